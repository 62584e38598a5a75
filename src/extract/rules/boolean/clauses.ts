import { contentWords } from '../../../model/words.js';
import { type Asking, shared } from './asking.js';
import { isDenied, isOpposite } from './polarity.js';

/** A clause ends where another thing begins to be told. */
const CLAUSES =
  /;|:\s|\s[-–]\s|,?\s\b(?:but|although|though|however|whereas|while|whilst|because|since(?! (?:(?:19|20)\d\d|the|its|then|at|\d|january|february|march|april|may|june|july|august|september|october|november|december)\b)|as|so that|if|unless|where|when|until|before|after|which|who)\b|,\sand\b/gi;
const BESIDE =
  /^[\s,]*(?:although|though|whereas|while|whilst|because|since|as|so that|if|unless|where|when|until|before|after|which|who)\b/i;
const RELATIVE = /^[\s,]*(?:where|which|who)\b/i;
const DOES_NOT = /\b(?:is|are|was|were|does|do|did|has|have|will)(?: not| never|n't)(?: [a-z]+ly| been| being| currently)* ([a-z]{3,})/i;
const TURNS = /^\W*but\b|^\W*however\b/i;

/** The clause of a sentence that decides: the one with the most of what was asked, or the turn that takes it back. */
export function decidingClause(words: string, { words: asking, stems }: Asking): string {
  const cuts = [0, ...[...words.matchAll(CLAUSES)].map(({ index }) => index), words.length];
  const clauses = cuts.slice(1).map((end, index) => words.slice(cuts[index], end));
  // "encouraged to wear one, but it isn't mandatory": what is said last counts where it denies
  const turned = clauses.find((clause) => TURNS.test(clause));
  if (turned && (isDenied(turned, stems) || isOpposite(asking, turned))) return turned;
  // "It is served by the Fell works, where lime is not added": the very doing, denied
  const undone = clauses.find(
    (clause) =>
      RELATIVE.test(clause) && contentWords(DOES_NOT.exec(clause)?.[1] ?? '').some((word) => stems.has(word)) && shared(clause, stems) > 1,
  );
  if (undone) return undone;
  // what a clause by the side says is not what is said
  const side = (clause: string): number => Number(BESIDE.test(clause) && clause !== clauses[0]);
  const [main] = [...clauses].sort((a, b) => (side(a) - side(b)) * 9 + shared(b, stems) - shared(a, stems));
  return main ?? words;
}
