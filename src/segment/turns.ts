import { REPLY_HEADING, REQUEST_HEADING } from '../model/landmarks.js';
import type { Zone } from '../model/letter.js';
import { asksOnly } from './asking.js';
import { isBareName, type Part } from './parts.js';
import type { Zoning } from './zones.js';

/** The zones of a letter that asks and answers in turns; `sure` where the same two headings stand over each turn, and answers bear the numbers of the questions. */
export interface Turns {
  readonly zoning: Zoning;
  readonly sure: boolean;
}

/**
 * A letter that asks and answers in turns, several questions at a time: "Request 1 … Response … Request 2 … Response …". The zones of such a
 * reading; null where nothing heads at least two responses with questions before each.
 */
export function turnsOf(parts: readonly Part[], zoning: Zoning): Turns | null {
  const body = parts.filter((part) => zoning.zones[part.index] === 'reply');
  const zones: Zone[] = [...zoning.zones];
  const seen = new Set<string>();
  let turns = 0;
  let asking = true;
  let asked = 0;
  let current = new Set<string>();
  let byNumber = 0;
  const heads: { readonly request: string[]; readonly reply: string[] } = { request: [], reply: [] };
  for (const part of body) {
    const paths = part.label?.paths ?? [];
    if (asking ? asked && headsReply(part) : opensTurn(part, seen)) {
      heads[asking ? 'reply' : 'request'].push(part.label ? '' : part.text.trim());
      turns += Number(asking);
      asking = !asking;
      asked = 0;
      if (asking) current = new Set();
    }
    if (!asking) {
      byNumber += Number(
        part.label?.kind !== 'question' && paths.some((path) => current.has(path) || current.has(path.replace(/^\d+/, ''))),
      );
      continue;
    }
    for (const path of paths) current.add(path);
    zones[part.index] = 'echo';
    for (const path of paths) seen.add(path);
    asked += Number(asksOnly(part) || paths.length > 0);
  }
  if (turns < 2 || asking) return null;
  const same = (all: readonly string[]): boolean => new Set(all).size === 1;
  return { zoning: { ...zoning, zones }, sure: turns > 2 && byNumber >= turns && same(heads.reply) && same(heads.request) };
}

export const headsReply = (part: Part): boolean =>
  !part.block.cell && (isBareName(part, 'answer') || (part.text.length < 60 && REPLY_HEADING.test(part.text)));

/** The next questions: their heading, or the first with a label that nothing asked before has. */
const opensTurn = (part: Part, seen: ReadonlySet<string>): boolean =>
  isBareName(part, 'question') ||
  (part.text.length < 80 && REQUEST_HEADING.test(part.text)) ||
  (part.label?.kind === 'question' && part.label.paths.length === 1 && !seen.has(part.label.paths[0] as string)) ||
  (part.label?.kind === 'bare' && asksOnly(part) && !part.label.paths.some((path) => seen.has(path)));
