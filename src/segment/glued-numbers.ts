import { type Part, pathOf } from './parts.js';
import { relabelled } from './relabel.js';

/** "1.38, of which 5 are vacant", "4.£9.18 an hour", "5.17", "3)12": the figure of an answer stands right behind its number. */
const GLUED = /^([qa]?)(\d{1,2})[.):](?=[£<\d])/i;
/** "2.We hold none": words that stand right behind a number tell that the letter sets its numbers so. */
const CLOSE = /^\W{0,2}[qa]?\d{1,2}[.):](?=[A-Za-zÀ-ž£"'])/i;

/**
 * A number right before a figure is a label where it fills the place that the numbers about it leave free: "1.38", "2.Yes" and "3.£40". Figures alone
 * do not tell it: all of a run may be decimals, unless the request counts as many.
 */
export function withGluedNumbers(text: (part: Part) => string, parts: readonly Part[]): readonly Part[] {
  const numberOf = (part: Part): number =>
    part.label?.paths.length === 1 && /^\d{1,2}$/.test(pathOf(part)) && !part.block.cell ? Number(pathOf(part)) : 0;
  const gluedOf = (part: Part): RegExpExecArray | null => (part.label || part.bullet || part.block.cell ? null : GLUED.exec(part.text));
  if (!parts.some(gluedOf)) return parts;
  const found = new Map<Part, RegExpExecArray>();
  // the request counts its questions, and the reply begins anew
  const asked = countedFrom(parts.map(numberOf));
  let run: Part[] = [];
  let next = 1;
  const close = (): void => {
    const glued = run.filter((part) => !numberOf(part));
    const whole = run.length > 2 && (run.length === asked || (run.length > glued.length && run.some((part) => CLOSE.test(text(part)))));
    if (glued.length && whole) for (const part of glued) found.set(part, gluedOf(part) as RegExpExecArray);
    [run, next] = [[], 1];
  };
  for (const part of parts) {
    const match = gluedOf(part);
    const number = numberOf(part) || Number(match?.[2] ?? 0);
    if (!number) continue;
    if (number === 1 && run.length) close();
    // "2.5 metres" below "1." is none of the run, nor over the label "2.", and a label that does not go on ends it
    if (number === next) {
      run.push(part);
      next += 1;
    } else if (!match && number === next - 1 && !numberOf(run.at(-1) as Part)) run[run.length - 1] = part;
    else if (!match) close();
  }
  close();
  return parts.map((part) => {
    const match = found.get(part);
    if (!match) return part;
    const kind = match[1] ? (match[1].toLowerCase() === 'q' ? 'question' : 'answer') : 'bare';
    return relabelled(part, { paths: [match[2] as string], kind, length: match[0].length });
  });
}

/** How many the first run of numbers counts, 1, 2, 3 and so on; 0 where there is none. */
export function countedFrom(numbers: readonly number[]): number {
  let last = 0;
  for (const number of numbers) {
    if (number === last + 1) last = number;
    else if (last && number) break;
  }
  return last;
}
