import { contentWords } from '../model/words.js';
import type { Figure } from './figure.js';
import { figuresOf } from './figures.js';

/** A plain figure with the words that go with it. */
export interface Counted {
  readonly figure: Figure;
  /** Stems of the words of its clause; of the clause before too where the figure is "of whom" or "of these" of that. */
  readonly words: ReadonlySet<string>;
  /** The first noun behind the number, stemmed. */
  readonly noun: string;
  /** The noun of what it is a part of: "412 letters. Of these, 287 …"; empty where it is a part of none. */
  readonly whole: string;
  /** The clause as it stands: what leads to the figure, and what follows it. */
  readonly lead: string;
  readonly rest: string;
}

/** The plain figures of a text that may be counts, each with the words of its clause. Figures only referred back to ("of the 46") are left out. */
export const countedIn = (text: string): Counted[] => {
  const counted = clausesOf(
    text,
    figuresOf(text).filter(({ role }) => role === 'plain'),
  );
  return counted.filter(({ figure }) => !(counted.length > 1 && inBrackets(text, figure.span.start)));
};

/** The words that go with each of some figures of a text, in their order; figures only referred back to are left out. */
export function clausesOf(text: string, among: readonly Figure[]): Counted[] {
  const figures = among.filter(
    (figure, index) =>
      !/\b(?:none|not one|neither|most|some|few|many) of (?:the|our|these|those|its) $/i.test(text.slice(0, figure.span.start)) &&
      // "The most calls from one person was 1,104"
      !(
        among.length > 1 &&
        /\b(?:from|by|to|for) (?:any )?$/i.test(text.slice(Math.max(0, figure.span.start - 12), figure.span.start)) &&
        /^one$/i.test(figure.text) &&
        /^ (?:individual|person|customer|caller|applicant|requester|resident)\b/i.test(text.slice(figure.span.end))
      ) &&
      // "All but two"
      !/\b(?:all|everyone|everybody|every one) (?:but|except|bar|apart from) (?:the )?$/i.test(text.slice(0, figure.span.start)) &&
      // "58 went beyond four"
      !(index > 0 && /\b(?:beyond|exceed(?:ed|ing|s)?|past) $/i.test(text.slice(Math.max(0, figure.span.start - 12), figure.span.start))) &&
      // "The same goes for 4"
      !/\bthe same (?:goes|applies|is true|holds) (?:for|to|of) (?:question |part |number )?$/i.test(text.slice(0, figure.span.start)) &&
      // "of the 4 above all were upheld"
      !(
        /\bof the $/i.test(text.slice(0, figure.span.start)) &&
        /^ (?:above|mentioned|referred to|already)\b/i.test(text.slice(figure.span.end))
      ) &&
      !(
        among.length > 1 &&
        isReference(
          text.slice(index ? (among[index - 1] as Figure).span.end : 0, figure.span.start),
          text.slice(figure.span.end, figure.span.end + 45),
        )
      ),
  );
  const found: Counted[] = [];
  // the figure that names what the ones behind it are told of
  let root: { readonly words: ReadonlySet<string>; readonly noun: string; readonly end: number } | null = null;
  for (const [index, figure] of figures.entries()) {
    const from = index ? (figures[index - 1] as Figure).span.end : 0;
    const to = figures[index + 1]?.span.start ?? text.length;
    const between = text.slice(from, figure.span.start);
    const left = between.slice(lastBreak(between, index > 0));
    const after = text.slice(figure.span.end, to);
    const right = after.slice(0, firstEnd(after, index < figures.length - 1));
    const words = new Set(contentWords(`${left} ${right}`));
    // the comma of "Of these, 12 related to dogs" parts nothing
    const chained = CHAINED.test(`${left} ${right.slice(0, 20)}`) || OF_THESE.test(between);
    const before = found.at(-1);
    if (chained && before) for (const word of before.words) words.add(word);
    const bare = NAMES_NOTHING.test(right);
    const elliptic: boolean = bare && root !== null && !/\bof\s+$/i.test(between) && goesOn(text.slice(root.end, figure.span.start));
    if (elliptic && root) for (const word of root.words) words.add(word);
    found.push({
      figure,
      words,
      noun: contentWords(right)[0] ?? '',
      whole:
        ((OF_THESE.test(between) || /^\s+of (?:these|those|them)\b/i.test(right)) && before?.noun) ||
        (elliptic && !chained && root?.noun) ||
        '',
      lead: left,
      rest: right,
    });
    if (!elliptic) {
      const named = contentWords(right.split(VERB, 1)[0] ?? '');
      root = bare ? null : { words: new Set(named), noun: named[0] ?? '', end: figure.span.end };
    }
  }
  return found;
}

/** "17 are void", "six from teachers": what is counted was named before. */
const NAMES_NOTHING =
  /^\s*(?:(?:was|were|is|are|has|have|had|did|do|does|went|came|led|left|got|took|remain|need|result(?:ed)?|relate|living|waiting|awaiting|from|for|as a result|because of|due to|under|[a-z]{2,}ed)\b(?! [a-z]+s\b)|[a-z]{2,}ed (?:as|was)\b|[.,;]|$)/i;
/** Where what a figure counts ends, and what became of it begins. */
const VERB = /\s(?:was|were|is|are|has|have|had|did|do|does|who|which|that|went|came|led|left|got|took|[a-z]{2,}ed)\b/i;
/** Words between two figures that leave what is counted the same: in one sentence, or up to the first word of the next. */
const goesOn = (between: string): boolean =>
  !/[.;\n]\s/.test(between) || /^[^.;\n]*[.;\n]\s+(?:(?:of (?:these|those|them)|a further|another),?\s)?$/i.test(between);

/** "of which", "part of this". */
const CHAINED =
  /\bof (?:which|whom|these|those|them)\b|(?:\b(?:part|element|share|portion|proportion|amount)\s|^\W*)of (?:this|that|it)\b/i;
const OF_THESE = /\bof (?:these|those|them),\s*$/i;

/** Where the words that lead to a figure begin: after the last full stop, semicolon or line; or, where two figures share a sentence, comma or "and". */
function lastBreak(text: string, shared: boolean): number {
  let at = 0;
  for (const match of text.matchAll(STOP)) at = match.index + match[0].length;
  if (at || !shared) return at;
  for (const match of text.matchAll(/[:,](?=\s|$)|\s(?:and|but|while|with)\s/g)) at = match.index + match[0].length;
  // "164 plots on four sites": the noun is the first number's
  return at || (/^\s*[\w'-]+\s(?=(?:on|in|at|for|by|from|across|over|to)\s)/.exec(text)?.[0].length ?? 0);
}
function firstEnd(text: string, shared: boolean): number {
  const stop = text.search(STOP);
  if (stop >= 0 || !shared) return stop < 0 ? text.length : stop;
  const match =
    /:(?=\s|$)|,\s(?!of (?:which|whom))|\s(?:and|but|while|with)\s(?=[^\s]*\s*$|(?:[a-z]{2,}(?:ed|ing)|won|lost) (?:the )?(?:remaining |other |further |another )?$|(?:[a-z]{2,}ed|found|won|lost|made|took|sent|paid|sold) [a-z ]{2,30}(?<!\bthe )$|(?:the|our|its|an?) [a-z '-]{3,50}\b(?:was|were|had|has|have) [a-z ]{0,40}$)/.exec(
      text,
    );
  // "after grants of £40 the net cost was £66", "£40 against a budget of £66": the words are the next one's
  return Math.min(...[match, LEADS.exec(text), AGAINST.exec(text)].map((one) => one?.index ?? text.length));
}
const STOP = /[.;\n](?=\s|$)/g;
const AGAINST = /\s(?:against|versus|compared (?:with|to)|out of) [^.;:,\d]{0,60}$/i;
const LEADS =
  /\s(?:the|our|its|a|an|this) [^.;:,\d]{3,60}\b(?:was|were|is|are|came to|comes to|cost|amounted to|amounts to|totalled|stood at)\s*$/i;

/** "of the 46", "those nine": a figure only referred back to. `before` are the words since the figure before it. */
export const isReference = (before: string, after: string): boolean =>
  // "Of these 1,406 led to an inquiry" opens an answer: they are a part of what another answer counts
  !(/^\W*of (?:these|those|them)\s*$/i.test(before) && /^\s+[a-z]/i.test(after)) && refersBack(before, after);
const refersBack = (before: string, after: string): boolean =>
  // "47 of 389 boats were sunk"
  /^\sof\s$/i.test(before) ||
  // "Of 120 staff, 14 left": what they are a part of
  (/(?:^|[.;\n])\s*(?:out )?of (?:(?:a|the|our|its) (?:[a-z]+ )?total of |our |some |about |the )?$/i.test(before) &&
    /^\s[A-Za-zÀ-ž' -]{1,40},/u.test(after)) ||
  // "39 have access. Of these 31 have it to the train", "Of these, 12 related to dogs": a part, not the whole again
  (!(
    /\bof (?:these|those|them),\s*$/i.test(before) ||
    (/\bof (?:these|those|them)\s*$/i.test(before) &&
      /^\s+(?:have|had|has|were|was|are|is|did|do|led|went|came|got|took|made|left|[a-z]{3,}ed(?! [a-z]+s\b))\b/i.test(after))
  ) &&
    /\b(?:out of|of|from|against) (?:a|the|our|its) (?:[a-z]+(?:'s)? )?(?:total|workforce|establishment|complement|headcount|fleet|stock|estate)(?: [a-z]+)? of\s*$|\b(?:of (?:the|our|its|their|those|these|them|all)|(?:out )?of (?:the )?(?:[a-z]+ ){0,2}[a-z]+(?:'s|s')|out of|those|these|the same|the|each of the)\s*$/i.test(
      before,
    ) &&
    !/\bthe (?:total|number|figure|answer)\b[^.]*$/i.test(before.slice(-30)));

/** Looks back a few words only: time must not grow with the square of a hostile letter's length. */
export function inBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
