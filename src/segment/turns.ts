import { REPLY_HEADING, REQUEST_HEADING } from '../model/landmarks.js';
import type { Zone } from '../model/letter.js';
import { asksOnly } from './asking.js';
import type { Part } from './parts.js';
import type { Zoning } from './zones.js';

/**
 * A letter that asks and answers in turns, several questions at a time: "Request 1 … Response … Request 2 … Response …". The zones of such a
 * reading; null where nothing heads at least two responses with questions before each.
 */
export function turnsOf(parts: readonly Part[], zoning: Zoning): Zoning | null {
  const body = parts.filter((part) => zoning.zones[part.index] === 'reply');
  const zones: Zone[] = [...zoning.zones];
  const seen = new Set<string>();
  let turns = 0;
  let asking = true;
  let asked = 0;
  for (const part of body) {
    const paths = part.label?.paths ?? [];
    if (asking ? asked && headsReply(part) : opensTurn(part, seen)) {
      turns += Number(asking);
      asking = !asking;
      asked = 0;
    }
    if (!asking) continue;
    zones[part.index] = 'echo';
    for (const path of paths) seen.add(path);
    asked += Number(asksOnly(part) || paths.length > 0);
  }
  if (turns < 2 || asking) return null;
  return { ...zoning, zones };
}

const headsReply = (part: Part): boolean => !part.block.cell && part.text.length < 60 && REPLY_HEADING.test(part.text);

/** The next questions: their heading, or the first with a label that nothing asked before has. */
const opensTurn = (part: Part, seen: ReadonlySet<string>): boolean =>
  (part.text.length < 80 && REQUEST_HEADING.test(part.text)) ||
  (part.label?.kind === 'question' && part.label.paths.length === 1 && !seen.has(part.label.paths[0] as string)) ||
  (part.label?.kind === 'bare' && asksOnly(part) && !part.label.paths.some((path) => seen.has(path)));
