import { MONTH } from '../model/dates.js';
import { QUESTION_START } from './cues.js';
import { isPlain, type Part, pathOf } from './parts.js';
import { relabelled } from './relabel.js';

const NUMBER = new RegExp(String.raw`^(\d{1,2}[a-h]?)\s+(?=[A-Za-z"'(])(?!(?:${MONTH})\b)`, 'i');
/** "1 How many …" above "2b) Of these, …" and "4. Do you …": whoever pasted the questions marked some of their numbers only. Where all of them rise, and those without a mark ask, they are labels too. */
export function withMixedNumbers(parts: readonly Part[]): readonly Part[] {
  const bare = new Map<Part, RegExpExecArray>();
  const numbered = parts.filter((part) => {
    const match = isPlain(part) ? NUMBER.exec(part.text) : null;
    if (match && asksBehind(part.text.slice(match[0].length))) bare.set(part, match);
    return bare.has(part) || (part.label?.kind === 'bare' && !part.block.cell && /^\d{1,2}[a-h]?$/.test(part.label.paths.join()));
  });
  const ranks = numbered.map((part) => rank(bare.get(part)?.[1] ?? pathOf(part)));
  const rises = ranks.every((own, at) => (at ? own > (ranks[at - 1] as number) : own === rank('1')));
  if (!rises || numbered.length < 4 || numbered.length - bare.size < 2) return parts;
  return parts.map((part) => {
    const [shown = '', path = ''] = bare.get(part) ?? [];
    return path ? relabelled(part, { paths: [path], kind: 'bare', length: shown.length }) : part;
  });
}

/** "2b" stands behind "2". */
const rank = (path: string): number => Number.parseInt(path, 10) * 10 + (/[a-h]$/.test(path) ? path.charCodeAt(path.length - 1) - 96 : 0);

const asksBehind = (text: string): boolean =>
  QUESTION_START.test(text) || /^[^.]{10,300}\?/.test(text) || /^[^.?!]{10,200}\s-\s/.test(text);
