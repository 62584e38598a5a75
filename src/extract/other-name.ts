import type { Span } from '../model/span.js';
import { sentenceAt } from './sentences.js';

/** A name of several words, "St Anne's Hospital": what it is, by its last word, and which one. */
interface Name {
  readonly which: string;
  readonly what: string;
}
const namesIn = (text: string): readonly Name[] =>
  [...text.matchAll(NAME)].map(([, which = '', what = '']) => ({
    which: which.replace(/^(?:The|Our|In|At|For|From|Of|And|But) /, ''),
    what,
  }));
const NAME =
  /\b((?:[A-ZÀ-Þ][\w'’-]*\.? ){1,4}?)(Hospital|Infirmary|School|Academy|College|Primary|Court|House|Lodge|Centre|Park|Road|Street|Lane|Ward|Library|Station|Prison|Theatre|Museum|Pool|Depot|Clinic|Surgery|Bridge|Beach|Harbour|Market|Estate)\b/gu;

/**
 * "St Anne's Hospital recorded 1,022. Queen's Hospital is smaller; the figure there was 718", where Queen's Hospital is asked about: the figure's
 * sentence names another of the same sort, and one further on, or before it, the one asked about.
 */
export function isOfOtherName(text: string, span: Span, question: string): boolean {
  const asked = namesIn(question);
  if (!asked.length) return false;
  const { start, end } = sentenceAt(text, span);
  const own = text.slice(start, end);
  const rest = `${text.slice(0, start)} ${text.slice(end)}`;
  const others = namesIn(own).filter(({ which, what }) => asked.some((one) => one.what === what && !which.includes(one.which.trim())));
  return (
    others.length > 0 && !asked.some(({ which }) => own.includes(which)) && asked.some(({ which, what }) => rest.includes(which + what))
  );
}
