import { figureOf, itemsOf, withheld } from '../../dataset/figures.js';
import type { Figures, QuestionSummary } from '../../dataset/summary.js';
import type { AnswerRecord } from '../../model/letter-record.js';
import { showAnswer } from '../show.js';
import { LOOKS } from './kinds.js';
import { html, type Markup } from './markup.js';
import type { Group } from './matrix.js';
import { badge, type Entry, plural } from './page.js';
import { dots, share } from './plot.js';
import { rowId } from './text.js';

interface Given {
  readonly entry: Entry;
  readonly answer: AnswerRecord;
  readonly target: string;
}

/** One question over all letters: how it was answered, the figures, who withheld, what the lists name. */
export function questionSection(summary: QuestionSummary, group: Group): Markup {
  const given: Given[] = group.entries.flatMap((entry) =>
    entry.record.answers.flatMap((answer, at) => (answer.id === summary.id ? [{ entry, answer, target: rowId(entry.id, at) }] : [])),
  );
  const figures = summary.figures.map((one) => figureBlock(one, summary, given));
  const beside = [...figures, boundsBlock(summary), itemsBlock(given), withheldBlock(given)].filter((block) => block !== null);
  return html`<section class="question"><h3>${summary.question ? html`<span class="nr">${summary.question}</span> ` : null}${summary.asked}</h3>
<p>${plural(summary.letters, 'letter')}: ${tellingOf(summary)}.</p>
<div class="halves">${kindsTable(summary)}${beside.length ? html`<div>${beside}</div>` : null}</div></section>`;
}

/** How many letters answered, in numbers that add up to all of them. */
const tellingOf = ({ answered, partAnswered, notAnswered, missing, doubts }: QuestionSummary): string =>
  [
    `${answered} answered`,
    `${partAnswered} answered in part`,
    `${notAnswered} did not answer`,
    missing && `${missing} did not take the question up`,
  ]
    .filter(Boolean)
    .join(', ') + (doubts ? `; ${doubts} of the readings in doubt` : '');

const kindsTable = ({ kinds, letters, asked }: QuestionSummary): Markup =>
  html`<table class="kinds"><caption class="unseen">How letters answered: ${asked}</caption><thead class="unseen"><tr><th scope="col">Kind</th><th scope="col">Share</th><th scope="col">Letters</th></tr></thead><tbody>${kinds.map(
    ({ name, n }) => {
      const { group, words } = lookOf(name);
      return html`<tr><th scope="row">${badge(name as AnswerRecord['kind'])} ${words}</th><td>${share(n, letters, group)}</td><td class="number">${n}</td></tr>`;
    },
  )}</tbody></table>`;

const lookOf = (name: string) => LOOKS[name as AnswerRecord['kind']];
const unitOf = ({ unit }: Figures): string => unit.split(', ')[0] as string;
const SYMBOL: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

export const shower =
  (unit: string) =>
  (number: number): string => {
    const plain = number.toLocaleString('en-GB', {
      maximumFractionDigits: 2,
      minimumFractionDigits: unit.length === 3 && !Number.isInteger(number) ? 2 : 0,
    });
    return unit === 'count' ? plain : unit === '%' ? `${plain}%` : `${SYMBOL[unit] ?? `${unit} `}${plain}`;
  };

function figureBlock(figures: Figures, summary: QuestionSummary, given: readonly Given[]): Markup {
  const unit = unitOf(figures);
  const show = shower(unit);
  const period = figures.unit.slice(unit.length + 2);
  const stated = given.flatMap((one) => {
    const figure = figureOf(one.answer);
    const key = figure && (figure.period && unit !== '%' ? `${figure.unit}, ${figure.period}` : figure.unit);
    return figure && key === figures.unit ? [{ ...one, figure }] : [];
  });
  const own = stated.flatMap(({ figure, ...one }) =>
    one.answer.kind !== 'range' && figure.min !== null ? [{ ...one, at: figure.min }] : [],
  );
  const points = stated.flatMap(({ entry, answer, figure: { min, max } }) =>
    min !== null && max !== null && (answer.kind !== 'range' || addsUp(summary, figures))
      ? [{ name: entry.name, from: min, to: max, shown: showAnswer(answer) }]
      : [],
  );
  const apart = {
    doubted: own.filter(({ answer }) => answer.confidence === 'low').length,
    withheld: given.filter(({ answer }) => withholds(answer) && answer.kind !== 'range' && answer.kind !== 'several').length,
  };
  return html`<div class="figures">${period ? html`<h4>For ${period}</h4>` : null}
<p class="said">${totalSaid(figures, summary, show, apart)}</p>
${points.length > 1 ? dots(points, figures.median, show, `${plural(own.length, 'figure')} from ${show(figures.min)} to ${show(figures.max)}, median ${show(figures.median)}`) : null}
<details><summary>${own.length === 1 ? 'The figure' : `The ${own.length} figures`}<span class="unseen"> of question ${summary.question ?? summary.asked}${period ? ` for ${period}` : ''}</span></summary><ol>${[
    ...own,
  ]
    .sort((a, b) => b.at - a.at)
    .map(
      ({ entry, answer, target, at }) =>
        html`<li><a href="#${target}">${entry.name}</a> ${show(at)}${answer.confidence === 'low' ? ' (in doubt)' : ''}</li>`,
    )}</ol></details></div>`;
}

/** Bounds where no letter gives an exact figure that they could stand beside. */
function boundsBlock(summary: QuestionSummary): Markup | null {
  const { n, units, min, max } = summary.ranges;
  if (!n || summary.figures.some((figures) => addsUp(summary, figures))) return null;
  const show = shower(units[0] ?? 'count');
  const together =
    units.length > 1 || units[0] === '%' || n === 1
      ? null
      : max === null
        ? `, together at least ${show(min)}`
        : `, together between ${show(min)} and ${show(max)}`;
  return html`<p class="said">${plural(n, 'letter gives', 'letters give')} bounds alone, as “fewer than 5”${together}.</p>`;
}

/** Whether the bounds of other letters may be put beside the total of these figures: one unit, and no period of their own. */
const addsUp = ({ ranges }: QuestionSummary, figures: Figures): boolean =>
  figures.unit === unitOf(figures) && figures.unit !== '%' && ranges.units.length === 1 && ranges.units[0] === figures.unit;

/** A total with everything that is not in it. Percentages are never added up, nor one figure alone. */
function totalSaid(
  figures: Figures,
  summary: QuestionSummary,
  show: (n: number) => string,
  apart: { doubted: number; withheld: number },
): string {
  const { n, min, max, median, total, unit } = figures;
  const { ranges, several, letters } = summary;
  const period = unit.slice(unitOf(figures).length + 2);
  const whose = `${plural(n, 'letter')} of ${letters} ${n === 1 ? 'states' : 'state'} one figure${period ? ` for ${period}` : ''}`;
  const percent = unit === '%';
  const sentences = [
    n === 1
      ? `${whose}: ${show(total)}.`
      : `${whose}: from ${show(min)} to ${show(max)}, median ${show(median)}${percent ? '. Percentages are not added up' : `; together ${show(total)}`}.`,
  ];
  if (apart.doubted) sentences.push(n === 1 ? 'It is in doubt.' : `${plural(apart.doubted, 'of them is', 'of them are')} in doubt.`);
  if (addsUp(summary, figures))
    sentences.push(
      `${plural(ranges.n, 'more gives', 'more give')} bounds alone, as “fewer than 5”: with ${ranges.n === 1 ? 'it' : 'them'} the total is ${ranges.max === null ? `at least ${show(total + ranges.min)}` : `between ${show(total + ranges.min)} and ${show(total + ranges.max)}`}.`,
    );
  const out = [
    several && `${several} answered in parts (by programme, area or year)`,
    apart.withheld && `${apart.withheld} withheld something`,
  ].filter(Boolean);
  if (!period && out.length) sentences.push(`Not in the figures, or not wholly: ${out.join(', ')}.`);
  return sentences.join(' ');
}

/** A refusal, or a small figure hidden under an exemption. */
const withholds = (answer: AnswerRecord): boolean =>
  withheld(answer) || answer.values.some(({ suppressed, exemptions }) => suppressed && exemptions?.length);

function withheldBlock(given: readonly Given[]): Markup | null {
  const own = given.filter(({ answer }) => withholds(answer));
  if (!own.length) return null;
  return html`<h4>Withheld by ${plural(own.length, 'letter')}</h4><ul class="withholding">${own.map(
    ({ entry, answer, target }) =>
      html`<li><a href="#${target}">${entry.name}</a>${answer.status === 'part_answered' ? ', in part' : ''}: ${answer.exemptions.map(({ law, provision, name }) => `${law} ${provision} (${name})`).join('; ') || 'no provision cited'}</li>`,
  )}</ul>`;
}

const SHOWN = 15;
function itemsBlock(given: readonly Given[]): Markup | null {
  const items = itemsOf(given.map(({ answer }) => answer));
  if (!items.length) return null;
  const line = ({ name, n }: { name: string; n: number }) => html`<li><b>${n}</b> ${name}</li>`;
  return html`<h4>What the lists name <span class="quiet">${plural(items.length, 'item')} by the number of letters that name them</span></h4><ul class="items">${items.slice(0, SHOWN).map(line)}</ul>${
    items.length > SHOWN
      ? html`<details><summary>${items.length - SHOWN} more<span class="unseen"> items</span></summary><ul class="items">${items.slice(SHOWN).map(line)}</ul></details>`
      : null
  }`;
}
