import type { FieldsData } from '@kenjiuno/msgreader';
import * as outlook from '@kenjiuno/msgreader';
import { UnreadableLetter } from '../../model/diagnostic.js';
import { type Attachment, plainName } from '../attached.js';
import { windows1252Text } from '../charset.js';
import { dayOf } from './eml.js';
import type { Mail } from './message.js';

interface Reader {
  getFileData(): FieldsData;
  getAttachment(attachment: FieldsData): { content: Uint8Array };
}
type ReaderClass = new (bytes: ArrayBuffer) => Reader;
// the package is CommonJS: its class lies one or two levels down, by the loader
const first = outlook as unknown as { default: ReaderClass | { default: ReaderClass } };
const MsgReader = 'default' in first.default ? first.default.default : first.default;

/** Parse an Outlook message file. Throws UnreadableLetter where it is damaged. */
export function parseMsg(bytes: Uint8Array): Mail {
  let fields: FieldsData;
  let reader: Reader;
  try {
    reader = new MsgReader(new Uint8Array(bytes).buffer);
    fields = reader.getFileData();
    if (fields.error) throw new Error(fields.error);
  } catch (error) {
    throw new UnreadableLetter('adapter/damaged', `the Outlook message could not be read: ${(error as Error).message}`);
  }
  return mailOf(fields, reader);
}

function mailOf(fields: FieldsData, reader: Reader): Mail {
  const address = fields.senderSmtpAddress ?? fields.creatorSMTPAddress ?? fields.senderEmail ?? '';
  const html = fields.bodyHtml ?? (fields.html ? new TextDecoder().decode(fields.html) : '');
  return {
    from:
      fields.senderName && address && fields.senderName !== address ? `${fields.senderName} <${address}>` : fields.senderName || address,
    to: (fields.recipients ?? []).map(({ name, smtpAddress, email }) => name ?? smtpAddress ?? email ?? '').join(', '),
    date: dayOf(dateHeader(fields)),
    subject: windows1252Text(fields.subject ?? ''),
    text: windows1252Text(fields.body ?? ''),
    html: windows1252Text(html),
    attachments: (fields.attachments ?? []).flatMap((one, index) => attachmentOf(one, index, reader)),
    automatic: /^REPORT\.IPM\.Note\.NDR/i.test(fields.messageClass ?? '') ? 'bounce' : null,
  };
}

/** The sender's own Date header where Outlook kept it, else the time of delivery (UTC). */
const dateHeader = ({ headers, clientSubmitTime, messageDeliveryTime }: FieldsData): string =>
  /^Date:\s*(.+)$/im.exec(headers ?? '')?.[1] ?? clientSubmitTime ?? messageDeliveryTime ?? '';

function attachmentOf(one: FieldsData, index: number, reader: Reader): Attachment[] {
  const name = plainName(one.fileName ?? one.fileNameShort ?? one.name ?? `attachment-${index + 1}`);
  try {
    const { content } = reader.getAttachment(one);
    const nested = one.innerMsgContent === true && !/\.msg$/i.test(name);
    return [
      {
        name: nested ? `${name}.msg` : name,
        type: (one.attachMimeTag ?? '').toLowerCase(),
        bytes: content,
        inline: Boolean(one.attachmentHidden),
      },
    ];
  } catch {
    return [{ name, type: '', bytes: new Uint8Array(), inline: false }];
  }
}
