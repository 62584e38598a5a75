import type { Reading } from '../../../model/answer.js';
import type { Item } from './items.js';
import { enumerationStart, MONTH, readItem, splitItems, splitLast, withoutNumbers, withoutRoles } from './items.js';
import { runsIn } from './run.js';
import { isStrange } from './strange.js';

/** A date is no name. */
const DATE = new RegExp(
  String.raw`^(?:on |in |at )?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?: \d{4})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Easter|Christmas)$`,
);

const KEPT = /[,;] (?:and )?[^,;A-ZÀ-Þ]*(?:, )?whose names?\b.*$/su;
/** "…, both made by Marl": who made them is none of them. */
const MADE_BY =
  /,? (?:both|all|each|which are|all of which are)(?: of which (?:are|is))? (?:manufactured|made|supplied|produced|provided|published|developed|run|owned) by\b.*$/su;
/** "two platforms, Marl and Tarn": how many there are is no name. */
const HOW_MANY = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|\d{1,2}) [a-z -]+$/;

/** The enumeration of one sentence, which begins at `offset` of the passage. */
export function readSentence(text: string, offset: number): Reading<'list'> | null {
  if (!text.trim() || text.trim().includes('\n') || text.length > 700) return null;
  // "Both Marl High and Tarn Primary have one"
  const verbed =
    /^\s*(?:both |all (?:three|four|five) of |only )?([A-ZÀ-Þ].*?)\s+(?:(?:have|has|do|does|did|are|is)(?: (?:one|an?|so|such|this|them))?\s*$|(?<!\bthere )(?:had|were|was|bid|made|took|gave|sent|received|attended|applied|responded|supplied|provided) )/su.exec(
      text,
    );
  const names = verbed?.[1] ?? '';
  if (names && /\sand\s[A-ZÀ-Þ]/u.test(names)) {
    const own = splitItems(names.replace(/^(?:Both|Only) /, '')).flatMap((part) => readItem(part) ?? []);
    const start = offset + text.indexOf(names) + (/^(?:Both|Only) /.exec(names)?.[0].length ?? 0);
    if (own.length > 1 && own.every(({ name }) => /^[A-ZÀ-Þ]/u.test(name) && name.split(/\s+/).length < 7))
      return { value: own, span: { start, end: offset + text.indexOf(names) + names.length } };
  }
  // "The main ones were bags; coats; wallets": no capital letter tells where they begin
  const from =
    enumerationStart(text) ||
    (text.includes(';') ? (/^[^;]{0,120}?\b(?:were|are|includes?|included|being):?\s+(?=[a-zß-ž])/u.exec(text)?.[0].length ?? 0) : 0);
  // names end where it is said that others are kept back: "…; two firms, whose names are withheld"
  const kept = KEPT.exec(text.slice(from)) ?? MADE_BY.exec(text.slice(from));
  const whole = withoutPlace(withoutWhat(withoutAside(text.slice(from, kept ? from + kept.index : text.length))));
  // "the operator, Marl Rail, using its own staff": by what means is no name, and the operator is the name behind it
  const means = /,? (?:using|with (?:the )?(?:help|support|assistance|input) (?:of|from)|assisted by|supported by|on behalf of)\s/i.exec(
    whole,
  );
  const role =
    /^\s*(?:the|our|its|a|an) (?:[a-z-]+ ){0,2}(?:operator|contractor|provider|supplier|company|firm|agency|partner|landlord|consultant),\s+(?=[A-ZÀ-Þ])/u.exec(
      whole,
    )?.[0] ?? '';
  const body = ' '.repeat(role.length) + whole.slice(role.length, means?.index);
  // "supplied by Marl Ltd and maintained by Tarn plc"
  const parted = body.replace(/,? and (?:(?:is|are|was|were) )?[a-z]+(?:ed|en|un|lt) by (?=(?:the )?[A-ZÀ-Þ])/gu, (words) =>
    ', '.padEnd(words.length),
  );
  const parts = parted.includes(';') ? splitItems(parted) : splitLast(splitItems(cutPredicate(parted, from)));
  const all = parts
    .flatMap(
      (part) =>
        numbered(part, parted) ??
        readItem(
          part
            .replace(/^\([^)]*\)\s+(?=[A-ZÀ-Þ])/u, '')
            .replace(/^direct(?:ly)? from /i, '')
            .replace(/^via (?:the |a )?/i, '')
            .replace(/^(?:the |a |our )?local /i, '')
            .replace(TAKEN_AT, '')
            .replace(
              /^(?!(?!parts?|all|most|some|half|one|both)[a-zß-ž]+ (?:[a-zß-ž]+ )?(?:of|at|near|between|off|behind|opposite)(?: the)? [A-ZÀ-Þ])[^A-ZÀ-Þ]{1,40}\s(?=[A-ZÀ-Þ])/u,
              '',
            )
            .replace(/\s+(?:meetings?|only|in 20\d\d.*)$/i, ''),
        ) ??
        [],
    )
    .filter(({ name }) => !DATE.test(name) && !HOW_MANY.test(name))
    .filter(
      ({ name }) => !/^(?:which|who|that|this|it|so|all|none|both|also|in|each|with|for|on|at|by|between|jointly|split|under)\b/.test(name),
    );
  const items = withoutNumbers(withoutRoles(all));
  const words = body.trim().split(/\s+/).length;
  const plain = items.filter(({ name }) => !/[A-ZÀ-Þ]/u.test(name));
  if (items.every(({ name }) => /^(?:Freedom of Information )?Act\b/.test(name))) return null;
  if (!items.length || items.some(({ name }) => name.split(/\s+/).length > 14)) return null;
  // "social services" may stand among names; a sentence without names is prose
  // what semicolons part is a list whatever its letters
  const bySigns = body.split(';').length > 2 && plain.every(({ name }) => name.split(/\s+/).length < 9 && !/\d/.test(name));
  // "Marl Police, district councils' housing teams, GP practices, Tarn College and Marl CVS": a few among many names may be longer
  const longest = items.length > 3 && plain.length <= items.length / 3 ? 5 : 3;
  if (!bySigns && (plain.length > items.length / 2 || plain.some(({ name }) => name.split(/\s+/).length > longest))) return null;
  // "It is held by Marl Council" names who knows
  if (/\b(?:held|known)\b[^.;]*\bby\s*$/i.test(text.slice(0, from))) return null;
  if (
    /\b(?:we|I (?:am|have|can|will|do)|our|not|no|cannot|unable|is|has|have|had|refers|there (?:were|was|are)|see|visit)\b|https?:|www\./i.test(
      body.replace(/\bour (?=[A-Za-zÀ-ž]+ team)/gi, ''),
    )
  )
    return null;
  // one name alone is a list only where it is all there is, or a verb leads to it
  if (
    items.length === 1 &&
    (words > 7 ||
      !/^\W*(?:the |a )?[A-ZÀ-Þ]/i.test(body) ||
      (from === 0 &&
        !/^\W*(?:[Tt]he )?[A-ZÀ-Þ][A-Za-zÀ-ž'’-]+(?:\W+(?:of|and|the|for|only|[A-ZÀ-Þ][A-Za-zÀ-ž'’-]*|\d+%))*\W*$/u.test(body)))
  )
    return null;
  const lead = /^\s*/.exec(body)?.[0].length ?? 0;
  return { value: items, span: { start: offset + from + lead, end: offset + from + body.trimEnd().length } };
}

/** "Cash is | still taken at Marl Road and Tarn Lane": what is done there; "land at Marl" is what is listed. */
const TAKEN_AT =
  /^(?:(?:still|now|only|also|currently|normally|generally|mostly|mainly|usually) )*(?:[a-z]{3,}ed|taken|given|held|sold|kept|made|run|shown|found|seen|left|sent|built|open) (?:at|in|on|from|by|to|with|near|through) (?:the )?(?=[A-ZÀ-Þ])/u;

/** "Routes 12, 14A and 77": a number alone is one of several with numbers. */
const numbered = (part: string, whole: string): Item[] | null =>
  /^\d{1,4}[A-Za-z]?$/.test(part) && /^\s*[A-Z][a-z]+s \d{1,4}[A-Za-z]?,? /.test(whole) ? [{ name: part }] : null;

/** "Marl, Tarn and Eldon lost theirs in April": what became of the names that open a sentence is no part of the last. */
const cutPredicate = (body: string, from: number): string => {
  if (from > 0 || !/,|\s(?:and|or)\s/.test(body)) return body;
  const verb =
    /(?<=[\w)'’]) (?:lost|took|made|gave|got|won|held|had|have|has|were|was|are|is|will|would|do|did|does|received|closed|shut|opened|reopened|began|ended|ceased|stopped|ran|went|came|moved|attended|applied|failed|used|offered|charged|joined|left)\s.*$|(?<=[A-ZÀ-Þ][\w'’-]{0,30}\)?) [a-zß-ž]{3,}ed\s(?:[a-z]+ly |(?:in|on|at|by|to|from|for|with|after|before|during|since|until|over|under|into|the|an?|their|its|our|his|her|theirs|this|that|these|those|all|both|each|no|not|and|but|as|of|more|most|less|over|about|up|out|off|early|late|last|first|again|one|two|three|only|just|so|\d|[A-ZÀ-Þ£])).*$/su.exec(
      body,
    );
  if (!verb || /[.;]/.test(body) || !/,|\s(?:and|or)\s/.test(body.slice(0, verb.index))) return body;
  const names = body.slice(0, verb.index).replace(/,\s*$/, '');
  const later = FOLLOWED.exec(verb[0]);
  return later ? `${names}, ${later[1]}` : names;
};
/** "… closed in 2020, followed by Fell in 2023": one more. */
const FOLLOWED =
  /,? (?:(?:followed|joined)(?: later| since| in turn| in (?:19|20)\d\d)? by|(?:and )?(?:then|later|latterly|most recently)(?: by)?|with) ((?:the )?[A-ZÀ-Þ][^,.;]*?)(?: (?:following|to follow|joining|closing|going)\b[^,.;]*)?$/u;

/** "Marl, Tarn and, on some days, the Fell": words between two commas behind the "and", put out by blanks so that places stay. */
const withoutAside = (text: string): string =>
  text.replace(
    /(?<=\b(?:and|or)), (?:on|for|in|since|from|until|at|after|before|to|by|with|as|across|over|beyond|outside|more|less|latterly|occasionally|formerly|sometimes|lastly|finally|most recently)\b(?: [a-zß-ž0-9'’-]+| [A-ZÀ-Þ][\w'’-]*){0,6},(?= (?:the |our |an? )?[A-ZÀ-Þ])/gu,
    (words) => ' '.repeat(words.length),
  );
/** "Marl, Tarn and our local hospice, the Larches": what the last of them is, before its name; the "and" is put right before the name. */
const withoutWhat = (text: string): string =>
  text.replace(
    /\b(and|or|plus) (?:our|its|their|the|an?) (?:[a-zß-ž'’-]+ ){0,3}[a-zß-ž'’-]+, (?=(?:the )?[A-ZÀ-Þ][^,;.]*$)/u,
    (words, joint: string) => `${joint} `.padStart(words.length),
  );
/** "Marl, Tarn and the Fell Clinic, Eldon": where the last of them is, behind its comma. */
const withoutPlace = (text: string): string =>
  text.replace(/(?<=,[^;]{2,200}\band +(?:the )?[A-ZÀ-Þ][\w'’&.-]*(?: [A-ZÀ-Þ][\w'’&.-]*){1,5}), [A-ZÀ-Þ][a-zß-ž]+$/u, '');

/** Names that stand anywhere in a sentence, where no word that leads to a list tells where they begin; of two such runs neither is sure. */
export function readRun(text: string, offset: number): Reading<'list'> | null {
  const runs = runsIn(text).filter(({ names, joined }) => names.length > 2 || joined);
  const [run] = runs;
  if (!run) return null;
  const value = withoutRoles(run.names.flatMap(({ start, end }) => readItem(text.slice(start, end)) ?? []));
  const [first, last] = [run.names[0], run.names.at(-1)];
  if (!first || !last || value.length < 2 || value.some(({ name }) => isStrange(name))) return null;
  if (LAW.test(text.slice(first.start, last.end))) return null;
  // "shops, the district teams, Tarn College and Marl CVS": others of the list stand before the run
  if (/(?:[^,.;:()]{3,60},\s*){2}$/.test(text.slice(0, first.start))) return null;
  return { value, span: { start: offset + first.start, end: offset + last.end } };
}
const LAW = /\b(?:Sections?|Regulations?|Act) \d|\b(?:Freedom of Information|Data Protection|Environmental Information)\b/;

/** Where prose was asked for: every item is a name, none is a post ("Head of Parks, Countryside and Waste") and no two may be one ("Fraud and Boats Team"). */
export const areNames = (items: Reading<'list'>['value'], words: string, titles = false): boolean =>
  items.every(
    ({ name }) => /^(?:[A-ZÀ-Þ\d]|[a-z][A-Z])/u.test(name) && !isStrange(name) && !WORDY.test(name) && (titles || !POST.test(name)),
  ) && !(items.length === 2 && mayBeOne(words));
/** Words of a sentence behind a name: "Service Manager decides each day". */
const WORDY = /[A-Za-z]+ (?!of\b|for\b|the\b|and\b|in\b|on\b|at\b)[a-zß-ž]+ [a-zß-ž]+ [a-zß-ž]+/u;
const POST = /\b(?:Head|Director|Manager|Minister|Secretary|Department|Ministry|Officer|Lead|Committee|Panel|Executive)\b/;

/** "Fenholme and District CVS", "Fraud and Boats Team", "Faculty of Boats and Law": two names, or one with an "and" in it. */
export const mayBeOne = (words: string): boolean =>
  /^\W*(?:the )?(?:Faculty|School|Department|College|Institute|Centre|Office|Directorate|Ministry|Division|Committee|Society) (?:of|for) [A-ZÀ-Þ][\w'’-]* (?:and|&) [A-ZÀ-Þ][\w'’-]*\W*$/u.test(
    words,
  ) ||
  (/^\W*(?:the )?[A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’-]*)? (?:and|&) [A-ZÀ-Þ][\w'’-]* (?:[A-ZÀ-Þ][\w'’-]* ){0,2}(?:CVS|Team|Council|Service|Services|Department|Committee|Board|Unit|Trust|Partnership|Association|Society|Group|Centre|Agency|Authority|Commission|Foundation|Directorate|Office|Department|Forum|Network|Company|Ltd|Limited|LLP|Solicitors|Hospital|School|College|Park|Road|Street)\W*$/u.test(
    words,
  ) &&
    !/^\W*(?:the )?[A-ZÀ-Þ][\w'’-]* (?:CVS|Police|Constabulary|Council|Service|Services|Board|Unit|Trust|Cafcass|Partnership|Association|Society|Group|Centre|Agency|Authority|Commission|Foundation|Office|Ltd|Limited|LLP|Hospital|School|College|Park|Road|Street)\b/u.test(
      words,
    ) &&
    // one body of two names has places in it, no office
    !/^\W*(?:the )?(?:Commissioner|Mayor|Council|Constabulary|Police|Force|Trust|University|Department|Government|Ministry) (?:and|&) /u.test(
      words,
    ));
