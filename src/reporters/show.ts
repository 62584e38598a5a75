import type { AnswerRecord, ValueRecord } from '../model/letter-record.js';

const WORDS: Readonly<Record<string, string>> = {
  not_held: 'not held',
  not_applicable: 'n/a',
  ncnd: 'neither confirmed nor denied',
  clarification: 'asks back',
  unanswered: '– unanswered',
  missing: '– missing',
  text: 'text',
};
const SYMBOL: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

type Shown = Pick<ValueRecord, 'kind' | 'value'> & Partial<Pick<ValueRecord, 'approximate' | 'exemptions' | 'resolved'>>;

/** A value as a person writes it: £309,900.30, <5, not held, refused s.40(2). */
export function showValue({ kind, value, approximate, exemptions, resolved }: Shown): string {
  const about = approximate ? '~' : '';
  switch (kind) {
    case 'count':
      return about + Number(value).toLocaleString('en-GB');
    case 'percentage':
      return `${about}${value}%`;
    case 'money': {
      const { amount, currency } = value as { amount: number; currency: string };
      return about + money(amount, currency);
    }
    case 'range': {
      const { min, max, unit } = value as { min: number | null; max: number | null; unit: string | null };
      const form = (number: number) => (unit ? money(number, unit) : number.toLocaleString('en-GB'));
      if (max === null) return `≥${form(min ?? 0)}`;
      return min === 0 || min === null ? `<${form(max + 1)}` : `${form(min)}–${form(max)}`;
    }
    case 'list':
      return (value as { name: string; share?: number }[])
        .map(({ name, share }) => (share === undefined ? name : `${name} (${share}%)`))
        .join(', ');
    case 'date':
      return typeof value === 'string' ? value : `${(value as { start: string }).start} to ${(value as { end: string }).end}`;
    case 'boolean':
      return value ? 'yes' : 'no';
    case 'link':
      return String(value);
    case 'table':
      return `table, ${(value as { rows: unknown[] }).rows.length} rows`;
    case 'refused':
      return `refused${exemptions?.length ? ` ${exemptions.map(({ law, provision }) => `${law.startsWith('E') ? 'reg.' : 's.'}${provision}`).join(', ')}` : ''}`;
    case 'not_possible':
      return `cannot ${value ?? 'happen'}`;
    case 'held_elsewhere':
      return `held by ${value ?? 'others'}`;
    case 'available_elsewhere':
      return `published${value ? `: ${value}` : ''}`;
    case 'see_attachment':
      return `attached${value ? `: ${value}` : ''}`;
    case 'see_question':
      return `see ${value}${resolved ? ` (${showValue(resolved)})` : ''}`;
    default:
      return WORDS[kind] ?? kind;
  }
}

function money(amount: number, currency: string): string {
  const whole = Number.isInteger(amount);
  return `${SYMBOL[currency] ?? `${currency} `}${amount.toLocaleString('en-GB', { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: 2 })}`;
}

/** A figure of a unit of the summary: 1,340, 12.5%, £309,900.30. */
export const showFigure = (unit: string, number: number): string =>
  unit === 'count' || unit === '%'
    ? `${number.toLocaleString('en-GB', { maximumFractionDigits: 2 })}${unit === '%' ? '%' : ''}`
    : money(number, unit);

/** An answer in a cell: its headline, or each entity's or period's value where there are several. */
export function showAnswer(answer: AnswerRecord): string {
  if (answer.kind !== 'several') {
    const own = answer.values.find(({ kind, value }) => kind === answer.kind && JSON.stringify(value) === JSON.stringify(answer.value));
    return showValue({ ...(own ?? {}), kind: answer.kind as ValueRecord['kind'], value: answer.value });
  }
  const named = answer.values.filter(({ entity, period }) => entity || period);
  return named.map((value) => `${[value.entity, value.period].filter(Boolean).join(' ')}: ${showValue(value)}`).join(' · ');
}

/** The words that prove the answer: of the headline, else of the first statement. */
export function proofOf(answer: AnswerRecord): { quote: string; page: number | null } | null {
  const own =
    answer.values.find(({ kind, value }) => kind === answer.kind && JSON.stringify(value) === JSON.stringify(answer.value)) ??
    answer.values[0];
  return own ? { quote: own.evidence.quote.replace(/\s+/g, ' '), page: own.evidence.page } : null;
}
