import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

const FILE = /[A-Za-zÀ-ž\d][A-Za-zÀ-ž\d _().'-]{0,80}\.(?:xlsx?|csv|pdf|docx?|pptx?|zip|ods|odt)\b/i;
const POINTS =
  /\b(?:in|on) the (?:[a-z]+ ){0,2}(?:bundle|files?|folder|spreadsheets?|documents?|papers|tables?|workbook|sheets?|schedules?|zip|pdf) (?:(?:which|that) )?accompan(?:ying|y|ies) (?:this|our) (?:letter|response|reply|e-?mail|notice|disclosure)\b|\b(?:in|on) the accompanying (?:[a-z]+ ){0,2}(?:files?|spreadsheets?|documents?|tables?|workbook|sheets?)\b|^\W*(?:please )?see (?:the |our )?separate (?:[a-z]+ )?(?:document|spreadsheet|file|sheet|attachment|table|pdf|e-?mail)s?\b|\b(?:contained|set out|given|listed|provided|found) in (?:the |our )?file [a-z\d][^\n;,]{0,60}?\.(?:xlsx?|csv|pdf|docx?|ods)\b|\b(?:comes?|goes|travels?|is|are|sent|supplied|provided|included|issued|released|disclosed|given) (?:to you )?(?:with|alongside|together with) (?:this|our|the present) (?:letter|response|reply|e-?mail|message|notice|form|disclosure)\b(?! (?:to|of|from) )|\b(?:is|are|been) (?:also |now )?appended\b(?! to (?:the (?:lease|contract|agreement|report)))|\b(?:sending|send|sent)\b[^.\n]{0,30}\b(?:over )?(?:to you )?(?:with this|herewith)\b|\batt(?:'d|d)\b|\b(?:provided|supplied|sent|released) as an? (?:zip|pdf|excel|word|csv)\b|\b(?:supplied|provided|sent|released|disclosed|given|included|issued|enclosed|forwarded|saved) (?:to you )?(?:as|in) (?:the )?(?:file )?[a-z\d][\w().-]{0,70}\.(?:xlsx?|csv|pdf|docx?|pptx?|zip|ods|odt)\b|^\W*(?:please )?(?:see|refer to|find) (?:the |our )?(?:(?:file|spreadsheet|document|pdf|workbook) )?(?!www\.)[a-z\d][\w().-]{0,70}\.(?:xlsx?|csv|pdf|docx?|pptx?|zip|ods|odt)\b(?!\/)|\b(?:these|they|this|it|which) accompan(?:y|ies) (?:this|the|our) (?:letter|form|e-?mail|response|reply|message|notice)\b|\.(?:xlsx?|csv|pdf|docx?|pptx?|zip|ods|odt)\)? (?:(?:is|are) )?(?:attached|enclosed)\b|^\W*yes\b\W{1,4}(?:[a-z]+ ){0,3}(?:cop(?:y|ies)|reports?|polic(?:y|ies)|plans?|evaluations?|documents?|contracts?|minutes|lists?|strategy|guidance|assessment) (?:is |are )?(?:attached|enclosed|appended)(?=\W*(?:\n|$| ?\((?:annexe?|appendix|attachment)\b| (?:as|at) (?:annexe?|appendix|attachment)\b))|^\W*(?:cop(?:y|ies)|minutes|list|report|table|policy|contract|emails?|documents?|these|this|both|all)(?: of [a-z ]{3,30})? (?:attached|enclosed|appended)\W*$|(?:^|\n)\W*(?:attached|enclosed)\b(?! to)|\b(?:(?:please )?(?:see|find|refer to|as per|in|within|on|is|are|as|copy|file|information|tables?|document|spreadsheets?|data|figures|response|disclosed(?: as)?)\b[^.\n]{0,45}\b(?:attached|enclosed|attachments?|annex(?:e)? (?:[a-z\d]\b|to (?:this|the) (?:letter|response|reply|e-?mail))|appendix [a-z\d]+)|(?:attached|enclosed) (?:(?:please )?(?:find|is|are|to|as|with|file|spreadsheet|document|pdf|table|excel|word|sheet)|\w+ (?:file|spreadsheet|document))|(?:i|we)(?:'ve| have| also| now)* (?:attach(?:ed)?|enclosed?)\b|(?:is|are|was|were|has been|have been) (?:also |now )?(?:attached|enclosed)|attachment \d|came with the e-?mail|\b(?:forms|is at|are at|is in|are in) (?:appendix|annex(?:e)?) [a-z\d]+\b|\b(?:cop(?:y|ies)|spreadsheets?|documents?|files?|tables?|invoices?|minutes|e-?mails?|letters?|polic(?:y|ies)|reports?|plans?|maps?|contracts?|\.(?:xlsx?|csv|pdf|docx?))\b[^.\n]{0,80}\b(?:accompan(?:y|ies|ying)|(?:sent|provided|supplied|forwarded|included) with) (?:this|the|our) (?:letter|e-?mail|response|reply|message)|\b(?:sent|supplied|provided|forwarded|included) (?:(?:these|this|them|it|a copy|copies|the [a-z]+) )?(?:with|alongside|together with) (?:this|the|our) (?:letter|e-?mail|response|reply|message)|\b(?:sent|supplied|provided|forwarded) (?:(?:these|this|them|it) )?(?:separately|under separate cover)(?=\s*(?:[.;,]|$|\n|to this|by e-?mail|with this))|\baccompanying (?:spreadsheet|document|file|table|workbook)|information attached|\d+(?:\.\d+)?\s?[km]b\b)/g;
/** "Appendix C to the Cabinet report", "Annex 2 of the lease": of another paper than the letter. */
const OF_ANOTHER =
  /^(?:annexe?|appendix) [a-z\d]+,? (?:to|of|in) (?!(?:the |this |our |my |present |above |accompanying |attached |enclosed )*(?:letter|response|reply|e-?mail|message|notice|disclosure|document|annexe?|attachment)\b)(?:the|our|its|an?|that|their) /;
const LESS =
  /,? (?:save|except(?:ing)?|apart from|other than)(?: for| that)? [^.;\n]*\b(?:sections?|regulations?|exempt\w*|withh\w+|redact\w*|s\.? ?\d+)\b.*$|; [^.\n]*\b(?:redact|withh|remov|blank|black|left out|taken out|exempt)[a-z]*.*$|,? (?:with|but|although|though|subject to|less|save for|except for|from which|in which|minus|and) (?:the |its |their |all |some |any |personal |third party |remaining )*(?:redact|withh|remain|rest\b|names?\b|(?:data|details?|information|parts?|signatures?) (?:is|are|has|have|being|been|removed|redacted|withheld|blanked)).*$|,? from which [^.;\n]{3,60} (?:has|have) been (?:removed|redacted|withheld|deleted|(?:taken|left|blanked) out)\b.*$|,? (?:from|in) which (?:i|we|the [a-z]+) (?:have|has) (?:removed|redacted|withheld|deleted|obscured|(?:taken|left|blanked|blacked) out)\b.*$|,? with (?:the |their |its )[^.;\n]{3,80}\b(?:redacted|(?:blacked|blanked|crossed|taken|left|struck|inked) out|removed)\b.*$|,? (?:save|except|other than|apart from) (?:that|for|where|in so far|insofar|to the extent)\b.*$|,? (?:with the exception of|except(?:ing)?|apart from|other than)\b.*\b(?:exempt|withheld|refused|redacted|removed|left out|taken out|omitted|excluded)\b.*$|,? and (?:please )?note that\b.*$/;

export const seeAttachment = defineRule({
  id: 'referral/see-attachment',
  summary: 'Read that the answer is in a file sent with the letter.',
  yields: 'see_attachment',
  needs:
    /\.(?:xlsx?|csv|pdf|docx?|pptx?|zip|od[st])\b|in the file|in (?:our )?file|appended|herewith|with our|att'?d\b|with this|as an? (?:zip|pdf|excel|word|csv)|attach|enclos|annex|appendix|accompan|separate|(?:with|alongside) (?:this|the|our) |(?:came|sent|provided|supplied|forwarded|included) with|\d\s?[km]b\b/,
  finds: [
    ['[[They are disclosed in the bundle accompanying this reply]].', null],
    ['[[They are disclosed in the bundle accompanying this reply]], save for phone numbers, to which section 40(2) applies.', null],
    ['[[Please see the attached spreadsheet (Annex B - Funding.xlsx)]].', 'Annex B - Funding.xlsx'],
    ['[[Please see the attached file (A9 inspections.xlsx)]].', 'A9 inspections.xlsx'],
    ['[[The data is attached as the spreadsheet Visits 2023.csv]].', 'Visits 2023.csv'],
    ['[[See file attached]].', null],
    ['[[The figures can be found in the accompanying Excel file]].', null],
    ['[[See separate document]].', null],
    ['[[Details are contained in the file Tides.xlsx]].', 'Tides.xlsx'],
    ['[[Copies enclosed.]]', null],
    ["[[I attach the lease]], from which I have removed the tenants' bank details under section 40(2).", null],
    [
      '[[Please see the attached file (Fines 2021-24.xlsx)]], from which the details of people have been removed under s40(2).',
      'Fines 2021-24.xlsx',
    ],
    [
      "[[Three bids came in and I attach copies]] with the prices of the two that lost blacked out, as it wouldn't be fair on them (s43).",
      null,
    ],
    ['[[Minutes attached]]', null],
    ['[[Yes - survey report attached (Annex 1)]]', null],
    ['[[Yes: a copy of the plan is attached]]', null],
    ['[[Attached (Falls Policy v7.pdf)]].', 'Falls Policy v7.pdf'],
    ['[[A copy accompanies this letter]].', null],
    ['[[The invoices you seek accompany this reply as a single PDF]].', null],
    ['[[Please see the spreadsheet Tides_2023.xlsx sent with this letter]].', 'Tides_2023.xlsx'],
    ['[[I attach a copy as Annex A]].', null],
    ['[[These are set out in Annex 2 to this letter]].', null],
    ['[[A copy of the code, as adopted by the Board on 9 March 2021, accompanies this letter]].', null],
    ['[[For the policy please see attachment]] and note that its author is exempt under section 40.', null],
    ['[[Attached as minutes.pdf]]', 'minutes.pdf'],
    ['[[FOI 12 Lamp Inventory.csv attached]]', 'FOI 12 Lamp Inventory.csv'],
    ['[[I have sent these with this letter]].', null],
    ['[[Provided separately]].', null],
    ['[[Two maps are appended at the end of this letter]].', null],
    ["[[Pls see spreadsheet att'd]]", null],
    ['[[They are provided as a zip folder (Tolls_A.zip)]].', 'Tolls_A.zip'],
    ['[[These are in rows 3 to 9 of Marl_12_stays.xlsx, which accompanies this letter]].', 'Marl_12_stays.xlsx'],
    ['[[Supplied with this form as MB-24_Annex1.pdf]]', 'MB-24_Annex1.pdf'],
    ['[[Provided as Tolls_2023.xlsx]]', 'Tolls_2023.xlsx'],
    ['[[See the file tides.csv]].', 'tides.csv'],
    ['[[They accompany this form]].', null],
    ["[[We're sending the lease over to you with this]].", null],
    ["[[I've enclosed the minutes]].", null],
    ["[[I've attached the rules of the ferry]].", null],
    ['[[A copy has been attached (Tolls.pdf)]] with redactions under section 43(2) (prices).', 'Tolls.pdf'],
    ['[[The survey is enclosed]], save that the place of a nest on page 4 has been redacted under Regulation 12(5)(g).', null],
    ['[[Parts of these are released in Annex A]] and the remainder is withheld under section 35.', null],
    ['[[The four letters are in the annex to this letter]]. Names are redacted.', null],
    ['[[The register comes with this letter as Appendix B]]; columns H to K are blanked out relying on section 43.', null],
    ['[[They are listed in the attached Annex 2]], with the exception of one that has been left out under Section 24(1).', null],
    ['[[It is provided with our response (Tolls.pdf)]]; names are left out under section 40.', 'Tolls.pdf'],
  ],
  ignores: [
    ['The delay is with this letter of 3 May', 'a letter of theirs'],
    ['The officer was attached to the unit', 'no file'],
    ['conditions attached to the grant', 'no file'],
    ['Meals are provided separately by the school', 'no file'],
    ['12 files', 'a count'],
    ['See www.marl.example/tolls.pdf', 'a page'],
    ['See https://www.marl.example/tolls.pdf', 'a page'],
    ['Yes, a contract attached some years ago to the lease', 'no file is sent'],
    ['The plan is appended to the lease', 'no file is sent'],
    ['One was made in May and went to the Board as Appendix C to the pier report', 'an annex of another paper'],
    ['The rates are in Annex 2 of the lease', 'an annex of another paper'],
  ],
  *claim({ text, low }) {
    for (const match of low.matchAll(POINTS)) {
      const at = { start: match.index, end: match.index + match[0].length };
      const annex = match[0].search(/(?:annexe?|appendix) [a-z\d]+$/);
      if (annex >= 0 && OF_ANOTHER.test(low.slice(at.start + annex, at.end + 60))) continue;
      const sentence = sentenceAt(text, at);
      // what is taken out of the file is another statement
      const less = LESS.exec(low.slice(at.end, sentence.end));
      const span = less ? { start: sentence.start, end: at.end + less.index } : sentence;
      const words = text.slice(span.start, span.end);
      if (
        /\b(?:conditions?|strings|officer|staff|was) attached to\b|\b(?:appeals?|complaints?|review) (?:document|procedure|leaflet|process)\b/i.test(
          words,
        )
      )
        continue;
      yield { value: fileNameIn(words), span };
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
  return (
    name
      .replace(/^.*\b(?:attached(?: as)?|enclosed|files?|called|named|titled|entitled|spreadsheet|document)\s+/i, '')
      .replace(/^.*?(?=\b(?:annex|appendix|attachment)\b)/i, '')
      // "These are on the second tab of Marl_12.xlsx": words of a sentence, up to the last that leads to a name
      .replace(
        /^(?=.*\b(?:is|are|was|were|has|have|see|refer|found|sent|supplied|provided|released|disclosed|issued|given|included)\b).*\b(?:of|in|on|within|to|from|see|as)\s+/i,
        '',
      )
      .trim()
  );
}
