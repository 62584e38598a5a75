import { cue } from '../model/cue.js';
import { greets, REPLY_HEADING, SIGN_OFF } from '../model/landmarks.js';
import type { Expects, Question } from '../model/questionnaire.js';
import { contentWords } from '../model/words.js';
import { answersOnly, type Found, isLead, isStatement, join, leavesRoom, qualifies } from './asking.js';
import { QUESTION_START, REQUEST_SENTENCE, RIGHTS, WISH } from './cues.js';
import { limbsOf } from './limbs.js';
import { nested } from './nested.js';
import type { Part } from './parts.js';
import { quotedIn } from './recalled.js';
import { standsAlone, wishesOf } from './wishes.js';

/** The questions of a request, quoted apart from the reply; `named` are the labels that the reply mentions. */
export function questionsOfEcho(parts: readonly Part[], named: ReadonlySet<string> = new Set()): Found[] {
  const body = parts.filter(
    (part) =>
      !greets(part.text) &&
      !SIGN_OFF.test(part.text) &&
      !REPLY_HEADING.test(part.text) &&
      !/^\W*following (?:the )?receipt of your request\b/i.test(part.text) &&
      part.text.trim(),
  );
  const items = body.filter(
    (part, index) => part.label?.kind === 'bare' || part.label?.kind === 'question' || (part.bullet && !leadsOn(part, body[index + 1])),
  );
  const quoted = body.filter(quotesItself);
  if (!items.length && quotedEach(quoted))
    return quoted.map((part, index) => ({ number: String(index + 1), text: part.text, also: [], part }));
  // "1. 14", "2. Nil": these are answers by number, and their questions are not printed
  if (items.length > 2 && items.filter(({ text }) => answersOnly(text)).length > items.length / 2) return [];
  // … and so are whole sentences that say something
  if (items.length > 2 && items.filter(({ text }) => isStatement(text)).length > items.length * 0.7) return [];
  const lead = items.length ? body.filter((part) => part.index < (items[0] as Part).index).at(-1) : undefined;
  // a list whose numbers the reply takes up is a list of questions
  const takenUp = items.some(({ label }) => label?.paths.some((path) => named.has(path)));
  if (items.length && (takenUp || !(lead && qualifies(lead, items)))) {
    const found = nested(items, body).flatMap(byOwnLimbs);
    if (found.length) return withProse(found, body, items);
  }
  const whole = items.length && lead ? [lead, ...items] : [];
  if (whole.length) return [{ number: '1', text: join(whole), also: [] }];
  const asking = body.filter(
    (part) => part.text.includes('?') && !(WISH.test(part.text) && !/\b(?:how many|what|which)\b/i.test(part.text)),
  );
  if (asking.length) {
    // "For each, the opening date" asks too where it follows a question
    const all = body.filter(
      (part) =>
        asking.includes(part) ||
        amongLines(body, part, asking) ||
        (part.index > (asking[0] as Part).index &&
          (DEPENDS.test(part.text) || ORDERS.test(part.text)) &&
          !isLead(part) &&
          !WISH.test(part.text) &&
          !RIGHTS.test(part.text)),
    );
    return all.map((part, index) => ({ number: String(index + 1), text: part.text, also: [], part }));
  }
  // "How many in each of these years:" and the years
  const listing = body.findIndex((part) => QUESTION_START.test(part.text) && isLead(part));
  if (listing >= 0 && !items.length) {
    const after = body.slice(listing + 1);
    const end = after.findIndex((part) => part.text.length > 60 || /[.,]$/.test(part.text));
    const options = after.slice(0, end < 0 ? 8 : end);
    if (options.length) return [{ number: '1', text: join([body[listing] as Part, ...options]), also: [] }];
  }
  const wanting = body.filter(
    (part) =>
      (REQUEST_SENTENCE.test(part.text) || QUESTION_START.test(part.text)) &&
      !isLead(part) &&
      !WISH.test(part.text) &&
      !RIGHTS.test(part.text),
  );
  const limbs = wanting.length === 1 ? limbsOf((wanting[0] as Part).text) : [];
  if (limbs.length) return limbs.map(({ mark, text }) => ({ number: mark, text, also: [] }));
  if (wanting.length) return [{ number: '1', text: join(wanting.slice(0, 3)), also: [] }];
  const rest = body.filter((part) => part.text.length > 15 && !RIGHTS.test(part.text) && !WISH.test(part.text));
  if (rest.length > 1 && rest.every(({ text }) => WANTED.test(text)))
    return rest.map(({ text }, index) => ({ number: String(index + 1), text, also: [] }));
  return rest.length ? [{ number: '1', text: join(rest.slice(0, 3)), also: [] }] : [];
}

/** "2. a) calls attended b) how many of these were urgent": nothing leads to the limbs but a title, so each is a question of its own. */
function byOwnLimbs(one: Found): Found[] {
  const { number, text } = one;
  if (!number || !/^\W*(?:[A-ZÀ-Þ][\w' ]{2,30}\s?[-:–]\s*)?\(?(?:a|i)\)\s/.test(text)) return [one];
  const limbs = limbsOf(text);
  const asked = limbs.every(({ words }) => words.split(/\s+/).length > 1 && (contentWords(words).length > 0 || QUESTION_START.test(words)));
  return limbs.length > 1 && asked ? limbs.map(({ mark, text: own }) => ({ ...one, number: `${number}${mark}`, text: own })) : [one];
}

/** Paragraphs in quotation marks of their own: one question each. */
export const quotedEach = (parts: readonly Part[]): boolean => parts.length > 2 && parts.every(quotesItself);
export const quotesItself = ({ text }: Part): boolean => /^\W{0,2}"[^"]{10,}"\W{0,2}$/.test(text);

/** "• Please send, by month:" over the bullets that it leads to. */
const leadsOn = (part: Part, next: Part | undefined): boolean =>
  isLead(part) && next?.bullet === true && part.level >= next.level && !part.text.includes('?');

/** "Location of the ten worst roads" in a paragraph of which two and more other lines end with a question mark: one question a line. */
function amongLines(body: readonly Part[], part: Part, asking: readonly Part[]): boolean {
  if (!/^\W*[A-ZÀ-Þ][^.:;?!]{10,200}$/.test(part.text.trim()) || WISH.test(part.text) || RIGHTS.test(part.text)) return false;
  const lines = body.filter(({ block }) => block === part.block);
  // where a line goes on below, the page broke it
  const broken = lines.some(({ text }) => !/^\W*[A-ZÀ-Þ]/.test(text));
  return !broken && lines.filter((line) => asking.includes(line) && /\?\s*$/.test(line.text)).length > 1;
}

/** A thing wanted, told by its name alone and without an end. */
const WANTED = cue(
  /^\W*(?:whatever|what|any|all|every|each|cop(?:y|ies)|details|names|the|your|a (?:list|copy|breakdown))\b[^.?!:]{10,200}$/,
);

/** The questions of a request that is told in sentences. */
export const inSentences = (text: string): Found[] =>
  joined(
    wishesOf(text, true).map(({ text: wish, hung }, index) => ({
      number: String(index + 1),
      text: wish,
      also: [],
      ...(hung !== null && index > 0 && { hung }),
    })),
    ({ text: wish }) => standsAlone(wish),
  );

/** The same questions, those of them joined to the one before that hang on it and are not in `apart`. */
export function joined(found: readonly Found[], apart: (one: Found, index: number) => boolean): Found[] {
  const list: Found[] = [];
  for (const [index, { hung, ...one }] of found.entries()) {
    const before = list.at(-1);
    if (hung === undefined || !before || apart(one, index)) list.push(hung === undefined ? one : { ...one, hung });
    else list[list.length - 1] = { ...before, text: `${before.text}${hung}${one.text}` };
  }
  return list.length < found.length ? list.map((one, index) => ({ ...one, number: String(index + 1) })) : [...found];
}

/** Words that hang a question on the one before it. */
const DEPENDS = cue(/^\W*(?:(?:and )?(?:for|of) (?:each|every|those|these|any)\b|and (?:how|what|when|where|which|who|why)\b)/);

/** "Please also supply a list of all of them.": an order among questions. */
const ORDERS = cue(
  /^\W*(?:(?:finally|lastly|also|and),? )?(?:please (?:also )?|(?:could|can|would|will) (?:you|i) (?:please |kindly )?also (?:please )?|i (?:would|'d) also like (?:you to |to )?)(?:provide|supply|send|give|list|state|name|have|see)(?: me| us)?(?: with)? (?!this\b|the (?:following|information)\b|your (?:answer|reply|response)s?\b|(?:it|them|all of (?:it|this|these)|the (?:answer|reply|response)s?) (?:in|by|as|to)\b)/,
);
const asksOn = (part: Part): boolean =>
  !part.label && !part.heading && part.text.length < 400 && /\?\W*$/.test(part.text) && !WISH.test(part.text) && !RIGHTS.test(part.text);
const ALSO =
  /^\W*(?:(?:finally|lastly|also|in addition),? )?(?:I would also (?:like|want) to (?:know|have|see)|(?:could|can) you also (?:tell|let|provide|send|confirm)|please (?:could you )?also (?:provide|supply|send|tell|confirm|state|give))\b/i;

/** An unnumbered question among numbered ones, and a question in prose after the list. */
function withProse(found: readonly Found[], body: readonly Part[], items: readonly Part[]): Found[] {
  const list = [...found];
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  for (const part of body) {
    if (items.includes(part) || part.index < first || part.index > last || part.bullet) continue;
    if (!/[:?]\s*$/.test(part.text) || part.text.length > 200 || found.some((question) => question.text.includes(part.text))) continue;
    const before = items.filter((item) => item.index < part.index).length;
    // a heading over the items below is no question
    if (!part.text.includes('?') && !/\b(?:link|copy|name|number|total)\b/i.test(part.text)) continue;
    list.splice(Math.min(before, list.length), 0, { number: null, text: part.text.trim(), also: [] });
  }
  // "I would also like to know …" right after the list, and "Link to the last survey:"
  const after = body.find((part) => part.index === last + 1 && !items.includes(part));
  const more = after && !WISH.test(after.text) && (ALSO.test(after.text) || leavesRoom(after));
  if (more) list.push({ number: null, text: after.text.trim(), also: [] });
  // … or what goes on asking below a list of bullets
  if (items.every((item) => item.bullet))
    for (const part of body.slice(body.indexOf(items.at(-1) as Part) + 1)) {
      if (!asksOn(part)) break;
      list.push({ number: null, text: part.text.trim(), also: [] });
    }
  return list;
}

/** A request that the letter prints twice is asked once. */
export function askedOnce(found: readonly Found[]): Found[] {
  const words = ({ text }: Found): string => contentWords(text).join(' ');
  return found.filter(
    (one, at) => !one.text || !found.slice(0, at).some((other) => other.number === one.number && words(other) === words(one)),
  );
}

/** What was asked, without the words that lead to it. */
function inItsOwnWords(one: Found): Found {
  const own = quotedIn(one.text);
  return own ? { ...one, text: own } : one;
}

/** "were let in the year", below "How many moorings:": said of what is told before it, and no question of yes or no, which has somebody behind its verb. */
const GOES_ON =
  /^\W*(?:(?:was|were|is|are|has|have|had|will be|would be|could be)(?: (?:not|been|being|then|now|still|also|since|later|already|[a-z]+ly))* (?:[a-z]+(?:ed|en|wn|ept|eft|ent|ost|old|aid|ade|ound|ought|aught)|put|set|let|cut|shut|won|run|done|gone|begun|in|on|at|of|under|over|from|with|without|for|to|out|over|open|empty|vacant|due|overdue|late)|(?:did|do|does|will|would|could) not)\b[^?]*$/i;

/** Give questions ids that are stable for the same words. */
export function asQuestions(found: readonly Found[], expects: (text: string) => Expects): Question[] {
  const taken = new Set<string>();
  let before: Expects = 'text';
  // a limb ("upheld") may only tell with the words before it, and "the same for staff" asks for what was asked last
  const expected = ({ text, also }: Found): Expects => {
    const own = expects(also[0] ?? text);
    before = /^\W*(?:and )?(?:the )?same (?:for|but|question|again)\b/i.test(text)
      ? before
      : also.length && (own === 'text' || (own === 'boolean' && GOES_ON.test(also[0] ?? '')))
        ? expects(text)
        : own;
    return before;
  };
  return found.map((told, index) => {
    const { number, text, also } = told;
    const base = number ? `q${number}` : `unnumbered_${index + 1}`;
    let id = base;
    for (let n = 2; taken.has(id); n += 1) id = `${base}_${n}`;
    taken.add(id);
    return { id, number, text: text.trim(), also, expects: expected(inItsOwnWords(told)) };
  });
}
