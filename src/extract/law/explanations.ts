import type { Exemption, Located, Stretch } from '../../model/answer.js';
import { cue } from '../../model/cue.js';
import { type Letter, paragraphs } from '../../model/letter.js';
import { contains, overlaps, type Span, shift } from '../../model/span.js';
import { sentenceAt } from '../sentences.js';
import { exemptionsIn, rootOf } from './provisions.js';

/** What a letter says about exemptions outside the answers that they are for. */
export interface Explanation {
  readonly span: Span;
  /** From there to the last of the paragraphs behind it that name the questions, and its words. */
  readonly told: { readonly span: Span; readonly text: string };
  /** Spans are offsets in the document. */
  readonly exemptions: readonly Exemption[];
  /** Folded labels of the questions that it names; empty where it names none. */
  readonly names: ReadonlySet<string>;
  /** "a" of what stands below "Note A" or "Annex A". */
  readonly note: string | null;
  /** It is about small figures that were hidden. */
  readonly small: boolean;
}

const HEADING = cue(
  /^\W*(?:(?:the|annex|appendix|schedule|applied|our)\b[\w :]{0,12})?(?:exemptions?|exceptions?|refusal notice|public interest(?: test)?|(?:harm|prejudice) test|reasons? for (?:refusal|withholding)(?: information)?|why (?:we |the |some |of |this )*(?:information|details?) (?:was|were|is|has been|have been) (?:withheld|refused|not (?:given|provided|disclosed)))(?: (?:applied|cited|used|claimed))?\W*$/,
);
const OPENS = cue(
  /^\W*(?:(?:the |foia? |eir )?(?:exemptions?|exceptions?)(?: (?:at|under|in))?\W{1,3})?(?:sections?|sect?\.?|s\.?|regulations?|regs?\.?)\s?\d/,
);
/** … or with words for what follows: "Public interest test: regulation 12(5)(b)", "Note 1. Section 36 - …". */
const TITLED = cue(
  /^\W*(?:[a-z]{4,12} \/ )?(?:(?:notes?|annex|appendix|schedule)\W{0,2}\w{1,3}\b\W+)?(?:(?:the )?(?:explanations?(?: (?:of|for|on))?|public interest(?: test| considerations?| factors?| arguments?)?|refusal notice|(?:harm|prejudice) test|(?:use|application) of|reasons? for (?:applying|using|citing)|why we (?:applied|used)|exemptions?|exceptions?|suppression [a-z ]{2,24})\W{1,4}|(?=s))(?:(?:the|under|at|on|for|exemption|exception|foia?|eir) )*(?:sections?|sect?\.?|s\.?|regulations?|regs?\.?)\s?\d/,
);
/** What an answer points to by its letter or number. */
const NOTE = /^\W*(?:note|annex|appendix|schedule)\s(\w{1,2})\b/i;
/** "Notes", and "B. The case went to the Board" below it. */
const NOTES = /^\W*notes?\W*$/i;
const COUNTED = /^([A-H]|\d{1,2})[.)]\s/;
const LABEL = String.raw`\d{1,2}(?:[a-z]{1,3}\b|\s?\([a-z]{1,4}\))?`;
/** "Passages in parts 4 and 7 have been removed", "Part 2 of the report": parts of a paper, and no questions. */
const OF_A_PAPER = String.raw`(?<!\b(?:passages?|paragraphs?|pages?|sentences?|lines?|words?|wording|text|redactions?|material|detail|columns?|cells?|entries|blanks?) (?:(?:has|have|had|was|were|been|made|removed|redacted|taken|left|blanked|out) ){0,4}(?:in|of|from|at|on|to|under|within) (?:the )?)`;
const NAMED = new RegExp(
  String.raw`${OF_A_PAPER}\b(?:q(?:uestion)?s?|parts?|points?|items?|rows?)\.?\s?(${LABEL}(?:\s?(?:,|&|and|to|-)\s?(?:q(?:uestion)?s?\.?\s?)?${LABEL})*)(?!\d|\s?(?:,|&|and|to|-)\s?\d)(?! (?:of|in|to) (?:the|our|that|this) (?:(?:business|outline|full|strategic) )?(?:document|report|policy|procedure|plan|paper|agreement|contract|lease|manual|guidance|file|annex|attachment|review|protocol|schedule|spreadsheet|table|case|bid|draft|submission|survey|study|assessment|strategy|minutes?|tender)s?\b)`,
  'gi',
);
/** "As to (d), …", "For (c) we have …". */
const AS_TO = /(?:^|[.;]\s)\W{0,3}(?:as to|as for|for|re\.?|regarding|turning to|on)\s(?:part |point )?\(([a-z]{1,2}|[ivx]{1,4})\)/gi;
/** Over the reply: what follows is no longer the request's echo. */
const REPLIES = /^\W*(?:(?:our|the) )?(?:response|reply|answers?|decision)\W*$/i;
const SMALL = cue(
  /(?:(?:where|values?|figures?|numbers?|counts?|cells?|shown|marked|denoted)\b[^.\n]{0,60}(?:[<*]|(?:less|fewer|lower) than|below|under|small|low|suppress)|[<*][^.\n]{0,30}\b(?:denotes|means|indicates|is shown|has been used)|small (?:numbers|figures|values))/,
);
/** What a small figure is hidden behind. */
export const HIDDEN = cue(/<\s?(?:\d|five|ten)|(?:^|[\s\t])\*(?=\s|$)|\b(?:fewer|less) than (?:five|ten|\d)|\b\d+ or fewer\b/);

export const foldLabel = (label: string | null): string => (label ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');

/** "See note A": what the answer points to. */
export const notesIn = (text: string): Set<string> =>
  new Set(
    text.length > 400
      ? []
      : [...text.matchAll(/\b(?:see|in|at|by|under)\s(?:the\s)?(?:note|annex|appendix|schedule)\s(\w{1,2})\b/gi)].map(([, label = '']) =>
          label.toLowerCase(),
        ),
  );

/** The labels that a sentence names: "questions 2(b) and 4", "Q5-7". */
export function labelsNamed(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, list = ''] of text.matchAll(NAMED)) {
    const labels = list.match(new RegExp(LABEL, 'gi'))?.map(foldLabel) ?? [];
    const range = /^(\d+)\s?(?:to|-)\s?(?:q(?:uestion)?s?\.?\s?)?(\d+)$/i.exec(list.trim());
    if (range) for (let at = Number(range[1]); at <= Number(range[2]) && at < 100; at += 1) found.add(String(at));
    else for (const label of labels) found.add(label);
  }
  for (const [, label = ''] of text.matchAll(AS_TO)) found.add(foldLabel(label));
  return found;
}

/** "Section 40(2) applies to Q2 and section 43(2) to Q4": each exemption with the questions that its own sentence names next to it. */
function byQuestion(text: string, exemptions: readonly Exemption[], start: number): Pick<Explanation, 'exemptions' | 'names'>[] {
  const groups = [...text.matchAll(NAMED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    names: labelsNamed(match[0]),
  }));
  if (groups.length < 2 || exemptions.length < 2) return [{ exemptions, names: labelsNamed(text) }];
  return exemptions.map((exemption) => {
    const at = { start: exemption.span.start - start, end: exemption.span.end - start };
    const sentence = sentenceAt(text, at);
    const own = groups.filter((group) => contains(sentence, group));
    const firstCited = Math.min(...exemptions.map(({ span }) => span.start - start).filter((one) => one >= sentence.start));
    const questionsFirst = own[0] !== undefined && own[0].start < firstCited;
    const next = questionsFirst ? own.findLast((group) => group.end <= at.start) : own.find((group) => group.start >= at.end);
    return { exemptions: [exemption], names: next?.names ?? (own.length ? new Set<string>() : labelsNamed(text)) };
  });
}

/** The questions that the reasons behind a provision name: "Section 12 … We estimate that 250 hours would be needed for Q1 to Q5." */
function namedAhead(
  next: readonly Span[],
  reading: string,
  law: Exemption['law'] | null,
): { names: ReadonlySet<string>; end: number } | null {
  const names = new Set<string>();
  let end = 0;
  for (const span of next.slice(0, 12)) {
    const text = reading.slice(span.start, span.end);
    // a heading, or another provision: another matter
    if ((text.length < 60 && /^[A-ZÀ-Þ][^.]*[^.,;:\s]\s*$/u.test(text)) || exemptionsIn(text, law).length) break;
    for (const sentence of text.split(/(?<=[.!?])\s+/))
      for (const name of REASONS.test(sentence) ? labelsNamed(sentence) : []) {
        names.add(name);
        end = span.end;
      }
  }
  return names.size ? { names, end } : null;
}
const REASONS = cue(/\b(?:hours|limit|refused?|withh[eo]ld|exempt|applies|not obliged|do(?:n't| not) have to)\b/);

/**
 * Find the explanations of a letter and take them out of the answer they only happen to follow: one that opens with its provision, names
 * questions, or is a note on hidden figures belongs to the questions that claim the provision, that it names, or whose figures are hidden.
 */
export function explanationsOf(letter: Letter, law: Exemption['law'] | null): { letter: Letter; explanations: readonly Explanation[] } {
  const { reading } = letter.document;
  const echo = letter.zones.filter(({ zone }) => zone === 'echo' || zone === 'debris');
  const replies = echo.find(({ span }) => REPLIES.test(reading.slice(span.start, span.end)))?.span.end ?? Number.POSITIVE_INFINITY;
  const all = paragraphs(letter.document).filter(({ span }) => span.start >= replies || !echo.some((one) => contains(one.span, span)));
  const stretches = letter.located.flatMap((located) => located.stretches.map((stretch) => ({ span: stretch.span, stretch, located })));
  const found: Explanation[] = [];
  const cuts = new Map<Stretch, number>();
  let note: string | null = null;
  let counted = false;
  for (const [index, { span }] of all.entries()) {
    const text = reading.slice(span.start, span.end);
    counted ||= NOTES.test(text);
    note = (NOTE.exec(text) ?? (counted ? COUNTED.exec(text) : null))?.[1]?.toLowerCase() ?? note;
    const exemptions = exemptionsIn(text, law).map((one) => ({ ...one, span: shift(one.span, span.start) }));
    if (!exemptions.length) continue;
    const owners = stretches.filter((one) => overlaps(one.span, span));
    const [owner] = owners;
    const cited = byQuestion(text, exemptions, span.start);
    const ahead = cited.every((part) => !part.names.size)
      ? namedAhead(
          all.slice(index + 1).map((next) => next.span),
          reading,
          law,
        )
      : null;
    const parts = ahead ? cited.map((part) => ({ ...part, names: ahead.names })) : cited;
    const whole = { start: span.start, end: ahead?.end ?? span.end };
    const told = { span: whole, text: letter.document.text.slice(whole.start, whole.end) };
    const names = new Set(parts.flatMap((part) => [...part.names]));
    const small = SMALL.test(text);
    const said = parts.map((part) => ({ ...part, span, told, small, note }));
    if (!owner) {
      found.push(...said);
      continue;
    }
    // the heading over it goes with it
    const over = all[index - 1]?.span;
    const headed = over !== undefined && HEADING.test(reading.slice(over.start, over.end));
    const at = Math.max(owner.span.start, headed ? over.start : span.start);
    // the answer's earlier stretches are answer too
    const before = stretches
      .filter(
        ({ located, span: other, stretch }) =>
          located === owner.located && other.start < at && (stretch === owner.stretch || !stretch.joint),
      )
      .map(({ span: other }) => reading.slice(other.start, Math.min(other.end, at)))
      .join('\n');
    const shared = parts.length > 1 && names.size > 1;
    // a stretch that several questions share is cut for all of them
    const together = owners.every((one) => one.span.start === owner.span.start);
    if ((!/\w/.test(before) && !shared) || !together) continue;
    const rest = stretches.filter(({ located }) => !owners.some((one) => one.located === located));
    const cutHere = () => {
      for (const { stretch } of owners) cuts.set(stretch, Math.min(cuts.get(stretch) ?? at, at));
    };
    // no question's own: it closes the reply
    if (OF_THE_REST.test(text) && /\w/.test(before)) {
      cutHere();
      continue;
    }
    // another answer claims the provision, or declines and claims none
    const elsewhere = rest.some(({ span: other }) => {
      const words = reading.slice(other.start, other.end);
      const cited = exemptionsIn(words, law);
      return cited.length
        ? cited.some((one) => exemptions.some(({ provision }) => rootOf(one.provision) === rootOf(provision)))
        : DECLINED.test(words);
    });
    const next = all[index + 1]?.span;
    const heads =
      next !== undefined &&
      TITLE_OF.test(text) &&
      exemptionsIn(reading.slice(next.start, next.end), law).some((one) =>
        exemptions.some(({ provision }) => rootOf(provision) === rootOf(one.provision)),
      );
    const opens = heads || OPENS.test(text) || WEIGHS.test(text) || (TITLED.test(text) && !/[.;]\s*$/.test(text)) || headed;
    const hides = small && !HIDDEN.test(before) && rest.some(({ span: other }) => HIDDEN.test(reading.slice(other.start, other.end)));
    const named = (located: Located) => names.has(foldLabel(located.question.number));
    const others =
      names.size > 0 &&
      // one that has no words of its own yet is answered by these
      (rest.some(({ located }) => named(located)) ||
        (letter.located.some((located) => !located.stretches.length && named(located)) && !owners.some(({ located }) => named(located))));
    const pointed =
      note !== null &&
      NOTE.test(text) &&
      rest.some(({ span: other }) => notesIn(reading.slice(other.start, other.end)).has(note as string));
    // an answer that says nothing else has the note for its words, whoever else points to it
    if (pointed && POINTS.exec(before.trim())?.[1]?.toLowerCase() === note) {
      found.push(...said);
      continue;
    }
    if (!(pointed || (opens && elsewhere && !DECLINED.test(before)) || hides || others)) continue;
    found.push(...said);
    cutHere();
  }
  return {
    letter: cuts.size ? { ...letter, located: letter.located.map((located) => cut(located, cuts)) } : letter,
    explanations: found,
  };
}

/** "See note B", "Please refer to note 2 below." */
const POINTS =
  /^\W*(?:please )?(?:(?:see|refer to|as (?:in|per|at|under)|(?:this is |is |are )?(?:explained|given|set out|answered|dealt with) (?:in|at|under)) )?(?:the )?(?:note|annex|appendix|schedule)\s(\w{1,2})(?: (?:below|overleaf|at the (?:end|foot)[^.;\n]{0,30}))?\W*$/i;

/** "We can neither confirm nor deny that we hold any other information relevant to your request". */
const OF_THE_REST = cue(
  /^[^.]{0,80}\bneither confirm(?:s)?,? n?or den(?:y|ies)\b[^.]{0,40}\b(?:any|whether) (?:it holds |we hold |any )?other (?:relevant )?information\b/,
);
/** "Public interest: section 30 is subject to the test …". */
const WEIGHS = cue(/^\W*(?:the )?public interest(?: test| considerations?| factors?)?\s?[:(-]/);

/** "Interim findings: section 35(1)(a)" over the account of it. */
const TITLE_OF = cue(/^[^.:]{3,50}[:-]\s(?:section|regulation|s\.?)\s?\d[\w()]*\W*$/);

/** The answer itself declines: what follows is its own reason. */
const DECLINED = cue(
  /\b(?:exempt|withh[eo]ld|refus|not (?:be )?(?:disclos|releas)|neither confirm|commercially (?:sensitive|confidential))/,
);

const cut = (located: Located, cuts: ReadonlyMap<Stretch, number>): Located => ({
  ...located,
  stretches: located.stretches.flatMap((stretch) => {
    const { start, end } = stretch.span;
    const at = cuts.get(stretch) ?? end;
    return at > start ? [{ ...stretch, span: { start, end: at } }] : [];
  }),
});
