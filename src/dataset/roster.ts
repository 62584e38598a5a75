import type { LetterRecord, RosterRecord } from '../model/letter-record.js';
import { likeness, nameWords } from './names.js';
import { columnOf, type Sheet, UnusableSheet } from './sheet.js';

/** A body that was asked, as the researcher's table has it. */
export interface Asked {
  /** Its line in the file, the header being line 1. */
  readonly line: number;
  readonly authority: string;
  /** ISO: the day on which the request was sent; null where the table does not say. */
  readonly sent: string | null;
  readonly domains: readonly string[];
  readonly references: readonly string[];
  readonly law: string | null;
  /** When a reply is due, and how that is counted; null without a day. */
  readonly due: { readonly date: string; readonly basis: string } | null;
  /** All cells of the line, by the names of the columns. */
  readonly columns: Readonly<Record<string, string>>;
}
export interface Roster {
  readonly columns: readonly string[];
  readonly asked: readonly Asked[];
  /** What a person should mend in the table. */
  readonly notes: readonly string[];
}

export const ROSTER_DOUBTS = {
  'roster/similar-name': 'The name is like one of the roster, but not the same.',
  'roster/domain-only': 'Only the mail domain tells whose letter it is.',
  'roster/conflict': 'Name, reference and mail domain do not point to the same body.',
  'roster/other-date': 'The letter dates the request otherwise than the roster.',
} as const;

/** How dates are read and due dates counted: given by whoever joins the folders up. */
export interface Reading {
  /** The first day that a text names, as ISO; null where it names none. */
  readonly dayIn: (text: string) => string | null;
  readonly due: (sent: string, law: string | null) => Asked['due'];
}

/** Column names that are recognised, the likeliest first. */
const NAMES = {
  authority: ['authority', 'public authority', 'authority name', 'body', 'public body', 'organisation', 'organization', 'council', 'name'],
  sent: ['sent', 'date sent', 'sent on', 'request date', 'date of request', 'requested', 'date requested', 'date'],
  email: ['email', 'e-mail', 'mail', 'address', 'email address', 'request email', 'foi email', 'contact'],
  domain: ['domain', 'domains', 'mail domain', 'email domain', 'website', 'web', 'url', 'home page'],
  reference: [
    'reference',
    'ref',
    'references',
    'their reference',
    'authority reference',
    'our reference',
    'foi reference',
    'case reference',
    'request reference',
  ],
  law: ['law', 'regime', 'act'],
} as const;

/** A table of the bodies that were asked. Throws UnusableSheet where no column names them. */
export function rosterOf(sheet: Sheet, { dayIn, due }: Reading): Roster {
  const at = Object.fromEntries(Object.entries(NAMES).map(([what, names]) => [what, columnOf(sheet, ...names)])) as Record<
    keyof typeof NAMES,
    number
  >;
  if (at.authority < 0)
    throw new UnusableSheet(
      `no column names the bodies that were asked (authority, body, organisation or name); its columns are ${sheet.header.join(', ')}`,
    );
  const notes: string[] = [];
  const asked = sheet.rows.flatMap((row, index): Asked[] => {
    const line = index + 2;
    const cell = (what: keyof typeof NAMES): string => row[at[what]] ?? '';
    const authority = cell('authority');
    if (!authority) {
      notes.push(`line ${line} names no body and is passed over`);
      return [];
    }
    const sent = cell('sent') ? dayIn(cell('sent')) : null;
    if (cell('sent') && !sent) notes.push(`line ${line}: ${JSON.stringify(cell('sent'))} is no date`);
    const law = /\b(FOIA|FOISA|EIR|EISR)\b/i.exec(cell('law'))?.[1]?.toUpperCase() ?? null;
    return [
      {
        line,
        authority,
        sent,
        domains: domainsOf(`${cell('email')} ${cell('domain')}`),
        references: cell('reference')
          .split(/[;|\n]/)
          .map(foldReference)
          .filter(Boolean),
        law,
        due: sent ? due(sent, law) : null,
        columns: Object.fromEntries(sheet.header.map((name, column) => [name, row[column] ?? ''])),
      },
    ];
  });
  if (!asked.length) throw new UnusableSheet('it names no body');
  return { columns: sheet.header, asked, notes };
}

/** Mail and web domains that a cell names, in lower case. */
const domainsOf = (text: string): string[] => [
  ...new Set([...text.toLowerCase().matchAll(/(?:[a-z0-9-]+\.)+[a-z]{2,}/g)].map(([host]) => host.replace(/^www\./, ''))),
];
const foldReference = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Below this a name is another body's. */
const LIKE = 0.6;
/** By how much the best name must be better than the second. */
const CLEAR = 0.1;
/** Shorter references meet by chance. */
const SHORTEST = 4;

/** Whose letter it is, and how sure that is; or, where nobody of the roster can be made out, why not. Pure. */
export function whose(record: LetterRecord, roster: Roster): { readonly found: RosterRecord } | { readonly none: string } {
  const { letter, source } = record;
  if (!letter) return { none: 'the letter could not be read' };
  const references = letter.references.map(foldReference).filter((one) => one.length >= SHORTEST);
  const byReference = roster.asked.filter((one) => one.references.some((own) => references.includes(own)));
  const words = nameWords(letter.authority ?? '');
  const likes = roster.asked
    .map((one) => ({ one, like: letter.authority ? likeness(words, nameWords(one.authority)) : 0 }))
    .filter(({ like }) => like >= LIKE)
    .sort((a, b) => b.like - a.like);
  const top = likes[0]?.like ?? 0;
  const byName = likes.filter(({ like }) => like > top - CLEAR && (top < 1 || like === 1)).map(({ one }) => one);
  const hosts = source.domains ?? [];
  const byDomain = roster.asked.filter(({ domains }) =>
    domains.some((domain) => hosts.some((host) => host === domain || host.endsWith(`.${domain}`))),
  );

  const ways = [
    { by: 'reference', bodies: byReference },
    { by: 'name', bodies: top === 1 ? byName : [] },
    { by: 'domain', bodies: byDomain },
    { by: 'name', bodies: byName },
  ] as const;
  for (const { by, bodies } of ways) {
    // of several, the one that the other signs point to as well, or that was asked on the day the letter names
    const chosen =
      only(bodies) ??
      only(bodies.filter((one) => ways.every((way) => !way.bodies.length || way.bodies.includes(one)))) ??
      only(bodies.filter(({ sent }) => sent !== null && sent === letter.requestDate));
    if (!chosen) continue;
    const astray = ways.filter((way) => way.bodies.length && !way.bodies.includes(chosen)).flatMap((way) => way.bodies);
    const doubts = [
      ...(astray.length ? [doubt('roster/conflict', `${by} points to ${chosen.authority}, the rest to ${astray[0]?.authority}.`)] : []),
      ...(by === 'domain' && !byName.includes(chosen)
        ? [doubt('roster/domain-only', `The letter is from ${letter.authority ?? 'nobody that it names'}.`)]
        : []),
      ...(by === 'name' && top < 1 ? [doubt('roster/similar-name', `The letter says ${letter.authority}.`)] : []),
      ...(otherDate(letter.requestDate, chosen.sent)
        ? [doubt('roster/other-date', `It says ${letter.requestDate}, the roster ${chosen.sent}.`)]
        : []),
    ];
    const { line, authority, sent, columns } = chosen;
    return { found: { line, authority, sent, by, confidence: doubts.length ? 'low' : 'high', doubts, columns } };
  }
  const several = [byReference, byName, byDomain].find(({ length }) => length > 1);
  if (several)
    return {
      none: `it fits ${several
        .map(({ authority, line }) => `${authority} (line ${line})`)
        .slice(0, 4)
        .join(', ')} alike`,
    };
  return {
    none: letter.authority
      ? `no body of the roster is called ${letter.authority}, nor has its reference or mail domain`
      : 'it names no authority',
  };
}

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
const doubt = (code: keyof typeof ROSTER_DOUBTS, detail: string) => ({ code, message: `${ROSTER_DOUBTS[code]} ${detail}` });

/** A request is acknowledged, and so dated, on the day it was sent or within the days after; never before it. */
function otherDate(said: string | null, sent: string | null): boolean {
  if (!said || !sent || said.length < 10) return false;
  const days = (Date.parse(said) - Date.parse(sent)) / 86_400_000;
  return days < -1 || days > 14;
}
