import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/adapters/index.js';
import { makeZip } from './make-docx.js';
import { assertSound } from './sound.js';

const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const read = async (bytes: Uint8Array) => {
  const { value } = await readDocument(bytes, 'letter');
  assertSound(value);
  return value;
};

describe('RTF', () => {
  const rtf = async (body: string) =>
    (await read(latin(`{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Arial;}}{\\info{\\author Nobody}}${body}}`))).text;
  test.each([
    ['One\\par Two', 'One\n\nTwo'],
    ["It cost \\'a3900 \\u8211- all in", 'It cost £900 – all in'],
    ["{\\listtext\\tab 3.\\tab}How many?\\par {\\listtext\\'b7\\tab}Nil", '3. How many?\n\n• Nil'],
    ['a {\\v hidden}{\\deleted gone}b', 'a b'],
    ['{\\*\\unknown never}seen', 'seen'],
    ['{\\header Page head\\par}Body\\par', 'Body\n\nPage head'],
    ['\\trowd\\intbl Year\\cell Seen\\cell\\row\\trowd\\intbl 2022\\cell 4\\cell\\row\\pard After', 'Year\tSeen\n2022\t4\n\nAfter'],
    ['first\\line second', 'first\nsecond'],
  ])('%s', async (body, text) => expect(await rtf(body)).toBe(text));
  test('bold, colour and links are kept', async () => {
    const { blocks } = await read(
      latin(
        '{\\rtf1{\\colortbl;\\red255\\green0\\blue0;}{\\b How many?} {\\cf1 Nine} {\\field{\\*\\fldinst HYPERLINK "https://example.org/a"}{\\fldrslt here}}}',
      ),
    );
    expect(blocks[0]?.lines[0]?.runs.map(({ style }) => style).filter((style) => Object.keys(style).length)).toMatchObject([
      { bold: true },
      { color: '#ff0000' },
      { link: 'https://example.org/a' },
    ]);
  });
  test.each([
    ['the Macintosh', "{\\rtf1\\mac It cost \\'a3900 \\'d0 all of it}", 'It cost £900 – all of it'],
    [
      'fonts with code pages of their own',
      "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial CE;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset2 Wingdings;}}Caf\\'e9 {\\f1 \\'b9\\'9c} {\\f2\\'a3}5 {\\f2 7} {\\f3\\'fc}}",
      'Café ąś ≤5 7 ✓',
    ],
    [
      'lists of old Word files',
      "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}{\\f2\\fcharset2 Symbol;}}\\pard{\\*\\pn\\pnlvlbody\\pndec{\\pntxta.}}{\\pntext\\f0 2.\\tab}How many?\\par{\\pntext\\f2\\'B7\\tab}North\\par\\pard{\\listtext 3.1\\tab}Of iron\\par}",
      '2. How many?\n\n• North\n\n3.1 Of iron',
    ],
    [
      'lists that the reader is to count',
      "{\\rtf1\\ansi{\\*\\listtable{\\list\\listtemplateid1{\\listlevel\\levelnfc0\\levelstartat3{\\leveltext\\leveltemplateid1\\'02\\'00.;}{\\levelnumbers\\'01;}}{\\listlevel\\levelnfc4\\levelstartat1{\\leveltext\\'03(\\'01);}{\\levelnumbers\\'02;}}\\listid99}}{\\*\\listoverridetable{\\listoverride\\listid99\\listoverridecount0\\ls1}}\\pard\\ls1\\ilvl0 How many?\\par\\pard Nine\\par\\pard\\ls1\\ilvl1 Of iron\\par\\pard\\ls1\\ilvl1 Of stone\\par\\pard\\ls1\\ilvl0 How much?\\par}",
      '3. How many?\n\nNine\n\n(a) Of iron\n\n(b) Of stone\n\n4. How much?',
    ],
    [
      'lists that count in words',
      "{\\rtf1\\ansi{\\*\\listtable{\\list\\listtemplateid1{\\listlevel\\levelnfc6\\levelstartat3{\\leveltext\\'02\\'00.;}{\\levelnumbers\\'01;}}\\listid99}}{\\*\\listoverridetable{\\listoverride\\listid99\\listoverridecount0\\ls1}}\\pard\\ls1\\ilvl0 How many?\\par}",
      'Three. How many?',
    ],
    [
      'notes in the middle of a sentence',
      '{\\rtf1 Four{\\super\\chftn{\\*\\footnote\\chftn\\pard Without the railway.\\par Nor the tram.}} of iron.\\par Next}',
      'Four of iron.\n\nWithout the railway.\n\nNor the tram.\n\nNext',
    ],
  ])('%s', async (_, file, text) => {
    expect((await read(latin(file))).text).toBe(text);
  });
  test('hostile files end', async () => {
    expect(await rtf(`${'{'.repeat(100_000)}4`)).toBe('4');
    await expect(rtf('')).rejects.toMatchObject({ code: 'adapter/no-text' });
  });
});

describe('OpenDocument text', () => {
  const styles =
    '<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="." text:start-value="2"/><text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style><style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="H"><style:text-properties text:display="none"/></style:style>';
  const odt = (body: string, extra: Record<string, string> = {}) =>
    read(
      makeZip({
        'META-INF/manifest.xml': '<manifest:manifest/>',
        'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
        ...extra,
      }),
    );
  const p = (text: string) => `<text:p>${text}</text:p>`;
  const item = (text: string) => `<text:list-item>${text}</text:list-item>`;
  test.each([
    [`${p('One')}${p('Two')}`, 'One\n\nTwo'],
    [
      `<text:list text:style-name="N">${item(p('x') + `<text:list>${item(p('y'))}</text:list>`)}${item(p('z'))}</text:list>`,
      '2. x\n\n(a) y\n\n3. z',
    ],
    [
      `<text:list text:style-name="N">${item(p('x'))}</text:list>${p('Nil')}<text:list text:style-name="N" text:continue-numbering="true">${item(p('y'))}</text:list>`,
      '2. x\n\nNil\n\n3. y',
    ],
    [
      `<text:list text:style-name="N">${item(p('x') + `<text:list>${item(p('y'))}</text:list>`)}</text:list>${p('Nil')}<text:list text:style-name="N" text:continue-numbering="true">${item(`<text:list>${item(p('z'))}</text:list>`)}</text:list>`,
      '2. x\n\n(a) y\n\nNil\n\n(b) z',
    ],
    // blanks behind a number, of any kind and however they are written, go with it; nothing else does
    [p('1.\u00a0\u00a0 6,204 homes'), '1. 6,204 homes'],
    [p('4 to 6.<text:s text:c="2"/> <text:span>To learn</text:span>'), '4 to 6. To learn'],
    [p('a<text:s text:c="3"/>b<text:line-break/>c'), 'a b\nc'],
    [`${p('seen<text:span text:style-name="H"> and hidden</text:span>')}<text:p text:style-name="H">hidden</text:p>`, 'seen'],
    [`<text:tracked-changes><text:deletion>${p('gone')}</text:deletion></text:tracked-changes>${p('here')}`, 'here'],
    [
      '<table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell><table:table-cell><text:p>Seen</text:p></table:table-cell></table:table-row></table:table>',
      'Year\tSeen',
    ],
    [
      `<table:table><table:table-row><table:table-cell>${p('Dear Ms Low')}${p('Nil')}</table:table-cell></table:table-row></table:table>`,
      'Dear Ms Low\n\nNil',
    ],
  ])('%s', async (body, text) => expect((await odt(body)).text).toBe(text));
  test('numbers are marked as made by the file, bold is kept', async () => {
    const { blocks } = await odt(
      `<text:list text:style-name="N">${item('<text:p><text:span text:style-name="B">How many?</text:span></text:p>')}</text:list>`,
    );
    expect(blocks[0]?.marker).toMatchObject({ kind: 'number', value: 2, generated: true });
    expect(blocks[0]?.lines[0]?.runs[0]?.style).toEqual({ bold: true });
  });
  test('headers and footers stand last, once', async () => {
    const page = `<office:document-styles><office:master-styles><style:master-page><style:header>${p('OFFICIAL')}</style:header><style:footer>${p('OFFICIAL')}</style:footer></style:master-page></office:master-styles></office:document-styles>`;
    const { text, blocks } = await odt(p('Body'), { 'styles.xml': page });
    expect(text).toBe('Body\n\nOFFICIAL');
    expect(blocks.at(-1)?.furniture).toBe('header');
  });
  test.each([
    ['adapter/damaged', { 'content.xml': '<office:document-content><a></office:document-content>' }],
    ['adapter/damaged', { 'content.xml': '<other/>' }],
    ['adapter/encrypted', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }],
  ])('%s', async (code, extra) => {
    await expect(odt(p('x'), extra)).rejects.toMatchObject({ code });
  });
});
