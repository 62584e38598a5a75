import { type Outcome, UnreadableLetter } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import { type Adapter, inOneGo, type ReadOptions } from './adapter.js';
import { ENCRYPTED, HTML, isPicture, isText, MAIL, nameOf, OLD_WORD, OPEN_DOCUMENT, OUTLOOK, startsWith, WORD } from './signature.js';

/** All formats, told by content; the first that knows the bytes reads them. Each is loaded when it is needed. */
export const adapters: readonly Adapter[] = [
  {
    format: 'pdf',
    sniff: (bytes) => nameOf(bytes) === 'PDF',
    load: async () => {
      const { readPdf } = await import('./pdf.js');
      return (...file) => readPdf(...file, readDocument);
    },
  },
  {
    format: 'docx',
    sniff: (bytes) => startsWith(bytes, 'PK\u0003\u0004') && nameOf(bytes) === WORD,
    load: async () => (await import('./docx.js')).readDocx,
  },
  {
    format: 'odt',
    sniff: (bytes) => nameOf(bytes) === OPEN_DOCUMENT,
    load: async () => (await import('./odt.js')).readOdt,
  },
  {
    format: 'rtf',
    sniff: (bytes) => startsWith(bytes, '{\\rtf'),
    load: async () => (await import('./rtf.js')).readRtf,
  },
  {
    format: 'doc',
    sniff: (bytes) => nameOf(bytes) === OLD_WORD,
    load: async () => (await import('./doc.js')).readDoc,
  },
  {
    format: 'image',
    sniff: (bytes) => isPicture(bytes),
    load: async () => (await import('./image.js')).readImage,
  },
  {
    format: 'html',
    sniff: (bytes) => nameOf(bytes) === HTML,
    load: async () => (await import('./html.js')).readHtml,
  },
  {
    format: 'eml',
    sniff: (bytes) => nameOf(bytes) === MAIL,
    load: async () => {
      const { readEml } = await import('./mail.js');
      return (...file) => readEml(...file, readDocument);
    },
  },
  {
    format: 'msg',
    sniff: (bytes) => nameOf(bytes) === OUTLOOK,
    load: async () => {
      const { readMsg } = await import('./mail.js');
      return (...file) => readMsg(...file, readDocument);
    },
  },
  {
    format: 'text',
    sniff: (bytes) => isText(bytes) && nameOf(bytes) === null,
    load: async () => (await import('./text.js')).readText,
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
  const read = await adapter.load();
  return inOneGo(options, () => read(bytes, name, options));
}
