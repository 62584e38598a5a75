import type { Doubt, Located, Stretch } from '../model/answer.js';
import { DOUBTS } from '../model/answer.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { Letter } from '../model/letter.js';
import type { Expects, Question, Questionnaire } from '../model/questionnaire.js';
import type { Span } from '../model/span.js';
import { contentWords } from '../model/words.js';
import { FOR_MACHINES, REPLY_HEADING, WHOLE } from './cues.js';
import { mentionsOf, readLabel } from './label.js';
import { type Opening, pair } from './pair.js';
import { type Part, partsOf, sentenceStarts } from './parts.js';
import { asksOnly, asQuestions, questionsInline, questionsOfEcho } from './questions.js';
import { endOfQuestion, Wording } from './wording.js';
import { type Asked, type Zoning, zonesOf } from './zones.js';

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
export function segment(document: Document, options: SegmentOptions): Letter {
  const parts = partsOf(document);
  const chosen = options.questionnaire === 'auto' ? choose(parts, options) : { questionnaire: options.questionnaire };
  const { questionnaire } = chosen;
  const { questions } = questionnaire;
  const wording = new Wording(questions);
  const asked = askedBy(questions, wording);
  const zoning = chosen.zoning ?? zonesOf(parts, asked);
  const zones = parts.map((part, index) => ({ zone: zoning.zones[index] ?? 'reply', span: part.whole }));
  const diagnostics: Diagnostic[] = [];
  if (!questions.length) diagnostics.push({ code: 'segment/no-questions', message: 'no question was found in the letter' });
  const reply = parts.filter((_, index) => zoning.zones[index] === 'reply');
  const openings = options.answers && !options.asksBack && questions.length ? pair(reply, questions, wording, chosen.places ?? []) : [];
  const mentioned = questions.map(
    (_, index) =>
      parts.some((part) => asked(part) === index) ||
      openings.some((opening) => opening.questions.includes(index)) ||
      questionnaire.origin === 'letter',
  );
  const machines = parts.filter((part) => FOR_MACHINES.test(part.text)).map((part) => part.whole);
  for (const span of machines)
    diagnostics.push({
      code: 'segment/for-machines',
      message: 'a paragraph speaks to programs that read the letter; it was left out',
      span,
    });
  const placed = without(document, stretchesOf(document, reply, openings, questions), machines);
  const stretches = withoutLegends(
    document,
    placed,
    reply.filter((part) => isLegend(document, part)),
  );
  const general = reply.filter((part) => part.index < (openings[0]?.part.index ?? Number.POSITIVE_INFINITY));
  const paired = new Set(stretches.flatMap((stretch) => stretch.questions)).size;
  const located = questions.map((question, index): Located => {
    if (options.asksBack)
      return { question, stretches: askedBack(document, parts, zoning, question), mentioned: mentioned[index] as boolean, doubts: [] };
    const all = stretches.filter((stretch) => stretch.questions.includes(index));
    const single = all.filter(({ stretch }) => !stretch.joint);
    const own = single.length ? single : all;
    if (own.length || !options.answers)
      return {
        question,
        stretches: own.map(({ stretch }) => stretch),
        mentioned: mentioned[index] as boolean,
        doubts: [...own.flatMap(({ doubts }) => doubts), ...mayHoldOthers(document, question, own, paired < questions.length)],
      };
    const whole = fromGeneral(document, openings.length ? reply : general, questions, openings, question);
    // a question that seems unanswered where most are, beside text that nobody took up, may be answered there
    const astray =
      !whole.stretches.length &&
      (!openings.length || reply.length > 0) &&
      (!openings.length || options.reviews || questionnaire.origin === 'letter' || paired < questions.length * 0.7);
    const unseen = !whole.stretches.length && !mentioned[index];
    const doubts = [...whole.doubts, ...(astray ? [doubt('reading/left-over')] : []), ...(unseen ? [doubt('pairing/not-found')] : [])];
    return { question, ...whole, doubts, mentioned: mentioned[index] as boolean };
  });
  if (options.answers && !reply.length)
    diagnostics.push({ code: 'segment/no-response', message: 'no part of the letter reads as a response' });
  return { document, questionnaire, zones, located, general: general.map((part) => part.whole), diagnostics };
}

/** Cut spans that are no part of the response out of the answers they stand in. */
function without(document: Document, placed: readonly Placed[], cuts: readonly Span[]): Placed[] {
  if (!cuts.length) return [...placed];
  return placed.flatMap((one) => minus(document, one.stretch.span, cuts).map((span) => ({ ...one, stretch: { ...one.stretch, span } })));
}

/** A note on a mark explains what bears the mark: it is no part of an answer that does not. */
function withoutLegends(document: Document, placed: readonly Placed[], legends: readonly Part[]): Placed[] {
  return legends.reduce<Placed[]>(
    (all, { whole }) =>
      all.flatMap((one) => {
        const { span } = one.stretch;
        const mark = document.reading[whole.start] as string;
        return whole.start <= span.start || whole.end > span.end || document.reading.slice(span.start, whole.start).includes(mark)
          ? [one]
          : without(document, [one], [whole]);
      }),
    [...placed],
  );
}

/** "* Numbers below five are withheld": a note on a mark of the letter. */
const isLegend = (document: Document, part: Part): boolean =>
  !part.label &&
  !part.block.cell &&
  /^[*†‡#]$/.test(document.reading[part.whole.start] ?? '') &&
  /\b(?:withheld|suppressed|denotes?|means?|shows?|indicates?|represents?|fewer|less|below|under|section|figures?|numbers?|data|includes?|excludes?)\b/i.test(
    part.text,
  );

/** What is left of a span without the cuts, blanks trimmed. */
function minus(document: Document, whole: Span, cuts: readonly Span[]): Span[] {
  let rest: Span[] = [whole];
  for (const cut of cuts)
    rest = rest.flatMap(({ start, end }) =>
      cut.start >= end || cut.end <= start
        ? [{ start, end }]
        : [
            { start, end: Math.max(start, cut.start) },
            { start: Math.min(end, cut.end), end },
          ],
    );
  return rest.map((span) => trim(document, span)).filter(({ start, end }) => end > start);
}

/** Of a question whose words are unknown, an answer of several paragraphs may hold that of another one which has none. */
const mayHoldOthers = (document: Document, question: Question, own: readonly Placed[], others: boolean): Doubt[] =>
  !question.text && others && own.some(({ stretch }) => document.text.slice(stretch.span.start, stretch.span.end).includes('\n\n'))
    ? [doubt('pairing/ambiguous')]
    : [];

/** The paragraph of a letter that asks back which names the question, else the one that puts off the whole request. */
function askedBack(document: Document, parts: readonly Part[], zoning: Zoning, question: Question): Stretch[] {
  const body = parts.filter(
    (part) =>
      part.index < zoning.reply.to && !['debris', 'rights', 'sign_off'].includes(zoning.zones[part.index] ?? '') && part.text.length > 40,
  );
  const named = body.find(
    (part) => mentionsOf(part.text).includes(question.number ?? '') && /\?|clarif|let (?:me|us) know|need/i.test(part.text),
  );
  const whole =
    body.find((part) => /\b(?:until (?:we|you)|any part of your request|on hold)\b/i.test(part.text)) ??
    body.find((part) => /\b(?:before we can|once (?:we|you) have)\b/i.test(part.text));
  const part = named ?? whole;
  return part ? [{ span: trim(document, part.whole), entity: null, period: null, joint: true }] : [];
}

/** The question that a part restates: the best fit that is good enough. */
function askedBy(questions: readonly Question[], wording: Wording): Asked {
  const known = new Map<Part, readonly number[]>();
  const longest = Math.max(60, ...questions.map((question) => question.text.length)) * 1.6 + 40;
  const fitting = (part: Part): readonly number[] => {
    const words = new Set(contentWords(part.text));
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

/** `auto`: a candidate that the letter's words match, else the letter's own questions. */
function choose(
  parts: readonly Part[],
  options: SegmentOptions,
): { questionnaire: Questionnaire; zoning?: Zoning; places?: readonly (Part | undefined)[] } {
  for (const candidate of options.candidates) {
    const asked = askedBy(candidate.questions, new Wording(candidate.questions));
    const seen = new Set(parts.map((part) => asked(part)).filter((index) => index >= 0));
    if (seen.size >= Math.max(2, candidate.questions.length * 0.6)) return { questionnaire: candidate };
  }
  const zoning = zonesOf(parts, (part) => (asksOnly(part) ? part.index : -1));
  const apart =
    zoning.echo.to > zoning.echo.from
      ? questionsOfEcho(
          parts.slice(zoning.echo.from, zoning.echo.to).filter((part) => zoning.zones[part.index] !== 'debris'),
          new Set(parts.slice(zoning.reply.from, zoning.reply.to).flatMap((part) => mentionsOf(part.text))),
        )
      : [];
  const found = apart.length ? apart : questionsInline(parts.filter((part) => zoning.zones[part.index] === 'reply'));
  const questions = asQuestions(found, options.expects);
  return {
    questionnaire: { id: 'letter', title: '', period: null, origin: 'letter', questions },
    zoning,
    places: apart.length ? [] : found.map(({ part }) => part),
  };
}

interface Placed {
  readonly questions: readonly number[];
  readonly stretch: Stretch;
  readonly doubts: readonly Doubt[];
}

/** From the end of each opened question's own words to the next opening, headings of the next one left to it. */
function stretchesOf(document: Document, reply: readonly Part[], openings: readonly Opening[], questions: readonly Question[]): Placed[] {
  const passes = passesOf(openings, reply);
  return openings.flatMap((opening, index): Placed[] => {
    const next = openings[index + 1];
    // a section for several questions goes on over the places of its own questions
    const beyond =
      opening.questions.length > 1
        ? openings.slice(index + 1).find((other) => !other.questions.every((question) => opening.questions.includes(question)))
        : next;
    const start = answerStart(document, reply, opening, next, questions);
    const end = answerEnd(reply, opening, beyond);
    const span = trim(document, { start, end });
    if (span.end <= span.start) return [];
    const doubts: Doubt[] = [];
    if (opening.margin < 0.04 && !opening.labelled) doubts.push(doubt('pairing/ambiguous'));
    return [
      {
        questions: opening.questions,
        stretch: { span, entity: passes.get(opening) ?? null, period: null, joint: opening.questions.length > 1 },
        doubts,
      },
    ];
  });
}

export const doubt = (code: Doubt['code']): Doubt => ({ code, message: DOUBTS[code] });

function answerStart(
  document: Document,
  reply: readonly Part[],
  opening: Opening,
  next: Opening | undefined,
  questions: readonly Question[],
): number {
  const { part, offset } = opening;
  const from = part.span.start + offset;
  const limit = next ? next.part.whole.start + (next.part === part ? next.offset : 0) : Number.POSITIVE_INFINITY;
  const wordings = opening.questions.flatMap((index) => [questions[index]?.text ?? '', ...(questions[index]?.also ?? [])]);
  const body = part.text.slice(offset);
  let end = opening.questions.length === 1 ? endOfQuestion(body, wordings) : 0;
  if (end && !body.slice(end).trim() && says(body, wordings)) end = 0;
  const mark = body.indexOf('?');
  if (opening.fit > 0.6 && mark > 0 && mark >= end - 1) end = Math.max(end, mark + 1);
  const following = reply.filter((other) => other.index > part.index && other.whole.start < limit);
  // question and answer in one sentence ("The link to … is www…") stay together
  const fused = end > 0 && /^\s*(?:is|was|are|were)\s/i.test(body.slice(end));
  if (fused) end = 0;
  // words of the question that its wording lacks: dropped when nothing but words follow and an answer stands below
  const rest = body.slice(end);
  const more = following.length > 0;
  if (
    end &&
    more &&
    rest.trim().split(/\s+/).length <= 4 &&
    !/\d|\b(?:nil|none|zero|yes|no|n\/a|held|not|one|two|three|four|five|six|seven|eight|nine|ten|is|are|was|were|www|https?)\b|[:=]/i.test(
      rest,
    )
  )
    end = body.length;
  if (!end && !fused && opening.fit > 0.72 && more && !/\d.*[.;]\s*$/.test(body) && (/[:?]\s*$/.test(body) || restates(body, wordings)))
    end = body.length;
  let start = from + end;
  if (start >= part.span.end) {
    for (const other of following) {
      if (continuesQuestion(other, wordings, end > 0) || sameCell(part, other, wordings)) start = other.whole.end;
      else break;
    }
    const answer = following.find((other) => other.whole.start >= start && other.label?.kind === 'answer');
    if (
      answer &&
      following
        .filter((other) => other.whole.start >= start && other.index < answer.index)
        .every((other) => other.text.length < 400 && other.index - part.index < 4)
    )
      return answer.span.start;
    const first = following.find((other) => other.whole.start >= start);
    if (first) return first.label?.kind === 'answer' ? first.span.start : first.whole.start;
    return part.span.end;
  }
  const text = document.reading.slice(start, part.span.end);
  const lead = /^[\s:;,.-]*/.exec(text)?.[0].length ?? 0;
  // a minus or a range sign of the answer stays
  const label = readLabel(text.slice(lead));
  return start + lead + (label?.kind === 'answer' && !label.paths.length ? label.length : 0);
}

/** A sentence with a verb, or a not, that the question lacks: it says something, though in the question's words. */
const says = (text: string, wordings: readonly string[]): boolean =>
  /[.]\s*$/.test(text) &&
  (text.toLowerCase().match(STATES) ?? []).some((verb) => !wordings.some((wording) => wording.toLowerCase().match(STATES)?.includes(verb)));
const STATES = /\b(?:not|no|none|never|is|are|was|were|has|have|had|do|does|did|can|cannot|will)\b/g;
/** Nearly every word of the text stands in the question. */
function restates(text: string, wordings: readonly string[]): boolean {
  const words = contentWords(text);
  if (/\d/.test(text) || !words.length) return false;
  if (says(text, wordings)) return false;
  return wordings.some((wording) => {
    const known = new Set(contentWords(wording));
    return words.filter((word) => known.has(word)).length / words.length >= 0.8;
  });
}

/** The rest of a question that fills a table cell of several lines. */
const sameCell = (part: Part, other: Part, wordings: readonly string[]): boolean =>
  Boolean(part.block.cell) && other.block === part.block && restates(other.text, wordings);

/** A line below the question that still belongs to it: "(Inclusive of Statutory …)", or words that all stand in its wording. */
function continuesQuestion(part: Part, wordings: readonly string[], matched: boolean): boolean {
  if (part.label || part.bullet) return false;
  if (/^\(.*\)\W*$/s.test(part.text) && part.text.length > 25 && restates(part.text, wordings)) return true;
  return matched && part.text.split(/\s+/).length > 3 && restates(part.text, wordings) && !/[.]$/.test(part.text);
}

function answerEnd(reply: readonly Part[], opening: Opening, next: Opening | undefined): number {
  if (next?.part === opening.part) return next.part.span.start + next.offset;
  const inside = reply.filter((part) => part.index >= opening.part.index && part.index < (next?.part.index ?? Number.POSITIVE_INFINITY));
  // the heading right before the next opening belongs to it; short lines one after the other are a list
  if (next && inside.length > 1 && isHeadingLike(inside.at(-1) as Part) && !isHeadingLike(inside.at(-2) as Part)) inside.pop();
  if (!next) {
    const heading = inside.findIndex(
      (part, index) =>
        index > 1 &&
        part.heading &&
        !part.label &&
        inside.length > index + 1 &&
        !part.block.cell &&
        // a heading that stands in other answers too names a part of each
        !reply.some((other) => other !== part && other.text === part.text),
    );
    if (heading > 0) inside.splice(heading);
    // law that is set out after a short answer explains the whole letter, not that answer
    const law = inside.findIndex((part, index) => index > 0 && LAW_HEADING.test(part.text) && part.text.length < 90 && !part.block.cell);
    const told = inside.slice(0, law);
    const answer = told.map((part) => (part === opening.part ? part.text.slice(opening.offset) : part.text)).join(' ');
    if (law > 0 && COMPLETE.test((told.at(-1)?.text ?? '').replace(/^.*[?:]/s, '')) && !/\b(?:exempt|refus|withh)/i.test(answer.slice(-60)))
      inside.splice(law);
  }
  // what closes the letter, and the heading over its paragraphs on rights
  if (!next) {
    while (inside.length > 1 && CLOSING.test((inside.at(-1) as Part).text)) inside.pop();
    if (inside.length > 1 && !inside.at(-1)?.bullet && isHeadingLike(inside.at(-1) as Part) && !isHeadingLike(inside.at(-2) as Part))
      inside.pop();
  }
  const last = inside.at(-1) as Part;
  const end = last.whole.end;
  if (next && next.offset > 0) return Math.max(end, next.part.span.start + next.offset);
  return end;
}

const LAW_HEADING = /^\W*(?:sections?|regulations?|exemptions?|s\.) ?\d*[\d()a-z]*\b/i;
/** A figure, a date or a plain word that needs nothing more. */
const COMPLETE =
  /^\W*(?:[£<>]?\d[\d,.]*%?|yes|no|nil|none|zero|n\/a|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4})\W*$/i;
const CLOSING =
  /^\W*(?:i (?:hope|trust|am sorry|apologi[sz]e)|we (?:hope|trust|apologi[sz]e)|please (?:note|contact|do not|accept)|thank you|this (?:concludes|completes)|the information (?:supplied|provided)|we took|advice and assistance)/i;
const isHeadingLike = (part: Part): boolean =>
  part.heading ||
  (REPLY_HEADING.test(part.text) && part.text.length < 60) ||
  (part.style.includes('b') && part.text.length < 60 && !/[.:]$/.test(part.text) && !part.block.cell);

/** Repeated passes over the questions, one a programme: the heading that opens each pass names it. */
function passesOf(openings: readonly Opening[], reply: readonly Part[]): Map<Opening, string> {
  const passes: Opening[][] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const opening of openings) {
    const first = Math.min(...opening.questions);
    if (first < last - 1 || !passes.length) passes.push([]);
    passes.at(-1)?.push(opening);
    last = Math.max(...opening.questions);
  }
  const named = new Map<Opening, string>();
  const long = passes.filter((pass) => pass.length >= 3);
  if (long.length < 2) return named;
  for (const pass of long) {
    const first = pass[0] as Opening;
    const heading = reply
      .filter((part) => part.index < first.part.index && part.index >= first.part.index - 4)
      .findLast((part) => part.text.length < 80 && !/[.?!]$/.test(part.text) && !REPLY_HEADING.test(part.text));
    if (heading)
      for (const opening of pass)
        named.set(
          opening,
          heading.text
            .replace(/^(?:programme|section|part)\s+\w{1,3}\s*[:-]\s*/i, '')
            .replace(/\s*[:-]\s*$/, '')
            .trim(),
        );
  }
  return named;
}

/** What a question without a place of its own gets: the whole reply when there are no places at all or a statement on the whole request. */
function fromGeneral(
  document: Document,
  general: readonly Part[],
  questions: readonly Question[],
  openings: readonly Opening[],
  question: Question,
): { stretches: Stretch[]; doubts: Doubt[] } {
  const body = general.filter((part) => part.text.trim());
  const joint = questions.length > 1;
  if (!openings.length) {
    const decisive = body.filter((part) => WHOLE.test(part.text));
    const others = questions.flatMap((other) =>
      other.number && other !== question ? body.flatMap((part) => sentenceNaming(part, other.number as string)) : [],
    );
    const own = joint && decisive.length && question.number ? body.flatMap((part) => sentenceNaming(part, question.number as string)) : [];
    if (own.length)
      return {
        stretches: own.map((span) => ({ span: trim(document, span), entity: null, period: null, joint: false })),
        doubts: [doubt('pairing/general')],
      };
    const told = joint && decisive.length ? decisive : body;
    const span = told.length ? trim(document, { start: (told[0] as Part).whole.start, end: (told.at(-1) as Part).whole.end }) : null;
    if (!span || span.end <= span.start) return { stretches: [], doubts: [] };
    // where one question is named apart, the rest may not mean all of them
    return {
      stretches: minus(document, span, others).map((own) => ({ span: own, entity: null, period: null, joint })),
      doubts: joint && (others.length || !decisive.length) ? [doubt('pairing/general')] : [],
    };
  }
  // "The figures are in the attached file" answers what few openings leave over
  const paired = new Set(openings.flatMap((opening) => opening.questions)).size;
  const told = body.filter((part) => SWEEPING.test(part.text) && !openings.some((opening) => opening.part === part && opening.labelled));
  const first = paired <= questions.length / 2 ? told[0] : undefined;
  if (!first) return { stretches: [], doubts: [] };
  let end = first.whole.end;
  for (const part of body)
    if (part.index > first.index && part.whole.start <= end + 3 && WHOLE.test(part.text) && !part.label) end = part.whole.end;
  return {
    stretches: [{ span: trim(document, { start: first.whole.start, end }), entity: null, period: null, joint: true }],
    doubts: [doubt('pairing/general')],
  };
}

const NONE = /\b(?:no (?:\w+ )?(?:records?|information|data)|not (?:hold|held|recorded))\b/i;
/** The sentence of a paragraph that names a question by its number: "there are no records for number 8 of your request". */
function sentenceNaming(part: Part, number: string): Span[] {
  const starts = sentenceStarts(part.text);
  return starts.flatMap((start, index) => {
    const sentence = part.text.slice(start, starts[index + 1] ?? part.text.length);
    const named = mentionsOf(sentence);
    return named.length === 1 && named[0] === number && NONE.test(sentence)
      ? [{ start: part.span.start + start, end: part.span.start + start + sentence.length }]
      : [];
  });
}

/** Statements that take in whatever else was asked. */
const SWEEPING =
  /\b(?:attached|enclosed|(?:section|s\.?) ?1[24]\b[^.]{0,30}\bappl|cost limit|18[- ]hour|(?:whole|all|rest|remainder|remaining|other) (?:of )?(?:your|the|this|questions?)\b.{0,60}(?:refus|exempt|not held|cost))/i;

function trim(document: Document, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(document.text[start] as string)) start += 1;
  while (end > start && /\s/.test(document.text[end - 1] as string)) end -= 1;
  return { start, end };
}
