import type { Span } from '../model/span.js';
import { contentWords, lowered } from '../model/words.js';
import { type Figure, figuresOf } from './figures.js';

const ASKED = /\b(?:how many|(?:total |overall )?(?:numbers?|count|quantity) of)\s+([^.?;:\n]{3,90})/g;
const CLAUSE =
  /\s(?:who|which|that|were|was|are|is|have|has|had|do|does|did|in|at|on|by|for|from|to|with|during|between|since|you|your|the)\b.*$/s;
const HYPERNYM =
  /\b(?:staff|employees|people|persons|personnel|workers|officers|posts|roles|vehicles|devices|machines|assets|buildings|properties|animals)\b/;

export interface Asked {
  /** Stems of the nouns that are counted: "nurses or support workers" gives nurse and worker. */
  readonly heads: ReadonlySet<string>;
  /** The counted things are of several sorts ("cars or vans", "staff"): an answer may give a number for each. */
  readonly sorts: boolean;
}

/** What a question asks the number of, read off its words. */
export function askedOf(question: string): Asked {
  const heads = new Set<string>();
  let sorts = false;
  for (const match of lowered(question).matchAll(ASKED)) {
    const things = ` ${match[1] ?? ''}`.replace(CLAUSE, '');
    const names = things.split(/,|\band\/or\b|\bor\b|\band\b|\//);
    sorts ||= names.length > 1 || HYPERNYM.test(things);
    for (const name of names) {
      const head = contentWords(name).at(-1);
      if (head) heads.add(head);
    }
  }
  return { heads, sorts };
}

const IN_PARTS =
  /\b(?:[fw]te|(?:full|whole)[\s-]time[\s-]equivalents?|posts?|hours?|days?|weeks?|miles?|kilomet(?:re|er)s?|tonnes?|acres?|hectares?)\b/i;
/** A number that may be a count: a whole one, or a part where posts, hours and such like are counted. */
export const mayCount = ({ value, unit }: Pick<Figure, 'value' | 'unit'>, question: string): boolean =>
  Number.isInteger(value) || (value > 0 && (unit === 'wte' || unit === 'fte' || IN_PARTS.test(question)));

/** The one year that a question asks about, "in 2022/23"; null where it names none, or several, or a stretch of years. */
export function askedPeriod(question: string): string | null {
  const periods = figuresOf(question).filter(({ role }) => role === 'period');
  const [only] = periods;
  if (!only || periods.length > 1 || !/^(?:fy\s?)?(?:19|20)?\d{2}(?:\s?[/-]\s?(?:19|20)?\d{2})?$/i.test(only.text)) return null;
  return /\b(?:in|for|during)(?: the)?(?: (?:financial|calendar|academic|tax|school))?(?: year)?(?: of)?\s$/i.test(
    question.slice(0, only.span.start),
  )
    ? only.text
    : null;
}

const NAME = String.raw`((?:[a-zß-ž-]+ ){0,6}?[a-zß-ž-]+)(?= (?:who|which|that|dedicated|designated|posted|assigned|stationed|working|specialised|specialising|employed|embedded|based|within|with|to|for|in|at|but|on|across|and)\b|[.,;\n]|\s*$)`;
const LACKS = new RegExp(
  String.raw`\b(?:(?:do|does|did)(?: not|n't) (?:currently |presently )?(?:have|employ|own|operate|use)(?: any)?|(?:has|have|had|there (?:are|is|were)) (?:currently |presently )?no|none (?:is|are|were)(?: currently| presently)?) ${NAME}|(?:^|\n)\s*no ${NAME}`,
  'g',
);

/** Where a text says that there is none of an asked thing ("we have no dedicated staff"), with the thing's name. */
export function lackedIn(text: string, heads: ReadonlySet<string>): { readonly name: string; readonly span: Span }[] {
  const low = lowered(text);
  if (!heads.size || !/\bno|n't/.test(low)) return [];
  return [...low.matchAll(LACKS)].flatMap((match) => {
    const end = match.index + match[0].length;
    const name = text.slice(end - (match[1] ?? match[2] ?? '').length, end);
    const own = contentWords(name).at(-1) ?? '';
    // "a let which has no licence" is described, not counted
    if (/\b(?:which|that|who)\s*$/.test(low.slice(Math.max(0, match.index - 8), match.index))) return [];
    // "no record of staff" counts nothing
    const counted = (heads.has(own) || /\b(?:staff|roles?|posts?|specialists?)$/i.test(name)) && !/\b(?:of|an?|the)\b/i.test(name);
    return counted ? [{ name, span: { start: match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0), end } }] : [];
  });
}
