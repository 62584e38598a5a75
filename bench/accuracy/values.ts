import type { ValueRecord } from '../../src/model/letter-record.js';
import type { LabelledPart } from './labels.js';
import { likeness, overlap, plain, recall } from './words.js';

/** A label's kind by the record's name for it. */
export function kindOf({ kind, value }: { readonly kind: string; readonly value: unknown }): string {
  if (kind === 'see_other') return 'see_question';
  return kind === 'count' && typeof value === 'object' && value !== null ? 'range' : kind;
}

/** Shapes of labels and of records; either may be anything until it is looked at. */
type Loose = {
  readonly [key: string]: unknown;
} | null;

/** Does a value of this kind say what the label says? A label without a value is content with any. */
export function sameValue(kind: string, wanted: unknown, got: unknown): boolean {
  if (wanted === null || wanted === undefined) return true;
  switch (kind) {
    case 'count':
    case 'percentage':
    case 'boolean':
      return wanted === got;
    case 'range':
      return sameRange(wanted as Bounds, got as Bounds | null);
    case 'money':
      return sameMoney(wanted as Loose | number, got as Loose);
    case 'list':
      return sameList(wanted, got);
    case 'held_elsewhere':
      return likeness(wanted, got) >= 0.5;
    case 'link':
    case 'available_elsewhere':
      // a publication may be named without an address
      return typeof wanted !== 'string' || !/[./]/.test(wanted) || address(wanted) === address(got);
    case 'date':
      return plain(JSON.stringify(wanted)) === plain(JSON.stringify(got));
    case 'see_question':
      return plain(wanted) === plain(got) || recall(got, wanted) === 1;
    default:
      return true;
  }
}

interface Bounds {
  readonly min?: number | null;
  readonly max?: number | null;
}
/** A bound that the label leaves out may be anything; 0 and 1 are one, since few letters say whether zeros are told apart. */
const sameRange = (wanted: Bounds, got: Bounds | null | undefined): boolean =>
  got != null &&
  (wanted.min == null || wanted.min === got.min || (wanted.min <= 1 && (got.min ?? 0) <= 1)) &&
  (wanted.max == null || wanted.max === got.max);

function sameMoney(wanted: Loose | number, got: Loose): boolean {
  const sum = typeof wanted === 'number' ? { amount: wanted } : wanted;
  return Math.abs(Number(sum?.amount) - Number(got?.amount ?? Number.NaN)) < 0.005 && (sum?.currency ?? 'GBP') === (got?.currency ?? 'GBP');
}

/** Four fifths of the wanted names are there, and not many others. */
function sameList(wanted: unknown, got: unknown): boolean {
  if (!Array.isArray(wanted) || !wanted.length) return true;
  const names: readonly (Loose | string)[] = Array.isArray(got) ? got : [];
  const nameOf = (one: Loose | string) => (typeof one === 'string' ? one : (one?.name ?? one));
  const shareOf = (one: Loose | string) => (typeof one === 'string' ? undefined : one?.share);
  const found = (wanted as (Loose | string)[]).filter((item) =>
    names.some((name) => likeness(nameOf(item), nameOf(name)) >= 0.6 && (shareOf(item) === undefined || shareOf(item) === shareOf(name))),
  ).length;
  return found / wanted.length >= 0.8 && found / Math.max(1, names.length) >= 0.7;
}

const address = (text: unknown): string =>
  String(text ?? '')
    .trim()
    .replace(/[#/.]+$/, '')
    .replace(/^https?:\/\/(www\.)?/, '')
    .toLowerCase();

/** What of a value its label is compared with. */
type ValueSaid = Pick<ValueRecord, 'kind' | 'value' | 'entity' | 'period'>;

/**
 * Every labelled part has a value of its own: of its kind, of its value where that counts, and of its entity or period where the record names
 * one. A value that names none serves any part.
 */
export function partsSaid(parts: readonly LabelledPart[], values: readonly ValueSaid[], withValue: boolean): boolean {
  const free = new Set(values);
  const [first] = parts;
  const alike = parts.every((part) => kindOf(part) === kindOf(first as LabelledPart) && same(part.value, first?.value));
  for (const part of parts) {
    const fitting = [...free].filter(
      (value) => value.kind === kindOf(part) && (!withValue || sameValue(value.kind, part.value, value.value)),
    );
    const said =
      fitting.find((value) => nameOf(value) && overlap(part.label, nameOf(value)) >= 0.5) ??
      fitting.find((value) => !nameOf(value)) ??
      (alike ? fitting[0] : undefined) ??
      fitting.find((value) => parts.every((other) => overlap(other.label, nameOf(value)) <= overlap(part.label, nameOf(value))));
    if (!said) return false;
    free.delete(said);
  }
  return true;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a value says it is for. */
const nameOf = ({ entity, period }: ValueSaid): string => [entity, period].filter(Boolean).join(' ');
