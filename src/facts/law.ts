import type { Law } from '../model/letter.js';

/** The law that the letter was handled under, as it says itself; null where it names none. */
export function lawOf(text: string): Law | null {
  const scottish =
    /\bFOISA\b|Freedom of Information \(Scotland\) Act|Scottish Information Commissioner|itspublicknowledge|foi\.scot\b/i.test(text);
  const environmental = /\b(?:environment(?:al)? information(?: \(scotland\))? regulations|\bEIRs?\b|\bEISR\b)/i.test(text);
  const handled =
    /\b(?:falls? under|handled (?:under|in accordance with)|dealt with under|considered under|processed under|treated (?:as|under)|responded to under|under the terms of|request under)\s+(?:the )?(?:environment(?:al)? information|EIR)/i.test(
      text,
    ) ||
    /\bregulation 12\(\d\)/i.test(text) ||
    /section 39\b[^.]{0,80}(?:takes|exempt)/i.test(text);
  if (environmental && handled) return scottish || /environmental information \(scotland\)/i.test(text) ? 'EISR' : 'EIR';
  if (scottish) return 'FOISA';
  return /\bFOIA?\b|freedom of information/i.test(text) ? 'FOIA' : null;
}
