/** What a person wrote in place of a value: a kind and the cells of its value, as the rows of a spreadsheet hold them. */
export interface Written {
  readonly kind: string;
  readonly value: string;
  readonly unit: string;
  readonly min: string;
  readonly max: string;
}

const NONE = { value: '', unit: '', min: '', max: '' };
/** Kinds that a person names instead of a value, by the words for them. */
const NAMED: Readonly<Record<string, string>> = {
  'not held': 'not_held',
  refused: 'refused',
  withheld: 'refused',
  ncnd: 'ncnd',
  'neither confirmed nor denied': 'ncnd',
  'n/a': 'not_applicable',
  'not applicable': 'not_applicable',
  'not possible': 'not_possible',
  'held elsewhere': 'held_elsewhere',
  'available elsewhere': 'available_elsewhere',
  'see attachment': 'see_attachment',
  clarification: 'clarification',
  unanswered: 'unanswered',
  missing: 'missing',
  several: 'several',
  text: 'text',
};
const CURRENCY: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', $: 'USD' };
const FIGURES = ['count', 'money', 'percentage', 'range'];
/** Kinds whose value is words. */
const WORDS = ['list', 'link', 'date', 'held_elsewhere', 'available_elsewhere', 'see_attachment', 'see_question', 'not_possible'];

/**
 * "5", "<5", "10-15", "£1,250", "12.5%", "not held", or words; `kind` is what the value beside it was read as, `expects` what the question asks
 * for, each '' where it is not known. What is none of these is `text` in its own words.
 */
export function writtenAs(text: string, kind: string, expects: string): Written {
  const plain = text
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
  const named = NAMED[plain];
  if (named) return { ...NONE, kind: named };
  const figure = figureIn(plain, FIGURES.includes(kind) && kind !== 'range' ? kind : expects);
  if (figure) return figure;
  if (/^(?:yes|no|true|false)$/.test(plain) && (kind === 'boolean' || expects === 'boolean'))
    return { ...NONE, kind: 'boolean', value: String(plain === 'yes' || plain === 'true') };
  const words = WORDS.includes(kind) ? kind : WORDS.includes(expects) ? expects : 'text';
  return { ...NONE, kind: words, value: text };
}

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const ONE = new RegExp(`^(£|€|\\$)?\\s?(${NUMBER})\\s?(%)?$`);
const BOUND = new RegExp(`^(<|>|≤|≥|<=|>=|under|over|fewer than|less than|more than|at least|at most)\\s?(£|€|\\$)?\\s?(${NUMBER})$`);
const BETWEEN = new RegExp(`^(£|€|\\$)?\\s?(${NUMBER})\\s?(?:-|–|to)\\s?(£|€|\\$)?\\s?(${NUMBER})$`);

function figureIn(plain: string, expects: string): Written | null {
  const one = ONE.exec(plain);
  if (one) {
    const [, sign, digits = '', percent] = one;
    const value = String(numberOf(digits));
    if (percent || (!sign && expects === 'percentage')) return { ...NONE, kind: 'percentage', value, unit: '%' };
    if (sign || expects === 'money') return { ...NONE, kind: 'money', value, unit: CURRENCY[sign ?? ''] ?? 'GBP' };
    return { ...NONE, kind: 'count', value };
  }
  const bound = BOUND.exec(plain);
  if (bound) {
    const [, sign = '', currency, digits = ''] = bound;
    const number = numberOf(digits);
    const unit = CURRENCY[currency ?? ''] ?? '';
    // bounds are inclusive: below 5 is 0 to 4
    if (/^(?:<|under|fewer than|less than)$/.test(sign)) return { ...NONE, kind: 'range', unit, min: '0', max: String(number - 1) };
    if (/^(?:≤|<=|at most)$/.test(sign)) return { ...NONE, kind: 'range', unit, min: '0', max: String(number) };
    return { ...NONE, kind: 'range', unit, min: String(/^(?:≥|>=|at least)$/.test(sign) ? number : number + 1) };
  }
  const between = BETWEEN.exec(plain);
  // 2022-23 is a year
  if (!between || /^(?:19|20)\d{2}\s?[-–]\s?\d{2}(?:\d{2})?$/.test(plain)) return null;
  const [, sign, from = '', other, to = ''] = between;
  const unit = CURRENCY[sign ?? other ?? ''] ?? '';
  return { ...NONE, kind: 'range', unit, min: String(numberOf(from)), max: String(numberOf(to)) };
}

const numberOf = (digits: string): number => Number(digits.replaceAll(',', ''));
