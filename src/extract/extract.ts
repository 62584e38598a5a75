import {
  type Answer,
  type Claim,
  type Doubt,
  doubt,
  type Exemption,
  inDoubt,
  type Kind,
  type Located,
  type Passage,
  type Statement,
  type Stretch,
} from '../model/answer.js';
import { blocksAt, type Document } from '../model/document.js';
import type { Letter } from '../model/letter.js';
import type { Expects } from '../model/questionnaire.js';
import { overlaps, type Span } from '../model/span.js';
import { askedPeriod } from './asked.js';
import { claimsOf, type Extraction } from './claims.js';
import { type Context, contextOf } from './context.js';
import { fallAway } from './dependents.js';
import { doubtsOf } from './doubts.js';
import { figureTwice } from './figure-twice.js';
import { FITS, type Headline, of, PROSE } from './headline/kinds.js';
import { headlineOf } from './headline.js';
import { fold } from './labels.js';
import { apportion } from './law/apportion.js';
import { explanationsOf } from './law/explanations.js';
import { nilAsSum } from './nil-sums.js';
import { outOfStep } from './out-of-step.js';
import { passagesOf } from './passages.js';
import { withoutRetold } from './retold.js';
import type { Rule } from './rule.js';
import { clarification } from './rules/absence/clarification.js';
import { bySex } from './rules/count/by-sex.js';
import { parts as partsOf } from './rules/count/parts.js';
import { timeEach } from './rules/count/time-each.js';
import { rules } from './rules/index.js';
import { cost } from './rules/refusal/cost.js';
import { type Thing, thingsAsked } from './things/asked.js';
import { readThings, tellsFirst } from './things/read.js';
import { namesBut } from './told-names.js';
import { asAnswered, asTold } from './unasked.js';

/** Type every answer of a segmented letter: one for each question, in the questionnaire's order. Pure. */
export function extract(
  letter: Letter,
  law: Exemption['law'] | null,
  expects: (text: string) => Expects,
  ruleList: readonly Rule[] = rules,
): Answer[] {
  const { letter: own, explanations } = explanationsOf(letter, law);
  const context = contextOf(own, law);
  const answers = own.located.map((located) => {
    const things = thingsAsked(located.question.text, expects);
    const read = (one: Located) => answerOf(own, one, context, ruleList, things);
    return asTold(own, read(asAnswered(own, located)), located, read);
  });
  const labels = own.located.map(({ label }) => label);
  const each = figureTwice(answers, own.located);
  const resolved = each.map((answer) => resolve(answer, each, labels));
  return outOfStep(fallAway(apportion(resolved, explanations)))
    .map(hiddenInPart)
    .map((answer, index) => inTable(answer, own.located[index]?.stretches ?? [], own));
}

/** Figures of a column mean nothing without their rows: the answer is shown as the tables that it stands in. Those of a row are shown behind its name. */
function inTable(answer: Answer, stretches: readonly Stretch[], { document, located }: Pick<Letter, 'document' | 'located'>): Answer {
  const { text } = document;
  const named = stretches.length === 1 && stretches[0] && !stretches[0].table ? nameOfRow(document, stretches[0].span) : null;
  // the cell before may hold the answer of the question that stands beside this one
  const answers = named && located.some((other) => other.stretches.some(({ span }) => overlaps(span, named)));
  const name = named && !answers ? text.slice(named.start, named.end) : null;
  // words need no name where that is what the letter asks
  const told = name !== null && answer.question.text.includes(name.trim()) && /\p{L}{3}/u.test(answer.text);
  if (name && !told && answer.kind !== 'text') return { ...answer, text: `${name}\t${answer.text}` };
  const spans = [...new Map(stretches.map(({ table, span }) => [(table ?? span).start, table ?? span])).values()];
  const [first] = spans;
  if (!first || answer.kind === 'text' || !stretches.some(({ table }) => table)) return answer;
  return { ...answer, span: first, text: spans.map(({ start, end }) => text.slice(start, end)).join('\n') };
}

/** What stands in words before several cells of one row; null where the stretch is no such row. */
function nameOfRow(document: Document, span: Span): Span | null {
  const own = blocksAt(document, span).filter((block) => overlaps(block.span, span));
  const [first, second] = own.map(({ cell }) => cell);
  if (!first || !second || own.some(({ cell }) => cell?.table !== first.table || cell.row !== first.row)) return null;
  const before = document.blocks.findLast(({ cell, span: { start, end } }) => {
    const inRow = cell?.table === first.table && cell.row === first.row && cell.column < first.column;
    return inRow && NAME.test(document.text.slice(start, end));
  });
  return before?.span ?? null;
}

/** "Marl pier", and not "nil" or "n/a". */
const NAME = /^(?!\W*(?:nil|none|n\/?a|not held|no|yes|unknown)\W*$).*\p{L}{2}/isu;

/** A number that is hidden under a provision is a part of the answer. */
const hiddenInPart = (answer: Answer): Answer =>
  answer.status === 'answered' && answer.values.some(({ suppressed, exemptions }) => suppressed && exemptions?.length)
    ? { ...answer, status: 'part_answered' }
    : answer;

/** Folded names: the letter's entities, what other answers name too, and what heads its table columns and the sections of this answer, which are known by their place. */
const namesOf = ({ stretches }: Located, { names }: Context, passages: readonly Passage[]): ReadonlySet<string> => {
  const known = [...stretches, ...passages.filter((passage) => passage.known)];
  const heads = known.flatMap(({ entity }) => (entity ? [fold(entity)] : []));
  return heads.every((name) => names.has(name)) ? names : new Set([...names, ...heads]);
};

/** Where what was asked is withheld, or asked back about, a figure beside it is no part of the answer. */
const WITHHOLDS: ReadonlySet<string> = new Set<Kind>(['refused', 'ncnd', 'clarification']);
const INFORMS: ReadonlySet<string> = new Set<Kind>([
  'count',
  'range',
  'money',
  'percentage',
  'date',
  'boolean',
  'list',
  'link',
  'table',
  'text',
  'not_possible',
  'not_applicable',
  'see_question',
  'see_attachment',
  'available_elsewhere',
]);

/** A poorly seen word of the reply that stands in no answer, or opens a line where a label may stand. */
function mayHide({ zones, located, document }: Letter, span: Span): boolean {
  if (!zones.some(({ zone, span: own }) => zone === 'reply' && overlaps(own, span))) return false;
  const opens = span.start === 0 || document.text[span.start - 1] === '\n';
  return opens || !located.some(({ stretches }) => stretches.some(({ span: own }) => overlaps(own, span)));
}

function answerOf(letter: Letter, located: Located, context: Context, ruleList: readonly Rule[], things: readonly Thing[]): Answer {
  const { question, stretches, mentioned } = located;
  const first = stretches[0];
  const base = { question, rejected: [], values: [], text: '', span: null, doubts: located.doubts };
  // what was not seen may stand there all the same
  const unseen: readonly Doubt[] =
    !first && letter.located.some((other) => other.stretches.length) && context.poor.some((span) => mayHide(letter, span))
      ? [doubt('reading/poorly-seen')]
      : [];
  if (!first)
    return {
      ...base,
      doubts: [...located.doubts, ...unseen],
      kind: mentioned ? 'unanswered' : 'missing',
      value: null,
      status: 'not_answered',
      confidence: located.doubts.length || unseen.length ? 'low' : 'high',
    };
  const passages = passagesOf(letter.document, located, context);
  const read = withoutRetold(passages.map((passage) => claimsOf(passage, ruleList)));
  const all = read.flatMap(({ claims: own }) => own);
  const prose = proseOf(passages, read, question.expects).map((claim) => pointing(claim, passages));
  // what a part tells in words is neither names nor a time
  const found = all.filter(
    ({ kind, rule, span }) => (kind !== 'list' && rule !== timeEach.id) || !prose.some((told) => overlaps(told.span, span)),
  );
  const claims = first.asksBack ? askingBack(found, first) : nilAsSum(ofEachSex(found));
  const text = stretches.map(({ span }) => letter.document.text.slice(span.start, span.end)).join('\n');
  const asked = askedPeriod(question.text) ?? letter.questionnaire.period;
  const whole = headlineOf([...claims, ...prose], question.expects, text, asked, passages, first.joint);
  // one value a year of the first thing, say, is its answer
  const parts = whole.kind === 'several' ? claims.filter(({ kind }) => FITS[question.expects].includes(kind)) : [];
  const forThings =
    things.length && !first.joint ? readThings(things, passages, ruleList, claims, whole.claim ? [whole.claim] : parts) : [];
  const each = forThings.flatMap(({ claim }) => claim ?? []);
  const complete = each.length > 1 && each.length === forThings.length;
  // of several things the first is the headline
  const [leading] = each;
  const inWords = things.length && !first.joint && whole.claim ? tellsFirst(things, whole.claim, passages) : null;
  const headline = inWords ? PROSE : complete && leading && leads(leading, whole, question.expects) ? of(leading) : whole;
  const said = each.length
    ? [...each, ...[...claims, ...prose].filter((one) => !each.some(({ kind, span }) => kind === one.kind && overlaps(span, one.span)))]
    : [...claims, ...prose];
  const values = said.sort((a, b) => a.span.start - b.span.start).filter((claim) => worthKeeping(claim, headline.kind, question.expects));
  if (headline.kind === 'text' && !values.some(({ kind }) => kind === 'text'))
    values.unshift({ kind: 'text', value: null, rule: 'text/prose', span: first.span, entity: first.entity, period: first.period });
  const statements = values.map((claim): Statement => (first.joint ? { ...claim, joint: true } : claim));
  const doubts = doubtsOf({
    headline,
    // what is told of the other things competes with no words
    claims: each.length ? said.filter((one) => one.kind !== 'text' && !(inWords && each.includes(one))) : claims,
    passages,
    question: inWords ? { ...question, text: complete ? (things[0]?.text ?? '') : question.text, expects: 'text' } : question,
    asked,
    entities: namesOf(located, context, passages),
    told: context.told.map((group) => namesBut(group, question)),
    poor: context.poor,
    lost: context.lost.map((span) => ({ span, word: letter.document.reading.slice(span.start, span.end) })),
    joint: first.joint,
    otherLabels: letter.questionnaire.questions.flatMap((other) => (other !== question && other.number ? [other.number] : [])),
    pairing: located.doubts,
  }).concat(inWords === false ? [doubt('reading/asks-more')] : []);
  const informed = headline.kind === 'several' ? values.some(({ kind }) => INFORMS.has(kind)) : INFORMS.has(headline.kind);
  const withheld = values.some(({ kind }) => ['not_held', 'refused', 'ncnd', 'held_elsewhere'].includes(kind));
  return {
    question,
    kind: headline.kind,
    value: headline.value,
    status: !informed
      ? !WITHHOLDS.has(headline.kind) && values.some(({ kind }) => ['count', 'money', 'list', 'range', 'percentage'].includes(kind))
        ? 'part_answered'
        : 'not_answered'
      : withheld
        ? 'part_answered'
        : 'answered',
    values: statements,
    rejected: read.flatMap(({ rejected }) => rejected),
    text,
    span: first.span,
    confidence: doubts.length ? 'low' : 'high',
    doubts,
  };
}

/** Where males and females are told each, other numbers beside them answer other questions; those of a part that has neither stay. */
function ofEachSex(claims: readonly Claim[]): readonly Claim[] {
  const own = claims.filter(({ rule }) => rule === bySex.id);
  const parts = new Set(own.map(({ entity }) => entity?.split(': ').slice(0, -1).join(': ') ?? ''));
  return own.length
    ? claims.filter(
        ({ kind, rule, entity }) =>
          (kind !== 'count' && kind !== 'percentage') || rule === bySex.id || (entity && !parts.has(entity) && rule !== partsOf.id),
      )
    : claims;
}

/** The first of several things that are all told is the headline; of "whether it is let, and if so how many times" the number is, where the whole was read so. */
const leads = (first: Claim, whole: Headline, expects: Expects): boolean =>
  first.kind !== 'text' &&
  whole.kind !== 'several' &&
  // "Our system has no marker for them. Every log would have to be opened. Section 12(1) applies": why it would cost so much
  !(whole.claim?.rule === cost.id && first.kind === 'not_held') &&
  (first.kind !== 'boolean' || expects === 'boolean' || !FITS[expects].some((kind) => kind === whole.kind));

/** What a letter that asks back says of a question asks back as a whole, where no words of it were read so. */
function askingBack(claims: readonly Claim[], { span, entity, period }: Stretch): readonly Claim[] {
  const own = claims.filter(({ kind }) => kind === 'clarification');
  return own.length ? own : [{ kind: 'clarification', value: null, rule: clarification.id, span, entity, period }];
}

/** Prose for an entity where no rule read anything: its words are its answer. */
function proseOf(
  passages: readonly { text: string; start: number; entity: string | null; period: string | null }[],
  read: readonly Extraction[],
  expects: string,
): Claim[] {
  const named = passages.filter(({ entity }) => entity);
  if (new Set(named.map(({ entity }) => entity)).size < 2) return [];
  const untold = passages.some(({ entity, text }, index) => entity && /\d/.test(text) && !read[index]?.claims.length);
  return passages.flatMap((passage, index): Claim[] => {
    const lead = /^\s*/.exec(passage.text)?.[0].length ?? 0;
    const own = read[index]?.claims ?? [];
    const asProse =
      expects === 'text' &&
      passage.text.trim().length > 40 &&
      !own.some((claim) => !['count', 'percentage', 'range', 'date', 'money'].includes(claim.kind) && !namesWithin(claim, passage.text));
    // "Marl – 23 days", "Fell – 6 to 8 weeks, as groups begin": so long is told in words where another part is
    const asTime = expects === 'text' && untold && own.length > 0 && own.every(({ rule }) => rule === timeEach.id);
    // a dash in a cell says nothing in words
    if (!passage.entity || !/[\p{L}\d]/u.test(passage.text) || (own.length && !asProse && !asTime)) return [];
    return [
      {
        kind: 'text',
        value: null,
        rule: 'text/prose',
        entity: passage.entity,
        period: passage.period,
        span: { start: passage.start + lead, end: passage.start + passage.text.trimEnd().length },
      },
    ];
  });
}

/** "Marl – children who live in Fell and are known to the Tarn Trust or the Marl Board": names in a sentence that says more than to enumerate them. */
const namesWithin = ({ kind, span }: Claim, text: string): boolean => kind === 'list' && span.end - span.start < text.trim().length * 0.7;

/** "Children: see Adults": another part of the same answer. */
function pointing(claim: Claim, passages: readonly { text: string; start: number; entity: string | null }[]): Claim {
  const own = passages.find(({ start, text }) => start <= claim.span.start && claim.span.end <= start + text.length);
  const to = /^\W*(?:please )?(?:as|see|same as|as for|as per|refer to) (?:the )?([^.;\n]{2,60}?)(?: above| below)?\W*$/i.exec(
    own?.text ?? '',
  )?.[1];
  const other = to && passages.find(({ entity }) => entity && entity !== claim.entity && fold(entity) === fold(to))?.entity;
  return other ? { ...claim, kind: 'see_question', value: other, rule: 'referral/see-question' } : claim;
}

/** Figures in prose that was asked for as prose are no statements of the answer. */
const worthKeeping = (claim: Claim, headline: string, expects: string): boolean =>
  !(headline === 'text' && expects === 'text' && ['count', 'percentage', 'range', 'date'].includes(claim.kind));

/** "As per question 2": copy what that question was answered. `labels` are the questions' own, as the letter prints them. */
function resolve(answer: Answer, answers: readonly Answer[], labels: readonly (string | null)[]): Answer {
  const index = answers.indexOf(answer);
  const values = answer.values.map((statement): Statement => {
    if (statement.kind !== 'see_question') return statement;
    // "As above" under the second of several heads: what stands under the one before
    const part = statement.entity
      ? answer.values.findLast(
          ({ entity, span, kind }) => entity && entity !== statement.entity && span.start < statement.span.start && kind !== 'see_question',
        )
      : undefined;
    if (part && BACK.test(statement.value ?? ''))
      return { ...statement, value: part.entity, resolved: { kind: part.kind, value: part.value } as Pick<Claim, 'kind' | 'value'> };
    const named = answer.values.find(({ entity, kind }) => entity && entity === statement.value && kind !== 'see_question');
    if (named) return { ...statement, resolved: { kind: named.kind, value: named.value } as Pick<Claim, 'kind' | 'value'> };
    const to = inFull(statement.value ?? '', labels[index] ?? '', labels);
    const target = targetOf(to, index, answers, labels);
    const label = target && RELATIVE.test(to) ? (labels[answers.indexOf(target)] ?? statement.value) : to || statement.value;
    const final = target && followed(target, answers, labels);
    const found = final?.values.find(({ kind, value }) => kind === final.kind && value === final.value) ?? final?.values[0];
    return {
      ...statement,
      value: label,
      ...(found && { resolved: { kind: found.kind, value: found.value } as Pick<Claim, 'kind' | 'value'> }),
    };
  });
  const own = values.find(({ kind }) => kind === 'see_question');
  if (answer.kind !== 'see_question' || !own) return { ...answer, values };
  const found = { ...answer, values, value: own.value };
  if (own.resolved) return found;
  return inDoubt(found, doubt('reading/unresolved-reference'));
}
/** "See (b) above", said of 4c: 4b. */
const inFull = (to: string, from: string, labels: readonly (string | null)[]): string => {
  const limb = `${/^\d+(?=[a-z]+$)/.exec(from)?.[0] ?? ''}${to}`;
  return /^[a-z]{1,4}$/.test(to) && !labels.includes(to) && labels.includes(limb) ? limb : to;
};
const RELATIVE = /^[a-z]{4,}(?: but one)?$/;
const BACK = /^(?:above|before|previous|preceding)$/;

/** The answer that a reference points at: by its label, or by its place. "As above" looks past answers that say so too, "the previous question" is the one before. */
function targetOf(to: string, index: number, answers: readonly Answer[], labels: readonly (string | null)[]): Answer | undefined {
  switch (to) {
    case 'above':
    case 'before':
      return answers.slice(0, index).findLast(({ kind }) => kind !== 'see_question' && kind !== 'unanswered' && kind !== 'missing');
    case 'previous':
    case 'preceding':
    case 'last':
      return answers[index - 1];
    case 'next':
    case 'following':
      return answers[index + 1];
    case 'previous but one':
    case 'preceding but one':
    case 'last but one':
      return answers[index - 2];
    case 'next but one':
    case 'following but one':
      return answers[index + 2];
    default:
      return answers.find((_, at) => labels[at] && to.split(', ').includes(labels[at]));
  }
}

/** Where a reference leads to another one, the answer at the end of them. */
function followed(target: Answer, answers: readonly Answer[], labels: readonly (string | null)[]): Answer | undefined {
  let at: Answer | undefined = target;
  for (const _ of answers) {
    if (at?.kind !== 'see_question') return at;
    at = targetOf(String(at.value), answers.indexOf(at), answers, labels);
  }
  return undefined;
}
