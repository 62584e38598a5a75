import { cue } from '../model/cue.js';
import type { Question } from '../model/questionnaire.js';
import { contentWords } from '../model/words.js';
import { REPLY_SENTENCE, RIGHTS } from './cues.js';
import { goesOn, headsWeighing, isTitle, speaksOfLaw } from './order.js';
import type { Opening } from './pair.js';
import type { Part } from './parts.js';
import { REFUSED, REFUSED_IF_ALONE } from './refused.js';
import { sentenceStarts } from './sentences.js';
import { figuresIn, namesWho, shapeOf } from './shapes.js';
import type { Wording } from './wording.js';

/** A sentence of the reply. */
interface Sentence {
  readonly part: Part;
  readonly offset: number;
  readonly text: string;
  /** It begins a paragraph of its own. */
  readonly begins: boolean;
  /** It speaks of the law, of the letter, or of why something is withheld: nothing new begins with it. */
  readonly aside: boolean;
  /** What it gains for each question, where that begins to be answered there. */
  readonly gains: readonly number[];
  readonly fits: readonly number[];
  /** `part` is the title over it. */
  readonly titled: boolean;
}

/** What a place must gain for a question to begin there. */
const LEAST = 0.3;
/** What it costs to answer one question more in the same sentence. */
const SHARED = 0.2;
/** By how much the places must gain more than those that were found otherwise. */
const BETTER = 0.25;

/**
 * Where a reply in prose, without numbers or bullets, takes up the questions one after the other: for each the sentence where its answer begins, so
 * that all together gain most by the words of the questions and by what they ask for (a sum, a number, names, a refusal). Two questions may begin in
 * one sentence; a paragraph that names its questions is theirs. `otherwise`: the places that were found paragraph by paragraph. Null where the reply
 * is none such, where too few of the questions find a place, or no better one.
 */
export function alongProse(
  reply: readonly Part[],
  questions: readonly Question[],
  wording: Wording,
  otherwise: readonly Opening[],
): Opening[] | null {
  const named = otherwise.filter(({ labelled }) => labelled);
  const theirs = new Set(named.map(({ part }) => part));
  const taken = new Set(named.flatMap((one) => one.questions));
  const said = reply.filter((part) => /[a-z]{3}/i.test(part.text) && !theirs.has(part));
  const open = [...questions.keys()].filter((index) => !taken.has(index));
  if (open.length < 3 || taken.size > questions.length * 0.4) return null;
  if (said.some(({ label, bullet, block }) => label?.paths.length || bullet || block.cell)) return null;
  if (reply.some(({ text }) => REFUSED.test(text) || REFUSED_IF_ALONE.test(text) || ALL_REFUSED.test(text))) return null;
  const sentences = sentencesOf(said, questions, wording);
  if (sentences.length < open.length) return null;
  // as many paragraphs as questions, some without a word of any: they answer in turn
  const paragraphs = sentences.filter(({ begins, aside }) => begins && !aside);
  if (
    paragraphs.length === open.length &&
    paragraphs.some(({ part, titled, fits }) => (titled ? Math.max(...fits) : fitOf(part, wording)) < 0.12)
  )
    return null;
  const places = bestPlaces(sentences, open);
  const openings = openingsAt(sentences, places, open);
  const found = places.filter((place) => place >= 0).length;
  const fit = openings.reduce((sum, one) => sum + one.fit, 0) / openings.length;
  // a place or two for all of them is one answer to the whole request
  if (found < open.length * 0.7 || openings.length < found * 0.6 || fit < 0.25) return null;
  const others = otherwise.filter(({ labelled }) => !labelled);
  const more = answeredIn(sentences, openings) - answeredIn(sentences, others);
  const better = gainOf(sentences, openings) - gainOf(sentences, others);
  if (more < 0 || better <= (more ? 0 : BETTER)) return null;
  return [...named, ...openings].sort((a, b) => a.part.index - b.part.index || a.offset - b.offset);
}

/** How well a paragraph fits any of the questions. */
function fitOf({ text }: Part, wording: Wording): number {
  const words = plainWords(text);
  return words.size ? wording.best(words).fit : 0;
}

/** Figures speak neither for a question nor against it. */
const plainWords = (text: string): ReadonlySet<string> => new Set(contentWords(text).filter((word) => !/\d/.test(word)));

/** The sentence that an opening stands in. */
const sentenceOf = (sentences: readonly Sentence[], { part, offset }: Opening): Sentence | undefined =>
  sentences.findLast((one) => one.part === part && one.offset <= offset);

/** What all questions gain together where they begin at some places; one without a place gains nothing. */
const gainOf = (sentences: readonly Sentence[], openings: readonly Opening[]): number =>
  openings.reduce((sum, opening) => {
    const sentence = sentenceOf(sentences, opening);
    const gains = opening.questions.map((question) => sentence?.gains[question] ?? -1);
    return sum + gains.reduce((all, gain) => all + gain, 0) - SHARED * (gains.length - 1);
  }, 0);

/** How many questions the places answer, each once: one figure cannot answer two. */
const answeredIn = (sentences: readonly Sentence[], openings: readonly Opening[]): number =>
  new Set(openings.flatMap((opening) => opening.questions.slice(0, Math.max(1, figuresIn(sentenceOf(sentences, opening)?.text ?? '')))))
    .size;

function sentencesOf(parts: readonly Part[], questions: readonly Question[], wording: Wording): Sentence[] {
  const found: Sentence[] = [];
  const titles = titlesIn(parts);
  for (const [at, part] of parts.entries()) {
    if (part.heading || RIGHTS.test(part.text)) continue;
    // "Moorings" over "The board lets 64.": a title opens what stands below it, and is no answer by itself
    if (titles.has(part)) continue;
    const before = parts[at - 1];
    const title = before && titles.has(before) ? before : null;
    const starts = sentenceStarts(part.text);
    const continues = goesOn(part, before);
    const law = speaksOfLaw(part) || (before !== undefined && headsWeighing(before));
    for (const [order, offset] of starts.entries()) {
      const text = part.text.slice(offset, starts[order + 1] ?? part.text.length);
      const under = order === 0 ? title : null;
      // "In relation to letters to the Mayor, the Board holds this but withholds it": of those letters, whatever else it says
      const topic = plainWords(topicOf(text));
      const begins = order === 0 && (!continues || topic.size > 0);
      const aside = !topic.size && ((law && order === 0) || REPLY_SENTENCE.test(text) || WEIGHS.test(text));
      // "Of these, 17 were accepted" tells of what the sentence before named
      const told = OF_THESE.test(text) && found.at(-1)?.part === part ? `${found.at(-1)?.text} ${text}` : text;
      const words = plainWords(under ? `${under.text} ${told}` : told);
      const named = topic.size ? wording.best(topic) : null;
      const fits = questions.map((_, index) =>
        Math.max(words.size ? wording.compare(index, words).fit : 0, named?.question === index && named.margin > 0.1 ? named.fit : 0),
      );
      const gains = questions.map(({ expects, text: question }, index) => {
        const fit = fits[index] as number;
        if (aside) return fit > 0.5 ? fit - LEAST : -1;
        return 1.35 * fit + shapeOf(text, expects) + namesWho(text, question) + (begins ? 0.12 : 0) - (fit > 0.1 ? LEAST : LEAST + 0.25);
      });
      found.push({ part: under ?? part, offset: under ? 0 : offset, text, begins, aside, gains, fits, titled: under !== null });
    }
  }
  return found;
}
/** Lines of a few words without an end, three and more, each over a paragraph of sentences and below one. */
function titlesIn(parts: readonly Part[]): ReadonlySet<Part> {
  const found = parts.filter((part, at) => {
    const [above, below] = [parts[at - 1], parts[at + 1]];
    const opens = looksTitle(part) && !(above && (looksTitle(above) || /[:?]\W*$/.test(above.text)));
    return opens && below !== undefined && below.block !== part.block && /^[A-ZÀ-Þ].{30,}\.\W*$/su.test(below.text);
  });
  return new Set(found.length > 2 ? found : []);
}
const looksTitle = (part: Part): boolean => TITLE.test(part.text) && isTitle(part) && !part.bullet;
const TITLE = /^[A-ZÀ-Þ][^.?!:;\d]{1,40}$/u;

/** What a sentence says at its head that it is about; '' for none. */
export const topicOf = (text: string): string => TOPIC.exec(text)?.[1]?.replace(/ (?:is|are) concerned$/i, '') ?? '';
const TOPIC =
  /^\W*(?:(?:finally|lastly|next|then|similarly),? )?(?:in (?:relation|respect|regard) (?:to|of)|with (?:regard|respect|reference) to|as (?:regards|for|to)|regarding|concerning|turning to|(?:in )?so far as) ((?!(?:your|the|this) (?:request|questions?|letter|enquiry)\b)[^,:.]{3,70}),/i;
const OF_THESE = cue(
  /^\W*(?:[a-z\d]+ )?of (?:these|those|them|whom|the (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+))\b/,
);
const ALL_REFUSED = cue(
  /\bunable to (?:provide|supply|give)(?: you)?(?: with)? the information (?:that )?(?:you(?: have|'ve)? )?(?:requested|asked|sought)\b/,
);
const WEIGHS = cue(/\bpublic interest\b|\b(?:appropriate|cost) limit\b/);

/** For each open question the index of the sentence where it begins, -1 for none; they never go back. */
function bestPlaces(sentences: readonly Sentence[], open: readonly number[]): number[] {
  const width = sentences.length;
  const count = open.length;
  // best[q][s]: the most that the questions up to q gain where the last place taken is s (width: none yet)
  const best: number[][] = [];
  const from: number[][] = [];
  for (let question = 0; question < count; question += 1) {
    const before = best[question - 1];
    // passed over: the last place stays
    const own = before ? [...before] : [...new Array<number>(width).fill(Number.NEGATIVE_INFINITY), 0];
    const trace = new Array<number>(width + 1).fill(-1);
    best.push(own);
    from.push(trace);
    let top = before ? (before[width] as number) : 0;
    let topAt = width;
    for (let at = 0; at < width; at += 1) {
      const gain = (sentences[at] as Sentence).gains[open[question] as number] as number;
      const same = before ? (before[at] as number) - SHARED : Number.NEGATIVE_INFINITY;
      const value = Math.max(same, top) + gain;
      if (gain > 0 && value > (own[at] as number)) {
        own[at] = value;
        trace[at] = same > top ? at : topAt;
      }
      if (before && (before[at] as number) > top) [top, topAt] = [before[at] as number, at];
    }
  }
  const places = new Array<number>(count).fill(-1);
  let at = (best[count - 1] as number[]).reduce((top, value, index, all) => (value > (all[top] as number) ? index : top), width);
  for (let question = count - 1; question >= 0; question -= 1) {
    const previous = (from[question] as number[])[at] as number;
    if (previous === -1) continue;
    places[question] = at;
    at = previous;
  }
  return places;
}

/** The places as openings; in doubt where another sentence between the neighbours would do nearly as well. */
function openingsAt(sentences: readonly Sentence[], places: readonly number[], open: readonly number[]): Opening[] {
  const openings: Opening[] = [];
  for (const at of new Set(places.filter((place) => place >= 0))) {
    const own = places.flatMap((place, index) => (place === at ? [index] : []));
    const questions = own.map((index) => open[index] as number);
    const { part, offset, text, gains, fits, titled } = sentences[at] as Sentence;
    const [first, last] = [own[0] as number, own.at(-1) as number];
    const above = Math.max(-1, ...places.slice(0, first));
    const below = places.slice(last + 1).find((place) => place > at) ?? sentences.length;
    const margin = Math.min(
      ...questions.map((question) => {
        const others = sentences.slice(above + 1, below).filter((_, index) => index + above + 1 !== at);
        return (gains[question] as number) - Math.max(0, ...others.map((other) => other.gains[question] as number));
      }),
    );
    // one number cannot answer two questions
    const figures = figuresIn(text);
    const shared = questions.length > 1 && figures < questions.length;
    // nothing stands before the first but what leads to it
    const lead = openings.length ? undefined : sentences.slice(0, at).find((one) => one.part === part && !one.aside);
    openings.push({
      part,
      offset: lead?.offset ?? offset,
      questions,
      fit: Math.max(...questions.map((question) => fits[question] as number)),
      margin: shared ? -1 : margin,
      labelled: false,
      ...(titled && !lead && { titled }),
    });
  }
  return openings;
}
