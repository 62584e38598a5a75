import { type Claim, type Doubt, doubt, type Kind, type Passage, QUANTITIES, type Values } from '../../model/answer.js';
import { foldPeriod, isPeriod } from '../../model/period.js';
import { overlaps } from '../../model/span.js';
import { contentWords, wordSet, wordsAsked } from '../../model/words.js';
import { figuresOf } from '../figures.js';
import { fold, labelOf } from '../labels.js';
import { lengthOf, type Reading } from '../reading.js';
import { rowAsked } from '../row-asked.js';
import { agentsIn } from '../rules/list/agents.js';
import { mayBeOne } from '../rules/list/enumeration.js';
import { joinsIn } from '../rules/list/items.js';
import { isStrange } from '../rules/list/strange.js';
import { clauseAt, placeIn, sentenceAt, sentenceOf } from '../sentences.js';
import { strokesOf } from '../side-by-side.js';
import { namesIn } from '../told-of-each.js';
import { unusedIn } from './rival-figures.js';

/** "Examiner ill: 131, total: 344", where examiners are asked about: the row may be the answer, and not the total. */
export function rowOfTotal({ headline: { kind, claim }, claims, question: { text } }: Reading): Doubt[] {
  const row = QUANTITIES.includes(kind) && claim && !claim.entity ? rowAsked(claims, text) : null;
  return row ? [doubt('reading/parts')] : [];
}

/** "4 / 5 / <5", and no years that they could be for: one of them is not the answer. */
export function namelessRow({ headline: { kind, claim }, passages }: Reading): Doubt[] {
  const place = QUANTITIES.includes(kind) && claim ? placeIn(passages, claim.span) : null;
  return place && strokesOf(place.text).length > 1 ? [doubt('reading/parts')] : [];
}

/** "* Fewer than five, or a total from which that could be worked out": nobody knows which of the two a mark hides. */
export function hidesMore({ claims, passages }: Reading): Doubt[] {
  const masks = claims.some(({ rule }) => rule === 'range/masked');
  const told =
    masks && passages.some(({ text, legends }) => [text, ...legends.map((legend) => legend.text)].some((note) => HIDES_MORE.test(note)));
  return told ? [doubt('reading/compete')] : [];
}
const HIDES_MORE =
  /\bsecondary suppress|\b(?:fewer|less|under|below|up to|between|small)\b[^.;]{0,60}\b(?:and|or|as well as|also)\b[^.;]{0,80}\b(?:(?:worked|made) out|deduc\w+|deriv\w+|calculat\w+|inferred|subtract\w+|differenc\w+)\b/i;

/** "[x]   0   [x]" under three years, and no note says what the mark hides: one year's figure is not the answer. */
export function untoldTimes({ headline: { kind }, claims, passages }: Reading): Doubt[] {
  const times = passages.filter(({ period, text }) => period && text.trim());
  const told = times.filter(({ text, start }) => claims.some(({ span }) => overlaps(span, { start, end: start + text.length })));
  const figures = kind === 'several' || QUANTITIES.includes(kind);
  return figures && told.length > 0 && told.length < times.length ? [doubt('reading/parts')] : [];
}

/** "Marl 5 days, Tarn 3 days" under "North": two figures of one kind for one name and time are parts of something that was not seen. */
export function samePart({ headline: { kind }, claims }: Reading): Doubt[] {
  const parts = claims.filter(({ entity, kind: own, rule }) => entity && QUANTITIES.includes(own) && !rule.endsWith('/total'));
  const known = new Map<string, string>();
  const twice = parts.some(({ entity, period, kind: own, value }) => {
    const name = `${own} ${fold(entity ?? '')} ${foldPeriod(period ?? '')}`;
    const before = known.get(name);
    known.set(name, JSON.stringify(value));
    return before !== undefined && before !== JSON.stringify(value);
  });
  return kind === 'several' && twice ? [doubt('reading/parts')] : [];
}

/** "2022: 88 lent, 45 sold, 9 lost. 2023: 91 lent, 50 sold": what one time is told of and the other is not. */
export function uneven({ headline: { kind }, claims }: Reading): Doubt[] {
  const parts = claims.filter(({ rule, period }) => rule === 'count/parts' && period);
  const told = new Map<string, number>();
  for (const { period } of parts) told.set(foldPeriod(period as string), (told.get(foldPeriod(period as string)) ?? 0) + 1);
  return kind === 'several' && new Set(told.values()).size > 1 ? [doubt('reading/parts')] : [];
}

/** "906 of the Council's 1,120 garages are let", where it was asked how many there are, or how many are empty: what is told of a part has no word of the question. */
export function ofAPart({ headline: { kind, claim }, passages }: Reading): Doubt[] {
  const place = kind === 'count' && claim ? placeIn(passages, claim.span) : null;
  const [, things = '', told = ''] = (place && PART_OF.exec(place.text.slice(place.span.end))) ?? [];
  if (!place || !told) return [];
  const nouns = new Set(contentWords(things));
  const asked = new Set(contentWords(place.passage.question).filter((word) => !nouns.has(word)));
  const words = contentWords(told).filter((word) => !nouns.has(word));
  return words.length && !words.some((word) => asked.has(word)) ? [doubt('pairing/ambiguous')] : [];
}
/** "We approved 120 of the 145 applications received", where it was asked how many were received: what was done to the whole is asked about, and what was done to the part is not. */
export function ofTheWhole({ headline: { kind, claim }, passages }: Reading): Doubt[] {
  const place = kind === 'count' && claim ? placeIn(passages, claim.span) : null;
  const [, deed = ''] = (place && WHOLE_DONE.exec(place.text.slice(place.span.end))) ?? [];
  const { start } = place ? sentenceAt(place.text, place.span) : { start: 0 };
  const [done] =
    deed && place
      ? (/\b([a-z]{3,}(?:ed|eld|nt|de|ok|ound)) (?:only |just |about )?$/.exec(place.text.slice(start, place.span.start)) ?? [])
      : [];
  if (!place || !done) return [];
  const asked = wordSet(place.passage.question);
  return contentWords(deed).some((word) => asked.has(word)) && !contentWords(done).some((word) => asked.has(word))
    ? [doubt('pairing/ambiguous')]
    : [];
}
const WHOLE_DONE =
  /^ (?:out )?of (?:the |our |all |these )?\d[\d,]* (?:[a-z-]+ ){0,3}?[a-z-]+s (?:that )?(?:were |was |we )?([a-z]{3,}(?:ed|eld|nt|de|ound))\b/;
/** What a part is a part of, and what is told of it. */
const PART_OF =
  /^ (?:out )?of (?:the |our |its )?(?:(?:[A-Za-z]+ )?[A-Za-z]+(?:'s|s') )?\d[\d,]* ((?:[a-z-]+ ){0,3}?[a-z-]+s) ((?:are|were|is|was|have|had|has|do|did|offer|run)\b[^.;\n]*)/;

/** "Fewer than five in 2023/24; none in either of the earlier years": one year's figure answers for one, where the question names none. */
export function otherTimes({ headline: { kind, claim }, claims, passages, question }: Reading): Doubt[] {
  if (!claim?.period || !QUANTITIES.includes(kind) || /\b(?:19|20)\d\d\b/.test(question.text)) return [];
  const others = claims.filter((one) => one !== claim && !one.period && (QUANTITIES.includes(one.kind) || one.kind === 'not_held'));
  return others.some(({ span }) => OTHER_TIMES.test(sentenceOf(passages, span)?.sentence ?? '')) ? [doubt('reading/parts')] : [];
}
const OTHER_TIMES =
  /\b(?:for|in|of|during) (?:either of |both |each of |all |any of )?(?:the |these |those )?(?:(?:two|three|four) )?(?:earlier|previous|prior|preceding|other|later|following|remaining)(?: two| three| four)? (?:years?|months?|quarters?)\b/i;

export function namelessParts({ headline: { kind }, claims, entities, question, passages }: Reading): Doubt[] {
  if (kind !== 'several' || question.expects === 'list') return [];
  const names = claims.flatMap(({ entity }) => (entity ? [entity] : []));
  // what stands before the first heading may speak for a part whose heading was not seen
  const sections = new Set(passages.flatMap(({ entity }) => (entity ? [fold(entity)] : [])));
  const astray = sections.size > 1 && claims.some(({ entity, rule }) => !entity && !rule.endsWith('/total'));
  // a bare list of names and numbers, every number of it used, leaves no room for another reading
  const length = lengthOf(passages);
  // so do numbers that each stand before the name of what they count
  const counted = claims.every(({ rule, span }) => rule === 'count/each' && !/^an?\b/i.test(wordsFrom(passages, span)));
  const bare = (counted || length < 100 * claims.length) && !unusedIn(passages, claims).length;
  // "Invested: …, planned: …" where both are asked
  const asked = wordsAsked(question);
  const isAsked = (name: string): boolean => contentWords(name).every((word) => asked.has(word) || /\d/.test(word));
  // "12 at Marl, 40 at Tarn, and fewer than five at each of Fell and Scar": the last have no figure of their own
  const open =
    names.length > 1 &&
    claims.some(({ kind: own, entity, period, span }) => own === 'range' && !entity && !period && AT_EACH.test(wordsFrom(passages, span)));
  const strange = names.some((name) => !entities.has(fold(name)) && !isAsked(name));
  return astray || open || (!bare && strange) ? [doubt('reading/parts')] : [];
}

/** Behind a bound: the places that it is for. */
const AT_EACH = /^[^.;,]{3,30}? (?:each )?(?:at|in|for|from|to|on|by) (?:each of |both |either )?(?:the )?[A-ZÀ-Þ]/u;

const wordsFrom = (passages: readonly Passage[], span: Claim['span']): string => {
  const place = placeIn(passages, span);
  return place?.text.slice(place.span.start) ?? '';
};

/**
 * A line opens with a name that is none of the programmes that the letter speaks of ("Fresli Page: 3" beside "Bridge: 11"): perhaps one misread.
 * Several such lines name parts, of which one was read.
 */
export function strangeName({ headline: { kind, claim }, passages, entities, question }: Reading): Doubt[] {
  if (!claim || !QUANTITIES.includes(kind) || question.expects === 'list') return [];
  const asked = wordsAsked(question);
  const strange = passages.flatMap(({ text, start }) => {
    let at = start;
    return text.split('\n').flatMap((line) => {
      const label = labelOf(line, at);
      at += line.length + 1;
      // "Detained persons: 17,809" says again what was asked for
      return label?.kind === 'entity' && !entities.has(fold(label.name)) && !contentWords(label.name).every((word) => asked.has(word))
        ? [{ heads: label.heads, own: overlaps(claim.span, { start: label.span.start, end: at }) }]
        : [];
    });
  });
  const parts = strange.filter(({ heads }) => !heads);
  return (entities.size > 1 && strange.length) || (parts.length > 1 && parts.some(({ own }) => own)) ? [doubt('reading/parts')] : [];
}

/** "Marl Steps cost £900. Tarnwater and Fell are paid for together and cost £400", in a letter that tells of all three: the figure is for one of them. */
export function ofOneName({ headline: { kind, claim }, claims, passages, question, told }: Reading): Doubt[] {
  if (!claim || claim.entity || !(QUANTITIES.includes(kind) || kind === 'date') || /\/total$/.test(claim.rule)) return [];
  const text = passages.map((passage) => passage.text).join('\n');
  const place = placeIn(passages, claim.span);
  const clause = place && clauseAt(place.text, place.span);
  const said = clause ? place.text.slice(clause.start, clause.end) : '';
  const rivals = claims.some((one) => one.kind === kind && !one.entity && JSON.stringify(one.value) !== JSON.stringify(claim.value));
  const unsure = told.some((names) => {
    const [here, asked, own] = [text, question.text, said].map((words) => namesIn(words, names));
    // "How many joined Marl Steps?" "14 joined Tarnwater."
    if (asked?.size === 1) return own?.size !== 0 && [...asked].every((name) => !own?.has(name) && here?.has(name));
    return asked?.size === 0 && (here?.size ?? 0) > 1 && rivals;
  });
  return unsure ? [doubt('reading/parts')] : [];
}

/** "Scribe £43,200. Copilot is included within our licensing": the figure is for one of two. */
export function coversPart({ headline: { kind, claim }, passages, joint }: Reading): Doubt[] {
  if (!claim || !QUANTITIES.includes(kind)) return [];
  // "We do not record vans apart from cars. 187 of both were sold": more than was asked about
  const place = placeIn(passages, claim.span);
  if (place && !joint && NOT_APART.test(place.text.slice(0, place.span.start))) return [doubt('reading/parts')];
  return passages.some(({ text, start }) =>
    [...text.matchAll(INCLUDED)].some(({ index }) => start + index > claim.span.end || start + index + 1 < claim.span.start),
  )
    ? [doubt('reading/parts')]
    : [];
}
/** A table of several years, where a number of one year was asked for: one of its cells answers. */
export function cellOfTable({ headline: { kind, value }, question: { expects, text } }: Reading): Doubt[] {
  if (kind !== 'table' || !QUANTITIES.includes(expects as Kind)) return [];
  const years = figuresOf(text).filter(({ role }) => role === 'period');
  const { header, rows } = value as Values['table'];
  const told = [...header, ...rows.map(([first = '']) => first)].filter((cell) => isPeriod(cell.trim()));
  const one = years.length === 1 && told.some((cell) => foldPeriod(cell.trim()) === foldPeriod(years[0]?.text ?? ''));
  return one && told.length > 1 ? [doubt('reading/parts')] : [];
}

/** "(a) not given (b) £74,516": both were asked for, and one limb of the answer alone was read. */
export function untoldLimb({ headline: { kind, claim }, claims, passages }: Reading): Doubt[] {
  const place = claim && !claim.entity && QUANTITIES.includes(kind) ? placeIn(passages, claim.span) : null;
  const second = place && SECOND_LIMB.exec(place.text);
  if (!place || !second || !FIRST_LIMB.test(place.text)) return [];
  const at = place.passage.start + second.index;
  const limbs = [claims.some(({ span }) => span.end <= at), claims.some(({ span }) => span.start >= at)];
  return limbs.every(Boolean) ? [] : [doubt('reading/parts')];
}
const FIRST_LIMB = /^\W*a\)\s/i;
const SECOND_LIMB = /\s\(?b\)\s/i;
const NOT_APART =
  /\b(?:not|n't|cannot|unable to|no way (?:of|to))\b[^.;\n]{0,60}\b(?:separat(?:e|ed|ely|ing)|distinguish(?:es|ed|ing)?|differentiat(?:e|es|ed|ing)|disaggregated?|discern|tell [a-z ]{2,40} (?:from|apart))\b[^.\n]*[.;]\s/i;
const INCLUDED =
  /(?<=^|[.;\n]\s*)(?!(?:VAT|It|This|These|They|That|Those|Both|All|There|Delivery|Postage|Tax|Costs?|Figures?)\b)(?:[A-ZÀ-Þ][\w&-]*(?:'s)?(?: [A-ZÀ-Þ][\w&-]*(?:'s)?){0,3}|The (?:other|second|remaining)[a-z ]{0,30}) (?:(?:is|are|was|were) (?:already |all |also )?(?:(?:included|covered|contained|bundled|absorbed) )?(?:in|within|by|under|part of) (?:the|our|its|their|a)\b|(?:is|are|was|were)(?: not|n't) (?:separately|individually) )/gu;

/** "Three operators held contracts, namely Marl and Tarn": as many names as the answer itself says there are. */
export function fewerThanTold({ headline: { kind, value, claim }, passages }: Reading): Doubt[] {
  const place = kind === 'list' && claim ? placeIn(passages, claim.span) : null;
  if (!place) return [];
  const lead = place.text.slice(sentenceAt(place.text, place.span).start, place.span.start);
  const told = LEADS_TO_NAMES.test(lead)
    ? figuresOf(lead).filter(({ role, value: number }) => role === 'plain' && number > 1 && number < 20)
    : [];
  const [number] = told;
  return number &&
    told.length === 1 &&
    OPENS_COUNT.test(lead.slice(0, number.span.start)) &&
    number.value !== (value as Values['list']).length
    ? [doubt('reading/parts')]
    : [];
}
const LEADS_TO_NAMES = /(?:\bnamely|\bviz\.?|\bi\.e\.|:|\bwhich (?:are|were))(?:[^.;A-Za-z][^.;]*)?$|\($/i;
const OPENS_COUNT = /^\W*(?:(?:there (?:are|were)|we (?:have|use|used|had)|the|our|yes,?|these|of) ?)*$/i;

/**
 * "Newry, Mourne and Down Council and Ards Council": more than one "and" between names may join parts of one. A line in brackets is no name, one
 * with a semicolon is several, and of "the three most common reasons" there should be three.
 */
export function mergedNames({ headline: { kind, value, claim }, passages, question: { text } }: Reading): Doubt[] {
  if (kind !== 'list') return [];
  const place = claim?.rule === 'list/sentence' ? placeIn(passages, claim.span) : null;
  const merged = place && joinsIn(place.text.slice(place.span.start, place.span.end)) > 1;
  const names = (value as Values['list']).map(({ name }) => name);
  const unlike =
    names.some((name) => (/^\(.*\)?$/s.test(name) && !/\)./.test(name)) || name.includes(';') || isStrange(name)) ||
    (place !== null && names.length === 2 && mayBeOne(place.text.slice(place.span.start, place.span.end)));
  const asked = figuresOf(text).find(
    ({ role, span }) =>
      role === 'plain' && /\b(?:the|what|which|top|your)\s+(?:(?:are|were) (?:the|your) )?$/i.test(text.slice(0, span.start)),
  );
  const fewer = asked !== undefined && asked.value < 20 && names.length < asked.value;
  return merged || unlike || fewer ? [doubt('reading/parts')] : [];
}

/** "Orders were made for Marl and Tarn; an application from Fell is with us", "Meat is from Marl. Fruit is supplied by Tarn": perhaps one more name. */
export function namedBesides({ headline: { kind, claim, value }, passages, question }: Reading): Doubt[] {
  const place = kind === 'list' && claim?.rule === 'list/sentence' ? placeIn(passages, claim.span) : null;
  if (!place || question.expects !== 'list') return [];
  const rest = place.text.slice(place.span.end);
  const known = (value as Values['list']).map(({ name }) => fold(name));
  const other = ONE_MORE.exec(rest);
  // "by our in-house team, with some of it done by Marl Ltd": they do it too
  if (FOR_DOERS.test(question.text) && IN_HOUSE.test(place.text) && !known.some((name) => /house|direct|own/.test(name)))
    return [doubt('reading/parts')];
  const agents = agentsIn(rest, question.text)?.reading.value.filter(
    ({ name }) => !known.some((one) => one.includes(fold(name)) || fold(name).includes(one)),
  );
  return (other && !known.some((one) => one.startsWith(fold(other[1] as string)))) || agents?.length ? [doubt('reading/parts')] : [];
}
const FOR_DOERS = /\b(?:suppliers?|providers?|contractors?|operators?|firms?|compan(?:y|ies)|agenc(?:y|ies)|organisations?|who)\b/i;
const IN_HOUSE =
  /\b(?:by|with|from|through|via|use) (?:our|its|the (?:[a-z]+'s )?) ?(?:own )?(?:in-?house|directly employed|direct (?:labour|works|services)|own (?:staff|team|workforce|employees|operatives|works))\b/i;
const ONE_MORE =
  /;\s+(?:and |also )?(?:an?|one|another|a (?:further|second|third|fourth)) (?!(?:number|few|copy|list|total|member|decision|review|report|full|small|large)\b)[a-zß-ž -]{3,40}? (?:from|by|at|in|for|with|is|was) (?:the )?([A-ZÀ-Þ][\w'’-]*)/u;
