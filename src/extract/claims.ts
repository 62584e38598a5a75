import type { Claim, Exemption, Kind, Passage, Reading } from '../model/answer.js';
import { overlaps, shift } from '../model/span.js';
import { askedPeriod } from './asked.js';
import { bandsIn } from './bands.js';
import { timeTold, yearMeant } from './by-time.js';
import type { Figure } from './figure.js';
import { figuresOf } from './figures.js';
import { exemptionsIn } from './law/provisions.js';
import type { Rule } from './rule.js';
import { readItem, splitItems } from './rules/list/items.js';
import { sentenceAt } from './sentences.js';
import { inHeadedUnit } from './unit-head.js';

export interface Extraction {
  readonly claims: readonly Claim[];
  /** Claims that lost to a rule nearer the top of the list; shown by `foi-parse explain`. */
  readonly rejected: readonly { readonly claim: Claim; readonly by: Claim | null; readonly why: string }[];
}

/** Only readings of one family compete for the same words: a figure may stand inside a sentence that withholds another. */
const FAMILY: Readonly<Record<Kind, 'figure' | 'statement' | 'form'>> = {
  count: 'figure',
  range: 'figure',
  money: 'figure',
  percentage: 'figure',
  date: 'figure',
  boolean: 'form',
  list: 'form',
  link: 'form',
  table: 'figure',
  text: 'form',
  not_held: 'statement',
  not_possible: 'statement',
  not_applicable: 'statement',
  refused: 'statement',
  ncnd: 'statement',
  held_elsewhere: 'statement',
  available_elsewhere: 'statement',
  see_attachment: 'statement',
  see_question: 'statement',
  clarification: 'statement',
};

/** Let every rule read the passage, then keep the claims that no stronger claim of their family overlaps. Spans come out in the document. */
export function claimsOf(passage: Passage, rules: readonly Rule[]): Extraction {
  const claims: Claim[] = [];
  const rejected: { claim: Claim; by: Claim | null; why: string }[] = [];
  const bands = bandsIn(passage.text);
  for (const rule of rules) {
    if (rule.needs && !rule.needs.test(passage.low)) continue;
    for (const reading of rule.claim(passage)) {
      // "18-24: 22": a band is a name
      if (bands.some(({ span }) => FAMILY[rule.yields] === 'figure' && overlaps(span, reading.span))) continue;
      const family = FAMILY[rule.yields];
      const near =
        reading.period ??
        bracketedPeriod(passage.text, reading.span, family) ??
        periodNear(passage.text, reading.span, family) ??
        askedAbout(passage, reading.span, family) ??
        passage.period;
      // "In 2021/22 we had 38. It was 52 in the year after": the year that opens the passage is the one before
      const period = near && yearMeant(near, passage.period);
      const contributor = passage.expects === 'list' && (rule.yields === 'money' || rule.yields === 'percentage');
      const exemptions = exemptionsOf(passage, reading);
      const claim = {
        ...reading,
        value: rule.yields === 'money' ? inHeadedUnit(reading.value, reading.span, passage) : reading.value,
        kind: rule.yields,
        rule: rule.id,
        entity: entityOf(passage, reading.entity ?? (contributor ? contributorOf(passage.text, reading.span.start) : null)),
        period,
        span: shift(reading.span, passage.start),
        ...(exemptions.length || reading.exemptions ? { exemptions } : {}),
      } as Claim;
      // the number of a question that is pointed at counts nothing
      const by = claims.find(
        (other) =>
          (FAMILY[other.kind] === family || (other.kind === 'see_question' && family === 'figure')) &&
          overlaps(other.span, claim.span) &&
          !isForAnother(other, claim),
      );
      if (by) rejected.push({ claim, by, why: `the words were read by ${by.rule}` });
      else claims.push(claim);
    }
  }
  claims.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { claims, rejected };
}

/** "None were open in 2024 or 2025": the same words, once a year or a name. */
const isForAnother = (one: Claim, other: Claim): boolean =>
  one.rule === other.rule &&
  one.span.start === other.span.start &&
  ((one.period !== null && other.period !== null && one.period !== other.period) ||
    // "1 each at Tarn, Fell and Dale"
    (one.rule === 'count/run' && one.entity !== other.entity));

const entityOf = ({ entity }: Passage, own: string | null): string | null => (entity && own ? `${entity}: ${own}` : (own ?? entity));

/** The exemptions of a reading; a value that bears a mark has those that the note on the mark cites. */
function exemptionsOf({ text, start, law, legends }: Passage, { span, exemptions = [] }: Reading): readonly Exemption[] {
  const own = exemptions.map((one) => ({ ...one, span: shift(one.span, start) }));
  const shown = text.slice(span.start, span.end + 1).replace(/\s/g, '');
  const legend = legends.find(({ mark }) => mark !== '-' && (/\w/.test(mark[0] as string) ? shown.trim() === mark : shown.includes(mark)));
  if (own.length || !legend) return own;
  return exemptionsIn(legend.text, law).map((one) => ({ ...one, span: shift(one.span, legend.start) }));
}

/** In a list of contributors, the one whose line or part of the sentence an amount stands in. */
function contributorOf(text: string, at: number): string | null {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const part = splitItems(line).at(-1) ?? '';
  const name = readItem(part.replace(/^.*\b(?:were|are|is|was|by)\s+(?=the |[A-ZÀ-Þ])/u, ''))?.name.replace(/\s*\($/, '');
  return name && /^[A-ZÀ-Þ]/u.test(name) && name.split(' ').length < 12 && !/^total\b/i.test(name) ? name : null;
}

/** "1,688 (January 2020) 2,954 (January 2024)": the time in brackets behind each figure. */
function bracketedPeriod(text: string, span: { start: number; end: number }, family: string): string | null {
  if (family !== 'figure' || !text.includes(')')) return null;
  const bracketed = figuresOf(text).filter(
    ({ role, span: own }) =>
      (role === 'date' || role === 'period') &&
      /\d\s*\((?:as at |at |in |on |to )?$/i.test(text.slice(0, own.start)) &&
      text[own.end] === ')',
  );
  const mine = bracketed.find(({ span: own }) => own.start >= span.end && /^\s*\([a-z ]*$/i.test(text.slice(span.end, own.start)));
  return bracketed.length > 1 ? (mine?.text ?? null) : null;
}

/** "In the year you ask about there were 83": the period that the question names. */
function askedAbout({ text, question }: Passage, span: { start: number; end: number }, family: string): string | null {
  if (family !== 'figure') return null;
  const sentence = sentenceAt(text, span);
  return /\b(?:year|period|months?|time) (?:(?:that |which )?you (?:have )?(?:ask(?:ed)? (?:about|for)|mention(?:ed)?|specif(?:y|ied))|in question|(?:of|in) your (?:request|question)|requested)\b/i.test(
    text.slice(sentence.start, span.start),
  )
    ? askedPeriod(question)
    : null;
}

/** The periods of the text that was asked about last: each of a table's figures asks about the same one. */
let known: { readonly text: string; readonly periods: readonly Figure[] } = { text: '', periods: [] };
function periodsOf(text: string): readonly Figure[] {
  if (known.text !== text)
    known = { text, periods: figuresOf(text).filter(({ role, text: shown }) => role === 'period' && !/^q(?:uarter)?/i.test(shown)) };
  return known.periods;
}

/** No words that tie a figure to a period are longer: time must not grow with the square of a long table. */
const NEAR = 120;

/** The year or range that a figure's own clause names: "15 in 2021/22", "in 2021/22 there were 41", "Not held for 2022/23". */
function periodNear(text: string, span: { start: number; end: number }, family: string): string | null {
  if (family === 'form') return null;
  const periods = periodsOf(text);
  if (!periods.length) return null;
  const inside = periods.filter((period) => period.span.start >= span.start && period.span.end <= span.end);
  // "It was built in 1988": the year is the answer, and not the time of one
  if (inside.some((period) => period.span.start === span.start && period.span.end === span.end)) return null;
  if (inside.length) return inside.length === 1 ? (inside[0]?.text ?? null) : null;
  if (family === 'statement') return null;
  const told = timeTold(text, span);
  if (told) return told;
  const behind = periods.find(
    (period) =>
      period.span.start >= span.end &&
      period.span.start < span.end + NEAR &&
      /^[^.;,\n\d]{0,40}\b(?:in|for|during)\s(?:the\s)?(?:fy\s|year\s|financial year\s)?$/i.test(text.slice(span.end, period.span.start)),
  );
  if (behind) return behind.text;
  const before = periods.findLast(
    (period) =>
      period.span.end <= span.start &&
      period.span.end > span.start - NEAR &&
      /^[\s,:]*(?:there (?:were|was)|it was|was|were|came to|stood at|we [A-Za-zÀ-ž ]{3,30}|the [A-Za-zÀ-ž ]{3,30}(?:was|were))?[\s:=]*$/i.test(
        text.slice(period.span.end, span.start),
      ),
  );
  if (before) return before.text;
  // "In 2023-24 the corresponding figure, which includes fuel, was £486,212": the period that opens the sentence
  const sentence = sentenceAt(text, span);
  const own = periods.filter(({ span: at }) => at.start >= sentence.start && at.end <= sentence.end);
  const [opening] = own;
  return opening &&
    own.length === 1 &&
    /^\W*(?:in|for|during|over)(?: the)?(?: (?:financial |calendar |academic |school |tax |municipal |reporting )?year)?\s$/i.test(
      text.slice(sentence.start, opening.span.start),
    )
    ? opening.text
    : null;
}
