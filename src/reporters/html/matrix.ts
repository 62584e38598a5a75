import type { AnswerRecord } from '../../model/letter-record.js';
import { showAnswer } from '../show.js';
import { GROUPS, LOOKS } from './kinds.js';
import { standing } from './letter.js';
import { html, type Markup } from './markup.js';
import { badge, type Entry, plural, query, spaced } from './page.js';
import { rowId } from './text.js';

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
  return html`<form class="filters" id="filters" role="search" aria-label="Letters" hidden>
<div><label for="by-name">Authority or file</label> <input type="search" id="by-name" autocomplete="off"></div>
<div><label for="by-outcome">Outcome</label> <select id="by-outcome">${option('', 'all')}${outcomes.map((name) => option(name, spaced(name)))}</select></div>
<div><label for="by-kind">With an answer of kind</label> <select id="by-kind">${option('', 'any')}${kinds.map((kind) => option(kind, LOOKS[kind].words))}</select></div>
<label class="check"><input type="checkbox" id="by-doubt"> with an answer in doubt</label>
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
  html`<tr data-find="${`${name} ${record.source.path} ${record.letter?.references.join(' ') ?? ''}`.toLowerCase()}" data-outcome="${record.letter?.outcome ?? 'unreadable'}" data-kinds="${[...new Set(record.answers.map(({ kind }) => kind))].join(' ')}" data-doubt="${record.answers.some(({ confidence }) => confidence === 'low') ? 'yes' : 'no'}"><th scope="row" data-sort="${name.toLowerCase()}"><a href="#${id}">${name}</a>${standing(record) ? html` <span class="flag">${standing(record)}</span>` : null}</th>${cells}</tr>`;

const sortable = (label: string, asked: string): Markup =>
  html`<th scope="col" aria-sort="none"><button class="sort" type="button" title="${asked}"><span class="label">${label}</span>${asked ? html` <span class="asked">${asked}</span>` : null}</button></th>`;

/** Letters down, questions across. */
export function matrix({ title, entries }: Group): Markup {
  const questions = new Map<string, AnswerRecord>();
  for (const { record } of entries) for (const answer of record.answers) if (!questions.has(answer.id)) questions.set(answer.id, answer);
  return html`<div class="scroll tall" tabindex="0" role="region" aria-label="Coverage: ${title}"><table class="matrix"><caption class="unseen">${title}: ${plural(entries.length, 'letter')}, ${plural(questions.size, 'question')}</caption>
<thead><tr>${sortable('Letter', '')}${[...questions.values()].map(({ question, asked }) => sortable(question ?? '·', asked))}</tr></thead>
<tbody>${entries.map((entry) => row(entry, html`${[...questions.keys()].map((id) => cell(entry, id))}`))}</tbody></table></div>`;
}

function cell({ id, record }: Entry, question: string): Markup {
  const at = record.answers.findIndex((answer) => answer.id === question);
  const answer = record.answers[at];
  return answer ? filled(answer, rowId(id, at)) : html`<td></td>`;
}

const filled = (answer: AnswerRecord, target: string): Markup =>
  html`<td class="cell ${LOOKS[answer.kind].group}" data-kind="${answer.kind}" data-sort="${sortKey(answer)}"><a href="#${target}" title="${answer.question ?? answer.asked}: ${LOOKS[answer.kind].words}"><span class="clamp">${answer.confidence === 'low' ? query : null}${badge(answer.kind)}${shortOf(answer)}</span></a></td>`;

/** Figures as they are, everything else by its name; no more than a cell can show. */
function shortOf(answer: AnswerRecord): string {
  const own = ['count', 'range', 'money', 'percentage', 'date', 'boolean', 'list', 'several', 'not_possible', 'refused'];
  if (!own.includes(answer.kind)) return LOOKS[answer.kind].words;
  const letters = [...showAnswer(answer)];
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : letters.join('');
}

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
  return html`<h3>Letters with questions of their own</h3><div class="scroll tall" tabindex="0" role="region" aria-label="Letters with questions of their own"><table class="matrix narrow"><caption class="unseen">Letters with questions of their own</caption>
<thead><tr>${sortable('Letter', '')}<th scope="col" colspan="${most}">Answers</th></tr></thead><tbody>${entries.map((entry) =>
    row(
      entry,
      entry.record.error
        ? html`<td colspan="${most}">could not be read: ${entry.record.error.message}</td>`
        : html`${entry.record.answers.map((answer, at) => filled(answer, rowId(entry.id, at)))}`,
    ),
  )}</tbody></table></div>`;
}
