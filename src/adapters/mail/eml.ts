import PostalMime, { type Email } from 'postal-mime';
import { UnreadableLetter } from '../../model/diagnostic.js';
import { windows1252Text } from '../charset.js';
import { type Attachment, type Mail, plainName } from './message.js';

/** Parse Internet mail. Throws UnreadableLetter where no header or body can be made out. */
export async function parseEml(bytes: Uint8Array): Promise<Mail> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(tolerant(bytes).buffer as ArrayBuffer, { forceRfc822Attachments: true, maxNestingDepth: 60 });
  } catch (error) {
    throw new UnreadableLetter('adapter/damaged', `the mail could not be read: ${(error as Error).message}`);
  }
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? '';
  const text = windows1252Text(mail.text ?? '');
  const reports = mail.attachments.some(({ mimeType }) => mimeType === 'message/delivery-status');
  return {
    from: shown(mail.from),
    to: (mail.to ?? []).map(shown).join(', '),
    date: dayOf(header('date')),
    subject: windows1252Text(mail.subject ?? ''),
    text,
    html: windows1252Text(mail.html ?? ''),
    attachments: mail.attachments.filter(({ mimeType }) => mimeType !== 'message/delivery-status').map(attachmentOf),
    automatic:
      reports || /^multipart\/report/i.test(header('content-type'))
        ? 'bounce'
        : /^auto-(?:replied|generated)/i.test(header('auto-submitted')) || header('x-autoreply') || header('x-autorespond')
          ? 'reply'
          : null,
  };
}

/**
 * What mail programs forgive: text without a charset that is not UTF-8 is Windows-1252; DelSp=yes (RFC 3676) would glue the words of programs that
 * set it and leave a single blank all the same.
 */
function tolerant(bytes: Uint8Array): Uint8Array {
  const raw = Buffer.from(bytes).toString('latin1');
  let text = raw.replace(/^From \S+ .*\d{4}\r?\n/, '').replace(/(format="?flowed"?\s*;\s*)delsp="?yes"?/gi, '$1delsp=no');
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = text
      .replace(/^(Content-Type:[ \t]*text\/(?:plain|html))([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/gim, (whole, type: string, rest: string) =>
        /charset/i.test(rest) ? whole : `${type}; charset=windows-1252${rest}`,
      )
      .replace(/^(?![\s\S]{0,20000}?^Content-Type:)/im, 'Content-Type: text/plain; charset=windows-1252\r\n');
  }
  // a copy with memory of its own: `slice` of a Buffer is a view of a pool that holds other files
  return new Uint8Array(text === raw ? bytes : Buffer.from(text, 'latin1'));
}

function attachmentOf({ filename, mimeType, content, related, disposition }: Email['attachments'][number], index: number): Attachment {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  const type = (mimeType ?? '').toLowerCase();
  const ending =
    type === 'message/rfc822'
      ? '.eml'
      : type === 'application/pdf'
        ? '.pdf'
        : type === 'text/html'
          ? '.html'
          : type === 'text/plain'
            ? '.txt'
            : '';
  const name = plainName(filename ?? `attachment-${index + 1}${ending}`);
  return { name, type, bytes, inline: Boolean(related) || disposition === 'inline' };
}

/** One mailbox or a group of them, as a mail program shows it. */
function shown(
  address: { name?: string | undefined; address?: string | undefined; group?: readonly object[] | undefined } | undefined,
): string {
  if (!address) return '';
  if (address.group) return address.group.map(shown).join(', ');
  const { name, address: box = '' } = address;
  return name && box && name !== box ? `${name} <${box}>` : box || (name ?? '');
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** "Wed, 19 Jun 2024 10:11:12 +0100" is "19 June 2024", in the sender's own time. */
export function dayOf(header: string): string {
  const [, day, month = '', year] = /(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{2,4})/.exec(header) ?? [];
  const name = MONTHS.find((one) => one.toLowerCase().startsWith(month.toLowerCase()));
  return day && month && name ? `${Number(day)} ${name} ${year?.length === 2 ? `20${year}` : year}` : '';
}
