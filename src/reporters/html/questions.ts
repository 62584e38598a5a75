import { figureOf, itemsOf, withheld } from '../../dataset/figures.js';
import type { Figures, QuestionSummary } from '../../dataset/summary.js';
import type { AnswerRecord } from '../../model/letter-record.js';
import { LOOKS } from './kinds.js';
import { html, type Markup } from './markup.js';
import type { Group } from './matrix.js';
import { badge, type Entry, plural } from './page.js';
import { bar, dots } from './plot.js';

interface Given {
  readonly entry: Entry;
  readonly answer: AnswerRecord;
  readonly target: string;
}

/** One question over all letters: how it was answered, the figures, who withheld, what the lists name. */
export function questionSection(summary: QuestionSummary, group: Group): Markup {
  const given: Given[] = group.entries.flatMap((entry) =>
    entry.record.answers.flatMap((answer, at) => (answer.id === summary.id ? [{ entry, answer, target: `${entry.id}-${at + 1}` }] : [])),
  );
  const { kinds, figures } = summary;
  return html`<section class="question"><h3><span class="nr">${summary.question ?? '·'}</span> ${summary.asked}</h3>
<p>${plural(summary.letters, 'letter')}: ${summary.answered} answered, ${summary.partAnswered} in part, ${summary.notAnswered} not answered, ${summary.missing} missing; ${summary.doubts} in doubt.</p>
${bar(kinds.map(({ name, n }) => ({ n, group: lookOf(name).group, words: lookOf(name).words })))}
<ul class="kinds">${kinds.map(({ name, n }) => html`<li>${badge(name as AnswerRecord['kind'])} ${lookOf(name).words} <b>${n}</b></li>`)}</ul>
${figures.map((one) => figureBlock(one, summary, given))}
${withheldBlock(given)}${itemsBlock(given)}</section>`;
}

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
  const own = given.flatMap((one) => {
    const figure = figureOf(one.answer);
    const key = figure && (figure.period && unit !== '%' ? `${figure.unit}, ${figure.period}` : figure.unit);
    return figure && key === figures.unit && one.answer.kind !== 'range' && figure.min !== null ? [{ ...one, at: figure.min }] : [];
  });
  const period = figures.unit.slice(unit.length + 2);
  return html`<div class="figures">${period ? html`<h4>For ${period}</h4>` : null}
<p class="said">${totalSaid(figures, summary, show, period)}</p>
${
  own.length > 1
    ? dots(
        own.map(({ entry, at }) => ({ name: entry.name, at, shown: show(at) })),
        figures.median,
        show,
        `${plural(own.length, 'figure')} from ${show(figures.min)} to ${show(figures.max)}, median ${show(figures.median)}`,
      )
    : null
}
<details><summary>The ${plural(own.length, 'figure')}</summary><ol>${[...own]
    .sort((a, b) => b.at - a.at)
    .map(
      ({ entry, answer, target, at }) =>
        html`<li><a href="#${target}">${entry.name}</a> ${show(at)}${answer.confidence === 'low' ? ' (in doubt)' : ''}</li>`,
    )}</ol></details></div>`;
}

/** A total with everything that is not in it. Percentages are never added up. */
function totalSaid(
  figures: Figures,
  { ranges, several, letters, withheld: hidden }: QuestionSummary,
  show: (n: number) => string,
  period: string,
): string {
  const range = `from ${show(figures.min)} to ${show(figures.max)}, median ${show(figures.median)}`;
  const head = `${plural(figures.n, 'letter')} of ${letters} ${figures.n === 1 ? 'states' : 'state'} one figure${period ? ` for ${period}` : ''}: ${range}`;
  const unit = unitOf(figures);
  const sentences = [unit === '%' ? `${head}. Percentages are not added up.` : `${head}; together ${show(figures.total)}.`];
  if (!period && unit !== '%' && ranges.n) {
    const total = ranges.units.length === 1 && ranges.units[0] === unit;
    sentences.push(
      total
        ? `${plural(ranges.n, 'more hides its figure', 'more hide their figures')} or ${ranges.n === 1 ? 'gives' : 'give'} bounds: with ${ranges.n === 1 ? 'it' : 'them'} the total is ${ranges.max === null ? `at least ${show(figures.total + ranges.min)}` : `between ${show(figures.total + ranges.min)} and ${show(figures.total + ranges.max)}`}.`
        : `${ranges.n} more ${ranges.n === 1 ? 'gives' : 'give'} bounds in other units, in no total.`,
    );
  }
  const out = [several && `${several} in parts (by programme, area or year)`, hidden && `${hidden} with something withheld`].filter(
    Boolean,
  );
  if (!period && out.length) sentences.push(`Not in it, or not wholly: ${out.join(', ')}.`);
  return sentences.join(' ');
}

function withheldBlock(given: readonly Given[]): Markup | null {
  const own = given.filter(({ answer }) => withheld(answer));
  if (!own.length) return null;
  return html`<h4>Withheld by ${plural(own.length, 'authority', 'authorities')}</h4><ul>${own.map(
    ({ entry, answer, target }) =>
      html`<li><a href="#${target}">${entry.name}</a> ${answer.exemptions.map(({ law, provision, name }) => `${law} ${provision} (${name})`).join('; ') || 'no provision cited'}${answer.status === 'part_answered' ? ', in part' : ''}</li>`,
  )}</ul>`;
}

const SHOWN = 15;
function itemsBlock(given: readonly Given[]): Markup | null {
  const items = itemsOf(given.map(({ answer }) => answer));
  if (!items.length) return null;
  const line = ({ name, n }: { name: string; n: number }) => html`<li>${name} <b>${n}</b></li>`;
  return html`<h4>What the lists name <span class="quiet">${plural(items.length, 'item')}, by number of letters</span></h4><ul class="items">${items.slice(0, SHOWN).map(line)}</ul>${
    items.length > SHOWN
      ? html`<details><summary>${items.length - SHOWN} more</summary><ul class="items">${items.slice(SHOWN).map(line)}</ul></details>`
      : null
  }`;
}
