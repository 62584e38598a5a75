import { cue } from '../model/cue.js';
import { datesIn } from '../model/dates.js';
import { BELOW_HEAD } from '../model/landmarks.js';

const LABEL =
  /(?:\b(?:our|foi|case|request|council|trust|internal|information request|complaint)?\s?(?:ref(?:erence)?s?\.?(?: (?:no|number|id))?|case (?:no|number|ref(?:erence)?)|(?:foia?|request|enquiry|file|ticket|case) (?:(?:file|case) )?(?:id|no|number|ref(?:erence)?)|reference number|(?<!disclosure )log (?:no|number)|(?<!disclosure )log(?=\.? \d+[-/])|case(?= [A-Z]{1,5}[-/]\d)|(?:case|request|enquiry|file|ticket)(?=:\s?\S{0,6}\d{3}))\b\s*\.?\s*(?:\/\s?(?:ein )?(?:cyf(?:eirnod)?|rhif(?: [a-z]+)?)\b\.?)?\s*(?:is|was)?\s*[:.\-–]*\s*)/gi;
const TOKEN = cue(/^[a-z0-9](?:[a-z0-9./_-]|:(?=\d+[/-]))*\d[a-z0-9./_-]*[a-z0-9]?$|^\d{3,}$/);
const SHAPE =
  /(?:\b\d{2}\.|\b(?<![/ ]))?\b(?:[A-Za-z]{2,8}[-/])?(?:FOI(?:A|R)?|EIR|RFI|SAR|IR)[\s/:_.-]{0,2}(?:(?:REQ(?:UEST)?|ID|NO)[\s/.-]?)?\d[\w./-]*\w\b/gi;

const TITLED =
  /^(?!COVID)([A-Z]{2,8}(?:\/[A-Z]{2,8}){0,2}(?:[-/]\d{1,6}){1,3}|\d{3,6}\/\d{2}(?=\s+[-–]\s+[A-Z])|\d{2,4}(?: \d{2}){2}|\d{4,6}-\d{2}|[A-Z]{1,8}\d{0,4}[-/]\d{2,6}|[A-Z]{1,4}[\d/]*\/\d[\d/]+)(?::\s+(?=[A-Z][a-z])|\s+[-–]\s|\s+\((?:please )?quote\b|\s+\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ (?:19|20)\d{2}$|$)|^(\d{2,4}[-/]\d{3,6})(?=$|\s+[A-Z][a-z]+\b.{3,80}[^.?]$)/;
/** "Information request 2024-3317", "Information request F3 24-118": a heading that names the request by its number. */
const ASKED =
  /^(?:[a-zß-ž]+ \/ )?(?:(?:your|our)\s+)?(?:(?:freedom of information|foia?|eir|information|environmental information)\s+(?:request|enquiry|case|response)\s*(?:[-–:#]|no\.?)?|request for information\s*(?:[-–:#]|no\.?)?|(?:request|enquiry|case)(?=\s))\s*\[?((?:[A-Z][A-Z\d]{0,4}[-/ ]|[A-Z]{1,5})?\d[\w/-]{2,})\]?(?:\s*[-–(:].*)?$/i;
/** "Boats and moorings – 24-0562", "Boats - 1640/23": the title of an entry in a log ends with it; two years are a time. */
const ENDS_TITLE = /^[^\d]{6,}\s[-–]\s((?!(?:19|20)\d\d[-/](?:(?:19|20)?\d\d)$)(?:\d{2,4}[-/]\d{3,6}|\d{3,6}\/\d{2}))\s*$/;
/** What stands before the words of a subject. */
const SUBJECT = /^(?:\W*(?:subject|re|fwd?|sv|parthed|pwnc)\s*:)+\s*/i;
/** A line that is a reference and nothing else: "F/2023/01894", "FOI TBC 118/2023", "CRM:00441872". */
const ALONE =
  /^(?:(?:FOIA?|EIR|IR|Ref\.?) )?((?!COVID)[A-Z][A-Z\d]{0,9}(?:[-/.:][A-Z\d]{1,12}){0,4}[-/.:](?=[A-Z]{0,3}\d)[A-Z\d]{1,12}|[A-Z]{2,8}(?:[ -][A-Z]{2,5})? (?:\d{1,6}[-/]\d{1,6}|(?!(?:19|20)\d\d$)\d{4,8}))$/;
/** Capitals before a number that name something else. */
const NO_INITIALS = /^(?:ACT|ANNEX|TABLE|PAGE|SECTION|QUESTION|PART|FORM|ROOM|FLOOR|TEL|FAX|BOX|UNIT|EXT|PO BOX|TOTAL|YEAR|FY)\b/;
/** "… [LV 24/211]", "… (our case HX-4410)": a title that closes with it. */
const CLOSING_BRACKET =
  /[[(](?:(?:[Oo]ur|[Ff]oi) )?(?:(?:[Rr]ef(?:erence)?\.?:?|[Cc]ase:?|[Rr]equest) )?((?:[A-Z]{1,8}[ /:.-]?){0,3}\d[\w/-]*)[\])]\s*$/;
/** "LV-2025-077 School buses": the subject of a mail that opens with it. */
const OPENING = /^([A-Z]{1,8}[-/](?:[A-Z\d]{1,8}[-/]){0,3}\d{2,8})\b(?=\s+[A-Z])/;

/** "your request EF-25-0442 of May", "response to information request IHR-2023-58": a number behind what it numbers. */
const NUMBERED = /\b(?:request|enquiry|foi response)\s(?!COVID)([A-Z]{1,8}\d{0,4}[-/](?:[A-Z\d]{1,8}[-/]){0,3}\d{1,8})(?![\w/-])/gi;

/** The authority's own references, as printed, the first first. `lines` are the letter's paragraphs in order. */
export function referencesIn(lines: readonly string[]): string[] {
  const found: string[] = [];
  const add = (text: string) => {
    const plain = text
      .replace(/\.(?:pdf|docx?|xlsx?)$/i, '')
      .replace(/^[\s:.-]+|[\s.,;:)\]-]+$/g, '')
      .replace(/\s+/g, ' ')
      // as OCR misreads it
      .replace(/\bFO1(?=[/\s-])/g, 'FOI');
    if (plain.length < 3 || !/\d/.test(plain) || plain.length > 40 || isDate(plain)) return;
    for (const one of [plain, ...(/ \/ | \S*[A-Z]{2,}\S*\d/.test(plain) ? plain.split(/ \/ |\s+(?=[A-Z]{2,}[-/]?\d)/) : [])])
      if (!found.some((other) => same(other, one)) && /\d/.test(one)) found.push(one);
  };
  let pending = false;
  for (const [index, line] of lines.entries()) {
    // more than a handful are no letter's own
    if (found.length > 12) break;
    if (index > 45 && index < lines.length - 10) continue;
    if (pending) {
      const first = headTokens(line);
      if (first) add(first);
      pending = !line.trim();
      if (first) continue;
    }
    for (const match of line.slice(0, 2000).matchAll(LABEL)) {
      const before = line.slice(Math.max(0, match.index - 12), match.index);
      // "your ref: AB-1" is the requester's; "your reference is 118" tells them ours
      if ((/\b(?:your|their|ico|the|to)\s*$/i.test(before) || /^\s*your\b/i.test(match[0])) && !/\bis\W*$/i.test(match[0])) continue;
      const after = line.slice(match.index + match[0].length);
      const value = headTokens(after);
      if (value) add(value);
      else if (!after.trim() && !/\byour\b/i.test(line)) pending = true;
    }
    if (line.length < 140)
      for (const match of line.matchAll(SHAPE))
        if (
          !/\b(?:your|see|reply|under|published|in|attached)\s+(?:ref\S*\s+)?$/i.test(line.slice(0, match.index)) &&
          !found.some((one) => one.includes(match[0]) || match[0].includes(one))
        )
          add(match[0].replace(/^\D*\brequest\W*/i, ''));
    // a title that opens with it, or is nothing else
    const titled = TITLED.exec(line.trim());
    if (titled && index < 25) add(titled[1] ?? titled[2] ?? '');
    const subject = line.trim().replace(SUBJECT, '');
    const ofMail = subject !== line.trim();
    if (index < 25 && line.length < 250) {
      const asked = ASKED.exec(subject)?.[1];
      if (asked) add(asked);
      const closing =
        (ofMail || line.length < 140) && /\b(?:request|foi|freedom of information|response|reply|eir|enquiry)\b/i.test(subject)
          ? CLOSING_BRACKET.exec(subject)?.[1]
          : null;
      if (closing && !found.some((one) => one.includes(closing)) && /\d{3}|\d[-/]\w*\d|[A-Z]\W?\d/.test(closing)) add(closing);
      const opening = ofMail ? OPENING.exec(subject)?.[1] : null;
      if (opening) add(opening);
    }
    if (index < 25 && line.length < 250)
      for (const [, one = ''] of line.matchAll(NUMBERED))
        if (/^[A-Z]/.test(one) && (one.match(/\d/g)?.length ?? 0) > 2 && !found.some((other) => other.includes(one))) add(one);
    const headsMessage = BELOW_HEAD.test(lines[index + 1] ?? '');
    const alone = index < 25 || index > lines.length - 10 || headsMessage ? ALONE.exec(line.trim())?.[1] : null;
    if (alone && !NO_INITIALS.test(alone) && (alone.match(/\d/g)?.length ?? 0) > 2) add(alone);
    const ending =
      /\b(?:request|review|response|foi|information|gwybodaeth)\b[^.\n]{0,30}\s[-–]\s*([A-Z]{0,8}[-/ ]?\d[\w/-]{2,})\s*$/i.exec(
        line.length < 120 ? line : '',
      );
    if (ending?.[1]) add(ending[1]);
    const title = index < 2 && line.length < 120 ? ENDS_TITLE.exec(line)?.[1] : null;
    if (title) add(title);
  }
  return found.filter(
    (one) => !found.some((other) => other !== one && other.length > one.length && other.endsWith(one) && !other.includes(' ')),
  );
}

/** The leading words of a text that make up a reference: "FOI753 CON-036334/BM", "2022 - 280 / WE5500", "FOI 25-434". */
function headTokens(text: string): string | null {
  const head: string[] = [];
  const date = datesIn(text)[0]?.span.start ?? text.length;
  let at = 0;
  for (const word of text.trim().split(/\s+/)) {
    at = text.indexOf(word, at);
    // a date beside it is no part of it
    if (head.length && at >= date) break;
    const plain = word.replace(/[,;)\]]+$/, '').replace(/\.$/, '');
    if (TOKEN.test(plain) || /^(?:[A-Z]{2,}(?:[/-][A-Z]{2,})*|[A-Z][A-Za-z]{0,3}[A-Z]|[A-Z]{2,4}[a-z]|\/|-|–)$/.test(plain))
      head.push(plain);
    else break;
    if (plain !== word || head.length > 5) break;
  }
  while (head.length && /^(?:\/|-|–|[A-Za-z]+)$/.test(head.at(-1) as string)) head.pop();
  return head.some((word) => /\d/.test(word)) ? head.join(' ') : null;
}

/** One reference however its parts are joined: "FOI 077/19", "FOI/077-19". */
const same = (a: string, b: string): boolean => a.replace(/[^a-z0-9]/gi, '').toLowerCase() === b.replace(/[^a-z0-9]/gi, '').toLowerCase();

/** Two years next to each other: "2020-21", "2023/2024". */
const isPeriod = (text: string): boolean => {
  const [, first, second] = /^((?:19|20)\d{2})\s?[-/]\s?(\d{2}|\d{4})$/.exec(text) ?? [];
  return first !== undefined && (Number(first) + 1) % 100 === Number(second) % 100;
};
const isDate = (text: string): boolean =>
  isPeriod(text) || /^\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|(?:19|20)\d{2})$|^(?:19|20)\d{2}$/.test(text) || /^0\d{3,5}\s?\d{5,6}$/.test(text);
