import type { Exemption, Located } from '../../model/answer.js';
import { cue } from '../../model/cue.js';
import { type Letter, paragraphs } from '../../model/letter.js';
import { contains, type Span, shift } from '../../model/span.js';
import { exemptionsIn } from './provisions.js';

/** What a letter says about exemptions outside the answers that they are for. */
export interface Explanation {
  readonly span: Span;
  /** Spans are offsets in the document. */
  readonly exemptions: readonly Exemption[];
  /** Folded labels of the questions that it names; empty where it names none. */
  readonly names: ReadonlySet<string>;
  /** It is about small figures that were hidden. */
  readonly small: boolean;
}

const HEADING = cue(
  /^\W*(?:(?:the|annex|appendix|schedule|applied|our)\b[\w :]{0,12})?(?:exemptions?|exceptions?)(?: (?:applied|cited|used|claimed))?\W*$/,
);
const OPENS = cue(
  /^\W*(?:(?:the |foia? |eir )?(?:exemptions?|exceptions?)(?: (?:at|under|in))?\W{1,3})?(?:sections?|sect?\.?|s\.?|regulations?|regs?\.?)\s?\d/,
);
const NAMED =
  /\b(?:q(?:uestion)?s?|parts?|points?|items?)\.?\s?(\d{1,2}(?:\s?\(?(?!to\b|and\b)[a-z]{1,3}\b\)?)?(?:\s?(?:,|&|and|to|-)\s?(?:q(?:uestion)?s?\.?\s?)?\d{1,2}(?:\s?\(?(?!to\b|and\b)[a-z]{1,3}\b\)?)?)*)/gi;
const SMALL = cue(
  /(?:(?:where|values?|figures?|numbers?|counts?|cells?|shown|marked|denoted)\b[^.\n]{0,60}(?:[<*]|(?:less|fewer|lower) than|below|under|small|low|suppress)|[<*][^.\n]{0,30}\b(?:denotes|means|indicates|is shown|has been used)|small (?:numbers|figures|values))/,
);
/** What a small figure is hidden behind. */
export const HIDDEN = cue(/<\s?(?:\d|five|ten)|(?:^|[\s\t])\*(?=\s|$)|\b(?:fewer|less) than (?:five|ten|\d)|\b\d+ or fewer\b/);

export const foldLabel = (label: string | null): string => (label ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');

/** The labels that a sentence names: "questions 2(b) and 4", "Q5-7". */
export function labelsNamed(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, list = ''] of text.matchAll(NAMED)) {
    const labels = [...list.matchAll(/(\d{1,2})(?:\s?\(?(?!to\b|and\b)([a-z]{1,3})\b\)?)?/gi)].map(
      ([, number = '', letter = '']) => number + letter.toLowerCase(),
    );
    const range = /^(\d+)\s?(?:to|-)\s?(\d+)$/i.exec(list.trim());
    if (range) for (let at = Number(range[1]); at <= Number(range[2]) && at < 100; at += 1) found.add(String(at));
    else for (const label of labels) found.add(label);
  }
  return found;
}

/**
 * Find the explanations of a letter and take them out of the answer they only happen to follow: one that opens with its provision, names
 * questions, or is a note on hidden figures belongs to the questions that claim the provision, that it names, or whose figures are hidden.
 */
export function explanationsOf(letter: Letter, law: Exemption['law'] | null): { letter: Letter; explanations: readonly Explanation[] } {
  const { reading } = letter.document;
  const echo = letter.zones.filter(({ zone }) => zone === 'echo' || zone === 'debris');
  const all = paragraphs(letter.document).filter(({ span }) => !echo.some((one) => contains(one.span, span)));
  const stretches = letter.located.flatMap((located) => located.stretches.map(({ span }) => ({ span, located })));
  const found: Explanation[] = [];
  const cuts = new Map<Located, number>();
  for (const [index, { span }] of all.entries()) {
    const text = reading.slice(span.start, span.end);
    const exemptions = exemptionsIn(text, law).map((one) => ({ ...one, span: shift(one.span, span.start) }));
    const owners = stretches.filter((one) => one.span.start <= span.start && span.start < one.span.end);
    const [owner] = owners;
    const names = labelsNamed(text);
    const small = SMALL.test(text);
    if (!exemptions.length) continue;
    const explanation = { span, exemptions, names, small };
    if (!owner) {
      found.push(explanation);
      continue;
    }
    // the heading over it goes with it
    const over = all[index - 1]?.span;
    const headed = over !== undefined && HEADING.test(reading.slice(over.start, over.end));
    const at = headed ? over.start : span.start;
    const before = reading.slice(owner.span.start, at);
    if (!/\w/.test(before) || owners.length > 1) continue;
    const rest = stretches.filter(({ located }) => located !== owner.located);
    const own = foldLabel(owner.located.question.number);
    // another answer claims the provision, or declines and claims none
    const elsewhere = rest.some(({ span: other }) => {
      const words = reading.slice(other.start, other.end);
      const cited = exemptionsIn(words, law);
      return cited.length
        ? cited.some((one) => exemptions.some(({ provision }) => rootOf(one.provision) === rootOf(provision)))
        : DECLINED.test(words);
    });
    const opens = OPENS.test(text) || headed;
    const hides = small && !HIDDEN.test(before) && rest.some(({ span: other }) => HIDDEN.test(reading.slice(other.start, other.end)));
    const others = names.size > 0 && rest.some(({ located }) => names.has(foldLabel(located.question.number)));
    if (!((opens && elsewhere && !DECLINED.test(before)) || hides || others)) continue;
    found.push(explanation);
    if (names.has(own)) continue;
    cuts.set(owner.located, Math.min(cuts.get(owner.located) ?? at, at));
  }
  return {
    letter: cuts.size ? { ...letter, located: letter.located.map((located) => cut(located, cuts.get(located))) } : letter,
    explanations: found,
  };
}

/** The answer itself declines: what follows is its own reason. */
const DECLINED = cue(
  /\b(?:exempt|withh[eo]ld|refus|not (?:be )?(?:disclos|releas)|neither confirm|commercially (?:sensitive|confidential))/,
);

const rootOf = (provision: string): string => /^\d+[A-Z]?/.exec(provision)?.[0] ?? provision;

const cut = (located: Located, at: number | undefined): Located =>
  at === undefined
    ? located
    : {
        ...located,
        stretches: located.stretches
          .filter(({ span }) => span.start < at)
          .map((stretch) => (stretch.span.end > at ? { ...stretch, span: { start: stretch.span.start, end: at } } : stretch)),
      };
