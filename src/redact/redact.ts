import type { Block, Document } from '../model/document.js';
import { paragraphs } from '../model/letter.js';
import type { Span } from '../model/span.js';
import { namesIn } from './names.js';

/** One sign for each character that is hidden, so that every offset holds. */
const MASK = '█';
const MAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;
/** British telephone numbers as letters print them; figures with a comma or a currency are none. */
const PHONE = /(?<![\d£,.])(?:\+44[ -]?\(?0?\)?[ -]?|\(?0)\d{2,4}\)?(?:[ -]?\d{2,4}){2,3}(?:[ ]?(?:ext?|x)\.?[ ]?\d{1,6})?(?![\d,])/g;

/** The document with names of people, e-mail addresses and telephone numbers masked, character for character: spans and quotes hold. */
export function redact(document: Document): Document {
  const lines = paragraphs(document).map(({ span }) => ({ start: span.start, text: document.reading.slice(span.start, span.end) }));
  const spans: Span[] = [...found(document.reading, MAIL), ...found(document.reading, PHONE)];
  for (const name of namesIn(lines.map(({ text }) => text))) spans.push(...found(document.reading, name));
  if (!spans.length) return document;
  return {
    ...document,
    text: masked(document.text, spans),
    reading: masked(document.reading, spans),
    blocks: document.blocks.map(withoutMail),
  };
}

function found(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function masked(text: string, spans: readonly Span[]): string {
  const units = text.split('');
  for (const { start, end } of spans) for (let at = start; at < end; at += 1) if (!/\s/.test(units[at] as string)) units[at] = MASK;
  return units.join('');
}

/** Addresses behind words are hidden with them. */
const withoutMail = (block: Block): Block =>
  block.lines.some(({ runs }) => runs.some(({ style }) => style.link?.startsWith('mailto:')))
    ? {
        ...block,
        lines: block.lines.map((line) => ({
          ...line,
          runs: line.runs.map((run) => {
            const { link, ...style } = run.style;
            return link?.startsWith('mailto:') ? { ...run, style } : run;
          }),
        })),
      }
    : block;
