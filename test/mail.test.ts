import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/adapters/index.js';
import { toPng } from '../src/adapters/ocr/png.js';
import { parseLetter, readLetter } from '../src/parse.js';
import { makeDocx, makeZip } from './make-docx.js';
import { assertSound } from './sound.js';

const HEAD =
  'From: FOI Team <foi@eldon.gov.uk>\r\nTo: A Low <low@example.org>\r\nDate: Tue, 18 Jun 2024 23:42:11 +0100\r\nSubject: RE: FOI 4711\r\nMIME-Version: 1.0\r\n';
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const read = async (text: string) => {
  const outcome = await readDocument(bytesOf(text), 'reply.eml');
  assertSound(outcome.value);
  return outcome;
};
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');
const attached = (name: string, type: string, bytes: Uint8Array) =>
  `--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(bytes)}\r\n`;
const REQUEST = '1. How many drones do you own?\r\n2. How much did they cost?\r\n';

describe('mail', () => {
  test('the header lines that a reader sees open the text, the day as the sender had it', async () => {
    const { value } = await read(`${HEAD}Content-Type: text/plain\r\n\r\nWe own 4.\r\n`);
    expect(value.text).toBe(
      'From: FOI Team <foi@eldon.gov.uk>\n\nTo: A Low <low@example.org>\n\nDate: 18 June 2024\n\nSubject: RE: FOI 4711\n\nWe own 4.',
    );
    expect(readLetter(value).facts).toMatchObject({ responseDate: '2024-06-18', references: ['FOI 4711'] });
  });

  test('bytes in a pool that other files share are read alone', async () => {
    const [before, mail, after] = ['Secret: 1', `${HEAD}Content-Type: text/plain\r\n\r\nWe own 4.\r\n`, 'Secret: 2'];
    const pool = Buffer.from(before + mail + after, 'latin1');
    const { value } = await readDocument(pool.subarray(before.length, before.length + mail.length), 'reply.eml');
    expect(value.text).toMatch(/We own 4\.$/);
    expect(value.text).not.toContain('Secret');
  });

  test.each([
    ['no charset', 'Content-Type: text/plain\r\n\r\nIt cost \xa3900 \x96 all in\r\n', 'It cost £900 – all in'],
    ['no content type', '\r\nIt cost \xa3900\r\n', 'It cost £900'],
    ['Latin-1 that is Windows-1252', 'Content-Type: text/plain; charset=iso-8859-1\r\n\r\n\xa3900 \x96 all in\r\n', '£900 – all in'],
    ['flowed text', 'Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\ndirect from the \r\nPolice.\r\n', 'direct from the Police.'],
    [
      'flowed text with quoted lines and a signature',
      'Content-Type: text/plain; charset=utf-8; format=flowed\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nWe own four =20\r\ndrones=2E They cost =C2=A3900 =\r\nin all=2E\r\n> How many drones =20\r\n> do you own?\r\n>> an older =20\r\n> line\r\n--=20\r\nFOI Team\r\n',
      'We own four drones. They cost £900 in all.\n\nHow many drones do you own?\nan older\nline\n\n--\nFOI Team',
    ],
    [
      'a stub beside HTML',
      'Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nsee HTML\r\n--b\r\nContent-Type: text/html\r\n\r\n<ol><li>4<li>Nil</ol>\r\n--b--',
      '1. 4\n\n2. Nil',
    ],
    [
      'no closing boundary',
      'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nWe own 4.\r\n',
      'We own 4.',
    ],
  ])('%s', async (_, rest, body) => {
    const { value } = await read(HEAD + rest);
    expect(value.text.split('Subject: RE: FOI 4711\n\n')[1]).toBe(body);
  });

  test('the request that a reply quotes gives the questions; messages in between count for nothing', async () => {
    const quoted = REQUEST.replace(/^/gm, '>> ').replace(/>> $/, '');
    const { value } = await read(
      `${HEAD}Content-Type: text/plain\r\n\r\nDear Ms Low\r\n\r\nThank you for your request about drones, which the Council has now answered in full below.\r\n\r\n1 - we own 4.\r\n\r\n2 - \xa3900.\r\n\r\nKind regards\r\nFOI Team\r\n\r\n-----Original Message-----\r\n> From: FOI Team\r\n> Sent: 31 May 2024 10:00\r\n> To: A Low\r\n> Subject: FOI 4711\r\n>\r\n> We counted 7 at first, which is wrong.\r\n>\r\n>> -----Original Message-----\r\n>> From: A Low\r\n>> Sent: 20 May 2024 21:40\r\n>> To: FOI Team\r\n>> Subject: drones\r\n>>\r\n${quoted}`,
    );
    const { answers, facts } = readLetter(value);
    expect(answers.map(({ question, kind, value: is }) => [question.number, question.text, kind, is])).toEqual([
      ['1', 'How many drones do you own?', 'count', 4],
      ['2', 'How much did they cost?', 'money', { amount: 900, currency: 'GBP' }],
    ]);
    expect(facts).toMatchObject({ requestDate: '2024-05-20', responseDate: '2024-06-18' });
  });

  test('attached letters follow the covering mail, each with its place; other files are named', async () => {
    const letter = makeDocx('<w:p><w:r><w:t>1. How many drones do you own? We own 4.</w:t></w:r></w:p>');
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nOur reply is attached.\r\n${attached('Reply.docx', 'application/octet-stream', letter)}${attached('Costs.xlsx', 'application/octet-stream', bytesOf('PK'))}--b--\r\n`;
    const { value, diagnostics } = await read(mail);
    expect(value.parts?.map(({ path, format, start, end }) => [path, format, value.text.slice(start, end).slice(-8)])).toEqual([
      ['reply.eml', 'eml', 'ttached.'],
      ['reply.eml/Reply.docx', 'docx', 'e own 4.'],
    ]);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([['mail/attachment-not-read', 'Costs.xlsx: no letter']]);
    const record = await parseLetter(bytesOf(mail), { path: 'reply.eml', format: null, sha256: null, bytes: null, pages: null });
    expect(record.source.parts?.map(({ path }) => path)).toEqual(['reply.eml', 'reply.eml/Reply.docx']);
  });

  test('letters are known by their bytes where name and type say nothing; those of an attached archive are read, all else is named', async () => {
    const letter = (text: string) => makeDocx(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);
    const zip = makeZip({ 'reply/b.docx': letter('It cost 900 pounds.'), 'reply/costs.xlsx': 'PK', '__MACOSX/._b.docx': 'x' });
    const files =
      attached('Response', 'application/octet-stream', letter('We own 4.')) +
      attached('FOI 4711.zip', 'application/x-zip-compressed', zip) +
      attached('broken.zip', 'application/zip', zip.subarray(0, 200)) +
      attached('winmail.dat', 'application/ms-tnef', bytesOf('not what it says')) +
      attached('smime.p7m', 'application/pkcs7-mime', bytesOf('sealed')) +
      attached('smime.p7s', 'application/pkcs7-signature', bytesOf('signed'));
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nOur reply is attached.\r\n${files}--b--\r\n`;
    const { value, diagnostics } = await read(mail);
    expect(value.parts?.map(({ path }) => path)).toEqual(['reply.eml', 'reply.eml/Response', 'reply.eml/FOI 4711.zip/reply/b.docx']);
    expect(diagnostics.map(({ message }) => message.replace(/: .*/, ''))).toEqual([
      'FOI 4711.zip/reply/costs.xlsx',
      'broken.zip',
      'winmail.dat',
      'smime.p7m',
    ]);
  });

  test('names in pieces and in other alphabets (RFC 2231) are put together', async () => {
    const name = "utf-8''Our%20response%20%E2%80%93%20;\r\n";
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--b\r\nContent-Type: text/plain;\r\n name*0*=${name} name*1*=FOI%204711.txt\r\nContent-Disposition: attachment;\r\n filename*0*=${name} filename*1*=FOI%204711.txt\r\n\r\nWe own 4.\r\n--b--\r\n`;
    const { value } = await read(mail);
    expect(value.parts?.map(({ path }) => path)).toEqual(['reply.eml', 'reply.eml/Our response – FOI 4711.txt']);
  });

  test('a picture as large as a page is a scanned letter, a smaller one is a logo', async () => {
    const picture = (width: number, height: number) => toPng({ width, height, pixels: new Uint8Array(width * height) });
    const files =
      attached('Reply.png', 'image/png', picture(850, 1170)) +
      attached('crest.png', 'image/png', picture(300, 90)) +
      attached('Fax', 'image/tiff', bytesOf('II*\0'));
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nOur reply is attached.\r\n${files}--b--\r\n`;
    const { diagnostics } = await readDocument(bytesOf(mail), 'reply.eml', { ocr: 'never' });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Reply.png: the file is a picture, and OCR is off',
      'crest.png: no letter',
      'Fax: the file is a picture, and OCR is off',
    ]);
  });

  test('a copy of the body as attachment is read once', async () => {
    const lines = [
      'Dear Ms Low, thank you for your request.',
      '1. How many drones does the Council own?',
      'We own 4 drones in all at present.',
      '2. How much did the drones cost us?',
      'The drones cost £900 altogether.',
    ];
    const letter = makeDocx(lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join(''));
    const { value } = await read(
      `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=windows-1252\r\n\r\n${lines.join('\r\n\r\n').replace('£', '\xa3')}\r\n${attached('Reply.docx', 'application/octet-stream', letter)}--b--\r\n`,
    );
    expect(readLetter(value).answers.map(({ kind, values }) => [kind, values.length])).toEqual([
      ['count', 1],
      ['money', 1],
    ]);
  });

  test('files that stand in the text (uuencode) are attachments', async () => {
    const letter = Buffer.from('1. How many drones do you own? We own 4.\n');
    const rows = letter.toString('latin1').match(/[\s\S]{1,45}/g) ?? [];
    const sign = (six: number) => String.fromCharCode(six ? six + 32 : 96);
    const coded = rows.map((row) => {
      const bytes = Buffer.concat([Buffer.from(row, 'latin1'), Buffer.alloc(2)]);
      const signs = [...Array(Math.ceil(row.length / 3)).keys()].flatMap((index) => {
        const [a = 0, b = 0, c = 0] = bytes.subarray(index * 3, index * 3 + 3);
        return [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
      });
      return sign(row.length) + signs.map(sign).join('');
    });
    const lines = ['Our reply is attached.', '', 'begin 644 Reply.txt', ...coded, sign(0), 'end', '', 'Kind regards', ''];
    const { value } = await read(`${HEAD}Content-Type: text/plain\r\n\r\n${lines.join('\r\n')}`);
    expect(value.parts?.map(({ path }) => path)).toEqual(['reply.eml', 'reply.eml/Reply.txt']);
    expect(value.text).toContain('Our reply is attached.');
    expect(value.text).not.toContain('begin 644 Reply');
    expect(value.text.endsWith('How many drones do you own? We own 4.')).toBe(true);
  });

  test('a forwarded mail keeps the parts of the mail inside it, and its copies are read once', async () => {
    const lines = [
      'Dear Ms Low, thank you for your request.',
      '1. How many drones does the Council own?',
      'We own 4 drones in all at present.',
      '2. How much did the drones cost us?',
      'The drones cost 900 pounds altogether.',
    ];
    const letter = makeDocx(lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join(''));
    const inner = `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${lines.join('\r\n\r\n')}\r\n${attached('Reply.docx', 'application/octet-stream', letter)}--b--\r\n`;
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\nContent-Type: text/plain\r\n\r\nFwd\r\n--o\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename=a.eml\r\n\r\n${inner}\r\n--o--\r\n`;
    const { value } = await read(mail);
    expect(value.parts?.map(({ path }) => path)).toEqual(['reply.eml', 'reply.eml/a.eml', 'reply.eml/a.eml/Reply.docx']);
    expect(value.text.slice(value.parts?.[2]?.start, value.parts?.[2]?.end)).toBe(lines.join('\n\n'));
    expect(readLetter(value).answers.map(({ values }) => values.length)).toEqual([1, 1]);
  });

  test('a mail in a mail is read, too deep a nest is named', async () => {
    let mail = `${HEAD}Content-Type: text/plain\r\n\r\nWe own 4.\r\n`;
    for (let depth = 0; depth < 8; depth += 1)
      mail = `${HEAD}Content-Type: multipart/mixed; boundary=n${depth}\r\n\r\n--n${depth}\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename=a.eml\r\n\r\n${mail}\r\n--n${depth}--\r\n`;
    const { diagnostics } = await read(mail);
    expect(diagnostics.some(({ message }) => message.includes('too deep'))).toBe(true);
  });

  test('a bounce is told by its parts, whatever its words', async () => {
    const { value } = await read(
      `${HEAD}Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\n--b--\r\n`,
    );
    expect(readLetter(value).facts.type).toBe('bounce');
  });
});
