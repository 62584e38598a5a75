import { type Part, pathOf } from './parts.js';

interface Lead {
  readonly number: string;
  readonly name: string;
  /** The letters below it. */
  readonly limbs: readonly string[];
}

/**
 * "1. Assaults: (a) … (b) …" and "2. Cells:" in the request, and "Assaults" over "(a) 73", "(b) 212" in the reply: the title stands for the number, so its letters
 * are 1a and 1b, and what has no letter below it answers the number.
 */
export function withTitlesOfNumbers(parts: readonly Part[]): readonly Part[] {
  const leads = leadsOf(parts);
  const names = new Set(leads.map(({ name }) => name));
  if (leads.length < 2 || names.size < leads.length || !leads.some(({ limbs }) => limbs.length > 1)) return parts;
  const titles = parts.flatMap((part) => {
    const lead = part.label || part.bullet || part.block.cell ? undefined : leads.find(({ name }) => name === bare(part.text));
    return lead ? [{ part, lead }] : [];
  });
  const inOrder = titles.every(({ lead }, at) => at === 0 || leads.indexOf(lead) > leads.indexOf(titles[at - 1]?.lead as Lead));
  if (titles.length < Math.max(2, leads.length * 0.6) || !inOrder) return parts;
  const paths = new Map<Part, string>();
  for (const [at, { part, lead }] of titles.entries()) {
    const below = parts.slice(parts.indexOf(part) + 1, titles[at + 1] ? parts.indexOf(titles[at + 1]?.part as Part) : undefined);
    const letters = below.filter((one) => one.label?.kind === 'bare' && !one.block.cell && lead.limbs.includes(pathOf(one)));
    for (const one of letters) paths.set(one, lead.number + pathOf(one));
    if (!letters.length && below[0] && !below[0].label && !lead.limbs.length) paths.set(below[0], lead.number);
  }
  const named = new Set(titles.map(({ part }) => part));
  return parts.map((part): Part => {
    const path = paths.get(part);
    if (path) return { ...part, label: part.label ? { ...part.label, paths: [path] } : { paths: [path], kind: 'answer', length: 0 } };
    return named.has(part) ? { ...part, debris: true } : part;
  });
}

const bare = (text: string): string =>
  text
    .trim()
    .replace(/[:.\s]+$/, '')
    .toLowerCase();

/** The numbers whose items begin with a name and a colon, each with the letters that follow it. */
function leadsOf(parts: readonly Part[]): readonly Lead[] {
  return parts.flatMap((part, at) => {
    const name = /^([A-ZÀ-Þ][^.?!:;\d]{2,60}):(?:\s|$)/u.exec(part.text)?.[1];
    if (!name || part.block.cell || part.label?.kind !== 'bare' || !/^\d{1,2}$/.test(part.label.paths.join())) return [];
    const below = parts.slice(at + 1);
    const end = below.findIndex((one) => one.label?.kind !== 'bare' || !/^[a-z]$/.test(pathOf(one)));
    return [{ number: pathOf(part), name: bare(name), limbs: below.slice(0, end < 0 ? undefined : end).map(pathOf) }];
  });
}
