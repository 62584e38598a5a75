import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';
import { POINTS } from './attached.js';

const FILE = /[A-Za-zÀ-ž\d][A-Za-zÀ-ž\d _().'-]{0,80}\.(?:xlsx?|csv|pdf|docx?|pptx?|zip|ods|odt)\b/i;
export const seeAttachment = defineRule({
  id: 'referral/see-attachment',
  summary: 'Read that the answer is in a file sent with the letter.',
  yields: 'see_attachment',
  needs: /attach|enclos|annex|appendix|accompan|(?:came|sent|provided|supplied|forwarded|included) with|\d\s?[km]b\b/,
  finds: [
    ['[[Please see the attached spreadsheet (Annex B - Funding.xlsx)]].', 'Annex B - Funding.xlsx'],
    ['[[Please see the attached file (A9 inspections.xlsx)]].', 'A9 inspections.xlsx'],
    ['[[The data is attached as the spreadsheet Visits 2023.csv]].', 'Visits 2023.csv'],
    ['[[See file attached]].', null],
    ['[[A copy accompanies this letter]].', null],
    ['[[Please see the spreadsheet Tides_2023.xlsx sent with this letter]].', 'Tides_2023.xlsx'],
    ['[[I attach a copy as Annex A]].', null],
    ['[[For the policy please see attachment]] and note that its author is exempt under section 40.', null],
  ],
  ignores: [
    ['The officer was attached to the unit', 'no file'],
    ['conditions attached to the grant', 'no file'],
    ['12 files', 'a count'],
  ],
  *claim({ text, low }) {
    for (const match of low.matchAll(POINTS)) {
      const span = sentenceAt(text, { start: match.index, end: match.index + match[0].length });
      const words = text.slice(span.start, span.end);
      if (
        /\b(?:conditions?|strings|officer|staff|was) attached to\b|\b(?:appeals?|complaints?|review) (?:document|procedure|leaflet|process)\b/i.test(
          words,
        )
      )
        continue;
      // what is kept back of the file is told behind it
      const kept =
        /,? (?:and (?:please )?note|(?:but|although|though|save|except) that)\b(?=[^.]*\b(?:exempt|redact|withh|removed|section \d))/i.exec(
          text.slice(match.index + match[0].length, span.end),
        );
      const end = kept ? match.index + match[0].length + kept.index : span.end;
      yield { value: fileNameIn(words), span: { start: span.start, end } };
      return;
    }
  },
});

/** A file's name may hold blanks: what opens a bracket, or the words that lead up to the name, are not of it. */
function fileNameIn(words: string): string | null {
  const found = FILE.exec(words)?.[0];
  if (!found) return null;
  const inside = found.slice(found.lastIndexOf('(') + 1);
  const name = found.includes('(') && !inside.includes(')') ? inside : found;
  return name
    .replace(/^.*\b(?:attached|enclosed|files?|called|named|titled|entitled|spreadsheet|document)\s+/i, '')
    .replace(/^.*?(?=\b(?:annex|appendix|attachment)\b)/i, '')
    .trim();
}
