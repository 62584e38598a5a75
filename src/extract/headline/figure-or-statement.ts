import { type Claim, QUANTITIES } from '../../model/answer.js';
import { cue } from '../../model/cue.js';
import type { Expects } from '../../model/questionnaire.js';
import { contentWords, wordSet } from '../../model/words.js';
import { askedOf } from '../asked.js';
import { deniesRest } from '../denied-rest.js';
import { placeIn, sentenceAt, sentenceOf } from '../sentences.js';
import { WHOLE_REQUEST } from '../whole.js';
import { isOfWorkings } from '../workings.js';
import type { Words } from './kinds.js';
import { cites } from './statements.js';

/** Of a figure and a statement beside it the one that answers. */
export function figureOrStatement(
  figure: Claim,
  statement: Claim,
  {
    expects,
    text,
    passages,
    joint,
    withheld,
  }: {
    readonly expects: Expects;
    readonly text: string;
    readonly passages: Words;
    readonly joint: boolean;
    readonly withheld: readonly Claim[];
  },
): Claim {
  // a date in passing, where the whole request is in a file or refused
  if (figure.kind === 'date' && joint) return statement;
  const before = statement.span.start < figure.span.start;
  // "Please see below. – Botany – Latin": what stands below
  if (before && statement.kind === 'see_question' && statement.value === 'below' && ['list', 'table'].includes(figure.kind)) return figure;
  // "The plan is on our website. The work was done by Marl Ltd and Tarn plc": the names that were asked for
  if (
    expects === 'list' &&
    figure.kind === 'list' &&
    statement.kind === 'available_elsewhere' &&
    !cites(statement) &&
    Array.isArray(figure.value) &&
    figure.value.length > 1 &&
    statement.span.end <= figure.span.start
  )
    return figure;
  // "See question 4. Two of the 26 huts have a ramp", where huts with a ramp were asked about: what is said behind it answers
  if (before && statement.kind === 'see_question' && tellsOfAsked(figure, statement, passages)) return figure;
  // "not recorded before 2020. Since then there were 12": what is held answers
  const said = placeIn(passages, statement.span);
  const words = said ? said.text.slice(said.span.start, said.span.end) : '';
  const told = placeIn(passages, figure.span);
  // what is said between the two, or all of it where they stand apart
  const turned = TURNED.test(said && told && said.passage === told.passage ? said.text.slice(said.span.start, told.span.start) : text);
  // … unless what was asked about is of the time before
  if (before && statement.kind === 'not_held' && EARLIER.test(words))
    return asksBefore(EARLIER.exec(words)?.[1], passages) ? statement : figure;
  // "Those after that date are not put in classes. Up to it there were 29"
  if (before && statement.kind === 'not_held' && LATER.test(words) && FITS_QUESTION.has(figure.rule)) return figure;
  // "590 were settled at once, of which no list is kept. There were 163 complaints": an aside
  if (before && statement.kind === 'not_held' && FITS_QUESTION.has(figure.rule) && isAside(statement, passages)) return figure;
  // "We own 412 huts, not counting those at Tarn, of which we keep no list": why some are left out of what is told
  if (statement.kind === 'not_held' && FITS_QUESTION.has(figure.rule) && leavesOut(figure, statement, passages)) return figure;
  // "Our data do not tell cars from vans. There were 187 of both"
  if (before && statement.kind === 'not_held' && NOT_APART.test(words) && FITS_QUESTION.has(figure.rule)) return figure;
  // "Our only spending is on lifts, £118. The Trust therefore does not hold this": what is concluded
  if (!before && statement.kind === 'not_held' && concludesAbsence(statement, passages)) return statement;
  // "We run no boats. This information is therefore not held": why it is not held counts none
  if (!before && figure.value === 0 && figure.kind === 'count' && statement.kind === 'not_held' && deniesAsked(statement, passages))
    return statement;
  // "There is no lift at Marl. The question does not arise", where the times that it broke down were asked about: none of what is wanting for that
  if (!before && figure.kind === 'count' && figure.value === 0 && statement.kind === 'not_applicable' && lacksPremise(figure, passages))
    return statement;
  // "We mended 8,300 boats in 2023. Those of the ferry are not told apart", where those of the ferry were asked about: what is denied is what was asked
  if (!before && deniesAskedOf(statement, figure, passages)) return statement;
  // "Nil held", "No log is kept of how many were scanned": the nought is the absence itself
  if (figure.value === 0 && statement.kind === 'not_held' && figure.kind === 'count' && isWithin(figure, [statement])) return statement;
  // "We are unable to give a share for the reasons explained. Outside of the Act, you may like to know that 34% …": no answer
  if (before && ['refused', 'ncnd', 'not_held'].includes(statement.kind) && told && IN_PLACE.test(told.text.slice(0, told.span.start)))
    return statement;
  // "Statistics are published at www.… They do not cover ferries, so we have counted these: 66": where else is none of what was asked
  if (
    before &&
    statement.kind === 'available_elsewhere' &&
    FITS_QUESTION.has(figure.rule) &&
    said &&
    told &&
    said.passage === told.passage
  ) {
    if (NOT_COVERED.test(said.text.slice(said.span.end, told.span.start))) return figure;
  }
  // a small number is hidden, and its bounds are told
  if (figure.kind === 'range' && figure.suppressed && !isWithin(figure, withheld)) return figure;
  // how many files would have to be read is no answer
  const works =
    ['count', 'range'].includes(figure.kind) && told !== null && isOfWorkings(told.text, told.span, told.passage.question ?? '');
  const opens = (/^count\/(?:alone|leading-number|total|each|opening)$/.test(figure.rule) || figure.kind !== 'count') && !works;
  // "139 households were moved. Ages are in case notes only. This part of your request is refused": the other part
  if (
    !before &&
    FITS_QUESTION.has(figure.rule) &&
    OF_PART.test(text) &&
    !isWithin(figure, withheld) &&
    !works &&
    !TO_BE_READ.test(sentenceOf(passages, figure.span)?.sentence ?? '')
  )
    return figure;
  if (statement.rule === 'refusal/cost' && !opens) return statement;
  const decisive = ['refused', 'ncnd', 'see_attachment', 'see_question', 'not_possible', 'available_elsewhere', 'clarification'].includes(
    statement.kind,
  );
  // a link beside words that say it is published is the link all the same
  if (expects === 'link' && figure.kind === 'link')
    return statement.kind === 'available_elsewhere' || statement.kind === 'see_attachment' ? figure : statement;
  return before && (decisive || !turned) ? statement : figure;
}

/** A number in the very sentence that withholds says what is withheld; one outside it answers. */
export const isWithin = ({ span: { start, end } }: Claim, withheld: readonly Claim[]): boolean =>
  withheld.some(({ span }) => span.start <= start && end <= span.end);

/** It is concluded of what was asked for that it is not to be had, with a telling word of the question that the figure's sentence lacks. */
const deniesAskedOf = (statement: Claim, figure: Claim, passages: Words): boolean => {
  const said = sentenceOf(passages, statement.span);
  const told = placeIn(passages, figure.span);
  return (
    said !== null &&
    told !== null &&
    ABSENT.includes(statement.kind) &&
    ['count', 'money', 'percentage'].includes(figure.kind) &&
    // a figure that opens the answer is of what was asked
    /[a-z]{3}[^a-z].*[a-z]{3}/is.test(told.text.slice(0, told.span.start)) &&
    !/\band\b[^?]*\b(?:how|what|which|the (?:number|total|cost|amount))\b|;|\([a-z]\)/i.test(said.passage.question ?? '') &&
    (WHOLE_REQUEST.test(said.sentence) ||
      CONCLUDES.test(said.sentence) ||
      OF_ASKED.test(said.passage.text.slice(statement.span.start - said.passage.start))) &&
    deniesRest(statement, figure, passages)
  );
};
/** "Printing is charged to one code (£83,100) and not split. The information you have asked for is accordingly not held": what it all comes to; undefined where a figure follows. */
export const comesToNothing = (claims: readonly Claim[], passages: Words): Claim | undefined =>
  claims.find(
    (one) =>
      one.kind === 'not_held' &&
      COMES_TO.test(sentenceOf(passages, one.span)?.sentence ?? '') &&
      claims.every(({ kind, span, entity }) => !entity && (!QUANTITIES.includes(kind) || span.start < one.span.start)),
  );
const COMES_TO =
  /\binformation (?:that |which )?you (?:have )?(?:asked for|requested|want(?:ed)?|seek|sought|require) is (?:accordingly|therefore|consequently|thus|as such),? not held\b|\b(?:so|therefore|accordingly|hence|thus),? (?:this|it|that) is not (?:information|something|data) (?:that |which )?(?:we|the [a-z]+) holds?\b/i;
const CONCLUDES = /\b(?:therefore|accordingly|consequently|thus|hence)\b/i;
const OF_ASKED =
  /\b(?:information|figures?|numbers?|data) (?:that |which )?you (?:have )?(?:want|ask(?:ed)?(?: for)?|request(?:ed)?|seek|sought|are looking for|require)\b/i;
const ABSENT: readonly Claim['kind'][] = ['not_held', 'held_elsewhere', 'refused', 'ncnd'];
const IN_PLACE =
  /\b(?:you may (?:also |however )?(?:like|wish|want) to know|outside (?:of )?the (?:act|foia|foisa|eir)|by way of (?:help|context)|for context|(?:we|i) can (?:only )?say (?:only )?that)\b[^\n]{0,160}$/i;
const EARLIER =
  /\b(?:prior to|before|until|earlier than)\b(?:[^.;\n\d]{0,20}(?:\d{1,2}(?:st|nd|rd|th)? )?[^.;\n\d]{0,12}((?:19|20)\d{2}))?/i;
const LATER = /\b(?:after|since|from) (?:that|this|then|the (?:date|time|change))\b/i;
/** Every year that the question names lies before the year since when it is known. */
function asksBefore(since: string | undefined, passages: Words): boolean {
  const years = passages.flatMap(({ question = '' }) => question.match(/\b(?:19|20)\d{2}\b/g) ?? []);
  return since !== undefined && years.length > 0 && years.every((year) => Number(year) < Number(since));
}
const TURNED =
  /\b(?:however|but|although|though|nevertheless|even so|can confirm|are able to|(?:in|with) regard to|as regards|as for|for the (?:others?|rest))\b|[.;]\s+For [a-z' -]{3,50},? (?:there (?:were|was)|we (?:had|have)|the (?:figure|number))\b/i;
const NOT_COVERED =
  /[.;]\s+(?:however,? )?(?:they|it|these|this|those|that|the (?:statistics|figures|data|tables?|reports?|returns?|publication|dataset)) (?:do|does|did)(?: not|n't) (?:cover|include|show|give|contain|break|separate|distinguish|record|identify|extend)\b/i;
const NOT_APART = cue(/\b(?:distinguish|separate|split|differentiate|tell|disaggregate)[a-z]*\b[^.;\n]*\b(?:between|from|apart|and)\b/);
/** Rules that read the figure of the very thing that was asked about. */
const FITS_QUESTION: ReadonlySet<string> = new Set(['count/number-of-asked-thing', 'count/named', 'count/opening', 'count/total']);
/** What is not held is told in a clause of something else. */
const isAside = (claim: Claim, passages: Words): boolean => {
  const place = placeIn(passages, claim.span);
  return (
    place !== null &&
    /\b(?:of|for|about) which (?:no|there is no|we (?:do not|don't|have no)|nothing)\b/i.test(
      place.text.slice(place.span.start, place.span.end),
    )
  );
};
/** The figure opens a sentence that leaves others out of it, which is where the statement belongs; those that it leaves out were not asked about. */
const leavesOut = (figure: Claim, statement: Claim, passages: Words): boolean => {
  const told = placeIn(passages, figure.span);
  const said = placeIn(passages, statement.span);
  if (!told || !said || told.passage !== said.passage) return false;
  const { end } = sentenceAt(told.text, told.span);
  const [aside = '', things = ''] = LEAVES_OUT.exec(told.text.slice(told.span.end, end)) ?? [];
  const asked = wordSet(told.passage.question ?? '');
  const shared = contentWords(told.text.slice(told.span.end, end - aside.length));
  return (
    aside !== '' &&
    said.span.end <= end &&
    said.span.end > end - aside.length &&
    contentWords(things).some((word) => !asked.has(word) && !shared.includes(word))
  );
};
const LEAVES_OUT =
  /(?:,| \(|\s[-–—]) ?(?:but )?(?:(?:this |these |which )?(?:(?:is|are|does|do) )?not (?:including|counting|include|count)|(?:this |which )?exclud(?:es|ing)|other than|leaving out|apart from) ([^,;.]+?)(?:,? (?:as|because|since|for|of|on) [^;.]*)?\W*$/i;
/** A quantity in a later sentence of its own, with words of the question. */
const tellsOfAsked = (figure: Claim, statement: Claim, passages: Words): boolean => {
  const said = QUANTITIES.includes(figure.kind) ? sentenceOf(passages, figure.span) : null;
  const asked = wordSet(said?.passage.question ?? '');
  const told = placeIn(passages, figure.span);
  // "Two of the 26 visits were made at night", where all visits were asked about: what they are told apart by must be asked for
  const apart = told && APART_OF.exec(told.text.slice(told.span.end));
  const behind = contentWords((apart && said?.sentence.split(apart[0])[1]?.replace(/\b(?:[a-z]+ly|ones?)\b/g, '')) || '');
  return (
    said !== null &&
    told !== null &&
    // "See question 4. The 26 huts were built in 1990", "Of these 14 were let": those told there
    !/\b(?:the|these|those|all|our) $/i.test(told.text.slice(0, told.span.start)) &&
    !/^\W*of (?:these|those|them)\b/i.test(said.sentence) &&
    /[.;\n]\s*$/.test(said.before.trimEnd()) &&
    !sentenceOf(passages, statement.span)?.sentence.includes(said.sentence) &&
    contentWords(said.sentence).some((word) => asked.has(word)) &&
    behind.every((word) => asked.has(word))
  );
};
const APART_OF = /^ of (?:the|our|all|\d+)\b(?: \d+)?(?: [a-z'-]+)?/i;
const TO_BE_READ = /\b(?:each|every|all) of (?:the|these|those)\b|\bwould (?:have|need|take|be|mean)\b/i;
const OF_PART = /\bthis (?:part|element|aspect) of (?:your|the) (?:request|question)\b|[.;]\s+This part (?:is|of)\b/i;
const concludesAbsence = (claim: Claim, passages: Words): boolean => {
  const said = sentenceOf(passages, claim.span)?.sentence ?? '';
  return (
    /\b(?:therefore|accordingly|consequently|thus|hence|so)\b/i.test(said) &&
    (WHOLE_REQUEST.test(said) || (NO_SEPARATE.test(said) && IS_NOT_HELD.test(said)))
  );
};
/** It is what was asked for that is not held, and no more of it or of another time. */
const deniesAsked = (claim: Claim, passages: Words): boolean => DENIES.test(sentenceOf(passages, claim.span)?.sentence ?? '');
/** What there is none of is no thing whose number was asked for. */
const lacksPremise = (claim: Claim, passages: Words): boolean => {
  const place = placeIn(passages, claim.span);
  const { heads } = askedOf(place?.passage.question ?? '');
  const said = place?.text.slice(place.span.start, place.span.end + 60) ?? '';
  const none =
    /\b(?:no|not (?:have |run |own |use |hold |operate )?(?:an?|any)) ((?:[a-z'-]+ ){0,3}?[a-z'-]+)(?= (?:at|in|on|of|for|by|who|which|that|with|to|and|here|there|was|were|is|are|has|have)\b|\W*(?:[.,;\n]|$))/i.exec(
      said,
    )?.[1];
  return none !== undefined && heads.size > 0 && !heads.has(contentWords(none).at(-1) ?? '');
};
const DENIES =
  /^\W*(?:(?:therefore|accordingly|consequently|thus|hence|so|as such|as a result),? )?(?:this|it|(?:this|that|the|any) (?:requested )?(?:information|data|figures?)(?: (?:you (?:have )?)?(?:requested|asked for|sought))?) (?:is|are) (?:therefore |accordingly |thus )?not held\b|\b(?:each|all) of your (?:questions|points|requests) (?:is|are) not held\b|\b(?:notice|section 17)\b[^.;\n]*\b(?:information|data|this|it)(?: (?:you (?:have )?)?(?:requested|asked for|sought))? is not held\b|\b(?:therefore|accordingly|consequently|thus|hence|so|as such|as a result),?(?: (?:we|the [A-Za-z]+))? (?:do(?:es)? not hold|holds? no|no) (?:this |the |any |such |relevant |requested )*(?:information|data|figures?|records?)\b/i;

/** "There is no separate budget for it, and so the information is not held". */
const IS_NOT_HELD = /\b(?:this|that|the (?:requested )?(?:information|data|figure))(?: information)? is (?:therefore )?not held\b/i;
const NO_SEPARATE = /\bno (?:separate|specific|dedicated|discrete|stand-?alone)\b/i;
