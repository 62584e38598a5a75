import { cue } from '../model/cue.js';
import { grouped } from '../model/grouped.js';
import { REPLY_HEADING } from '../model/landmarks.js';
import { bareWords } from '../model/words.js';
import { SAYS } from './answer-beside.js';
import { answersOnly, asks, asksBack, cutAnswer, type Found, isLead, isStatement, namesThing } from './asking.js';
import { LAW_LIMB, QUESTION_START, REPLY_SENTENCE, REQUEST_SENTENCE, RIGHTS, WISH, withoutWeakRights } from './cues.js';
import { isInsideAnswer } from './forms/inside-answer.js';
import { onlyFrames, ownLimbs } from './limbs.js';
import { withLimbsBelow } from './limbs-below.js';
import { inNumbers, inShownNumbers } from './numbered.js';
import { numbersNamed, numbersOnly } from './numbers-only.js';
import { overReplies } from './over-replies.js';
import { isPlain, type Part, pathOf } from './parts.js';
import { quotedOneByOne, recalled, recalledIn } from './recalled.js';
import { questionsOfTable } from './tables.js';

/** The ways in which a letter may ask that answers each question where it stands: the surest first. */
const ASKED: readonly ((parts: readonly Part[]) => Found[])[] = [
  inTable,
  inNumbers,
  inBullets,
  inShownNumbers,
  overAnswers,
  recalled,
  quotedOneByOne,
  fused,
  byTone,
  byMark,
  byStyle,
  inFields,
  byLeads,
  overReplies,
  byTitles,
];

/** What it may be asked where it prints no question. */
const UNASKED: typeof ASKED = [byName, byBullets, onlyItem, inProse];

/** What a letter that answers each question where it stands may be asked, one list for each way of asking that it shows; the surest first. */
export function questionsInline(parts: readonly Part[]): (readonly Found[])[] {
  const all = ASKED.map((read) => withLimbsBelow(whereAnswered(read(parts)), parts)).flatMap((found) =>
    found.length ? [{ found, at: new Set(found.map(({ part }) => part)) }] : [],
  );
  // what finds all that another way finds, and more that leads to none of it, is the fuller reading of the same letter
  const fuller = ({ found, at }: (typeof all)[number]): boolean =>
    all.some(
      (other) =>
        other.found.length > found.length &&
        found.every(({ part }) => other.at.has(part)) &&
        other.found.every(({ part }) => at.has(part) || !(part && isLead(part) && other.at.has(parts[parts.indexOf(part) + 1]))),
    );
  const lists = all.flatMap((way) => (fuller(way) ? [] : [way.found]));
  if (lists.length) return lists;
  return [UNASKED.reduce<Found[]>((found, read) => (found.length ? found : read(parts)), [])];
}

/** Questions of a request that the letter prints first, and again one by one over their answers: each once, where it is answered. */
function whereAnswered(found: readonly Found[]): Found[] {
  const words = found.map(({ text }) => bareWords(text));
  const last = found.filter((_, at) => (words[at] as string).length < 10 || !words.includes(words[at] as string, at + 1));
  const counted = found.every(({ number }, at) => number === String(at + 1));
  return found.length - last.length < 2 || !counted ? [...found] : last.map((one, at) => ({ ...one, number: String(at + 1) }));
}

function inTable(parts: readonly Part[]): Found[] {
  const rows = questionsOfTable(parts);
  return rows.length > 1 ? rows.map((row) => ({ ...row, also: [] })) : [];
}

function inBullets(parts: readonly Part[]): Found[] {
  const bullets = parts.filter(
    (part, index) =>
      (part.bullet || part.generated) &&
      !LAW_LIMB.test(part.text) &&
      part.text.trim() &&
      // "Please send, by month:" leads to the items below it
      !(isLead(part) && parts[index + 1]?.bullet && part.level >= (parts[index + 1]?.level ?? 0) && !part.text.includes('?')),
  );
  const levels = Math.min(...bullets.map(({ level }) => level));
  const top = bullets.filter(({ level }) => level === levels);
  // each bullet that asks has one below it, set in, that answers
  const nestedBelow = top.filter(
    (part) => (parts[parts.indexOf(part) + 1]?.level ?? -1) > levels && parts[parts.indexOf(part) + 1]?.bullet,
  );
  const inner = bullets.filter(({ level }) => level > levels);
  // a paragraph below the inner bullets answers, and they are what is asked in detail
  const blocks = new Set(inner.map(({ block }) => block));
  const below = nestedBelow.filter((part) => {
    const next = parts.slice(parts.indexOf(part) + 1).find(({ block }) => !blocks.has(block));
    return next && isPlain(next) && part !== nestedBelow.at(-1);
  }).length;
  if (
    top.length > 1 &&
    nestedBelow.length >= top.length * 0.7 &&
    top.filter(asks).length >= top.length / 2 &&
    !inner.some(({ text }) => /\?\s*$/.test(text)) &&
    below < nestedBelow.length / 2
  )
    return inOrder(nestedBelow);
  const plainBelow = (part: Part): boolean => !(parts[parts.indexOf(part) + 1]?.bullet ?? true);
  const overPlain = (part: Part): boolean => isPlain(parts[parts.indexOf(part) + 1] ?? part);
  // "5. Which harbours are closed?" and "• Marl", "• Fenn" set in below it: the list of one answer, where nothing stands below its items
  const told = !inner.some(asks) && inner.filter(overPlain).length < inner.length / 2 && top.filter(asks).length >= top.length / 2;
  const items = told && top.length > 1 ? top : bullets;
  const overList = (part: Part): boolean => items === top && inner.includes(parts[parts.indexOf(part) + 1] as Part);
  const answered = items.filter((part) => plainBelow(part) || overList(part) || cutAnswer(part.text) !== part.text);
  const asking = items.filter((part) => asks(part) || (answered.length === items.length && namesThing(part.text)));
  const stating = items.filter(({ text }) => isStatement(text)).length;
  if (items.length < 2 || asking.length < items.length / 2 || stating > items.length / 2) return [];
  const found = answered.length >= items.length / 2 ? answered : items;
  // the letters or numbers that the list shows, where each is another
  const shown = new Set(found.map(pathOf).filter(Boolean));
  return found.map((part, index) => ({
    number: shown.size === found.length ? pathOf(part) : String(index + 1),
    text: cutAnswer(part.text),
    also: [],
    part,
  }));
}

/** Every answer is headed ("Response:"), and what stands right above the heading asks. */
function overAnswers(parts: readonly Part[]): Found[] {
  const headed = (part: Part | undefined): boolean =>
    part !== undefined && part.label?.kind === 'answer' && !part.label.paths.length && !part.block.cell;
  const asking = (part: Part): boolean => !headed(part) && !part.label && part.text.length > 8 && part.text.length < 600;
  const last = parts.filter((part, index) => headed(parts[index + 1]) && asking(part));
  // several lines of one paragraph that all ask, "You asked:" over them: what is headed below answers each
  const above = (part: Part): Part[] => {
    const before = parts[parts.indexOf(part) - 1];
    const goesOn = before && before.block === part.block && asking(before) && /\?\s*$/.test(before.text) && /\?\s*$/.test(part.text);
    return [...(goesOn ? above(before) : []), part];
  };
  return inOrder(last.flatMap(above));
}

function marked(parts: readonly Part[]): Part[] {
  const all = parts.filter(
    (part) =>
      (/\?\s*$/.test(part.text) || asksFurther(part)) &&
      part.text.length < 600 &&
      !asksBack(part.text) &&
      !RIGHTS.test(withoutWeakRights(part.text)),
  );
  // where the letter asks by number, a table that asks belongs to an answer
  const numbered = all.filter(({ label, block }) => label?.paths.length && !block.cell).length;
  const cells = all.filter(({ block }) => block.cell);
  return numbered > 1 && isInsideAnswer(cells, parts) ? all.filter(({ block }) => !block.cell) : all;
}

/** "Are there any? Please explain your answer.": the mark ends no line, and what goes on behind it asks too. */
const asksFurther = ({ text }: Part): boolean =>
  /^[^?]{10,300}\?[^?]{4,120}$/.test(text) && QUESTION_START.test(text) && cutAnswer(text) === text;

/** "When was it reviewed? November 2023": a short answer behind the only question mark. */
export const isFused = (part: Part): boolean =>
  !part.block.cell &&
  part.label?.kind !== 'answer' &&
  /^[^?]{10,300}\?\s*[^\s?][^?]{0,59}$/.test(part.text) &&
  QUESTION_START.test(part.text) &&
  cutAnswer(part.text) !== part.text;

/** "What did it cost? - £900": the answer on the question's own line. */
function fused(parts: readonly Part[]): Found[] {
  // some questions answered on their line and others below it
  const onLine = parts.filter(isFused);
  const below = marked(parts);
  if (onLine.length && below.length && onLine.length + below.length > 2)
    return inOrder(
      parts.filter((part) => onLine.includes(part) || below.includes(part)),
      ({ text }) => cutAnswer(text),
    );
  const found = parts.filter((part) => /^[^?]{10,}\?\s*(?:[-:]\s+)?[^\s?][^?]*$/.test(part.text) && !part.label && !part.block.cell);
  const dashed = found.filter(({ text }) => /\?\s*[-:]\s/.test(text)).length > 1;
  if (!(dashed || found.length > 3) || found.length <= marked(parts).length) return [];
  // among them a question may be recalled: "You asked for the contract. I enclose it."
  return inOrder(
    parts.filter((part) => found.includes(part) || recalledIn(part)),
    (part) => recalledIn(part)?.asked ?? cutAnswer(part.text),
  );
}

function byMark(parts: readonly Part[]): Found[] {
  const asking = marked(parts);
  // among questions an order asks too, where it looks as they do, and a thing told by its name
  const styles = new Set(asking.map(({ style }) => style));
  const found = parts.filter(
    (part, index) =>
      asking.includes(part) ||
      (asking.length &&
        styles.has(part.style) &&
        isOrder(part) &&
        (ORDER.test(part.text) || (asking.length > 1 && namesAsked(part.text) && answered(part, parts[index + 1], asking)))),
  );
  // things alone are headings; they are asked for where most is asked
  return inOrder(asking.length >= found.length / 2 ? found : asking);
}

/** What stands below is an answer, neither a question nor the item of a list. */
export const answered = (part: Part, below: Part | undefined, asking: readonly Part[]): boolean =>
  below !== undefined && !asking.includes(below) && !below.bullet && below.block !== part.block && /^\W*[A-Z\d]/.test(below.text);

const NAMED_THING = cue(
  /^(?:the (?:number|total|names?|cost|amount|average|date|\w+ (?:most|least|biggest|largest|highest|longest|best|\w+s most))\b|(?:total |average )?number of\b|(?:an? )?cop(?:y|ies) of\b|names? of\b|details of\b|list of\b|(?:total |average )?costs? of\b|average\b)[^.?!:;]{5,110}$/,
);

/** "A copy of the plan.", with a stop where it states nothing of it. */
const namesAsked = (text: string): boolean =>
  NAMED_THING.test(text) || (/\.\s*$/.test(text) && NAMED_THING.test(text.replace(/\.\s*$/, '')) && !STATES.test(text));

/** "how many were upheld", "Average number of days in 2022": short paragraphs that ask without a mark, among others that have one, each with something else below it. */
function byTone(parts: readonly Part[]): Found[] {
  const asking = new Set(marked(parts));
  const toned = (part: Part | undefined): boolean => part !== undefined && isPlain(part) && (asksByName(part) || asking.has(part));
  const found = parts.filter((part, index) => toned(part) && parts[index + 1] !== undefined && !toned(parts[index + 1]));
  const all = [...asking].every((part) => found.includes(part));
  return all && found.length > 2 && found.length > asking.size ? inOrder(found) : [];
}

const TONE = cue(
  /^\W*(?:(?:of|in|for|from) (?:these|those|them|each|that|this)(?: \w+){0,3},? )?(?:(?:how (?:many|much|often|long)|what|which|who|whom|when|where|why)\b(?! (?:this|these|it|they|we) )|and (?:how|what|which|who|when|where|why)\b|(?:(?:and|finally|lastly|also),? )?please (?:also )?(?:send|provide|supply|confirm|list|state|let) |whether (?:the|you|your|any|there|it|a|an)\b|(?:do|does|did|has|have|is|are|was|were|can|could|will|would) (?:you|your|the|there|any(?:one|body)?|it|they|these|this)\b|(?:total |average |the |an? )*(?:numbers?|no\.?|costs?|cop(?:y|ies)|lists?|names?|details|percentage|amount|length) (?:of|for)\b)[^.;]{5,160}[.?]?\s*$/,
);

/** It asks by its first words, and states nothing of what it names ("the number that were upheld" names it). */
const asksByName = ({ text }: Part): boolean => {
  const own = text.replace(FRAME, '');
  return (
    (TONE.test(own) || asksInLimbs(text)) &&
    !asksBack(text) &&
    !(NOUN.test(own) && STATES.test(own.replace(/\b(?:where|that|which|who|whose|when|as|how (?:many|much))\b.*$/is, '')))
  );
};
/** "In 2023/24, the number of people who …" */
const FRAME =
  /^\W*(?:in|for|during|since|over|at) [^.,:;?]{3,40}[,:]\s+(?=the (?:total |average )?(?:numbers?|costs?|amounts?|percentage)\b)/i;
/** "For each hut, (a) the rent, (b) the day on which it was let and (c) the day of its end." */
const asksInLimbs = (text: string): boolean => {
  const limbs = ownLimbs(text);
  return limbs.length > 1 && onlyFrames(limbs) && limbs.every(({ words }) => namesThing(words) || /^(?:the|an?) [a-z]/i.test(words));
};
const NOUN = cue(
  /^\W*(?:and )?(?:total |average |the )*(?:numbers?|no\.?|costs?|cop(?:y|ies)|lists?|names?|details|percentage|amount|length)\b/,
);

const STATES = cue(/\b(?:is|are|was|were|has|have|had|will|can|attached|enclosed|below)\b/);

/** Paragraphs that look alike and unlike what stands below them, three and more, of which most ask: bold, in a colour, or headings of the page. */
function byStyle(parts: readonly Part[]): Found[] {
  const lookOf = (part: Part | undefined): string => (part?.heading ? '#' : (part?.style ?? ''));
  const set = parts.filter((part) => lookOf(part) && !part.block.cell && part.text.length > 12 && part.text.length < 600);
  const ways = [...grouped(set, lookOf)].map(([look, alike]) => {
    const over = alike.filter((part) => {
      const below = parts[part.index - (parts[0]?.index ?? 0) + 1];
      return below !== undefined && lookOf(below) !== look && !ofLetter(part);
    });
    const asking = over.filter(
      ({ text }) => /\?\W*$/.test(text) || QUESTION_START.test(text) || (namesThing(text) && text.length > 30),
    ).length;
    // where they are numbered, the others are headings
    const labelled = over.filter(({ label }) => label?.paths.length).length;
    return over.length > 2 && asking >= over.length * 0.6 && labelled < over.length / 2 ? over : [];
  });
  const best = ways.reduce<readonly Part[]>((most, way) => (way.length > most.length ? way : most), []);
  // else those in bold that ask by their words
  return inOrder(
    best.length
      ? best
      : parts.filter((part) => part.style.includes('b') && part.text.length > 12 && QUESTION_START.test(part.text) && !part.heading),
  );
}
const ofLetter = ({ text }: Part): boolean => OF_LETTER.test(text) || REPLY_HEADING.test(text) || RIGHTS.test(withoutWeakRights(text));

/** "Number of gritters - 19", "Cost of the service: £90,000": three or more lines one below the other, most of which ask by their name. */
function inFields(parts: readonly Part[]): Found[] {
  const fields = parts.filter((part) => !part.block.cell && !part.label && ITEM.test(part.text));
  const run = fields.filter((part) => fields.some(({ index }) => Math.abs(index - part.index) === 1));
  // an arrow points from what was asked to what is told, whatever its name
  const pointed = run.filter(({ text }) => ARROW.test(text));
  if (pointed.length > 2) return inOrder(pointed, ({ text }) => ITEM.exec(text)?.[1] ?? text);
  if (run.length < 3 || run.filter(({ text }) => NAMED_FIGURE.test(text)).length < run.length / 2) return [];
  return inOrder(run, ({ text }) => ITEM.exec(text)?.[1] ?? text);
}

/**
 * "Income from sales in 2023: £900, which …", "Boats lost by harbour:" over a table, "Is the lift open? Yes. …": paragraphs that name what was asked up
 * to a colon or question mark, four and more, most of which ask by their name.
 */
function byLeads(parts: readonly Part[]): Found[] {
  const leading = parts.flatMap((part) => {
    const lead = isPlain(part) ? LEAD.exec(part.text) : null;
    return lead?.[1] && !RIGHTS.test(withoutWeakRights(part.text)) ? [{ part, lead: lead[1] }] : [];
  });
  const asking = leading.filter(({ lead }) => NAMED_FIGURE.test(lead) || TONE.test(lead));
  if (asking.length < 4 || asking.length < leading.length * 0.6) return [];
  const [first, last] = [asking[0]?.part.index ?? 0, asking.at(-1)?.part.index ?? 0];
  const run = leading.filter(({ part: { index } }) => index >= first && index <= last);
  const leads = new Map(run.map(({ part, lead }) => [part, lead]));
  return inOrder([...leads.keys()], (part) => leads.get(part) ?? part.text);
}
const LEAD = /^([A-ZÀ-Þ][^?:.]{7,140}\??)(?::(?=\s|$)|(?<=\?)(?=\s))/u;

const ITEM = /^([A-ZÀ-Þ][^?:]{8,90}?)(?::|\s-|\s?(?:->|→|=>))\s+(?=[^\s?][^?]{0,120}$)/;

const ARROW = /^[^?]{6,120}(?:->|→|=>)\s+\S/;
const NAMED_FIGURE = cue(
  /^\W*(?:(?:the |total |average |annual |current )*(?:numbers?|no\.|totals?|costs?|amounts?|lengths?|values?|dates?|percentage|proportion|names?|average|size|area|length) (?:of|for|in|on)\b)/,
);

/** Numbers that the reply only speaks of: "In answer to question 2 …". */
function byName(parts: readonly Part[]): Found[] {
  const named = numbersNamed(parts, () => true);
  return named.length > 1 ? numbersOnly(countUp(named.map(Number))) : [];
}

/** "The Board's response is as follows.", and bullets below that each tell something: their order counts what was asked, as numbers would. */
function byBullets(parts: readonly Part[]): Found[] {
  const bullets = parts.filter(({ bullet, level, block }) => bullet && level === 0 && !block.cell);
  const lead = parts[parts.indexOf(bullets[0] as Part) - 1];
  const tells = bullets.filter(({ text }) => SAYS.test(text) || isStatement(text)).length;
  const only =
    bullets.length > 3 && tells >= bullets.length * 0.8 && !parts.some(({ label, text }) => label?.paths.length || text.includes('?'));
  return only && lead && (ANSWERS_QUESTIONS.test(lead.text) || REPLY_SENTENCE.test(lead.text) || AS_FOLLOWS.test(lead.text))
    ? bullets.map((part, index) => ({ number: String(index + 1), text: '', also: [], part }))
    : [];
}
const AS_FOLLOWS = cue(/\b(?:response|reply|answers?)\b[^.]{0,40}\bas follows\W*$/);

/**
 * "Companies or agencies", "Percentage of bookings not filled", "Have any been sold?": titles in turn with answers, three and more, of which most
 * ask or name what is counted; four and more of whatever kind where the letter says that it answers questions.
 */
function byTitles(parts: readonly Part[]): Found[] {
  const intro = parts.findIndex(({ text }) => ANSWERS_QUESTIONS.test(text));
  const titles = inTurn(parts.slice(intro + 1));
  const [first] = titles;
  if (intro >= 0 && titles.length > 3 && first === parts[intro + 1]) return inOrder(titles);
  // what stands above the words that speak of the request is the letter's head
  const opens = parts.findIndex(({ text, label }) => !label && text.length > 40 && OF_REQUEST.test(text));
  const every = inTurn(parts.slice(opens + 1));
  // where most are headings, what is none above them is the letter's head
  const headings = every.filter(({ heading }) => heading);
  const all = headings.length > 2 && headings.length > every.length * 0.6 ? every.slice(every.indexOf(headings[0] as Part)) : every;
  const asking = all.filter(asksByName).length;
  if (all.length > 2 && (asking > all.length / 2 || (all.length > 4 && asking >= all.length / 4))) return inOrder(all);
  // "Remains from abroad" over "137 entries.", "Claims since 2004" over "Four claims have been received."
  const below = (title: Part): Part | undefined => parts[parts.indexOf(title) + 1];
  const told = all.filter((title) => below(title)?.block.cell || ANSWERS_TITLE.test(below(title)?.text ?? ''));
  if (all.length < 4 || told.length < all.length * 0.6 || parts.some(({ label, text }) => label?.paths.length || text.includes('?')))
    return [];
  return inOrder(all.slice(all.findIndex((title) => told.includes(title) || /[.!]\W*$/.test(below(title)?.text ?? ''))));
}
const ANSWERS_TITLE = cue(
  /^\W*(?:£ ?\d|\d[\d,.]*%? [a-z]|(?:yes|no|none|nil|n\/a)\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [a-z]+ (?:has|have|was|were|is|are)\b|not held|there (?:is|are|was|were|have been)\b)|^[^.]{0,80}\b(?:withheld|exempt|exceed the (?:appropriate|cost)|not hold|not held|(?:is|are) (?:attached|enclosed))\b/,
);

const OF_REQUEST = cue(/\b(?:your (?:recent )?(?:requests?|letter|e-?mail|enquiry)|your (?:\w+ )?questions?|you asked)\b/);

/** Titles, each with something below it: whatever that looks like, it answers the title. */
function inTurn(parts: readonly Part[]): Part[] {
  const overAnswer = (at: number): boolean => parts[at + 1]?.block === parts[at]?.block;
  const opensBlock = (at: number): boolean => parts[at - 1]?.block !== parts[at]?.block;
  const titles = parts.flatMap((part, at) => (isTitle(part) && opensBlock(at) && parts[at + 1] ? [at] : []));
  // where title and answer are lines of one paragraph, whatever opens one is a title, and what stands alone has no answer
  const joined = titles.length > 4 && titles.filter(overAnswer).length > titles.length * 0.7;
  const opens = (at: number): boolean =>
    overAnswer(at) && opensBlock(at) && SHORT.test((parts[at] as Part).text) && isPlain(parts[at] as Part);
  const heads = (at: number): boolean => isTitle(parts[at] as Part) || (joined && opens(at));
  const found: Part[] = [];
  for (let at = 0; at + 1 < parts.length; at += 1)
    if (heads(at)) {
      found.push(parts[at] as Part);
      if (!joined || overAnswer(at) || !heads(at + 1)) at += 1;
    }
  return found;
}
const SHORT = /^[A-ZÀ-Þ][^\n]{4,120}[^.!\n]$/;

const isTitle = (part: Part): boolean =>
  isPlain(part) &&
  !/:\s*$/.test(part.text) &&
  !ROW.test(part.text) &&
  ((NAMES.test(part.text) && /[a-zß-ž]{3}/u.test(part.text)) || asksByName(part) || TOPIC_AND_THING.test(part.text)) &&
  !OF_LETTER.test(part.text.replace(/\([^)]*\)/g, '')) &&
  !REPLY_HEADING.test(part.text) &&
  !RIGHTS.test(withoutWeakRights(part.text));

/** "North Quay - 98, 71, 64": a name with its figures answers. */
const ROW = cue(/\s-\s(?:\([^)]{1,60}\)\s)?(?:(?:[£<]?\d[\d,.]*%?|n\/a|nil|none),?(?:\s|$)){1,12}\W*$/);

/** Titles of what a letter says of itself and of the law. */
const OF_LETTER = cue(
  /^\W*(?:about this (?:page|release|response|request|letter)|background|introduction|conclusion|summary|notes?|contact(?: details)?|further information|enclosures?|decision|refusal|harm|prejudice|reviews?|complaints?|appeals?)\W*$|\b(?:sections? \d|regulations? \d|exempt\w*|exceptions?|public interest|freedom of information|environmental information|foia?|(?<!\b(?:since|under|by|of) the (?:[a-z]+,? ){1,6})act \d{4}|data protection|your (?:request|rights?)|internal reviews?|(?:right|how) (?:to|of) (?:complain|appeal|review)|complaints? (?:procedure|process|rights?)|copyright|re-?use|annex|appendix|dear|(?:our|your) ref(?:erence)?)\b/,
);

const NAMES = /^[A-ZÀ-Þ][^.?!:;]{4,100}$/;

/** "Hired boats: names of the firms used and spend with each for 2023": what it is about, and what was asked of that. */
const TOPIC_AND_THING =
  /^[A-ZÀ-Þ][^.?!:;\d]{3,50}: (?:the )?(?:total |annual |average )?(?:names?|numbers?|costs?|spend(?:ing)?|cop(?:y|ies)|lists?|dates?|details|totals?|values?|percentages?|reasons?|how|what|which|who|when|where|whether)\b[^.?!:;]{4,100}\??$/u;

const ANSWERS_QUESTIONS = cue(
  /\b(?:your (?:\w+ )?questions?|(?:our|the|[a-z]+'s) (?:answers?|responses?|repl(?:y|ies)))\b[^.]{0,80}\b(?:as follows|below|in turn|under (?:each|them|a heading|headings)|follow|set out)\b|\b(?:each|every) (?:of the )?(?:subject|point|topic|matter|issue|area|head)s?\b[^.]{0,40}\bin turn\b|\bby (?:subject|topic|theme|heading)\b|\bunder (?:the )?(?:following |subject |topic )*headings\b/,
);

/** "1. Salary bands of all wardens" over lines of its own: the only number of a letter, before a thing that is told by its name. */
function onlyItem(parts: readonly Part[]): Found[] {
  const [item, ...others] = parts.filter(({ label }) => label?.paths.length);
  const below = parts[parts.findIndex((part) => part === item) + 1];
  const names =
    item !== undefined &&
    !others.length &&
    !item.block.cell &&
    below !== undefined &&
    pathOf(item) === '1' &&
    item.label?.kind !== 'answer' &&
    /^\W*[A-ZÀ-Þ][^?!:;]{14,240}$/u.test(item.text) &&
    !isStatement(item.text) &&
    !answersOnly(item.text) &&
    ![REPLY_SENTENCE, LAW_LIMB, OF_LETTER, RIGHTS].some((one) => one.test(item.text));
  return names ? inOrder([item]) : [];
}

function inProse(parts: readonly Part[]): Found[] {
  const narrative = parts.find(
    (part) => REQUEST_SENTENCE.test(part.text) && part.text.length > 40 && /[a-zß-ž]{3}/u.test(part.text) && !part.heading,
  );
  const sentence = narrative?.text.split(/(?<=[.?!])\s+(?=[A-ZÀ-Þ])/u).find((text) => REQUEST_SENTENCE.test(text));
  if (sentence && !REPLY_SENTENCE.test(sentence.slice(0, 12))) return [{ number: '1', text: sentence, also: [] }];
  const [first, second] = parts.filter((part) => part.text.length > 15 && !part.heading && /[a-zß-ž]{3}/u.test(part.text));
  return first && second ? [{ number: '1', text: first.text, also: [] }] : [];
}

/** Questions by the numbers that they bear where those rise, else counted from 1. */
function inOrder(parts: readonly Part[], textOf: (part: Part) => string = ({ text }) => text): Found[] {
  const borne = parts.map(({ label }) => (label?.kind === 'bare' && /^\d{1,2}$/.test(label.paths.join()) ? Number(label.paths[0]) : 0));
  const rise = borne.every((number, index) => number > (borne[index - 1] ?? 0));
  return parts.map((part, index) => ({ number: String(rise ? borne[index] : index + 1), text: textOf(part), also: [], part }));
}

/** "Please provide the plan.": how a request goes on that asks in other places. */
const ORDER = cue(
  /^\W*(?:if [^,.]{2,60}, )?(?:please|kindly|(?:could|can|would|will) you(?: please)?)\s(?:also\s)?(?:provide|supply|send|give|list|state|confirm|tell|name|explain|describe|detail|specify|disclose|release|share|break|itemi[sz]e)\b/,
);

const isOrder = (part: Part): boolean =>
  part.text.length < 400 && !part.label && !part.block.cell && !asksBack(part.text) && !RIGHTS.test(part.text) && !WISH.test(part.text);

const countUp = (numbers: readonly number[]): string[] => Array.from({ length: Math.max(...numbers) }, (_, index) => String(index + 1));
