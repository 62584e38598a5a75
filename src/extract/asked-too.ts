import type { Reading } from '../model/answer.js';
import { at } from '../model/span.js';
import { contentWords, wordSet } from '../model/words.js';
import type { Counted } from './clauses.js';

const TOO =
  /\band (?:of (?:these|those|them),? )?(?:(?:in|for|to|by|from|on|at) (?=how))?(?:how many|(?:the )?numbers?)(?: (?:of (?:these|those|them)|that|which|who))? ([^?.,;\n]{4,60})/i;

/** What a question asks besides its first number, and which number of the answer that is. */
export interface AskedToo {
  /** The number for the first of the two, by its index among those counted. */
  readonly first: number;
  /** Null where nothing says it. */
  readonly reading: Reading<'count'> | null;
}

/** "How many were made, and how many were upheld?": the second number; null where the question asks for one. `scores` tell how well each fits the first. */
export function askedToo(text: string, question: string, counted: readonly Counted[], scores: readonly number[]): AskedToo | null {
  // "And how many of these went up?" asks for one
  const found = TOO.exec(question);
  const too = found && /\w/.test(question.slice(0, found.index)) ? found : null;
  const before = wordSet(question.slice(0, too?.index ?? 0));
  const own = contentWords(too?.[1] ?? '').filter((stem) => !before.has(stem) && stem.length > 3);
  const word = too?.[1]?.match(/[a-z]{4,}/gi)?.findLast((one) => contentWords(one).some((stem) => own.includes(stem)));
  if (!word) return null;
  const speaks = ({ words }: Counted): boolean => own.some((stem) => [...words].some((said) => said.startsWith(stem.slice(0, 5))));
  const other = counted.length > 1 ? counted.findIndex((one, index) => speaks(one) && (index > 0 || !speaks(counted[1] as Counted))) : -1;
  const rest = scores.map((score, index) => (index === other ? -1 : score));
  const first = rest.indexOf(Math.max(...rest));
  const figure = counted[other]?.figure;
  if (figure) return { first, reading: { value: figure.value, span: figure.span, entity: word } };
  const none = new RegExp(`\\b(none|neither|nil|zero|no(?: \\w+){1,2})\\b[^.;\\n]{0,30}\\b${word}\\b`, 'id').exec(text);
  return { first, reading: none ? { value: 0, span: at(none, 1), entity: word } : null };
}
