export const HTML = 'a web page (HTML)';
export const OPEN_DOCUMENT = 'an OpenDocument text';
export const OLD_WORD = 'an old Word document (.doc)';
export const ARCHIVE = 'a ZIP archive without a Word document';
export const OUTLOOK = 'an Outlook message (.msg)';
export const TIFF = 'a TIFF picture';
export const WORD = 'Word document';
export const RTF = 'an RTF document';
export const MAIL = 'an e-mail message';

const SIGNATURES: readonly (readonly [name: string, start: string])[] = [
  ['a PNG picture', '\u0089PNG'],
  ['a JPEG picture', '\u00ff\u00d8\u00ff'],
  ['a GIF picture', 'GIF8'],
  [TIFF, 'II*\u0000'],
  [TIFF, 'MM\u0000*'],
  [RTF, '{\\rtf'],
  ['a RAR archive', 'Rar!'],
  ['a gzip archive', '\u001f\u008b'],
  ['a 7-Zip archive', '7z\u00bc\u00af'],
  ['a BMP picture', 'BM'],
  ['a program', '\u007fELF'],
  ['a program', 'MZ\u0090'],
];

/** Signatures that do not stand at the start: at which byte they do. */
const INNER: readonly (readonly [name: string, at: number, mark: RegExp])[] = [
  ['a WebP picture', 8, /^WEBP/],
  ['a HEIC picture', 4, /^ftyp(?:hei|hev|mif|msf|avif)/],
  ['a film or sound recording', 4, /^ftyp/],
  ['a TAR archive', 257, /^ustar/],
];

export const startsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((character, index) => bytes[index] === character.charCodeAt(0));

/** Pictures that OCR reads as they are. */
export const isPicture = (bytes: Uint8Array): boolean =>
  startsWith(bytes, '\u0089PNG') || startsWith(bytes, '\u00ff\u00d8\u00ff') || nameOf(bytes) === TIFF;

/** What kind of file the bytes are, where they say so; null for what may be plain text. */
export function nameOf(bytes: Uint8Array): string | null {
  const head = latin(bytes.subarray(0, 2048));
  if (head.slice(0, 1024).includes('%PDF-')) return 'PDF';
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) return nameOfOle(bytes);
  if (startsWith(bytes, 'PK')) return nameOfZip(bytes);
  for (const [name, start] of SIGNATURES) if (startsWith(bytes, start) && (start.length > 2 || !isText(bytes))) return name;
  for (const [name, at, mark] of INNER) if (mark.test(head.slice(at, at + 12)) && head.slice(0, at + 12).includes('\u0000')) return name;
  const text = head.replaceAll('\u0000', '').replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*/, '');
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*){0,5}<(?:!doctype html|html|head|body|meta|main|article|section|div|table|p|h[1-6])\b[^>]*>/i.test(
      text,
    )
  )
    return HTML;
  return isMail(text) ? MAIL : null;
}

/** Three header lines on top, one of which only mail programs write: a memo has From, To and Date as well. */
function isMail(text: string): boolean {
  const headers: string[] = [];
  // a mailbox file puts a line of its own before each message
  for (const line of text.replace(/^From \S+ .*\d{4}\r?\n/, '').split(/\r?\n/)) {
    const header = /^([A-Za-z][A-Za-z\d-]{1,40}):/.exec(line)?.[1];
    if (header) headers.push(header.toLowerCase());
    else if (!/^[ \t]+\S/.test(line) || !headers.length) break;
  }
  return headers.length >= 3 && headers.some((header) => TECHNICAL.test(header));
}

const TECHNICAL = /^(?:received|return-path|delivered-to|mime-version|message-id|content-type|content-transfer-encoding|x-.*)$/;

/** Streams of an OLE file have UTF-16 names. */
function nameOfOle(bytes: Uint8Array): string {
  const has = (stream: string) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage')) return ENCRYPTED;
  if (has('WordDocument')) return OLD_WORD;
  if (has('__substg1.0_')) return OUTLOOK;
  return 'an old Office file (OLE)';
}

/** Office puts a document with a password into an OLE file. */
export const ENCRYPTED = 'an encrypted Office document';

/** Names of the members stand in plain view in the central directory at the end. */
function nameOfZip(bytes: Uint8Array): string {
  const names = latin(bytes.subarray(Math.max(0, bytes.length - 65_536))) + latin(bytes.subarray(0, 4096));
  if (names.includes('application/vnd.oasis.opendocument.text') || (/META-INF\/manifest\.xml/.test(names) && names.includes('content.xml')))
    return OPEN_DOCUMENT;
  if (names.includes('xl/workbook')) return 'an Excel workbook';
  if (names.includes('ppt/presentation')) return 'a PowerPoint file';
  // a ZIP that lost its end lost its list of names; Office's first members tell it all the same
  const cut = !names.includes('PK\u0005\u0006');
  const office = /\[Content_Types\]\.xml|_rels\/\.rels|docProps\//.test(names);
  if (names.includes('word/document') || (cut && office)) return WORD;
  return ARCHIVE;
}

/** Text has next to no control characters, once UTF-16 is allowed for, and what stands for letters is either UTF-8 or ASCII for the most part. */
export function isText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  const empty = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) empty[index % 2] = (empty[index % 2] as number) + 1;
  const [most, least] = [Math.max(...empty), Math.min(...empty)];
  // every other byte of UTF-16 is empty; half of a dash or a curly quote looks like a control character
  const wide = most > head.length * 0.3 && least <= head.length * 0.005;
  const signs = wide ? head.filter((_, index) => index % 2 === (most === empty[0] ? 1 : 0)) : head;
  const control = signs.filter((byte) => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)).length;
  if (control > signs.length * (wide ? 0.05 : 0.005)) return false;
  return wide || isUtf8(head) || head.filter((byte) => byte > 127).length < head.length * 0.3;
}

/** Whether it decodes, but for a sign that the end cuts. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const latin = (bytes: Uint8Array): string =>
  String.fromCharCode(...bytes.subarray(0, 60_000), ...[]) + (bytes.length > 60_000 ? latin(bytes.subarray(60_000)) : '');
