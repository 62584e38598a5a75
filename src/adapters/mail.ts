import { type Outcome, UnreadableLetter } from '../model/diagnostic.js';
import type { Document, Format } from '../model/document.js';
import { joinDocuments } from '../model/join.js';
import type { ReadOptions } from './adapter.js';
import { type ReadAny, readAttached } from './attached.js';
import { coverOf } from './mail/cover.js';
import type { Mail } from './mail/message.js';
import { unpack } from './mail/unpack.js';
import { withoutFiles } from './mail/uuencode.js';

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
  const { text, files } = withoutFiles(sent.text);
  const cover = coverOf({ ...sent, text }, name, format);
  const { documents, diagnostics } = await readAttached(unpack([...sent.attachments, ...files]), name, options, readAny);
  const value = documents.length ? joinDocuments(name, format, [{ path: name, document: cover }, ...documents]) : cover;
  if (!value.text) throw new UnreadableLetter('adapter/no-text', 'the mail holds no text');
  return { value, diagnostics };
}
