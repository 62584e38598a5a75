import type { Reading } from '../../../model/answer.js';
import { isDenied } from '../../asked.js';
import { readNumber } from '../../numbers.js';
import { distinct, headedItems, type Item, readItem, splitItems, splitLast } from './items.js';
import { linkedAgain } from './linked-again.js';
import { isStrange } from './strange.js';

/** The names of an answer that has one of the forms of a list: the first of them that it has, whole. `asked`: the question looks for a list. */
export function inForm(plain: string, text: string, question: string, asked: boolean): readonly Reading<'list'>[] {
  const whole = inlineNumbers(text) ?? asMany(plain, text, question) ?? (asked ? linkedAgain(plain, text) : null);
  if (whole) return [whole];
  const each = asked ? eachHead(plain, question) : [];
  if (each.length) return each;
  const named = underHeads(plain, text, question) ?? (asked ? fragments(plain, text) : null);
  return named ? [named] : [];
}

/** "What are the three commonest causes?" "Cooking, smoking and faulty wiring.": as many as were asked for, whatever their letters. */
function asMany(plain: string, text: string, question: string): Reading<'list'> | null {
  const many = /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:most|[a-z]+est|main|top|biggest|principal)\b/i.exec(
    question,
  )?.[1];
  const wanted = readNumber(many ?? '');
  const sentence = /^[^.!]*(?=[.!]?\s*$)/.exec(plain)?.[0];
  if (!(wanted > 1) || sentence === undefined) return null;
  const from = /^.{0,80}?\b(?:were|are|was|is|being|included?)(?: \([^)]*\))?:?\s+|^[^:,]{3,60}:\s+/i.exec(sentence)?.[0].length ?? 0;
  const body = sentence.slice(from);
  const numbered = /^\W*1[).]/.test(body);
  const items = (numbered ? body.split(/(?:^|[,;]?\s+)\(?\d{1,2}[).]\s+/) : body.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+(?=[^,;]*$)/))
    .map((item) => item.trim())
    .filter(Boolean)
    .flatMap((item) => readItem(item) ?? []);
  if (
    items.length !== wanted ||
    items.some(({ name }) => name.split(/\s+/).length > 5 || /\b(?:we|our|not|is|are|was|were|has|have)\b/i.test(name))
  )
    return null;
  const start = from + (/^\s*/.exec(body)?.[0].length ?? 0);
  return { value: items, span: { start, end: text.slice(0, sentence.length).trimEnd().length } };
}

/** "1. The Highway Code 2. Life in the Kingdom 3. Diary of a Kid": items numbered in one line. */
function inlineNumbers(text: string): Reading<'list'> | null {
  const marks = [...text.matchAll(/(?<=^\s*|\s)\(?(\d{1,2})[.)]\s+(?=\S)/g)];
  if (marks.length < 2 || marks.some(([, number], index) => Number(number) !== index + 1) || text.slice(0, marks[0]?.index).trim())
    return null;
  const items = marks.flatMap((mark, index) => readItem(text.slice(mark.index + mark[0].length, marks[index + 1]?.index)) ?? []);
  if (items.length < marks.length || items.some(({ name }) => name.split(/\s+/).length > 12 || /[.?!]\s/.test(name))) return null;
  const start = (marks[0]?.index ?? 0) + (/^\s*/.exec(marks[0]?.[0] ?? '')?.[0].length ?? 0);
  return { value: items, span: { start, end: text.trimEnd().length } };
}

/** "Closed: Fordgate, Millbrook. Transferred: Easthill, Upper Stour.": names under two heads or more, in sentences or clauses of their own. */
function underHeads(plain: string, text: string, question: string): Reading<'list'> | null {
  const start = /^\s*/.exec(text)?.[0].length ?? 0;
  for (const end of [/[.!](?=\s|$)/, /[.!;](?=\s|$)/]) {
    const items = headedItems(
      plain.split(end).filter((part) => /\w/.test(part)),
      question,
    );
    if (items.length) return { value: items, span: { start, end: start + text.trim().replace(/[.!]$/, '').length } };
  }
  return null;
}

/** "Chosen: Marl, Tarn. Not chosen: Fell.", where both are asked for: what is under each head. */
function eachHead(plain: string, question: string): Reading<'list'>[] {
  if (!ASKS_BOTH.test(question)) return [];
  const found: Reading<'list'>[] = [];
  for (const part of plain.matchAll(/[^.;!\n]+(?:\.(?!\s|$)[^.;!\n]*)*/g)) {
    const [, head, names] = /^\s*([A-ZÀ-Þ][a-zß-ž' -]{2,40}):\s+([A-ZÀ-Þ].*)$/su.exec(part[0]) ?? [];
    if (!head || !names) {
      if (/\w/.test(part[0])) return [];
      continue;
    }
    const value = splitLast(splitItems(names)).flatMap((item) => readItem(item) ?? []);
    if (!value.length || value.some(({ name }) => !/^[A-ZÀ-Þ]/u.test(name) || name.split(/\s+/).length > 6)) return [];
    const start = part.index + part[0].length - names.length;
    found.push({ value, span: { start, end: start + names.trimEnd().length }, entity: head });
  }
  return found.length > 1 ? found : [];
}
const ASKS_BOTH = /\bwhich\b[^?]*[a-z?,]\s+(?:and|or) (?:(?:of|for) them )?(?:which|those|what|any)\b/i;

/** "Marl JV (design). Tarn did the planting for them. Soil: Fell Ltd.": names that are sentences of their own, among others that speak of somebody else. */
function fragments(plain: string, text: string): Reading<'list'> | null {
  const found: { readonly item: Item; readonly end: number }[] = [];
  let from = 0;
  let opens = -1;
  for (const { index } of plain.matchAll(/[.!](?=\s|$)|$/g)) {
    const said = plain.slice(from, index);
    const names = FRAGMENT.exec(said)?.[1];
    const items = names ? splitItems(names).flatMap((part) => readItem(part) ?? []) : [];
    if (from === 0 && !items.length) return null;
    if (items.length && opens < 0) opens = index - (names as string).length;
    if (!items.some(({ name }) => isStrange(name))) found.push(...items.map((item) => ({ item, end: index })));
    from = index + 1;
  }
  const sentences = new Set(found.map(({ end }) => end)).size;
  const value = distinct(found.map(({ item }) => item));
  return sentences > 1 && value.length > 1
    ? { value, span: { start: opens, end: text.slice(0, found.at(-1)?.end).trimEnd().length } }
    : null;
}
const CAPITALS = String.raw`[A-ZÀ-Þ][\w'’&-]*(?: (?:(?:&|of|for) )?(?:[A-ZÀ-Þ\d][\w'’&-]*|plc))*(?: \([^()]{1,60}\))?`;
const FRAGMENT = new RegExp(
  String.raw`^\s*(?:[A-ZÀ-Þ][a-zß-ž' -]{2,40}:\s+)?((?:the )?${CAPITALS}(?:(?:,(?: and)?| and) (?:the )?${CAPITALS})*)\s*$`,
  'u',
);

/**
 * "Goats, sheep and hens.", "Any of these: passport, licence or bus pass", "Knives, swords and a crossbow were handed in": a whole answer of one sentence
 * that lists three things or more of a few words each, at least one of them in small letters.
 */
export function inSmallLetters(plain: string, text: string): Reading<'list'> | null {
  // "Hares, stoats and rats where they do harm. Owls are left alone": what is said behind it is of others
  const sentence = (/^[^.!?;]*(?=[.!]?\s*$)/.exec(plain) ??
    /^[^.!?;:]*(?=\.\s+(?:[A-ZÀ-Þ][a-zß-ž]+|No [a-z]+) (?:are|is|were|was|have|has) [^.]{3,80}\.?\s*$)/u.exec(plain) ??
    // "…, and any other loss. We do not record which of them it was": what is not known of each
    /^[^.!?;:]*(?=\.\s+(?:We|It|Our [a-z]+|The [A-Za-z]+) (?:do|does)(?: not|n't) (?:record|hold|keep|know|log) (?:which|what|how|the)\b[^.]{3,120}\.?\s*$)/u.exec(
      plain,
    ))?.[0]
    ?.replace(/^[^,]* and (?=[^,]*, plus )|, plus (?=[a-zß-ž])/gu, (words) =>
      words.replace(/ and $|, plus $/, (mark) => ','.padEnd(mark.length)),
    )
    .replace(/ (?:where|when|if|unless) (?:they|these|it|needed)\b[^,]*$/, '');
  if (!sentence || sentence.includes('\n') || sentence.length > 400) return null;
  const lead = leadOf(sentence);
  const body = sentence.slice(lead.length);
  const verb = /(?<=[\w)]) (?:were|was|are|is|have|has|had|make up|made up)\s.*$/s.exec(withoutClauses(body));
  const names = verb ? body.slice(0, verb.index) : body;
  const items = splitLast(splitItems(names)).flatMap((part) => readItem(part.replace(/^(?:and|or) /, '').replace(COUNTED, '')) ?? []);
  const small = items.some(({ name }, at) => at > 0 && /^[a-zß-ž]/u.test(name));
  // "done by the operator, Marl Ltd, using its own staff": a name in the midst
  if (items.some(({ name }, at) => at > 0 && /^[A-ZÀ-Þ][\w'’-]* [A-ZÀ-Þ]/u.test(name))) return null;
  // "…, and any other loss": what stands before it is of the same sort, in however many words
  const most = OTHERS.test(items.at(-1)?.name ?? '') ? 9 : 5;
  const things = items.map(({ name }) => withoutClauses(name).trim());
  if (items.length < 3 || !small || things.some((name) => name.split(/\s+/).length > most || NO_THING.test(name))) return null;
  const start = lead.length + (/^\s*/.exec(body)?.[0].length ?? 0);
  return { value: items, span: { start, end: text.slice(0, lead.length + names.length).trimEnd().length } };
}
/** "Any of these: ", "The most common were ", "Permits were given in respect of ", "The Board uses ": the words of a sentence before the first thing of its list. */
function leadOf(sentence: string): string {
  const named =
    /^[^:,]{3,80}:\s+|^\W*(?:(?:the )?(?:(?:most )?(?:common(?:est|ly)?|usual|main|principal|frequent|top)[a-z ]*|following|items|types|reasons|causes|animals|things)[^,:]{0,60}|(?:these|they) )\b(?:were|are|was|is|included?|comprised?|being):?\s+/i.exec(
      sentence,
    )?.[0];
  if (named) return named;
  const [head] = sentence.split(',', 1);
  const lead = (IS_SO.exec(head as string) ?? DOES_SO.exec(head as string))?.[0] ?? '';
  return isDenied(lead) || /^\W*no\b/i.test(lead) ? '' : lead;
}
const LINKS = String.raw`(?:in (?:respect|relation|regard|terms) (?:of|to)|in connection with|relat(?:ed|ing) to|on (?:the )?grounds? of|because of|due to|owing to|for(?: reasons of)?|as|by|to|from|with|under|into|in the form of)`;
const DONE = String.raw`(?:[a-z]{3,}ed|given|made|taken|found|seen|sold|held|kept|sent|put|bought|taught|brought)`;
/** "The offences were", "Permits were given in respect of", "We are using". */
const IS_SO = new RegExp(
  String.raw`^\W*[A-Za-zÀ-ž][^:;]{1,80}? (?:(?:were|are|was|is|have been|has been|being)(?: (?:only|also|all|mainly|mostly|chiefly|primarily|either|currently))?(?: ${DONE} ${LINKS}| ${LINKS}| (?:us|offer|provid|teach|sell|supply|stock)ing)?|includ(?:es?|ed)|compris(?:es?|ed)) `,
  'u',
);
/** "The Board uses", "Surveys found". */
const DOES_SO =
  /^\W*(?:we|(?:the|our|an?|this|these|all|both) [^:;]{2,60}?|[A-ZÀ-Þ][a-zß-ž]+(?: [a-z]+)?) (?:(?:currently|now|only|also|have|has|had|can|do|does|did) )*(?:uses?|used|offers?|offered|provides?|provided|found|recorded|recovered|received|seized|accepts?|accepted|covers?|covered|contains?|contained|teach(?:es)?|taught|stocks?|stocked|sells?|sold|supplies|supply|supplied|holds?|keeps?|kept|own[s]?|cite[sd]?|lists?|listed|identified|mentions?|mentioned|hire[sd]?|bought|buys?) /iu;
/** "two gritters". */
const COUNTED = /^(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|some|several|various) (?=[a-zß-ž])/iu;
const NO_THING =
  /^(?:in|on|at|by|to|with|from|as|if|which|who|that|this|it|we|our|there|then|so|but|not|no|when|where|while|since|after|before|for|subject|including|however|please|having|being)\b|\b(?:we|they|it|not|is|are|was|were|has|have|had|will|would|can|may|should|which|who|that|there|our|your|you|I)\b|:/;

/** "theft of an oar where force was used, and damage": a clause that says more of one thing is blanked. */
const withoutClauses = (text: string): string =>
  text.replace(/(?<=[a-z)] )(?:where|when|(?:in )?which|who|in cases? (?:of|where)) [^,;]*/g, (clause) => ' '.repeat(clause.length));
const OTHERS = /^any (?:other|similar) /i;
