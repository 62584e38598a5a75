import { cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import type { Part } from './parts.js';
import { unlabelled } from './unlabel.js';

/** With these words a subsection of the Acts begins where a letter sets it out. */
const SUBSECTION = cue(
  /^\W*(?:(?:any )?information (?:to which a request for information relates |held by a government department |which [^.]{0,80} )?is (?:also )?exempt information\b|section 1\(1\) does not oblige|a (?:scottish )?public authority (?:which,|that,|may refuse)|(?:sub)?section ?\(\d\) does not|the duty to confirm or deny does not|(?:the right )?to be (?:told|informed)(?: in writing)?(?: by [^.]{3,40})?,? (?:whether|if)\b|(?:[^.]{0,40},? )?to have (?:it|this|that|the|such) ?(?:information )?communicated\b)/s,
);

/** The numbers and letters of a section that a letter sets out, from its first subsection down to the next paragraph without one, count nothing of the letter. */
export function withoutStatutes(document: Document, parts: readonly Part[]): readonly Part[] {
  let inside = false;
  return parts.map((part) => {
    const counted = part.label?.kind === 'bare' && !part.block.cell;
    inside = counted && !part.text.includes('?') && (inside || SUBSECTION.test(part.text));
    return inside ? { ...unlabelled(document, part), note: true } : part;
  });
}
