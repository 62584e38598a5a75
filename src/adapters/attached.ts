import { type Diagnostic, type Outcome, UnreadableLetter } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { ReadOptions } from './adapter.js';
import { pictureSize } from './picture-size.js';

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
  for (const attachment of attachments.slice(0, MOST)) {
    if (isOrnament(attachment)) continue;
    const path = `${name}/${attachment.name}`;
    const unread = (why: string) => diagnostics.push({ code: 'mail/attachment-not-read', message: `${attachment.name}: ${why}` });
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
  if (attachments.length > MOST)
    diagnostics.push({
      code: 'mail/attachment-not-read',
      message: `only the first ${MOST} of ${attachments.length} attachments were looked at`,
    });
  return { documents, diagnostics };
}

const isLetter = (attachment: Attachment): boolean =>
  LETTER.test(attachment.name) ||
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
  /^(?:image\d{3}\.(?:png|jpe?g|gif)|smime\.p7s|winmail\.dat)$/i.test(name) ||
  /^application\/(?:pkcs7|pgp)/.test(type);

/** A file's name without what could be a path or would upset a terminal. */
export const plainName = (name: string): string =>
  [...name].map((sign) => (sign === '/' || sign === '\\' || sign.charCodeAt(0) < 32 ? '_' : sign)).join('');
