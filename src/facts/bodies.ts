import { cue } from '../model/cue.js';

/** The grammar of a public body's name: what kind of body, and the words round it. No body is named here. */
const CAP = String.raw`[A-ZÀ-Þ][A-Za-zÀ-ž'’&-]*`;
const CHAIN = String.raw`${CAP}(?:,? (?:(?:and|of|the|for|in|upon|on|with|&|y) ){0,2}${CAP})*`;
/** The same without commas, that join it to what stands before. */
export const WORDS = String.raw`${CAP}(?: (?:(?:and|of|the|for|in|upon|on|with|&|y) ){0,2}${CAP})*`;
const COUNCILS = 'Council|Commission|Board|Commissioner|Institute|Registrar|Inspectorate|Authority|Regulator';
/** Each with the words without one of which a line holds no such name. */
const KINDS: readonly (readonly [string, string])[] = [
  [
    'Commissioner',
    String.raw`(?:(?:Office of )?the |Office of )?(?:Deputy )?Police,? (?:Fire,? )?(?:and|&) Crime Commissioner(?:['’]?s['’]? Office)?(?:,)? (?:for |of )?(?:the )?${CHAIN}`,
  ],
  [
    'Commissioner',
    String.raw`${CHAIN} (?:Office of the )?Police,? (?:Fire,? )?(?:and|&) Crime Commissioner(?:['’]?s)?(?: \(PCC\))?(?:['’]?s)?(?: Office)?`,
  ],
  ['Commissioner', String.raw`Office of the ${CHAIN} Police and Crime Commissioner`],
  ['Office for Policing', String.raw`(?:${CHAIN} )?Mayor(?:['’]?s|al) Office for Policing(?: and Crime)?(?:,? ${CHAIN})?`],
  ['Office (?:for|of)', String.raw`(?:Independent |National )?Office (?:for|of) (?!Police(?:,| and| &|$)|the )${CHAIN}(?: \(${WORDS}\))?`],
  ['PF?CC', String.raw`${CHAIN} O?PF?CC\b|O?PF?CC(?: for| -| –) ${WORDS}`],
  ['Borough of|City of', String.raw`(?:London|Royal|Metropolitan|County) Borough of ${WORDS}|City of ${CHAIN} Council`],
  [
    'Council|Authority|Corporation',
    String.raw`${CHAIN} (?:(?:Metropolitan |County |City |District |Borough |Town |Parish |Unitary |Islands |Combined )*)(?:Council|Authority|Corporation)\b`,
  ],
  [
    'NHS|Health Board|Care Board|Care Trust|Hospitals? Trust',
    String.raw`(?:NHS ${CHAIN} (?:Integrated Care Board|ICB|Clinical Commissioning Group)|${CHAIN} NHS (?:Foundation )?Trust|${CHAIN} (?:University )?Health Board|${CHAIN} Health and Social Care Trust|${CHAIN} (?:Integrated Care Board|Hospitals? Trust\b(?! Headquarters)))`,
  ],
  [
    'Trust',
    String.raw`${CHAIN} (?:NHS )?(?:(?:and|&) )?(?:(?:Social|Community|Mental) )?(?:Health|Care|Healthcare|Hospitals?|Partnership|Teaching)(?: (?:and|&) (?:Social )?Care)?(?: Partnership)?(?: NHS)?(?: Foundation)? Trust\b(?! Headquarters)`,
  ],
  ['NHS', String.raw`NHS (?!Foundation|Trust|Act|Number|England Act|Digital Act)${CAP}(?: (?:and|&) ${CAP}| ${CAP}){0,3}`],
  [
    'Constabulary|Police',
    String.raw`${CHAIN} (?:Constabulary|Police(?: Service| Department| Force)?)\b(?! and)|Police Service (?:of|for) (?:the )?${CHAIN}|Police Scotland`,
  ],
  [
    'Rescue|Fire|Ambulance',
    String.raw`${CHAIN} Fire (?:(?:and|&) Rescue )?(?:Service|Authority|Board|Brigade)|${CHAIN} Ambulance Service(?: NHS (?:Foundation )?Trust)?`,
  ],
  [
    'University|College',
    String.raw`University of ${CHAIN}|${CHAIN} University\b(?! Hospital| College)|${CHAIN} College\b(?: of ${WORDS})?`,
  ],
  ['Transport for', String.raw`Transport for (?:the )?${CHAIN}`],
  ['Department|Ministry', String.raw`(?:Department|Ministry) (?:for|of) ${CHAIN}`],
  [
    'Agency|Commission|Inspectorate|Ombudsman|Regulator|National Park|Museum|Library|Laboratory',
    String.raw`${CHAIN} (?:Agency|Commission|Inspectorate|Ombudsman|Regulator|National Park Authority|Museum|Library|Laboratory)\b(?: of ${WORDS}| (?:Wales|Scotland|England|Cymru|Northern Ireland)\b)?`,
  ],
  [
    '(?:Ombudsman|Inspectorate|Regulator) (?:for|of)',
    String.raw`${CHAIN} (?:Ombudsman|Inspectorate|Regulator) (?:for|of) (?:the )?${WORDS}`,
  ],
  [`(?:${COUNCILS}) (?:for|of)`, String.raw`(?:(?<=\b[Tt]he )|(?<![A-Za-z&] ))(?:${COUNCILS}) (?:for|of) (?:the )?${WORDS}`],
  // "Museum of the Fells", greeted or by itself
  [
    '(?:Museum|Library|Gallery) of',
    String.raw`(?:(?<=\b(?:[Tt]he|[Dd]ear) )|(?<![A-Za-z&] ))(?:Museum|Library|Gallery) of (?:the )?${WORDS}`,
  ],
  [
    'Trust|School|Academ|Federation|Homes|Housing|Directorate|Board|Commissioner|Executive|Limited|Ltd|plc|PLC|LLP|CIC|Partnership',
    String.raw`${WORDS} (?:(?<!(?:NHS|Foundation|Care|Health|Healthcare|Hospitals?|Partnership|Teaching) )Trust|School|Academy|Academies|Federation|(?<!Care )Homes|Housing (?:Association|Group|Executive|Society|Partnership)|(?:Transport|Enterprise|Waste|Highways|Skills|Learning) Partnership|Partnership for ${WORDS}|Directorate|(?<!(?:Health|Care|Rescue) )Board|(?<!Crime |Information )Commissioner|Executive|Limited|Ltd|plc|PLC|LLP|CIC)\b`,
  ],
];
/** A line without any of these words names no body. */
export const OF_BODIES = new RegExp(KINDS.map(([word]) => word).join('|'));
export const BODIES = KINDS.map(([word, name]) => ({ word: new RegExp(word), name: new RegExp(name, 'gu') }));
export const NOT_US = cue(
  /^(?:council|trust|authority|police|constabulary|university|college|board|agency|commission|executive|limited|corporation|commissioner|directorate|school|academy|federation|homes)$|^(?:board|council) of (?:trustees|governors|directors|ministers|management)|information commissioner|chief executive|^local authority|^nhs (?:house|ft|trust|foundation|england)\b|(?:response|request|decision)$|\b(?:department|team|office|unit) trust$|^(?:district|county|relevant|competent|other|each|all)\s|^public (?:authorit|bod|interest|sector|inquir)|^(?:the )?freedom|executive (?:director|summary)|^(?:my|our|your|this)\s|^(?:programme|project|steering) board$|^(?:the )?(?:freedom|environmental)|limited registered|scottish information|home office|crown prosecution|tribunal|citizens advice|information (?:compliance|governance)|customer|public accountability/,
);

/** A line in capitals as its words would be written: "OFFICE OF THE" is "Office of the". */
export const titleCase = (line: string): string =>
  line
    .toLowerCase()
    .replace(/(^|[\s(])(?!(?:of|the|and|for|in|on)\s)([A-Za-zÀ-ž])/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/\b(?:nhs|o?pf?cc)\b/gi, (word) => word.toUpperCase());
export const tidyName = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/^.*\bAct(?: \d{4})?,? (?:[Tt]he )?(?=[A-ZÀ-Þ])/u, '')
    .replace(/^(?:[\w&-]+ ){0,3}(?:FOI|Unit|Team|Section|Information|Governance|Disclosure)(?:,| of(?: the)?)? (?=[A-ZÀ-Þ])/u, '')
    .replace(
      /^(?:(?:Associate|Deputy|Assistant|Executive|Chief|Head|Director|Manager|Officer|Secretary) )+of (?:[A-Z][a-z]+ )(?:(?:and|&) [A-Z][a-z]+ )?(?:(?:Services?|Support|Affairs|Operations|Resources|Compliance),? )?(?=[A-ZÀ-Þ])/u,
      '',
    )
    // a post before the body: "University Secretary, Eldon University"
    .replace(
      /^(?:[A-Z][\w&-]+ (?:and |of |to the )?)*(?:Secretary|Officer|Manager|Director|Clerk|Solicitor|Governance|Co-?ordinator|Office|Department|Registrar)(?: (?:&|and) [A-Z][A-Za-z]+)?, (?:The )?(?=[A-ZÀ-Þ])/u,
      '',
    )
    // a part of it: "Lettings and Moorings Department of Eldon Council"
    .replace(
      /^(?:[A-Z][\w&-]+ (?:and |& )?)*(?:Department|Division|Branch|Directorate) of (?:the )?(?=[A-ZÀ-Þ].*(?:Constabulary|Police|Council|Trust)$)/u,
      '',
    )
    .replace(/^(?:Rector|Principal|Vice-Chancellor|Headteacher|Head|Warden|Master|Clerk) (?:of|to) (?:the )?(?=[A-ZÀ-Þ])/u, '')
    .replace(/^(?:Dear|To|From|The|RE|FAO|At|For|In|By|On|And|Of) (?=[A-ZÀ-Þ]|Office)/u, '')
    .replace(/^(NHS .*?)(?: (?:Corporate|Headquarters|Information|Freedom|Communications|Services))+$/, '$1')
    .replace(/['’]s$/, '')
    .replace(/ Page$/, '')
    .replace(/ \(PCC\)['’]s/, '')
    .replace(/^the /, '')
    .trim();
export const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]s?\b|\b(?:the|office|of|for|and|&)\b/g, ' ')
    .replace(/[^A-Za-zÀ-ž]+/gu, ' ')
    .trim()
    // "Eldon OPCC", "Eldon PFCC" and "Eldon Police and Crime Commissioner" are the Commissioner for Eldon
    .replace(
      /^(.+?) ?(?:\bo?pf?cc|police (?:fire )?crime commissioner)$|^o?pf?cc (.+)$/,
      (_, before = '', after = '') => `police crime commissioner ${before}${after}`,
    );

/** "cadp" of "The Council for Allied Dental Professions": the first letters of its great words, and short forms as they are. */
export const initialsOf = (name: string): string =>
  name
    .replace(/^the\s/i, '')
    .split(/[\s-]+/)
    .filter((word) => /^[A-ZÀ-Þ]/u.test(word))
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word[0]))
    .join('')
    .toLowerCase();

/** "LLT/FOI/23-24/09" is a reference of the Larkspur Learning Trust; so few letters as `least` say it. */
export function isOfReference(name: string, references: readonly string[], least: number): boolean {
  const initials = initialsOf(name);
  const bears = (reference: string): boolean =>
    reference
      .toLowerCase()
      .split(/[^a-z]+/)
      .includes(initials);
  return initials.length >= least && references.some(bears);
}
