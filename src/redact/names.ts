import { literally } from '../model/cue.js';
import { ABOVE_NAME } from '../model/landmarks.js';

const TITLE = '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Cllr|Councillor|Rev)';
const WORD = "[A-ZÀ-Þ][A-Za-zÀ-ž'-]+";
const INITIAL = '[A-ZÀ-Þ]\\.?';
/** What a salutation or signature says that is nobody's name. */
const NOBODY =
  /\b(?:sir|madam|sirs|all|colleague|requester|requestor|applicant|customer|resident|member|public|foi|freedom|information|team|officer|office|manager|head|director|council|trust|police|commissioner|executive|services?|department|governance|compliance|rights|request|requests|chief|deputy|data|legal|unit|advis[eo]r|assistant|coordinator|administrator|secretary|solicitor|clerk|board|authority|on behalf|response|yours|kind|regards)\b/i;
const FULL = new RegExp(`^(?:${TITLE}\\.? )?(${WORD}|${INITIAL})(?: (?:${INITIAL}|${WORD})){0,2} (${WORD})$`, 'u');
const SALUTATION = new RegExp(`^\\W*Dear (?:(${TITLE})\\.? )?(${WORD}(?: ${WORD}){0,2})\\W*$`, 'u');
const FIELD = new RegExp(
  `^\\W*(?:From|To|Cc|Sent to|FAO|Attention|Requester|Applicant|Name|Contact|Officer|Case (?:officer|handler)):\\s*(?:${TITLE}\\.? )?(${WORD}(?: (?:${INITIAL}|${WORD})){1,2})(?=\\s*(?:<|$|[,;(]))`,
  'u',
);
const TITLED = new RegExp(`\\b${TITLE}\\.? (${WORD}(?: ${WORD})?)`, 'gu');
/** A name before one of these is a place or a body: "Kent Police". */
const BODY =
  'Council|Police|Constabulary|NHS|Trust|County|City|Borough|University|Hospital|College|Road|Street|Lane|House|Court|Avenue|Way|Health|Fire|District|Shire|Valley';

/** Expressions that find the people whom a letter names in its salutation, address fields and signature, wherever they are named again. */
export function namesIn(lines: readonly string[]): RegExp[] {
  const full = new Set<string>();
  const surnames = new Set<string>();
  const add = (name: string): void => {
    if (NOBODY.test(name) || name.length < 3) return;
    const words = name.split(' ').filter((word) => word.length > 2);
    if (name.includes(' ')) full.add(name);
    const last = words.at(-1);
    if (last) surnames.add(last);
  };
  for (const [index, line] of lines.entries()) {
    const salutation = SALUTATION.exec(line);
    if (salutation?.[2]) add(salutation[2]);
    const field = FIELD.exec(line);
    if (field?.[1]) add(field[1]);
    for (const [, name = ''] of line.matchAll(TITLED)) add(name);
    if (ABOVE_NAME.test(line))
      for (const below of lines.slice(index + 1, index + 4))
        if (FULL.test(below.trim())) add(below.trim().replace(new RegExp(`^${TITLE}\\.? `, 'u'), ''));
  }
  return [
    ...[...full].map((name) => new RegExp(`\\b${literally(name).replace(/ /g, '\\s+')}\\b`, 'gu')),
    ...[...surnames].map((name) => new RegExp(`\\b${literally(name)}\\b(?!\\s+(?:and \\w+ )?(?:${BODY})\\b)(?!shire)`, 'gu')),
  ];
}
