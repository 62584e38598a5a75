import { type DiagnosticCode, UnreadableLetter } from '../model/diagnostic.js';
import { readZip } from './docx/zip.js';
import { ARCHIVE, nameOf } from './signature.js';

/** A letter in an archive, or why it cannot be taken out. Folders are kept in its name: `2024/reply.pdf`. */
export type Member =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly code: DiagnosticCode; readonly message: string };

const LETTER = /\.(?:txt|text|md|markdown|docx?|odt|rtf|pdf|html?|eml|msg|mbox|png|jpe?g|tiff?|zip)$/i;
const NO_LETTER = /(?:^|\/)(?:__MACOSX\/|\.)/;
/** Archives in archives: one level down. */
const DEEPEST = 2;
const MAILBOX_LINE = /^From \S+ .*\d{4}[^\n]*\n/;

/** True for a file that holds letters of their own: a ZIP archive, a mailbox of several mails. */
export const isArchive = (bytes: Uint8Array): boolean => nameOf(bytes) === ARCHIVE || (isMailbox(bytes) && mailsOf(bytes).length > 1);

const isMailbox = (bytes: Uint8Array): boolean => MAILBOX_LINE.test(Buffer.from(bytes.subarray(0, 300)).toString('latin1'));

/**
 * The letters of an archive, in order of name. Throws UnreadableLetter where it is damaged or unpacks to more than `most` bytes; a member that is
 * damaged or encrypted says so, and the others are there. Other members (pictures of folders, programs) are left out, and told to `leftOut` by name.
 */
export function membersOf(bytes: Uint8Array, most: number, leftOut: (name: string) => void = () => {}, depth = 0): Member[] {
  if (isMailbox(bytes)) return mailsOf(bytes).map((mail, index) => ({ name: `${index + 1}.eml`, bytes: mail }));
  const isWanted = (name: string): boolean => {
    if (NO_LETTER.test(name)) return false;
    if (!LETTER.test(name) && !name.endsWith('/')) leftOut(name);
    return LETTER.test(name);
  };
  const members = new Map<string, Uint8Array | UnreadableLetter>();
  const found = readZip(bytes, isWanted, most, (name, why) => members.set(name, why));
  for (const [name, data] of found) members.set(name, data);
  return [...members].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, data]) => within(name, data, most, leftOut, depth));
}

/** A member, or the letters in one that is an archive itself. */
function within(
  name: string,
  data: Uint8Array | UnreadableLetter,
  most: number,
  leftOut: (name: string) => void,
  depth: number,
): readonly Member[] {
  if (data instanceof UnreadableLetter) return [{ name, code: data.code, message: data.message }];
  if (depth >= DEEPEST || !isArchive(data)) return [{ name, bytes: data }];
  try {
    const inner = membersOf(data, most, (one) => leftOut(`${name}/${one}`), depth + 1);
    return inner.map((member) => ({ ...member, name: `${name}/${member.name}` }));
  } catch (error) {
    if (!(error instanceof UnreadableLetter)) throw error;
    return within(name, error, most, leftOut, depth);
  }
}

/** The mails of an mbox file (RFC 4155): each begins after a "From " line; ">From " was quoted so as not to begin one. */
function mailsOf(bytes: Uint8Array): Uint8Array[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text
    .split(/(?:^|\n\r?\n)From \S+ [^\n]*\d{4}[^\n]*\n/)
    .filter((mail) => mail.trim())
    .map((mail) => Uint8Array.from(Buffer.from(mail.replace(/^>(>*From )/gm, '$1'), 'latin1')));
}
