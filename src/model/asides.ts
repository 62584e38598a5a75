/**
 * Without what the requester says of the request and what is only to be taken in: "I am not asking for names", "We understand that some are let", "Please
 * include part-time staff". Its words would be taken for those of what is asked.
 */
export const withoutAsides = (question: string): string => question.replace(ASIDE, '');

const ASIDE = new RegExp(
  [
    String.raw`(?:I|We)(?:'m| am)?(?: (?:also|only|just|fully|do))* (?:not (?:asking|seeking|requesting|interested|looking|need|want|require)|don't (?:need|want|require)|understand|appreciate|assume|reali[sz]e|know|note|accept|recogni[sz]e|believe)\b[^.?!\n]*(?:[.!]|$)`,
    String.raw`Please (?:also )?include (?![^.?!\n]*\b(?:costs?|names?|numbers?|dates?|values?|details?|breakdowns?|cop(?:y|ies)|links?|reasons?|amounts?|figures?|totals?|how|what|which|who|when|where|why|whether|years?)\b)[^.?!\n]*(?:[.!]|$)`,
  ]
    .map((one) => String.raw`(?<=[.?!]\s+)${one}`)
    .join('|'),
  'g',
);
