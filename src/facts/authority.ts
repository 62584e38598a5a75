import { cue } from '../model/cue.js';

/** The grammar of a public body's name: what kind of body, and the words round it. No body is named here. */
const CAP = String.raw`[A-ZÀ-Þ][A-Za-zÀ-ž'’&-]*`;
const CHAIN = String.raw`${CAP}(?:,? (?:(?:and|of|the|for|in|upon|on|with|&|y) ){0,2}${CAP})*`;
const BODIES = [
  String.raw`(?:(?:Office of )?the |Office of )?(?:Deputy )?Police,? (?:Fire,? )?(?:and|&) Crime Commissioner(?:['’]?s['’]? Office)?(?:,)? (?:for |of )?(?:the )?${CHAIN}`,
  String.raw`${CHAIN} (?:Office of the )?Police,? (?:Fire,? )?(?:and|&) Crime Commissioner(?:['’]?s)?(?: \(PCC\))?(?:['’]?s)?(?: Office)?`,
  String.raw`Office of the ${CHAIN} Police and Crime Commissioner`,
  String.raw`Mayor['’]?s Office for Policing and Crime,? ${CHAIN}`,
  String.raw`${CHAIN} O?PCC\b|O?PCC(?: for| -| –) ${CHAIN}`,
  String.raw`(?:London|Royal) Borough of ${CHAIN}|City of ${CHAIN} Council|Royal Borough of ${CHAIN}`,
  String.raw`${CHAIN} (?:(?:Metropolitan |County |City |District |Borough |Town |Parish |Unitary |Islands |Combined )*)(?:Council|Authority|Corporation)\b`,
  String.raw`(?:NHS ${CHAIN} (?:Integrated Care Board|ICB|Clinical Commissioning Group)|${CHAIN} NHS (?:Foundation )?Trust|${CHAIN} (?:University )?Health Board|${CHAIN} Health and Social Care Trust|${CHAIN} (?:Integrated Care Board|Hospitals? Trust))`,
  String.raw`${CHAIN} (?:NHS )?(?:(?:and|&) )?(?:(?:Social|Community|Mental) )?(?:Health|Care|Healthcare|Hospitals?|Partnership|Teaching)(?: (?:and|&) (?:Social )?Care)?(?: Partnership)?(?: NHS)?(?: Foundation)? Trust\b`,
  String.raw`NHS (?!Foundation|Trust|Act|Number|England Act|Digital Act)${CAP}(?: (?:and|&) ${CAP}| ${CAP}){0,3}`,
  String.raw`${CHAIN} (?:Constabulary|Police(?: Service)?)\b(?! and)|Police Service of ${CHAIN}|Police Scotland`,
  String.raw`${CHAIN} Fire (?:and|&) Rescue (?:Service|Authority)|${CHAIN} Ambulance Service(?: NHS (?:Foundation )?Trust)?`,
  String.raw`University of ${CHAIN}|${CHAIN} University\b|${CHAIN} College\b`,
  String.raw`(?:Department|Ministry) (?:for|of) ${CHAIN}`,
  String.raw`(?:${CAP} ){1,5}(?:Agency|Commission|Executive|Inspectorate|Ombudsman|Regulator|Infrastructure Limited|Limited|National Park Authority|Museum|Library)\b`,
].map((source) => new RegExp(source, 'gu'));
/** A line without one of these names no body: most lines are passed over at once. */
const BODY_WORD =
  /Commissioner|Office for|PCC|Borough|Council|Authority|Corporation|NHS|Board|Trust|Constabulary|Police|Rescue|Ambulance|University|College|Department|Ministry|Agency|Commission|Executive|Inspectorate|Ombudsman|Regulator|Limited|National Park|Museum|Library/;
const NOT_US = cue(
  /^(?:council|trust|authority|police|constabulary|university|college|board|agency|commission|executive|limited|corporation)$|information commissioner|chief executive|^local authority|^nhs (?:house|ft|trust|foundation|england)\b|(?:response|request|decision)$|^(?:district|county|relevant|competent|public|other|each|all)\s|^(?:the )?freedom|executive (?:director|summary)|^(?:my|our|your|this)\s|^(?:the )?(?:freedom|environmental)|limited registered|scottish information|home office|crown prosecution|tribunal|citizens advice|information (?:compliance|governance)|customer|public accountability/,
);

const SELF = /\b(?:the|this|our) (Trust|Council|Health Board|Constabulary|Commissioner|University|College|Agency|Department)\b(?!['’]s)/g;

/** The body that answers, in its fullest printed form; null where the letter names none. */
export function authorityIn(lines: readonly string[], furniture: readonly string[]): string | null {
  const scores = new Map<string, { name: string; score: number; first: number }>();
  const all = [...lines.map((line, index) => ({ line, index })), ...furniture.map((line) => ({ line, index: 0 }))];
  const greeting = lines.findIndex((line) => /^\W*dear\b/i.test(line));
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
        if (index < Math.max(greeting, 6) || (greeting < 0 && index < 6)) score += alone ? 4 : 2;
        if (closing >= 0 && index > closing && index <= closing + 5) score += alone ? 3 : 2;
        if (
          /^\s*(?:\([^)]*\) )?(?:has|have|does|do|did|can confirm|holds?|received|confirms?|is unable|now|considers?|did not)\b/i.test(
            after,
          )
        )
          score += 2;
        if (/\b(?:behalf of|held by|to (?:the )?|dear)\s*$/i.test(line.slice(0, match.index)) && index <= Math.max(closing, greeting) + 8)
          score += 1;
        if (/^\W*(?:dear|to:?)\b/i.test(line)) score += 1;
        entry.score += Math.min(score, 5);
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
  if (!best) return null;
  const fuller = ranked.find(
    (entry) => entry !== best && keyOf(entry.name).includes(keyOf(best.name)) && entry.name.length < 90 && entry.score >= best.score * 0.4,
  );
  return (fuller ?? best).name;
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
    .replace(/^(?:Dear|To|From|The|RE|FAO|At|For|In|By|On|And|Of) (?=[A-ZÀ-Þ]|Office)/u, '')
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
