import { type AnswerKind, type Claim, type Passage, QUANTITIES } from '../../model/answer.js';
import { cue } from '../../model/cue.js';
import type { Expects } from '../../model/questionnaire.js';
import { contentWords, wordSet } from '../../model/words.js';
import type { Role } from '../figure.js';
import { figuresOf } from '../figures.js';
import { cites } from '../headline/statements.js';
import { exemptionsIn } from '../law/provisions.js';
import { placeIn, sentenceAt, sentenceOf } from '../sentences.js';
import { withholdsAll } from '../whole.js';

/** What an answer says, and what was chosen of it. */
export interface Saying {
  readonly kind: AnswerKind;
  /** The headline's; null for prose and several. */
  readonly claim: Claim | null;
  readonly claims: readonly Claim[];
  readonly passages: readonly Passage[];
  readonly question: string;
  readonly expects: Expects;
  /** Signs of the answer. */
  readonly length: number;
}

/** What is told and what is withheld may be the other way round, or a part taken for the whole. */
export function withheldInPart(saying: Saying): boolean {
  const { kind } = saying;
  if (saidFirst(saying)) return true;
  if (kind === 'refused' && (restAttached(saying) || overturned(saying) || refersForOne(saying))) return true;
  if (isAbsent(kind))
    return (
      otherAbsence(saying) ||
      figuresBeside(saying) ||
      unfounded(saying) ||
      toldBefore(saying) ||
      opensWithFigure(saying) ||
      figureBefore(saying) ||
      saysFirst(saying)
    );
  if (kind === 'held_elsewhere' && (isOffice(saying) || otherHolder(saying))) return true;
  if (kind === 'text' || kind === 'held_elsewhere')
    return saying.claims.some((one) => isAbsent(one.kind) && (kind === 'text' || one.kind !== 'not_held')) || namesExemption(saying);
  if (kind === 'see_attachment' || kind === 'available_elsewhere')
    return findsNothing(saying) || figureFirst(saying) || onePaperWithheld(saying);
  if (kind === 'list' && namesWithheld(saying)) return true;
  // "See h below. Home addresses are exempt under section 38"
  if (kind === 'see_question' && saying.claims.some((one) => one.kind === 'refused' && cites(one))) return true;
  return QUANTITIES.includes(kind) && (declinedOtherwise(saying) || deniedBeside(saying) || inPlaceOf(saying));
}

/** "It was chaired by the Pilot. Names of its members below Grade 9 are withheld", where all names were asked for: one is told and the others are not. */
const namesWithheld = ({ claim, claims, passages, question }: Saying): boolean =>
  Array.isArray(claim?.value) &&
  claim.value.length === 1 &&
  /\bnames?\b/i.test(question) &&
  claims.some(
    (one) => one.kind === 'refused' && /^\W*(?:the )?(?:other )?names? of\b/i.test(sentenceOf(passages, one.span)?.sentence ?? ''),
  );

/** "We have applied section 43 to the prices. The rest is attached", "Of the letters 12 will be sent to you; the others remain withheld." */
const restAttached = ({ claims, passages }: Saying): boolean =>
  passages.some(({ low }) => SENT.test(low)) ||
  (claims.some(({ kind }) => kind === 'see_attachment') &&
    passages.some(({ low }) => /\b(?:the (?:rest|remainder)|all else|everything else)\b[^.\n]{0,40}\b(?:attach|enclos)/.test(low)));

/** "The Warden's pay is published in our accounts. Those of other staff are exempt under section 40": of one it is told where to look. */
const refersForOne = ({ claim, claims, passages }: Saying): boolean =>
  claims.some((one) => {
    if (one.kind !== 'available_elsewhere' || cites(one) || !claim || one.span.end > claim.span.start) return false;
    const place = placeIn(passages, one.span);
    const behind = place?.text.slice(place.span.end, Math.max(place.span.end, claim.span.end - place.passage.start)) ?? '';
    return OF_OTHERS.test(behind);
  });
const OF_OTHERS =
  /(?:^|[.;\n]\s*)[^.;\n]{0,60}\b(?:other (?!than\b|hand\b|means\b)[a-z]+|others|(?:the )?(?:rest|remainder|remaining [a-z]+)|(?:staff|posts|officers) below)\b/i;

const SENT =
  /\b(?:these|those|they|which|rest|remainder|others?|\d+ (?:of (?:them|these|those|the [a-z-]+)|[a-z-]+)) (?:will|can|are|have|has|is)(?: now| therefore)? (?:be |been |being )?(?:sent to you|disclosed to you|released to you|provided to you|enclosed|attached)\b/;

/** "No incidents were found. The tables are attached": a finding stands beside words that point elsewhere. */
const findsNothing = ({ passages }: Saying): boolean =>
  passages.some(({ low }) =>
    /\b(?:no|not any) [a-z -]{3,40}\b(?:was|were|has been|have been) (?:found|recorded|received|identified|reported|made)\b/.test(low),
  );

/** "I enclose the minutes of May. Those of June are exempt under section 22": one of the papers is withheld, and not only words in them. */
const onePaperWithheld = ({ kind, claim, claims, passages }: Saying): boolean =>
  kind === 'see_attachment' &&
  claims.some((one) => {
    if (one.kind !== 'refused' || !cites(one) || one.span.start < (claim?.span.end ?? 0)) return false;
    const { sentence = '' } = sentenceOf(passages, one.span) ?? {};
    return (A_PAPER.test(sentence) && !IN_THE_PAPER.test(sentence)) || WHOLE_PAPER.test(sentence);
  });
/** "The harbour master's report names a person and is withheld under …": all of it, whatever it holds. */
const WHOLE_PAPER =
  /^\W*(?:the |that )?(?:[\w'’-]+ ){0,3}(?:minutes|reports?|responses?|letters?|e-?mails?|papers?|documents?|contracts?|agreements?|plans?|surveys?|assessments?)\b[^.;]{0,80}\b(?:and|so) (?:is|are) (?:therefore |accordingly )?(?:being )?(?:withheld|exempt|excepted)\b/i;
const A_PAPER =
  /^\W*(?:they|these|those|it|this|that|the (?:others?|second|third|fourth|fifth|last|latest|remaining|rest|remainder)|(?:the )?(?:minutes|reports?|letters?|e-?mails?|papers?|documents?|contracts?|agreements?|polic(?:y|ies)|plans?|surveys?|assessments?|reviews?|correspondence))\b/i;
/** What is taken out of a paper that is sent. */
const IN_THE_PAPER =
  /\b(?:redact|remov|blank|black(?:ed|ing)|obscur|mask|suppress|names?\b|personal|signatures?\b|contact|addresses\b|details?\b|identif|(?:left|taken|crossed) out|(?:parts?|sections?|passages?|paragraphs?|columns?|pages?|some) of\b)/i;

const MEASURES: readonly Role[] = ['plain', 'money', 'percentage', 'measure'];
/** "The last result was 0.97 mg/l. You may look it up on our website": a figure stands before words that point elsewhere. */
function figureFirst({ kind, claim, passages }: Saying): boolean {
  const place = kind === 'available_elsewhere' && claim ? placeIn(passages, claim.span) : null;
  if (!place) return false;
  const lead = /^.*(?:[.!?](?=\s)|\n\n)/s.exec(place.text.slice(0, place.span.start))?.[0] ?? '';
  return !/\b(?:publish|available|web)/i.test(lead) && figuresOf(lead).some(({ role }) => MEASURES.includes(role));
}

/** "We consider the rate exempt … however, … favour disclosure. It is £875": what was withheld at first is told after all. */
const overturned = ({ claim, claims, passages, expects }: Saying): boolean =>
  claim !== null &&
  claims.some((one) => one.kind === expects && one.span.start > claim.span.end) &&
  passages.some(({ text }) => OVERTURNS.test(text));
const OVERTURNS =
  /\b(?:however|but|nevertheless|on this occasion|having reconsidered)\b[^\n]*\b(?:favour(?:s|ed|ing)?(?: of)? disclos|decid(?:ed|e) to (?:disclose|release|provide))/i;
const isAbsent = (kind: AnswerKind): boolean => kind === 'not_held' || kind === 'refused' || kind === 'ncnd';

/** Not held and refused: one part of what was asked may be the one, another the other. What is not held in one place is refused for its cost. */
const otherAbsence = ({ kind, claim, claims }: Saying): boolean =>
  claims.some(
    (one) =>
      isAbsent(one.kind) &&
      one.kind !== kind &&
      !(kind === 'ncnd' && one.kind === 'refused') &&
      !(claim?.rule === 'refusal/cost' && cites(claim) && one.kind === 'not_held' && one.span.start < claim.span.start),
  );

/** "We do not hold this. The depot counted 4": a figure that would answer stands beside words that withhold. */
function figuresBeside({ claim, claims, expects }: Saying): boolean {
  const wanted: readonly AnswerKind[] = ['count', 'money', 'text'].includes(expects)
    ? ['count', 'money', 'table']
    : [expects as AnswerKind];
  return !cites(claim) && claims.some((one) => wanted.includes(one.kind) && (!claim?.period || one.period === claim.period));
}

/** A refusal in many words that names no provision. */
const unfounded = ({ kind, claim, claims, length }: Saying): boolean =>
  kind === 'refused' &&
  length > 200 &&
  (!cites(claim) ||
    // … or names one further on, figures and other things beside it
    (claims.some((one) => one.kind === 'refused' && !cites(one) && one.span.start < (claim?.span.start ?? 0)) &&
      claims.some((one) => QUANTITIES.includes(one.kind))));

/** Prose or names are told first, and then something is withheld: perhaps only a part, unless all of it is said to be. */
function toldBefore({ kind, claim, claims, passages, expects, question }: Saying): boolean {
  if (kind !== 'refused' || !claim || (expects !== 'text' && expects !== 'list') || claim.rule === 'refusal/cost') return false;
  const place = placeIn(passages, claim.span);
  // "Our main suppliers are Marl, Tarn and Fell; other suppliers are withheld"
  if (expects === 'list' && claims.some((one) => one.kind === 'list' && one.span.start <= claim.span.end)) return true;
  if (!place || place.span.start <= 80) return false;
  const lead = place.text.slice(0, place.span.start);
  if (figuresOf(lead).some(({ role }) => role === 'law')) return false;
  if (expects === 'list' && !DECLINES.test(place.text.slice(place.span.start, place.span.end))) return true;
  return !withholdsAll(sentenceOf(passages, claim.span)?.sentence ?? '', question);
}
/** "£268 a day for one pupil. The distance is withheld": a figure opens the answer, and something is withheld behind it. */
function opensWithFigure({ kind, claim, passages }: Saying): boolean {
  const place = kind === 'refused' && claim ? placeIn(passages, claim.span) : null;
  const [first] = place ? figuresOf(place.text.slice(0, place.span.start)) : [];
  return first !== undefined && MEASURES.includes(first.role) && /^\W*$/.test(place?.text.slice(0, first.span.start) ?? '-');
}

/** "The Council filled 38,117 potholes. Cost is not recorded by pothole": a figure in the question's words stands before what is not held. */
function figureBefore({ kind, claim, passages, question }: Saying): boolean {
  const lead =
    (kind === 'not_held' || (kind === 'refused' && !tellsCost(claim))) && claim ? sentenceOf(passages, claim.span)?.before : null;
  if (!lead) return false;
  const asked = wordSet(question);
  return figuresOf(lead).some(({ role, span }) => {
    const { start, end } = sentenceAt(lead, span);
    // "It was 9 hours. Causes are not recorded": it is what was asked about
    return (
      MEASURES.includes(role) &&
      (/^\W*(?:it|this|that) (?:was|is)\b/i.test(lead.slice(start, span.start)) ||
        contentWords(lead.slice(start, end)).some((word) => asked.has(word)))
    );
  });
}

/** What it would take to find out stands before a refusal for it. */
const tellsCost = (claim: Claim | null): boolean => claim?.rule === 'refusal/cost' || claim?.rule === 'refusal/vexatious';

/** "The force does not meet these costs. … it holds no record of the amounts": a yes or no was asked, and something is said of it first. */
function saysFirst({ kind, claim, passages, expects }: Saying): boolean {
  const lead = claim && kind !== 'refused' && kind !== 'ncnd' && expects === 'boolean' ? sentenceOf(passages, claim.span)?.before : null;
  return (lead?.trim().length ?? 0) > 40;
}
const DECLINES = cue(/\b(?:withh|exempt|except|refus|declin|section|regulation|s\.\s?\d)/);

/** Words in which an exemption is named, and that no rule took for a refusal. */
const namesExemption = ({ passages }: Saying): boolean =>
  passages.some(
    ({ text, law }) =>
      exemptionsIn(text, law).length > 0 || (/\bexempt(?:ion|ions)?\b/i.test(text) && figuresOf(text).some(({ role }) => role === 'law')),
  );

/** "We are not able to tell you. The police counted 5": a decline in other words, and something else in its place. */
const declinedOtherwise = ({ claims, passages }: Saying): boolean =>
  !claims.some((one) => isAbsent(one.kind)) &&
  passages.some(({ text }) =>
    /\b(?:not able|unable|cannot|can not|can't) (?:to )?(?:(?:be )?(?:given|provided|supplied|stated|determined)|tell|say|give|provide|supply|answer|comment)\b/i.test(
      text,
    ),
  );

/** The first paragraph tells something, and a later one withholds or refers: that may belong to the letter or to another question. */
function saidFirst({ kind, claim, passages, question }: Saying): boolean {
  const place = claim && (isAbsent(kind) || REFERRING.includes(kind)) ? placeIn(passages, claim.span) : null;
  const lead = place?.text.slice(0, place.span.start).replace(/^(?:\W*(?:answer|response|reply|we said)\b\W*)+/i, '') ?? '';
  const first = lead.includes('\n\n') ? lead.slice(0, lead.indexOf('\n\n')).trim() : '';
  if (!place || !first || /[:?]$/.test(first) || ABOUT_REQUEST.test(first)) return false;
  const asked = wordSet(question);
  const words = contentWords(first);
  const restates = !DENIES.test(first) && words.filter((word) => asked.has(word)).length > words.length * 0.6;
  // a referral that speaks of what was asked answers it, whatever is told before
  const own = REFERRING.includes(kind) && contentWords(place.text.slice(place.span.start, place.span.end)).some((word) => asked.has(word));
  return !restates && !own && (/^(?:yes|no)\b/i.test(first) || first.split(/\s+/).length > 3);
}
const REFERRING: readonly AnswerKind[] = ['held_elsewhere', 'available_elsewhere', 'see_attachment', 'see_question', 'not_applicable'];
/** What was asked, told again, and what is said of the request or of its refusal. */
const ABOUT_REQUEST =
  /\b(?:this|the|requested|any|such|your) (?:information|request)\b|\b(?:exempt|withh|attach|section|regulation|hold|held|asked|please|I (?:want|would|am|need)\b)/i;
const DENIES = /\b(?:no|not|none|never|nothing)\b|n't\b/i;

/** A post of the authority's own is no holder. */
const isOffice = ({ claim }: Saying): boolean =>
  /^(?:Head of|Company Secretary|Chief|Director|Data Protection|FOI)\b/.test(String(claim?.value ?? ''));

/** "The lists are kept by the provider. You may write to Ouse NHS Trust": the holder has a name that was not read. */
const otherHolder = ({ claim, claims }: Saying): boolean =>
  !/[A-Z]/.test(String(claim?.value ?? '')) &&
  claims.some(({ kind, value, entity }) => kind === 'held_elsewhere' && value !== claim?.value && entity === claim?.entity);

/** "£65k fitted out, but ours were given, so there was no cost", "No dedicated unit. … four advisors": a denial beside a figure. */
const deniedBeside = ({ claim, passages }: Saying): boolean =>
  claim?.value !== 0 &&
  passages.some(({ low }) =>
    /\b(?:no (?:cost|charge|fee|dedicated|such|specific)|(?:did|do|does|have|has|had|is|are|was|were)(?: not|n't) [a-z]+ any|was not [a-z]+ at any)\b/.test(
      low,
    ),
  );

/** A figure that is offered as help is no answer. */
const inPlaceOf = ({ passages }: Saying): boolean =>
  passages.some(({ low }) =>
    /\bby way of (?:help|assistance)\b|\byou did not ask\b|\bmay (?:be of (?:use|help|interest|assistance)|like to know|wish to know)\b|\b(?:not|nor)(?: to)? be (?:taken|read|regarded|treated) as\b|\boutside (?:of )?the (?:act|foia|foisa|eir)\b/.test(
      low,
    ),
  );
