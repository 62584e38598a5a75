import type { Reading } from '../../../model/answer.js';
import { contentWords, wordSet } from '../../../model/words.js';
import { tellsAlike } from '../../alike.js';
import { type AskedPart, askedParts, mayCount } from '../../asked.js';
import { byLabel } from '../../by-label.js';
import { byNoun, inOrder } from '../../by-noun.js';
import { type Counted, countedIn } from '../../clauses.js';
import { namedParts } from '../../coordinated.js';
import { asNumber, type Figure } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { numberOrNone } from '../../or-none.js';
import { defineRule } from '../../rule.js';

export const parts = defineRule({
  id: 'count/parts',
  summary: 'Read a number for each of the several that one question asks, told apart by their labels or by the words of their own part.',
  yields: 'count',
  finds: [
    [
      'We made [[604]] inspections in 2024, and [[71]] of these were unannounced.',
      { all: [604, 71] },
      { question: 'How many were inspected, and how many of those inspections were unannounced?' },
    ],
    [
      'The establishment is [[276]]. There were [[231]] in post at that date.',
      { all: [276, 231] },
      { question: 'What is the establishment and how many wardens were in post on 31 March?' },
    ],
    [
      '[[96]] stage 1 complaints, of which [[40]] were upheld in full or in part.',
      { all: [96, 40] },
      { question: 'Number of complaints in 2024/25 and number upheld' },
    ],
    [
      '[[143]], with [[52]] on blue lights',
      { all: [143, 52] },
      { question: 'How many collisions were there, and how many of those were while on blue lights?' },
    ],
    ['[[Two]] of [[seven]] succeeded.', { all: [2, 7] }, { question: 'How many appeals were lodged, and how many succeeded?' }],
    ['[[31]] started since January; [[24]] remain.', { all: [31, 24] }, { question: 'How many have started, and how many remain?' }],
    [
      '(a) [[21]] (b) [[150]]',
      { all: [21, 150] },
      { question: 'number of offers made to (a) children on the premium and (b) all children' },
    ],
    [
      'There were (i) [[12,930]] (ii) [[6,218]] and (iii) [[1,484]] of them.',
      { all: [12930, 6218, 1484] },
      { question: 'The number that took more than (i) 15 minutes (ii) one hour (iii) four hours' },
    ],
    ['[[21]] (b) [[150]]', { all: [21, 150] }, { question: 'number of offers to (a) children on the premium and (b) all children' }],
    [
      'The Board looks after [[four]] piers. It also keeps up [[11]] disused locks under section 215.',
      { all: [4, 11] },
      { question: 'How many piers and disused locks does the Board maintain?' },
    ],
    ['[[3]]. Incidents on the log: [[11]], of which 8 did no harm', { all: [3, 11] }, { question: 'Number of complaints and incidents' }],
    [
      'Hospitals [[402]], colleges and halls [[517]]. Flats are left out.',
      { all: [402, 517] },
      { question: 'How many were at hospitals, and at colleges?' },
    ],
    [
      'In the year: mono [[9,412]] sheets; colour [[3,880]] sheets.',
      { all: [9412, 3880] },
      { question: 'How many sheets did you print, mono and colour?' },
    ],
    [
      '[[9]] repair notices. [[No closing notices were served]].',
      { all: [9, 0] },
      { question: 'How many repair notices and closing notices were served?' },
    ],
    [
      'There were [[12]] formal warnings and [[no dismissals]].',
      { all: [12, 0] },
      { question: 'How many formal warnings and dismissals were there?' },
    ],
    ['[[23]] suspended, [[9]] revoked', { all: [23, 9] }, { question: 'How many licences were suspended or revoked?' }],
    [
      'We issued [[33]] warnings in the year. Revocation was used against [[nine]] drivers, five of them at once.',
      { all: [33, 9] },
      { question: 'How many warnings were issued? How many had licences revoked?' },
    ],
    [
      'At 1 May 2024 there were [[4,310]] boat licences and [[139]] raft licences in force.',
      { all: [4310, 139] },
      { question: 'The number of boat licences now in force, together with the number of raft licences' },
    ],
    [
      '[[14]] cats were taken in and [[9]] were rehomed.',
      { all: [14, 9] },
      { question: 'Number of cats taken in, along with how many were rehomed' },
    ],
    ['We took in [[14]] cats and [[40]] dogs.', { all: [14, 40] }, { question: 'Number of cats taken in, as well as the number of dogs' }],
    [
      '[[14]] people work in the yard. [[One]] of them works full time on sails.',
      { all: [14, 1] },
      { question: 'How many people work in the yard? How many of them work on sails full time?' },
    ],
    [
      'We logged [[29]] complaints. Of these the pilot was at fault in [[3]] cases. Five are open.',
      { all: [29, 3] },
      { question: 'How many complaints were made, and in how many of those was the pilot at fault?' },
    ],
    ['[[17]] claims, [[2]] paid', { all: [17, 2] }, { question: 'Number of claims for injury, number paid out' }],
    [
      'Challenges received: [[7,241]]\nNotices taken back: [[3,096]]',
      { all: [7241, 3096] },
      { question: 'How many fines were challenged, how many with success?' },
    ],
    [
      '[[5,118]] incidents, [[1,560]] children',
      { all: [5118, 1560] },
      { question: 'The number of missing children incidents and the number of individual children' },
    ],
    [
      'Length of road in km that is (i) ours and (ii) gritted\n\n(i) [[1,902 km]]; (ii) [[871]]',
      { all: [1902, 871] },
      { question: 'Length of road in km that is (i) ours and (ii) gritted' },
    ],
    [
      'Of these, [[24]] were oars, [[19]] were life jackets and [[12]] were bouys.',
      { all: [24, 19, 12] },
      { question: 'Of the finds, how many were oars, how many life jackets and how many buoys?' },
    ],
    [
      'As at 31 December 2023 we had [[296]] wardens in post (headcount). [[27]] left in the calendar year.',
      { all: [296, 27] },
      { question: 'How many wardens do you have and how many left in 2023?' },
    ],
    [
      '[[88]] referrals, [[45]] starts. The completions are not in yet.',
      { all: [88, 45] },
      { question: 'How many people were referred, how many started and how many finished, in each year?' },
    ],
    ['(a) [[8]] households (b) [[none]]', { all: [8, 0] }, { question: 'How many were moved out (a) for a time (b) for good?' }],
  ],
  ignores: [
    ['604 inspections, 71 of them unannounced', 'one number was asked for', { question: 'How many were inspected?' }],
    ['We made 604 in May and 71 in June', 'no words of the second part', { question: 'How many were made and how many upheld?' }],
    ['We have 14 nurses and doctors', 'one number for both', { question: 'How many nurses and doctors are there?' }],
    ['We have 14 nurses, in 3 wards', 'no number of doctors', { question: 'How many nurses and doctors are there?' }],
    [
      'We were given 640 cameras. There are 590 cameras, of which around 150 are in use.',
      'two could be the first',
      { question: 'How many body worn cameras does the Trust have and how many are in use?' },
    ],
    ['604', 'one number', { question: 'How many were made and how many upheld?' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count') return;
    const asked = askedParts(question);
    const named = namedParts(question);
    if (named.length < 2) return;
    const labelled = byLabel(
      text,
      asked,
      (figure) => (figure.role === 'plain' || (figure.role === 'measure' && mayCount(figure, question))) && Number.isInteger(figure.value),
    ).map(({ figure, ...reading }): Reading<'count'> => ({ ...reading, value: figure?.value ?? 0 }));
    if (labelled.length) {
      yield* labelled;
      return;
    }
    const some = numberOrNone(text, named);
    if (some.length) {
      yield* some;
      return;
    }
    const share = partOfWhole(text);
    if (share && named.length === 2) {
      yield { ...asNumber(share.part), entity: (named[1] as AskedPart).name };
      yield asNumber(share.whole);
      return;
    }
    const told = named.length === asked.length ? byWords(text, asked) : [];
    const fewer = told.length || named.length !== asked.length ? [] : byOwnNouns(text, asked);
    if (fewer.length) {
      for (const { part, figure } of fewer) yield { ...asNumber(figure), ...(part !== asked[0] && { entity: part.name }) };
      return;
    }
    const other = told.length ? [] : byNoun(text, named);
    for (const { part, figure } of other.length || told.length ? other : inOrder(text, asked))
      yield { ...asNumber(figure), entity: part.name };
    yield* told;
  },
});

/** "Two of seven succeeded": the whole behind its part, and no other number. */
function partOfWhole(text: string): { readonly part: Figure; readonly whole: Figure } | null {
  const [part, whole, ...others] = figuresOf(text).filter(({ role }) => role === 'plain');
  const fits =
    part &&
    whole &&
    !others.length &&
    part.value <= whole.value &&
    /^\s*(?:out )?of (?:the |our |these |those )?$/i.test(text.slice(part.span.end, whole.span.start));
  return fits ? { part, whole } : null;
}

/** The first number for the first part; for each other part the number whose clause alone has words that only this part has. */
function byWords(text: string, asked: readonly AskedPart[]): Reading<'count'>[] {
  const counted = countedIn(text).filter(({ figure }) => Number.isInteger(figure.value));
  const [main, ...others] = counted;
  if (!main || counted.length < asked.length) return [];
  const later = asked.slice(1).map((part, index): { part: AskedPart; found: Counted | null } => {
    const elsewhere = new Set(asked.filter((_, at) => at !== index + 1).flatMap(({ words }) => contentWords(words)));
    const words = [...wordSet(part.words)].filter((word) => !elsewhere.has(word));
    // "how many left in 2023": the year tells nothing where another word does
    const own = words.some((word) => !/\d/.test(word)) ? words.filter((word) => !/\d/.test(word)) : words;
    const raw = part.words.match(/[A-Za-z'-]{4,}/g) ?? [];
    const scores = others.map(
      ({ words, lead, rest }) =>
        // "of those" brings the words of the number before along: they weigh less than its own
        own.filter((word) => words.has(word)).length + own.filter((word) => wordSet(`${lead} ${rest}`).has(word)).length / 100 ||
        // "Revocation was used against nine", where it was asked how many were revoked
        (tellsAlike(`${lead} ${rest}`, raw) && !tellsAlike(`${main.lead} ${main.rest}`, raw) ? 0.5 : 0),
    );
    const top = Math.max(...scores);
    const best = others.filter((_, at) => scores[at] === top);
    // "96 complaints, of which 40 were upheld": the words of the first stand with the second, not the other way round
    const sure = top > 0 && best.length === 1 && own.filter((word) => main.words.has(word)).length < (top < 1 ? top : Math.floor(top));
    return { part, found: sure ? (best[0] ?? null) : null };
  });
  // "We were given 640 cameras. There are 590 cameras, of which 150 are worn.": two could be the first
  const noun = nounOf(text, main);
  if (noun && others.some((one) => nounOf(text, one) === noun && !later.some(({ found }) => found === one))) return [];
  if (later.some(({ found }) => !found) || new Set(later.map(({ found }) => found)).size < later.length) return [];
  return [asNumber(main.figure), ...later.map(({ part, found }) => ({ ...asNumber((found as Counted).figure), entity: part.name }))];
}

/** "88 referrals, 45 starts. Completions are not in yet", where finishes are asked for too: each number of fewer than all parts, by the noun right behind it. */
function byOwnNouns(text: string, asked: readonly AskedPart[]): { readonly part: AskedPart; readonly figure: Figure }[] {
  const counted = countedIn(text).filter(({ figure }) => Number.isInteger(figure.value));
  if (counted.length < 2 || counted.length >= asked.length) return [];
  const found = counted.flatMap((one) => {
    const noun = nounOf(text, one);
    const own = asked.filter(({ words }) => {
      const raw = words.match(/[A-Za-z'-]{4,}/g) ?? [];
      return noun !== '' && (wordSet(words).has(contentWords(noun)[0] ?? '') || tellsAlike(noun, raw));
    });
    return own.length === 1 ? [{ part: own[0] as AskedPart, figure: one.figure }] : [];
  });
  return found.length === counted.length && new Set(found.map(({ part }) => part)).size === found.length ? found : [];
}

const nounOf = (text: string, { figure }: Counted): string => /^ ([a-z]{3,})\b/.exec(text.slice(figure.span.end))?.[1] ?? '';
