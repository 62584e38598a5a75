import type { Cue } from '../model/cue.js';
import { MONTH } from '../model/dates.js';
import type { Document } from '../model/document.js';
import { grouped } from '../model/grouped.js';
import { REPLY_HEADING, REQUEST_HEADING } from '../model/landmarks.js';
import { asks, isLead, namesThing } from './asking.js';
import { familyOf, type Label, LIMBS, rankOf, readLabel, readPaths } from './label.js';
import { limbsOf, nameYear } from './limbs.js';
import { isPlain, type Part, pathOf } from './parts.js';
import { headsSection } from './sections.js';
import { unlabelled } from './unlabel.js';

/** The part under a label that its first words turned out to be. */
export const relabelled = (part: Part, label: Label): Part => ({
  ...part,
  span: { start: part.span.start + label.length, end: part.span.end },
  text: part.text.slice(label.length),
  label,
});

/** The parts under the labels that were found for some of them. */
export const withFound = (parts: readonly Part[], found: ReadonlyMap<Part, Label>): Part[] =>
  parts.map((part) => {
    const label = found.get(part);
    return label ? relabelled(part, label) : part;
  });

/** "A." is short for answer only where there is a "Q."; else it is the first of its letters. */
export function withLetters(document: Document, parts: readonly Part[]): Part[] {
  const isShort = ({ label }: Part, kind: 'question' | 'answer'): boolean =>
    label?.kind === kind && !label.paths.length && label.length < 4;
  // nor where it comes back: a list has only one
  const again = parts.filter((part) => isShort(part, 'answer')).length > 2 && !parts.some(({ label }) => label?.paths[0] === 'b');
  const lettered = parts.some(({ label }) => label?.kind === 'bare' && label.paths[0] === 'b');
  // "Q4. What is it?" and "A. Four"
  const asked =
    !lettered &&
    parts.some(
      ({ label, whole }) => label?.kind === 'question' && /^\W{0,2}q\W?\d/i.test(document.reading.slice(whole.start, whole.start + 6)),
    );
  if (again || asked || parts.some((part) => isShort(part, 'question'))) return [...parts];
  return parts.map((part) => {
    // "A. 73 apprentices", where "B. £400" follows
    const mark = /^a\.\s+/i.exec(document.reading.slice(part.whole.start, part.whole.start + 9))?.[0];
    if (lettered && mark && part.label?.kind === 'answer' && part.label.paths.length)
      return relabelled(unlabelled(document, part), { paths: ['a'], kind: 'bare', length: mark.length });
    return part.label && isShort(part, 'answer') && document.reading.slice(part.whole.start, part.span.start).includes('.')
      ? { ...part, label: { ...part.label, paths: ['a'], kind: 'bare' } }
      : part;
  });
}

/** "R. 318" again and again: R is short for response, and the number behind it is the answer's. "PCC: 318" below each question: who answers. */
export function withReplies(document: Document, parts: readonly Part[]): Part[] {
  const mark = (part: Part): string | undefined =>
    part.label && part.label.kind !== 'question'
      ? /^R\.\s+/.exec(document.reading.slice(part.whole.start, part.whole.start + 9))?.[0]
      : undefined;
  const short = parts.filter(mark).length > 2;
  const names = new Map<string, number>();
  for (const [at, part] of parts.entries()) {
    const above = parts[at - 1];
    const name =
      above &&
      (/\?\W*$/.test(above.text) ||
        (above.label && part.text.startsWith('[')) ||
        (above.label?.kind === 'question' && part.text.startsWith('A'))) &&
      !part.block.cell
        ? nameBefore(part)
        : undefined;
    if (name) names.set(name, (names.get(name) ?? 0) + 1);
  }
  const answers = [...names].find(([, times]) => times > 2)?.[0];
  if (!short && !answers) return [...parts];
  return parts.map((part) => {
    const name = nameBefore(part);
    const found = (short && mark(part)) || (answers && name === answers ? name : undefined);
    return found ? relabelled(unlabelled(document, part), { paths: [], kind: 'answer', length: found.length }) : part;
  });
}
/** The initials of who answers, before the answer. */
const nameBefore = ({ label, text }: Part): string | undefined =>
  label ? undefined : /^(?:[A-Z]{2,8}:|\[[A-Z]{2,4}\]:?|A\s?[-–])\s+(?=\S)/.exec(text)?.[0];

/** "Trust response" alone on its line below each "Question 2" names the answer, as "Response:" does. */
export function withReplyHeadings(parts: readonly Part[]): readonly Part[] {
  const heads = parts.filter(({ label, block, text }) => !label && !block.cell && text.length < 40 && REPLY_HEADING.test(text));
  if (heads.length < 3) return parts;
  // not below limbs: what answers those comes in a list of its own
  const alone = ({ index }: Part): boolean => parts.slice(0, index).findLast(({ label }) => label)?.label?.kind === 'question';
  const headings = new Set(
    [...grouped(heads, ({ text }) => text.trim()).values()].flatMap((same) => {
      const own = same.filter(alone);
      return same.length > 2 && own.length > same.length / 2 ? own : [];
    }),
  );
  return headings.size
    ? parts.map((part) => (headings.has(part) ? relabelled(part, { paths: [], kind: 'answer', length: part.text.length }) : part))
    : parts;
}

/** "Request: Parking in the old town" over "Question 1" to "Question 8" is the letter's title. */
export function withoutTitle(parts: readonly Part[]): readonly Part[] {
  const named = parts.filter(({ label }) => label?.kind === 'question' && label.paths.length === 1 && /^\d/.test(label.paths[0] as string));
  const first = parts.findIndex((part) => part.label?.kind === 'question');
  const title = parts[first];
  const isTitle = title && !title.label?.paths.length && title.text.length > 5 && title.text.length < 80 && !title.text.includes('?');
  return isTitle && named.length > 2 ? parts.map((part) => (part === title ? { ...part, label: null } : part)) : parts;
}

/** "Section A: Your request" over "Section B: Our response" and "Section C: If you are not satisfied": how the letter is built, and no questions. */
export function withoutSectionTitles(parts: readonly Part[]): readonly Part[] {
  const titles = parts.filter(
    ({ label, block, text }) => label?.kind === 'question' && !block.cell && /^[a-h1-9]$/.test(label.paths.join()) && text.length < 80,
  );
  const heads = (heading: Cue): number => titles.findIndex(({ text }) => heading.test(text));
  const first = heads(REQUEST_HEADING);
  return first >= 0 && heads(REPLY_HEADING) > first
    ? parts.map((part) => (titles.includes(part) ? { ...part, label: null, heading: true } : part))
    : parts;
}

/** "1) a. Was there one?" and "b. When?" below it, "A1: a) 19" and "b) 4": the first limb stands on the number's own line. */
export function withFirstLimbs(parts: readonly Part[]): Part[] {
  // "6. a) 318" and "b) 41" where no question is printed: what was asked had limbs; else they may be the answers to one question
  const unprinted = !parts.some(({ label, text }) => label?.kind !== 'answer' && label?.paths.length && /\?\W*$/.test(text));
  return parts.map((part, at) => {
    const [number = '', more] = part.label?.paths ?? [];
    if (more || !part.label || !/^\d{1,2}$/.test(number) || !FIRST_ANSWERED.test(part.text)) return part;
    // a programme's answers begin anew at 1, and with them the limbs
    const alone = unprinted && parts.every(({ label, text }) => !label?.paths.includes(number) || FIRST_ANSWERED.test(text));
    const twice = parts.filter(({ label }) => label?.paths.includes(number)).length === 2;
    // "2. For each, (a) the cost and (b) …" asks for limbs above, and "2. (a) £400" takes them up
    const asked = twice && parts.slice(0, at).some(({ label, text }) => label?.paths.join() === number && asksLimbs(text));
    const first = part.label.kind === 'answer' || alone || asked ? FIRST_ANSWERED : FIRST_LIMB;
    const mark = first.exec(part.text)?.[0];
    if (!mark) return part;
    const rest = parts.slice(at + 1);
    // "Response:" below the limbs of a question opens what answers them by the same letters
    const next = rest.findIndex(
      ({ label }) =>
        /^\d/.test(label?.paths[0] ?? '') || (part.label?.kind === 'question' && label?.kind === 'answer' && !label.paths.length),
    );
    const letters = (next < 0 ? rest : rest.slice(0, next)).flatMap(({ label }) => label?.paths ?? []);
    // where the line has both limbs, letters below it answer them
    const goesOn = letters.includes('b') && !letters.includes('a') && !/\bb[.)]\s/i.test(part.text);
    return goesOn ? relabelled(part, { ...part.label, paths: [`${number}a`], length: mark.length }) : part;
  });
}
/** Limbs within a sentence, and none of them a year. */
const asksLimbs = (text: string): boolean => {
  const limbs = FIRST_ANSWERED.test(text) ? [] : limbsOf(text);
  return limbs.length > 1 && !nameYear(limbs);
};
const FIRST_LIMB = /^\(?a[.)]\s+(?=[A-Za-z][^\n]{4})/i;
const FIRST_ANSWERED = /^\(?a[.)]\s+(?=\S)/i;

/** "(a) which huts were let;" over "and (b) to whom": the last of a list, its mark behind the word that joins it. */
export function withLastLimbs(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, at) => {
    const above = parts[at - 1];
    const joint = part.label || part.block.cell ? undefined : LAST_LIMB.exec(part.text)?.[0];
    if (!joint || above?.label?.kind !== 'bare' || !/[;,]\W*$/.test(above.text)) return part;
    const label = readLabel(part.text.slice(joint.length));
    const [before, own] = [pathOf(above), label?.paths[0] ?? ''];
    const counts = label?.kind === 'bare' && label.paths.length === 1 && (familyOf(own) === familyOf(before) || LIMBS.includes(own));
    const follows =
      LIMBS.includes(before) && LIMBS.includes(own) ? LIMBS.indexOf(own) - LIMBS.indexOf(before) : rankOf(own) - rankOf(before);
    return label && counts && follows === 1 ? relabelled(part, { ...label, length: label.length + joint.length }) : part;
  });
}
const LAST_LIMB = /^(?:and|or|and (?:also|finally|lastly),?|finally,?|lastly,?|plus)\s+(?=\(?(?:[a-z]|[ivx]{1,5}|\d{1,2})[.)]\s)/i;

/** "By limb (b) you asked:" names the paragraph below it. */
export function withAskedBelow(parts: readonly Part[]): readonly Part[] {
  const leads = new Set(
    parts.filter(
      ({ label, text, index }) => label?.kind === 'question' && label.paths.length && YOU_ASKED.test(text) && !parts[index + 1]?.label,
    ),
  );
  if (!leads.size) return parts;
  return parts.map((part, index) => {
    const lead = parts[index - 1];
    if (leads.has(part)) return { ...part, debris: true };
    return lead?.label && leads.has(lead) ? { ...part, label: { ...lead.label, kind: 'bare', length: 0 } } : part;
  });
}
const YOU_ASKED = /^\W*(?:you (?:have )?(?:asked|requested|wrote)|of your request (?:was|is|reads?)|reads?|asked)\b[^.?!:]{0,30}:\s*$/i;

const BARE_NUMBER = /^(?:(\d{1,2})\s+(?=[A-ZÀ-Þ("'£]|[a-z]{2,}\s(?!\d)|a\s|\d[\d,.]*(?:\s?%?$|\s[a-z]{3}))|([A-Z])\s+(?=[A-ZÀ-Þ("'£\d]))/u;
const bareNumber = (part: Part): RegExpExecArray | null =>
  part.label || part.bullet || part.block.cell || DAY.test(part.text) ? null : BARE_NUMBER.exec(part.text);
/** "1 October 2023", alone or before what happened then: the number is a day's. "3 May I have a copy?" asks. */
const DAY = new RegExp(String.raw`^\d{1,2}\s(?:${MONTH})\b(?:,?\s(?:19|20)\d\d\b|\W*$)`, 'i');

/** Numbers without any mark ("3 The cost of …"), or letters set apart, are labels where paragraphs count up by them from the first on. */
export function withBareNumbers(parts: readonly Part[]): Part[] {
  const numbers = new Map<Part, RegExpExecArray>();
  const listed: Part[] = [];
  const counted = new Set<Part>();
  let next = 1;
  let limbed = 0;
  for (const [at, part] of parts.entries()) {
    // "3 (a) How many are there?" between "2 …" and "4 …", and "(b)" or "3 (b)" below it
    const limb = /^(?:(\d{1,2})(?=[a-h]))?([a-h])$/.exec(part.label?.kind === 'bare' ? (part.label.paths[0] ?? '') : '');
    const begins = limb?.[2] === 'a' && Number(limb[1]) === next;
    if (begins || (limb && limb[2] !== 'a' && counted.has(parts[at - 1] as Part))) {
      counted.add(part);
      if (begins) {
        next += 1;
        limbed += 1;
      }
      continue;
    }
    const match = bareNumber(part);
    if (!match || headsSection(part.text.slice(match[0].length))) continue;
    const number = match[1] ? Number(match[1]) : (match[2] as string).charCodeAt(0) - 64;
    // the questions, and then the answers
    if (number !== next && !(number === 1 && next > 3)) {
      // "1 Quay Street" stood above the list
      const lone = number === 1 && next === 2 ? [...numbers.keys()].at(-1) : undefined;
      if (!lone) continue;
      numbers.delete(lone);
      counted.delete(lone);
    }
    if (number > 1 && counted.has(parts[at - 1] as Part)) listed.push(part);
    numbers.set(part, match);
    counted.add(part);
    for (const [below] of bareLetters(parts, part)) counted.add(below);
    next = number + 1;
  }
  // where questions are named as such, numbers count them only in a list, one line below the other
  const named = parts.some(({ label }) => label?.kind === 'question' && label.paths.length);
  if (numbers.size + limbed < 4 || (named && listed.length < numbers.size * 0.7)) numbers.clear();
  // "9. Not held", and then "10 Not recorded"
  for (const part of parts) {
    const match = bareNumber(part);
    const number = Number(match?.[1] ?? 0);
    const before = parts.slice(Math.max(0, part.index - 3), part.index);
    if (match && number > 3 && before.some(({ label }) => label?.kind === 'bare' && label.paths[0] === String(number - 1)))
      numbers.set(part, match);
  }
  const labels = [...numbers].map(([part, match]): [Part, Label] => [part, bareLabel(pathIn(match), match[0].length)]);
  const letters = [...numbers.keys()].flatMap((part) => bareLetters(parts, part));
  return withFound(parts, new Map([...labels, ...letters]));
}

const bareLabel = (path: string, length: number): Label => ({ paths: [path], kind: 'bare', length });

/** "a lent", "b lost": the lines right below a number without a mark that its limbs open, none of them marked either. */
function bareLetters(parts: readonly Part[], above: Part): [Part, Label][] {
  const below = parts.slice(above.index + 1, above.index + 1 + LIMBS.length);
  const end = below.findIndex((part, at) => !isPlain(part) || !part.text.startsWith(`${LIMBS[at]} `));
  const limbs = below.slice(0, end < 0 ? undefined : end);
  return limbs.length > 1 ? limbs.map((part, at) => [part, bareLabel(LIMBS[at] as string, 2)]) : [];
}

const DOTTED = /^(\d{1,2})\.([1-9]\d?)\.?\s+(?=[A-ZÀ-Þ"'(£])/u;
/** "2.1 How many …" to "2.6 …" in the section of the request and "3.1 …" to "3.6 …" in that of the reply: the number within its section counts. */
export function withDotted(parts: readonly Part[]): readonly Part[] {
  const sections = new Map<string, { readonly part: Part; readonly match: RegExpExecArray }[]>();
  for (const part of parts) {
    const match = part.label || part.bullet || part.block.cell ? null : DOTTED.exec(part.text);
    if (!match) continue;
    const section = match[1] as string;
    const own = sections.get(section) ?? [];
    sections.set(section, own);
    if (Number(match[2]) === own.length + 1) own.push({ part, match });
  }
  const asks = (section: string): number => (sections.get(section) ?? []).filter(({ part }) => part.text.includes('?')).length;
  const [asked, answered] = [...sections.keys()].flatMap((section, at, all) => {
    const next = all[at + 1];
    const count = sections.get(section)?.length ?? 0;
    const replies = next !== undefined && !asks(next) && Math.abs((sections.get(next)?.length ?? 0) - count) < 2;
    return count > 2 && asks(section) > count * 0.6 && replies ? [section, next] : [];
  });
  if (!asked || !answered) return parts;
  return withFound(
    parts,
    new Map(
      [asked, answered].flatMap((section) =>
        (sections.get(section) ?? []).map(
          ({ part, match }) => [part, { paths: [match[2] as string], kind: 'bare', length: match[0].length }] as const,
        ),
      ),
    ),
  );
}

const DECIMAL = /^(\d{1,2})\.([1-9]\d?)\.?\s+(?=\S)/;
/** "1.1 How many …", "1.2 When …", "2.1 What …": numbers in sections, counted in each from 1, where most of what they open asks. */
export function withDecimals(parts: readonly Part[]): readonly Part[] {
  const next = new Map<string, number>();
  const found = new Map<Part, Label>();
  for (const part of parts) {
    const match = part.label || part.bullet ? null : DECIMAL.exec(part.text);
    const [all = '', section = '', number = ''] = match ?? [];
    const expected = next.get(section) ?? 1;
    // the request, and then the answers by the same numbers
    if (!match || (Number(number) !== expected && number !== '1')) continue;
    next.set(section, Number(number) + 1);
    found.set(part, { paths: [`${section}.${number}`], kind: 'bare', length: all.length });
  }
  const paths = new Set([...found.values()].map((label) => label.paths[0]));
  const items = [...found].map(([part, label]) => relabelled(part, label));
  const asking = new Set(items.filter((item) => asks(item) || namesThing(item.text)).map(pathOf));
  // clauses of a policy are sentences
  const clauses = items.filter(({ text }) => /\.\s*$/.test(text)).length;
  const plainly = items.some(({ text }) => text.includes('?')) || (clauses < items.length / 2 && items.some(asks));
  return paths.size > 2 && plainly && asking.size > paths.size * 0.6 ? withFound(parts, found) : withDecimalLimbs(parts);
}

/** "4. 4.1 million came in 2021" and "4.2 million" below it are figures. */
const MEASURED = String.raw`(?:million|m|billion|bn|thousand|per|percent|out|of|times|years?|months?|weeks?|days?|hours?|miles?|kilomet(?:er|re)s?|km|hectares?|ha|acres?|litres?|tonn?e?s?|fte|full[ -]time|gb|tb)\b`;

/** "4. 4.1 £900" or "A4: 4.1 - 31", and "4.2 …" right below it; "Q4 How many were:" over "4.1 sold" and "4.2 lost": the limbs of a number, by that number and their own. */
function withDecimalLimbs(parts: readonly Part[]): readonly Part[] {
  const found = new Map<Part, Label>();
  for (const [at, part] of parts.entries()) {
    const number = part.block.cell || part.label?.paths.length !== 1 ? '' : pathOf(part);
    if (!/^\d{1,2}$/.test(number)) continue;
    const limb = (one: Part | undefined, count: number): string | undefined =>
      one && new RegExp(String.raw`^${number}\.${count}\.?(?:\)|:|\s-)?\s+(?=\S)(?!${MEASURED})`, 'i').exec(one.text)?.[0];
    const own = limb(part, 1);
    const limbs = own ? [part] : [];
    for (const below of parts.slice(at + 1)) {
      if (below.label || below.bullet || below.block.cell || !limb(below, limbs.length + 1)) break;
      limbs.push(below);
    }
    // "3. 3.1 million were sold" has no second one; what leads to limbs below it says nothing else
    if (limbs.length < 2 || !(own || isLead(part) || !part.text.trim())) continue;
    for (const [index, one] of limbs.entries())
      found.set(one, {
        paths: [`${number}.${index + 1}`],
        kind: part.label?.kind ?? 'bare',
        length: limb(one, index + 1)?.length ?? 0,
      });
  }
  return withFound(parts, found);
}

/** "1) How many …", "1) There are 53.", "2) When …", "2) In May.": each number twice in turn, and only the first of both asks. */
export function withDoubled(parts: readonly Part[]): readonly Part[] {
  const counting = parts.filter(({ label, block }) => label?.kind === 'bare' && label.paths.length === 1 && !block.cell);
  const pairs: [asked: Part, answer: Part][] = [];
  for (const [at, part] of counting.entries()) {
    const again = counting[at + 1];
    if (again && pathOf(again) === pathOf(part) && pathOf(part) === String(pairs.length + 1)) pairs.push([part, again]);
  }
  const asking = pairs.filter(([asked, answer]) => (asks(asked) || namesThing(asked.text)) && !/\?\s*$/.test(answer.text));
  if (pairs.length < 2 || pairs.length * 2 < counting.length * 0.7 || asking.length < pairs.length * 0.8) return parts;
  const answers = new Map(pairs.map(([, answer]) => [answer, { ...(answer.label as Label), kind: 'answer' as const }]));
  return parts.map((part) => ({ ...part, label: answers.get(part) ?? part.label }));
}

const LIMB_NUMBER = /^(\d{1,2})([a-h])\s+(?=[A-ZÀ-Þ"'(£])/u;
/** "1a How many …", "1b When …", "2 Eligibility": numbers with a letter and no mark, three and more that count up, and the plain ones among them. */
export function withLimbNumbers(parts: readonly Part[]): readonly Part[] {
  const found = new Map<Part, Label>();
  let [number, letter] = [0, 0];
  let limbs = 0;
  for (const part of parts) {
    if (part.label || part.bullet || part.block.cell) continue;
    const limb = LIMB_NUMBER.exec(part.text);
    const plain = limb ? null : /^(\d{1,2})\s+(?=[A-ZÀ-Þ])/u.exec(part.text);
    const [own, rank] = limb ? [Number(limb[1]), (limb[2] as string).charCodeAt(0) - 96] : [Number(plain?.[1] ?? 0), 0];
    const next = limb ? (own === number && rank === letter + 1) || (own === number + 1 && rank === 1) : own === number + 1;
    if (!own || !next) continue;
    [number, letter] = [own, rank];
    limbs += limb ? 1 : 0;
    found.set(part, { paths: [`${own}${limb?.[2] ?? ''}`], kind: 'bare', length: (limb ?? plain)?.[0].length ?? 0 });
  }
  if (limbs < 3) return parts;
  return withFound(parts, found);
}

const ONE_BOLD = String.raw`\d{1,2}\s?(?:\(?[a-h]\)?)?`;
const BOLD_NUMBER = new RegExp(String.raw`^${ONE_BOLD}(?:\s?(?:,|&|and|to|-)\s?(?:${ONE_BOLD}|\(?[a-h]\)?))*$`, 'i');
/**
 * Numbers that are bold before words that are not ("**2 & 3** None were refused", "**4(a) and (b)** No."), or alone over what they number, are labels where
 * paragraphs count up by them from the first on.
 */
export function withBoldNumbers({ reading }: Document, parts: readonly Part[]): readonly Part[] {
  const found = new Map<Part, Label>();
  let last = '0';
  for (const part of parts) {
    const [first, next] = part.block.lines[0]?.runs ?? [];
    const opens = first && (first.span.start === part.whole.start || first.span.start === part.span.start);
    if (part.bullet || !first?.style.bold || (next?.style.bold ?? false) || !opens || part.block.cell) continue;
    const number = reading.slice(first.span.start, first.span.end).trim();
    const paths = BOLD_NUMBER.test(number) ? readPaths(number) : [];
    if (!paths.length || !paths.every((path, index) => counts(paths[index - 1] ?? last, path))) continue;
    last = paths.at(-1) as string;
    const words = part.text.slice(Math.max(0, first.span.end - part.span.start));
    const length = part.text.length - words.trimStart().length;
    // "**2(b)** None" was read already
    if (part.label?.paths.join() !== paths.join()) found.set(part, { paths, kind: 'bare', length });
  }
  if (found.size < 3) return parts;
  return withFound(parts, found);
}

/** "3" and "3a" come after "2" and "2b", "2b" after "2a". */
function counts(before: string, path: string): boolean {
  const [, number = '', letter = ''] = /^(\d+)([a-h]?)$/.exec(before) ?? [];
  const [, next = '', mark = ''] = /^(\d+)([a-h]?)$/.exec(path) ?? [];
  if (next === number) return letter !== '' && LIMBS.indexOf(mark) === LIMBS.indexOf(letter) + 1;
  return Number(next) === Number(number) + 1 && (mark === '' || mark === 'a');
}

/**
 * "1." before every question, as a list shows that begins anew each time: three and more are 1, 2, 3, where as many were counted before or none. As many
 * again below other words are counted anew: they answer the first.
 */
export function withCounts(parts: readonly Part[]): readonly Part[] {
  const counted = parts.filter(({ label, block }) => label && !block.cell && label.kind !== 'answer' && label.paths.length);
  const isFirst = (part: Part | undefined): boolean => part?.label?.kind === 'bare' && part.label.paths.join() === '1';
  const start = counted.findIndex((part, at) => isFirst(part) && isFirst(counted[at + 1]));
  const after = counted.slice(Math.max(start, 0));
  const end = after.findIndex((part) => !isFirst(part));
  const run = start < 0 ? [] : end < 0 ? after : after.slice(0, end);
  if (run.length < 3 || (start > 0 && Number(counted[start - 1]?.label?.paths.at(-1)) !== run.length)) return parts;
  const half = run.length / 2;
  const follows = (at: number): boolean => run[at]?.index === (run[at - 1]?.index ?? 0) + 1;
  const twice = half > 1 && Number.isInteger(half) && !follows(half) && run.slice(1, half).every((_, at) => follows(at + 1));
  const numbers = new Map(run.map((part, at) => [part, String((twice ? at % half : at) + 1)]));
  return parts.map((part) => {
    const number = numbers.get(part);
    return number && part.label ? { ...part, label: { ...part.label, paths: [number] } } : part;
  });
}

const YEARLY = /^Q(\d)\s+[:-]?\s*(?=(?:19|20)\d\d\b)/;
/** "Q1 2022 - 118, 2023 - 201" and "Q2 2022 - 9" right above "Q3 They are crushed": no quarters but the answers, year by year, before the third. */
export function withYearlyAnswers(parts: readonly Part[]): readonly Part[] {
  const found = new Map<Part, Label>();
  const named = parts.flatMap(({ label }) => (label?.kind === 'question' ? label.paths : []));
  for (const [at, part] of [...parts.entries()].reverse()) {
    const match = part.label || part.block.cell ? null : YEARLY.exec(part.text);
    const next = parts[at + 1];
    const below = next && (found.get(next) ?? (next.label?.kind === 'question' ? next.label : undefined));
    const number = match?.[1] ?? '';
    if (match && below?.paths.join() === String(Number(number) + 1) && !named.includes(number))
      found.set(part, { paths: [number], kind: 'question', length: match[0].length });
  }
  // counted from the first on
  return [...found.values()].some(({ paths: [path] }) => path === '1') ? withFound(parts, found) : parts;
}

const pathIn = (match: RegExpExecArray): string => (match[1] ?? match[2] ?? '').toLowerCase();
