import type { Span } from '../../../model/span.js';
import { isCompound, isFirm } from './items.js';

/** Names that stand one behind another in a sentence. */
export interface Run {
  readonly names: readonly Span[];
  /** An "and" or "or" stands before the last of them. */
  readonly joined: boolean;
  /** Something that is no name follows: "and two others". */
  readonly more: boolean;
}

/** A word, a remark in brackets, a figure or a mark that parts. */
const TOKEN = /\([^()]{0,160}\)|[£€$]?\d[\d,.]*\d(?:%|[km]\b)?|[^\s,;()[\]"“”]+|[,;]/g;
/** What opens a sentence with a capital letter and is no name. */
const OPENS =
  /^(?:the|an?|our|we|i|it|its|they|their|there|these|those|this|that|he|she|you|your|in|on|at|of|for|from|by|to|with|under|over|since|as|and|or|if|when|while|where|which|who|what|how|during|between|following|after|before|until|both|all|only|just|one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|none|no|not|yes|each|every|any|other|others|another|also|please|currently|namely|viz|so|is|are|was|were|has|have|had|section|sections|regulation|act|q\d?|pursuant|according|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[.:]?$/i;
/** Small words within a name: "Bank of Marl", "Department for Boats", "Tarn-on-the-Fell". */
const WITHIN = /^(?:of|for|on|upon|de|du|da|la|le|les|von|van|y|yr|the|in)$/;
/** What may stand between two names: "the Home Office and, since May, by the Fell Trust". */
const BETWEEN = /^(?:the|our|an?|by|in|at|to|from|on|for|with|via|also|then|finally|lastly|followed|part|parts|of|latterly|jointly)$/;
const CAPITAL = /^['"‘“]?(?:[A-ZÀ-Þ]|\d+[A-Z]|[a-z][A-Z])/u;
const FIRM = /^(?:plc|ltd|llp|cic|cyf|limited)\.?$/;
const FIGURE = /^(?:[£€$]|\d[\d,]*,\d{3}|\d{3,}|\d[\d.,]*(?:%|[km])$)/;

/**
 * The names enumerated in a sentence, wherever in it they stand: "Fees have been paid by Marl Wind, Tarn Power and one other". Each begins with a
 * capital letter; a comma, "and" or "or" parts them, and what begins with a small letter ends them.
 */
export function runsIn(sentence: string): Run[] {
  const tokens = [...sentence.matchAll(TOKEN)];
  const runs: Run[] = [];
  let names: Span[] = [];
  let own: Span | null = null;
  // a comma or "and" stands behind the last name
  let parted = false;
  let joined = false;
  const end = (more: boolean): void => {
    if (own) names.push(own);
    // an "and" counts where a name follows it
    if (names.length > 1) runs.push({ names, joined, more });
    [names, own, parted, joined] = [[], null, false, false];
  };
  const part = (): void => {
    if (own) names.push(own);
    [own, parted] = [null, true];
  };
  // "and, on one occasion, the Fell Echo": words between two commas behind a name
  let aside = -1;
  for (const [index, token] of tokens.entries()) {
    if (index <= aside) continue;
    const [word] = token;
    const next = tokens[index + 1]?.[0] ?? '';
    const stop = token.index + word.length;
    if (word === ',' || word === ';') {
      part();
      if (names.length) aside = asideEnd(tokens, index);
    } else if (word.startsWith('(')) {
      if (own) own = { start: own.start, end: stop };
    } else if (/^(?:and|or|&|plus)$/i.test(word)) {
      const mark = { index: token.index - 1, 0: ` ${word} ` };
      const within = own !== null && CAPITAL.test(next) && (word === '&' || isCompound(sentence, mark) || isFirm(sentence, mark));
      if (within && own) own = { start: own.start, end: stop };
      else {
        joined ||= own !== null || names.length > 0;
        part();
      }
    } else if (FIGURE.test(word)) {
      // "Marl (12), Tarn 1,204": what there is of it is no part of the name
      if (!own) end(false);
    } else if (own && !parted && (CAPITAL.test(word) || /^\d/.test(word) || FIRM.test(word)) && !(own.end < token.index - 2)) {
      own = { start: own.start, end: stop };
    } else if (
      own &&
      WITHIN.test(word) &&
      (CAPITAL.test(next) || (/^(?:the|de|la)$/.test(next) && CAPITAL.test(tokens[index + 2]?.[0] ?? ''))) &&
      !OPENS.test(next)
    ) {
      own = { start: own.start, end: stop };
    } else if (!own && CAPITAL.test(word) && !(OPENS.test(word) && !(names.length && CAPITAL.test(next)))) {
      own = { start: token.index, end: stop };
      parted = false;
    } else if (own || !(names.length && parted && BETWEEN.test(word))) end(parted && !own);
    if (own && /[.:!?]$/.test(word) && word.length > 3 && !/^(?:(?:[A-Z]\.)+|Nos\.|Cllr\.|Prof\.)$/.test(word)) {
      own = { start: own.start, end: own.end - 1 };
      end(false);
    }
  }
  end(false);
  return runs;
}

/** Where words of an aside end, at a comma that a name follows: ", on one occasion, the Fell Echo"; -1 where there is none. */
function asideEnd(tokens: readonly RegExpExecArray[], from: number): number {
  if (
    !/^(?:on|for|in|since|from|until|at|after|before|to|by|with|as|more|less|latterly|occasionally|formerly)$/.test(
      tokens[from + 1]?.[0] ?? '',
    )
  )
    return -1;
  for (let at = from + 2; at < Math.min(tokens.length, from + 9); at += 1) {
    const word = tokens[at]?.[0] ?? '';
    if (word === ',') return CAPITAL.test(tokens[at + 1]?.[0] ?? '') || CAPITAL.test(tokens[at + 2]?.[0] ?? '') ? at : -1;
    if (word === ';' || word === 'and' || word === 'or') return -1;
  }
  return -1;
}
