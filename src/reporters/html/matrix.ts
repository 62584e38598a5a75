import type { Group } from '../../dataset/groups.js';
import type { KeyOf } from '../../dataset/question-keys.js';
import type { Asked } from '../../dataset/roster.js';
import type { AnswerRecord } from '../../model/letter-record.js';
import { plural } from '../plural.js';
import { showAnswer, showValue } from '../show.js';
import { GROUPS, LOOKS } from './kinds.js';
import { html, type Markup } from './markup.js';
import { badge, type Entry, query, spaced } from './page.js';
import { rowId } from './text.js';

const option = (name: string, words: string): Markup => html`<option value="${name}">${words}</option>`;

export function filters(entries: readonly Entry[], silence: readonly Asked[]): Markup {
  const outcomes = [
    ...new Set([...entries.map(({ record }) => record.letter?.outcome ?? 'unreadable'), ...silence.map(() => 'no_reply')]),
  ].sort();
  const kinds = [...new Set(entries.flatMap(({ record }) => record.answers.map(({ kind }) => kind)))];
  return html`<form class="filters" id="filters" role="search" aria-label="Letters" hidden>
<div><label for="by-name">${entries.some(({ record }) => record.roster) ? 'Authority, file or words of the roster' : 'Authority or file'}</label> <input type="search" id="by-name" autocomplete="off"></div>
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
const row = ({ id, name, record, aside }: Entry, cells: Markup): Markup =>
  html`<tr data-find="${[name, record.source.path, ...(record.letter?.references ?? []), ...rosterWords(record.roster?.columns)].join(' ').toLowerCase()}" data-outcome="${record.letter?.outcome ?? 'unreadable'}" data-kinds="${[...new Set(record.answers.map(({ kind }) => kind))].join(' ')}" data-doubt="${record.answers.some(({ confidence }) => confidence === 'low') ? 'yes' : 'no'}"><th scope="row" data-sort="${name.toLowerCase()}"><a href="#${id}">${name}</a>${aside ? html` <span class="flag">${aside}</span>` : null}</th>${cells}</tr>`;

const sortable = (label: string, asked: string): Markup =>
  html`<th scope="col" aria-sort="none"><button class="sort" type="button" title="${asked}"><span class="label">${label}</span>${asked ? html` <span class="asked">${asked}</span>` : null}</button></th>`;

const rosterWords = (columns: Asked['columns'] = {}): string[] => Object.values(columns).filter(Boolean);

/** An authority of the roster that sent no letter. */
const silent = ({ authority, due, columns }: Asked, width: number): Markup =>
  html`<tr data-find="${[authority, ...rosterWords(columns)].join(' ').toLowerCase()}" data-outcome="no_reply" data-kinds="" data-doubt="no"><th scope="row" data-sort="${authority.toLowerCase()}">${authority}</th><td class="cell none" colspan="${width}">no letter${due ? html` (due ${due.date})` : null}</td></tr>`;

/** Letters down, questions across; below them who sent none. */
export function matrix({ title, letters, columns }: Group<Entry>, keyOf: KeyOf, silence: readonly Asked[]): Markup {
  return html`<div class="scroll tall" tabindex="0" role="region" aria-label="Coverage: ${title}"><table class="matrix"><caption class="unseen">${title}: ${plural(letters.length, 'letter')}, ${plural(columns.length, 'question')}</caption>
<thead><tr>${sortable('Letter', '')}${columns.map(({ question, asked }) => sortable(question ?? '·', asked))}</tr></thead>
<tbody>${letters.map((entry) => row(entry, html`${columns.map(({ key }) => cell(entry, key, keyOf))}`))}${silence.map((asked) => silent(asked, columns.length))}</tbody></table></div>`;
}

function cell({ id, record }: Entry, key: string, keyOf: KeyOf): Markup {
  const at = record.answers.findIndex((answer) => keyOf(record, answer) === key);
  const answer = record.answers[at];
  return answer ? filled(answer, rowId(id, at)) : html`<td></td>`;
}

const filled = (answer: AnswerRecord, target: string): Markup =>
  html`<td class="cell ${LOOKS[answer.kind].group}" data-kind="${answer.kind}" data-sort="${sortKey(answer)}"><a href="#${target}" title="${answer.question ?? answer.asked}: ${LOOKS[answer.kind].words}">${answer.confidence === 'low' ? query : null}${badge(answer.kind)} ${shortOf(answer)}</a></td>`;

/** Figures whole, everything else by its name or as much of it as a cell can show. A figure that lost its end would be another figure. */
function shortOf(answer: AnswerRecord): Markup {
  const { kind, value, values } = answer;
  if (FIGURES.has(kind)) return html`<span>${showAnswer(answer)}</span>`;
  if (kind === 'several') return html`${partsOf(values)}`;
  if (kind === 'list') return clamped((value as { name: string }[]).map(({ name }) => name).join(', '));
  if (kind === 'text') return clamped(answer.text.replace(/\s+/g, ' ').trim() || LOOKS.text.words);
  return clamped(kind === 'not_possible' || kind === 'refused' ? showAnswer(answer) : LOOKS[kind].words);
}
const FIGURES: ReadonlySet<string> = new Set(['count', 'range', 'money', 'percentage', 'date', 'boolean']);
const clamped = (words: string): Markup =>
  words.length > 30 ? html`<span class="clamp">${cut(words, 80)}</span>` : html`<span>${words}</span>`;

/** The first parts that are figures, else how many parts there are. */
function partsOf(values: AnswerRecord['values']): Markup {
  const parts = new Set(values.map(({ entity, period }) => `${entity}|${period}`)).size;
  const figures = values.filter(({ kind, entity, period }) => FIGURES.has(kind) && (entity || period));
  const shown = figures.slice(0, figures.length === 3 ? 3 : 2);
  const more = parts - shown.length;
  return html`<span>${shown.length ? null : plural(parts, 'part')}</span>${shown.map((value) => html`<span class="part"><b>${showValue(value)}</b> <i>${value.entity ?? value.period}</i></span>`)}${shown.length && more > 0 ? html`<span>and ${more} more</span>` : null}`;
}

const cut = (words: string, length: number): string => {
  const signs = [...words];
  return signs.length > length
    ? `${signs
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
    : words;
};

function sortKey({ kind, value }: AnswerRecord): string {
  if (kind === 'count' || kind === 'percentage') return String(value);
  if (kind === 'money') return String((value as { amount: number }).amount);
  if (kind === 'range')
    return String((value as { min: number | null; max: number | null }).max ?? (value as { min: number | null }).min ?? '');
  return LOOKS[kind].words;
}

/** Letters that share their questions with no other one, and those that could not be read: each a row of its answers, under no common head. */
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
