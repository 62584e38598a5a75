import { type Outcome, UnreadableLetter } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { Adapter, ReadOptions } from './adapter.js';
import { ENCRYPTED, HTML, isPicture, isText, MAIL, nameOf, OLD_WORD, OPEN_DOCUMENT, OUTLOOK, startsWith } from './signature.js';

/** All formats, told by content; the first that knows the bytes reads them. Each is loaded when it is needed. */
export const adapters: readonly Adapter[] = [
  {
    format: 'pdf',
    sniff: (bytes) => nameOf(bytes) === 'PDF',
    read: async (bytes, name, options) => (await import('./pdf.js')).readPdf(bytes, name, options, readDocument),
  },
  {
    format: 'docx',
    sniff: (bytes) => startsWith(bytes, 'PK\u0003\u0004') && nameOf(bytes) === 'Word document',
    read: async (...file) => (await import('./docx.js')).readDocx(...file),
  },
  {
    format: 'odt',
    sniff: (bytes) => nameOf(bytes) === OPEN_DOCUMENT,
    read: async (...file) => (await import('./odt.js')).readOdt(...file),
  },
  {
    format: 'rtf',
    sniff: (bytes) => startsWith(bytes, '{\\rtf'),
    read: async (...file) => (await import('./rtf.js')).readRtf(...file),
  },
  {
    format: 'doc',
    sniff: (bytes) => nameOf(bytes) === OLD_WORD,
    read: async (...file) => (await import('./doc.js')).readDoc(...file),
  },
  {
    format: 'image',
    sniff: (bytes) => isPicture(bytes),
    read: async (...file) => (await import('./image.js')).readImage(...file),
  },
  {
    format: 'html',
    sniff: (bytes) => nameOf(bytes) === HTML,
    read: async (...file) => (await import('./html.js')).readHtml(...file),
  },
  {
    format: 'eml',
    sniff: (bytes) => nameOf(bytes) === MAIL,
    read: async (bytes, name, options) => (await import('./mail.js')).readEml(bytes, name, options, readDocument),
  },
  {
    format: 'msg',
    sniff: (bytes) => nameOf(bytes) === OUTLOOK,
    read: async (bytes, name, options) => (await import('./mail.js')).readMsg(bytes, name, options, readDocument),
  },
  {
    format: 'text',
    sniff: (bytes) => isText(bytes) && nameOf(bytes) === null,
    read: async (...file) => (await import('./text.js')).readText(...file),
  },
];

/** Read one file. Throws UnreadableLetter with a code of the catalogue when it holds no letter that can be read. */
export async function readDocument(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Outcome<Document>> {
  if (!bytes.some((byte) => byte > 32)) throw new UnreadableLetter('input/empty', 'the file is empty');
  if (options.maxBytes !== undefined && bytes.length > options.maxBytes)
    throw new UnreadableLetter('input/too-large', `the file has ${bytes.length} bytes, more than ${options.maxBytes}`);
  const adapter = adapters.find(({ sniff }) => sniff(bytes));
  if (!adapter && nameOf(bytes) === ENCRYPTED) throw new UnreadableLetter('adapter/encrypted', 'the Word file is locked with a password');
  if (!adapter)
    throw new UnreadableLetter(
      'adapter/unknown-format',
      `this is ${nameOf(bytes) ?? 'a binary file of an unknown kind'}, which is not read`,
    );
  return adapter.read(bytes, name, options);
}
