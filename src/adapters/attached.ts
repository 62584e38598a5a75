import { type Diagnostic, type Outcome, UnreadableLetter } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { ReadOptions } from './adapter.js';
import { isArchive, membersOf } from './archive.js';
import { pictureSize } from './picture-size.js';
import { MAIL, nameOf, OLD_WORD, OPEN_DOCUMENT, OUTLOOK, RTF, TIFF, WORD } from './signature.js';

/** A file inside a mail or a PDF. */
export interface Attachment {
  readonly name: string;
  /** MIME type in lower case; '' where none is given. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** The body shows it in its place. */
  readonly inline: boolean;
}

/** Reads a file of any format: handed in, since the list of adapters knows those that use it. */
export type ReadAny = (bytes: Uint8Array, name: string, options: ReadOptions) => Promise<Outcome<Document>>;

/** Files in files in files: what lies deeper is named, not read. */
const DEEPEST = 4;
/** Attachments of one letter that are read. */
const MOST = 60;
/** What an attached archive may unpack to. */
const MOST_BYTES = 100_000_000;
const LETTERS: ReadonlySet<string | null> = new Set(['PDF', WORD, OPEN_DOCUMENT, OLD_WORD, OUTLOOK, RTF, TIFF, MAIL]);

/** The letters among the files attached to `name`, each with its path; what is not read is named. */
export async function readAttached(
  attachments: readonly Attachment[],
  name: string,
  options: ReadOptions,
  readAny: ReadAny,
): Promise<{ documents: { path: string; document: Document }[]; diagnostics: Diagnostic[] }> {
  const documents: { path: string; document: Document }[] = [];
  const diagnostics: Diagnostic[] = [];
  const depth = options.depth ?? 0;
  const notRead = (file: string, why: string) => diagnostics.push({ code: 'mail/attachment-not-read', message: `${file}: ${why}` });
  const all = attachments.flatMap((one) => opened(one, options.maxBytes ?? MOST_BYTES, notRead));
  for (const attachment of all.slice(0, MOST)) {
    if (isOrnament(attachment)) continue;
    const path = `${name}/${attachment.name}`;
    const unread = (why: string) => notRead(attachment.name, why);
    if (depth >= DEEPEST) unread('it lies too deep in other files');
    else if (!isLetter(attachment)) unread('no letter');
    else if (!attachment.bytes.length) unread('it is empty, or could not be taken out');
    else
      try {
        const read = await readAny(attachment.bytes, path, { ...options, depth: depth + 1 });
        documents.push({ path, document: read.value });
        diagnostics.push(...read.diagnostics.map(({ code, message }) => ({ code, message: `${attachment.name}: ${message}` })));
      } catch (error) {
        if (!(error instanceof UnreadableLetter)) throw error;
        unread(error.message);
      }
  }
  if (all.length > MOST)
    diagnostics.push({ code: 'mail/attachment-not-read', message: `only the first ${MOST} of ${all.length} attachments were looked at` });
  return { documents, diagnostics };
}

/** The letters of an attached archive, each with its path in it; what else it holds is named. */
function opened(attachment: Attachment, most: number, notRead: (file: string, why: string) => void): Attachment[] {
  const { name, type, bytes } = attachment;
  if (!/\.(?:zip|mbox)$/i.test(name) && !/zip|mbox/.test(type)) return [attachment];
  if (!isArchive(bytes)) return [attachment];
  try {
    const members = membersOf(bytes, most, (member) => notRead(`${name}/${member}`, 'no letter'));
    return members.flatMap((member): Attachment[] => {
      const path = `${name}/${member.name}`;
      if ('bytes' in member) return [{ name: path, type: '', bytes: member.bytes, inline: false }];
      notRead(path, member.message);
      return [];
    });
  } catch (error) {
    if (!(error instanceof UnreadableLetter)) throw error;
    notRead(name, error.message);
    return [];
  }
}

/** By its name, by what the sender says that it is, or by its own bytes. */
const isLetter = (attachment: Attachment): boolean =>
  LETTER.test(attachment.name) ||
  LETTERS.has(nameOf(attachment.bytes)) ||
  /^(?:text\/(?:plain|html)|message\/|application\/pdf|image\/tiff)/.test(attachment.type) ||
  isPage(attachment);

/** A picture as large as a scanned page, and no logo. */
function isPage({ bytes, inline }: Attachment): boolean {
  const size = inline ? null : pictureSize(bytes);
  return size !== null && Math.min(size.width, size.height) >= 800 && Math.max(size.width, size.height) >= 1100;
}

const LETTER = /\.(?:pdf|docx?|odt|rtf|txt|text|md|html?|eml|msg|tiff?)$/i;
/** Pictures that stand in the body (crests, signatures) say nothing. */
const isOrnament = ({ type, inline, name }: Attachment): boolean =>
  (inline && /^image\//.test(type)) ||
  /^(?:image\d{3}\.(?:png|jpe?g|gif)|smime\.p7s)$/i.test(name) ||
  /^application\/(?:x-)?(?:pkcs7|pgp)-signature/.test(type);

/** A file's name without what could be a path or would upset a terminal. */
export const plainName = (name: string): string =>
  [...name].map((sign) => (sign === '/' || sign === '\\' || sign.charCodeAt(0) < 32 ? '_' : sign)).join('');
