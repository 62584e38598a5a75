import { type Claim, type Passage, QUANTITIES } from '../model/answer.js';
import type { Span } from '../model/span.js';
import { isOfOtherName } from './other-name.js';
import { placeIn, sentenceAt } from './sentences.js';

/** A sort of figure that an answer gives before or beside the one that was asked for, and sets aside itself; `asks`: what asks for just that sort. */
interface Aside {
  readonly asks?: RegExp;
  /** The words of its sentence right before the figure, and right behind it. */
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

const NOT_PAST = String.raw`[^.;,\d\n]`;
const PAPER =
  '(?:press|media|newspapers?|papers?|news|article|radio|television|social media|Telegraph|Herald|Times|Post|Echo|Mail|Gazette|Chronicle|Mercury|Guardian|Observer|Express|Journal|Argus|Courier|Mirror|Independent|Tribune|Advertiser|BBC|ITV)';

const ASIDES: readonly Aside[] = [
  // "was not 31, as we said in May, but 38"
  { before: /\bnot (?:the )?$/i, behind: /^[^.;]{0,60}[\s,]but\b[^.;]{0,40}\d/i },
  // "In our last letter we said that there were 31. That was wrong": taken back further on
  {
    before:
      /\b(?:previous(?:ly)?|earlier|last|first|initial|original(?:ly)?|above)\b[^.;]*\b(?:said|stated|gave|given|told|quoted|advised|put)\b[^.;]*$/i,
    behind:
      /[.;]\s[^\n]*?\b(?:(?:that|this|the|which) (?:figure|number|total|answer|reply)?\s?(?:was|were|is|has been) [^.;]{0,30}(?:wrong|incorrect|in error|mistake|corrected|out of date|withdrawn)|(?:correct|right|actual) (?:figure|number|total|amount|answer))/i,
  },
  // "The licence allows up to 60 sheds", "with an option of three extensions": what may be, and not what is
  {
    asks: /\b(?:allow\w*|permit\w*|permission|licens\w+|capacity|maximum|limits?|options?|(?<!\d )may(?! \d)|can|could|entitle\w*|provision)\b/i,
    before:
      /\b(?:(?:permission|licen[cs]e|consent|contract|agreement|order|lease|rules?|it|which|that|polic(?:y|ies)) (?:allow|permit|authorise|provide)(?:s|d)?(?: for)?|options? (?:of|for|to)|the possibility of|provision for|(?:capacity|(?:certified |normal )*accommodation) (?:of|is|was|for)|room for|up to)\s(?:(?:up to|a maximum of|a total of) )?$/i,
  },
  // "The Board has undertaken to plant 900": what is to be
  {
    asks: /\b(?:will|going to|plan(?:s|ned|ning)?|intend\w*|intention|to be|propos\w+|expect\w*|target\w*|aim\w*|commit\w*|promis\w+|pledg\w+|goal|forecast\w*|due|undertak\w+)\b/i,
    before: new RegExp(
      String.raw`\b(?:undertaken|undertakes?|committed|commits? us|pledged|promised|intends?|plans?|planned|hopes?|hoped|proposes?|aims?|expects?)(?: to [a-z]+(?:ing)?)${NOT_PAST}{0,12}$`,
      'i',
    ),
  },
  // "We are to plant 9,000 by 2030, which is about 900 a year": a rate that follows
  {
    asks: /\b(?:per|each|every|an? (?:year|month|season|week|day|quarter|term)|annual\w*|average|rate)\b/i,
    before:
      /\b(?:which|that|this|it) (?:is|was|makes|comes to|means|works out at|equates to|would be)(?: (?:about|around|some|roughly|approximately|nearly|just over))?\s$/i,
    behind: /^ (?:an?|per|each|every) (?:year|month|season|week|day|quarter|term)\b/i,
  },
  // "The harbour as a whole cost £61,200. The crane's share of that was £7,900"
  {
    asks: /\b(?:whole|total|overall|in all|altogether|all)\b/i,
    before: /\bas a whole\b[^.;\n]{0,60}$/i,
    behind: /^[^\n]{0,120}\b(?:share|part|portion|proportion) of (?:that|this|it)\b|^[^\n]{0,40}[.;] Of (?:that|this)\b/i,
  },
  // "The 14 boats mentioned in the local press", "the figure of 40 that you quote"
  {
    behind: new RegExp(
      String.raw`^(?: [a-z-]+){0,4} (?:(?:was|were|that (?:was|were)) )?(?:(?:mentioned|reported|quoted|cited|referred to|given|printed|claimed) (?:in|by|on) (?:the |a |an |some )?(?:[A-Za-z'-]+ ){0,3}${PAPER}\b|(?:that |which |to which )?you (?:quote|mention|refer|cite)\b)`,
      'i',
    ),
  },
  // "His pay (£26,421) is met elsewhere and is not part of the running cost"
  {
    asks: /\b(?:not|never|without|no|exclud\w+)\b|n't\b/i,
    behind: /^\)?[^.;\d\n]{0,100}\b(?:are|were|is|was)(?: therefore| also)? not (?:part of|counted|included|taken into account)\b/i,
  },
  // "The nine swaps are no sales and are not counted", "were not for staff use": it counts others
  {
    asks: /\b(?:not|never|without|no|exclud\w+)\b|n't\b/i,
    before: /^\W*the $/i,
    behind:
      /^[^.;\d\n]{0,140}\b(?:are|were|is|was)(?: therefore| also)? not (?:for|of|part of|counted|included|among|taken into account|(?:our|the) [a-z]+(?:'s|s')?)\b/i,
  },
  // "The three registers which we have for it": where it was looked for
  {
    asks: /\b(?:registers?|databases?|systems?|logs?|files?|sources?|records?|places?|codes?)\b/i,
    before: /\b(?:the|our|all|both|these|those|of) $/i,
    behind:
      /^ (?:[a-z-]+ )?(?:registers?|databases?|systems?|logs?|files|sources|records|places)\b(?: [a-z]+)? (?:which|that|we|where|in|the (?:Board|Council|Trust|Force|Authority|University))\b/,
  },
  // "A guide price of £2.4m", "each has a list price of £900"
  {
    asks: /\b(?:guide|asking|list|reserve|catalogue|market(?:ed)?|estimated?|indicative|budget|value|valuation|valued)\b/i,
    before: new RegExp(
      String.raw`\b(?:(?:guide|asking|list|reserve|catalogue|indicative) (?:price|figure|value)|offers (?:in excess|in the region) of)${NOT_PAST}{0,20}$`,
      'i',
    ),
  },
];

/** Time must not grow with the square of a long answer. */
const NEAR = 400;

/**
 * Whether an answer itself sets a figure aside: it takes it back, gives it as what may be or is to be, as what others said, or as a figure of
 * something that is not among what was asked for.
 */
export function isSetAside(text: string, span: Span, question: string): boolean {
  const before = text.slice(sentenceAt(text, span).start, span.start);
  const behind = text.slice(span.end, span.end + NEAR);
  return (
    isOfOtherName(text, span, question) ||
    ASIDES.some((one) => !one.asks?.test(question) && (one.before?.test(before) ?? true) && (one.behind?.test(behind) ?? true))
  );
}

/** The claims but for those that the answer sets aside, where others answer. */
export function withoutSetAside(
  claims: readonly Claim[],
  passages: readonly (Pick<Passage, 'text' | 'start'> & Partial<Pick<Passage, 'question'>>)[],
): readonly Claim[] {
  const left = claims.filter((claim) => {
    const place = QUANTITIES.includes(claim.kind) && !claim.entity ? placeIn(passages, claim.span) : null;
    return !(place && isSetAside(place.text, place.span, place.passage.question ?? ''));
  });
  return left.length ? left : claims;
}
