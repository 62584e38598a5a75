import { ANNEX, SIGN_OFF } from '../model/landmarks.js';
import { RIGHTS } from './cues.js';
import type { Part } from './parts.js';

/** "Annex B - Boats let", "Table 2: Tolls": what answers that name it refer to. */
const NAMED = /^\W*(annex|appendix|schedule|table) ([a-h]|\d{1,2})\b(?=\W*$|\s?[-–:.)]\s)/i;
/** "See Annex A.", "The list is set out in table 2 below": what ends with nothing but the pointer. */
const POINTS =
  /(?:^|[.?:;]\s+)\W*(?:(?:please )?(?:see|refer to|find|as (?:per|in|at|shown in))|(?:[a-z]+ ){1,5}(?:is|are|can be|may be|will be) (?:(?:set out|given|shown|provided|listed|found|contained|available|attached|reproduced) )?(?:below )?(?:in|at|as))\s(?:the )?(?:attached )?(annex|appendix|schedule|table) ([a-h]|\d{1,2})(?: (?:below|overleaf|attached|to this (?:letter|response|reply)|at the (?:end|foot)[^.;\n]{0,30}))?\W*$/i;

const nameIn = (match: RegExpExecArray | null): string | null => (match ? `${match[1]} ${match[2]}`.toLowerCase() : null);
/** What an answer points to that has all of its words there. */
export const pointedTo = (text: string): string | null => {
  const match = text.length < 120 ? POINTS.exec(text) : null;
  return match?.index === 0 ? nameIn(match) : null;
};

/** What the letter prints apart under a name, below the one answer that points to it: the paragraphs below that name. */
export function printedApart(parts: readonly Part[]): ReadonlyMap<string, readonly Part[]> {
  const pointers = parts.flatMap((part) => nameIn(POINTS.exec(part.text)) ?? []);
  const found = new Map<string, readonly Part[]>();
  for (const [at, part] of parts.entries()) {
    const name = part.text.length < 120 && !part.label ? nameIn(NAMED.exec(part.text)) : null;
    if (!name || found.has(name) || pointers.filter((other) => other === name).length !== 1) continue;
    const body = name.startsWith('table') ? rowsBelow(parts, at) : annexBelow(parts, at);
    if (body.length) found.set(name, body);
  }
  return found;
}

/** The table right below its caption. */
function rowsBelow(parts: readonly Part[], at: number): readonly Part[] {
  const table = parts[at + 1]?.block.cell?.table;
  return table === undefined ? [] : parts.slice(at + 1).filter(({ block }) => block.cell?.table === table);
}

/** All of an annex that gives what was asked, and not the law or the rights. */
function annexBelow(parts: readonly Part[], at: number): readonly Part[] {
  const below = parts.slice(at + 1);
  const end = below.findIndex(({ text }) => (text.length < 120 && ANNEX.test(text)) || SIGN_OFF.test(text) || RIGHTS.test(text));
  const body = end < 0 ? below : below.slice(0, end);
  const told = [parts[at] as Part, ...body].some(({ text }) => /\b(?:sections?|regulations?|exempt\w*|public interest)\b/i.test(text));
  const long = body.every(({ block }) => !block.cell) && body.reduce((sum, { text }) => sum + text.length, 0) > LONGEST;
  return told || long || body.some(({ label }) => label) ? [] : body;
}
/** A longer annex is a paper of its own. */
const LONGEST = 1200;

/** What is printed apart answers the question that points to it, and opens no other. */
export function withApart(parts: readonly Part[]): readonly Part[] {
  const apart = new Set([...printedApart(parts).values()].flat());
  return apart.size ? parts.map((part) => (apart.has(part) ? { ...part, note: true } : part)) : parts;
}
