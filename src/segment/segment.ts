import { type Doubt, doubt, type Located } from '../model/answer.js';
import { cue } from '../model/cue.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import { REPLY_HEADING } from '../model/landmarks.js';
import type { Letter } from '../model/letter.js';
import type { Expects, Question, Questionnaire } from '../model/questionnaire.js';
import { overlaps, type Span } from '../model/span.js';
import type { Thread } from '../model/thread.js';
import { contentWords, wordSet } from '../model/words.js';
import { answersOnly, isStatement } from './asking.js';
import { choose, givenBy } from './choose.js';
import { FOR_MACHINES, RIGHTS, WHOLE } from './cues.js';
import { isLegend, without, withoutLegends } from './cuts.js';
import { byElimination, byGroup, ownWords } from './elimination.js';
import { askedBack, fromGeneral, NOTHING } from './general.js';
import { bySentence } from './joint.js';
import { mentionsOf } from './label.js';
import { byLimb, toEachLimb } from './limbs.js';
import { locate, type Places } from './locate.js';
import { underName } from './names-over-limbs.js';
import { withNotes } from './notes.js';
import type { Opening } from './pair.js';
import { type Part, partsOf } from './parts.js';
import { asPrinted } from './printed.js';
import { REFUSED } from './refused.js';
import { reviewed } from './reviewed.js';
import { nextStart } from './sentences.js';
import { standing } from './standing.js';
import type { Placed } from './stretches.js';
import type { Wording } from './wording.js';
import { zonesOf } from './zones.js';

export interface SegmentOptions {
  /** The questions to look for; `auto` tries the candidates, then reads the letter's own. */
  readonly questionnaire: Questionnaire | 'auto';
  /** Built-in questionnaires that `auto` may recognise. */
  readonly candidates: readonly Questionnaire[];
  /** What an inferred question expects, by its wording. */
  readonly expects: (text: string) => Expects;
  /** False for letters that answer nothing by their nature, such as acknowledgements. */
  readonly answers: boolean;
  /** True for letters that ask back: what they ask about a question is all that they say of it. */
  readonly asksBack: boolean;
  /** True for an internal review: an earlier answer that it only quotes may stand. */
  readonly reviews: boolean;
}

/** Find what each part of a letter is, which questions it takes up, and where each of them is answered. */
export function segment(document: Document, thread: Thread, options: SegmentOptions): Letter {
  const all = partsOf(document, thread);
  // what is no part of the letter is out of every reader's way
  const parts = all.filter(({ debris }) => !debris).map((part, index): Part => ({ ...part, index }));
  const chosen = options.questionnaire === 'auto' ? choose(document, parts, options) : givenBy(options.questionnaire);
  const { questionnaire, wording, asked } = chosen;
  const questions = asPrinted(questionnaire.questions, parts, asked);
  const zoning = chosen.zoning ?? zonesOf(parts, asked);
  const zones = [
    ...parts.map((part, index) => ({ zone: zoning.zones[index] ?? 'reply', span: part.whole })),
    ...all.flatMap(({ debris, whole }) => (debris ? [{ zone: 'debris' as const, span: whole }] : [])),
    ...thread.house.map(({ span }) => ({ zone: 'debris' as const, span })),
  ];
  const diagnostics: Diagnostic[] = [];
  if (!questions.length) diagnostics.push({ code: 'segment/no-questions', message: 'no question was found in the letter' });
  const reply = parts.filter((_, index) => zoning.zones[index] === 'reply');
  const answers = options.answers && !options.asksBack && questions.length > 0;
  const places: Places = chosen.places ?? (answers ? locate(document, reply, questions, wording) : NOWHERE);
  const { openings, placed } = saysOneThing(reply, places, questions.length) ? NOWHERE : places;
  const seen = new Set([...parts.map((part) => asked(part)), ...openings.flatMap((opening) => opening.questions)]);
  const mentioned =
    questionnaire.origin === 'letter'
      ? questions.map(() => true)
      : questions.map((question, index) => seen.has(index) || parts.some((part) => holds(part.text, question)));
  const machines = all.filter((part) => part.debris && FOR_MACHINES.test(part.text)).map((part) => part.whole);
  for (const span of machines)
    diagnostics.push({
      code: 'segment/for-machines',
      message: 'a paragraph speaks to programs that read the letter; it was left out',
      span,
    });
  const general = reply.filter((part) => part.index < (openings[0]?.part.index ?? Number.POSITIVE_INFINITY));
  const clean = withoutLegends(
    document,
    without(document, placed, [...machines, ...parts.flatMap(ownNumber)]),
    reply.filter((part) => isLegend(document, part)),
  ).filter(({ stretch: { span } }) => !isHeadOfReply(document.reading.slice(span.start, span.end)));
  const now = options.reviews ? reviewed(document, clean) : clean;
  const found =
    now.length && !options.reviews
      ? byElimination(document, general, byGroup(document, openings, now, questions), questions, wording)
      : now;
  const stretches = byLimb(document, bySentence(document, toEachLimb(document, found, questions), questions), questions);
  const paired = new Set(stretches.flatMap((stretch) => stretch.questions)).size;
  const unclaimed = reply.some((part) => isTitled(part) && !stretches.some(({ stretch: { span } }) => overlaps(span, part.whole)));
  // a letter that answers nothing by its kind, and goes through the questions by number all the same
  const taken = questions.filter(({ number }) => number && reply.some(({ label }) => label?.paths.includes(number)));
  const numbered = taken.length > 1 && taken.length > questions.length / 2;
  const wholly = fromGeneral(document, reply, questions, openings);
  const placedEach = questions.map((printed, index): Located => {
    const base = { question: questionnaire.questions[index] as Question, label: printed.number, mentioned: mentioned[index] as boolean };
    if (options.asksBack) return { ...base, stretches: askedBack(document, parts, zoning, printed), doubts: [] };
    const all = stretches.filter((stretch) => stretch.questions.includes(index));
    // what answers a question alone, or with few others, says more of it than what answers many
    const fewest = Math.min(...all.map((stretch) => stretch.questions.length));
    const own = all.flatMap((stretch) => (stretch.questions.length === fewest ? stretch : (underName(document, stretch, questions) ?? [])));
    if (own.length)
      return {
        ...base,
        stretches: own.map(({ stretch }) => stretch),
        doubts: [...own.flatMap(({ doubts }) => doubts), ...mayHoldOthers(document, printed, own, paired < questions.length)],
      };
    // a transfer may say all the same that nothing is held, and who holds it
    const nothing = !options.answers && !reply.some(({ text }) => REFUSED.test(text));
    if (nothing) return { ...base, stretches: [], doubts: numbered ? [doubt('reading/left-over')] : [] };
    const earlier = options.reviews ? standing(document, parts, zoning, asked, index, printed.number) : [];
    if (earlier.length) return { ...base, stretches: earlier, mentioned: true, doubts: [] };
    const whole = options.reviews && takesUpNothing(reply, openings) ? NOTHING : wholly(printed);
    // a question that seems unanswered where most are, beside text that nobody took up, may be answered there
    const astray =
      !whole.stretches.length &&
      (!openings.length || reply.length > 0) &&
      (!openings.length || unclaimed || options.reviews || questionnaire.origin === 'letter' || paired < questions.length * 0.7);
    const told = !whole.stretches.length && !astray && speaksOf(index, questions, reply, wording);
    const unseen = !whole.stretches.length && !mentioned[index];
    const doubts = [
      ...whole.doubts,
      ...(astray || told ? [doubt('reading/left-over')] : []),
      ...(unseen ? [doubt('pairing/not-found')] : []),
    ];
    return { ...base, ...whole, doubts };
  });
  const located = withNotes(document, reply, parts, placedEach);
  if (options.answers && !reply.length)
    diagnostics.push({ code: 'segment/no-response', message: 'no part of the letter reads as a response' });
  // questions that state things are answers that were taken for them, and so is a figure alone
  const stating = questions.filter(({ text }) => isStatement(text)).length;
  const misread = (stating > 1 && stating >= questions.length / 3) || questions.some(({ text }) => text !== '' && answersOnly(text));
  // answers that neither a question nor a number names are counted by their place
  const byPlace =
    questions.length > 1 &&
    questions.every(({ text }) => !text) &&
    !reply.some(({ label, text }) => label?.paths.length || mentionsOf(text).length);
  // nor does a response leave most questions without an answer
  const silent = located.filter((one) => !one.stretches.length);
  const astray =
    options.answers && !options.asksBack && silent.length > 1 && silent.length > located.length / 2 ? new Set(silent) : new Set();
  const short = countsShort(openings, located);
  const sure = located.map((one) => {
    const more = [
      ...(misread || byPlace || short ? [doubt('pairing/ambiguous')] : []),
      ...(astray.has(one) ? [doubt('reading/left-over')] : []),
    ];
    return more.length ? { ...one, doubts: [...one.doubts, ...more] } : one;
  });
  return { document, questionnaire, zones, located: sure, general: general.map((part) => part.whole), diagnostics };
}

/**
 * The numbers that Word shows before the answers end before the questions do: a table or picture got none, and from there on each answer may bear the
 * number of the one before it.
 */
function countsShort(openings: Places['openings'], located: readonly Located[]): boolean {
  const shown = openings.filter(({ part }) => part.generated && part.label?.kind === 'bare').flatMap(({ part }) => part.label?.paths ?? []);
  const last = Math.max(...shown.map(Number));
  const next = located.find(({ label }) => label === String(last + 1));
  return shown.length > 2 && next !== undefined && !next.stretches.length;
}

/** "7. Over the same period …": the number by which the letter counts its paragraph says nothing. */
const ownNumber = ({ counted, whole, block: { span } }: Part): Span[] =>
  counted && span.start < whole.start ? [{ start: span.start, end: whole.start }] : [];

/** The question's words stand in the text one after the other, among others: a request quoted in one paragraph. */
const holds = (text: string, { text: asked }: Question): boolean => {
  const words = contentWords(asked);
  return words.length > 1 && ` ${contentWords(text).join(' ')} `.includes(` ${words.join(' ')} `);
};
/** A paragraph under a title of its own: "Programme. The two of them offer …". */
const isTitled = (part: Part): boolean =>
  !part.block.cell && part.text.length > 80 && /^[A-ZÀ-Þ][A-Za-zÀ-ž ]{3,40}[.:]\s[A-ZÀ-Þ]/u.test(part.text) && !RIGHTS.test(part.text);

const NOWHERE: Places = { openings: [], placed: [] };
/**
 * "The Board ran no such scheme in that year. Please write to Fell Council": a reply of one paragraph that no label opens is not of the one question
 * whose words it has, nor is what stands below "The Board does not hold the information that you have asked for".
 */
const saysOneThing = (reply: readonly Part[], { openings }: Places, questions: number): boolean =>
  questions > 3 &&
  openings.length > 0 &&
  openings.every(({ labelled }) => !labelled) &&
  ((openings.length === 1 &&
    openings[0]?.questions.length === 1 &&
    reply.filter(({ text, heading }) => text.trim() && !heading && !THANKS.test(text)).length === 1) ||
    // "The Trust does not hold the information you have requested. It provides community services. You may wish to contact Fell Council"
    (openings.length < questions / 3 && HOLDS_NOTHING.test(firstSaid(reply))) ||
    (openings.every(({ fit }) => fit < 0.6) &&
      reply.some(({ text, index }) => index < (openings[0]?.part.index ?? 0) && HOLDS_NOTHING.test(text))));
/** The first sentence of a reply. */
const firstSaid = (reply: readonly Part[]): string => {
  const { text = '' } =
    reply.find((part) => part.text.trim() && !part.heading && !THANKS.test(part.text) && !isHeadOfReply(part.text)) ?? {};
  return text.slice(0, nextStart(text, 0));
};
const HOLDS_NOTHING = cue(
  /\b(?:(?:does|do) not|doesn't|don't) hold (?:any of )?(?:the|this|any|that) (?:requested )?information(?: (?:that )?you (?:have )?(?:requested|asked for|sought|seek))?\W*$/,
);
/** "Our response": a heading over answers is none. */
const isHeadOfReply = (text: string): boolean => text.length < 40 && REPLY_HEADING.test(text) && !/\d/.test(text);
const THANKS = cue(/^\W*(?:thank you|thanks|i (?:refer|write)|further to|re:|dear)\b/);

/** A review that speaks of how the request was handled, and of none of its questions, answers none of them anew. */
const takesUpNothing = (reply: readonly Part[], openings: readonly Opening[]): boolean =>
  !openings.length && !reply.some(({ text }) => WHOLE.test(text));

/** A sentence of the reply that restates no question has a word that this question alone has: it may be answered there, or among what nobody took up. */
function speaksOf(index: number, questions: readonly Question[], reply: readonly Part[], wording: Wording): boolean {
  const own = ownWords(index, questions);
  return reply.some(({ text, heading }) => {
    if (heading || RIGHTS.test(text)) return false;
    const words = wordSet(text);
    if (wording.best(words).fit > 0.72) return false;
    return /[.;:!]\W*$|\.\s/.test(text) && [...own].some((word) => words.has(word));
  });
}

/** Of a question whose words are unknown, an answer of several paragraphs may hold that of another one which has none. */
const mayHoldOthers = (document: Document, question: Question, own: readonly Placed[], others: boolean): Doubt[] =>
  !question.text && others && own.some(({ stretch }) => document.text.slice(stretch.span.start, stretch.span.end).includes('\n\n'))
    ? [doubt('pairing/ambiguous')]
    : [];
