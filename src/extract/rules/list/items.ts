import { cue } from '../../../model/cue.js';
import { contentWords, wordSet } from '../../../model/words.js';
import { isDenied } from '../../asked.js';

const LEAD =
  /\b(?:were|was|are|is|include[sd]?|including|comprised?|from|by|through|follow(?:s|ing)?|consist(?:s|ed)? of|via|made up of|composed of|comprising|comprises|uses?|used|engaged|appointed|invited|(?:awarded|went|given|made|paid|granted) to|namely)\b(?:,? \(?(?:in (?:that |this |descending |alphabetical |no particular |rank )?order|in turn|respectively|as follows|namely)\)?,)?:?\s+(?:(?:[a-z]+ )?(?:available|in (?:place|use|operation|situ)|on site|present) (?:only )?(?:at|in|on) (?=(?:the |our |both )?[A-Z]))?/gi;
const SHARE = /\s*(?:\(\s*(\d+(?:\.\d+)?)\s?%\s*\)|[-:,]?\s+(\d+(?:\.\d+)?)\s?%)\s*$/;
/** What a contributor did: "met 75% (£22,500)". */
const DID =
  /\s+(?:(?:each|both|all) )?(?:supplied|sold|delivered|built|received|met|gave|paid|contributed|provided|funded|funds|put in|which gave|who gave)\s.*$/i;
const AMOUNT = /\s*(?:\(\s*[£€$][^)]*\)|[-:=\t]?\s*(?:gave|paid|contributed|met)?\s*[£€$]\s?[\d,.]+\s?(?:k|m|bn|million)?\b.*)$/i;

export const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** When it ends or how many there are of it, behind a name: "Marl Ltd 30/11/2025", "Tarn plc (until July 2022)", "Warden (x3)". */
const BEHIND = new RegExp(
  String.raw`\s*(?:\(\s*x\s?\d+\s*\)|\((?:until|till|from|since|to|ends?|ended|ending|expires?|expiring|ceased|up to)\b[^)]*\)|[-–:,]?\s+\(?(?:(?:until|till|up to|to|ends?|ending|expires?|expiring|from|since)(?: on)? )?(?:\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th)? ${MONTH} \d{4})\)?)\s*$`,
  'i',
);

/** When it was, before a name: "2015/16 to 2017/18 - Marl Ltd". */
const SINCE =
  /^(?:from )?(?:19|20)\d\d(?:[/-]\d{2,4})?(?:\s*(?:to|-|until)\s*(?:(?:19|20)\d\d(?:[/-]\d{2,4})?|date|present|now))?\s*(?::|\s[-–])\s+(?=[A-ZÀ-Þ])/u;
/** How many of it, what grade it has, since when it is so or what becomes of it, behind a name: "Warden x2 - Grade 7", "Marl Road - Aug 2023, boiler house", "Tarn 15 - being phased out". */
const DETAIL = new RegExp(
  String.raw`\s+(?:x\s?\d{1,3}\b(?=\s*(?:$|[-–—,(]))|[-–—]\s+(?:(?:pay )?(?:grade|band|scale|SCP|spine|level|AfC|NMW)\b|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? (?:19|20)?\d\d\b|(?:since|from|until|till|being|due|to be|now|currently|which|who|where|used|for (?:the|use)|closed|opened|ended|ends|expires|withdrawn|replaced|installed|built|in (?:19|20)\d\d)\b|(?:19|20)\d\d\b(?!\s*[-–]\s*[A-Z]))|\((?:pay )?(?:grade|band|scale|SCP|AfC)\b|,\s+(?:grade|band) \d).*$`,
  'i',
);
/** "English and Welsh as standard": how it is had. */
const MANNER =
  /\s+(?:as standard|as well|too|respectively|at present|currently|at the moment|in total|altogether|each|so far|to date|(?:during|in|throughout) (?:the|that|this) (?:financial )?(?:year|period)|in that order|in (?:rank|descending|alphabetical) order|among others|amongst others|etc\.?)$/i;
/** "14 are Marl Ltd", "the other 4 are Tarn 54s": how many of what is listed. */
const SO_MANY =
  /^(?:and )?(?:(?:the|a) (?:other|further|remaining|rest of the) |another |the )?(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|others?|rest|remainder|remaining) (?:(?:of (?:them|these|those|which) )?(?:is|are|was|were)|(?:is|are|was|were) (?:made |supplied |run )?by|by|from) (?:an? |the )?(?=[A-ZÀ-Þ])/u;
/** A remark in brackets of several words behind a name, "Canada (once, by the Chair)"; "Wardens (short term lets)" says which. */
const REMARK =
  /(?<=[A-Za-zÀ-ž])\s*\((?:(?:(?:the )?(?:north|south|east|west|centre|rest|whole|all|most|part)(?:-?(?:east|west))? of|covering|serving|across|throughout|aimed at|open to|county-?wide|area-?wide|city-?wide|formerly|previously|now|once|also|then|later|since|until|trading|known|for|from|in|at|by|with|via|under|as|not|but|except|all|where|who|which)\b|[A-Za-z]+ (?:[\w-]+ )?and [a-zß-ž]|[a-zß-ž-]+(?: [a-zß-ž-]+)?(?:,| (?:by|on|in|at|for|from|with|as|to|until|since|when|which|who|only|where)\b| [a-zß-ž]+,? (?:by|on|in|at|for|from|with|as|to|until|since|when|which|who|only|where)\b))[^()]*\)\s*$/u;
/** One of a word or a number: "Marl (2)", "Tarn (vacant)", "a policy (launched Oct 2022)". */
const ASIDE =
  /(?<=[A-Za-zÀ-ž0-9])\s*\((?:\d[^()]*|(?:launched|opened|closed|ended|installed|replaced|built|one|two|three|both|mainly|mostly|visiting|vacant|chair|vice-chair|interim|acting|subject to|due|pending|face to face|telephone|video|remote|online|afternoon|morning|temporarily)\b[^()]*|(?:[a-z-]+ ){0,3}(?:unknown|unconfirmed|unspecified|not known|not (?:yet )?confirmed|tbc|to be confirmed))\)\s*$/i;

/** What somebody is, behind the name: "Dr Ann Marl, Chair". */
const PERSON =
  /^((?:Dr|Mr|Mrs|Ms|Miss|Mx|Cllr|Councillor|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Baroness)\.? [A-ZÀ-Þ][^,;()]{1,50}), (?!(?:and\b|Dr|Mr|Mrs|Ms|Miss|Mx|Cllr|Councillor|Prof|Sir|Dame|Lord|Lady|Rev)\b)[A-ZÀ-Þa-z].*$/u;

/** Where it is, behind the name: "The Marl Tavern, 3 High St". */
const ADDRESS =
  /(?<=[a-zß-ž)]), (?:\d{1,4}[A-Za-z]?(?:-\d{1,4})? [A-ZÀ-Þ]|[A-ZÀ-Þ][\w' ]{1,30} (?:St|Street|Road|Rd|Lane|Avenue|Way|Close|Drive|Square|Place|Terrace|Crescent)\b).*$/u;

/** "The Marl Board (as was) on floors 3 and 4": on which floors. */
const ON_FLOORS =
  /(?: \((?:as was|as then was)\))? on (?:the (?:ground|first|second|third|fourth|top|lower|upper) floor|(?:floors?|levels?) \d+(?:(?:,| and|-| to) ?\d+)*)$/;

export interface Item {
  readonly name: string;
  readonly share?: number;
}

/** "virtue of section 40(3A)(a) of the Act", "FOISA s 33(1)(b)". */
const PROVISION =
  /^(?:(?:virtue|reason|reference|means|terms|operation) of )?(?:the )?(?:(?:FOIA|FOISA|EIRs?|EISRs?|DPA|GDPR|Act) )?(?:sections?|regulations?|articles?|ss?\.?)\s?\d/i;

/** One item as a list shows it: bullet, article and end punctuation taken off, its share read, an amount left to the money rules. */
export function readItem(line: string): Item | null {
  const plain = line.replace(/^\s*(?:[-•*·▪o]|\(?\w{1,2}[.)])\s+/u, '').trim();
  const share = SHARE.exec(plain);
  const name = plain
    .replace(SINCE, '')
    .replace(SO_MANY, '')
    .replace(PERSON, '$1')
    .replace(ADDRESS, '')
    .replace(DETAIL, '')
    .replace(ON_FLOORS, '')
    .replace(REMARK, '')
    .replace(ASIDE, '')
    .replace(BEHIND, '')
    .replace(MANNER, '')
    .replace(/^\((?:in|by|listed|ranked)\b[^)]*\)\s*/i, '')
    .replace(/(?<=\)) for .*$|\s+for (?:the )?(?:others?|rest|remainder|remaining|both|all)\b.*$/, '')
    .replace(DID, '')
    .replace(SHARE, '')
    .replace(/\s\d+(?:\.\d+)?%.*$/, '')
    .replace(AMOUNT, '')
    .replace(/,?\s+(?:which|who)$/, '')
    .replace(/^(?:and|or|also|from|via|by|then(?: by)?|followed by)\s+(?=\S)/i, '')
    .replace(/^(?:the )?(?:two|three|four|five|six|seven|eight) [a-z]+ of (?=[A-ZÀ-Þ])/u, '')
    .replace(/^(?:the|a)\s+(?!and\b)(?=\S)/i, '')
    .replace(/[\s.,;:-]+$/, '')
    .replace(/\s+(?:and|Y)$/, '')
    .trim();
  // "3. as 1"
  if (/^(?:as|same as|see)(?: (?:for|per|in|at))? \(?\d{1,2}\)?$/i.test(name)) return null;
  // the provisions of a refusal are no names, nor is what the law wants a notice to say
  if (/^(?:states? that\b|states?, if\b|specif(?:y|ies) the (?:exemption|exception)|(?:gives?|sets? out) (?:the )?reasons\b)/i.test(name))
    return null;
  if (PROVISION.test(name)) return null;
  // "Regrettably, only those accepted are kept"
  if (/^(?:regrettably|unfortunately|sadly|however|therefore|accordingly|consequently|currently|generally|usually|typically)$/i.test(name))
    return null;
  if (!name || !/[A-Za-zÀ-ž]/u.test(name) || /^(?:none|nil|nobody|no-?one|n\/?a|unknown|not (?:applicable|known)|yes|no)$/i.test(name))
    return null;
  const number = share?.[1] ?? share?.[2];
  return { name, ...(number !== undefined && { share: Number(number) }) };
}

/** "Lot 1 (showers): A, B" over "Lot 2: C", in lines or sentences: each head with the names behind it; empty unless all have one and some have several. */
export function headedItems(parts: readonly string[], question: string): Item[] {
  const bodies = parts.map((part) => HEAD.exec(part)?.[2]);
  if (bodies.length < 2 || !bodies.every((body) => body !== undefined)) return [];
  // "the boards used, and for which subjects": the heads are what is listed
  const heads = parts.map((part) => HEAD.exec(part)?.[1] ?? '');
  if (AND_WHAT.test(question) && heads.every((head) => PROPER.test(head))) return heads.flatMap((head) => readItem(head) ?? []);
  // "Chair: Dr Ann Marl, Surgeon", "Lay member: vacant": who is what
  const people = bodies.map((body) => readItem(body as string)).filter((item) => item && !VACANT.test(item.name));
  if (
    people.length > 1 &&
    people.every((item) => (item && TITLE.test(item.name)) || (item && NAMED.test(item.name))) &&
    (people.some((item) => item && TITLE.test(item.name)) || heads.every((head) => OFFICE.test(head)))
  )
    return people.flatMap((item) => item ?? []);
  // one name under each, where the heads are what was asked for: "Machines: Marl. App: Tarn"
  const asked = wordSet(question);
  const named = heads.every((head) => contentWords(head).some((word) => asked.has(word)));
  const lists = bodies.map((body, at) => {
    // "Chosen: Marl. Not chosen: Tarn", where the chosen ones are asked for
    if (NOT_SO.test(heads[at] as string) && !isDenied(question) && !heads.every((head) => NOT_SO.test(head))) return [NO_LONGER];
    const bare = (body as string).replace(/[.;!]\s*$/, '');
    // "Donations: none", where donations are asked about
    if (named && NOBODY.test(body as string)) return [NO_LONGER];
    // "Tracking: the vans come with Tarn fitted"
    const only = named ? WITHIN.exec(bare)?.[1] : undefined;
    return (only ? [only] : splitItems(bare)).flatMap((part) => (GONE.test(part) ? NO_LONGER : (readItem(part) ?? [])));
  });
  const items = lists.flat().filter((item) => item !== NO_LONGER);
  if (!(named || lists.some((list) => list.length > 1)) || lists.some((list) => !list.length)) return [];
  if (items.length < (lists.flat().some((item) => item === NO_LONGER) ? 1 : 2)) return [];
  if (!items.every(({ name }) => /^[A-ZÀ-Þ\d]/u.test(name) && name.split(/\s+/).length < 7)) return [];
  // a name under two heads is one
  return distinct(items);
}
/** Each name once, where it stands first; "Clear 360 (a spray)" and "Clear 360" are one. */
export const distinct = (items: readonly Item[]): Item[] => {
  const bare = ({ name }: Item): string => name.replace(/\s\([^()]*\)$/, '');
  const told = items.map((item) =>
    items.some((other) => other !== item && other.name === bare(item)) ? { ...item, name: bare(item) } : item,
  );
  return told.filter(({ name }, at) => told.findIndex((other) => other.name === name) === at);
};
const NOBODY =
  /^(?:none|nil|no(?: (?:such|other|individual|voluntary))*(?: (?:donations?|contributions?|contributors?|funding|funders?))?|n\/a|not applicable|£?0)\W*$/i;
/** The only name of a sentence that begins in small letters. */
const WITHIN = /^(?:the |our |an? )?[a-zß-ž][^A-ZÀ-Þ.]*\s([A-ZÀ-Þ][\w'’&-]*(?: (?:& )?[A-ZÀ-Þ\d][\w'’&-]*)*)[^A-ZÀ-Þ.]*$/u;
/** "Tarn (analogue, now all switched off)": what was asked for is in use. */
const NO_LONGER: Item = { name: '' };
const GONE =
  /\((?:[^()]*,? )?(?:no longer|(?:now |since |all )*(?:switched off|withdrawn|discontinued|decommissioned|closed|retired|replaced|scrapped|out of use))\b[^()]*\)\s*$/i;
const NOT_SO = /^(?:not|no longer|none|never|un[a-z]+ed|unsuccessful|refused|rejected|declined)\b/i;
const AND_WHAT = /\b(?:and|,) (?:(?:for|with|in|at|on|to) )?(?:which|what|whose|their) [a-z]+/i;
const PROPER = /^[A-ZÀ-Þ][\w'’&-]*(?: [A-ZÀ-Þ\d][\w'’&-]*)*$/u;
/** "Director of Boats", "Head Teacher", "Section 95 Officer": what somebody is. */
const OFFICE =
  /\b(?:director|chief|head|officer|manager|chair|vice-?chair|clerk|treasurer|secretary|president|deputy|depute|lead|convener|leader|member|warden|registrar|principal|chancellor|dean|governor|trustee|commissioner|superintendent|surveyor|counsel)\b/i;
const VACANT = /^(?:vacant|vacancy|to be (?:appointed|confirmed)|tbc|tba)\b/i;
const TITLE = /^(?:Dr|Mr|Mrs|Ms|Miss|Mx|Cllr|Councillor|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Baroness)\b/;
const NAMED = /^[A-ZÀ-Þ][\w'’.-]*(?: [A-ZÀ-Þ][\w'’.-]*){1,3}$/u;
const HEAD = /^\s*(?:[-•*·▪]\s+)?([A-ZÀ-Þa-z][A-Za-zß-ž0-9'&()/ -]{1,60}?)(?::|\s[-–])\s+([A-Za-zÀ-ž\d].*?)\s*$/su;

/** Split a sentence's enumeration at commas, semicolons and the last "and"; brackets are kept whole. */
export function splitItems(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  const shares = text.match(/\d\s?%/g)?.length ?? 0;
  const marks = text.includes(';')
    ? /[();]/g
    : /[(),]|\s\/\s(?=[A-ZÀ-Þ])|\s(?:and|&|or|(?:together|jointly|along|in (?:partnership|conjunction|collaboration)) with|alongside)\s(?=(?:\((?:for|in|at|on|from|since|until|only)\b[^)]*\) )?(?:direct(?:ly)? from |by |from |via )?(?:the |our |a |local )?(?:(?:two|three|four|five|six|seven|eight) [a-z]+ of )?(?:(?:other |remaining )?\d{1,4} (?:are|is|were|was) )?(?:one |two |three )?[A-ZÀ-Þ])/gu;
  for (const match of text.matchAll(marks)) {
    if (match[0] === '(') depth += 1;
    else if (match[0] === ')') depth = Math.max(0, depth - 1);
    else if (
      !depth &&
      // "£41,207"
      !(match[0] === ',' && /\d/.test(text[match.index - 1] ?? '') && /\d/.test(text[match.index + 1] ?? '')) &&
      !(shares > 1 && /\w/.test(match[0]) && !/(?:%|[£€$][\d,.]+\w*)\)?$/.test(text.slice(0, match.index))) &&
      !isCompound(text, match) &&
      !isFirm(text, match)
    ) {
      parts.push(text.slice(from, match.index));
      from = match.index + match[0].length;
    }
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** The last of several parts at its last "and", whatever follows it: "Marl, Tarn | the Eldon Forum and ward members". */
export function splitLast(parts: readonly string[]): string[] {
  const last = parts.at(-1) ?? '';
  const mark = [...last.replace(/\([^()]*\)/g, (aside) => '_'.repeat(aside.length)).matchAll(/\s(?:and|or)\s/g)].at(-1);
  if (parts.length < 2 || !mark || isCompound(last, mark) || isFirm(last, mark)) return [...parts];
  return [...parts.slice(0, -1), last.slice(0, mark.index).trim(), last.slice(mark.index + mark[0].length).trim()].filter(Boolean);
}

/** Names of services that hold an "and" of their own: "Police and Crime", "Drug and Alcohol", "Health and Social Care". */
const COMPOUND = cue(
  /(?:polic(?:e|ing) and crime|fire and crime|fire and rescue|drugs? and alcohol|alcohol and drugs?|health and (?:social|care|wellbeing|safety)|care and (?:health|support)|children(?:'s|s)? and (?:famil|young|adult)\w*|adults? and (?:children|famil|health)\w*|crime and disorder|voluntary and community|community and voluntary|housing and (?:homeless|communit)\w*|education and skills|women and girls|(?:advice|information|support) and (?:support|guidance|advice))$/,
);
/** Offices of three tasks or more, by which they are called. */
const OF_THREE =
  /\b(?:Police, Fire (?:and|&) Crime|Levelling Up, Housing (?:and|&) Communities|Housing, Communities (?:and|&) Local Government|Business, (?:Energy (?:and|&) Industrial Strategy|Innovation (?:and|&) Skills)|(?:Agriculture, )?Environment,? (?:Food )?(?:and|&) Rural Affairs|(?:Digital, )?Culture, Media (?:and|&) Sport|Science, Innovation (?:and|&) Technology|Foreign, Commonwealth (?:and|&) Development)\b/g;
/** An "and" or a comma and where it stands. */
interface Joint {
  readonly index: number;
  readonly 0: string;
}
/** "Eldon & Sons", "Marl and Co"; and where names are parted otherwise an ampersand is within one. */
export function isFirm(text: string, { index, 0: mark }: Joint): boolean {
  const after = text.slice(index + mark.length);
  if (/and|&/.test(mark) && /^(?:Sons?|Co|Company|Partners?|Daughters?|Brothers|Bros|Associates)\b/.test(after)) return true;
  // "Eldon and Marl Police", "Eldon and Marl NHS Trust": one body of two places
  if (
    /and|&/.test(mark) &&
    FORCE.test(after) &&
    /(?:^|[;:]|\b(?:by|with|from|to|and|alongside)(?: the)?)\s*[A-ZÀ-Þ][a-zß-ž]+$/u.test(text.slice(0, index)) &&
    !BODY.test(text.slice(0, index))
  )
    return true;
  // "Eldon & Marl Ltd": one firm, unless each has such an end
  if (
    mark.includes('&') &&
    /^[A-ZÀ-Þ][A-Za-zÀ-ž'-]+(?: [A-ZÀ-Þ][a-zß-ž]+){0,2} (?:Ltd|Limited|LLP|plc|PLC|CIC|Inc)\b/u.test(after) &&
    /(?:^|[,;:]|\bby|\s[-–])\s*[A-ZÀ-Þ][A-Za-zÀ-ž'-]+$/u.test(text.slice(0, index))
  )
    return true;
  // "The Beacon & Anchor Adult Service": what the first of two would be called by alone ends on no body, and the sign is of the name
  if (
    mark.includes('&') &&
    /^(?:[A-ZÀ-Þ][A-Za-zÀ-ž'-]+ ){1,5}(?:Services?|Trust|Partnership|Association|Society|Foundation|Group|Centre|Agency|Charity|Consortium|Alliance)\W*$/u.test(
      after,
    ) &&
    /(?:^|[,;:]|\bby|\s[-–])\s*(?:[Tt]he )?[A-ZÀ-Þ][a-zß-ž]+$/u.test(text.slice(0, index)) &&
    !BODY.test(text.slice(0, index))
  )
    return true;
  return mark.includes('&') && (/,|\sand\s/.test(text.slice(0, index)) || /,|\sand\s(?=[A-ZÀ-Þ])/u.test(after));
}
const FORCE = /^[A-ZÀ-Þ][a-zß-ž]+(?: [A-ZÀ-Þ][a-zß-ž]+)? (?:Police|Constabulary|NHS (?:Foundation )?Trust)\b/u;
const BODY =
  /\b(?:Police|Constabulary|Council|Probation|Cafcass|Trust|Commissioner|Mayor|Victims?|Women|Refuge|Relate|Cranstoun|Home|Government|NHS|Health|Education|Housing|Adults?|Children|Barnardo['’]?s|Schools?|Courts?)$/u;
export function isCompound(text: string, { index, 0: mark }: Joint): boolean {
  if (mark === ',') return [...text.matchAll(OF_THREE)].some((name) => name.index < index && index < name.index + name[0].length);
  if (!/and|&/.test(mark)) return false;
  const before = /[A-Za-z']+$/.exec(text.slice(0, index))?.[0] ?? '';
  const after = /^[A-Za-z']+/.exec(text.slice(index + mark.length))?.[0] ?? '';
  return COMPOUND.test(`${before} and ${after}`);
}

/** How many times "and" joins capitalised words of an enumeration, names of services that hold one left out. */
export const joinsIn = (text: string): number =>
  text.includes(';') ? 0 : [...text.matchAll(/\s(?:and|&)\s(?=(?:the )?[A-ZÀ-Þ])/gu)].filter((match) => !isCompound(text, match)).length;

const PASSIVE =
  /^\W*(?:The |Our )?[A-ZÀ-Þ][\w'’-]*(?: (?:of |for |the )?[A-ZÀ-Þ][\w'’-]*){0,5} (?:is|was|has been) (?:[a-z]+ly |also |part-)?(?:funded|financed|supported|sponsored|supplied|provided|delivered|commissioned) (?:jointly |solely |wholly |in part )?(?:by|through) (?=(?:the |both )?[A-ZÀ-Þ])|^\W*(?:The|Our|This) (?:[A-ZÀ-Þ][\w'’-]*|[a-z]+)(?: (?:of |for |the |and )?[A-ZÀ-Þ][\w'’-]*){0,5} (?:currently |now |also |mainly |mostly |presently |only |still )?(?:uses?|used|operates?|employs?|runs?|engages?|buys?|has|have|licen[cs]es?|(?:(?:part-|co-|jointly |part )?(?:funds|commissions)|(?:part-|co-|jointly |part )funded)) (?=(?:the |both )?[A-ZÀ-Þ])/u;
const MADE_UP = /^(?:made|composed|compris|consist|includ)/i;

/** Where an enumeration begins in a sentence: after "were", "include", "from" or a colon. */
export function enumerationStart(text: string): number {
  const colon =
    /^[^\n:]{3,120}:\s+|^[^\n:]{3,300}:\s+(?=(?:Dr|Mrs?|Ms|Miss|Mx|Cllr|Councillor|Prof|Professor|Sir|Dame|Lord|Lady|Rev)\b)/.exec(text);
  if (colon) return colon[0].length;
  // "Marl Ways was funded by Marl Council, the Board and Tarn", "The Board currently uses Marl and Tarn"
  const passive = PASSIVE.exec(text);
  if (passive) return passive[0].length;
  // "The Board runs two ferries, the Marl and the Tarn": how many there are leads to their names
  const so = NUMBERED_OF.exec(text);
  if (so) return so[0].length;
  // the last such word before the first name; "Physics (taught by chemists since Easter)": none within brackets
  const open = text.replace(/\([a-zß-ž][^()]*\)/gu, (aside) => '_'.repeat(aside.length));
  const name = /(?<=\S\s+(?:the |our |a |an |local |both )*)[A-ZÀ-Þ]/u.exec(open)?.index ?? 0;
  const all = [...open.matchAll(LEAD)];
  const leads = all.filter((match) => match.index + match[0].length <= name);
  // "The Panel is made up of Marl Council, …": the one who is made up so has a name too
  const last =
    leads.at(-1) ??
    all.findLast((match) => MADE_UP.test(match[0]) && /^(?:the )?[A-ZÀ-Þ]/u.test(text.slice(match.index + match[0].length)));
  return last ? last.index + last[0].length : 0;
}

const NUMBERED_OF =
  /^(?:The |Our |We |This )?[A-Za-zÀ-ž' ]{2,60}? (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?!of\b)[a-z]+(?: [a-z]+){0,3}(?:,| [-–]) (?:namely |being |called |known as )?(?=(?:the |both )?[A-ZÀ-Þ])/u;

/** "the Board's contractor, Marl Ltd": whose name follows. */
export const withoutRoles = (items: Item[]): Item[] =>
  items.length > 1 ? items.filter(({ name }, at) => at === items.length - 1 || !ROLE.test(name)) : items;
const ROLE =
  /^(?:[A-ZÀ-Þ][\w'’-]*['’]s? )?(?:[a-z-]+ ){0,3}(?:contractors?|suppliers?|providers?|operators?|agents?|partners?|landlord|company|firm|charity|consultants?|agency|developer|manufacturer)$/u;

/** "Mice 11,204; rats 1,873; frogs 118": a number behind every one of different names is how many there are of it. */
export function withoutNumbers(items: Item[]): Item[] {
  const bare = items.map((item) => ({ ...item, name: item.name.replace(/[\s:=,–-]+\d[\d,]*(?: [a-z]{3,12})?$/, '') }));
  const all = bare.every(({ name }, at) => name !== items[at]?.name && /[A-Za-z]{3}/.test(name));
  return items.length > 1 && all && new Set(bare.map(({ name }) => name)).size === bare.length ? bare : items;
}
