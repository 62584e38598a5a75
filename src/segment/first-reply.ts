import { cue } from '../model/cue.js';
import type { Part } from './parts.js';

/** What leads to the authority's earlier reply where the letter repeats it: "On 29 March we replied:", "In our first reply we told you:". */
const EARLIER = cue(
  /^(?:on [\w ]{5,24},? (?:we|the [a-z]+) (?:replied|responded|answered)\b|[^.]{0,60}\b(?:our|the|its|your) (?:first|initial|original|earlier|previous) (?:reply|response|answers?|decision)\b|(?:we|the [a-z]+) (?:first|initially|originally|previously) (?:replied|responded|answered|said)\b)[^.]{0,80}:?\s*$/,
);
/** What leads to the answers that take its place. */
const REVIEWED = cue(
  /^(?:(?:the |my |our )?(?:outcome|results?|findings?|conclusions?|decisions?)\b[^.]{0,20}\b(?:internal )?review\b[^.]{0,40}$|(?:internal )?review (?:decision|outcome|findings|response|reply)\b|(?:my|our|the) (?:findings|conclusions|decision)\W*$)|\b(?:having (?:now )?(?:re)?(?:looked|considered|reviewed|examined|visited)\b[^.]{0,60}(?:\bagain\b|\brequest\b|\bresponse\b|\bmatter\b)|(?:upon|on|following|after) (?:the |an |our |my )?(?:internal )?review\b)[^.]{0,80}:\s*$/,
);

/** Without the earlier reply that a review repeats before it answers the same numbers anew: those are what the letter says now. */
export function withoutFirstReply(parts: readonly Part[]): readonly Part[] {
  const from = parts.findIndex(({ text, label, block }) => !label && !block.cell && text.length < 160 && EARLIER.test(text));
  const to = from < 0 ? -1 : parts.findIndex(({ text, label }, at) => at > from && !label && text.length < 240 && REVIEWED.test(text));
  if (to < 0) return parts;
  const paths = (some: readonly Part[]): ReadonlySet<string> =>
    new Set(some.flatMap(({ label, block }) => (label && !block.cell ? label.paths : [])));
  const [before, after] = [paths(parts.slice(from, to)), paths(parts.slice(to))];
  const again = [...before].filter((path) => after.has(path)).length;
  return before.size > 1 && again >= before.size * 0.6 && parts[from + 1]?.label
    ? parts.map((part, at) => (at >= from && at < to ? { ...part, debris: true } : part))
    : parts;
}
