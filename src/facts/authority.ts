import { BELOW_HEAD, SIGN_OFF } from '../model/landmarks.js';
import { BODIES, initialsOf, isOfReference, keyOf, NOT_US, OF_BODIES, tidyName, titleCase, WORDS } from './bodies.js';
import { letterheadName } from './letterhead.js';
import { isOfSite, nameOfSite, sitesIn } from './sites.js';
import { BY_POST, bodyOnTop, nameOnTop } from './top.js';

const SELF =
  /\b(?:the|this|our) (Trust|Council|Health Board|Constabulary|Commissioner|University|College|Agency|Department|Corporation|Commission|Authority|Board|School|Academy|Service|Directorate|Association|Force|Museum)\b(?!['’]s)/g;

const SPEAKS =
  /^\s*(?:\([^)]*\) )?(?:has|have|does|do|did|can confirm|holds?|received|confirms?|publish(?:es)?|is unable|now|considers?|did not|processes|gave you|sent you|replied|owns the copyright)\b/i;
/** What a body says that it is: "… is a company limited by guarantee", "… (“the Trust”)". */
const DEFINED =
  /^[,\s]*(?:(?:is |[([])(?:an?|the) (?:trading name|company|body corporate|registered|charit\w+|public (?:authority|body)|executive agency|data controller|non-departmental|controller)|[([](?:the |hereafter |hereinafter |referred to as |[“"'‘])+(?:trust|council|board|authority|commission\w*|agency|department|college|school|academy|university|service|company|association|force|corporation|executive|practice|museum|ombudsman|inspectorate)\b)/i;
const WRITTEN_TO = /\b(?:behalf of|dear|(?:wrote|write|writing|requests?|sent|submitted|addressed|e-?mail)\b[^.\n]{0,20} to)(?: the)?\s*$/i;
const RIGHTS = /(?:©|\(c\)|\bcopyright)\s*(?:(?:of|by|is owned by|will be owned by|belongs to)\s*)?(?:(?:19|20)\d{2}\s*)?(?:the )?$/i;
/** Words before the name of another body: whom to ask instead, who was paid, who owns or runs something. */
const OF_OTHERS =
  /(?:\b(?:owned|managed|funded|commissioned|provided|delivered|employed|operated|regulated|inspected|administered|hosted|run) (?:[a-z]+ )?by|\b(?:managing|managed|working|acting|provid\w+)\b[^.;\n]{0,40} (?:for|to)|\b(?:please|may|could|should|might|wish to|want to|suggest|advise|recommend)\b[^.\n]{0,60}\b(?:contact|to|ask|approach|with|try)|\b(?:trading name|subsidiary|part|contractor|agency|division|branch|arm) (?:of|within)|\b(?:contract with|awarded to|paid to|transferred to|a matter for|responsibility of|supplied by|contractor,))(?: the)?\s*$/i;

/** Whom to write to for a review: an officer of the body. */
const REVIEWED_BY =
  /\b(?:write|writing|written|apply|addressed|contact|requests?|sent|complain\w*|review\w*)\b[^.\n]{0,90}\b(?:manager|officer|secretary|solicitor|clerk|team|director|office|unit|head of [a-z ]{4,40}|executive),?(?: (?:at|of|for))?(?: the)?\s*$/i;
/** Words of an address or of a team, to which a name ran on. */
const RUNS_ON = /\b(?:Team|Unit|Section|Information|Tower|House|Floor|Building|Centre)\b/;
const WATCHES = /\b(?:Ombudsman|Commissioner|Tribunal)\b/;
/** What a body gets for a name that is the first of the letterhead. */
const ON_TOP = 4;
const COMPANY = /\b(?:Ltd|Limited|plc|PLC|LLP|CIC)$/;
/** In place of a paragraph's number: the header or footer of the pages. */
const EDGE = -1;
/** What all mentions of a body in prose can count for. */
const OFTEN = 4;

/** The body that answers, in its fullest printed form; null where the letter names none. `paragraphs` keep the line breaks of the page. */
export function authorityIn(
  paragraphs: readonly string[],
  furniture: readonly string[],
  references: readonly string[] = [],
): string | null {
  const scores = new Map<string, { name: string; score: number; told: number; first: number; ofSite: boolean; placed?: boolean }>();
  const lines = paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' '));
  const greeting = lines.findIndex((line) => BELOW_HEAD.test(line));
  // whom it is sent to stands below
  const sent = lines.slice(0, Math.max(greeting, 0)).findIndex((line) => BY_POST.test(line));
  const top = bodyOnTop(paragraphs, greeting);
  const sites = sitesIn([...lines, ...furniture]);
  const closing = lines.findLastIndex((line) => SIGN_OFF.test(line));
  const all = [
    ...paragraphs.flatMap((paragraph, index) => (capitalsApart(paragraph) ?? [lines[index] as string]).map((line) => ({ line, index }))),
    ...splitNames(lines.slice(0, Math.max(greeting, 12))),
    ...furniture.map((line) => ({ line, index: EDGE })),
  ];
  for (const { line: printed, index } of all) {
    // a whole paragraph in capitals tells no names from words
    const line = /[a-zß-ž]/u.test(printed) || printed.length > 80 ? printed : titleCase(printed);
    if (line.length > 1500 || !OF_BODIES.test(line)) continue;
    for (const { word, name: pattern } of BODIES)
      for (const match of word.test(line) ? line.matchAll(pattern) : []) {
        const name = tidyName(match[0]);
        if (NOT_US.test(name) || name.length < 6 || name.split(' ').length > 16) continue;
        // what a name ran on from, "write to the Secretary, Eldon University", is no part of it
        const before = line.slice(0, Math.max(match.index, line.indexOf(name, match.index)));
        const ofSite = isOfSite(name, sites) || isOfReference(name, references, 3);
        if ((!ofSite && OF_OTHERS.test(before)) || /\ban?\s$/.test(before)) continue;
        const key = keyOf(name);
        const entry = scores.get(key) ?? { name, score: 0, told: 0, first: index, ofSite: false };
        const alone = line.trim().length <= match[0].length + 14;
        const after = line.slice(match.index + match[0].length, match.index + match[0].length + 60);
        // the page's edge is where its owner stands
        let score = index === EDGE ? 4 : 1;
        if (index < (greeting < 0 ? 6 : greeting) && (sent < 0 || index < sent)) score += alone ? 4 : 2;
        if (closing >= 0 && index > closing && index <= closing + 5) score += alone ? 3 : 2;
        if (SPEAKS.test(after)) score += 2;
        if (DEFINED.test(after) || RIGHTS.test(before)) score += 4;
        if (REVIEWED_BY.test(before) && !WATCHES.test(name)) score += 2;
        if (WRITTEN_TO.test(before) && index <= Math.max(closing, greeting) + 8) score += 1;
        if (/^\W*(?:dear|to:?)\b/i.test(line)) score += 1;
        if (/^\s*\([A-Z]{3,8}\)/.test(after)) score += 1;
        // a name by itself near the top, a company's footer, a plain "is held by"
        if (alone && ((index < 12 && (sent < 0 || index < sent || index >= greeting)) || index >= lines.length - 6) && score < 3)
          score += 2;
        if (/^\s*[-|,]?\s*registered (?:office|in)\b/i.test(after)) score += 2;
        if (/\b(?:is|are) (?:fully )?held,?(?: in part,?)? by\s*$/i.test(before)) score += 1;
        score = Math.min(score, 5);
        // however often prose speaks of a body, that says little of who writes
        const prose = score < 4 && index >= 0 && index > greeting && (closing < 0 || index < closing);
        const told = Math.min(score, prose ? OFTEN - entry.told : score);
        if (prose) entry.told += told;
        else entry.placed = true;
        entry.score += told;
        entry.ofSite ||= ofSite;
        if (name.length > entry.name.length && name.length < 110 && !/^O?PF?CC\b/.test(name)) entry.name = name;
        scores.set(key, entry);
      }
  }
  if (top) {
    const entry = scores.get(keyOf(top)) ?? { name: top, score: ON_TOP + 1, told: 0, first: 0, ofSite: false };
    scores.set(keyOf(top), { ...entry, score: entry.score + ON_TOP, placed: true });
  }
  // prose gives the address of the one to ask instead
  for (const entry of scores.values()) if (entry.ofSite) entry.score += entry.placed || !top ? 5 : 2;
  // a company that is only spoken of was paid for something
  for (const [key, { name, placed }] of scores) if (!placed && COMPANY.test(name)) scores.delete(key);
  // a letter that calls itself "the Trust" comes from one
  const self = new Map<string, number>();
  for (const [, word = ''] of lines.join('\n').matchAll(SELF)) self.set(word.toLowerCase(), (self.get(word.toLowerCase()) ?? 0) + 1);
  const ownWord = [...self].sort((a, b) => b[1] - a[1])[0];
  for (const entry of scores.values())
    if (ownWord && ownWord[1] > 2 && entry.name.toLowerCase().includes(ownWord[0])) entry.score += Math.min(ownWord[1], 3);
  const ranked = [...scores.values()].map((entry) => {
    // a short form counts for the full one
    const kin = [...scores.values()].filter(
      (other) => other !== entry && (keyOf(entry.name).includes(keyOf(other.name)) || keyOf(other.name).includes(keyOf(entry.name))),
    );
    return { ...entry, score: entry.score + kin.reduce((sum, other) => sum + Math.min(other.score, 3) * 0.5, 0) };
  });
  ranked.sort((a, b) => b.score - a.score || a.first - b.first);
  const best = ranked[0];
  // a body that the letter only mentions once is hardly its sender, unless it is the sort of body that the letter calls itself
  const own = best !== undefined && ownWord !== undefined && best.name.toLowerCase().includes(ownWord[0]);
  const named = best !== undefined && (best.score >= 2 || own);
  // against a body that prose alone speaks of, a mail address will not do: it may be the requester's
  const shared = best?.placed ? null : letterheadName(paragraphs, furniture, named ? [] : sites, references);
  if (shared) return shared;
  if (!named)
    return (
      nameOfSite(lines, sites) ??
      nameWithLetters(lines.slice(0, Math.max(greeting, 0) + 4)) ??
      nameOnTop(paragraphs, greeting, [surnameOf(lines[greeting]), surnameOf(closing < 0 ? '' : lines[closing + 1])])
    );
  const fuller = ranked.find(
    (entry) =>
      entry !== best &&
      keyOf(entry.name).includes(keyOf(best.name)) &&
      entry.name.length < 90 &&
      entry.score >= best.score * 0.4 &&
      !RUNS_ON.test(entry.name),
  );
  return (fuller ?? best).name;
}

/** The body that a request greets; null where it greets none by name. */
export function bodyGreeted(request: readonly string[]): string | null {
  const greeted = request.map((line) => /^\W*dear (?:sirs? at |the )?(.{6,90}?)\W*$/i.exec(line)?.[1]).find(Boolean) ?? '';
  const names = OF_BODIES.test(greeted) ? BODIES.flatMap(({ name }) => [...greeted.matchAll(name)].map(([one]) => tidyName(one))) : [];
  return names.sort((a, b) => b.length - a.length).find((name) => !NOT_US.test(name)) ?? null;
}

/** "You asked for the following from the Marl Pier Service (MPS)": a name that the first lines shorten by its letters; null where none does. */
function nameWithLetters(lines: readonly string[]): string | null {
  const found = lines.flatMap((line) => [...line.matchAll(WITH_LETTERS)]);
  return found.find(([, name = '', letters = '']) => initialsOf(name) === letters.toLowerCase())?.[1] ?? null;
}
const WITH_LETTERS = new RegExp(String.raw`\b(?:from|to|by|of) (?:the )?(${WORDS}) \((?:the )?["“']?([A-Z]{3,8})["”']?\)`, 'gu');

/** The last word of a greeting or a signature. */
const surnameOf = (line: string | undefined): string => /(\p{L}+)\W*$/u.exec(line ?? '')?.[1] ?? '';

/** A name in capitals apart from the address that runs on below it; null where none does. */
function capitalsApart(paragraph: string): string[] | null {
  const at = paragraph.indexOf('\n');
  const apart = at > 0 && !/[a-zß-ž]/u.test(paragraph.slice(0, at)) && /[a-zß-ž]/u.test(paragraph.slice(at));
  return apart ? [paragraph.slice(0, at), paragraph.slice(at + 1)].map((line) => line.replace(/\s+/g, ' ')) : null;
}

/** A name that the letterhead breaks: "Department for", then "Coastal Communities"; "Police and Crime Commissioner", then "Marl". */
function splitNames(head: readonly string[]): { line: string; index: number }[] {
  return head.slice(0, -1).flatMap((line, index) => {
    const next = head[index + 1] ?? '';
    const broken =
      /\b(?:for|of|and|the|&|NHS|CRIME COMMISSIONER|Crime Commissioner)$/.test(line.trim()) &&
      line.length < 60 &&
      next.length < 60 &&
      /^[A-ZÀ-Þ]/u.test(next);
    return broken ? [{ line: `${line.trim()} ${next.trim()}`, index }] : [];
  });
}
