import { asks, type Found, isLead, namesThing } from './asking.js';
import { LIMBS } from './label.js';
import { isPlain, type Part, pathOf } from './parts.js';

/** The words over a lettered list, and the items of it. */
interface Led {
  readonly lead: Part;
  readonly limbs: readonly Part[];
}

/**
 * "In 2022:" over "(a) how many boats sank" and "(b) how many were raised", each with its answer right below it, among questions that nobody numbered:
 * the limbs take the place of what leads to them, and of the question whose turn it is they are 4a and 4b.
 */
export function withLimbsBelow(found: readonly Found[], parts: readonly Part[]): readonly Found[] {
  const inTurn = found.every(({ number, part }, index) => number === String(index + 1) && part);
  if (found.length < 2 || !inTurn) return found;
  const asked = new Set(found.map(({ part }) => part));
  const lists = parts.flatMap((_, at) => ledBy(parts, at, asked) ?? []);
  // a limb with a question mark was found by itself
  const limbs = new Set(lists.flatMap((list) => list.limbs));
  if (!lists.length || found.some(({ part }) => part?.label && !limbs.has(part))) return found;
  const leads = new Set(lists.flatMap((list) => [list.lead, ...list.limbs]));
  const alone = found.flatMap((one) => (one.part && !leads.has(one.part) ? [{ at: one.part.index, one }] : []));
  const all = [...alone, ...lists.map((list) => ({ at: list.lead.index, list }))].sort((a, b) => a.at - b.at);
  return all.flatMap((each, index) =>
    'one' in each
      ? [{ ...each.one, number: String(index + 1) }]
      : each.list.limbs.map((limb) => asLimb(String(index + 1), each.list, limb)),
  );
}

const asLimb = (number: string, { lead }: Led, limb: Part): Found => ({
  number: `${number}${pathOf(limb)}`,
  text: `${lead.text.trim()} ${limb.text.trim()}`,
  also: [limb.text.trim()],
  part: limb,
});

/** "In each of these years, how many boats were": a question that each limb ends, "(a) lent out". */
const isOpen = ({ text }: Part): boolean =>
  /\b(?:how (?:many|much|often)|what|which|who|when|where)\b[^?.]*\b(?:is|are|was|were|been|has|have|had|be|by|for|in|of|on|to|at|from|the)\W*$/i.test(
    text,
  ) && !/[?.]\W*$/.test(text);

/** The list whose lead stands at an index: each of its items asks, and has something below it that is no item and not asked. */
function ledBy(parts: readonly Part[], at: number, asked: ReadonlySet<Part | undefined>): Led | null {
  const lead = parts[at] as Part;
  const open = isOpen(lead);
  if (!isPlain(lead) || !(open || isLead(lead))) return null;
  const limbs: Part[] = [];
  for (const part of parts.slice(at + 1)) {
    const next = part.label?.kind === 'bare' && pathOf(part) === LIMBS[limbs.length];
    if (next) limbs.push(part);
    else if (!limbs.length || part.label?.paths.length || asked.has(part)) break;
  }
  const answered = (limb: Part): boolean => {
    const below = parts[parts.indexOf(limb) + 1];
    return below !== undefined && !below.label && !asked.has(below) && below.block !== limb.block;
  };
  const asking = limbs.filter((limb) => open || asks(limb) || namesThing(limb.text));
  return limbs.length > 1 && asking.length === limbs.length && limbs.every(answered) ? { lead, limbs } : null;
}
