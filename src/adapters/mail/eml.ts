import PostalMime, { type Email } from 'postal-mime';
import { UnreadableLetter } from '../../model/diagnostic.js';
import { type Attachment, plainName } from '../attached.js';
import { windows1252Text } from '../charset.js';
import type { Mail } from './message.js';

/** Parse Internet mail. Throws UnreadableLetter where no header or body can be made out. */
export async function parseEml(bytes: Uint8Array): Promise<Mail> {
  const sent = tolerant(bytes);
  let mail: Email;
  try {
    mail = await PostalMime.parse(sent.bytes.buffer as ArrayBuffer, { forceRfc822Attachments: true, maxNestingDepth: 60 });
  } catch (error) {
    throw new UnreadableLetter('adapter/damaged', `the mail could not be read: ${(error as Error).message}`);
  }
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? '';
  const plain = windows1252Text(mail.text ?? '');
  const text = sent.flowed ? unflowed(plain) : plain;
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
 * What mail programs forgive: text without a charset that is not UTF-8 is Windows-1252. Flowed text (RFC 3676) is put together here, not by the
 * package, which joins the marks of quoted lines and signatures into the sentence.
 */
function tolerant(bytes: Uint8Array): { bytes: Uint8Array; flowed: boolean } {
  const raw = Buffer.from(bytes).toString('latin1');
  let text = raw.replace(/^From \S+ .*\d{4}\r?\n/, '').replaceAll(new RegExp(FLOWED, 'gi'), 'format=fixed');
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
  return { bytes: new Uint8Array(text === raw ? bytes : Buffer.from(text, 'latin1')), flowed: FLOWED.test(raw) };
}

const FLOWED = /\bformat="?flowed"?/i;

/**
 * Lines that end in a blank go on in the next line of the same depth of quoting; "-- " opens a signature. Programs that say DelSp=yes leave a
 * blank all the same, so it is kept.
 */
function unflowed(text: string): string {
  const lines: { quote: string; words: string }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, quote = '', words = ''] = /^(>*) ?(.*)$/s.exec(line) ?? [];
    const last = lines.at(-1);
    if (last?.words.endsWith(' ') && last.words !== '-- ' && words !== '-- ' && last.quote === quote) last.words += words;
    else lines.push({ quote, words });
  }
  return lines.map(({ quote, words }) => (quote ? `${quote} ${words}` : words)).join('\n');
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
