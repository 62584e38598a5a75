import { wordSet } from '../../../model/words.js';
import { mayCount } from '../../asked.js';
import { countedIn } from '../../clauses.js';
import { asNumber } from '../../figure.js';
import { defineRule } from '../../rule.js';

/** A part of what another question asked about: "of those, how many …", "how many of them". */
const ASKS_PART =
  /^\W*(?:and )?(?:(?:of|out of) (?:those|these|them|which|whom)|(?:please (?:say|state|tell (?:me|us)) )?(?:how many|(?:the )?numbers?) of (?:those|these|them))\b/i;
const BEHIND = /^\s+of (?:them|these|those|whom)\b/i;
const BEFORE =
  /\bof (?:them|these|those|which|whom|(?:that|this) (?:number|total)),?(?: (?:we (?:know|are aware) of|only|just|about|there were|some))?\s+$/i;
const OF_PART = /^[^.;\n]*, of (?:which|whom) $/i;

export const partOfThese = defineRule({
  id: 'count/part-of-these',
  summary: 'Read the number of "these" that answers how many of them, whatever the whole comes to.',
  yields: 'count',
  needs: /\bof (?:them|these|those|which|whom|(?:that|this) (?:number|total))\b/,
  finds: [
    ['214 pupils went there. [[Twenty-two]] of them had a plan.', 22, { question: 'Of those I should like to know how many had an EHCP.' }],
    [
      'The pool had 14 vans (it was 19 a year before). [[Nine]] of these were electric, four were hybrids.',
      9,
      { question: 'How many of those are fully electric?' },
    ],
    [
      'There are 412 lamps on the pier. [[31]] of them had a fault, of which 4 were put out.',
      31,
      { question: 'How many of these were found to be broken on 3 May?' },
    ],
    [
      'At 1 June there were 2,114 flares in store. Of that number [[87]] were past their date.',
      87,
      { question: 'How many of those had expired?' },
    ],
    ['604 were seen, of whom [[71]] were turned away.', 71, { question: 'How many of them were not let in?' }],
  ],
  ignores: [
    ['604 were seen, 71 of them at night.', 'the whole comes first', { question: 'How many were seen, and how many of them at night?' }],
    ['604 were seen, of whom 71 were turned away.', 'the whole was asked for', { question: 'How many were seen?' }],
    ['4, three of them in May.', 'the number alone that opens it answers', { question: 'How many of these have been found?' }],
    [
      '604 were seen. 71 of them left, 12 of them stayed',
      'two parts, and no word tells which',
      { question: 'How many of those were fined?' },
    ],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count' || !ASKS_PART.test(question)) return;
    const asked = wordSet(question);
    // "4, three of them in May": the number alone that opens the answer is how many of these
    const counted = countedIn(text);
    const [first] = counted;
    if (first && !/\w/.test(text.slice(0, first.figure.span.start)) && /^\s*[,;(]/.test(text.slice(first.figure.span.end))) return;
    const all = counted.filter(
      ({ figure, figure: { span } }) =>
        mayCount(figure, question) &&
        (BEHIND.test(text.slice(span.end)) || BEFORE.test(text.slice(Math.max(0, span.start - 40), span.start))),
    );
    // "31 of them had a fault, of which 4 were put out": a part of the part
    const parts = all.filter(
      ({ figure: { span } }, index) => !index || !OF_PART.test(text.slice(all[index - 1]?.figure.span.end ?? 0, span.start)),
    );
    const speaking = parts.filter(({ words }) => [...words].some((word) => asked.has(word)));
    const [only, ...others] = parts.length > 1 ? speaking : parts;
    if (!only || others.length) return;
    yield asNumber(only.figure);
  },
});
