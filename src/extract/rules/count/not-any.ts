import { at } from '../../../model/span.js';
import { contentWords, wordSet } from '../../../model/words.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { isSetAside } from '../../set-aside.js';

const INFORMATION = String.raw`information|data|records?|recorded|figures?|details?|further|documents?|plans?|breakdown|way|means|effect|longer|more|reason|power|duty|central`;
const NOT_ANY = new RegExp(
  String.raw`^\W*(?:[a-z-]+ ){0,5}?([a-z]*?(?:(?:did|do|does|has|have|had|was|were|are|is)(?: not|n't)|'(?:ve|d|s) not) (?!hold|record|keep|collect|know|identif)((?:[a-z]+ ){0,3})any)\b(?! (?:${INFORMATION}))(?: ([a-z'-]+(?: [a-z'-]+)?))?`,
  'd',
);
/** "The Trust owns no drones", "we don't have a drone". */
const HAS_NO = new RegExp(
  String.raw`^\W*(?:[a-z'-]+ ){0,5}?((?:(?:has|have|had|owns?|operates?|uses?|employs?|employed|received|issued|made|brought|bought|took|leases?|runs?) no|(?:do|does|did)(?: not|n't) (?:currently |presently )?(?:have|own|operate|use|employ|lease|run|possess) an?) (?!(?:[a-z-]+ ){0,3}(?:${INFORMATION})\b)([a-z'-]+(?: [a-z'-]+)?))\b`,
  'd',
);
const NO_THING =
  /(?<=^\W*|[.;]\s+|,?\s(?:so|therefore|hence|thus|and)\s)(no ((?!information|data|records?|recorded|further|such|central|budget|plans?|comment|figures|longer|self|doubt|more|less|breakdown|(?:[a-z-]+ )?(?:logs?|registers?|notes?|tally|statistics|data|figures?|records?|lists?|database|codes?|fields?|answer|analysis|count) (?:is|are|was|were|has|have|exists?)\b)[a-z'-]+(?: [a-z'-]+){0,3}?) (?:was|were|is|are|has|have|had|went|resulted|led|came|left|applied|received|took|needed|required|made|failed|died|got))\b/d;
/** "No formal complaints (stage 2)." as all that is said of them. */
const NO_MORE = new RegExp(
  String.raw`^\W*(no (?!(?:[a-z-]+ ){0,3}(?:${INFORMATION}|such|comment|answer|change|idea|limit)\b)((?:[a-z'-]+ ){0,4}[a-z'-]+s))(?: \([^)\n]*\))?\s*(?:[.;]\s|$)`,
  'd',
);
const OF_THEN = /\b(?:for|in|during|over|within) (?:that|this|the same|those|these) (?:time|period|part|weeks|months|stretch)\b/;
/** "No member of staff earns more than that", "no wardens work at night". */
const NO_DOES = new RegExp(
  String.raw`(?<=^\W*|[.;]\s+)(no (?!${INFORMATION})((?:[a-z'-]+ ){0,2}?)([a-z'-]+)((?: of (?:our |the )?[a-z]+)?) (?:currently |presently )?([a-z]{3,}))\b`,
  'd',
);
const SEVERAL = /s$|^(?:staff|people|police|children|men|women|cattle|sheep)$/;
const PERSON = /^(?:members?|staff|employees?|officers?|people|persons?|posts?|individuals?|one)$/;
const PAST: Readonly<Record<string, string>> = {
  buy: 'bought',
  sell: 'sold',
  pay: 'paid',
  make: 'made',
  give: 'given',
  send: 'sent',
  take: 'taken',
  lose: 'lost',
  find: 'found',
  bring: 'brought',
  spend: 'spent',
  have: 'have',
  get: 'got',
};

/** "How many wardens are there in the unit that watches the pier?": not how many units. */
const isPlaceAsked = (words: string, question: string): boolean => {
  const [thing = ''] = words.split(' ');
  return new RegExp(String.raw`\b(?:in|at|within|on|inside) (?:the|your|that|this|its|an?|any|each) (?:[a-z-]+ ){0,2}${thing}\b`, 'i').test(
    question,
  );
};

/** "We have never employed wardens". */
const NEVER = /^\W*(?:[a-z'-]+ ){0,4}?((?:has|have|had) never ([a-z]+)(?: ([a-z'-]+))?)\b/d;

export const notAny = defineRule({
  id: 'count/not-any',
  summary: 'Read a sentence that says before any number that there was none of the asked thing, whatever number follows.',
  yields: 'count',
  needs: /\bany\b|\bno\b|not|n't|never/,
  finds: [
    ["We [[didn't buy any]]. 410 were lent to us.", 0, { question: 'number of cameras bought' }],
    ['The Board [[has not issued any]] fines; 3 warnings were given.', 0, { question: 'How many fines were issued?' }],
    ["[[We've not brought any]]. 4 are being looked at.", 0, { question: 'How many prosecutions were brought?' }],
    ["We [[haven't got any]].", 0, { question: 'How many drones do you own?' }],
    ["There [[aren't any]]. Two were sold.", 0, { question: 'How many drones are there?' }],
    ['The Trust [[owns no drones]]. 3 are leased.', 0, { question: 'How many drones do you own?' }],
    ["We [[don't have a drone]]; 3 are leased.", 0, { question: 'How many drones do you have?' }],
    ['We [[have never employed wardens]].', 0, { question: 'How many wardens are employed?' }],
    ['[[No formal complaints]] (stage 2 or above). Informal ones are not kept.', 0, { question: 'How many complaints were made?' }],
    ['[[No officer went]] to a hearing. Two saw a manager.', 0, { question: 'how many went to a misconduct hearing?' }],
    ['[[No officer went]] to a hearing. Two went to a meeting.', 0, { question: 'How many officers went to a hearing?' }],
    ['[[No member of staff earns]] more than £100,000.', 0, { question: 'How many staff earn more than £100,000?' }],
    ['[[No wardens work]] at night.', 0, { question: 'How many wardens work at night?' }],
    ['The 14 rafts mentioned in the press were not for staff. [[No rafts were]] lost.', 0, { question: 'How many rafts were lost?' }],
    ['We do not allow drones, so [[no permits were]] issued.', 0, { question: 'How many permits were issued?' }],
    ['Our policy is to add to staff. [[No posts have]] been so replaced.', 0, { question: 'How many posts have been replaced?' }],
  ],
  ignores: [
    ['We had 12. No fines were issued', 'a number stands before it', { question: 'How many fines were there?' }],
    ["We don't hold any figures. 12 were lent to us", 'the authority does not know', { question: 'number of cameras bought' }],
    ["We haven't sold any; 12 are in use", 'another thing was asked', { question: 'How many cameras are in use?' }],
    ['No decision was taken. 12 sites were looked at', 'another thing was asked', { question: 'How many sites were looked at?' }],
    [
      'It was shut until May, so no visits were made during that time. There were 4,200.',
      'of a part of the time',
      { question: 'How many visits were made?' },
    ],
    ["We don't have a pier officer as such. It is part of a post.", 'it is done', { question: 'how many pier officers do you have' }],
    ['We have never recorded complaints', 'the authority does not know', { question: 'How many complaints were recorded?' }],
    ['We scan them all. No log is kept of how many were scanned', 'the authority does not know', { question: 'How many were scanned?' }],
    ['The Trust has no completion data', 'the authority does not know', { question: 'How many completed it?' }],
    ['No staff complaints reach this office', 'another thing', { question: 'How many staff complaints were made?' }],
    ['No complaints data.', 'the authority does not know', { question: 'How many complaints were made?' }],
    [
      'The Board does not have a unit for it. Wardens look at piers as they pass.',
      'where they would be, and not they',
      { question: 'How many wardens are there in the pier unit?' },
    ],
    ['No records were found', 'the authority does not know', { question: 'How many records were found?' }],
  ],
  *claim({ text, low, question, expects }) {
    if (expects !== 'count') return;
    const asked = wordSet(question);
    const speaks = (words: string): boolean =>
      contentWords(words).some((word) => asked.has(word)) ||
      words.split(' ').some((word) => PAST[word] !== undefined && question.toLowerCase().includes(PAST[word] as string));
    const any = NOT_ANY.exec(low);
    if (
      any &&
      (/^\W*there\b/.test(low) ||
        !/[a-z\d]/.test(low.slice(any.index + any[0].length)) ||
        speaks(any[3] && contentWords(any[3]).length ? any[3] : (any[2] ?? '')))
    )
      yield { value: 0, span: at(any, 1) };
    const never = NEVER.exec(low);
    if (
      never &&
      speaks(`${never[2]} ${never[3] ?? ''}`) &&
      !/^(?:recorded|kept|held|collected|counted|monitored|logged)$/.test(never[2] ?? '')
    )
      yield { value: 0, span: at(never, 1) };
    const lacks = HAS_NO.exec(low);
    // "We don't have a pier officer as such": somebody does it all the same
    const asSuch = /^[^.;,\n]{0,30}? as such\b/.test(low.slice(lacks ? lacks.index + lacks[0].length : 0));
    if (lacks && !asSuch && speaks(lacks[2] ?? '') && !isPlaceAsked(lacks[2] ?? '', question)) yield { value: 0, span: at(lacks, 1) };
    const does = NO_DOES.exec(low);
    const [, , , noun = '', , verb = ''] = does ?? [];
    if (
      does &&
      SEVERAL.test(noun) !== /[^s]s$/.test(verb) &&
      contentWords(verb).some((word) => asked.has(word)) &&
      (PERSON.test(noun) || contentWords(noun).some((word) => asked.has(word)))
    )
      yield { value: 0, span: at(does, 1) };
    const found = NO_THING.exec(low);
    // behind other words it answers where they count nothing
    const before = found ? text.slice(0, found.index) : '';
    const thing =
      found && (!/\w/.test(before) || !figuresOf(before).some(({ role, span }) => role === 'plain' && !isSetAside(text, span, question)))
        ? found
        : null;
    // what they did not do may be what was asked: "how many went to a hearing"
    const rest = thing ? (/^[^.;\n]*/.exec(low.slice(thing.index + thing[0].length))?.[0] ?? '') : '';
    // "no visits are recorded for that time": of a part of the time
    if (thing && OF_THEN.test(rest)) return;
    if (thing && (speaks((thing[2] ?? '').split(' ')[0] ?? '') || speaks(rest))) yield { value: 0, span: at(thing, 1) };
    const alone = thing ? null : NO_MORE.exec(low);
    if (alone && speaks(alone[2] ?? '')) yield { value: 0, span: at(alone, 1) };
  },
});
