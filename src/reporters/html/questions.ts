import { type Figure, figureOf, itemsOf, stating, withheld } from '../../dataset/figures.js';
import type { Figures, QuestionSummary } from '../../dataset/summary.js';
import type { AnswerRecord } from '../../model/letter-record.js';
import { plural } from '../plural.js';
import { showFigure } from '../show.js';
import type { Given } from './given.js';
import { LOOKS } from './kinds.js';
import { html, type Markup } from './markup.js';
import { badge, list } from './page.js';
import { dots, share } from './plot.js';

/** One question over all requests: how it was answered, the figures, who withheld, what the lists name. */
export function questionSection(summary: QuestionSummary, given: readonly Given[]): Markup {
  const stated = given.flatMap((one): Stated[] => {
    const figure = figureOf(one.answer, one.entry.record.questionnaire?.period ?? null);
    return figure ? [{ ...one, figure }] : [];
  });
  const blocks = [
    ...summary.figures.map((figures) => figureBlock(figures, summary, stated, given)),
    ...boundsBlocks(summary),
    itemsBlock(given),
    withheldBlock(given),
  ].filter((block) => block !== null);
  return html`<section class="question"><h3>${summary.question ? html`<span class="nr">${summary.question}</span> ` : null}${summary.asked}</h3>
<p>${authorities(summary.letters)}: ${tellingOf(summary)}.</p>
<div class="halves">${kindsTable(summary)}${blocks.length ? html`<div>${blocks}</div>` : null}</div></section>`;
}

/** Lines that are shown at once. */
const SHOWN = 15;

interface Stated extends Given {
  readonly figure: Figure;
}
const authorities = (n: number): string => plural(n, 'authority', 'authorities');

/** How many answered, in numbers that add up to all of them. */
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
  html`<table class="kinds"><caption class="unseen">How it was answered: ${asked}</caption><thead class="unseen"><tr><th scope="col">Kind</th><th scope="col">Share</th><th scope="col">Authorities</th></tr></thead><tbody>${kinds.map(
    ({ name, n }) => {
      const { group, words } = lookOf(name);
      return html`<tr><th scope="row">${badge(name as AnswerRecord['kind'])} ${words}</th><td>${share(n, letters, group)}</td><td class="number">${n}</td></tr>`;
    },
  )}</tbody></table>`;

const lookOf = (name: string) => LOOKS[name as AnswerRecord['kind']];

/** How figures of a unit are shown. */
const shower = (unit: string) => (number: number) => showFigure(unit, number);

function figureBlock(figures: Figures, summary: QuestionSummary, stated: readonly Stated[], given: readonly Given[]): Markup {
  const show = shower(unitOf(figures.unit));
  const period = periodOf(figures.unit);
  const same = stated.filter(({ figure }) => keyOf(figure) === figures.unit);
  const own = same.filter(({ figure }) => !figure.bounded);
  const points = same.flatMap(({ entry, answer, figure: { min, max, bounded } }) =>
    min !== null && max !== null
      ? [
          {
            name: entry.name,
            from: min,
            to: max,
            shown: bounded ? `${show(min)} to ${show(max)}` : show(min),
            doubt: answer.confidence === 'low',
          },
        ]
      : [],
  );
  const apart = {
    doubted: own.filter(({ answer }) => answer.confidence === 'low').length,
    about: own.filter(({ answer }) => stating(answer)?.approximate).length,
    withheld: given.filter(({ answer }) => withheld(answer) && answer.kind !== 'range' && answer.kind !== 'several').length,
  };
  return html`<div class="figures">${period ? html`<h4>For ${period}</h4>` : null}
<p class="said">${totalSaid(figures, summary, show, apart)}</p>
${points.length > 1 ? dots(points, figures.median, show, `${plural(own.length, 'figure')} from ${show(figures.min)} to ${show(figures.max)}, median ${show(figures.median)}`) : null}
<details><summary>${own.length === 1 ? 'The figure' : `The ${own.length} figures`}<span class="unseen"> of question ${summary.question ?? summary.asked}${period ? ` for ${period}` : ''}</span></summary><ol>${[
    ...own,
  ]
    .sort((a, b) => (b.figure.min ?? 0) - (a.figure.min ?? 0))
    .map(
      ({ entry, answer, target, figure }) =>
        html`<li><a href="#${target}">${entry.name}</a> ${show(figure.min ?? 0)}${answer.confidence === 'low' ? ' (in doubt)' : ''}</li>`,
    )}</ol></details></div>`;
}

/** As the summary names units: "GBP", "count, 2021/22". */
const keyOf = ({ unit, period }: Figure): string => (period && unit !== '%' ? `${unit}, ${period}` : unit);
const unitOf = (key: string): string => key.split(', ')[0] as string;
const periodOf = (key: string): string => key.slice(unitOf(key).length + 2);

type Bounds = QuestionSummary['bounds'][number];
/** What figures can be that are known by their bounds alone; `total` is that of the exact figures beside them. */
const between = ({ min, max }: Bounds, total: number, show: (number: number) => string): string =>
  max === null ? `at least ${show(total + min)}` : `between ${show(total + min)} and ${show(total + max)}`;

/** Bounds where no exact figure of their unit stands beside them. */
const boundsBlocks = ({ bounds, figures }: QuestionSummary): Markup[] =>
  bounds
    .filter(({ unit }) => !figures.some((one) => one.unit === unit))
    .map((own) => {
      const together = own.n > 1 && own.unit !== '%' ? `, together ${between(own, 0, shower(unitOf(own.unit)))}` : null;
      const period = periodOf(own.unit);
      return html`<p class="said">${plural(own.n, 'authority gives', 'authorities give')} bounds alone${period ? ` for ${period}` : null}, as “fewer than 5”${together}.</p>`;
    });

/** A total with everything that is not in it. Percentages are never added up, nor one figure alone. */
function totalSaid(
  figures: Figures,
  { bounds, several, letters }: QuestionSummary,
  show: (n: number) => string,
  apart: { doubted: number; about: number; withheld: number },
): string {
  const { n, min, max, median, total, unit } = figures;
  const period = periodOf(unit);
  const whose = `${authorities(n)} of ${letters} ${n === 1 ? 'states' : 'state'} one figure${period ? ` for ${period}` : ''}`;
  const sentences = [
    n === 1
      ? `${whose}: ${show(total)}.`
      : `${whose}: from ${show(min)} to ${show(max)}, median ${show(median)}${unit === '%' ? '. Percentages are not added up' : `; together ${show(total)}`}.`,
  ];
  if (apart.doubted) sentences.push(n === 1 ? 'It is in doubt.' : `${plural(apart.doubted, 'of them is', 'of them are')} in doubt.`);
  if (apart.about)
    sentences.push(n === 1 ? 'It is “about” so much.' : `${plural(apart.about, 'of them is', 'of them are')} “about” so much.`);
  const own = bounds.find((one) => one.unit === unit);
  if (own)
    sentences.push(
      `${plural(own.n, 'more gives', 'more give')} bounds alone, as “fewer than 5”${unit === '%' ? '' : `: with ${own.n === 1 ? 'it' : 'them'} the total is ${between(own, total, show)}`}.`,
    );
  const out = [
    several && `${several} answered in parts (by programme, area or year)`,
    apart.withheld && `${apart.withheld} withheld something`,
  ].filter(Boolean);
  if (!period && out.length) sentences.push(`Not in the figures, or not wholly: ${out.join(', ')}.`);
  return sentences.join(' ');
}

function withheldBlock(given: readonly Given[]): Markup | null {
  const own = given.filter(({ answer }) => withheld(answer));
  if (!own.length) return null;
  const lines = own.map(
    ({ entry, answer, target }) =>
      html`<li><a href="#${target}">${entry.name}</a>${answer.status === 'part_answered' ? ', in part' : ''}: ${answer.exemptions.map(({ law, provision, name }) => `${law} ${provision} (${name})`).join('; ') || 'no provision cited'}</li>`,
  );
  return html`<h4>Withheld by ${authorities(own.length)}</h4>${list('withholding', lines, SHOWN, 'who withheld')}`;
}

function itemsBlock(given: readonly Given[]): Markup | null {
  const items = itemsOf(given.map(({ answer }) => answer));
  if (!items.length) return null;
  const lines = items.map(({ name, n }) => html`<li><b>${n}</b> ${name}</li>`);
  return html`<h4>What the lists name <span class="quiet">${plural(items.length, 'item')} by the number of authorities that name them</span></h4>${list('items', lines, SHOWN, 'items')}`;
}
