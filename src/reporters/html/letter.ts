import { shortName } from '../../dataset/groups.js';
import type { AnswerRecord, Evidence, ExemptionRecord, LetterRecord, ValueRecord } from '../../model/letter-record.js';
import { plural } from '../plural.js';
import { showAnswer, showValue } from '../show.js';
import { LOOKS } from './kinds.js';
import { html, type Markup } from './markup.js';
import { badge, type Entry, query, spaced } from './page.js';
import { lawId, rowId, said, wordsId } from './text.js';
import { timeline } from './timeline.js';

/** One letter: its facts, its answers, and its words with the evidence marked where it stands. */
export function letterSection(entry: Entry, open: boolean): Markup {
  const { id, name, record, beside, aside } = entry;
  const { letter, error, answers } = record;
  const opened = open ? html` open` : null;
  if (error)
    return html`<details class="letter" id="${id}"${opened}><summary><h3>${name}</h3> <span class="flag doubt">could not be read</span></summary><div class="body"><p>${error.message}</p><p><code>${record.source.path}</code></p></div></details>`;
  const doubts = answers.filter(({ confidence }) => confidence === 'low').length;
  return html`<details class="letter" id="${id}"${opened}><summary><h3>${name}</h3> <span class="flag">${spaced(letter?.outcome ?? '')}</span>${letter?.timeliness?.late ? html` <span class="flag late">late</span>` : null}${aside ? html` <span class="flag">${aside}</span>` : null}${doubts ? html` <span class="flag doubt">${plural(doubts, 'answer')} in doubt</span>` : null}</summary>
<div class="body">${facts(record)}${timeline(record)}${notes(record)}
<div class="sides"><table class="answers"><caption>Answers${beside ? html` <span class="quiet">A quotation leads to its place in the letter, a number in the letter to its answer.</span>` : null}</caption><thead class="unseen"><tr><th scope="col">Question</th><th scope="col">Answer</th></tr></thead><tbody>${answers.map((answer, at) => answerRow(entry, answer, at))}</tbody></table>
${beside ? html`<div class="words"><h4>The letter</h4>${said(entry, beside.text)}</div>` : null}</div></div></details>`;
}

function facts({ letter, source, questionnaire, roster }: LetterRecord): Markup {
  const pairs: readonly (readonly [string, string | number | null | undefined])[] = [
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
    ['Pages', source.pages],
    ['Read from pictures', source.ocrPages.length ? `page ${source.ocrPages.join(', ')}` : null],
    ['File', source.path],
    ...(roster ? [['In the roster', `line ${roster.line}, by ${roster.by}`] as const, ...Object.entries(roster.columns)] : []),
  ];
  return html`<dl class="facts">${pairs.map(([term, words]) => (words ? html`<div><dt>${term}</dt><dd>${words}</dd></div>` : null))}</dl>`;
}

const notes = ({ diagnostics, roster }: LetterRecord): Markup | null => {
  const own = [...diagnostics.filter(({ severity }) => severity !== 'info'), ...(roster?.doubts ?? [])];
  return own.length ? html`<ul class="notes">${own.map(({ message }) => html`<li>${message}</li>`)}</ul>` : null;
};

function answerRow({ id, beside }: Entry, answer: AnswerRecord, at: number): Markup {
  const row = rowId(id, at);
  const rejected = beside?.rejected.filter((one) => one.answer === at) ?? [];
  const place = (words: string): string | null => (beside ? words : null);
  const [only] = answer.values;
  // one statement that is the headline is not said twice
  const once =
    answer.values.length === 1 && only?.kind === answer.kind && only.kind !== 'table' && !only.entity && !only.period && !only.joint;
  return html`<tr id="${row}" tabindex="-1"><th scope="row">${answer.question ?? '·'}</th><td><p class="asked">${answer.asked}</p>
<p class="headline">${answer.confidence === 'low' ? query : null}${badge(answer.kind)} <b>${headline(answer)}</b>${answer.status === 'part_answered' ? html` <span class="flag">in part</span>` : null}</p>
${once && only ? proof(only.evidence, only.rule, place(wordsId(row, 0))) : answer.values.length ? html`<ul class="values">${answer.values.map((value, nth) => valueItem(value, place(wordsId(row, nth))))}</ul>` : null}
${answer.exemptions.map((exemption, nth) => lawLine(exemption, place(lawId(row, nth))))}
${!beside && answer.text ? html`<p class="proof">“${answer.text}”</p>` : null}
${answer.doubts.map(({ message }) => html`<p class="doubt"><b aria-hidden="true">?</b> ${message}</p>`)}
${rejected.length ? html`<details class="rejected"><summary>${plural(rejected.length, 'rejected reading')}<span class="unseen"> of ${shortName(answer.question, answer.asked)}</span></summary><ul>${rejected.map(({ evidence, why, rule, ...value }) => html`<li>${LOOKS[value.kind].words}${value.value === null ? null : html` <b>${showValue(value)}</b>`}: ${why}${proof(evidence, rule, null)}</li>`)}</ul></details>` : null}</td></tr>`;
}

const headline = (answer: AnswerRecord): string =>
  answer.kind === 'several' || answer.kind === 'text' || answer.kind === 'table' ? LOOKS[answer.kind].words : showAnswer(answer);

function valueItem(value: ValueRecord, place: string | null): Markup {
  const whose = [value.entity, value.period].filter(Boolean).join(', ');
  return html`<li>${whose ? html`<span class="whose">${whose}:</span> ` : null}${value.kind === 'table' ? grid(value.value as Grid) : showValue(value)}${value.joint ? html` <span class="quiet">for several questions</span>` : null}
${proof(value.evidence, value.rule, place)}</li>`;
}

const lawLine = ({ law, provision, name, evidence }: ExemptionRecord, place: string | null): Markup =>
  html`<p class="law"><b>${law} ${provision}</b> ${name} ${quotation(evidence, place)}</p>`;

const proof = (evidence: Evidence, rule: string, place: string | null): Markup =>
  html`<div class="proof">${quotation(evidence, place)} <span class="by">${evidence.page ? `page ${evidence.page}, ` : null}rule <code>${rule}</code></span></div>`;

const quotation = ({ quote }: Evidence, place: string | null): Markup =>
  place ? html`<a class="quote" href="#${place}">“${quote}”</a>` : html`<span class="quote">“${quote}”</span>`;

interface Grid {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
const grid = ({ header, rows }: Grid): Markup =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="Table"><table class="grid">${header.length ? html`<thead><tr>${header.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>` : null}<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
