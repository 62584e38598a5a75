import { type Doubt, doubt } from '../../model/answer.js';
import type { Reading } from '../reading.js';

/** "No survey has been made. As to the costs, they are exempt", "The plan of Marl is withheld. Tarn has not been surveyed": one thing is not so, and another withheld. */
export function deniedAndWithheld({ headline: { kind, claim }, claims, passages }: Reading): Doubt[] {
  if (kind !== 'refused' || !claim || claims.some((one) => one.kind !== 'refused' && one.entity !== null)) return [];
  const denied = passages.some(({ text, start }) => {
    const at = Math.max(0, claim.span.start - start);
    const end = Math.max(0, claim.span.end - start);
    return OPENS_DENIED.test(text.slice(0, at)) || NOT_DONE.test(text.slice(end));
  });
  return denied ? [doubt('reading/compete', 'false')] : [];
}
const OPENS_DENIED =
  /^\W*no (?!(?:information|data|records?|longer|further|exact)\b)(?:[a-z-]+ ){1,4}?(?:has|have) (?:yet )?been [a-z]+\b[^.;]*[.;]/i;
/** A name, and that it has not been dealt with. */
const NOT_DONE =
  /[.;]\s+(?:The )?[A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*){0,4}(?: [a-z]+)? (?:has|have) (?:not|never) (?:yet )?been [a-z]+ed\s*(?:[.;]|$)/u;
