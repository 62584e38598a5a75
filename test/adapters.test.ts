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

test('a limit of bytes is held to', async () => {
  expect(await told('Dear Sir', 'x', { maxBytes: 7 })).toMatch(/^input\/too-large/);
  expect(await told('Dear Sir', 'x', { maxBytes: 8 })).toBe('text');
});
