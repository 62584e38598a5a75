import { cue } from '../../../model/cue.js';
import { contentWords, wordSet } from '../../../model/words.js';
import { askedOf } from '../../asked.js';
import { countedIn } from '../../clauses.js';
import { asNumber } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { fittingOf } from '../../fitting.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

/** "the number of children is therefore", "the number not filled was". */
const NAMED =
  /\bnumbers? ((?:of |that |who |which |not |still |then )?[^.;,\n\d]{0,60}?)\s*(?:is|was|are|were|stands at|stood at|came to|comes to|remains|amounts to)(?: therefore| thus| then| only| just)*\s*$/i;
/** "The answer is accordingly 164". */
const CONCLUDED =
  /\b(?:the|our) (?:answer|total|figure)(?: to (?:this|your|the) question)? (?:is|comes to)(?:,? (?:therefore|accordingly|thus|then|hence),?)?\s*$/i;
/** "of authorised posts (that were held)". */
const THING =
  /^of (?:the |our |all )?((?:[A-Za-z'-]+ ){0,4}?[A-Za-z'-]+)(?= (?:who|which|that|were|was|in|at|on|by|for|from|to|with|held|made)\b|\s*$)/i;
const CORRECTED = cue(/\b(?:therefore|thus)\b/);

export const named = defineRule({
  id: 'count/named',
  summary: 'Read the number of which the letter says what it is the number of, in words of the question.',
  yields: 'count',
  needs: /\bnumbers?\b|\b(?:answer|total|figure)\b/,
  finds: [
    [
      '611 journeys are run, although some have two, so the number of children is therefore [[598]].',
      598,
      { question: 'How many travel in a taxi on their own?' },
    ],
    [
      'We made 21,306 bookings. 94.1% were filled. The number not filled was [[1,257]], of which 803 were by day.',
      1257,
      { question: 'Number of bookings which were not filled' },
    ],
    [
      'The total number of boys seen was 18, the number of them who stayed was [[16]], and the number who left was 9.',
      16,
      { question: 'The number of boys who stayed' },
    ],
    [
      '164 came to us, of which 142 went on. One that went on is counted once and the answer is accordingly [[164]].',
      164,
      { question: 'How many applications or referrals were there?' },
    ],
  ],
  ignores: [
    ['The number of sites is 4, and 12 staff left', 'sites were not asked for', { question: 'How many staff left?' }],
    [
      '412 wardens had at least one second post. The total number of second posts was 530, since some have more than one.',
      'wardens were asked for, and they are counted',
      { question: 'How many wardens have a second post?' },
    ],
    ['The number of staff was low', 'no number', { question: 'How many staff left?' }],
  ],
  *claim({ text, question, expects, weights, elsewhere }) {
    if (expects !== 'count') return;
    const asked = wordSet(question);
    const fitting = fittingOf({ question, weights, elsewhere });
    const { heads } = askedOf(question);
    // "412 wardens have a second post. The number of posts was 530", where wardens were asked about
    const counts = heads.size > 0 && countedIn(text).some(({ noun }) => heads.has(noun));
    const ofOthers = (what: string): boolean => {
      const thing = contentWords(THING.exec(what)?.[1] ?? '').at(-1);
      return counts && thing !== undefined && !heads.has(thing);
    };
    const named = figuresOf(text).flatMap((figure) => {
      if (figure.role !== 'plain' || !Number.isInteger(figure.value)) return [];
      const before = text.slice(sentenceAt(text, figure.span).start, figure.span.start);
      if (
        CONCLUDED.test(before) &&
        !text.slice(0, figure.span.start).trim().includes('\n\n') &&
        /\b(?:therefore|accordingly|thus|so|hence)\b/i.test(before)
      )
        return [{ figure, fit: Number.POSITIVE_INFINITY }];
      const what = NAMED.exec(before)?.[1];
      if (what === undefined || ofOthers(what) || !(CORRECTED.test(before) || [...wordSet(what)].some((word) => asked.has(word))))
        return [];
      return [{ figure, fit: fitting({ words: wordSet(what), noun: contentWords(what)[0] ?? '' }) }];
    });
    // of several that are named, the one whose name is the question's
    const best = named.reduce<(typeof named)[number] | null>((most, one) => (most && most.fit >= one.fit ? most : one), null);
    if (best) yield asNumber(best.figure);
  },
});
