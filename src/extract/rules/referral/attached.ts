import type { Span } from '../../../model/span.js';

/** Words that point to a file sent with the letter, in small letters. */
export const POINTS =
  /\b(?:(?:please )?(?:see|find|refer to|as per|in|within|on|is|are|as|copy|file|information|tables?|document|spreadsheets?|data|figures|response|disclosed(?: as)?)\b[^.\n]{0,45}\b(?:attached|enclosed|attachments?|annex(?:e)? [a-z\d]\b|appendix [a-z\d]+)|(?:attached|enclosed) (?:(?:please )?(?:find|is|are|to|as|with|file|spreadsheet|document|pdf|table|excel|word|sheet)|\w+ (?:file|spreadsheet|document))|(?:i|we) (?:attach|enclose)\b|(?:is|are) attached|attachment \d|came with the e-?mail|\b(?:cop(?:y|ies)|spreadsheets?|documents?|files?|tables?|\.(?:xlsx?|csv|pdf|docx?))\b[^.\n]{0,40}\b(?:accompan(?:y|ies|ying)|(?:sent|provided|supplied|forwarded|included) with) (?:this|the|our) (?:letter|e-?mail|response|reply|message)|\baccompanying (?:spreadsheet|document|file|table|workbook)|information attached|\d+(?:\.\d+)?\s?[km]b\b)/g;

/** Where a sentence turns from a file that it points to ("see attached, and note that …") to what stands at `at`; null where it points to none. */
export function attachedBefore(text: string, { start }: Span, at: number): number | null {
  const before = text.slice(start, at);
  if (before.toLowerCase().search(POINTS) < 0) return null;
  const turn = [...before.matchAll(/(?:[,;]\s*)?\b(?:and|but|although|though|however|save that|except that|with)\s+/gi)].at(-1);
  return turn && before.slice(0, turn.index).toLowerCase().search(POINTS) >= 0 ? start + turn.index + turn[0].length : null;
}
