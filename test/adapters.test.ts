import { describe, expect, test } from 'vitest';
import { adapters, readDocument } from '../src/adapters/index.js';
import { makeZip } from './make-docx.js';

const told = (content: string | Uint8Array, name = 'x', options = {}) =>
  readDocument(typeof content === 'string' ? Buffer.from(content, 'latin1') : content, name, options).then(
    ({ value }) => value.format,
    (error: { code: string; message: string }) => `${error.code}: ${error.message}`,
  );
const ole = (stream: string) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(64), Buffer.from(stream, 'utf16le')]);

test('formats are asked in this order, text last', () => {
  expect(adapters.map(({ format }) => format)).toEqual(['pdf', 'docx', 'odt', 'rtf', 'doc', 'image', 'html', 'eml', 'msg', 'text']);
});

describe('content, not the name, tells the format', () => {
  test('text by any name', async () => {
    expect(await told('Dear Sir,\nNone.', 'letter.pdf')).toBe('text');
  });
  test.each([
    ['a GIF picture', 'GIF89a'],
    ['Excel', makeZip({ '[Content_Types].xml': 'x', 'xl/workbook.xml': 'x' })],
    ['ZIP archive', makeZip({ 'a.txt': 'x' })],
    ['a BMP picture', Buffer.concat([Buffer.from('BM\u0036\u0000\u0000\u0000', 'latin1'), Buffer.alloc(40, 1), Buffer.alloc(4000, 0xff)])],
    ['a WebP picture', 'RIFF\u0010\u0000\u0000\u0000WEBPVP8 '],
    ['a HEIC picture', '\u0000\u0000\u0000\u0018ftypheic\u0000'],
    ['a program', `\u007fELF\u0002\u0001${'\u0000A'.repeat(300)}`],
    ['a program', `MZ\u0090\u0000${'\u0003\u0000'.repeat(300)}`],
    ['a TAR archive', `letter.txt${'\u0000'.repeat(247)}ustar${'\u0000'.repeat(250)}Dear Sir`],
  ])('%s is named when it is not read', async (what, content) => {
    const said = await told(content);
    expect(said).toMatch(/^adapter\/unknown-format: /);
    expect(said).toContain(what);
  });
  test.each([
    ['rtf', '{\\rtf1\\ansi Dear Sir}'],
    ['html', '<!DOCTYPE html><p>Dear Sir'],
    ['html', '<!-- saved --><html><p>Dear Sir'],
    ['eml', 'From: a@b.example\r\nTo: c@d.example\r\nSubject: FOI\r\nMIME-Version: 1.0\r\n\r\nDear Sir'],
  ])('%s', async (format, content) => expect(await told(content)).toBe(format));
  test.each([
    ['a picture', '\u0089PNG\r\n\u001a\n'],
    ['a TIFF picture', 'II*\u0000\b\u0000\u0000\u0000'],
    ['an old Word document', ole('WordDocument')],
    ['an Outlook message', ole('__substg1.0_1000001F')],
    ['an OpenDocument text', 'PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text PK\u0005\u0006'],
  ])('%s that is damaged is one clear error', async (_, content) => expect(await told(content)).toMatch(/^adapter\/damaged: /));
  test('a memo with the heads of a mail is text', async () => {
    expect(await told('To: The Clerk\nFrom: The Officer\nDate: 3 May 2024\nSubject: FOI 12\n\nNone.')).toBe('text');
  });
  test('Markdown is text', async () => {
    expect(await told('# Response\n\n- **None**\n', 'letter.md')).toBe('text');
  });
  test('a document with a password says so', async () => {
    expect(await told(ole('EncryptedPackage'))).toMatch(/^adapter\/encrypted/);
  });
  test('a Word file cut short is damaged, wherever it was cut', async () => {
    const whole = makeZip({ '_rels/.rels': 'x'.repeat(300), 'docProps/core.xml': 'y', 'word/document.xml': 'z' });
    expect(await told(whole.subarray(0, 90))).toMatch(/^adapter\/damaged/);
  });
});

describe('what looks a little like text and is none', () => {
  const noise = (length: number, of: (index: number) => number) => Uint8Array.from({ length }, (_, index) => of(index));
  test.each([
    ['a white picture', noise(9000, () => 0xff)],
    ['bytes of code, every other one empty here and there', noise(9000, (index) => (index % 4 < 2 ? 0 : 65 + (index % 57)))],
    ['small whole numbers of two bytes', noise(9000, (index) => (index % 2 ? 0 : index % 90))],
    ['letters that stand for nothing', noise(9000, (index) => 128 + ((index * 37) % 128))],
  ])('%s', async (_, bytes) => expect(await told(bytes)).toMatch(/^adapter\/unknown-format: this is a binary file/));
  test.each([
    ['UTF-16 without a mark', Buffer.from('Dear Ms Low,\r\nWe hold none of these – and £4.\r\n', 'utf16le')],
    ['its other order', Buffer.from('Dear Ms Low,\r\nWe hold none.\r\n', 'utf16le').swap16()],
    ['Welsh in UTF-8', Buffer.from('Annwyl Ms Low, tŷ, ŵy â’ch cais – dim.')],
    ['curly quotes of Windows', Buffer.from('\x93None\x94 \x96 \xa34 in all', 'latin1')],
    ['a form feed and a bell', `${'Dear Ms Low,\fWe hold none of it.'.repeat(9)}\u0007`],
  ])('%s is text', async (_, content) => expect(await told(content)).toBe('text'));
});

test('a limit of bytes is held to', async () => {
  expect(await told('Dear Sir', 'x', { maxBytes: 7 })).toMatch(/^input\/too-large/);
  expect(await told('Dear Sir', 'x', { maxBytes: 8 })).toBe('text');
});
