import { type AnswerKind, type Claim, type Doubt, doubt, type Passage, QUANTITIES } from '../../model/answer.js';
import { contentWords } from '../../model/words.js';
import { deniesRest } from '../denied-rest.js';
import type { Figure } from '../figure.js';
import { figuresOf } from '../figures.js';
import { lengthOf, type Reading } from '../reading.js';
import { restrictionOf } from '../restriction.js';
import { verbOf } from '../rules/boolean/asked.js';
import { placeIn, sentenceAt, sentenceOf } from '../sentences.js';
import { WHOLE_REQUEST } from '../whole.js';
import { withheldInPart } from './withheld.js';

/** What is told and what is withheld may be a part taken for the whole. */
export function statementsCompete({ headline: { kind, claim }, claims, passages, question }: Reading): Doubt[] {
  const saying = { kind, claim, claims, passages, question: question.text, expects: question.expects, length: lengthOf(passages) };
  return withheldInPart(saying) ? [doubt('reading/compete', [...new Set(claims.map((one) => one.kind))].join(', '))] : [];
}

/** "A total of ten. We cannot break this down by reason", where reasons were asked for: the words of the question stand with the absence alone. */
export function absentInstead({ headline: { kind, claim }, claims, passages }: Reading): Doubt[] {
  // a number that is hidden is withheld on purpose
  if (!claim || !QUANTITIES.includes(kind) || kind === 'range') return [];
  const wordsOf = (one: Claim): ReadonlySet<string> => {
    const said = sentenceOf(passages, one.span);
    return new Set(said ? contentWords(said.sentence).filter((word) => said.passage.weights.has(word)) : []);
  };
  const asked = (one: Claim): number => wordsOf(one).size;
  const [opening] = passages;
  if (opening && isDeniedAbove(claim, claims, opening)) return [doubt('reading/compete', 'not_held')];
  // "1,122 reports of damage. We do not keep a figure for shelters as such"
  const such = claims.find((one) => one.kind === 'not_held' && one.span.start > claim.span.end);
  const beside = such && placeIn(passages, such.span);
  if (beside && /\bas such\b/.test(beside.text.slice(beside.span.start, sentenceAt(beside.text, beside.span).end)))
    return [doubt('reading/compete', 'not_held')];
  const absent = claims.filter((one) => ['not_held', 'held_elsewhere', 'refused', 'ncnd'].includes(one.kind));
  if (absent.some((one) => deniesRest(one, claim, passages))) return [doubt('reading/compete', absent.map((one) => one.kind).join(', '))];
  // a figure that opens the answer needs no words of the question
  if (opening && /^[\s\W]*(?:there (?:were|was|are|is)\s+)?$/i.test(opening.text.slice(0, Math.max(0, claim.span.start - opening.start))))
    return [];
  // "The only spending was £118 on lifts. We do not hold this information."
  const closing = absent.find(
    (one) => one.kind === 'not_held' && one.span.start > claim.span.end && one.entity === claim.entity && one.period === claim.period,
  );
  if (closing && WHOLE_REQUEST.test(sentenceOf(passages, closing.span)?.sentence ?? '')) return [doubt('reading/compete', 'not_held')];
  // "All legal work costs £64,500 a year. We hold no figure for enforcement", where that of enforcement was asked for
  const own = wordsOf(claim);
  const narrower = (one: Claim): boolean => {
    const words = wordsOf(one);
    const said = sentenceOf(passages, one.span)?.sentence ?? '';
    return (
      one.kind === 'not_held' && one.span.start > claim.span.end && NO_FIGURE_FOR.test(said) && [...words].some((word) => !own.has(word))
    );
  };
  return absent.some((one) => (asked(one) > 0 && asked(claim) === 0) || narrower(one))
    ? [doubt('reading/compete', absent.map((one) => one.kind).join(', '))]
    : [];
}

const NO_FIGURE_FOR =
  /\bno (?:separate |specific )?(?:figures?|amounts?|costs?|totals?|sums?|records?) (?:for|of)\b|\bnot (?:separated|split|broken down|shown separately|separately)\b/i;

/** "No information held. …" opens the answer, and a later paragraph has a figure: it may be another answer's. */
function isDeniedAbove(claim: Claim, claims: readonly Claim[], { text, start }: Passage): boolean {
  const denied = claims.find((one) => one.kind === 'not_held' && one.span.end <= claim.span.start);
  if (!denied || [denied, claim].some(({ entity, period }) => entity || period)) return false;
  const [from, to] = [denied.span.start - start, claim.span.start - start];
  return to > from && /^[\s\W]*$/.test(text.slice(0, from)) && text.slice(from, to).includes('\n\n');
}

/** "Theft, damage and any loss that we hear of may lead to it. We do not record which did": what was asked may be told before what is not known of it. */
export function listedAbove({ headline: { kind, claim }, passages, question }: Reading): Doubt[] {
  const said = kind === 'not_held' && claim && question.expects === 'list' ? placeIn(passages, claim.span) : null;
  const above = said ? said.text.slice(0, sentenceAt(said.text, said.span).start).trim() : '';
  return LISTS.test(above) ? [doubt('reading/compete', 'list')] : [];
}
const LISTS =
  /^(?!\W*(?:i|we|it|this|that|there|no|none|your?|please|as|in|although|while|since|because|under|unfortunately)\b)[^.;:,]{3,80}, [^.;:]*\b(?:and|or) [^.;:]*\.$/i;

/** "The Board does not hold this. You may wish to contact the Fell Board": nothing says that the other one does. */
export function merelySuggested({ headline: { kind, claim }, claims, passages }: Reading): Doubt[] {
  const denied =
    kind === 'held_elsewhere' && claim ? claims.find((one) => one.kind === 'not_held' && one.span.start < claim.span.start) : null;
  const place = denied && claim ? placeIn(passages, claim.span) : null;
  const before = denied && place ? place.text.slice(Math.max(0, denied.span.end - place.passage.start)) : '';
  return before && SUGGESTS.test(before) && !HAS_IT.test(before) ? [doubt('reading/compete', 'not_held')] : [];
}
const SUGGESTS =
  /\b(?:may|might|could) (?:wish|want|like) to (?:contact|ask|approach|try|write to|direct|redirect)\b|\b(?:suggest|recommend|advise)\b[^.;]{0,30}\bcontact\b|\b(?:may|might|could) be able to (?:help|assist)\b/i;
const HAS_IT =
  /\b(?:h[eo]lds?|records?|recorded|kept|keeps?|manag\w+|runs?|carried out|responsib\w+|matters? for|commission\w*|maintain\w*|collect\w*|administ\w*|operat\w+|employ\w*|owned?|owns|provid\w+|deals? with|dealt with|handled?|publish\w*|investigat\w*|issued?|licens\w+)\b/i;

/** "Calls are not recorded", where it was asked whether they are: no answer, or a no. */
export function deniesDeed({ headline: { kind, claim }, passages, question }: Reading): Doubt[] {
  const said = kind === 'not_held' && claim && question.expects === 'boolean' ? sentenceOf(passages, claim.span)?.sentence : null;
  const deed =
    said && !/\b(?:information|data|figures?|statistics|details|records|this|recorded information)\b/i.test(said)
      ? DEED.exec(said)?.[1]
      : null;
  if (!deed) return [];
  const forms = KEEPS.find((one) => one.test(deed));
  return forms?.test(question.text) ? [doubt('reading/compete', 'boolean')] : [];
}
const DEED =
  /\b(?:not|n't|never)(?: [a-z]+ly)? (record(?:ed)?|h[eo]ld|ke(?:ep|pt)|retain(?:ed)?|collect(?:ed)?|monitor(?:ed)?|log(?:ged)?)\b/i;
const KEEPS = [
  /\b(?:record|log)(?:s|ed|ged|ing|ging)?\b/i,
  /\b(?:hold|held|keep|kept|keeps|holds|retain|retained|have|has)\b/i,
  /\bcollect(?:s|ed|ing)?\b/i,
  /\bmonitor(?:s|ed|ing)?\b/i,
];

/** "We do not charge clubs. Visitors are charged £4": the no is of one of them, and a sentence beside it says yes of the other with the same verb. */
export function noOfOne({ headline: { kind, claim }, passages }: Reading): Doubt[] {
  const said = kind === 'boolean' && claim?.value === false ? placeIn(passages, claim.span) : null;
  if (!said) return [];
  const { start, end } = sentenceAt(said.text, said.span);
  const sentence = said.text.slice(start, end);
  // "There is no charge for residents. Visitors pay £2", where it was asked whether there is one
  const some = NO_FOR_SOME.exec(sentence);
  const asked = new Set(contentWords(said.passage.question));
  const others = some ? said.text.slice(start + some.index + some[0].length) : '';
  if (some && !contentWords(some[1] ?? '').some((word) => asked.has(word)) && figuresOf(others).some(tellsOfSome))
    return [doubt('reading/compete', 'true')];
  const verb = DENIED_VERB.exec(sentence)?.[1];
  if (!verb || !said.passage.question.match(/[a-z]+/gi)?.some((word) => verbOf(word) === verbOf(verb))) return [];
  const but = /\b(?:but|however|although|though)\b.*/i.exec(sentence)?.[0] ?? '';
  const beside = `${said.text.slice(0, start)} ${said.text.slice(end)}\n${but}`.split(/[.;!?]\s+|\n/);
  const affirms = beside.some((one) => !UNREAL.test(one) && [...one.matchAll(DONE)].some(([, word = '']) => verbOf(word) === verbOf(verb)));
  return affirms ? [doubt('reading/compete', 'true')] : [];
}
/** "no charge for residents", "no charge is made to tenants": whom or what alone a no is of. */
const NO_FOR_SOME =
  /(?:^\W*not (?:in|during|within|since)|\bno (?:[a-z-]+ ){1,3}(?:(?:is|are|was|were) [a-z]+ )?(?:for|to|at|on)) ([^.;,\d\n]+)(?=[.;,]|$)/i;
const tellsOfSome = ({ role, value }: Figure): boolean => ['plain', 'money', 'percentage'].includes(role) && value > 0;
/** "does not charge the clubs": the verb of a no, before what it is a no of. */
const DENIED_VERB = /\b(?:do|does|is|are)(?: not|n't) (?:currently |presently |routinely |normally )?([a-z]{3,})(?= [a-z])/i;
const DONE = /\b(?:is|are|we|it|they|but|(?:the|this) [a-z]+) (?:only |also |however |currently )?(?:do(?:es)? )?([a-z]{3,})\b/gi;
const UNREAL = /\b(?:not|never|no|nor|if|would|until|previously|should)\b|n't\b/i;

/** "A full count has never been made. A sample was looked at in March 2024", where it was asked when the last count was made. */
export function neverDone({ headline: { kind, claim }, passages }: Reading): Doubt[] {
  const said = kind === 'date' && claim ? sentenceOf(passages, claim.span) : null;
  if (!said) return [];
  const denied = said.before
    .split(/(?<=[.!?])\s+/)
    .some(
      (one) =>
        /\bnever\b|^\W*no\b.*\b(?:has|have|had|was|were)\b|\b(?:has|have|had|was|were)(?: not|n't) (?:yet )?been\b/i.test(one) &&
        contentWords(one).filter((word) => said.passage.weights.has(word)).length > 1,
    );
  return denied ? [doubt('reading/compete')] : [];
}

/** "The helpline took 18,200 calls. We do not sort them by illness", where those about one illness are asked about: what tells them apart stands nowhere with the figure, and is not told apart. */
export function notToldApart({ headline: { kind, claim }, claims, passages, question: { text } }: Reading): Doubt[] {
  if (!claim || (kind !== 'count' && kind !== 'money' && kind !== 'percentage') || claim.entity) return [];
  const { words } = restrictionOf(text);
  const said = sentenceOf(passages, claim.span);
  if (!words.size || !said || contentWords(said.sentence).some((word) => words.has(word))) return [];
  const place = placeIn(passages, claim.span);
  const behind = place ? place.text.slice(place.span.end) : '';
  const apart = behind
    .split(/(?<=[.!?;])\s+/)
    .slice(1)
    .some((sentence) => NOT_APART.test(sentence) && (SEPARATELY.test(sentence) || claims.some((one) => one.kind === 'not_held')));
  return apart ? [doubt('reading/compete', 'not_held')] : [];
}
const NOT_APART =
  /\b(?:not|n't|never|no|nor|unable|cannot)\b[^.;]*\b(?:categori[sz]\w*|separat\w*|br(?:eak|oken) down|breakdown|distinguish\w*|sort(?:ed)?|split|code[ds]?|classif\w+|group(?:ed)?|subdivid\w*|disaggregat\w*|record(?:ed)?|differentiat\w*)\b/i;
const SEPARATELY = /\b(?:separate(?:ly)?|apart|by (?:subject|topic|reason|type|cause|condition|place|name|category))\b/i;

/**
 * "Six are named in the report. Whether they are in post is personal data, and section 40(2) applies", "The clerk's impression is of 20 to 30 a week. No number
 * is held": a figure that is no more than a setting or a guess stands before what was asked about, which is withheld or not held.
 */
export function notWhatIsWithheld({ headline: { kind, claim }, claims, passages, question: { text } }: Reading): Doubt[] {
  const place = claim && QUANTITIES.includes(kind) && !claim.entity ? placeIn(passages, claim.span) : null;
  const absent = claims.find((one) => claim && ABSENT.includes(one.kind) && one.span.start >= claim.span.end);
  if (!place || !absent) return [];
  const { start, end } = sentenceAt(place.text, place.span);
  const sentence = place.text.slice(start, end);
  const guessed = GUESSED.test(sentence) && !GUESSED.test(text);
  return guessed || WHETHER.test(place.text.slice(end)) ? [doubt('reading/compete', absent.kind)] : [];
}
const ABSENT: readonly AnswerKind[] = ['not_held', 'refused', 'ncnd'];
const GUESSED = /\b(?:recollections?|recalls?|impression|anecdotal\w*|guess\w*|rule of thumb|from memory)\b/i;
/** What was asked, put again by those who do not answer it. */
const WHETHER =
  /[.;]\s+(?:as to |on )?(?:whether|which of (?:them|these|those)|how many of (?:them|these|those))\b[^.;]{0,80}\b(?:is|are|was|were|would|cannot|is not|falls?)\b/i;

/** "2021: N/A (no service yet); 2024: N/A (accounts not closed)": the one does not apply, the other is not known. */
export function notYetKnown({ claims, passages }: Reading): Doubt[] {
  const unknown = claims.some((one) => {
    const place = one.kind === 'not_applicable' ? placeIn(passages, one.span) : null;
    return place && NOT_YET.test(place.text.slice(place.span.end));
  });
  return unknown ? [doubt('reading/compete', 'not_held')] : [];
}
const NOT_YET =
  /^\s?[(–—:,-]\s?[^)\n.;]{0,40}\b(?:not|un|yet to be)[ -]?(?:yet |been |be )*(?:closed|available|known|published|audited|finali[sz]ed|collected|recorded|held|collated|complete|confirmed|compiled)\b/i;

/** "The clerks made 412 visits between them", where it was asked how many one of them, by name, made. */
export function ofThemAll({ headline: { kind, claim }, passages, question: { text } }: Reading): Doubt[] {
  const [, name] = ONE_PERSON.exec(text) ?? [];
  const said = name && claim && QUANTITIES.includes(kind) ? sentenceOf(passages, claim.span) : null;
  return name && said && !said.sentence.includes(name) && BETWEEN_THEM.test(said.sentence) ? [doubt('pairing/ambiguous')] : [];
}
const ONE_PERSON =
  /\b(?:Councillor|Cllr\.?|Mr|Mrs|Ms|Miss|Dr|Professor|Sir|Dame|Lord|Lady|Alderman|Inspector|Constable|Sergeant|PC|Judge) (?:[A-Z][a-z'’]+ )?([A-Z][A-Za-z'’-]+)/;
const BETWEEN_THEM =
  /\b(?:between (?:them|all)|among(?:st)? them|(?:all|the|our) (?:of )?(?:the |our )?(?:\d+ )?(?:councillors|members|officers|staff|employees|directors|governors|doctors|surgeons|consultants)|(?:councillors|members|officers|staff|employees|directors|governors) (?:together|as a whole|in all|overall))\b/i;
