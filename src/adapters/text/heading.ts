import { cue } from '../../model/cue.js';

/** Openings and closings of letters look like headings and are none. */
const GREETING = cue(
  /^(?:dear|hello|hi|good (?:morning|afternoon|evening)|to|fao|yours?|kind(?:est)?|best|warm|with|many thanks|thank|thanks|regards|sincerely|faithfully|annwyl|yn gywir)\b/,
);

/** A short line alone in its block: in capitals, or without an end and with words of another length below it. */
export function isHeading(text: string, following: string, preceding: string): boolean {
  if (GREETING.test(text) || /[\][<>@]|https?:/.test(text) || !following) return false;
  const letters = text.replace(/[^A-Za-zÀ-ž]/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase()) return text.length <= 100;
  // one name among others, one a paragraph, is a list's
  if (preceding && preceding.length <= 45 && !/[.?!]$/.test(preceding)) return false;
  return (
    text.length <= 60 && /^[A-ZÀ-Þ][^.?!:;,\d]*$/u.test(text) && letters.length > 3 && (following.length >= 40 || /[.?:]$/.test(following))
  );
}
