import { isoDate } from '../../../model/dates.js';
import type { Span } from '../../../model/span.js';
import { wordSet } from '../../../model/words.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';
import { deedsShared, tellsDeed } from './deeds.js';
import { ASKS_FOR_BOTH, daysOf } from './stated.js';

const BREAK = /[,;:\n]\s|\s(?:and|but|while)\s/g;

const ENDS =
  /\b(?:ends?|ended|expir\w*|r[au]ns? out|up for renewal|(?:last|final) day|laps\w+|ceas\w+|conclud\w+|finish\w*|clos(?:e[sd]?|ing)|terminat\w*|until)\b/i;
/** "… commenced on 1 April 2022 and runs to 31 March 2025". */
const RUNS_TO = /\b(?:runs?|running|ran|lasts?|extend(?:s|ed)?|renewed|continues?)\b[a-z ]{0,20}\b(?:to|until|till)\s*$/i;
const STARTS = /\b(?:starts?|started|beg[aiu]n\w*|open(?:s|ed|ing)?|commenc\w*|launch\w*)\b/i;

const EARLIER =
  /\b(?:previously|formerly|before (?:that|then)|prior to (?:that|this)|originally|initially)\b|\b(?:previous|former|preceding|earlier|original|initial|old|last but one) (?:one|contract|policy|agreement|version|edition|lease|scheme|review|plan|[a-z]+)\b/i;
const LAST = /\b(?:last|latest|most recent(?:ly)?)\b/i;
/** "The last (one) was held on", and not "since the last one, the roof was mended on". */
const LAST_ONE =
  /\b(?:the|our|its|their) (?:very )?(?:last|latest|most recent)(?: [a-z-]+){0,3}? (?:was|were|took place|happened|occurred|dates? (?:from|back)|is dated|began|ended|came)\b[^.;,\d]{0,40}$|\b(?:was|were|has|had) (?:been )?(?:last|most recently) ([a-z]+ed)\b[^.;,\d]{0,40}$/i;
const isOfLastOne = (text: string, span: Span, question: string): boolean => {
  const sentence = sentenceAt(text, span);
  const [led, deed = ''] = LAST_ONE.exec(text.slice(sentence.start, span.start)) ?? [];
  return (
    led !== undefined &&
    // "was last painted on", where it was asked when it was last inspected
    question.toLowerCase().includes(deed.toLowerCase().slice(0, 5)) &&
    // "The last one was made on 3 May 2024, since when"
    !/^,? (?:and )?since\b/i.test(text.slice(span.end, sentence.end))
  );
};
const NEXT = /\b(?:next|due|planned|scheduled|forthcoming)\b/i;
const OPTION =
  /\b(?:options?|optional|possib(?:le|ly|ility)|extendable|potential(?:ly)?|provision|scope|(?:may|can|could|might) (?:then )?be (?:extended|renewed)|up to)\b/i;
const ASKS_OPTION = /\b(?:options?|exten\w+|renew\w*|latest|maximum|longest)\b/i;
const clauseBefore = (text: string, at: number): string => {
  const before = text.slice(0, at);
  const from = [...before.matchAll(/[.;:\n]\s|\s(?:and|but|while)\s/g)].at(-1);
  return before.slice(from ? from.index + from[0].length : 0);
};

const AFTER = /^,? \(?(?:following|after|further to|having been|once|subsequent to|as a result of)\b[^.;\n]*$/i;

/** "No rise was made in April 2024", "In April 2024 there was no rise": a day of nothing, where others are told; "not before 1 May" is one of something. */
const DENIED =
  /\b(?:no|not|never|neither|nor)\b(?! (?:only|just|yet)\b)(?!.*\b(?:until|before|after|since|from|than|longer)\b)|n't\b(?!.*\b(?:until|before|after|since|from|than)\b)/is;
const isDenied = (text: string, { start, end }: Span): boolean => {
  const before = clauseBefore(text, start);
  return DENIED.test(OPENS.test(before) ? (/^[^.;,\n]*(?:,[^.;,\n]*)?/.exec(text.slice(end))?.[0] ?? '') : before);
};

/** A clause that a date opens: "Since 3 May 2021 it has …". */
const OPENS = /^\W*(?:(?:then |and |but |finally )?(?:since|from|on|in|as of|with effect from|until|by|as from)(?: the)?)?\s*$/i;
const PRONOUN = /\b(?:it|they|this|that|these|he|she)\b/i;
/** "was put back from 1 May to 3 June": a day that no longer holds. */
export const isMoved = (text: string, { start, end }: Span, question: string): boolean =>
  // "it had been hoped to open by 1 March but this has slipped to 30 June"
  (/\b(?:hoped|planned|intended|due|scheduled|expected|programmed|anticipated|aimed|target(?:ed)?)\b[^.;\d]{0,50}$/i.test(
    text.slice(Math.max(0, start - 80), start),
  ) &&
    /^[^.;]{0,40}\b(?:slipped|delayed|moved|put back|postponed|deferred|revised|pushed back|extended|now)\b[^.;]{0,40}\d/i.test(
      text.slice(end, end + 120),
    ) &&
    !/\b(?:original|first|initial|previous)/i.test(question)) ||
  // "it expired on 31 March 2024 and has been extended to 31 March 2026"
  (ENDS.test(question) &&
    /^,?(?: (?:and|but))?(?: (?:it|this|which|the [a-z]+))? (?:has|have|was|were|is)(?: (?:since|now|subsequently|recently|then))*(?: been)? (?:extended|renewed|prolonged|rolled over)\b[^.;]{0,40}\d/i.test(
      text.slice(end, end + 120),
    ) &&
    !/\b(?:original|first|initial|previous)/i.test(question)) ||
  (/\b(?:moved|extended|postponed|deferred|put back|brought forward|changed|revised|delayed|slipped|pushed back|rescheduled|rearranged)\b[^.;\d]{0,40}\bfrom (?:the )?$/i.test(
    text.slice(Math.max(0, start - 80), start),
  ) &&
    !/\b(?:original|first|initial|previous)/i.test(question));

export const dateOfAskedThing = defineRule({
  id: 'date/of-asked-thing',
  summary: 'Read, of several dates, the one whose own words are those of the question.',
  yields: 'date',
  finds: [
    [
      'The order was sealed on 2 August 2023 and the signs went up on 21 August 2023. Enforcement began on [[25 September 2023]].',
      '2023-09-25',
      { question: 'On what date did camera enforcement of the bus gate start?' },
    ],
    [
      'It commenced on 1 April 2022 and runs to [[31 March 2025]] with an option to extend.',
      '2025-03-31',
      { question: 'When does the contract end?' },
    ],
    ['The previous one began on 1 April 2018 and the present one on [[1 April 2022]].', '2022-04-01', { question: 'When did it begin?' }],
    [
      'Ward 4 moved to its present place on 3/3/2020. It was then mixed. Since [[11 October 2021]] it has taken women only.',
      '2021-10-11',
      { question: 'From what date has Ward 4 been an all female ward?' },
    ],
    [
      'She took up post on 6 January 2025, having been appointed on [[18 October 2024]].',
      '2024-10-18',
      { question: 'When was the head appointed?' },
    ],
    ['It opened on 1 May 2020; practical completion was [[3 June 2019]].', '2019-06-03', { question: 'When was the building completed?' }],
    [
      'It was let for five years from 1/4/21, with an option not taken up. Last day: [[31/3/26]].',
      '2026-03-31',
      { question: 'When does the mowing contract run out?' },
    ],
    [
      'It reaffirmed it on 20 July 2023, four years after it was first made, on [[18 July 2019]].',
      '2019-07-18',
      { question: 'When did the Council first declare an emergency?' },
    ],
    ['[[1 April 2021]], following a tender begun in May 2020.', '2021-04-01', { question: 'When did the mowing contract start?' }],
    ['[[3 May 2024]]; the next is due on 3 May 2025.', '2024-05-03', { question: 'When was the last survey?' }],
    [
      'It is surveyed each year; the last was made on [[3 May 2024]] and the surveyor sent his plan on 7 June 2024.',
      '2024-05-03',
      { question: 'When was the last survey made?' },
    ],
    [
      '[[31 March 2026]], with an option to extend for two years to 31 March 2028.',
      '2026-03-31',
      { question: 'When does the present contract run out?' },
    ],
    [
      'It began on 1 May 2022, expired on 31 March 2024 and has since been extended to [[31 March 2026]].',
      '2026-03-31',
      { question: 'When does the present contract expire?' },
    ],
    [
      'The plan was approved on 28 February 2024 and comes into effect on [[1 September 2024]].',
      '2024-09-01',
      { question: 'When will the new plan be brought in?' },
    ],
    ['The contract began on 1 April 2021 and ends on [[31 March 2026]].', '2026-03-31', { question: 'When does the contract end?' }],
    [
      '[[May 3rd 2023]]. No toll was raised in May 2024, tolls being high enough.',
      '2023-05-03',
      { question: 'When was the last rise in tolls?' },
    ],
    ['Tolls rose on [[3 May 2023]]. In May 2024 there was no rise.', '2023-05-03', { question: 'When did tolls last rise?' }],
  ],
  ignores: [
    ['It runs to 3 May 2024', 'one date alone: date/stated', { question: 'When does it end?' }],
    ['It began on 2 August 2023', 'one date alone: date/stated', { question: 'When did it begin?' }],
    ['2 August 2023 and 3 May 2024', 'nothing tells which was asked', { question: 'When did it begin?' }],
    [
      'It began on 2 August 2023 and ends on 1 August 2026',
      'both were asked for: date/stated',
      { question: 'When did it begin and when does it end?' },
    ],
    ['It ran from 2 August 2023 to 3 May 2024', 'a stretch of time', { question: 'When did it run?' }],
  ],
  *claim({ text, expects, weights, question }) {
    if (expects !== 'date' || ASKS_FOR_BOTH.test(question)) return;
    const all = figuresOf(text).filter(({ role, text: shown }) => role === 'date' && isoDate(shown));
    const dates = all.filter(({ span }) => !isMoved(text, span, question));
    const [last] = dates;
    // the day that took the place of another
    if (last && dates.length === 1 && all.length === 2) yield { value: isoDate(last.text) as string, span: last.span };
    if (dates.length < 2) return;
    const subject = wordSet(
      /^[^.;\n]*?(?=\s(?:is|was|are|were|has|have|had|will|[a-z]{3,}ed|beg[au]n|came|went|took)\b)/.exec(text)?.[0] ?? '',
    );
    // "the previous one started on 1 April 2018": of another
    const other = EARLIER.test(question) ? null : EARLIER;
    const next = LAST.test(question) ? NEXT : null;
    // "31 March 2026, with an option to extend to 31 March 2028"
    const option = ASKS_OPTION.test(question) ? null : OPTION;
    const now = dates.filter(({ span }) => {
      const clause = clauseBefore(text, span.start);
      return !(
        isDenied(text, span) ||
        other?.test(clause) ||
        next?.test(clause) ||
        (option?.test(clause) && dates.some((one) => one.span.end <= span.start))
      );
    });
    // "1 April 2021, following a tender begun in May 2020": the day that opens the answer
    const [opening, behind] = all;
    if (
      opening &&
      behind &&
      !/[A-Za-zÀ-ž]/u.test(text.slice(0, opening.span.start)) &&
      AFTER.test(text.slice(opening.span.end, behind.span.start))
    ) {
      yield { value: isoDate(opening.text) as string, span: opening.span };
      return;
    }
    const [left] = now;
    if (now.length === 1 && left) {
      yield { value: isoDate(left.text) as string, span: left.span };
      return;
    }
    // "It was reaffirmed on 20 July 2023, after it was first made, on 18 July 2019", where the first one is asked about
    const firsts = /\bfirst\b/i.test(question)
      ? now.filter(({ span }) => /\bfirst\b[^.;\d]*$/i.test(text.slice(sentenceAt(text, span).start, span.start)))
      : [];
    // "The last was held on 17 May 2024 and its notes went out on 7 June 2024", where the last one is asked about: the day that its word leads to
    const lasts = LAST.test(question) ? now.filter((one) => isOfLastOne(text, one.span, question)) : [];
    for (const named of [firsts, lasts]) {
      if (named.length !== 1 || !named[0]) continue;
      yield { value: isoDate(named[0].text) as string, span: named[0].span };
      return;
    }
    const shared = deedsShared(question);
    const asksDeed = tellsDeed(question);
    const among = now.length > 1 ? now : dates;
    const scored = among.map((figure) => {
      const sentence = sentenceAt(text, figure.span);
      const before = text.slice(sentence.start, figure.span.start);
      // "Main works: 13 May", "a week later, on 10 July": a break with nothing but small words behind it parts nothing
      const from = [...before.matchAll(BREAK)].findLast(({ index, 0: mark }) => !OPENS.test(before.slice(index + mark.length)));
      const clause = before.slice(from ? from.index + from[0].length : 0);
      // "Since 11 October 2021 it has taken women only": what follows a date that opens its clause
      const after = text.slice(figure.span.end, sentence.end);
      const next = dates.find(({ span }) => span.start > figure.span.start && span.start < sentence.end);
      const rest = (next ? after.slice(0, next.span.start - figure.span.end) : after).split(BREAK, 1)[0] ?? '';
      const opens = OPENS.test(clause);
      const runs = ENDS.test(question) && RUNS_TO.test(clause);
      const side = runs || [ENDS, STARTS].some((one) => one.test(question) && one.test(clause)) ? 10 : 0;
      const words = new Set(wordSet(opens ? `${clause} ${rest}` : clause));
      // "it was closed on 3 May": what was named in the sentences before
      if (PRONOUN.test(opens ? rest : clause)) for (const word of subject) words.add(word);
      const sum = [...words].reduce((all, word) => all + (weights.get(word) ?? 0), 0);
      const deeds = shared(opens ? `${clause} ${rest}` : clause) + (opens ? 0 : 0.5 * shared(rest));
      // what is told of the day is another deed than the one asked about
      const other = deeds === 0 && side === 0 && asksDeed && tellsDeed(`${clause} ${rest}`);
      return { figure, runs, other, score: side + sum + 3 * deeds };
    });
    const top = Math.max(...scored.map(({ score }) => score));
    const best = scored.filter(({ score }) => score === top);
    const { figure: only, runs = false, other: otherDeed = false } = best[0] ?? {};
    if (otherDeed || top <= 0 || best.length > 1 || !only) return;
    // the first or last day of a stretch is read with the other
    if (
      !runs &&
      (/\b(?:from|between|to|until|and)\s*$/i.test(text.slice(0, only.span.start)) ||
        /^\s*(?:to|until|-)\s/i.test(text.slice(only.span.end)))
    )
      return;
    yield { value: daysOf(only.text) ?? (isoDate(only.text) as string), span: only.span };
  },
});
