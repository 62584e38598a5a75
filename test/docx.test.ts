import { basename } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/adapters/index.js';
import type { Block, Document } from '../src/model/document.js';
import { bytesOf, fixtureLetters, sharedLetters } from './letters.js';
import { abstract, cell, level, list, listed, makeDocx, makeZip, paragraph, root, run, table } from './make-docx.js';
import { assertSound } from './sound.js';

async function read(bytes: Uint8Array): Promise<Document> {
  const { value, diagnostics } = await readDocument(bytes, 'letter.docx');
  expect(diagnostics).toEqual([]);
  assertSound(value);
  return value;
}
const textOf = async (bytes: Uint8Array): Promise<string> => (await read(bytes)).text;
const quotes = (document: Document, keep: (block: Block) => boolean): string[] =>
  document.blocks.filter(keep).map(({ span }) => document.text.slice(span.start, span.end));
const ONE = abstract('0', level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)')) + list('1', '0');

describe('automatic numbers', () => {
  test.each([
    ['decimal', '%1.', '3.', 'number'],
    ['decimalZero', '%1', '03', 'number'],
    ['lowerLetter', '(%1)', '(c)', 'letter'],
    ['upperLetter', '%1.', 'C.', 'letter'],
    ['lowerRoman', '%1)', 'iii)', 'roman'],
    ['upperRoman', 'Part %1', 'Part III', 'roman'],
    ['ordinal', '%1', '3rd', 'number'],
    ['cardinalText', 'Question %1:', 'Question Three:', 'number'],
    ['decimal', 'Q%1:', 'Q3:', 'number'],
  ])('%s as %s', async (format, text, shown, kind) => {
    const document = await read(
      makeDocx(listed('a') + listed('b') + listed('c'), { numbering: abstract('0', level(0, format, text)) + list('1', '0') }),
    );
    expect(document.blocks.at(-1)?.marker).toMatchObject({ kind, value: 3, level: 0, generated: true });
    expect(document.text.split('\n\n').at(-1)).toBe(`${shown} c`);
  });
  test('letters go on after z', async () => {
    const numbering = abstract('0', level(0, 'lowerLetter', '%1)').replace('w:val="1"', 'w:val="26"')) + list('1', '0');
    expect(await textOf(makeDocx(listed('x') + listed('y'), { numbering }))).toBe('z) x\n\naa) y');
  });
  test('deeper levels start again, and show the numbers above them', async () => {
    const numbering = abstract('0', level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2')) + list('1', '0');
    const body = [0, 1, 1, 0, 1].map((at) => listed('x', '1', at)).join('');
    expect(await textOf(makeDocx(body, { numbering }))).toBe('1. x\n\n1.1 x\n\n1.2 x\n\n2. x\n\n2.1 x');
  });
  test('a level may be told not to start again', async () => {
    const numbering =
      abstract('0', level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)', '<w:lvlRestart w:val="0"/>')) + list('1', '0');
    const body = [0, 1, 0, 1].map((at) => listed('x', '1', at)).join('');
    expect(await textOf(makeDocx(body, { numbering }))).toBe('1. x\n\na) x\n\n2. x\n\nb) x');
  });
  test('legal numbering shows figures for roman numbers above', async () => {
    const numbering = abstract('0', level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + list('1', '0');
    expect(await textOf(makeDocx(listed('x') + listed('y', '1', 1), { numbering }))).toBe('I. x\n\n1.1 y');
  });
  test('lists share a count unless one starts anew', async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = `${ONE}${list('2', '0')}${list('3', '0', anew)}`;
    const body = ['1', '2', '3', '3'].map((id) => listed('x', id)).join('');
    expect(await textOf(makeDocx(body, { numbering }))).toBe('1. x\n\n2. x\n\n5. x\n\n6. x');
  });
  test('plain paragraphs between do not interrupt the count', async () => {
    expect(await textOf(makeDocx(listed('a') + paragraph('answer') + listed('b'), { numbering: ONE }))).toBe('1. a\n\nanswer\n\n2. b');
  });
  test('a style numbers its paragraphs and those of styles based on it; number 0 turns it off', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="M"><w:basedOn w:val="L"/></w:style>';
    const body = ['L', 'M'].map((id) => paragraph('x', `<w:pStyle w:val="${id}"/>`)).join('');
    const off = paragraph('y', '<w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await textOf(makeDocx(body + off, { numbering: ONE, styles }))).toBe('1. x\n\n2. x\n\ny');
  });
  test('a level that names a paragraph style is that style’s level', async () => {
    const numbering =
      abstract('0', level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)', '<w:pStyle w:val="Sub"/>')) + list('1', '0');
    const styles = '<w:style w:type="paragraph" w:styleId="Sub"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(await textOf(makeDocx(listed('x') + paragraph('y', '<w:pStyle w:val="Sub"/>'), { numbering, styles }))).toBe('1. x\n\na) y');
  });
  test('a list that links to a numbering style counts as that style’s list', async () => {
    const numbering = '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="S"/></w:abstractNum>' + ONE + list('9', '9');
    const styles = '<w:style w:type="numbering" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(await textOf(makeDocx(listed('x', '9'), { numbering, styles }))).toBe('1. x');
  });
  test('bullets of symbol fonts are dots; a list without a label has no marker', async () => {
    const numbering = abstract('0', level(0, 'bullet', '\uf0b7') + level(1, 'none', '')) + list('1', '0');
    const { blocks, text } = await read(makeDocx(listed('x') + listed('y', '1', 1), { numbering }));
    expect(text).toBe('• x\n\ny');
    expect(blocks.map(({ kind, marker }) => [kind, marker?.kind])).toEqual([
      ['item', 'bullet'],
      ['paragraph', undefined],
    ]);
  });
  test('a number alone in its cell is shown', async () => {
    const body = table([cell(listed('')), cell('How many?')], [cell(listed('')), cell('Nine')]);
    expect(await textOf(makeDocx(body, { numbering: ONE }))).toBe('1.\tHow many?\n2.\tNine');
  });
  test('typed markers are told from automatic ones', async () => {
    const { blocks, text } = await read(makeDocx(paragraph('2(b)\tHow many?')));
    expect(text).toBe('2(b) How many?');
    expect(blocks[0]?.marker).toMatchObject({ kind: 'number', value: 2, generated: false });
  });
});

describe('tables', () => {
  test('cells have their row and column, wide ones their width', async () => {
    const { blocks } = await read(makeDocx(table([cell('a', '<w:gridSpan w:val="2"/>'), cell('b')], [cell('c'), cell('d'), cell('e')])));
    expect(blocks.map((block) => block.cell)).toEqual([
      { table: 0, row: 0, column: 0, columnSpan: 2 },
      { table: 0, row: 0, column: 2 },
      { table: 0, row: 1, column: 0 },
      { table: 0, row: 1, column: 1 },
      { table: 0, row: 1, column: 2 },
    ]);
  });
  test('a table within a cell is one of its own, in its place', async () => {
    const inner = table([cell('in 1'), cell('in 2')]);
    const { blocks, text } = await read(makeDocx(table([cell(paragraph('before') + inner + paragraph('after')), cell('right')])));
    expect(text.split(/\s*[\n\t]\s*/)).toEqual(['before', 'in 1', 'in 2', 'after', 'right']);
    expect(blocks.map((block) => block.cell?.table)).toEqual([0, 1, 1, 0, 0]);
  });
  test('a table of one cell is a box round its paragraphs', async () => {
    const { blocks } = await read(makeDocx(table([cell('boxed')])));
    expect(blocks.map(({ kind, cell: where }) => [kind, where])).toEqual([['paragraph', undefined]]);
  });
});

describe('what a reader sees', () => {
  test('changes are accepted', async () => {
    const changed = `<w:p><w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins>${run('3')}</w:ins><w:moveFrom>${run('gone')}</w:moveFrom>${run(' females')}</w:p>`;
    expect(await textOf(makeDocx(changed))).toBe('3 females');
  });
  test('a deleted paragraph mark joins two paragraphs', async () => {
    const first = paragraph(run('one '), '<w:rPr><w:del/></w:rPr>');
    expect(await textOf(makeDocx(first + paragraph('two')))).toBe('one two');
  });
  test('hidden words are left out, by themselves or by their style', async () => {
    const styles = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = paragraph(run('a', '<w:vanish/>') + run('b', '<w:rStyle w:val="H"/>') + run('c'));
    expect(await textOf(makeDocx(body, { styles }))).toBe('c');
  });
  test('a text box that the file stores twice is read once, after its paragraph', async () => {
    const box = `<w:txbxContent>${paragraph('box')}</w:txbxContent>`;
    const drawn = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await textOf(makeDocx(paragraph(drawn + run('body'))))).toBe('body\n\nbox');
  });
  test('content controls are seen through', async () => {
    expect(
      await textOf(
        makeDocx(`<w:sdt><w:sdtContent>${paragraph(`<w:sdt><w:sdtContent>${run('x')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`),
      ),
    ).toBe('x');
  });
  test('line breaks are the writer’s, tabs are blanks, symbols are signs', async () => {
    const body = paragraph(
      `${run('a')}<w:r><w:tab/></w:r>${run('b')}<w:r><w:br/></w:r><w:r><w:sym w:font="Symbol" w:char="F0A3"/><w:t>5</w:t><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`,
    );
    const document = await read(makeDocx(body));
    expect(document.text).toBe('a b\n≤5‑☑');
    expect(document.blocks[0]?.lines.map(({ wrapped }) => wrapped)).toEqual([false, false]);
  });
  test('links keep their address, of a relation or of a field; field codes are not shown', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = paragraph(
      `<w:hyperlink r:id="k">${run('one')}</w:hyperlink>${run(' ')}${field('begin')}<w:r><w:instrText>HYPERLINK "https://b.example"</w:instrText></w:r>${field('separate')}${run('two')}${field('end')}`,
    );
    const document = await read(makeDocx(body, { parts: [['k', 'hyperlink', 'https://a.example']] }));
    expect(document.text).toBe('one two');
    expect(document.blocks[0]?.lines[0]?.runs.flatMap(({ style }) => style.link ?? [])).toEqual(['https://a.example', 'https://b.example']);
  });
  test('bold comes from the run, from a style, and from what a style is based on', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="B"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="B"/></w:style>';
    const document = await read(
      makeDocx(paragraph(run('x') + run('y', '<w:b w:val="0"/>'), '<w:pStyle w:val="C"/>') + paragraph(run('z', '<w:b/>')), { styles }),
    );
    expect(document.blocks.flatMap(({ lines }) => lines[0]?.runs.map(({ style }) => style.bold ?? false))).toEqual([true, false, true]);
  });
  test('headings are told by style and by outline', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style>';
    const body =
      paragraph('a', '<w:pStyle w:val="H"/>') + paragraph('b', '<w:outlineLvl w:val="0"/>') + paragraph('c', '<w:outlineLvl w:val="9"/>');
    expect((await read(makeDocx(body, { styles }))).blocks.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'paragraph']);
  });
  test('notes have a kind of their own; headers and footers stand last, each text once; a first page’s only where it is asked for', async () => {
    const section = (more = '') =>
      `<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:footerReference w:type="default" r:id="h1"/>${more}</w:sectPr>`;
    const parts = [
      ['h1', 'header', root('hdr', paragraph('running'))],
      ['h2', 'header', root('hdr', paragraph('letterhead'))],
      [
        'f',
        'footnotes',
        root(
          'footnotes',
          `<w:footnote w:id="0">${paragraph('separator')}</w:footnote><w:footnote w:id="2">${paragraph('the note')}</w:footnote>`,
        ),
      ],
    ] as const;
    const body = `${paragraph(`${run('body')}<w:r><w:footnoteReference w:id="2"/></w:r>`)}${section()}`;
    const document = await read(makeDocx(body, { parts }));
    expect(document.text).toBe('body\n\nthe note\n\nrunning');
    expect(quotes(document, ({ kind }) => kind === 'note')).toEqual(['the note']);
    expect(quotes(document, ({ furniture }) => furniture === 'header')).toEqual(['running']);
    const first = await read(makeDocx(body.replace(section(), section('<w:titlePg/>')), { parts }));
    expect(quotes(first, ({ furniture }) => furniture !== undefined)).toEqual(['letterhead', 'running']);
  });
  test('a footnote stands after the paragraph that cites it, in its cell; an endnote after the body', async () => {
    const notes = (kind: string) => root(`${kind}s`, `<w:${kind} w:id="2">${paragraph(`the ${kind}`)}</w:${kind}>`);
    const parts = [
      ['f', 'footnotes', notes('footnote')],
      ['e', 'endnotes', notes('endnote')],
    ] as const;
    const cited = `${run('26')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>`;
    const document = await read(makeDocx(table([cell('How many?'), cell(paragraph(cited))]) + paragraph('Yours'), { parts }));
    expect(document.text).toBe('How many?\t26\nthe footnote\n\nYours\n\nthe endnote');
    expect(document.blocks.filter(({ kind }) => kind === 'note').map(({ cell: where }) => where?.column)).toEqual([1, undefined]);
  });
  test('files inside the letter are named where their icons stand; equations are no files', async () => {
    const object = (program: string, id: string) =>
      `<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="${program}" DrawAspect="Icon" r:id="${id}"/></w:object></w:r>`;
    const parts = [
      ['x1', 'package', ''],
      ['x2', 'oleObject', ''],
    ] as const;
    const body =
      paragraph(`${run('See attached: ')}${object('Excel.Sheet.12', 'x1')}`) +
      paragraph(object('AcroExch.Document.DC', 'none')) +
      paragraph(`${run('x')}${object('Equation.3', 'x2')}`);
    expect(await textOf(makeDocx(body, { parts }))).toBe('See attached: [Attached file: x1.xml]\n\n[Attached file: PDF document]\n\nx');
  });
  test('whatever prefixes the file uses', async () => {
    const bytes = makeZip({
      'word/document.xml': `<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>plain &amp; strict</t></r></p></body></document>`,
    });
    expect(await textOf(bytes)).toBe('plain & strict');
  });
});

describe('files that are no good', () => {
  const code = (expected: string) => expect.objectContaining({ name: 'UnreadableLetter', code: expected });
  const refused = (bytes: Uint8Array) =>
    readDocument(bytes, 'letter.docx').then(
      () => 'read',
      (error: unknown) => error,
    );
  const zeros = 'x'.repeat(40 * 2 ** 20);
  test('a bomb is refused, whatever size it claims', async () => {
    expect(await refused(makeZip({ 'word/document.xml': zeros }))).toEqual(code('input/too-large'));
    expect(await refused(makeZip({ 'word/document.xml': zeros }, 100))).toEqual(code('input/too-large'));
  });
  test('a wrong checksum, a missing end, a document type', async () => {
    const good = makeDocx(paragraph('x'));
    const bad = Uint8Array.from(good);
    const checksum = Buffer.from(good).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 16;
    bad[checksum] = (bad[checksum] as number) ^ 255;
    expect(await refused(bad)).toEqual(code('adapter/damaged'));
    expect(await refused(good.subarray(0, good.length - 60))).toEqual(code('adapter/damaged'));
    expect(await refused(makeZip({ 'word/document.xml': '<!DOCTYPE w [<!ENTITY a "b">]><w/>' }))).toEqual(code('adapter/damaged'));
  });
  test('a letter without words', async () => {
    expect(await refused(makeDocx(paragraph('')))).toEqual(code('adapter/no-text'));
  });
  test('what our reader fails on the second one reads, and says so', async () => {
    const bytes = makeZip({
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      'word/document.xml': root('document', `<w:body>${paragraph(run('1. How many?') + run(' Nine', '<w:b/>'))}</w:body>`),
      'word/styles.xml': root('styles', ''),
      // not well-formed, and read by our reader only
      'word/settings.xml': '<w:settings><w:open>',
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="z" Type="x/settings" Target="settings.xml"/></Relationships>`,
    });
    const { value, diagnostics } = await readDocument(bytes, 'letter.docx');
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['adapter/second-reader']);
    expect(value.text).toBe('1. How many? Nine');
    expect(value.blocks[0]?.lines[0]?.runs.at(-1)?.style).toEqual({ bold: true });
    assertSound(value);
  });
});

/** Share of the first words that the second hold in the same order. */
function inOrder(gold: readonly string[], own: readonly string[]): number {
  let row = new Uint32Array(own.length + 1);
  for (const word of gold) {
    const next = new Uint32Array(own.length + 1);
    for (let at = 0; at < own.length; at += 1)
      next[at + 1] = word === own[at] ? (row[at] as number) + 1 : Math.max(row[at + 1] as number, next[at] as number);
    row = next;
  }
  return gold.length ? (row[own.length] as number) / gold.length : 1;
}

// an independent reader; the tricky letter has hidden words, which mammoth prints
for (const file of [...fixtureLetters(), ...sharedLetters()].filter((path) => path.endsWith('.docx') && !path.includes('tricky')))
  test(`${basename(file)} has mammoth's words in mammoth's order`, async () => {
    const words = (text: string) =>
      text
        .normalize('NFKC')
        .replaceAll('\u00ad', '')
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const gold = await mammoth.extractRawText({ buffer: Buffer.from(bytesOf(file)) });
    expect(inOrder(words(gold.value), words(await textOf(bytesOf(file))))).toBeGreaterThanOrEqual(0.97);
  });
