import type { Reading } from '../../../model/answer.js';
import { contentWords, wordSet } from '../../../model/words.js';
import { askedOf, mayCount } from '../../asked.js';
import { askedToo } from '../../asked-too.js';
import { type Counted, countedIn } from '../../clauses.js';
import { namedParts } from '../../coordinated.js';
import { fittingOf } from '../../fitting.js';
import { isHiddenPart } from '../../hidden-part.js';
import { itemAsked } from '../../itemised.js';
import { wholeAsked } from '../../part-for-whole.js';
import { isOfThose } from '../../restriction.js';
import { defineRule } from '../../rule.js';
import { isSetAside } from '../../set-aside.js';
import { NAME, told } from '../../told.js';
import { conclusionIn } from './concluded.js';

const OF_ALL = /^\s(?:out )?of (?:the|our|its|their|these|those|all|a total of|some)?\s?$/i;

export const numberOfAskedThing = defineRule({
  id: 'count/number-of-asked-thing',
  summary: 'Read the number whose clause speaks of what the question asks about.',
  yields: 'count',
  finds: [
    ['The Board fills [[1,146 grit]] bins [6].', 1146, { question: 'How many grit bins are there?' }],
    [
      'Since 2013 there have been [[26]] boats recorded as missing, and of those five are known to have been stolen.',
      26,
      { question: 'how many have been recorded as missing, lost or stolen since 2013' },
    ],
    [
      'There are 26 boats, and of those [[five]] are known to have been stolen.',
      5,
      { question: 'how many boats have been lost or stolen since 2013' },
    ],
    [
      'There are [[7 staff]] in the harbour office, two of whom work part time.',
      7,
      { question: 'How many staff work in the harbour office?' },
    ],
    ['There are 7 staff in the office, [[two]] of whom work part time.', 2, { question: 'How many of the staff work part time?' }],
    [
      'There are only 2 ways in. [[3 women]] were referred into the scheme.',
      3,
      { question: 'The number of women referred into the scheme' },
    ],
    [
      '64 referrals were received, of which [[nine women]] came from agencies.',
      9,
      { question: 'How many women were referred by agencies?' },
    ],
    [
      '[[1,266 prosecutions]] were brought. In 1,098 of those cases the passenger was convicted.',
      1266,
      { question: 'How many passengers were prosecuted?' },
    ],
    [
      '[[88 complaints]] were received, of which [[31]] were upheld.',
      { all: [88, 31] },
      { question: 'How many complaints were received in 2021 and how many were upheld?' },
    ],
    [
      '[[Two complaints]] came in. [[Neither]] was upheld.',
      { all: [2, 0] },
      { question: 'How many complaints were made, and how many were upheld?' },
    ],
    ['[[Seven]] of our 41 engines are over 15 years old.', 7, { question: 'How many engines are over 15 years old?' }],
    [
      'A total of 402 sailors were delayed, occupying [[9,143 boat]] days. This includes both piers.',
      9143,
      { question: 'How many boat days were lost to delayed discharge?' },
    ],
    ["Of the Board's fleet of 140 boats, [[96]] are owned and 44 are leased.", 96, { question: 'How many boats does the Board own?' }],
    ['As of 7 May, [[47]] of 389 steel boats were out of use.', 47, { question: 'How many of your boats are out of use?' }],
    ["[[27]] of the Board's 41 large boats.", 27, { question: 'How many large boats have a toilet?' }],
    [
      '[[214]] members of staff (headcount) had the pier recorded as their base. This includes 31 staff who work at home.',
      214,
      { question: 'The number of staff based at the pier' },
    ],
    [
      'There were [[24 boats]] let with a licence of the council. This includes 9 boats which are on loan.',
      24,
      { question: 'How many boats were let on the same day?' },
    ],
    [
      'It began in May, after two weeks in which 2,310 advisory letters went out. Since then [[18,446]] MPNs were issued.',
      18446,
      { question: 'How many Mooring Penalty Notices have been issued since May?' },
    ],
    ['Of 120 staff, [[14 left]].', 14, { question: 'How many staff left?' }],
    ['We had 412 complaints. Of these, [[287]] related to bars.', 287, { question: 'How many complaints were there about bars?' }],
    [
      'In 2024 we had 3,902 applications. 3,311 were approved, [[488]] were refused.',
      488,
      { question: 'How many applications were refused?' },
    ],
    ['Of our 11,340 stops 4,215 have a shelter, so [[7,125]] do not.', 7125, { question: 'How many stops do not have a shelter?' }],
    [
      '[[22 women]] self-referred into it. Of these self-referred women 20 were accepted.',
      22,
      { question: 'The number of women who self-referred' },
    ],
    [
      'Interpreters came to 16 hearings, with [[22 interpreters]] booked in all.',
      22,
      { question: 'How many interpreters were used at hearings?' },
    ],
    ['Two schools have shut. Together they had [[134 places]].', 134, { question: 'Number of school places lost' }],
    ['612 crew were tested. 589 passed. [[23]] did not reach the standard.', 23, { question: 'How many crew failed their test?' }],
    ['There are 112 flats in the block and [[17]] are void. 11 of the voids need work.', 17, { question: 'How many flats are empty?' }],
    ['Of the 61 not paid, 40 were written off. We took the other [[18]] to court.', 18, { question: 'And how many led to a prosecution?' }],
    [
      "As validated by us: [[3,047]]. The organisers' own count was 3,300.",
      3047,
      { question: 'How many names were on the petition against the weir?' },
    ],
    [
      'Trials called: 1,402. Adjourned: 533 (defence motion 201, Crown motion 253, lack of time [[79]]).',
      79,
      { question: 'How many trials were adjourned for lack of time?' },
    ],
    [
      '2,655 applications were decided. 2,213 were granted and [[442]] were not.',
      442,
      { question: 'How many applications did you reject?' },
    ],
    [
      '1,011 visits took over 60 minutes. 276 exceeded two hours and [[58]] went beyond four.',
      58,
      { question: 'Number of visits over 4 hours' },
    ],
    [
      'There are 212 pupils in the year. [[Eleven]] of them have a plan; a further 29 do not.',
      11,
      { question: 'How many pupils in Year 7 have an EHCP?' },
    ],
    [
      '20 dips were taken at the slip over the 2022 season and [[two]] of these exceeded the threshold.',
      2,
      { question: 'How many dips taken at the slip in 2022 were over the limit for lead?' },
    ],
    [
      '104 letters were received in the year, [[31]] of which related to the wardens.',
      31,
      { question: 'How many letters received were about wardens?' },
    ],
    [
      '[[104 letters]] about work done by others were received, 31 of them late.',
      104,
      { question: 'How many letters about work done by others were received?' },
    ],
    ['In all: 22 boat households ([[36]] sailors)', 36, { question: 'The total number of sailors who left' }],
    [
      'We had 6,204 letters. 5,918 were answered within 30 days and the other [[286]] were not.',
      286,
      { question: 'How many letters were answered later than 30 days after they came?' },
    ],
    [
      'The fleet has 140 vans and by 2030 all of them will be electric. At present [[22]] are.',
      22,
      { question: 'How many of the vans in your fleet are electric?' },
    ],
    ['Of those 97, [[74]] were accepted and 52 completed.', 74, { question: 'The number of referred men who were accepted' }],
    [
      '[[4,471 pupils]], of whom 3,012 were at primary schools and 1,459 at secondary.',
      4471,
      { question: 'How many pupils at schools of the Council have a cabin?' },
    ],
    [
      '4,471 pupils, of whom [[3,012]] were at primary schools and 1,459 at secondary.',
      3012,
      { question: 'How many pupils at primary schools have a cabin?' },
    ],
    [
      'The Board had [[318]] huts on its list that had been empty for six months or longer, of these 41 had been empty for over five years.',
      318,
      { question: 'The number of sheds that have been empty more than 6 months' },
    ],
  ],
  ignores: [
    ['147 across 16 car parks', 'how many places they are in', { question: 'How many bays are there in car parks?' }],
    ['642 on 14 sites. A further 5 sites are run by parishes.', 'it comes on top', { question: 'How many plots do the parishes run?' }],
    ['There are only 2 ways in', 'the clause speaks of ways, not of what was asked', { question: 'How many women were referred?' }],
    ['296, of which 3 are under consideration', '"under" tells of no number', { question: 'How many letters came under the Act?' }],
    ['One shelter may be damaged many times', 'it speaks of any of them', { question: 'How many shelters were damaged?' }],
    ['None at either site. There are 14 others.', 'there are none', { question: 'How many machines are at the sites?' }],
    [
      '6 events were reported, and <5 of these related to surgery.',
      'the part is hidden: range/bounds',
      { question: 'How many events related to surgery?' },
    ],
    [
      'The list contains 77 patients. Over-18-week waiters: fewer than 10.',
      'those asked about are hidden: range/bounds',
      { question: 'How many patients waited over 18 weeks?' },
    ],
    ['We opened in 2019', 'a year is no count', { question: 'How many branches were opened?' }],
  ],
  *claim({ text, question, weights, elsewhere, expects }) {
    if (expects !== 'count' && expects !== 'text') return;
    const may = countedIn(text).filter(({ figure }) => mayCount(figure, question));
    // "was not 31 but 38": what the answer itself sets aside
    const held = may.filter(({ figure }) => !isSetAside(text, figure.span, question));
    const { heads } = askedOf(question);
    const placed = held.filter(({ figure, noun }) => !(noun && !heads.has(noun) && PLACES.test(text.slice(0, figure.span.start))));
    const all = placed.length ? placed : held.length ? held : may;
    // "Seven of our 41 engines": what it is a part of
    const ours = THEIRS.test(question) ? all : all.filter(({ lead }) => !THEIR_COUNT.test(lead));
    const counted = (ours.length ? ours : all).filter(
      ({ figure: { span, text: own }, lead }, index) =>
        // "318 routes carrying one pupil only", where those with a single pupil are asked about
        (!(ours.length > 1 && /^one$/i.test(own) && SINGLE.test(question) && WITH.test(lead)) &&
          !OF_ALL.test(text.slice(ours[index - 1]?.figure.span.end ?? span.start, span.start))) ||
        !ours[index - 1],
    );
    if (!counted.length || (counted.length === 1 && expects === 'text')) return;
    // "22 fostering households (36 carers)", where carers were asked about
    const within = namedWithin(text, question);
    if (within && counted.length === 1) {
      yield within;
      return;
    }
    // what they come to: count/concluded
    if (conclusionIn(text, question)) return;
    const fitting = fittingOf({ question, weights, elsewhere });
    // "642 on 14 sites. A further 5 are the parish's": what comes on top is not the number itself; nor is what it takes in, unless the question has
    // a word that tells them apart: "214 boats. This includes 9 boats which are on loan"
    const isBeside = ({ figure: { span }, rest }: Counted, index: number): boolean => {
      const before = text.slice(Math.max(0, span.start - 60), span.start);
      const tellsApart = (word: string): boolean => weights.has(word) && !heads.has(word) && !counted[index - 1]?.words.has(word);
      return index > 0 && (ON_TOP.test(before) || (INCLUDES.test(before) && !contentWords(rest).some(tellsApart)));
    };
    const scores = counted.map((one, index) => (isBeside(one, index) ? 0 : fitting(one)));
    const too = askedToo(text, question, counted, scores);
    const fittest = scores.indexOf(Math.max(...scores));
    const best =
      too?.first ??
      wholeAsked(text, question, counted, told(text, question, counted, namesake(text, counted, fittest, question, isBeside)));
    // the only number before what was asked second needs no words of the first
    const before = too?.reading ? counted.filter(({ figure: { span } }) => span.start < (too.reading?.span.start ?? 0)) : [];
    // "318 routes carrying one pupil, of 1,427 in all": the only figure that counts what was asked about, whatever words others ask with too
    const asked = wordSet(question);
    const namesakes = counted.flatMap(({ noun }, index) => (noun && asked.has(noun) ? [index] : []));
    const sure =
      (scores[best] ?? 0) > 0 ||
      (namesakes.length === 1 && namesakes[0] === best) ||
      best !== fittest ||
      (too?.reading && counted.length === 2) ||
      (counted.length === 1 && ours.length < all.length);
    const found = sure ? counted[best] : before.length === 1 ? before[0] : undefined;
    if (!found) return;
    // where one number is asked for
    if (!too && namedParts(question).length < 2 && (isHiddenPart(text, question, found) || OPENS_NONE.test(text))) return;
    const item = too ? null : itemAsked(text, question, found);
    if (item) {
      yield { value: item.value, span: item.span };
      return;
    }
    const { figure, noun } = found;
    const behind = /^\s+(?:of\s+)?([A-Za-zÀ-ž'-]+)/u.exec(text.slice(figure.span.end));
    const named = behind?.[1] && noun && weights.has(noun) && contentWords(behind[1])[0] === noun ? behind[0].length : 0;
    yield {
      value: figure.value,
      span: { start: figure.span.start, end: figure.span.end + named },
      ...(figure.approximate && { approximate: true }),
    };
    if (too?.reading) yield too.reading;
  },
});

/** The number in brackets right behind that of another thing, where it alone counts what was asked about; null where none does. */
function namedWithin(text: string, question: string): Reading<'count'> | null {
  const { heads } = askedOf(question);
  const [whole, name = '', number = '', thing = ''] = WITHIN.exec(text) ?? [];
  if (!whole || !contentWords(thing).some((word) => heads.has(word)) || contentWords(name).some((word) => heads.has(word))) return null;
  const start = (WITHIN.exec(text)?.index ?? 0) + whole.indexOf('(') + 1;
  return { value: Number(number.replaceAll(',', '')), span: { start, end: start + number.length } };
}
const WITHIN = /\b\d[\d,]*((?: [a-z-]+){1,4}) \((\d[\d,]*) ([a-z-]+(?: [a-z-]+)?)\)/i;
/** "147 across | 16 car parks", where bays in car parks were asked about: how many places they are in. */
const PLACES =
  /^\W*(?:(?:there (?:are|were)|we (?:have|had)|a total of) )?\d[\d,]* (?:(?:spread|spaced|divided|located|situated) )?(?:across|at|in|on|over|between|among)(?: (?:the|our|all))? $/i;
const SINGLE = /\b(?:single|one|only|sole|alone)\b/i;
const WITH = /\b(?:with|of|having|carrying|holding|containing|serving|taking|for)(?: only| just)?\s*$/i;
const THEIRS = /\b(?:organisers?|campaign\w*|petitioners?|promoters?|claim\w*)\b/i;
/** "The organisers' own count was 3,300": what others say. */
const THEIR_COUNT =
  /\b(?:organisers?|campaign(?:ers?)?|petitioners?|promoters?|unions?|press|media|newspapers?)(?:'s?)?(?: (?:own|itself|themselves))?(?: (?:count|figure|estimate|tally|total|claim)\b|(?: has| have)? (?:claim|put|say|said|estimat|report|believe|suggest))/i;

/** "They were used at 16 events, with 22 interpreters booked", where interpreters were asked about: the one number that has the asked name right behind it. */
function namesake(
  text: string,
  counted: readonly Counted[],
  best: number,
  question: string,
  isBeside: (one: Counted, index: number) => boolean,
): number {
  const { heads } = askedOf(question);
  const names = counted.map(({ rest }) => contentWords(NAME.exec(rest)?.[0].replace(/\s[a-z]+(?:ed|en)$/i, '') ?? ''));
  const isHead = (words: readonly string[] = []): boolean => words.some((word) => heads.has(word));
  // "1,046 confirmed Tree Preservation Orders": its own name may be a long one
  const own = contentWords(LONG_NAME.exec(counted[best]?.rest ?? '')?.[0] ?? '');
  const asked = wordSet(question);
  const shared = (words: Iterable<string>): number => [...words].filter((word) => asked.has(word)).length;
  if (!heads.size) return best;
  const found = names.flatMap((words, at) =>
    at !== best && !isBeside(counted[at] as Counted, at) && isHead(words) && heads.has(words.at(-1) ?? '') ? [at] : [],
  );
  // "There are 7 staff in the harbour office, two of whom work part time", where those in the office are asked about
  const [whole = -1] = found;
  const part = counted[best] as Counted;
  const ofWhole = whole >= 0 && whole < best && isOfThose(text, part.figure.span);
  // "412 homes, 57 of them in 2023/24", where that year is asked about
  const timed = (question.match(/\b(?:19|20)\d{2}(?:[/-]\d{2,4})?\b/g) ?? []).some((year) => part.rest.includes(year));
  if (ofWhole && !timed && shared(counted[whole]?.words ?? []) > 1 && shared(contentWords(part.rest)) < 2) return whole;
  if (!names[best]?.length || isHead(own)) return best;
  return found.length === 1 ? (found[0] as number) : best;
}
const LONG_NAME = /^(?:\s(?!(?:of|in|on|at|for|by|from|to|with|who|which|that|was|were|are|is|have|had|has|and|or|the)\b)[a-z'-]+){1,6}/i;
/** "None at either site. There are 14 others": nothing comes behind it that was asked for. */
const OPENS_NONE = /^\W*(?:none|nil|zero)(?: (?:at|in|on) [^.\n]{2,40})?\./i;
const INCLUDES = /\b(?:this|these|that|which|(?:figure|total|number)s?) (?:also )?includ(?:es?|ed) (?:the |all |some )?$/i;
const ON_TOP = /\b(?:a further|an additional|another|(?:some|about) \w+ (?:further|more))\s$/i;
