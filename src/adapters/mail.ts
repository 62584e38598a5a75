import { type Diagnostic, type Outcome, UnreadableLetter } from '../model/diagnostic.js';
import type { Document, Format } from '../model/document.js';
import { joinDocuments } from '../model/join.js';
import type { ReadOptions } from './adapter.js';
import { coverOf } from './mail/cover.js';
import type { Attachment, Mail } from './mail/message.js';
import { unpack } from './mail/unpack.js';
import { withoutFiles } from './mail/uuencode.js';

/** Reads a file of any format: handed in, since the list of adapters knows this one too. */
export type ReadAny = (bytes: Uint8Array, name: string, options: ReadOptions) => Promise<Outcome<Document>>;

/** Mail in mail in mail: what lies deeper is named, not read. */
const DEEPEST = 4;
/** Attachments of one mail that are read. */
const MOST = 60;

/** Internet mail (RFC 5322 and MIME): the covering mail first, then each attached letter, as one document. */
export async function readEml(bytes: Uint8Array, name: string, options: ReadOptions, readAny: ReadAny): Promise<Outcome<Document>> {
  const { parseEml } = await import('./mail/eml.js');
  return readMail(await parseEml(bytes), name, 'eml', options, readAny);
}

/** Outlook's own message files. */
export async function readMsg(bytes: Uint8Array, name: string, options: ReadOptions, readAny: ReadAny): Promise<Outcome<Document>> {
  const { parseMsg } = await import('./mail/msg.js');
  return readMail(parseMsg(bytes), name, 'msg', options, readAny);
}

async function readMail(sent: Mail, name: string, format: Format, options: ReadOptions, readAny: ReadAny): Promise<Outcome<Document>> {
  const diagnostics: Diagnostic[] = [];
  const { text, files } = withoutFiles(sent.text);
  const mail = { ...sent, text, attachments: [...sent.attachments, ...files] };
  const cover = coverOf(mail, name, format);
  const documents = [{ path: name, document: cover }];
  const attachments = unpack(mail.attachments);
  const depth = options.depth ?? 0;
  for (const attachment of attachments.slice(0, MOST)) {
    if (isOrnament(attachment)) continue;
    const path = `${name}/${attachment.name}`;
    const unread = (why: string) => diagnostics.push({ code: 'mail/attachment-not-read', message: `${attachment.name}: ${why}` });
    if (depth >= DEEPEST) unread('it lies too deep in other mails');
    else if (!LETTER.test(attachment.name) && !/^(?:text\/(?:plain|html)|message\/|application\/pdf)/.test(attachment.type))
      unread('no letter');
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
  const value = documents.length > 1 ? joinDocuments(name, format, documents) : cover;
  if (!value.text) throw new UnreadableLetter('adapter/no-text', 'the mail holds no text');
  return { value, diagnostics };
}

const LETTER = /\.(?:pdf|docx?|odt|rtf|txt|text|md|html?|eml|msg)$/i;
/** Pictures that stand in the body (crests, signatures) say nothing. */
const isOrnament = ({ type, inline, name }: Attachment): boolean =>
  (inline && /^image\//.test(type)) ||
  /^(?:image\d{3}\.(?:png|jpe?g|gif)|smime\.p7s|winmail\.dat)$/i.test(name) ||
  /^application\/(?:pkcs7|pgp)/.test(type);
