import { type AnswerKind, type Doubt, doubt, type Passage, QUANTITIES, type Values } from '../../model/answer.js';
import { cue } from '../../model/cue.js';
import type { Expects } from '../../model/questionnaire.js';
import { Spans } from '../../model/spans.js';
import { contentWords, wordsAsked } from '../../model/words.js';
import { figuresOf } from '../figures.js';
import { markNumbers } from '../numbers.js';
import { lengthOf, type Reading } from '../reading.js';
import { sentenceOf } from '../sentences.js';

const VALUES: readonly AnswerKind[] = [...QUANTITIES, 'date', 'boolean', 'list', 'link', 'table'];
/** What a table may answer. */
const TABULAR: readonly string[] = ['count', 'money', 'list'];
const REFERS: readonly AnswerKind[] = ['see_question', 'available_elsewhere', 'held_elsewhere', 'not_applicable'];

/** The kind is not what the question asks for, and what it asks for may stand in the words all the same. */
export function unexpectedKind(reading: Reading): Doubt[] {
  const {
    headline: { kind },
    question: { expects },
  } = reading;
  const { claims, headline } = reading;
  const inferred = headline.claim?.rule === TOLD || (headline.kind === 'several' && claims.some(({ rule }) => rule === TOLD));
  if (inferred && !deniesPlainly(reading)) return [doubt('reading/unexpected-kind', 'A yes or no was taken from words that say neither.')];
  const said = headline.kind === 'boolean' && headline.claim ? (sentenceOf(reading.passages, headline.claim.span)?.sentence ?? '') : '';
  // "No badges were given, other than one": as much a yes
  if (headline.claim?.value === false && NONE_BUT.test(said)) return [doubt('reading/unexpected-kind', 'The no allows of an exception.')];
  // "All but two do", where it was asked whether all do
  if (headline.claim?.value === true && ALL_BUT.test(said) && /\b(?:all|every|each)\b/i.test(reading.question.text))
    return [doubt('reading/unexpected-kind', 'The yes allows of an exception.')];
  // "92% were seen in time", where it was asked how long they waited
  if (headline.kind === 'percentage' && HOW_LONG.test(reading.question.text) && !admits(reading.question.text, 'percentage'))
    return [doubt('reading/unexpected-kind', 'A length of time was asked for.')];
  const found = expects === 'text' ? outOfProse(reading) : outOfOthers(reading);
  return found ? [doubt('reading/unexpected-kind', found === true ? `${expects} was asked for, ${kind} was read.` : found)] : [];
}

/**
 * "No bonuses were paid to the wardens in 2023", "There is no such duty", where it was asked whether any were, or whether there is: a first sentence that
 * opens with what is not so, in most of the question's words, and allows of no exception.
 */
function deniesPlainly({ headline: { kind, claim }, passages, question: { text } }: Reading): boolean {
  const said = kind === 'boolean' && claim?.value === false ? sentenceOf(passages, claim.span) : null;
  if (!said || /\w/.test(said.before) || /\?\s*\S|\bif (?:so|yes|not)\b|\bor\b|\band (?:how|what|when|which|who|why|where)\b/i.test(text))
    return false;
  if (!OPENS_DENIED.test(said.sentence) || ALLOWS.test(said.sentence) || EXCEPT.test(said.passage.text)) return false;
  const told = new Set(contentWords(said.sentence));
  const asked = [...new Set(contentWords(text))].filter((word) => !/\d/.test(word));
  const share = asked.filter((word) => told.has(word)).length / (asked.length || 1);
  return share >= MOST || (share > 0 && /^\W*there(?:'s| is| are| was| were) no such\b/i.test(said.sentence));
}
const HOW_LONG = /^\W*how (?:long|quickly|soon|far|old)\b|\b(?:average|mean|median|longest|shortest) (?:time|wait|length|duration|age)\b/i;
const NONE_BUT =
  /^\W*(?:no [a-z]|none\b|there (?:is|are|was|were|has been|have been) no [a-z])[^.;\n]*\b(?:other than|except(?:ing)?|apart from|save for|with the exception of)\b/i;
const ALL_BUT = /\b(?:all|every[a-z]*|each) (?:[a-z]+ )?(?:but|except|apart from|other than|bar|save)\b/i;
const OPENS_DENIED =
  /^\W*(?:no (?!(?:information|data|records?|decision|plans?|longer|further)\b)[a-z]|there(?:'s| is| are| was| were| has been| have been) no (?!(?:information|data|records?|decision|plans?|longer|further)\b)[a-z])/i;
const EXCEPT = /\b(?:but|except|however|although|though|other than|apart from|the (?:rest|others?)|some)\b/i;
const ALLOWS =
  /\b(?:but|except|however|although|though|other than|apart from|unless|until|yet|only|some|most|partly|rest|others?|may|might|planned|intend\w*|propos\w*|consider\w*|(?:before|after|between|outside) \d)\b/i;
/** The share of the question's words that the denial must have. */
const MOST = 0.6;

/** What tells a yes or no in other words may tell something else. */
const TOLD = 'boolean/told';

/** Prose was asked for, as far as the question's words tell. */
function outOfProse({ headline: { kind, claim }, question: { text }, passages }: Reading): boolean {
  // "n/a" in one cell of many
  if (kind === 'not_applicable') return cellOfMany(passages, claim?.span.start ?? 0);
  // "On the beach at Fell. The licence is on our website", where it was asked where something lies
  if (kind === 'available_elsewhere' && WHERE.test(text) && passages.some((one) => PLACE.test(one.text))) return true;
  // what does not ask in so many words for something told may be told in a figure, refused or not held
  const openly = !text || TELLS.test(text) || EITHER.test(text);
  if (kind !== 'text') return false;
  if (!openly || isAllFigures(passages)) return true;
  // a copy is given, refused or not held; prose about it may be any of these
  if (
    /^\W*(?:please (?:provide|send|supply)[a-z ]*\b)?(?:a |the |any |all )*(?:cop(?:y|ies) of|correspondence|minutes|emails)\b/i.test(text)
  )
    return true;
  return lengthOf(passages) < 300 && MEASURED.test(text) && !IN_WORDS.test(text) && passages.some(({ text: said }) => holdsMeasure(said));
}
const WHERE = /^\W*where\b(?!.*\b(?:find|found|obtain|see|read|publish\w*|access|view|download)\b)/i;
const PLACE =
  /^\W*(?:at|in|on|off|near|under|behind|beside|within|outside|[A-Z][a-z]+(?: [A-Za-z]+){0,3},) (?!(?:our|the) (?:[a-z]+ )?(?:web|site|page))/i;
/** Words that ask for something told in prose: who and why, names, reasons, how it is done. */
const TELLS = cue(
  /\b(?:who|whom|whose|what|which|why|how|where|when|names?|titles?|descri(?:be|ption)|expla\w+|details?|reasons?|types?|kinds?|providers?|suppliers?|brand|model|manufacturer|contractors?|polic(?:y|ies) on|purpose|criteria|process|procedures?|plans?|whether|position|status|outcomes?|longest|furthest|highest|largest|comments?|views?|basis|role|qualifications?|training|steps|measures|arrangements|software|system|nature|method|frequency|location|address|contact|scope|links?|responsible|whatever|held|ceilings?|dates?|may i|tools?|average time|times? (?:that|taken|to|for|between)|evaluation|contributors?|referrals?)\b/,
);
/** "Is it bought or leased?", which asks for no yes or no: one of two is told in words. */
const EITHER = /^\W*(?:is|are|was|were|do|does|did)\b[^?]* or /i;
/** What is told in a figure, whatever else the question's words ask for: "the average discount", "staff (FTE)", "how far". */
const MEASURED =
  /\b(?:costs?|prices?|amounts?|values?|budgets?|fees?|fines?|rates?|discounts?|totals?|average|lengths?|tonnes?|ages?|(?:on|for|the) (?:what )?dates?|how (?:far|old|large|big|many|much)|fte|wte|equivalents?|percentage|proportion|numbers?|paid|rating|score|raised|(?:what (?:is|was) the|the) (?:[a-z]+ ){1,3}figure)\b/i;
/** "What was it spent on", "who pays the fee", "how was the average worked out". */
const IN_WORDS = /\b(?:spent|go|went) on\b|^\W*(?:which|who|why)\b|\bhow (?:is|are|was|were|do|does|did)\b/i;
/** A figure that is no length of time: how long a thing takes is told in words. */
const holdsMeasure = (said: string): boolean =>
  figuresOf(said).some(
    ({ role, unit, span }) =>
      ['money', 'percentage', 'date'].includes(role) ||
      ((role === 'plain' || role === 'measure') && !TIME.test(unit) && !TIME.test(said.slice(span.end, span.end + 20))),
  );
/** "2021 - 14.2 tonnes" over "2022 - 9 tonnes": nothing but figures, whatever the question's words ask for. */
function isAllFigures(passages: readonly Passage[]): boolean {
  const opens = ({ text }: Passage): boolean =>
    figuresOf(text).some(
      ({ role, unit, span }) =>
        ['plain', 'money', 'measure'].includes(role) &&
        /^\W*$/.test(text.slice(0, span.start)) &&
        !TIME.test(unit) &&
        !TIME.test(text.slice(span.end)),
    );
  const dated = passages.filter(({ period }) => period);
  return dated.length > 1 && dated.length === passages.length && dated.every(opens);
}
const TIME = /^\s?(?:working )?(?:days?|weeks?|months?|years?|hours?|minutes?)\b/i;

const cellOfMany = (passages: readonly Passage[], at: number): boolean =>
  passages.some(({ text }) => text.includes('\t')) ||
  (lengthOf(passages) > 40 && at > (passages[0]?.start ?? 0) + 20 && passages.some(({ text }) => text.trim().split('\n').length > 2));

/** Something else than prose was asked for. What tells a person more than the two kinds is a sentence of its own. */
function outOfOthers({ headline: { kind, value, claim }, question, passages, claims }: Reading): boolean | string {
  const { expects } = question;
  const asked = wordsAsked(question);
  const told = new Spans(claims.map(({ span }) => span));
  const silent = passages.find(
    ({ entity, period, start, text }) =>
      // "Supplier: …" where supplier, cost and end date are asked
      (entity ? !contentWords(entity).every((word) => asked.has(word)) : period) && !told.inside({ start, end: start + text.length }),
  );
  // parts of another kind than the one asked for
  const otherwise = claims.every((one) => one.kind !== expects && !['range', 'table', 'boolean'].includes(one.kind) && one.value !== 0);
  if (kind === 'several' && QUANTITIES.includes(expects) && otherwise && claims.some((one) => QUANTITIES.includes(one.kind)))
    return `${expects} was asked for.`;
  if (kind === 'several' && QUANTITIES.includes(expects) && silent)
    return `${silent.entity ?? silent.period}: ${expects} was asked for, text was read.`;
  // a number where a day or a yes or no was asked for: "10 March 2025" beside "6"; "Removed: none. Moved: 1"
  if (kind === 'several' && (expects === 'date' || expects === 'boolean') && claims.some((one) => QUANTITIES.includes(one.kind)))
    return `${expects} was asked for.`;
  // "fewer than five" is no amount
  const bare = kind === 'range' && expects !== 'count' && !(value as Values['range']).unit;
  const fits =
    kind === expects ||
    (kind === 'range' && QUANTITIES.includes(expects) && !bare) ||
    (kind === 'table' && TABULAR.includes(expects)) ||
    // "Nil" is no money, no share and no number
    (value === 0 &&
      QUANTITIES.includes(expects) &&
      !(kind === 'count' && expects === 'money' && claim !== null && claim.span.end - claim.span.start > 8)) ||
    admits(question.text, kind);
  // "Sponsors gave £62 in 2023 and £74 in 2024", where it was asked what part they met: figures, and no names
  if (expects === 'list' && kind === 'text' && claims.filter((one) => QUANTITIES.includes(one.kind)).length > 1) return true;
  // the name of a file that the letter may link
  if (expects === 'link' && kind === 'see_attachment' && !passages.some(({ low }) => /\b(?:attach|enclos)/.test(low))) return true;
  // prose where a number was asked for is no sure answer
  const prose = kind === 'text' && QUANTITIES.includes(expects) && !admits(question.text, kind);
  // nor is a referral beside a number that nobody took
  const beside =
    REFERS.includes(kind) &&
    claims.some((one) => one.kind === expects && QUANTITIES.includes(one.kind) && !(kind === 'not_applicable' && one.value === 0));
  const totalled = kind === 'see_attachment' && claims.some(({ rule }) => rule === 'count/total' || rule === 'money/total');
  if (prose || beside || totalled || (kind === 'not_applicable' && cellOfMany(passages, claim?.span.start ?? 0))) return true;
  return kind === 'text' ? passages.some(({ text }) => mayHold(expects, text)) : VALUES.includes(kind) && !fits;
}

/** Beside what the question asks for first, its words admit this kind: "how much, as a share and in pounds". */
const admits = (question: string, kind: AnswerKind): boolean =>
  (kind === 'percentage' && /\b(?:as an? (?:share|percentage|proportion)|per ?cent(?:age)?|proportion|what share)\b|%/i.test(question)) ||
  (kind === 'money' && /£|\bin pounds\b|\bcosts?\b/i.test(question)) ||
  (kind === 'date' && /\b(?:dates?|when)\b/i.test(question)) ||
  (kind === 'count' && /\b(?:how many|numbers? of)\b/i.test(question));

/** A number anywhere, in digits or words, that is no date, reference or section. */
const numbersIn = (text: string): boolean => {
  const used = figuresOf(text).filter(({ role }) => ['date', 'period', 'label', 'law', 'contact', 'link'].includes(role));
  const rest = used.reduce((left, { span }) => left.slice(0, span.start) + ' '.repeat(span.end - span.start) + left.slice(span.end), text);
  return /\d|\b[A-Z]{3,}\b/.test(markNumbers(rest));
};

/** Whether prose may hold what was asked for after all: a number or a denial, a name, an address, a yes or no told in other words. */
function mayHold(expects: Expects, text: string): boolean {
  switch (expects) {
    case 'link':
      return /https?:|www\.|\b[\w-]+\.(?:gov|org|com|net|co|uk|nhs|police|example)\b|\b(?:website|web ?page|on-?line|links?)\b/i.test(text);
    case 'list':
      return (
        /[a-z,(]\s+(?:the\s+)?[A-ZÀ-Þ]/u.test(text) ||
        /^\W*[A-ZÀ-Þ][\w'-]*\s+[A-ZÀ-Þ]/u.test(text) ||
        // "given for otter, water vole, and brown trout": things in small letters, one after the other
        /[a-z], [^,.;:\n]{2,50},? (?:and|or) [a-z]/.test(text)
      );
    case 'date':
      return figuresOf(text).some(({ role }) => role === 'date' || role === 'period');
    case 'boolean':
    case 'text':
      return true;
    default:
      return numbersIn(text) || /\b(?:no|not|none|nil|nothing|nobody|never|neither|nor|without|each|every|an?)\b|n't\b/i.test(text);
  }
}
