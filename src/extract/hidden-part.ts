import { contentWords, wordSet } from '../model/words.js';
import type { Counted } from './clauses.js';
import { figuresOf } from './figures.js';
import { limitOf } from './thresholds.js';

/** "6 events were reported, and <5 of these were of the asked sort": what was asked for is the hidden part of the number. */
export function isHiddenPart(text: string, question: string, { figure: { span }, lead }: Pick<Counted, 'figure' | 'lead'>): boolean {
  const asked = wordSet(question);
  const isOverLimit = limitOf(question);
  return figuresOf(text).some(
    ({ role, span: own }) =>
      role === 'range' &&
      own.start > span.end &&
      // "77 are on the list. Over-18-week waiters: fewer than 10", where those over 18 weeks were asked about
      ((isOverLimit?.(text.slice(span.end, own.start)) &&
        !isOverLimit(`${lead} ${text.slice(span.end, own.start).split(/[.;\n]\s/)[0]}`)) ||
        (/^\s+of (?:these|those|them|which|whom)\b/i.test(text.slice(own.end)) &&
          contentWords(/^[^.;\n]*/.exec(text.slice(own.end))?.[0] ?? '').some(
            (word) => asked.has(word) && !wordSet(`${lead} ${text.slice(span.end, own.start)}`).has(word),
          ))),
  );
}
