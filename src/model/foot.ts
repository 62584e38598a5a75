import { cue } from './cue.js';
import { REPEATED_REQUEST_HEADING, REPLY_HEADING, REQUEST_HEADING, SALUTATION, SIGN_OFF, SIGNED, THANKS } from './landmarks.js';
import { ITEM, type Paragraph } from './letter.js';
import { headsMessage } from './message-head.js';

/** Over what stands at the foot of every letter of an office: a whole section, down to the letter's end. */
const FOOT = [
  /^(?:(?:your )?(?:complaints?|appeals?|review) (?:rights?|procedures?|process)|(?:your )?rights? (?:of|to) (?:request )?(?:an? )?(?:internal )?(?:appeal|complain\w*|review)\b[^.]{0,40}|internal review (?:procedure|process)|(?:.{3,40} \/ )complaints procedure|how (?:do i|to|can i) (?:complain|appeal)(?: .*)?)(?:\s+[-–—:]\s.*)?$/,
  /^(?:(?:what|how) .{0,30}\bif (?:you|i)(?:'re|'m| are| am| feel| remain)? (?:un|dis|not )(?:happy|satisf|content|agree).*|(?:are you )?(?:un|dis)(?:happy|satisfied) (?:with|about) .*|if you (?:are|remain|feel) (?:un|dis|not )(?:happy|satisf|content)\w*.{0,40})$/,
  /^(?:legal annex|(?:explanatory )?notes? (?:on|to) (?:the )?exemptions|(?:the )?exemptions explained|relevant (?:legislation|sections of the act))$/,
  /^(?:(?:was|is|did you find) this (?:page|information|article) (?:helpful|useful)|(?:related|useful) (?:links|pages|content|information)|rate this page|need (?:this|it) in (?:another|a different) (?:format|language)|more in this section|share this page|site map)$/,
  /^what is (?:the|an?) (?:public interest test|prejudice test|internal review|absolute exemption|qualified exemption|environmental information)$/,
  /^what (?:if|to do if|can i do if|happens if|do i do if) (?:i|you)\b.*$/,
  /^(?:how (?:did|are|well did) we (?:do|doing)|(?:tell us|let us know) (?:what you think|how we did)|help us (?:to )?improve.*)$/,
  /^(?:how (?:do )?we (?:will )?(?:use|handle|process|protect) your (?:\w+ )?(?:information|data)|your (?:personal )?(?:data|information|privacy)(?: and (?:us|you))?|what we do with your .*)$/,
].map(cue);
/** The same, below the signature alone: above it a letter may answer under such a heading. */
const BELOW_SIGNATURE = [
  /^(?:(?:our )?(?:privacy|fair processing|data protection) (?:notice|statement|information)|(?:customer |service |your |giving )?(?:feedback|satisfaction(?: survey)?)(?: form| survey)?|(?:customer|user) (?:satisfaction )?survey|equal(?:ity|ities| opportunities)(?: and diversity)? monitoring(?: form)?)(?:\s*(?:[-–—:]\s|\().*)?$/,
  /^(?:(?:e-?mail )?disclaimer|copyright(?: notice| and re-?use| statement)?|re-?use of (?:public sector )?information|alternative formats|accessibility|glossary(?: of .{3,30})?)$/,
].map(cue);
const ANYWHERE_BELOW = [...FOOT, ...BELOW_SIGNATURE];
const headsFoot = (text: string, signed: boolean): boolean => {
  if (text.length > 120) return false;
  const bare = text.replace(/^\W+|\W+$/g, '');
  return bare.length > 4 && bare.length < 110 && (signed ? ANYWHERE_BELOW : FOOT).some((one) => one.test(bare));
};
/** What only the letter itself prints; no foot has begun above it. */
const OF_LETTER = cue(
  /^\W*(?:q(?:uestion)?\s?\.?\d{1,2}[a-z]?\b|(?:question|request|part|item) \d{1,2}\b|(?:annex|appendix|schedule|enclosure|attachment)\b)/,
);

/**
 * What stands below the signature of a letter that has asked or answered by then, up to the annex that it names; and what stands under the
 * first heading of a foot, where nothing below it is the letter's own.
 */
export function footOf(all: readonly Paragraph[], texts: readonly string[], starts: ReadonlySet<number>): number[] {
  const found: number[] = [];
  const mark = (start: number, end: number): void => {
    for (let index = start; index < end; index += 1) found.push(index);
  };
  let [above, from, signed] = [0, 0, false];
  for (let end = 1; end <= texts.length; end += 1) {
    const text = texts[end] ?? '';
    const message = end === texts.length || headsMessage(text) || starts.has((all[end] as Paragraph).span.start);
    const signature: boolean = !message && text.length < 60 && SIGNED.test(text);
    if (!message && !signature) continue;
    // what is signed again is a letter, and so is what begins as one: the signature above was that of a request
    const foot = signed && !signature && !texts.slice(from + 1, end).some((line) => beginsAgain(line));
    if (foot && answeredAbove(all, texts, above, from)) mark(from + 1, annexNamed(texts, above, from, end));
    const own = ownUntil(all, texts, from, end, signature);
    const begins = Math.max(own + 1, foot ? from : from + Math.ceil((end - from) * 0.3));
    const heading = texts.findIndex((line, index) => index >= begins && index < end && headsFoot(line, foot || speaksToYou(texts, index)));
    if (heading >= 0) mark(heading, end);
    [above, from, signed] = [from, end, signature];
  }
  return found;
}

/** The letter has asked or answered by its signature. */
function answeredAbove(all: readonly Paragraph[], texts: readonly string[], from: number, signature: number): boolean {
  const said = texts.slice(from, signature);
  const asked = said.filter((text, index) => OF_QUESTION.test(text) || all[from + index]?.block.cell).length;
  const items = said.filter((text) => ITEM.test(text)).length;
  return asked > 0 || items > 1;
}
/** Where below the signature the annex begins that the letter names, or that repeats the request; the end where there is none. */
function annexNamed(texts: readonly string[], from: number, signature: number, end: number): number {
  const said = texts.slice(from, signature).join(' ').toLowerCase();
  for (let index = signature + 1; index < end; index += 1) {
    if (REPEATED_REQUEST_HEADING.test(texts[index] as string)) return index;
    const name = ANNEX.exec(texts[index] as string);
    if (name && said.includes((name[1] ?? (name[2] as string)).toLowerCase().slice(0, 6))) return index;
  }
  return end;
}
const ANNEX =
  /^\W*(annex|appendi|schedule|enclosure|attachment|table|disclosure|exemption|exception|part [a-d]|refusal)|^\S*\d\S* ((?:annex|appendix|schedule)(?: (?:[a-h]|\d))?)\W*$/i;
/** A question, or the name of one or of its answer. */
const OF_QUESTION = cue(
  /\?\W*$|^\W*(?:q(?:uestion)?\s?\.?\d{1,2}[a-z]?\b|(?:our |the )?(?:response|reply|answer)s?\b.{0,30}:|(?:question|request|part|item) \d{1,2}\b|you asked\b)/,
);
/** The signature was that of a request, which stands above its reply. */
const beginsAgain = (text: string): boolean => [SALUTATION, THANKS, SIGN_OFF, REPLY_HEADING, REQUEST_HEADING].some((one) => one.test(text));

/** The last paragraph of a stretch that is the letter's own. */
function ownUntil(all: readonly Paragraph[], texts: readonly string[], from: number, end: number, strict: boolean): number {
  for (let index = end - 1; index >= from; index -= 1) {
    const text = texts[index] as string;
    const asks = strict && /\?\W*$/.test(text) && !headsFoot(text, true) && !OF_READER.test(text);
    if (OF_LETTER.test(text) || SALUTATION.test(text) || SIGN_OFF.test(text) || REPLY_HEADING.test(text) || all[index]?.block.cell || asks)
      return index;
  }
  return from - 1;
}
/** The reader of a leaflet speaks for himself in its headings, or is spoken to as who gave his name and made a request. */
const OF_READER = cue(/\b(?:i|my|me|your (?:details|data|request|rights|information|complaint)|you (?:unhappy|satisfied|dissatisfied))\b/);
const speaksToYou = (texts: readonly string[], index: number): boolean => /\byour?\b/i.test(texts.slice(index + 1, index + 3).join(' '));
