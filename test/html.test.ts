import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/adapters/index.js';
import { assertSound } from './sound.js';

const read = async (html: string) => {
  const { value } = await readDocument(new TextEncoder().encode(html), 'page.html');
  assertSound(value);
  return value;
};
const textOf = async (html: string) => (await read(html)).text;

describe('web pages', () => {
  test.each([
    ['<ol start="3"><li>How many?<li>How much?</ol>', '3. How many?\n\n4. How much?'],
    ['<ol type="a"><li>x<ol type="i"><li>y</ol></ol>', 'a. x\n\ni. y'],
    ['<ol reversed><li>x<li>y</ol>', '2. x\n\n1. y'],
    ['<ol><li value="7">x<li>y</ol>', '7. x\n\n8. y'],
    ['<ol><li>x<li><ul><li>y<li>z</ul><li>w</ol>', '1. x\n\n2.\n\n• y\n\n• z\n\n3. w'],
    ['<ol style="list-style-type: upper-roman"><li>x</ol>', 'I. x'],
    ['<ul style="list-style: none"><li>x</ul>', 'x'],
    ['<p>1. How many?<br>Nine<br><br>2. How much?</p>', '1. How many?\nNine\n\n2. How much?'],
    ['<pre>1. one\n\n2. two</pre>', '1. one\n\n2. two'],
    ['<p>a <b>b</b> c</p><p></p><p>d', 'a b c\n\nd'],
    ['<table><tr><th>Year<th>Seen<tr><td>2022<td>4</table>', 'Year\tSeen\n2022\t4'],
    ['<table><tr><td rowspan=2>DRIVE<td>1<tr><td>2</table>', 'DRIVE\t1\n\t2'],
    ['<table><tr><td><p>Dear Ms Low</p><p>Nil</p></table>', 'Dear Ms Low\n\nNil'],
    ['<table><tr><td>left<td><table><tr><td>a<td>b</table></table>', 'left\n\na\tb'],
  ])('%s', async (body, text) => expect(await textOf(`<!doctype html><body>${body}`)).toBe(text));

  test('only the content of the page is read', async () => {
    const page = `<html><head><title>t</title><style>p{}</style></head><body><header><a href="/">Home</a></header><nav>Menu</nav>
      <div class="cookie-banner">We use cookies</div><div id="content"><h1>Drones</h1><p>We own 4.</p><p style="display:none">9</p></div>
      <script>1</script><footer>Contact us</footer></body></html>`;
    expect(await textOf(page)).toBe('Drones\n\nWe own 4.');
    expect(await textOf('<html><body><p>Site</p><main><p>We own 4.</p></main><p>More</p></body></html>')).toBe('We own 4.');
    expect(await textOf('<html><body><article><header><h1>Our reply</h1></header><p>4</p></article></body></html>')).toBe('Our reply\n\n4');
  });

  test('links that only do something on the page are no words of the letter', async () => {
    const page = `<a href="#content" class="skip-to-link">Skip to content</a><div class="after-actions"><ul><li>Report this</li></ul></div>
      <div id="content"><p>We own 4. <a href="#">show quoted sections</a> See <a href="#note1">note 1</a>.</p></div>`;
    expect(await textOf(`<!doctype html><body>${page}</body>`)).toBe('We own 4. See note 1.');
  });

  test("the numbers that Word and Outlook write into a page are its list's", async () => {
    const item = (label: string, level: number, words: string) =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;
    const { text, blocks } = await read(
      `<html>${item('1.', 1, '<b>How many?</b>')}<p>Nine<o:p></o:p></p><p><o:p>&nbsp;</o:p></p>${item('(a)', 2, 'Of iron')}${item('·', 1, 'North')}${item('o', 2, 'Mill Lane')}${item('Question 2', 1, 'How much?')}</html>`,
    );
    expect(text).toBe('1. How many?\n\nNine\n\n(a) Of iron\n\n• North\n\n• Mill Lane\n\nQuestion 2 How much?');
    expect(blocks.map(({ marker }) => marker && [marker.kind, marker.level, marker.generated])).toEqual([
      ['number', 0, true],
      undefined,
      ['letter', 1, true],
      ['bullet', 0, true],
      ['bullet', 1, true],
      undefined,
    ]);
  });

  test('the ends of lines that plain text brought to a page end no sentence, and those of an address are kept', async () => {
    const { reading } = await read(
      '<p>The Board owns fourteen boats, of which nine are used in summer alone and<br>\nfive are laid up at Saltby for want of repair by the yard which built them.<br>\nThe Board has been told by its surveyor that a survey of the remaining ones<br>\nwill be made in the spring, and that the cost of it cannot be told until the<br>\nharbour is free of ice.</p><p>Ferry Board<br>Quay Street<br>Saltby SB1 2AB</p>',
    );
    expect(reading).toContain('summer alone and five are laid up');
    expect(reading).toContain('the remaining ones will be made');
    expect(reading).toContain('Ferry Board\nQuay Street\nSaltby');
  });
  test('numbers of lists are marked as made by the page, bold and links are kept', async () => {
    const { blocks } = await read('<!doctype html><ol><li><b>How many?</b> <a href="https://example.org/d">Report</a></ol>');
    expect(blocks[0]?.marker).toMatchObject({ kind: 'number', value: 1, generated: true });
    expect(blocks[0]?.lines[0]?.runs.map(({ style }) => style)).toMatchObject([{ bold: true }, {}, { link: 'https://example.org/d' }]);
  });

  test('the encoding is the one that the bytes or the page tell', async () => {
    const latin = Uint8Array.from([...'<html><meta charset="iso-8859-2"><p>\u00b1 \u00a3</p>'], (sign) => sign.charCodeAt(0));
    expect((await readDocument(latin, 'x')).value.text).toBe('ą Ł');
    const windows = Uint8Array.from([...'<html><p>\u0096 \u00a35</p>'], (sign) => sign.charCodeAt(0));
    expect((await readDocument(windows, 'x')).value.text).toBe('– £5');
  });

  test('hostile pages end: deep nesting, unclosed tables', async () => {
    expect((await read(`<html>${'<div>'.repeat(100_000)}4`)).text).toBe('4');
    expect((await read(`<html>${'<table><tr><td>'.repeat(3000)}4`)).text).toBe('4');
    await expect(textOf('<html><body><script>1</script></body></html>')).rejects.toMatchObject({ code: 'adapter/no-text' });
  });
});
