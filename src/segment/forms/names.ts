import type { Part } from '../parts.js';
import { type Form, type Pair, roleOf } from './form.js';

/**
 * "You asked" and "Our response", again and again, each alone on its line over what was asked and what is answered: a request of one paragraph, and the
 * reply to it.
 */
export function byNames(parts: readonly Part[]): Form[] | null {
  const pairs: Pair[] = [];
  const aside: Part[] = [];
  const named = parts.filter((part) => !part.block.cell && roleOf(part));
  for (const [at, name] of named.entries()) {
    const role = at % 2 ? 'answer' : 'question';
    if (roleOf(name) !== role) return null;
    if (role === 'answer') continue;
    const below = named[at + 1];
    const asked = parts.slice(name.index + 1, below?.index ?? parts.length);
    const [first, ...more] = asked;
    const answer = below && parts[below.index + 1];
    if (
      !below ||
      !first ||
      !answer ||
      roleOf(answer) ||
      more.length > 2 ||
      asked.some(({ label, block }) => label?.paths.length || block.cell)
    )
      return null;
    // several questions at a time are asked and answered in turns
    if (asked.filter(({ text }) => /\?\s*$/.test(text)).length > 1) return null;
    pairs.push({ asked: first, number: numberIn(name), answer });
    aside.push(name, below);
  }
  return pairs.length > 2 ? [{ pairs, aside }] : null;
}

/** "[3] QUESTION" */
const numberIn = ({ text, label }: Part): string | null => /^\W*(\d{1,2})\b/.exec(text)?.[1] ?? label?.paths[0] ?? null;
