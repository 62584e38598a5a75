import type { AnswerRecord, LetterRecord, ValueRecord } from '../../model/letter-record.js';
import { showAnswer, showValue } from '../show.js';
import { LOOKS } from './kinds.js';
import { html, type Markup } from './markup.js';
import { badge, type Entry, plural, query, spaced } from './page.js';
import { said } from './text.js';
import { timeline } from './timeline.js';

/** One letter: its facts, its answers, and its words with the evidence marked where it stands. */
export function letterSection(entry: Entry): Markup {
  const { id, name, record, beside } = entry;
  const { letter, error, answers } = record;
  if (error)
    return html`<details class="letter" id="${id}"><summary><h3>${name}</h3> <span class="flag doubt">could not be read</span></summary><div class="body"><p>${error.message}</p><p><code>${record.source.path}</code></p></div></details>`;
  const doubts = answers.filter(({ confidence }) => confidence === 'low').length;
  return html`<details class="letter" id="${id}"><summary><h3>${name}</h3> <span class="flag">${spaced(letter?.outcome ?? '')}</span>${letter?.timeliness?.late ? html` <span class="flag late">late</span>` : null}${doubts ? html` <span class="flag doubt">${plural(doubts, 'answer')} in doubt</span>` : null}</summary>
<div class="body">${facts(record)}${timeline(record)}${notes(record)}
<div class="sides"><table class="answers"><caption class="unseen">Answers</caption><thead class="unseen"><tr><th scope="col">Question</th><th scope="col">Answer</th></tr></thead><tbody>${answers.map((answer, at) => answerRow(entry, answer, at))}</tbody></table>
${beside ? said(entry, beside.text) : null}</div></div></details>`;
}

function facts({ letter, source, questionnaire }: LetterRecord): Markup {
  const pairs: readonly (readonly [string, string | null | undefined])[] = [
    ['Authority', letter?.authority ?? 'not named'],
    ['Reference', letter?.references.join(', ')],
    ['Type', spaced(letter?.type ?? '')],
    ['Law', letter?.law],
    ['Request', letter?.requestDate],
    ['Response', letter?.responseDate],
    ['Exemptions', [...new Set(letter?.exemptions.map(({ law, provision }) => `${law} ${provision}`))].join(', ')],
    ['Questions from', questionnaire?.origin === 'batch' ? 'other letters of the batch' : null],
    ['Later letter', letter?.supersededBy],
    ['Earlier letter', letter?.supersedes],
    ['Copy of', source.duplicateOf],
    ['File', source.path],
  ];
  return html`<dl class="facts">${pairs.map(([term, words]) => (words ? html`<div><dt>${term}</dt><dd>${words}</dd></div>` : null))}</dl>`;
}

const notes = ({ diagnostics }: LetterRecord): Markup | null => {
  const own = diagnostics.filter(({ severity }) => severity !== 'info');
  return own.length ? html`<ul>${own.map(({ message }) => html`<li class="quiet">${message}</li>`)}</ul>` : null;
};

function answerRow({ id, beside }: Entry, answer: AnswerRecord, at: number): Markup {
  const rejected = beside?.rejected.filter((one) => one.answer === at) ?? [];
  return html`<tr id="${id}-${at + 1}" tabindex="-1"><th scope="row">${answer.question ?? '·'}</th><td><p class="asked">${answer.asked}</p>
<p>${answer.confidence === 'low' ? query : null}${badge(answer.kind)} <b>${headline(answer)}</b></p>
${answer.values.length ? html`<ul class="values">${answer.values.map((value) => valueItem(value))}</ul>` : null}
${!beside && answer.text ? html`<p class="proof">“${answer.text}”</p>` : null}
${answer.doubts.map(({ message }) => html`<p class="doubt"><b aria-hidden="true">?</b> ${message}</p>`)}
${rejected.length ? html`<details class="rejected"><summary>${plural(rejected.length, 'reading')} that lost</summary><ul>${rejected.map(({ evidence, why, rule, ...value }) => html`<li>${showValue(value)} <span class="proof">“${evidence.quote}” <code>${rule}</code> ${why}</span></li>`)}</ul></details>` : null}</td></tr>`;
}

const headline = (answer: AnswerRecord): string =>
  answer.kind === 'several' || answer.kind === 'text' || answer.kind === 'table' ? LOOKS[answer.kind].words : showAnswer(answer);

function valueItem(value: ValueRecord): Markup {
  const whose = [value.entity, value.period].filter(Boolean).join(', ');
  const { quote, page } = value.evidence;
  return html`<li>${whose ? html`<span class="whose">${whose}:</span> ` : null}${value.kind === 'table' ? grid(value.value as Grid) : showValue(value)}${value.joint ? html` <span class="quiet">for several questions</span>` : null}
<span class="proof">“${quote}”${page ? ` page ${page}` : ''} <code>${value.rule}</code></span></li>`;
}

interface Grid {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
const grid = ({ header, rows }: Grid): Markup =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="Table"><table class="grid">${header.length ? html`<thead><tr>${header.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>` : null}<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
