import { doubt } from '../model/answer.js';
import type { Document } from '../model/document.js';
import type { Question, Questionnaire } from '../model/questionnaire.js';
import { wordSet } from '../model/words.js';
import type { Found } from './asking.js';
import { withLimbQuestions } from './limb-questions.js';
import { limbsOf } from './limbs.js';
import { locate, locateBelow, type Places } from './locate.js';
import { limbsOfNumbers } from './numbers-only.js';
import type { Part } from './parts.js';
import { asQuestions } from './questions.js';
import {
  announced,
  byBlocks,
  inNewest,
  inOlder,
  inProse,
  inReply,
  inTurns,
  numbered,
  quotedApart,
  type Reading,
  unasked,
} from './readings.js';
import { REFUSED, REFUSED_IF_ALONE } from './refused.js';
import type { SegmentOptions } from './segment.js';
import { figuresIn } from './shapes.js';
import type { Placed } from './stretches.js';
import { Wording } from './wording.js';
import { WHOLLY, worthOf } from './worth.js';
import type { Asked, Zoning } from './zones.js';

/** A questionnaire, and what was found out about the letter on the way to it. */
export interface Chosen {
  readonly questionnaire: Questionnaire;
  /** How texts fit its questions, and which of them a part restates. */
  readonly wording: Wording;
  readonly asked: Asked;
  readonly zoning?: Zoning;
  /** Where the reply answers the questions, when that had to be known to choose them. */
  readonly places?: Places;
}

/** A questionnaire of which nothing is known yet but its questions. */
export function givenBy(questionnaire: Questionnaire, wording = new Wording(questionnaire.questions)): Chosen {
  return { questionnaire, wording, asked: askedBy(questionnaire.questions, wording) };
}

/** `auto`: a candidate that the letter's words match, else the letter's own questions. */
export function choose(document: Document, parts: readonly Part[], options: SegmentOptions): Chosen {
  for (const candidate of options.candidates) {
    const given = givenBy(candidate);
    const seen = new Set(parts.map((part) => given.asked(part)).filter((index) => index >= 0));
    if (seen.size >= Math.max(2, candidate.questions.length * 0.6)) return given;
  }
  const quoted = quotedApart(parts);
  const prose = inProse(document, parts, quoted);
  const whole = unasked(parts);
  const blocks = byBlocks(parts, whole);
  const spoken = [...prose, ...blocks];
  if (!options.answers || options.asksBack) {
    const asked = (quoted.found.length > 1 ? undefined : spoken[0]) ?? quoted;
    return chosen({ ...asked, questions: asQuestions(asked.found, options.expects) });
  }
  const wished = spoken.flatMap(({ found }) => found.map(({ text }) => text));
  const named = limbsNamed(parts);
  const judge = (read: Reading): Judged => {
    const reading = named.size ? limbByLimb(read, named) : read;
    return judged(document, parts, reading, asQuestions(reading.found, options.expects), wished);
  };
  const answered = (read: Judged): Chosen => {
    const { found, places } = read.places ? withLimbQuestions(document, { found: read.found, places: read.places }) : read;
    if (found === read.found || !places) return chosen(read);
    const questions = asQuestions(found, options.expects);
    return chosen({ ...read, questions, places, wording: new Wording(questions) });
  };
  const turns = inTurns(parts, whole);
  if (turns?.sure) return answered(judge(turns.reading));
  const own = judge(quoted);
  if (quoted.sure && own.worth > 0) return answered(own);
  const older = own.worth < WHOLLY ? inOlder(parts) : null;
  const again = older && judge(older);
  const apart = again && again.worth > own.worth ? again : own;
  // the request as it is quoted, unless the letter answers its questions much better where they stand, or tells several wishes in a sentence
  const better = apart.worth + 0.25;
  // one sentence taken for the whole request yields to several questions that are answered where they stand
  const single = apart.found.length === 1 && !numbered(apart);
  if (single || better < WHOLLY) {
    // the surest way of asking, unless another accounts for the letter much better
    const list = single ? announced(parts) : null;
    const standing = inReply(parts, quoted).filter((one) => !isPartOf(one, quoted));
    const newest = single ? inNewest(parts) : [];
    const ways = [...(list ? [list] : []), ...blocks, ...standing, ...newest, ...(turns ? [turns.reading] : [])];
    const inside = (ways.length ? ways : [quoted])
      .map((one) => (one === quoted ? own : judge(one)))
      .reduce((best, other) => (other.worth > best.worth + (best.below ? 0.1 : 0.25) ? other : best));
    const yields = single && numbered(inside) && inside.found.length > 2 ? 0.6 : better;
    if (inside.found.length > 1 && inside.worth > Math.max(apart.found.length ? 0.4 : 0.3, yields)) return answered(inside);
  }
  const least = apart.worth + (numbered(apart) ? 0.25 : apart.found.length > 1 ? 0.01 : -0.01);
  // the request as it is quoted needs less to be read wish by wish than a paragraph that only seems to tell of one
  const enough = (zoning: Zoning): number => Math.max(single || zoning === quoted.zoning ? 0.1 : 0.3, least);
  const told = least < WHOLLY ? prose.map(judge).find(({ worth, zoning }) => worth > enough(zoning)) : undefined;
  return answered(told ?? apart);
}

/** The limbs that parts of the letter are labelled with alone: "2a", and "b" below it. */
const limbsNamed = (parts: readonly Part[]): ReadonlySet<string> =>
  new Set(
    limbsOfNumbers(
      parts.flatMap(({ label }) => (label?.paths.length === 1 ? label.paths : [])),
      new Set(),
    ).filter((path) => /^\d+[^\d]/.test(path)),
  );

/** With each limb of a sentence a question, "which (a) were bought and (b) barred", where the letter answers "2(a)" and "2(b)". */
function limbByLimb(reading: Reading, named: ReadonlySet<string>): Reading {
  const numbers = new Set(reading.found.map(({ number }) => number));
  const found = reading.found.map((one): readonly Found[] => {
    const limbs = one.number && /^\d+$/.test(one.number) && !numbers.has(`${one.number}a`) ? limbsOf(one.text) : [];
    const taken = limbs.filter(({ mark }) => named.has(`${one.number}${mark}`));
    return taken.length > 1 ? limbs.map(({ mark, text }) => ({ ...one, number: `${one.number}${mark}`, text, also: [] })) : [one];
  });
  return { ...reading, found: found.flat(), stand: reading.stand.flatMap((part, index) => (found[index] ?? []).map(() => part)) };
}

/** Some of the lines of a request that is quoted apart, one below the other: nothing answers them there. */
const isPartOf = ({ stand, found }: Reading, quoted: Reading): boolean =>
  found.length > 2 &&
  found.length < quoted.found.length &&
  stand.every(
    (part, index) => part && part.index < quoted.zoning.echo.to && (index === 0 || part.index === (stand[index - 1]?.index ?? 0) + 1),
  );

interface Judged extends Reading {
  readonly questions: readonly Question[];
  readonly wording?: Wording;
  readonly places?: Places;
  readonly worth: number;
}

const chosen = ({ questions, wording, zoning, places }: Omit<Judged, 'worth'>): Chosen => ({
  ...givenBy({ id: 'letter', title: '', period: null, origin: 'letter', questions }, wording),
  zoning,
  ...(places && { places }),
});

function judged(
  document: Document,
  parts: readonly Part[],
  reading: Reading,
  questions: readonly Question[],
  wished: readonly string[],
): Judged {
  if (!questions.length) return { ...reading, questions, worth: 0 };
  const { found, stand, below, zoning } = reading;
  const reply = parts.filter((part) => zoning.zones[part.index] === 'reply');
  const own = (block: number): number[] => found.flatMap((one, index) => (one.block === block ? [index] : []));
  const wording = new Wording(questions);
  const located = below
    ? locateBelow(
        document,
        below.map((paragraphs, block) => ({ reply: paragraphs, questions: own(block) })),
        questions,
      )
    : locate(document, reply, questions, wording, stand, !stand.length && !(numbered(reading) && needsNoOrder(reply, questions)));
  const places = sharing(document, located, found, questions);
  return { ...reading, questions, wording, places, worth: worthOf(document, reply, places, questions, reading, wished) };
}

/** The reply goes by the numbers of the questions, or refuses them all: its order tells nothing. */
const needsNoOrder = (reply: readonly Part[], questions: readonly Question[]): boolean => {
  const named = new Set(reply.flatMap(({ label }) => label?.paths ?? []));
  // "As regards question 8" by the way, among paragraphs that name none
  const byNumber = questions.filter(({ number }) => number !== null && named.has(number)).length > questions.length / 4;
  return byNumber || reply.some(({ text }) => REFUSED.test(text) || REFUSED_IF_ALONE.test(text));
};

/** Of two questions that one sentence asks, one of which has a place, the other is most likely answered there too. */
function sharing(document: Document, places: Places, found: readonly Found[], questions: readonly Question[]): Places {
  let placed = [...places.placed];
  const answers = (index: number): Placed[] => placed.filter(({ questions }) => questions.length === 1 && questions[0] === index);
  for (const [index, { hung }] of found.entries()) {
    const pair = hung === undefined ? [] : [index - 1, index];
    const [without, more] = pair.filter((one) => !placed.some((each) => each.questions.includes(one)));
    const other = pair.find((one) => one !== without);
    if (without === undefined || more !== undefined || other === undefined) continue;
    const own = answers(other);
    const shared = own.map(
      ({ stretch }): Placed => ({
        questions: [without],
        stretch: { ...stretch, joint: true },
        doubts: [doubt('pairing/ambiguous')],
      }),
    );
    // "£90,000 came in from fees", of the fee and of what it brings in: one sum is not both
    const one = own.every(({ stretch: { span } }) => figuresIn(document.reading.slice(span.start, span.end)) === 1);
    const sum = questions[other]?.expects === 'money' && questions[without]?.expects === 'money';
    const unsure = one && sum ? own : [];
    placed = placed.map((each) => (unsure.includes(each) ? { ...each, doubts: [...each.doubts, doubt('pairing/ambiguous')] } : each));
    placed.push(...shared);
  }
  return { ...places, placed };
}

/** The question that a part restates: the best fit that is good enough. */
function askedBy(questions: readonly Question[], wording: Wording): Asked {
  const known = new Map<Part, readonly number[]>();
  const longest = Math.max(60, ...questions.map((question) => question.text.length)) * 1.6 + 40;
  const fitting = (part: Part): readonly number[] => {
    const words = wordSet(part.text);
    if (!words.size || part.text.length > longest) return [];
    const fits = questions.map(
      (question, index) => wording.compare(index, words).fit + (part.label?.paths[0] === question.number ? 0.02 : 0),
    );
    const top = Math.max(...fits);
    return top > 0.72 ? fits.flatMap((fit, index) => (fit > top - 0.02 ? [index] : [])) : [];
  };
  return (part, after = -1) => {
    const best = known.get(part) ?? fitting(part);
    known.set(part, best);
    return best.find((index) => index > after) ?? best[0] ?? -1;
  };
}
