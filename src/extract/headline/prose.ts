import { type Claim, QUANTITIES, type Values } from '../../model/answer.js';
import { cue } from '../../model/cue.js';
import { hullOf } from '../../model/span.js';
import { contentWords, wordSet } from '../../model/words.js';
import { figuresOf } from '../figures.js';
import { askedUnit } from '../rules/count/asked-unit.js';
import { placeIn, sentenceOf, sentencesIn } from '../sentences.js';
import { topicOf } from '../topic.js';
import { tellsOfEffort, withholdsAll, withholdsOther } from '../whole.js';
import type { Words } from './kinds.js';
import { cites } from './statements.js';

/** The one figure of a one-sentence answer that opens it or follows "was": "58 were upheld", "The highest was £92". */
function onlyFigure(claims: readonly Claim[], text: string, passages: Words): Claim | null {
  const figures = claims.filter(({ kind }) => QUANTITIES.includes(kind));
  const [only, ...others] = figures;
  if (!only || text.length > 160 || /[.?!]\s+[A-ZÀ-Þ]/u.test(text)) return null;
  const own = placeIn(passages, only.span);
  if (!own) return null;
  // "150% (previously 100%)"
  const aside = ({ span }: Claim): boolean => /\([^)]*$/.test(own.text.slice(own.span.end, own.span.end + span.start - only.span.end));
  if (!others.every(aside)) return null;
  const before = own.text.slice(0, own.span.start);
  return /^\W*$|\b(?:was|is|were|are|of|at)\s+(?:(?:about|around|approximately|just|over)\s+)?$/i.test(before) ? only : null;
}

/** What answers a question that expects prose; undefined where the prose itself does. */
export function claimOfProse(claims: readonly Claim[], statement: Claim | undefined, text: string, passages: Words): Claim | undefined {
  const first = claims[0] as Claim;
  // "Top-up?" "No. The scheme was closed in 2023": a yes or no that opens it, where the question's words ask for nothing else
  const plain = first.kind === 'boolean' && asksPlainly(passages) ? first : undefined;
  if (plain && !claims.some(({ kind }) => kind === 'refused' || kind === 'ncnd')) return plain;
  const leading = claims.find(
    (claim) =>
      (['money', 'percentage', 'date'].includes(claim.kind) && opensAnswer(claim, passages)) ||
      // "On average they were seen in 6 weeks. …", where the average time was asked for
      (claim.rule === askedUnit.id && isFirstTold(claim, claims, passages)),
  );
  // "Five months. Its owner could not be found"
  if (leading && (!statement || (leading.rule === askedUnit.id && statement.kind === 'not_held'))) return leading;
  if (
    statement &&
    !besidesAnswer(statement, passages) &&
    !lacksRecordOf(statement, passages) &&
    (covers(statement, text) || leads(statement, claims, text, passages) || refusesWhole(statement, passages))
  )
    return statement;
  const whole = longest(claims, text);
  if (whole) return whole;
  // "Who runs it?" "There are three operators: A, B and C. Each has a contract"
  const names = claims.find(({ kind, value }) => kind === 'list' && (value as Values['list']).length > 1);
  if (names && names.span.start - (passages[0]?.start ?? 0) < 240) return names;
  // what stands below the first paragraph may be of the page
  const paragraph = text.split(/\n\s*\n/, 1)[0] ?? text;
  // "The survey put it at £63m. That makes no allowance for VAT", where the estimate was asked for: the figure of the first sentence
  const sentence = asksForFigure(passages) ? (sentencesIn(text)[0] ?? text) : text;
  const only = statement
    ? null
    : (onlyFigure(claims, text, passages) ??
      (sentence.length < text.length
        ? onlyFigure(
            claims.filter(({ span }) => span.end <= (passages[0]?.start ?? 0) + sentence.length),
            sentence,
            passages,
          )
        : null) ??
      (paragraph.length < text.length && claims.every(({ span }) => span.end <= (passages[0]?.start ?? 0) + paragraph.length)
        ? onlyFigure(claims, paragraph, passages)
        : null));
  if (only) return only;
  const table = claims.find(({ kind }) => kind === 'table');
  if (table) return table;
  const yes = claims.find(({ kind }) => kind === 'boolean');
  return yes && text.length < 40 ? yes : undefined;
}

/** "£4,870 (2022, for a wheel)", "40% by 2032": the figure opens the answer, whatever was asked for. */
function opensAnswer({ span, entity, period }: Claim, passages: Words): boolean {
  const place = entity || period ? null : placeIn(passages, span);
  if (!place || place.passage !== passages[0]) return false;
  // "Rope fund. £54,000 for rope of every sort": a title before it
  const title = topicOf(place.text, place.passage.question ?? '');
  return /^\W*$/.test(place.text.slice(title.length > place.span.start ? 0 : title.length, place.span.start));
}

/** In the first sentence, and the only figure of its sort there; where it does not open the answer, the only one at all. */
function isFirstTold(claim: Claim, claims: readonly Claim[], passages: Words): boolean {
  const said = claim.entity || claim.period ? null : sentenceOf(passages, claim.span);
  if (!said || said.passage !== passages[0] || /\w/.test(said.before)) return false;
  const end = said.passage.start + said.before.length + said.sentence.length;
  const opens = opensAnswer(claim, passages);
  return !claims.some(
    (one) =>
      one !== claim && QUANTITIES.includes(one.kind) && !(opens && (one.period || one.rule !== askedUnit.id || one.span.start >= end)),
  );
}

/** "What is the latest estimate of …": a figure is asked for, and nothing tells of what sort. */
const asksForFigure = (passages: Words): boolean => passages.some(({ question = '' }) => FIGURE_ASKED.test(question));
const FIGURE_ASKED =
  /\b(?:what (?:is|was|are)|(?:please )?(?:provide|give|state|confirm|supply)) (?:the |your |its )?(?:[a-z-]+ ){0,3}(?:estimates?|figure|size|scale|extent|level|balance|total|amount|projection|forecast|valuation|target)(?: (?:of|for|on)\b|\W*$)(?![^?]*\b(?:and|how|who|when)\b)/i;

const letters = (text: string): number => text.replace(/[^A-Za-zÀ-ž0-9]/gu, '').length;
/** The claim that takes up the most, where that is next to all there is. */
export const longest = (claims: readonly Claim[], text: string): Claim | undefined =>
  [...claims].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start)).find((claim) => covers(claim, text));
/** The claim's words are next to all there is. */
const covers = (claim: Claim, text: string): boolean =>
  claim.span.end - claim.span.start >= text.trim().length * 0.75 || letters(text) <= 24 + (claim.span.end - claim.span.start) * 0.5;
/** A refusal that names no provision. */
const bare = (claim: Claim): boolean => claim.kind === 'refused' && !cites(claim);
/** The claim opens the answer. */
const leads = (claim: Claim, claims: readonly Claim[], text: string, passages: Words): boolean =>
  (claims[0] === claim ||
    // "not held by the Board. It is held by Marl Council"
    (claim.kind === 'held_elsewhere' && claims[0]?.kind === 'not_held' && claims[0].span.start - (passages[0]?.start ?? 0) < 20) ||
    (claims.find(({ kind }) => !QUANTITIES.includes(kind) && !(kind === 'boolean' && asksForCopies(passages))) === claim &&
      (claim.kind === 'see_attachment' || COUNTS_DOCUMENTS.test(text)))) &&
  !(bare(claim) && text.length > 400 && !(claim.span.start - (passages[0]?.start ?? 0) < 120 && claims.some(cites))) &&
  (['refused', 'ncnd', 'not_held', 'see_attachment', 'not_applicable', 'held_elsewhere', 'see_question', 'clarification'].includes(
    claim.kind,
  ) ||
    (claim.kind === 'available_elsewhere' && (text.length < 400 || (cites(claim) && asksForCopies(passages))))) &&
  claimStart(claim, claims) < 160;
/** "Yes. The papers are enclosed", where the papers were asked for. */
const asksForCopies = (passages: Words): boolean =>
  passages.some(({ question = '' }) =>
    /\b(?:cop(?:y|ies)|papers|documents?|correspondence|minutes|please (?:send|provide|supply|attach))\b/i.test(question),
  );
/** A question whose words are not known, or a name with a question mark. */
const asksPlainly = (passages: Words): boolean =>
  passages.every(({ question = '' }) => !question.trim() || (/^[^?]{3,60}\?(?:\W*$| [^?]{0,30}$)/.test(question) && !WH.test(question)));
const WH = /\b(?:what|which|who|whom|whose|when|where|how|why)\b/i;
/** "We hold eleven e-mails. They are exempt": how many there are says what is withheld. */
const COUNTS_DOCUMENTS = cue(
  /^[^.\n]{0,60}\b(?:holds?|held|identified|found|located|there (?:are|were|is|was)) [^.\n]{1,60}\b(?:letters?|e-?mails?|documents?|pages?|minutes|records?|reports?|submissions?|briefings?|files?|messages?|papers?|notes?)\b/,
);

/** All that was asked is refused under a provision, whatever is said before: where it lies, how many papers there are, what it would take to find out. */
function refusesWhole(claim: Claim, passages: Words): boolean {
  const said = claim.kind === 'refused' ? sentenceOf(passages, claim.span) : null;
  // "We hold eleven e-mails. They are exempt", the provision told in an annex
  if (!said || (!cites(claim) && !(COUNTS_DOCUMENTS.test(said.before) && /\bexempt\b/i.test(said.sentence)))) return false;
  // "The Board made 41 awards. … I have therefore decided to refuse your request under section 12(1)"
  if (passages.some(({ text }) => REFUSES_REQUEST.test(text))) return true;
  if (isBalanced(claim, passages)) return true;
  // "The files take up 41 boxes. … the request is manifestly unreasonable, regulation 12(4)(b). We would gladly help you to narrow it"
  if (claim.rule === 'refusal/vexatious') return true;
  if (claim.rule === 'refusal/cost') return tellsOfEffort(said.before);
  return withholdsAll(said.sentence, said.passage.question ?? '');
}
/** "Regulation 12(4)(d) lets a body keep drafts back. … We judge that the interest in keeping it back prevails": what it comes to. */
const isBalanced = (claim: Claim, passages: Words): boolean =>
  claim.kind === 'refused' && cites(claim) && passages.some(({ text }) => BALANCED.test(text));
const BALANCED =
  /\b(?:interests?|balance|case|arguments?|weight|factors?)[^.;\n]{0,40} (?:in|for|favou?ring|in favou?r of|towards?) (?:withholding|keeping|maintaining|non-disclosure|holding back|refusal)\b(?![^.;\n]*\b(?:not|n't|may|might|if|whether)\b)[^.;\n]{0,60}\b(?:prevails?|outweighs?|weighs? (?:more|heavier)|(?:is|are) (?:the )?(?:greater|stronger|heavier|weightier)|carries the day|wins?)\b|\bbalance (?:of [^.;\n]{3,40})?(?:lies|falls|rests|tips|comes down|is)(?! not)[^.;\n]{0,20} (?:with|for|in|on the side of|towards?) (?:favou?r of )?(?:withholding|keeping|maintaining|non-disclosure|holding|refusal)\b/i;
const REFUSES_REQUEST =
  /(?<!\bnot (?:been )?(?:to )?)\brefus(?:e|ed|es|ing) (?:to (?:comply with|answer) )?(?:(?:your|the|this) (?:whole |entire )?(?:request|question)|(?:question|part|item) \(?[\da-z]{1,3}\)?)(?: of your request)?(?: as a whole| in (?:full|its entirety))?,? (?:under|by virtue of|in reliance on|relying on|in accordance with|pursuant to|in terms of) (?:the )?(?:sections?|s\.?|regulations?) ?1[24]\b/i;

/** "Anybody can refer. A list of those who have is not kept": a record of what is told, which nobody asked for. */
function lacksRecordOf(claim: Claim, passages: Words): boolean {
  const said = claim.kind === 'not_held' ? sentenceOf(passages, claim.span) : null;
  const [, record, of = ''] = RECORD_OF.exec(said?.sentence ?? '') ?? [];
  const asked = wordSet(said?.passage.question ?? '');
  return (
    said !== null &&
    record !== undefined &&
    /[a-z]{3,}(?:\W+[a-z]+){4,}.*[.;]\s*$/is.test(said.before) &&
    ![record, of].some((words) => contentWords(words).some((word) => asked.has(word)))
  );
}
const RECORD_OF =
  /^\W*(?:(?:but|although|though|however),? )?(?:an? |any |we (?:do not|don't) (?:hold|keep|have|maintain) (?:an? |any ))(?:[a-z-]+ ){0,2}?(list|breakdown|log|register|tally|count|split|analysis|record) (?:of|by|as to|showing)\b((?: (?!(?:that|who|which|is|are)\b)[a-z-]+)*)/i;

/** "The longest is 61 miles. We have withheld the name of the school": what was asked is told, and something else is withheld. */
function besidesAnswer(claim: Claim, passages: Words): boolean {
  const said = claim.kind === 'refused' || claim.kind === 'available_elsewhere' ? sentenceOf(passages, claim.span) : null;
  // "The last result was 0.97 mg/l. Others may look theirs up on our website"
  if (claim.kind === 'available_elsewhere')
    return (
      said !== null &&
      !cites(claim) &&
      !claim.value &&
      figuresOf(said.before).some(({ role }) => role === 'measure' || role === 'money' || role === 'percentage')
    );
  return (
    said !== null &&
    !isBalanced(claim, passages) &&
    /[a-z]{3,}.*[.;]\s*$/is.test(said.before) &&
    !tellsOfEffort(said.before) &&
    (withholdsOther(said.sentence, said.passage.question ?? '') || namesOnly(said))
  );
}
/** "Head of Piers, 01632 960 500. Names below that level are not given out", where a post's holder and how to reach it were asked for. */
const namesOnly = ({
  before,
  sentence,
  passage,
}: {
  readonly before: string;
  readonly sentence: string;
  readonly passage: Words[number];
}): boolean =>
  /\bnames?\b/i.test(sentence) &&
  /\b(?:contact details|job titles?|e-?mail|telephone|phone|direct dial)\b/i.test(passage.question ?? '') &&
  figuresOf(before).some(({ role }) => role === 'contact');
const claimStart = (claim: Claim, claims: readonly Claim[]): number => claim.span.start - hullOf(claims.map(({ span }) => span)).start;
