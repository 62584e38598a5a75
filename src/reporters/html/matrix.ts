import type { AnswerRecord } from '../../model/letter-record.js';
import { showAnswer } from '../show.js';
import { GROUPS, LOOKS } from './kinds.js';
import { html, type Markup } from './markup.js';
import { badge, type Entry, plural, query, spaced } from './page.js';

/** Letters that answer one questionnaire. */
export interface Group {
  readonly key: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

export function groupsOf(entries: readonly Entry[]): Group[] {
  const groups = new Map<string, { title: string; entries: Entry[] }>();
  for (const entry of entries) {
    const { questionnaire } = entry.record;
    if (!questionnaire || questionnaire.origin === 'letter') continue;
    const group = groups.get(questionnaire.id) ?? { title: questionnaire.title || questionnaire.id, entries: [] };
    group.entries.push(entry);
    groups.set(questionnaire.id, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** Letters whose questions only they print, and those that could not be read. */
export const alone = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ record }) => !record.questionnaire || record.questionnaire.origin === 'letter');

const option = (name: string, words: string): Markup => html`<option value="${name}">${words}</option>`;

export function filters(entries: readonly Entry[]): Markup {
  const outcomes = [...new Set(entries.map(({ record }) => record.letter?.outcome ?? 'unreadable'))].sort();
  const kinds = [...new Set(entries.flatMap(({ record }) => record.answers.map(({ kind }) => kind)))];
  return html`<form class="filters" id="filters" role="search">
<label>Authority or file <input type="search" id="by-name" autocomplete="off"></label>
<label>Outcome <select id="by-outcome">${option('', 'all')}${outcomes.map((name) => option(name, spaced(name)))}</select></label>
<label>With an answer of kind <select id="by-kind">${option('', 'any')}${kinds.map((kind) => option(kind, LOOKS[kind].words))}</select></label>
<label class="check"><input type="checkbox" id="by-doubt"> in doubt only</label>
<button type="reset">Show all</button> <output id="shown" for="by-name by-outcome by-kind by-doubt"></output></form>`;
}

export const legend = (): Markup =>
  html`<ul class="legend">${GROUPS.map(
    ({ group, words }) =>
      html`<li><b>${words}</b> ${Object.entries(LOOKS).map(([kind, look]) =>
        look.group === group ? html`<span class="pair">${badge(kind as AnswerRecord['kind'])} ${look.words}</span>` : null,
      )}</li>`,
  )}<li><b>Doubt</b> <span class="pair">${query} a person should look at it</span></li></ul>`;

/** What filtering needs to know of a letter. */
const row = ({ id, name, record }: Entry, cells: Markup): Markup =>
  html`<tr data-find="${`${name} ${record.source.path} ${record.letter?.references.join(' ') ?? ''}`.toLowerCase()}" data-outcome="${record.letter?.outcome ?? 'unreadable'}" data-kinds="${[...new Set(record.answers.map(({ kind }) => kind))].join(' ')}" data-doubt="${record.answers.some(({ confidence }) => confidence === 'low') ? 'yes' : 'no'}"><th scope="row" data-sort="${name.toLowerCase()}"><a href="#${id}">${name}</a></th>${cells}</tr>`;

/** Letters down, questions across. */
export function matrix({ title, entries }: Group): Markup {
  const questions = new Map<string, AnswerRecord>();
  for (const { record } of entries) for (const answer of record.answers) if (!questions.has(answer.id)) questions.set(answer.id, answer);
  const head = (label: string, asked: string): Markup =>
    html`<th scope="col" aria-sort="none"><button class="sort" type="button"><span class="label">${label}</span>${asked ? html` <span class="asked">${asked}</span>` : null}</button></th>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Coverage: ${title}"><table class="matrix"><caption class="unseen">${title}: ${plural(entries.length, 'letter')}, ${plural(questions.size, 'question')}</caption>
<thead><tr>${head('Letter', '')}${[...questions.values()].map(({ question, asked }) => head(question ?? '·', asked))}</tr></thead>
<tbody>${entries.map((entry) => row(entry, html`${[...questions.keys()].map((id) => cell(entry, id))}`))}</tbody></table></div>`;
}

function cell({ id, record }: Entry, question: string): Markup {
  const at = record.answers.findIndex((answer) => answer.id === question);
  const answer = record.answers[at];
  return answer ? filled(answer, `${id}-${at + 1}`) : html`<td></td>`;
}

const filled = (answer: AnswerRecord, target: string): Markup =>
  html`<td class="cell ${LOOKS[answer.kind].group}" data-kind="${answer.kind}" data-sort="${sortKey(answer)}"><a href="#${target}" title="${showAnswer(answer)}">${answer.confidence === 'low' ? query : null}${badge(answer.kind)}${shortOf(answer)}</a></td>`;

/** Figures as they are, everything else by its name. */
const shortOf = (answer: AnswerRecord): string =>
  ['count', 'range', 'money', 'percentage', 'date', 'boolean', 'list', 'not_possible', 'refused'].includes(answer.kind)
    ? showAnswer(answer)
    : LOOKS[answer.kind].words;

function sortKey({ kind, value }: AnswerRecord): string {
  if (kind === 'count' || kind === 'percentage') return String(value);
  if (kind === 'money') return String((value as { amount: number }).amount);
  if (kind === 'range')
    return String((value as { min: number | null; max: number | null }).max ?? (value as { min: number | null }).min ?? '');
  return LOOKS[kind].words;
}

/** Letters that print questions of their own: each a row of its answers, under no common head. */
export function others(entries: readonly Entry[]): Markup | null {
  if (!entries.length) return null;
  const most = Math.max(1, ...entries.map(({ record }) => record.answers.length));
  return html`<h3>Letters with questions of their own</h3><div class="scroll" tabindex="0" role="region" aria-label="Letters with questions of their own"><table class="matrix narrow"><caption class="unseen">Letters with questions of their own</caption>
<thead><tr><th scope="col" aria-sort="none"><button class="sort" type="button"><span class="label">Letter</span></button></th><th scope="col" colspan="${most}">Answers</th></tr></thead><tbody>${entries.map(
    (entry) =>
      row(
        entry,
        entry.record.error
          ? html`<td colspan="${most}">could not be read: ${entry.record.error.message}</td>`
          : html`${entry.record.answers.map((answer, at) => filled(answer, `${entry.id}-${at + 1}`))}`,
      ),
  )}</tbody></table></div>`;
}
