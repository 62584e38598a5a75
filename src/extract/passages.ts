import type { Located, Passage } from '../model/answer.js';
import { withoutAsides } from '../model/asides.js';
import { blocksAt, type Document } from '../model/document.js';
import type { Span } from '../model/span.js';
import { lowered } from '../model/words.js';
import type { Context } from './context.js';
import { cutsOf } from './cuts.js';
import { withRowsMarked } from './row-marks.js';
import { columnsOf, rowName, withoutTick } from './table-cuts.js';
import { tellsShares, unitOf } from './unit-head.js';

/** Cut an answer into the passages that speak for one entity or period each. */
export function passagesOf(document: Document, located: Located, context: Context): Passage[] {
  const base = {
    question: withoutAsides([located.question.text, ...located.question.also].join('\n')),
    expects: located.question.expects,
    years: context.years.get(located.question) ?? [],
    law: context.law,
    legends: context.legends,
  };
  return located.stretches.flatMap((own) => {
    const stretch = withoutTick(document, own);
    const weights = context.weights(located, own);
    const columns = columnsOf(document, stretch, base.question);
    const { start, end } = stretch.table ?? stretch.span;
    const whole = withoutOtherRows(document.reading.slice(start, end), start, stretch.span);
    // "A breakdown by firm", answered below "Spend (£)": what the question looks for is told by the head alone
    const money = base.expects === 'money' || base.expects === 'text';
    const over = base.expects === 'money' && stretch.table ? unitOf(headAbove(document.reading, start)) : null;
    const unit = money ? (unitOf(whole) ?? over) : null;
    const shares = base.expects === 'percentage' && ((stretch.table && tellsShares(whole)) || tellsShares(rowName(document, stretch)));
    const cuts = columns ?? cutsOf(document, stretch, context, located.question);
    return cuts
      .map(
        (cut): Passage => ({
          ...base,
          expects: (cut.entity && fieldExpects(cut.entity)) || base.expects,
          ...weights,
          ...texts(withoutMark(withRowsMarked(document.reading.slice(cut.start, cut.end)))),
          start: cut.start,
          // "Started: …" in the section of one programme is of that programme
          entity: cut.entity && stretch.entity ? `${stretch.entity}: ${cut.entity}` : (cut.entity ?? stretch.entity),
          period: cut.period ?? stretch.period,
          ...(cut.known && { known: true as const }),
          ...(stretch.total && { total: true as const }),
          ...(unit && { unit }),
          ...(shares && { shares: true as const }),
          ...linksIn(document, cut),
        }),
      )
      .filter(({ text }) => text.trim());
  });
}

/** Without the rows of a table that say for themselves what they are: "Fines (£) | 900 | 85" tells nothing of the row above it. */
function withoutOtherRows(table: string, start: number, { start: from, end: to }: Span): string {
  let at = start;
  const lines = table.split('\n').filter((line) => {
    const end = at + line.length;
    const own = from < end && at < to;
    at = end + 1;
    return own || !POUNDS_ROW.test(line);
  });
  return lines.join('\n');
}
const POUNDS_ROW = /£[^\t\d]*(?:\t| {2,})\s*[<-]?\d[\d,.]*\s*(?:\t| {2}|$)/;

/** "Year  Fines  Value (£)": the heads of a table that stand as a line of their own over its rows; none where that is a sentence. */
function headAbove(text: string, start: number): string {
  const above = text.slice(Math.max(0, start - 160), start).trimEnd();
  const line = above.slice(above.lastIndexOf('\n') + 1);
  return /[.:;?!]$/.test(line) ? '' : line;
}

/** What a field looks for by its own name, whatever else the question asks: "Expiry: 30/06/2026", "Number of devices: 214". */
function fieldExpects(name: string): Passage['expects'] | null {
  return FIELDS.find(([, field]) => field.test(name))?.[0] ?? null;
}
const FIELDS: readonly (readonly [Passage['expects'], RegExp])[] = [
  ['date', /^(?:contract |current contract )?(?:start|end|expiry|commencement|award|renewal|review|completion)(?: dates?)?$/i],
  ['count', /^(?:the )?(?:total )?(?:numbers?|no\.?|nos\.?) of [a-z]/i],
  ['money', /^(?:the )?(?:total |annual |contract |estimated |approximate )*(?:values?|costs?|spend|price)(?: \([^)]*\))?$/i],
];

/** "(b) None": the mark of a limb is no part of what is said of it. Blanks in its place: offsets stay. */
const withoutMark = (text: string): string => text.replace(LIMB, (mark) => ' '.repeat(mark.length));
const LIMB = /^\s*\(?(?:[a-h]|i{1,3}|iv|vi{0,3})\)(?=\s)(?!\t\(?(?:b|ii)\))/;

const texts = (text: string): Pick<Passage, 'text' | 'low'> => ({ text, low: lowered(text) });

/** Linked words of a span. */
function linksIn(document: Document, { start, end }: Span): Pick<Passage, 'links'> {
  const links = blocksAt(document, { start, end })
    .filter((block) => block.span.start < end && start < block.span.end)
    .flatMap((block) => block.lines.flatMap((line) => line.runs))
    .filter((run) => run.style.link && run.span.start >= start && run.span.end <= end)
    .map((run) => ({ span: { start: run.span.start - start, end: run.span.end - start }, address: run.style.link as string }));
  return links.length ? { links } : {};
}
