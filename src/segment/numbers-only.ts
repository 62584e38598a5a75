import { cue } from '../model/cue.js';
import { SAYS } from './answer-beside.js';
import { asksBack, type Found, isStatement, namesThing } from './asking.js';
import { QUESTION_START, REQUEST_START } from './cues.js';
import { type Label, mentionsOf } from './label.js';
import { toldOf } from './naming.js';
import type { Part } from './parts.js';
import { sentenceStarts } from './sentences.js';

/** "Q1-2: not held", "Questions three to six - …": the numbers by which a letter answers that prints no question, where some are answered together. */
export function answeredTogether(parts: readonly Part[]): string[] {
  const named = parts.filter(({ label, block }) => label?.kind === 'question' && label.paths.length && !block.cell);
  // a table or list that counts them tells what they are
  const asked = parts.some(
    ({ label, text }) =>
      label?.paths.length && (label.kind === 'bare' || text.includes('?') || QUESTION_START.test(text) || namesThing(text)),
  );
  const told = parts.flatMap(({ label, block, text }) =>
    label || block.cell ? [] : sentenceStarts(text).flatMap((start, index, starts) => toldOf(text.slice(start, starts[index + 1])) ?? []),
  );
  const labels = [...named.flatMap(({ label }) => label ?? []), ...told];
  const paths = [...new Set(labels.flatMap((label) => label.paths))];
  const several = labels.length > 1 && labels.some((label) => label.paths.length > 1);
  return several && !asked && paths.every((path) => /^\d+$/.test(path)) ? paths.sort((a, b) => Number(a) - Number(b)) : [];
}

/** The numbers in labels of some sort, and in what the paragraphs say of questions, each once. */
export const numbersNamed = (parts: readonly Part[], counts: (label: Label) => boolean): string[] => {
  const told = parts.filter(({ block }) => !block.cell);
  const paths = told.flatMap(({ label, text }) => [...(label && counts(label) ? label.paths : []), ...mentionsOf(text)]);
  return [...new Set(paths)].filter((path) => /^\d+$/.test(path));
};

/**
 * "3a", and "b" and "c" below it: the limbs of one number, where each counts on from the one above. `heads` are the numbers that stand alone over
 * their limbs, and are no question by themselves.
 */
export function limbsOfNumbers(paths: readonly string[], heads: ReadonlySet<string>): readonly string[] {
  let [number, last] = ['', ''];
  const found = paths.map((path) => {
    const [, own = '', letter = path] = /^(\d+)([a-h]?)$/.exec(path) ?? [];
    if (own) number = letter || heads.has(own) ? own : '';
    const next = !own && number && last && letter.charCodeAt(0) === last.charCodeAt(0) + 1;
    if (!own && !next) number = '';
    last = own && !letter ? BEFORE_A : letter;
    return next ? `${number}${letter}` : path;
  });
  const isLimb = (path: string, head: string): boolean => path.startsWith(head) && /^[a-z]/.test(path.slice(head.length));
  return found.filter((path) => !(heads.has(path) && found.some((other) => isLimb(other, path))));
}
const BEFORE_A = String.fromCharCode('a'.charCodeAt(0) - 1);

/** Numbers whose questions the letter does not print: it answers by number alone. */
export const numbersOnly = (paths: readonly string[]): Found[] => [...new Set(paths)].map((number) => ({ number, text: '', also: [] }));

/** Numbered items that are answers, not questions: none asks, and nothing stands between them that could answer. */
export function unasked(parts: readonly Part[], run: readonly Part[]): boolean {
  const numbered = run.filter((part) => part.label?.paths.length);
  // "Answer: …" below them
  if (parts.filter(({ label }) => label?.kind === 'answer' && !label.paths.length).length > 1) return false;
  if (numbered.length < run.length || run.some(requests)) return false;
  // "1. a named authority; or", which offers what might be asked instead
  if (run.slice(0, -1).some(({ text }) => /[;,]\s*(?:and|or)\s*$/i.test(text))) return false;
  const telling = run.filter(tells).length / run.length;
  if (telling < (followsNumbers(parts, run) ? 0.25 : 0.5)) return false;
  // paragraphs of reasons and lines of years go on with answers, where nearly whatever has a number is one
  if (telling >= 0.75) return true;
  // what answers two of them together stands between its neighbours
  const others = parts.filter(({ label }) => (label?.paths.length ?? 0) > 1);
  // … and so do further lines of the item
  const stands = (part: Part, above: Part): boolean => part.block !== above.block && !others.includes(part);
  const between = run.slice(1).filter((part, index) => {
    const above = run[index] as Part;
    return parts.some((one) => one.index > above.index && one.index < part.index && stands(one, above));
  }).length;
  // "Question 3: £53,667", and paragraphs on others in between
  const named = run.every(({ label }) => label?.kind === 'question');
  return parts.length > 0 && (named || between <= (run.length - 1) / 3);
}

/** "6. You ask why there are none. The posts failed a test." tells what was asked, and answers it; "How many were there" asks. */
const requests = ({ text }: Part): boolean => {
  if (asksBack(text)) return false;
  if (text.includes('?')) return true;
  // "The number of boats lost was:" over lines of figures
  if (LEADS_TO_FIGURES.test(text)) return false;
  // "The number of boats. We have 40.": asked, and told behind it
  const [first = ''] = text.split(/(?<=\.)\s/);
  return REQUEST_START.test(text) && !OFFICE.test(text) && !(TELLS.test(first) && !WH.test(text)) && !isStatement(text);
};
const LEADS_TO_FIGURES = cue(/^\W*(?:the|our)\b[^.?!:]{5,120}\b(?:is|are|was|were|has been|have been)(?: as follows)?\s*:\W*$/);
const WH = cue(/^\W*(?:how|what|when|where|which|who|whom|whose|why|please|kindly)\b/);

const tells = ({ text }: Part): boolean => SAYS.test(text) || OFFICE.test(text) || TELLS.test(text);
/** What only an office writes, though requests begin so too: "Please find enclosed the policy." */
const OFFICE = cue(
  /^\W*(?:you (?:also )?ask|please (?:see|find|refer|note|be (?:aware|advised))\b|we (?!would|wish|want|request|ask|require|seek)\w+|(?:the )?same as\b|in order (?:for us )?to\b)|\bneither confirms?\b/,
);
/** "Twelve", "Agency staff: £1,104,000", "The Board employed 391 people", "October 2025", "The Trust uses Lorenzo." */
const TELLS = cue(
  /^\W*(?:(?:eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty)\W*$|[^:?]{3,60}(?::| [-–=]) [£<]?\d|(?:a total of|approx(?:imately)?|about|around|some|circa)\b\W*[£\d]|(?:(?:\d{1,2}(?:st|nd|rd|th)? )?[a-z]{3,9} 20\d\d|\d\d?[./]\d\d?[./](?:20)?\d\d)\b[^?]{0,60}$|https?:|(?!the (?:number|cost|amount|names?|way|extent)\b)(?:the|our|this|these|all|both|most|each|every|it|there|they|a|an|one|two|three|four|five|six) [^?;:]{2,80}?\b(?:uses?|provides?|employs?|holds|operates?|runs|receives?|shows?|works|covers|leads?|sits|expires|ends|began|begins|starts|stood|stands|came|comes|amounts|equates|totalled|rose|fell|paid|spent|met|made|took|gave|went|sent)\b[^?]*[.:]\s*$)|\b(?:is|are|was|were) [£<]?\d|(?<!\b(?:over|above|than|exceeding|under|below|least|to) )£\d|\b[a-z]{2,}ed (?:a total of |over |about |approximately )?(?!\d{1,2}(?:st|nd|rd|th)? [a-z]+ (?:19|20)\d\d\b|(?:19|20)\d\d\b)[£<]?\d/,
);

/** "… respond as follows, using your numbering": what leads to them says that the numbers are the request's. */
function followsNumbers(parts: readonly Part[], run: readonly Part[]): boolean {
  // with a heading between the two: "PROGRAMME A"
  const at = parts.indexOf(run[0] as Part);
  return parts.slice(Math.max(0, at - 2), at).some(({ text }) => YOUR_NUMBERS.test(text));
}
const YOUR_NUMBERS = cue(
  /\b(?:(?:your|the same|same) (?:own )?(?:number(?:ing|s)|order)|number(?:ed|ing|s)\b[^.]{0,30}\b(?:as|to|in|of|with)\b[^.]{0,20}\b(?:your|the) (?:request|letter|e-?mail|enquiry|questions)|(?:in|following|keeping to|by) the order (?:of|in|that|you|asked))\b/,
);
