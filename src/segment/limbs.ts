import { doubt } from '../model/answer.js';
import type { Document } from '../model/document.js';
import { grouped } from '../model/grouped.js';
import { isPeriod } from '../model/period.js';
import type { Question } from '../model/questionnaire.js';
import { QUESTION_START } from './cues.js';
import { trim } from './cuts.js';
import { LIMBS, ROMAN } from './label.js';
import type { Placed } from './stretches.js';

/** One of the things that a sentence asks for under marks of its own: "how many are (a) for sale and (b) lost". */
export interface Limb {
  readonly mark: string;
  /** Its own words: "for sale". */
  readonly words: string;
  /** Those that lead to all limbs, and its own: "how many are for sale". */
  readonly text: string;
}

const MARK = /(?:^|[\s,;:(])(\(?)([a-h]|i{1,3}|iv|vi{0,3}|\d)\)\s/g;
/** The marks by which limbs are counted; numbers in brackets only, as others count questions. */
const COUNTS: readonly (readonly string[])[] = [ROMAN, LIMBS, ['1', '2', '3', '4', '5', '6', '7', '8', '9']];

/** What a sentence asks for under marks of its own, in order; none where it has fewer than two. */
export const limbsOf = (text: string): readonly Limb[] => limbed(text).limbs;

/** Limbs within a sentence that are things of their own: no years, and no categories of what is counted ("(a) owners (b) the Board"). */
export const ownLimbs = (text: string): readonly Limb[] => {
  const limbs = limbsOf(text);
  return nameYear(limbs) || limbs.some(({ words }) => words.split(/\s+/).length < 3) ? [] : limbs;
};

/** "(a) in 2022 (b) in 2023": one of them is a year. */
export const nameYear = (limbs: readonly Limb[]): boolean => limbs.some(({ words }) => isPeriod(words.replace(BEFORE_YEAR, '').trim()));
const BEFORE_YEAR = /^\W*(?:(?:in|during|for|over|by|since) )?(?:the )?/i;

/** "For each hut, (a) the rent and (b) the day …": what leads to the limbs asks for nothing, as "What was spent on (a) …" does. */
export const onlyFrames = ([first]: readonly Limb[]): boolean => {
  const lead = first?.text.slice(0, first.text.length - first.words.length).trim() ?? '';
  return /[a-z].*[,:;-]$/i.test(lead) && !QUESTION_START.test(lead);
};

/** The question that stands before the limbs of a sentence and is none of them; null where all of it leads to them. */
export function askedFirst(text: string): string | null {
  const { own } = limbed(text);
  return own ? `${own}?` : null;
}

/** The limbs of a sentence, and the question of its own that it asks before them; empty where it asks none. */
function limbed(text: string): { readonly own: string; readonly limbs: readonly Limb[] } {
  const all = [...text.matchAll(MARK)];
  for (const count of COUNTS) {
    const marks = all.filter(([, open, mark]) => count.includes(mark as string) && (open || !/\d/.test(mark as string)));
    const first = count.indexOf(marks[0]?.[2] ?? '');
    // "the total paid, b) the ceiling": the first limb has no letter
    const unlettered = marks[0]?.[2] === 'b';
    const inOrder = first >= 0 && (first === 0 || unlettered) && marks.every((mark, index) => mark[2] === count[first + index]);
    if (!inOrder || marks.length + Number(unlettered) < 2) continue;
    const lead = text.slice(0, marks[0]?.index).trim();
    const { own, leading } = divide(lead);
    const limbs = marks.map((mark, index): Limb => {
      const words = text
        .slice(mark.index + mark[0].length, marks[index + 1]?.index)
        .trim()
        .replace(/[,;]?(?: and| or)?$/, '');
      return { mark: mark[2] as string, words, text: unlettered ? words : `${leading} ${words}`.trim() };
    });
    if (!unlettered) return { own, limbs };
    const unmarked = lead.replace(/[,;]?(?: and)?$/, '');
    return { own: '', limbs: [{ mark: 'a', words: unmarked, text: unmarked }, ...limbs] };
  }
  return { own: '', limbs: [] };
}

/** What stands before the words that lead to the limbs: "How many boats are there, and how many are (a) …" asks how many there are. */
const TURN = /,?\s(?:and|of which)\s(?:(?:at|for|in|to|by|with|on|of|from)\s)?(?=(?:how|what|which|who|when|where)\b)/gi;
function divide(lead: string): { readonly own: string; readonly leading: string } {
  const turn = [...lead.matchAll(TURN)].at(-1);
  const own = turn ? lead.slice(0, turn.index) : '';
  const leading = turn ? lead.slice(turn.index + turn[0].length) : lead;
  // "how many men and how many women (a) started": both lead to the limbs, as neither has a verb
  const both = NO_VERB.test(own) && NO_VERB.test(leading);
  return own.length > 12 && QUESTION_START.test(own) && !both && !/[,;?]/.test(leading) ? { own, leading } : { own: '', leading: lead };
}

const NO_VERB =
  /(?:^|[\s,])(?:how many|how much|what (?:number|proportion|percentage|share) of)(?: (?!(?:is|are|was|were|be|been|do|does|did|has|have|had|will|would|can|could)\b)[a-z'’-]+){1,4}$/i;

/**
 * An answer that takes up each limb of its question by its mark, "(a) 31 (b) 7", is one stretch a limb, which bears the limb's words as its name.
 * One with fewer figures than limbs says more of one than of another.
 */
export function byLimb(document: Document, placed: readonly Placed[], questions: readonly Question[]): Placed[] {
  return placed.flatMap((one) => {
    const [index, more] = one.questions;
    const { entity } = one.stretch;
    const whole = document.reading.slice(one.stretch.span.start, one.stretch.span.end);
    const alone = index !== undefined && more === undefined;
    const limbs = alone ? (questions[index]?.text ? limbsAsked(questions, index) : marksOf(whole)) : [];
    if (!limbs.length) return [one];
    const span = { ...one.stretch.span, start: one.stretch.span.start + restated(whole, limbs) };
    const text = document.reading.slice(span.start, span.end);
    const taken = takenUp(text, limbs);
    const figures = text.replace(YEAR, '').match(/\d[\d,.]*/g)?.length ?? 0;
    if (!taken) return [figures && figures < limbs.length ? { ...one, doubts: [...one.doubts, doubt('reading/asks-more')] } : one];
    // the marks head the columns of a table, with the words of the limbs or without
    const restates = ({ limb: { words }, start, end }: Taken): boolean =>
      text
        .slice(start, end)
        .replace(/^\s*\(?\w{1,4}\W+/, '')
        .trim() === words;
    const blank = ({ start, end }: Taken): boolean => /^\W*\w{1,4}\W*$/.test(text.slice(start, end));
    if (taken.slice(0, -1).every((one) => blank(one) || restates(one))) return [one];
    const part = (start: number, end: number, name: string | null): Placed => {
      const own = trim(document, { start: span.start + start, end: span.start + end });
      if (name && isPeriod(name)) return { ...one, stretch: { ...one.stretch, span: own, period: name } };
      return { ...one, stretch: { ...one.stretch, span: own, entity: entity && name ? `${entity} (${name})` : (name ?? entity) } };
    };
    // "(a) and (b) 14 and 15": as many figures as limbs, in their order
    const inOrder = (start: number, end: number): boolean =>
      taken.filter((other) => other.start === start).length > 1 && (text.slice(start, end).match(/\d[\d,.]*/g)?.length ?? 0) > 1;
    const parts = taken.flatMap(({ limb, start, end }, at) =>
      !inOrder(start, end) ? part(start, end, nameOf(limb)) : taken[at - 1]?.start === start ? [] : part(start, end, null),
    );
    const [first] = taken;
    // "There are 44 in all. (a) 4 (b) 40"
    const before = text.slice(0, first?.start).trim();
    return askedFirst(questions[index as number]?.text ?? '') && before && !before.endsWith(':')
      ? [part(0, first?.start ?? 0, null), ...parts]
      : parts;
  });
}

const YEAR =
  /\b(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:19|20)\d{2}(?:[/-]\d{2,4})?\b/gi;

/** "(a) 38 (b) 7": the marks that an answer itself counts by, whose question is not printed. */
function marksOf(text: string): readonly Limb[] {
  const all = /^\s*\(?a[.)]/i.test(text) ? LIMBS.map((mark) => ({ mark, words: '', text: '' })) : [];
  for (let count = all.length; count > 1; count -= 1) if (takenUp(text, all.slice(0, count))) return all.slice(0, count);
  return [];
}

/** "(a) 21 (b) Not held." below 6a and 6b: what was paired with both is of each, by its mark, where neither is answered in another place. */
export function toEachLimb(document: Document, placed: readonly Placed[], questions: readonly Question[]): Placed[] {
  const groups = [...grouped(placed, ({ stretch: { span } }) => `${span.start} ${span.end}`).values()];
  const told = new Set<Placed>();
  const all = groups.flatMap((group) => {
    const own = [...new Set(group.flatMap((one) => one.questions))].sort((a, b) => a - b);
    if (own.length < 2) return group;
    // the limbs were printed one below the other, and what answers them all stands below the last one
    const below = placed.filter(
      ({ questions: [only, more], stretch: { span } }) =>
        only !== undefined &&
        more === undefined &&
        (only === own.at(-1) || only === (own.at(-1) as number) + 1) &&
        group.every(({ stretch: { span: whole } }) => whole.start < span.start && whole.end === span.end),
    );
    const [last, other] = below;
    const limbs = [...new Set([...own, ...(last?.questions ?? [])])];
    const each = last && !other ? divided(document, last, limbs, questions) : null;
    if (last && each) {
      told.add(last);
      return each;
    }
    const apart = placed.some((one) => !group.includes(one) && one.questions.some((index) => own.includes(index)));
    return (!apart && divided(document, group[0] as Placed, own, questions)) || group;
  });
  return all.filter((one) => !told.has(one));
}

/** Null where the limbs are not all taken up. */
function divided(document: Document, one: Placed, own: readonly number[], questions: readonly Question[]): Placed[] | null {
  const limbs = own.flatMap((index): Limb[] => {
    const mark = /^\d+([a-h])$/.exec(questions[index]?.number ?? '')?.[1];
    return mark ? [{ mark, words: '', text: '' }] : [];
  });
  const { start, end } = one.stretch.span;
  const taken = limbs.length === own.length ? takenUp(document.reading.slice(start, end), limbs) : null;
  // what stands before the first mark is said of no limb, and is not to be lost
  if (!taken || taken[0]?.start !== 0 || new Set(taken.map((part) => part.start)).size < taken.length) return null;
  return taken.map((part, at) => ({
    questions: [own[at] as number],
    stretch: { ...one.stretch, joint: false, span: trim(document, { start: start + part.start, end: start + part.end }) },
    // which of them is meant is told by the marks
    doubts: one.doubts.filter(({ code }) => code !== 'pairing/ambiguous'),
  }));
}

/** The limbs of a question, or those of the one before that it recalls: "The number mended in the same years". */
function limbsAsked(questions: readonly Question[], index: number): readonly Limb[] {
  const { text = '' } = questions[index] ?? {};
  const own = limbsOf(text);
  const recalls = !own.length && index > 0 && RECALLS.test(text);
  return recalls ? limbsAsked(questions, index - 1) : own;
}

/** A question that is asked for what the one before it was. */
export const RECALLS = /\b(?:the|those|these) same (?:years|periods|areas|places|dates|months|quarters|categories)\b/i;

/** Where the limbs end that stand again below their question, one a line: "a) 2021-22", "b) 2022-23", and then "a) 31", "b) 7"; 0 where they do not. */
function restated(text: string, limbs: readonly Limb[]): number {
  let at = 0;
  for (const { mark, words } of limbs) {
    const lead = new RegExp(String.raw`^\s*\(?${mark}[.)]+\s+`).exec(text.slice(at))?.[0].length;
    if (lead === undefined || !words || !text.startsWith(words, at + lead)) return 0;
    at += lead + words.length;
  }
  return /^\s*\n/.test(text.slice(at)) ? at : 0;
}

/** A limb is named by its words where these are few, else by its mark. */
const nameOf = ({ mark, words }: Limb): string => {
  const name = words.replace(/[\s.,;:?!]+$/, '');
  return name && name.length < 60 ? name : mark;
};

interface Taken {
  readonly limb: Limb;
  readonly start: number;
  readonly end: number;
}

/** Where an answer takes up each limb, several of them together perhaps: "(a) & (b) Not held. (c) Nil". Null unless it takes them all up in order. */
function takenUp(text: string, limbs: readonly Limb[]): Taken[] | null {
  const starts: { readonly limbs: Limb[]; readonly start: number }[] = [];
  let from = 0;
  for (const limb of limbs) {
    const mark = new RegExp(markOf(limb.mark)).exec(text.slice(from));
    // "2(a) 88 (b) None": the first mark may be part of the label
    const unmarked = !mark && limb === limbs[0] && limbs.length > 1;
    if (!mark && !unmarked) return null;
    const start = from + (mark?.index ?? 0);
    const before = starts.at(-1);
    if (before && JOINED.test(text.slice(from, start))) before.limbs.push(limb);
    else starts.push({ limbs: [limb], start });
    from = start + (mark?.[0].length ?? 0);
  }
  return starts.flatMap(({ limbs: own, start }, at) => own.map((limb) => ({ limb, start, end: starts[at + 1]?.start ?? text.length })));
}
const PROVISION = String.raw`\b(?:sections?|ss?\.?|regulations?|regs?\.?|articles?|paragraphs?|paras?\.?|clauses?|schedules?|rules?)\s?\d{1,3}[A-Za-z]?(?:\(\w+\))*`;
/** "(a)", "a) ", and at the head of a line "a. ", "a: " and "a - "; "the figure at b)" only speaks of it, "section 12 (b)" is a provision. */
export const markOf = (mark: string): string =>
  String.raw`(?:^|(?<=\s)(?<!\b(?:at|in|under|of|for|from|see|figures?|points?|parts?|items?|sections?|questions?)\s)(?<!${PROVISION}\s))\(?${mark}\)|(?:^|(?<=\n))\s*${mark}(?:[.:]|\s-)\s`;
const JOINED = /^\s*(?:&|and|,)\s*$/;
