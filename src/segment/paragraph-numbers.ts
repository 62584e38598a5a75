import { cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import { grouped } from '../model/grouped.js';
import { type Label, readLabel } from './label.js';
import { type Part, pathOf } from './parts.js';
import { withoutWords } from './sections.js';

/** How a letter begins, and no question or answer does. */
const OPENS_LETTER = cue(
  /^\W*(?:(?:i|we) (?:refer|write|am writing|are writing|acknowledge|am (?:responding|replying)|are (?:responding|replying))\b|this (?:letter|response|reply|e-?mail|notice) (?:responds?|replies|answers|concerns|relates|refers|is (?:in (?:response|reply)|written|sent|our (?:response|reply)))\b|(?:further|with reference|in response|in reply) to your\b|(?:thank you|thanks) for your (?:[\w-]+ ){0,3}(?:request|e-?mail|letter|correspondence|enquiry|message)\b|your (?:[\w-]+ ){0,2}(?:request|e-?mail|letter|complaint)\b[^.]{0,120}\b(?:was received|has been|was passed|reached)\b|(?:on [\w ]{5,20},? )?you (?:wrote|made a request|(?:have )?asked (?:us )?for a review)\b)/,
);

/** "5. In respect of part (a) of the request, …" */
const NAMES_PART = cue(
  /^\W*(?:in (?:respect|relation|regard|answer|response) (?:of|to)|with (?:respect|regard) to|as (?:to|regards)|regarding|by) (?:your )?(?:parts?|limbs?|points?|items?|questions?) \W?(?:[a-h]|[ivx]{1,4}|\d{1,2})\W/,
);

/** A letter that counts its own paragraphs, prose and all, from its first words on: what the paragraphs say is labelled by its own words, not by that. */
export function withoutParagraphNumbers(parts: readonly Part[]): readonly Part[] {
  const answering = parts.filter((part) => numberOf(part) > 1 && NAMES_PART.test(part.text)).length;
  // below the questions it is an answer that begins so
  const asked = parts.findIndex(({ label, text }) => label && text.includes('?'));
  const first = parts.find(
    (part) =>
      numberOf(part) === 1 &&
      (asked < 0 || part.index < asked) &&
      (OPENS_LETTER.test(part.text) ||
        namedAbove(untilNextList(parts, part)).length > 2 ||
        (answering > 1 && !parts.some((other) => other.index > part.index && numberOf(other) === 1))),
  );
  if (!first) return parts;
  const counted = parts.filter((part) => part.index > first.index && numberOf(part) > 1);
  // from the last one up: the request may be a list of its own, which stands below the first
  const chainTo = (last: number): ReadonlySet<Part> => {
    const own = new Set<Part>([first]);
    let next = last;
    for (const part of counted.toReversed()) {
      // one of them may be house text, and gone
      if (numberOf(part) !== next && numberOf(part) !== next - 1) continue;
      own.add(part);
      next = numberOf(part) - 1;
    }
    return next < 3 ? own : new Set();
  };
  // "17. Of these, 11 were mended" counts nothing
  const lasts = [...new Set(counted.map(numberOf))].sort((a, b) => b - a).slice(0, 3);
  const own = lasts.map(chainTo).find(({ size }) => size > 2);
  const heads = new Set(own ? namedAbove(parts).filter(({ text }) => /^\([^()]*\)\W*$/.test(text)) : []);
  return own ? parts.map((part) => (own.has(part) ? withoutNumber(part) : heads.has(part) ? withoutWords(part) : part)) : parts;
}

/** "B.3 (b) There were four", in Annex B, and "3.2 (b) There were four", in section 3. */
const WITHIN = /^([A-H]|\d{1,2})\.(\d{1,2})\.?\s+(?=[A-ZÀ-Þ(£"'\d]|$)/u;
const SENTENCE = /^\W*(?:[a-h]\)\s+)?[A-ZÀ-Þ\d].{20,}[.:]\s*$/su;
/** The paragraphs that are counted within a section, each with its mark; `length` of that stands before its words still. */
export const countedWithin = (parts: readonly Part[]) =>
  parts.flatMap((part) => {
    const [mark = '', section = '', number] = part.block.cell ? [] : (WITHIN.exec(part.counted ?? part.text) ?? []);
    return mark ? [{ part, mark, section, number: Number(number), length: part.counted ? 0 : mark.length }] : [];
  });

/**
 * The paragraphs of an annex or of all sections, three and more, counted in each from the first on: so are questions, but those ask, or come back over their
 * answers; and limbs, which are no sentences.
 */
export function withoutSectionNumbers(parts: readonly Part[]): readonly Part[] {
  const marked = countedWithin(parts).map((one) => ({ ...one, rest: one.part.text.slice(one.length) }));
  const sections = [...grouped(marked, ({ section }) => section).values()];
  const inTurn = sections.every((own) => own.every(({ number }, at) => number === at + 1));
  const told = marked.filter(({ rest }) => SENTENCE.test(rest)).length;
  if (!inTurn || marked.length < 3 || told < marked.length * 0.6 || marked.some(({ rest }) => rest.includes('?'))) return parts;
  const marks = new Map(marked.map(({ part, mark }) => [part, mark]));
  return parts.map((part) => {
    const mark = marks.get(part);
    if (!mark) return part;
    const cut = withoutCount(part, mark.length, mark);
    return part.label ? { ...cut, whole: part.whole } : withoutNumber(cut, mark);
  });
}

/** "Point 1 (incidents)" over paragraph 3 and "Point 2 (deaths)" over paragraph 4: headings that name the questions, and numbers that count on below them. */
const namedAbove = (parts: readonly Part[]): readonly Part[] =>
  parts.filter(
    ({ label, block }, at) =>
      label?.kind === 'question' &&
      label.paths.length > 0 &&
      !block.cell &&
      numberOf(parts[at + 1]) > 1 &&
      !label.paths.includes(pathOf(parts[at + 1] as Part)),
  );
const untilNextList = (parts: readonly Part[], first: Part): readonly Part[] => {
  const next = parts.find((part) => part.index > first.index && numberOf(part) === 1);
  return parts.slice(first.index, next?.index);
};

const numberOf = (part: Part | undefined): number =>
  part?.label?.kind === 'bare' &&
  !part.block.cell &&
  part.whole.start === part.block.span.start &&
  /^\d{1,2}$/.test(part.label.paths.join())
    ? Number(pathOf(part))
    : 0;

/** A paragraph without the mark, so long, by which the letter counts it. */
export function withoutCount(part: Part, length: number, counted: string): Part {
  const span = { start: part.span.start + length, end: part.span.end };
  return { ...part, whole: span, span, text: part.text.slice(length), counted };
}

/** "3. (i) There were four": the paragraph's number says nothing and is no part of an answer, the label behind it does. */
function withoutNumber(part: Part, counted = pathOf(part)): Part {
  const label = readLabel(part.text);
  const length = label?.length ?? 0;
  const span = { start: part.span.start + length, end: part.span.end };
  return { ...part, label, whole: part.span, span, text: part.text.slice(length), counted };
}

/**
 * "A1. About the boat (your question 1)", "A2. Numbers (your questions 2 to 7)", "A3. Survey": the letter's own sections, which name their questions behind
 * their titles; their marks answer nothing by themselves.
 */
export function withNamedSections(document: Document, parts: readonly Part[]): readonly Part[] {
  const sections = parts.flatMap((part) => {
    const [, letter, number] = SECTION_MARK.exec(document.reading.slice(part.whole.start, part.whole.start + 8)) ?? [];
    const short = part.text.length < 90 && !part.text.includes('?') && !part.block.cell && part.label?.paths.length === 1;
    return number && short
      ? [{ part, letter, number: Number(number), named: ENDS_NAMED.test(part.text) ? readLabel(part.text) : null }]
      : [];
  });
  const labels = new Map<Part, Label | null>();
  for (const own of grouped(sections, ({ letter }) => letter).values()) {
    const named = own.filter(({ named: label }) => label?.kind === 'question' && label.paths.length);
    const inTurn = own.every(({ number }, at) => number === at + 1);
    const differs = named.some(({ number, named: label }) => label?.paths.join() !== String(number));
    if (inTurn && differs && named.length > 1 && named.length >= own.length / 2)
      for (const { part, named: label } of own) labels.set(part, label);
  }
  return parts.map((part) => {
    const label = labels.get(part);
    if (label === undefined) return part;
    const start = part.span.start + (label?.length ?? 0);
    return { ...part, label, heading: !label, span: { start, end: part.span.end }, text: document.reading.slice(start, part.span.end) };
  });
}
const SECTION_MARK = /^\(?([A-H]?)(\d{1,2})[.:)]\s/;
const ENDS_NAMED = /[[(](?:(?:see|re|on) )?(?:your )?(?:questions?|qs?)\.?\s?\d[^()]*[)\]]\W*$/i;
