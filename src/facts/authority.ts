import { cue } from '../model/cue.js';
import { domainsIn } from './domains.js';

/** The grammar of a public body's name: what kind of body, and the words round it. No body is named here. */
const CAP = String.raw`[A-ZÀ-Þ][A-Za-zÀ-ž'’&-]*`;
const CHAIN = String.raw`${CAP}(?:,? (?:(?:and|of|the|for|in|upon|on|with|&|y) ){0,2}${CAP})*`;
const BODIES = [
  String.raw`(?:(?:Office of )?the |Office of )?(?:Deputy )?Police,? (?:Fire,? )?(?:and|&) Crime Commissioner(?:['’]?s['’]? Office)?(?:,)? (?:for |of )?(?:the )?${CHAIN}`,
  String.raw`${CHAIN} (?:Office of the )?Police,? (?:Fire,? )?(?:and|&) Crime Commissioner(?:['’]?s)?(?: \(PCC\))?(?:['’]?s)?(?: Office)?`,
  String.raw`Office of the ${CHAIN} Police and Crime Commissioner`,
  String.raw`(?:${CHAIN} )?Mayor(?:['’]?s|al) Office for Policing(?: and Crime)?(?:,? ${CHAIN})?`,
  String.raw`Office (?:for|of) (?!Police|the )${CHAIN}`,
  String.raw`${CHAIN} O?PCC\b|O?PCC(?: for| -| –) ${CHAIN}`,
  String.raw`(?:London|Royal) Borough of ${CHAIN}|City of ${CHAIN} Council|Royal Borough of ${CHAIN}`,
  String.raw`${CHAIN} (?:(?:Metropolitan |County |City |District |Borough |Town |Parish |Unitary |Islands |Combined )*)(?:Council|Authority|Corporation)\b`,
  String.raw`(?:NHS ${CHAIN} (?:Integrated Care Board|ICB|Clinical Commissioning Group)|${CHAIN} NHS (?:Foundation )?Trust|${CHAIN} (?:University )?Health Board|${CHAIN} Health and Social Care Trust|${CHAIN} (?:Integrated Care Board|Hospitals? Trust\b(?! Headquarters)))`,
  String.raw`${CHAIN} (?:NHS )?(?:(?:and|&) )?(?:(?:Social|Community|Mental) )?(?:Health|Care|Healthcare|Hospitals?|Partnership|Teaching)(?: (?:and|&) (?:Social )?Care)?(?: Partnership)?(?: NHS)?(?: Foundation)? Trust\b(?! Headquarters)`,
  String.raw`NHS (?!Foundation|Trust|Act|Number|England Act|Digital Act)${CAP}(?: (?:and|&) ${CAP}| ${CAP}){0,3}`,
  String.raw`${CHAIN} (?:Constabulary|Police(?: Service| Department| Force)?)\b(?! and)|Police Service of ${CHAIN}|Police Scotland`,
  String.raw`${CHAIN} Fire (?:and|&) Rescue (?:Service|Authority)|${CHAIN} Ambulance Service(?: NHS (?:Foundation )?Trust)?`,
  String.raw`University of ${CHAIN}|${CHAIN} University\b(?! Hospital)|${CHAIN} College\b`,
  String.raw`(?:Department|Ministry) (?:for|of) ${CHAIN}`,
  String.raw`${CHAIN} (?:Agency|Commission|Inspectorate|Ombudsman|Regulator|National Park Authority|Museum|Library)\b(?: of ${CHAIN})?`,
  String.raw`(?:${CAP} ){1,5}(?:Executive|Infrastructure Limited|Limited)\b`,
].map((source) => new RegExp(source, 'gu'));
/** A line without one of these names no body: most lines are passed over at once. */
const BODY_WORD =
  /Commissioner|Office for|PCC|Borough|Council|Authority|Corporation|NHS|Board|Trust|Constabulary|Police|Rescue|Ambulance|University|College|Department|Ministry|Agency|Commission|Executive|Inspectorate|Ombudsman|Regulator|Limited|National Park|Museum|Library|Office/;
const NOT_US = cue(
  /^(?:council|trust|authority|police|constabulary|university|college|board|agency|commission|executive|limited|corporation)$|information commissioner|chief executive|^local authority|^nhs (?:house|ft|trust|foundation|england)\b|(?:response|request|decision)$|^(?:district|county|relevant|competent|public|other|each|all)\s|^(?:the )?freedom|executive (?:director|summary)|^(?:my|our|your|this)\s|^(?:the )?(?:freedom|environmental)|limited registered|scottish information|home office|crown prosecution|tribunal|citizens advice|information (?:compliance|governance)|customer|public accountability/,
);

const SELF =
  /\b(?:the|this|our) (Trust|Council|Health Board|Constabulary|Commissioner|University|College|Agency|Department|Corporation|Commission|Authority|Board)\b(?!['’]s)/g;

/** The body that answers, in its fullest printed form; null where the letter names none. */
export function authorityIn(lines: readonly string[], furniture: readonly string[]): string | null {
  const scores = new Map<string, { name: string; score: number; first: number; ofSite?: boolean }>();
  const greeting = lines.findIndex((line) => /^\W*dear\b/i.test(line));
  const all = [
    ...lines.map((line, index) => ({ line, index })),
    ...splitNames(lines.slice(0, Math.max(greeting, 12))),
    ...furniture.map((line) => ({ line, index: 0 })),
  ];
  const sites = sitesIn([...lines, ...furniture]);
  const closing = lines.findLastIndex((line) => /^\W*(?:yours|kind regards|regards|best wishes)\b/i.test(line));
  for (const { line: printed, index } of all) {
    const line = /[a-zß-ž]/u.test(printed) ? printed : titleCase(printed);
    if (line.length > 1500 || !BODY_WORD.test(line)) continue;
    for (const pattern of BODIES)
      for (const match of line.matchAll(pattern)) {
        const name = tidyName(match[0]);
        if (NOT_US.test(name) || name.length < 6 || name.split(' ').length > 16) continue;
        const key = keyOf(name);
        const entry = scores.get(key) ?? { name, score: 0, first: index };
        const alone = line.trim().length <= match[0].length + 14;
        const after = line.slice(match.index + match[0].length, match.index + match[0].length + 60);
        let score = 1;
        if (index < (greeting < 0 ? 6 : greeting)) score += alone ? 4 : 2;
        if (closing >= 0 && index > closing && index <= closing + 5) score += alone ? 3 : 2;
        if (
          /^\s*(?:\([^)]*\) )?(?:has|have|does|do|did|can confirm|holds?|received|confirms?|is unable|now|considers?|did not)\b/i.test(
            after,
          )
        )
          score += 2;
        if (
          /\b(?:behalf of|dear|(?:wrote|write|writing|requests?|sent|submitted|addressed|e-?mail)\b[^.\n]{0,20} to)(?: the)?\s*$/i.test(
            line.slice(0, match.index),
          ) &&
          index <= Math.max(closing, greeting) + 8
        )
          score += 1;
        if (/^\W*(?:dear|to:?)\b/i.test(line)) score += 1;
        if (/^\s*\([A-Z]{3,8}\)/.test(after)) score += 1;
        // a name by itself near the top, a company's footer, a plain "is held by"
        if (alone && index < 12 && score < 3) score += 2;
        if (/^\s*[-|,]?\s*registered (?:office|in)\b/i.test(after)) score += 2;
        if (/\b(?:is|are) (?:fully )?held,?(?: in part,?)? by\s*$/i.test(line.slice(0, match.index))) score += 1;
        entry.score += Math.min(score, 5);
        if (!entry.ofSite && isOfSite(name, sites)) {
          entry.ofSite = true;
          entry.score += 5;
        }
        if (name.length > entry.name.length && name.length < 110) entry.name = name;
        scores.set(key, entry);
      }
  }
  // a letter that calls itself "the Trust" comes from one
  const self = new Map<string, number>();
  for (const line of lines)
    for (const [, word = ''] of line.matchAll(SELF)) self.set(word.toLowerCase(), (self.get(word.toLowerCase()) ?? 0) + 1);
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
  if (!best || (best.score < 2 && !own)) return nameOfSite(lines, sites);
  const fuller = ranked.find(
    (entry) => entry !== best && keyOf(entry.name).includes(keyOf(best.name)) && entry.name.length < 90 && entry.score >= best.score * 0.4,
  );
  return (fuller ?? best).name;
}

/** A name that the letterhead breaks: "Department for", then "Coastal Communities". */
function splitNames(head: readonly string[]): { line: string; index: number }[] {
  return head.slice(0, -1).flatMap((line, index) => {
    const next = head[index + 1] ?? '';
    const broken = /\b(?:for|of|and|the|&|NHS)$/.test(line.trim()) && line.length < 60 && next.length < 60 && /^[A-ZÀ-Þ]/u.test(next);
    return broken ? [{ line: `${line.trim()} ${next.trim()}`, index }] : [];
  });
}

/** Hosts that every letter names, or that belong to the requester. */
const NOT_OURS =
  /(?:^|\.)(?:ico|gmail|hotmail|outlook|yahoo|icloud|btinternet|whatdotheyknow|legislation|gov\.uk$|itspublicknowledge|foi\.scot)\b/i;

/** The names of the mail domains and sites that a letter gives: the part before ".gov.uk" and the like. */
function sitesIn(lines: readonly string[]): string[] {
  const names = domainsIn(lines.join('\n').slice(0, 200_000))
    .filter((host) => !NOT_OURS.test(host))
    .map((host) => {
      const labels = host.split('.');
      const tail = /\.(?:gov|nhs|police|ac|org|co|sch|pnn)\.uk$|\.(?:gov|nhs|police|ac)\.[a-z]+$/.test(host) ? 2 : 1;
      return (labels.at(-tail - 1) ?? '').replace(/[^a-z]/g, '');
    });
  return [...new Set(names)].filter((name) => name.length > 3);
}

const squeeze = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');
/** "Oxford Health NHS Foundation Trust" and oxfordhealth; "Newtown Borough Council" and newtown; initials too. */
function isOfSite(name: string, sites: readonly string[]): boolean {
  const plain = squeeze(name.replace(/^(?:office of the|the)\s/i, ''));
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word[0]))
    .join('')
    .toLowerCase();
  return sites.some((site) => (site.length > 4 && plain.startsWith(site)) || (initials.length > 3 && initials.startsWith(site)));
}

/** Words of the letter that are the name of its site: "Berkshire Healthcare" for berkshirehealthcare. */
function nameOfSite(lines: readonly string[], sites: readonly string[]): string | null {
  for (const site of sites)
    for (const line of lines)
      for (const [chain] of line.slice(0, 3000).matchAll(/[A-ZÀ-Þ][\p{L}'’&-]*(?: (?:(?:and|of|the|&) )?[A-ZÀ-Þ][\p{L}'’&-]*)*/gu)) {
        const words = chain.split(' ');
        for (let from = 0; from < words.length; from += 1)
          for (let to = words.length; to > from + 1; to -= 1)
            if (squeeze(words.slice(from, to).join('')) === site) return words.slice(from, to).join(' ');
      }
  return null;
}

/** A line in capitals as its words would be written: "OFFICE OF THE" is "Office of the". */
const titleCase = (line: string): string =>
  line
    .toLowerCase()
    .replace(/(^|[\s(])(?!(?:of|the|and|for|in|on)\s)([A-Za-zÀ-ž])/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\b(?:nhs|pcc|opcc)\b/gi, (word) => word.toUpperCase());
const tidyName = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/^.*\bAct(?: \d{4})?,? (?:[Tt]he )?(?=[A-ZÀ-Þ])/u, '')
    .replace(/^(?:[\w&-]+ ){0,3}(?:FOI|Unit|Team|Section|Information|Governance|Disclosure)(?:,| of(?: the)?)? (?=[A-ZÀ-Þ])/u, '')
    .replace(
      /^(?:(?:Associate|Deputy|Assistant|Executive|Chief|Head|Director|Manager|Officer|Secretary) )+of (?:[A-Z][a-z]+ )(?:and [A-Z][a-z]+ )?(?=[A-ZÀ-Þ])/u,
      '',
    )
    .replace(/^(?:Dear|To|From|The|RE|FAO|At|For|In|By|On|And|Of) (?=[A-ZÀ-Þ]|Office)/u, '')
    .replace(/^(NHS .*?)(?: (?:Corporate|Headquarters|Information|Freedom|Communications|Services))+$/, '$1')
    .replace(/['’]s$/, '')
    .replace(/ \(PCC\)['’]s/, '')
    .replace(/^the /, '')
    .trim();
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]s?\b|\b(?:the|office|of|for|and|&)\b/g, ' ')
    .replace(/[^A-Za-zÀ-ž]+/gu, ' ')
    .trim();
