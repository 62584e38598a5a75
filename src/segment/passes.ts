import { REPLY_HEADING } from '../model/landmarks.js';
import type { Opening } from './pair.js';
import type { Part } from './parts.js';

/** Repeated passes over the questions, one a programme, with the headings that open them and name them. */
interface Passes {
  readonly passes: ReadonlyMap<Opening, string>;
  readonly headings: readonly Part[];
}

/** The passes of a reply that goes through its questions again and again; none where it goes through them once. */
export function passesOf(openings: readonly Opening[], reply: readonly Part[]): Passes {
  const passes: Opening[][] = [];
  let last = Number.POSITIVE_INFINITY;
  let joint: readonly number[] = [];
  for (const opening of openings) {
    const first = Math.min(...opening.questions);
    // "3." for all its limbs, and each of them below it
    const inside = opening.questions.every((question) => joint.includes(question));
    if ((first < last - 1 && !inside) || !passes.length) passes.push([]);
    passes.at(-1)?.push(opening);
    last = Math.max(...opening.questions);
    if (opening.questions.length > 1) joint = opening.questions;
    else if (!inside) joint = [];
  }
  const named = new Map<Opening, string>();
  const headings: Part[] = [];
  const own = (pass: readonly Opening[]): number[] => pass.flatMap(({ questions }) => questions);
  // a new time through takes up what another one does
  const repeats = (pass: readonly Opening[]): boolean =>
    passes.some(
      (other) =>
        other !== pass && own(pass).filter((question) => own(other).includes(question)).length >= Math.min(3, pass.length, other.length),
    );
  const long = passes.filter((pass) => pass.length >= 3 && repeats(pass));
  if (long.length < 2) return { passes: named, headings };
  for (const pass of long) {
    const first = pass[0] as Opening;
    // "MARL CREW (1)" answers the first question, and heads what follows
    const titled = first.part.text.length < 80 && NUMBERED.test(first.part.text) && first.fit === 0 ? first.part : undefined;
    const above = reply
      .filter((part) => part.index < first.part.index && part.index >= first.part.index - 4)
      .findLast(
        (part) =>
          !part.block.cell &&
          // "(b) when was it, and" is asked
          !openings.some((other) => other.part === part) &&
          part.text.length < 80 &&
          /[a-z]{2}/i.test(part.text) &&
          !/[.?!]$/.test(part.text) &&
          !OF_LETTER.test(part.text) &&
          !REPLY_HEADING.test(part.text),
      );
    const heading = titled ?? above;
    if (!heading) continue;
    const name = heading.text
      .replace(/^(?:(?:programme|project|scheme|service|area|division|section|part)(?:\s+\w{1,3})?\s*[:-]|[A-H]\.)\s*/i, '')
      .replace(/\s*[:-]\s*$/, '')
      .replace(NUMBERED, '')
      .trim();
    // what stands under a heading of its own, and is asked once, belongs to no section ("Both depots")
    const common = pass.findIndex(
      ({ part, questions }, index) =>
        index > 0 &&
        reply.some((other) => other.heading && other.index < part.index && other.index > (pass[index - 1] as Opening).part.index) &&
        !passes.some((other) => other !== pass && own(other).some((question) => questions.includes(question))),
    );
    const end = Math.min(common < 0 ? pass.length : common, pass === long.at(-1) ? ofAllFrom(pass, long) : pass.length);
    for (const opening of pass.slice(titled ? 1 : 0, end)) named.set(opening, name);
    if (!titled) headings.push(heading);
  }
  // limbs that are restated and then answered make no second time through
  return long.slice(1).some((pass) => pass.slice(0, 2).some((one) => named.has(one)))
    ? { passes: named, headings }
    : { passes: new Map(), headings: [] };
}

/** Where the last of several sections, which all take up the same questions, goes on to others: those are of them all. */
function ofAllFrom(pass: readonly Opening[], all: readonly (readonly Opening[])[]): number {
  const asked = all.map((one) => new Set(one.flatMap(({ questions }) => questions)));
  const others = asked.slice(0, -1);
  const same = others.every((one) => [...one].every((question) => asked.every((other) => other.has(question))));
  const end = pass.findLastIndex(({ questions }) => questions.some((question) => others.some((one) => one.has(question)))) + 1;
  return same && (others.length > 1 || pass.length - end <= end) ? end : pass.length;
}

/** The number of a question behind a title. */
const NUMBERED = /\s\(\d{1,2}\)$/;
/** "Date: 19 February", "Our ref: 118": what the head of a letter says of itself. */
const OF_LETTER = /^\W*(?:(?:our|your) )?(?:ref(?:erence)?|date|subject|re|from|to|sent|tel|e-?mail)\b[^:]{0,12}:/i;
