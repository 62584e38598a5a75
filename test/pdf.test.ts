import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/adapters/index.js';
import { garbled } from '../src/adapters/pdf/usable.js';
import { mended } from '../src/adapters/pdf/words.js';
import { locate } from '../src/model/document.js';
import { readLetter } from '../src/parse.js';
import { type Element, makePdf, type PdfPage, ruled, said, widthOf } from './make-pdf.js';
import { assertSound } from './sound.js';

async function read(pages: readonly PdfPage[], options: Parameters<typeof makePdf>[1] = {}) {
  const { value } = await readDocument(makePdf(pages, options), 'letter.pdf');
  assertSound(value);
  return value;
}
const cellsOf = ({ blocks, text }: Awaited<ReturnType<typeof read>>) =>
  blocks.flatMap(({ cell, span }) => (cell ? [[cell.row, cell.column, text.slice(span.start, span.end).replace(/\n/g, ' ')]] : []));

describe('tagged PDFs', () => {
  const td = (ids: readonly (readonly [number, number])[], attributes = ''): Element => ({ role: 'TD', content: ids, attributes });
  const tr = (...children: readonly Element[]): Element => ({ role: 'TR', children });

  test('a table is what its tags say: empty cells keep their column, covered rows and columns theirs', async () => {
    const tree: Element = {
      role: 'Table',
      children: [
        { role: 'THead', children: [tr(td([[0, 0]]), td([[0, 1]]), td([[0, 2]]))] },
        {
          role: 'TBody',
          children: [
            tr(td([[0, 3]], '/RowSpan 2'), td([]), td([[0, 4]])),
            tr(td([[0, 5]]), td([[0, 6]])),
            tr(td([[0, 7]], '/ColSpan 2'), td([[0, 8]])),
          ],
        },
      ],
    };
    const at = (x: number, y: number, text: string, id: number) => said(x, y, text, { id });
    const content =
      at(72, 700, 'Area', 0) +
      at(200, 700, '2021', 1) +
      at(260, 700, '2022', 2) +
      at(72, 684, 'North', 3) +
      at(260, 684, '7', 4) +
      at(200, 670, '3', 5) +
      at(260, 670, '4', 6) +
      at(72, 656, 'South and the islands', 7) +
      at(260, 656, '9', 8);
    expect(cellsOf(await read([{ content }], { tree }))).toEqual([
      [0, 0, 'Area'],
      [0, 1, '2021'],
      [0, 2, '2022'],
      [1, 0, 'North'],
      [1, 2, '7'],
      [2, 1, '3'],
      [2, 2, '4'],
      [3, 0, 'South and the islands'],
      [3, 2, '9'],
    ]);
  });

  test('what a row paints behind its cells is no cell, and a table within a cell belongs to the cell', async () => {
    const inner: Element = { role: 'Table', children: [tr(td([[0, 4]]), td([[0, 5]])), tr(td([[0, 6]]), td([[0, 7]]))] };
    const tree: Element = {
      role: 'Table',
      children: [
        { role: 'TR', content: [[0, 0]], children: [td([[0, 1]]), td([[0, 2]])] },
        tr(td([[0, 3]]), { role: 'TD', children: [inner] }),
        tr(td([[0, 8]]), td([[0, 9]])),
      ],
    };
    const content =
      '/Artifact << /MCID 0 >> BDC 0.9 g 70 695 400 14 re f EMC 0 g\n' +
      said(72, 700, 'Question', { id: 1 }) +
      said(300, 700, 'Response', { id: 2 }) +
      said(72, 670, 'How many in each year?', { id: 3 }) +
      said(310, 676, '2019', { id: 4 }) +
      said(360, 676, '7,415', { id: 5 }) +
      said(310, 662, '2020', { id: 6 }) +
      said(360, 662, '2,986', { id: 7 }) +
      said(72, 640, 'What did it cost?', { id: 8 }) +
      said(300, 640, 'Nothing.', { id: 9 });
    const rows = [
      [0, 0, 'Question'],
      [0, 1, 'Response'],
      [1, 0, 'How many in each year?'],
      [1, 1, '2019 7,415 2020 2,986'],
      [2, 0, 'What did it cost?'],
      [2, 1, 'Nothing.'],
    ];
    expect(cellsOf(await read([{ content }], { tree }))).toEqual(rows);
    // a page laid out in a table holds the letter in one of its cells
    const page: Element = { role: 'Table', children: [tr(td([[0, 10]]), { role: 'TD', children: [tree] })] };
    expect(cellsOf(await read([{ content: said(20, 780, 'Menu', { id: 10 }) + content }], { tree: page }))).toEqual(rows);
  });

  test('a row that the page breaks is one row', async () => {
    const tree: Element = {
      role: 'Table',
      children: [
        tr(td([[0, 0]]), td([[0, 1]])),
        tr(
          td([
            [0, 2],
            [1, 0],
          ]),
          td([
            [0, 3],
            [1, 1],
          ]),
        ),
        tr(td([[1, 2]]), td([[1, 3]])),
      ],
    };
    const [a, b] = [72, 300];
    const first =
      said(a, 120, 'Question', { id: 0 }) +
      said(b, 120, 'Answer', { id: 1 }) +
      said(a, 106, 'How many were', { id: 2 }) +
      said(b, 106, 'We recorded', { id: 3 });
    const second =
      said(a, 700, 'referred?', { id: 0 }) +
      said(b, 700, '12 referrals.', { id: 1 }) +
      said(a, 680, 'How much?', { id: 2 }) +
      said(b, 680, 'Nothing.', { id: 3 });
    expect(cellsOf(await read([{ content: first }, { content: second }], { tree }))).toEqual([
      [0, 0, 'Question'],
      [0, 1, 'Answer'],
      [1, 0, 'How many were referred?'],
      [1, 1, 'We recorded 12 referrals.'],
      [2, 0, 'How much?'],
      [2, 1, 'Nothing.'],
    ]);
  });

  test('heads that a table prints again on its next page, though its row paints the first page alone, are in no answer', async () => {
    const head: Element = {
      role: 'TR',
      content: [[0, 0]],
      children: [
        td([
          [0, 1],
          [1, 1],
        ]),
        td([
          [0, 2],
          [1, 2],
        ]),
      ],
    };
    const rows = [tr(td([[0, 3]]), td([[0, 4]])), tr(td([[0, 5]]), td([[0, 6]])), tr(td([[1, 3]]), td([[1, 4]]))];
    const tree: Element = {
      role: 'Table',
      children: [
        { role: 'THead', children: [head] },
        { role: 'TBody', children: rows },
      ],
    };
    const page = (top: number, cells: readonly (readonly [string, string])[]): PdfPage => ({
      content:
        (top < 200 ? '/Artifact << /MCID 0 >> BDC 0.9 g 70 80 400 14 re f EMC 0 g\n' : '') +
        [['Question', 'Answer'] as const, ...cells]
          .map(
            ([asked, said_], at) =>
              said(72, top - at * 20, asked, { id: 2 * at + 1 }) + said(300, top - at * 20, said_, { id: 2 * at + 2 }),
          )
          .join(''),
    });
    const document = await read(
      [
        page(140, [
          ['1. How many boats sank?', 'Nine'],
          ['2. Which firms do you use?', 'Marl Ltd'],
        ]),
        page(760, [['3. Is there a crane?', 'No']]),
      ],
      { tree },
    );
    expect(readLetter(document).answers.map(({ question, text }) => [question.number, text])).toEqual([
      ['1', 'Nine'],
      ['2', 'Marl Ltd'],
      ['3', 'No'],
    ]);
  });

  test('headings and paragraphs are what their tags say', async () => {
    const tree: Element = {
      role: 'Document',
      children: [
        { role: 'H2', content: [[0, 0]] },
        { role: 'P', content: [[0, 1]] },
        { role: 'P', content: [[0, 2]] },
      ],
    };
    const content =
      said(72, 700, 'Our response', { id: 0 }) + said(72, 686, 'Nine females.', { id: 1 }) + said(72, 672, 'Ten males.', { id: 2 });
    const { blocks, text } = await read([{ content }], { tree });
    expect(blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
      ['heading', 'Our response'],
      ['paragraph', 'Nine females.'],
      ['paragraph', 'Ten males.'],
    ]);
  });

  test('a bullet that is drawn is known by its tag; a label that is printed needs none', async () => {
    const li = (label: number | null, body: number): Element => ({
      role: 'LI',
      children: [
        { role: 'Lbl', content: label === null ? [] : [[0, label]] },
        { role: 'LBody', content: [[0, body]] },
      ],
    });
    const tree: Element = {
      role: 'Document',
      children: [
        { role: 'L', children: [li(null, 0), li(null, 1)] },
        { role: 'L', children: [li(2, 3)] },
      ],
    };
    const content =
      said(90, 700, 'The number of boats', { id: 0 }) +
      said(90, 686, 'What they cost', { id: 1 }) +
      said(72, 660, 'Question 1:', { id: 2 }) +
      said(72 + widthOf('Question 1: '), 660, 'How many piers?', { id: 3 });
    const { blocks, text } = await read([{ content }], { tree });
    expect(blocks.map(({ span, marker }) => [marker?.kind, text.slice(span.start, span.end)])).toEqual([
      ['bullet', '• The number of boats'],
      ['bullet', '• What they cost'],
      [undefined, 'Question 1: How many piers?'],
    ]);
  });

  test('tags that contradict the page are not believed', async () => {
    const tree: Element = { role: 'Table', children: [tr(td([[0, 0]]), td([[0, 1]])), tr(td([[0, 2]]), td([[0, 3]]))] };
    const content =
      said(72, 700, 'The first paragraph of a letter.', { id: 0 }) +
      said(72, 680, 'The second.', { id: 1 }) +
      said(72, 660, 'The third.', { id: 2 }) +
      said(72, 640, 'The last.', { id: 3 });
    expect(cellsOf(await read([{ content }], { tree }))).toEqual([]);
  });
});

describe('the order that tags tell', () => {
  // two columns whose gap is no wider than one between sentences
  const left = ['Our address has changed.', 'Write to the new one', 'from now on.'];
  const right = ['We hold nine records.', 'None was destroyed', 'in the year.'];
  const column = (x: number, words: readonly string[], id: number) =>
    words.map((text, index) => said(x, 700 - index * 14, text, { id: id + index })).join('');
  const content = column(72, left, 0) + column(72 + widthOf(left[0] as string, 11) + 9, right, 3);
  const paragraphs = (...ids: readonly number[]): Element => ({
    role: 'Document',
    children: ids.map((id) => ({ role: 'P', content: [[0, id]] })),
  });
  const textBy = async (...ids: readonly number[]) => (await read([{ content }], { tree: paragraphs(...ids) })).text.replace(/\n+/g, '|');

  test('columns are read one after the other where the tree goes back up the page', async () => {
    expect(await textBy(0, 1, 2, 3, 4, 5)).toBe([...left, ...right].join('|'));
    expect(await textBy(3, 4, 5, 0, 1, 2)).toBe([...right, ...left].join('|'));
  });
  test('questions beside their answers are read row by row all the same', async () => {
    const asked = ['1. How many bridges are there?', '2. How many are of iron?', '3. How many are of stone?'];
    const rows = column(72, asked, 0) + column(300, ['Nine.', 'Four.', 'Five.'], 3);
    const { text } = await read([{ content: rows }], { tree: paragraphs(0, 1, 2, 3, 4, 5) });
    expect(text.replace(/\s+/g, ' ')).toBe(`${asked[0]} Nine. ${asked[1]} Four. ${asked[2]} Five.`);
  });
  test('an order that no reader would take is not believed', async () => {
    const plain = (await read([{ content }])).text.replace(/\n+/g, '|');
    expect(await textBy(2, 1, 0, 3, 4, 5)).toBe(plain);
    expect(await textBy(0, 3, 2, 1, 4, 5)).toBe(plain);
  });
});

describe('a number alone at the edge of a page', () => {
  const furniture = async (pages: readonly PdfPage[]) => {
    const { blocks, text } = await read(pages);
    return blocks.filter((block) => block.furniture).map(({ span }) => text.slice(span.start, span.end));
  };
  const page = (foot: string, y: number): PdfPage => ({
    content: said(72, 700, 'The Board keeps boats.') + said(72, 110, 'How many boats has the Board?') + said(72, y, foot),
  });

  test('is an answer right below its question', async () => expect(await furniture([page('31', 96), page('', 0)])).toEqual([]));
  test('counts the pages where it comes again, so much higher', async () =>
    expect(await furniture([page('4', 96), page('5', 96)])).toEqual(['4', '5']));
  test('names a question where it ends one page and then another, unless it grows as the pages do', async () => {
    expect(await furniture([page('Q3', 96), page('Q9', 96)])).toEqual([]);
    expect(await furniture([page('Q3', 96), page('Q4', 96)])).toEqual([]);
    expect(await furniture([page('FOI 3, sheet 1', 96), page('FOI 3, sheet 2', 96)])).toEqual(['FOI 3, sheet 1', 'FOI 3, sheet 2']);
    expect(await furniture([page('There were 31 of them', 96), page('There were 18 of them', 96)])).toEqual([]);
  });
  test('counts the pages where it stands away from the text', async () => expect(await furniture([page('3', 40)])).toEqual(['3']));
  test('belongs to the word that ends the page before it', async () => {
    const { reading } = await read([
      { content: said(72, 700, 'The Board has no such boats, and holds nothing more in answer to your question') },
      { content: said(72, 700, '9.') + said(72, 660, 'A copy is enclosed.') },
    ]);
    expect(reading).toContain('in answer to your question 9.');
  });
});

test('a full line is followed by a figure, an address or the next question, and none of them goes on with it', async () => {
  const full = 'What was the whole sum that was spent on the mending of boats in the year 2023-24';
  const width = widthOf(full, 12, false);
  const lines = [full, '£11,047', `${full.slice(0, -8)} 2024.`, 'Q7 Do the boats float?'];
  const content = lines.map((line, at) => said(72, 700 - at * 14.8, line)).join('') + said(72, 600, full) + said(72, 585, full);
  const { blocks } = await read([{ content, width: 72 + width + 20 }]);
  expect(blocks.flatMap(({ lines: own }) => own.map(({ wrapped }) => wrapped)).slice(0, 4)).toEqual([false, false, false, false]);
});

describe('a letterhead beside the letter', () => {
  const side = ['Marl Homes', '14 Harbour Lane', 'AB43 0XX', '01346 555 020', 'foi@marl.example', 'Registered charity', 'Property factor'];
  const column = (x: number, words: readonly string[]) => words.map((text, index) => said(x, 690 - index * 16, text)).join('');
  const letter = (first: string) => [
    first,
    'they live in is environmental information, we have dealt',
    'with your questions under the Regulations and, for the',
    'purposes of the Act, apply the exemption. You will not',
    'lose anything by this.',
    'How many homes do you let?',
    'We had 3,182 homes for rent.',
    'Our next count is due in May.',
  ];

  test('parts no sentence, and is furniture where it comes again', async () => {
    const pages = ['I refer to your letter on damp. Since the state of what', 'We write to you again, since the state of homes that'];
    const { blocks, text } = await read(pages.map((first) => ({ content: column(40, side) + column(220, letter(first)) })));
    const kept = blocks.filter(({ furniture }) => !furniture).map(({ span }) => text.slice(span.start, span.end).replace(/\n/g, ' '));
    expect(kept.join('|').match(/Marl Homes/g)).toHaveLength(1);
    expect(kept.join(' ')).toContain(
      letter(pages[0] as string)
        .slice(0, 5)
        .join(' '),
    );
    expect(kept.join(' ')).toContain(
      letter(pages[1] as string)
        .slice(0, 5)
        .join(' '),
    );
    expect(blocks.some(({ cell }) => cell)).toBe(false);
  });
  test('questions beside their answers are none', async () => {
    const asked = ['Telephone costs', 'Charity shops', 'Web pages', 'Fax machines', 'E-mail accounts', 'Chairs', 'Tables?'];
    const { blocks } = await read([
      {
        content:
          column(40, asked) +
          column(
            220,
            asked.map((_, index) => `there are ${index + 4} of them`),
          ),
      },
    ]);
    expect(blocks.some(({ cell }) => cell)).toBe(true);
  });
});

test('files inside a PDF are read as letters of their own; others are named', async () => {
  const reply = makePdf([{ content: said(72, 700, '1. How many bridges are there? We have nine.') }]);
  const files = { 'Reply.pdf': reply, 'Costs.xlsx': Buffer.from('PK'), 'note.txt': Buffer.from('2. How many piers?\n\nFour.\n') };
  const { value, diagnostics } = await readDocument(
    makePdf([{ content: said(72, 700, 'Please see the files inside.') }], { files }),
    'a.pdf',
  );
  assertSound(value);
  expect(value.parts?.map(({ path, start, end }) => [path, value.text.slice(start, end)])).toEqual([
    ['a.pdf', 'Please see the files inside.'],
    ['a.pdf/Reply.pdf', '1. How many bridges are there? We have nine.'],
    ['a.pdf/note.txt', '2. How many piers?\n\nFour.'],
  ]);
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([['mail/attachment-not-read', 'Costs.xlsx: no letter']]);
  // the page of another paper is not said to be one of this
  const places = (words: string) => locate(value, { start: value.text.indexOf(words), end: value.text.indexOf(words) + words.length });
  expect(places('Please')[0]?.page).toBe(1);
  expect(places('nine')).toEqual([{ page: null, box: null }]);
  const { value: pinned } = await readDocument(
    makePdf([{ content: said(72, 700, 'See the pin.') }], { pinned: { 'Reply.pdf': reply } }),
    'a.pdf',
  );
  expect(pinned.parts?.map(({ path }) => path)).toEqual(['a.pdf', 'a.pdf/Reply.pdf']);
  // a cover without words
  const { value: bare } = await readDocument(makePdf([{ content: '' }], { files: { 'Reply.pdf': reply } }), 'a.pdf');
  expect(bare.text).toBe('1. How many bridges are there? We have nine.');
});

test('a raised ending belongs to its number, a raised figure does not', async () => {
  const width = (text: string) => widthOf(text, 11);
  const content =
    said(72, 700, 'Sent on 13') +
    said(72 + width('Sent on 13'), 704, 'th', { size: 7 }) +
    said(72 + width('Sent on 13') + 8, 700, 'May 2021.') +
    said(72, 660, 'We hold 55') +
    said(72 + width('We hold 55'), 664, '1', { size: 7 }) +
    said(72 + width('We hold 55') + 8, 660, 'of them.');
  const { text } = await read([{ content }]);
  expect(text).toContain('Sent on 13th May 2021.');
  expect(text).not.toContain('551');
});

test('the number that comes next opens an item under a full line, and a sentence goes on over the page whatever its first word looks like', async () => {
  const full = 'The number of boats that were let and the whole of the rent that came in for all of them.';
  const items = [`1. ${full}`, `2. ${full}`, '3. The number of piers.'];
  const foot = 'fees for the use of all boats are settled by the payments office of the harbour and so we do';
  const content =
    items.map((text, index) => said(72, 700 - index * 14, text)).join('') +
    said(72, 120, 'Q6', { bold: true }) +
    said(72 + widthOf('Q6 ', 11, true), 120, foot);
  const { blocks, text } = await read([{ content }, { content: said(72, 780, 'not hold the sums. You may ask them.') }]);
  const shown = blocks.map(({ span }) => text.slice(span.start, span.end).replace(/\n/g, ' '));
  expect(shown.slice(0, 3)).toEqual(items);
  expect(shown.at(-1)).toBe(`Q6 ${foot} not hold the sums. You may ask them.`);
});

test('a number set right before its words opens an item, and an address that fills a narrow cell is one', async () => {
  const items = ['ii.Number of boats', 'iii.Number of piers', 'b)Their length'];
  const rules = [70, 200, 420].map((x) => ruled(x, 600, x, 660)).join('') + [600, 630, 660].map((y) => ruled(70, y, 420, y)).join('');
  const cell =
    said(75, 646, 'Where is it?') +
    said(205, 646, 'On the Board’s website: see') +
    said(75, 616, 'The survey') +
    said(205, 618, 'https://www.marl-harbour.example/surveys/q') +
    said(205, 605, 'uay-walls. It is free.');
  const content = items.map((text, index) => said(72, 780 - index * 26, text)).join('') + rules + cell;
  const { blocks, text } = await read([{ content }]);
  expect(blocks.slice(0, 3).map(({ marker, span }) => [marker?.value, text.slice(span.start, span.end)])).toEqual([
    [2, 'ii. Number of boats'],
    [3, 'iii. Number of piers'],
    [2, 'b) Their length'],
  ]);
  expect(text).toContain('https://www.marl-harbour.example/surveys/quay-walls.');
});

test('a bullet under a full line opens an item', async () => {
  const lines = [
    said(70, 700, 'The names of the organisations who have made a referral to the programme in the year', { bold: true }),
    said(70, 686, '• Marl Police'),
    said(70, 672, '• Marl Council'),
  ];
  const { blocks, text } = (await readDocument(makePdf([{ content: lines.join('') }]), 'x.pdf')).value;
  expect(blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
    ['paragraph', 'The names of the organisations who have made a referral to the programme in the year'],
    ['item', '• Marl Police'],
    ['item', '• Marl Council'],
  ]);
});

test('words below a table without lines are none of its cells', async () => {
  const rows = [
    ['4. How many dogs were seized?', 'Seventeen'],
    ['5. Do you use contractors?', 'Yes'],
    ['6. How many appeals were upheld?', 'Three'],
  ].map(([a = '', b = ''], index) => said(70, 700 - index * 18, a) + said(330, 700 - index * 18, b));
  const end = ['Yours sincerely', 'Information Team'].map((text, index) => said(70, 630 - index * 14, text));
  const { blocks, text } = (await readDocument(makePdf([{ content: [...rows, ...end].join('') }]), 'x.pdf')).value;
  expect(blocks.map(({ span, cell }) => [cell ? `${cell.row}/${cell.column}` : '', text.slice(span.start, span.end)])).toEqual([
    ['0/0', '4. How many dogs were seized?'],
    ['0/1', 'Seventeen'],
    ['1/0', '5. Do you use contractors?'],
    ['1/1', 'Yes'],
    ['2/0', '6. How many appeals were upheld?'],
    ['2/1', 'Three'],
    ['', 'Yours sincerely\nInformation Team'],
  ]);
});

describe('tables that no line is drawn for', () => {
  test('a column of numbers stands apart, and names set to the middle of their columns are the first row', async () => {
    const rows = [
      ['1', 'Who runs the boats?', 'Marl Marine Ltd'],
      ['2', 'What is spent on them each', '£14,300 in the last year'],
      ['', 'year?', ''],
      ['3', 'When does the contract end?', '31 March 2027'],
    ] as const;
    const content =
      said(78, 700, 'No.', { bold: true }) +
      said(150, 700, 'Question', { bold: true }) +
      said(350, 700, 'Our response', { bold: true }) +
      rows
        .flatMap((row, at) =>
          row.map((text, column) =>
            text ? said([80, 100, 300][column] as number, 680 - at * 14 - (at > 2 ? 4 : 0) - (at > 0 ? 4 : 0), text) : '',
          ),
        )
        .join('');
    expect(cellsOf(await read([{ content }]))).toEqual([
      [0, 0, 'No.'],
      [0, 1, 'Question'],
      [0, 2, 'Our response'],
      [1, 0, '1'],
      [1, 1, 'Who runs the boats?'],
      [1, 2, 'Marl Marine Ltd'],
      [2, 0, '2'],
      [2, 1, 'What is spent on them each year?'],
      [2, 2, '£14,300 in the last year'],
      [3, 0, '3'],
      [3, 1, 'When does the contract end?'],
      [3, 2, '31 March 2027'],
    ]);
  });

  test('words among figures that are set to the right are in their column, and a heading below is in none', async () => {
    const right = (x: number, y: number, text: string) => said(x - widthOf(text), y, text);
    const rows = [
      ['Boats', '31', '46'],
      ['Piers', '102', '134'],
      ['Slips', 'Not held', '64'],
    ] as const;
    const content = rows
      .map(([name, a, b], at) => said(72, 700 - at * 13, name) + right(260, 700 - at * 13, a) + right(340, 700 - at * 13, b))
      .join('');
    const below = said(72, 700 - 3 * 13, 'A3. Other matters');
    expect(cellsOf(await read([{ content: content + below }]))).toEqual(
      rows.flatMap((row, at) => row.map((text, column) => [at, column, text])),
    );
  });
});

describe('tables drawn with lines', () => {
  const grid = (xs: readonly number[], ys: readonly number[]) =>
    xs.map((x) => ruled(x, ys[0] as number, x, ys.at(-1) as number)).join('') +
    ys.map((y) => ruled(xs[0] as number, y, xs.at(-1) as number, y)).join('');

  test('cells are what lies between the lines, whatever the text looks like', async () => {
    const content =
      grid([70, 250, 320, 390], [710, 690, 650, 630]) +
      said(75, 696, 'Measure') +
      said(255, 696, 'North') +
      said(325, 696, 'South') +
      said(75, 676, 'Women who came of') +
      said(75, 662, 'their own accord') +
      said(325, 662, '4') +
      said(75, 636, 'Cost') +
      said(255, 636, '£1,200') +
      said(325, 636, '£900');
    expect(cellsOf(await read([{ content }]))).toEqual([
      [0, 0, 'Measure'],
      [0, 1, 'North'],
      [0, 2, 'South'],
      [1, 0, 'Women who came of their own accord'],
      [1, 2, '4'],
      [2, 0, 'Cost'],
      [2, 1, '£1,200'],
      [2, 2, '£900'],
    ]);
  });

  const whole = [
    [0, 0, 'Question'],
    [0, 1, 'Answer'],
    [1, 0, '1. How many came?'],
    [1, 1, 'Twelve came.'],
    [2, 0, '2. How many stayed to the end?'],
    [2, 1, 'Nine, but two of them were counted twice.'],
    [3, 0, '3. What did it cost?'],
    [3, 1, '£900'],
  ];
  test('a table goes on over the page: its head again is no row, a broken row is made whole', async () => {
    const page = (top: number, rows: readonly (readonly [string, string])[]) =>
      grid([70, 300, 520], rows.map((_, index) => top - index * 20).concat(top - rows.length * 20)) +
      rows.map(([a, b], index) => said(75, top - index * 20 - 14, a) + said(305, top - index * 20 - 14, b)).join('');
    const head = ['Question', 'Answer'] as const;
    const pages = [
      { content: page(200, [head, ['1. How many came?', 'Twelve came.'], ['2. How many stayed to the', 'Nine, but two of them were']]) },
      { content: page(800, [head, ['end?', 'counted twice.'], ['3. What did it cost?', '£900']]) },
    ];
    expect(cellsOf(await read(pages))).toEqual(whole);
  });

  test('a row that the page breaks without a line at the break is one row', async () => {
    const open = (tops: readonly number[], end: number) =>
      tops.map((y) => ruled(70, y, 520, y)).join('') +
      [70, 300, 520].map((x) => ruled(x, Math.max(...tops, end), x, Math.min(...tops, end))).join('');
    const pages = [
      {
        content:
          open([200, 180, 160], 130) +
          said(75, 186, 'Question') +
          said(305, 186, 'Answer') +
          said(75, 166, '1. How many came?') +
          said(305, 166, 'Twelve came.') +
          said(75, 146, '2. How many stayed to the') +
          said(305, 146, 'Nine, but two of them were'),
      },
      {
        content:
          open([780, 760], 800) +
          said(75, 786, 'end?') +
          said(305, 786, 'counted twice.') +
          said(75, 766, '3. What did it cost?') +
          said(305, 766, '£900'),
      },
    ];
    expect(cellsOf(await read(pages))).toEqual(whole);
  });

  test('figures in the margin of the page stay in their table', async () => {
    const rows = Array.from({ length: 6 }, (_, index) => index);
    const page = (top: number, first: number) => ({
      content:
        grid(
          [70, 300, 520],
          [...rows, 6].map((row) => top - row * 20),
        ) + rows.map((row) => said(75, top - row * 20 - 14, `Area ${first + row}`) + said(305, top - row * 20 - 14, String(row))).join(''),
    });
    const { blocks } = await read([page(160, 1), page(160, 11)]);
    expect(blocks.filter(({ furniture }) => furniture)).toEqual([]);
  });

  test('numbered items in one cell beside their answers in another are rows', async () => {
    const left = ['1. How many', 'came?', '', '2. Which policy', 'applies?', '', '3. How many', 'stayed?'];
    const right = ['Nine, of whom', 'two', '', 'See attached', '', '', 'Four', ''];
    const content =
      grid([70, 200, 400], [710, 690, 560]) +
      said(75, 696, 'You asked') +
      said(205, 696, 'Reply') +
      left.map((text, index) => (text ? said(75, 676 - index * 13, text) : '')).join('') +
      right.map((text, index) => (text ? said(205, 676 - index * 13, text) : '')).join('');
    expect(cellsOf(await read([{ content }])).slice(2)).toEqual([
      [1, 0, '1. How many came?'],
      [1, 1, 'Nine, of whom two'],
      [2, 0, '2. Which policy applies?'],
      [2, 1, 'See attached'],
      [3, 0, '3. How many stayed?'],
      [3, 1, 'Four'],
    ]);
  });

  test('every number of a list inside a cell is among its words, whether it opens the cell or goes on in it', async () => {
    const left = ['1) How many came?', '2) Which policy applies to', 'those who came?', '3) How many stayed?'];
    const right = ['1) Nine', '2) The policy is attached', '3) Four'];
    const content =
      grid([70, 250, 430], [710, 690, 630]) +
      said(75, 696, 'You asked') +
      said(255, 696, 'Our reply') +
      left.map((text, index) => said(75, 676 - index * 13, text)).join('') +
      right.map((text, index) => said(255, 676 - index * 13, text)).join('');
    const document = await read([{ content: content + said(72, 600, 'Yours sincerely') }]);
    expect(document.text.match(/\d\)(?= )/g)).toEqual(['1)', '2)', '3)', '1)', '2)', '3)']);
    for (const line of [...left, ...right]) expect(document.text).toContain(line);
    const { answers } = readLetter(document);
    expect(answers.map(({ question, kind, value }) => [question.number, kind, value])).toEqual([
      ['1', 'count', 9],
      ['2', 'see_attachment', null],
      ['3', 'count', 4],
    ]);
  });
});

describe('words', () => {
  test.each([
    ['informa\u7400\u6900on', 'information'],
    ['o\u6600\ucf00ce', 'office'],
    ['satis\u6600\u6900ed', 'satisfied'],
    ['informaƟon', 'information'],
    ['aƩached', 'attached'],
    ['aŌer', 'after'],
    ['seƫng', 'setting'],
    ['Ōtautahi', 'Ōtautahi'],
    ['一二', '一二'],
    ['£1,200', '£1,200'],
  ])('%s is %s', (seen, whole) => {
    expect(mended(seen)).toBe(whole);
  });
  test('narrow figures set wide apart are one number', async () => {
    expect((await read([{ content: 'BT /F1 11 Tf 72 700 Td [(1) -60 (1) -60 (2,800)] TJ ET' }])).text).toBe('112,800');
  });
  test('fields that were filled in are part of the letter, where they stand, drawn or not', async () => {
    const widget = (name: string, value: string, y: number) =>
      `/Subtype /Widget /FT /Tx /T (${name}) /V (${value}) /DA (/F1 10 Tf 0 g) /Rect [200 ${y} 400 ${y + 16}] /F 4`;
    const document = await read(
      [
        {
          content: said(72, 700, 'Number of females:') + said(72, 670, 'Comments:'),
          annotations: [widget('a', '17', 696), widget('b', 'none', 666)],
        },
      ],
      { form: true },
    );
    expect(document.text.replace(/\s+/g, ' ')).toBe('Number of females: 17 Comments: none');
    const [place] = locate(document, { start: document.text.indexOf('17'), end: document.text.indexOf('17') + 2 });
    expect(place?.box?.x).toBeGreaterThan(195);
  });
  test('the address behind words is known, and the words of one link are one run', async () => {
    const annotations = ['/Subtype /Link /Rect [112 695 203 712] /A << /S /URI /URI (https://www.example.org/report) >>'];
    const { blocks, text } = await read([{ content: said(72, 700, 'See our evaluation report online.'), annotations }]);
    const linked = blocks.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs)).filter(({ style }) => style.link);
    expect(linked.map(({ span, style }) => [text.slice(span.start, span.end).trim(), style.link])).toEqual([
      ['evaluation report', 'https://www.example.org/report'],
    ]);
  });
  test('bullets and ticks of symbol fonts are what a reader sees', async () => {
    const content = `BT /F3 11 Tf 72 700 Td (\\267) Tj ET ${said(90, 700, 'Local police')}BT /F4 11 Tf 72 680 Td (4) Tj ET ${said(90, 680, 'Yes')}`;
    const { blocks, text } = await read([{ content }]);
    expect(blocks[0]?.marker?.kind).toBe('bullet');
    expect(text).toMatch(/^• Local police\s+✔ Yes$/);
  });
  test('an "o" of Courier before an item is a bullet, a letter elsewhere', async () => {
    const content = `BT /F5 11 Tf 90 700 Td (o) Tj ET ${said(108, 700, 'Local police')}BT /F5 11 Tf 72 640 Td (o level) Tj ET`;
    expect((await read([{ content }])).text).toBe('• Local police\n\no level');
  });
  test('a word that the page broke keeps both its places, over the page too', async () => {
    const long = 'The figure that was given for the whole of the year stands in the table on the next page of the self-';
    const pages = [
      {
        content:
          said(72, 120, long, { size: 9 }) +
          said(
            72,
            109,
            'referred females and it was counted by the staff of the office, as it had been in every year before, at https://example.org/',
            { size: 9 },
          ),
      },
      { content: said(72, 750, 'report-2023 and by nobody else.', { size: 9 }) },
    ];
    const document = await read(pages);
    const start = document.text.indexOf('self-referred');
    expect(start).toBeGreaterThan(0);
    const places = locate(document, { start, end: start + 'self-referred'.length }).map(({ box }) => Math.round(box?.x ?? 0));
    expect(places).toEqual([445, 73]);
    const address = document.text.indexOf('https://example.org/report-2023');
    expect(locate(document, { start: address, end: address + 31 }).map(({ page }) => page)).toEqual([1, 2]);
  });
  test.each([
    ['https://example.org/trans-', 'health', 'https://example.org/trans-health'],
    ['https://example.org/News-Dec-', '19.pdf', 'https://example.org/News-Dec-19.pdf'],
    ['www.example.gov.', 'uk/foi', 'www.example.gov.uk/foi'],
    ['https://example.org/a_', 'b.pdf', 'https://example.org/a_b.pdf'],
    ['<https://example.org/trans-', 'health/>.', '<https://example.org/trans-health/>.'],
  ])('an address broken after "%s" is whole', async (first, second, whole) => {
    const lead = 'This is published with everything that was asked for before, and it will be found there: ';
    const wide = 'Every line of this letter goes on as far as the page allows, as letters do that nobody cuts short, up to here and on';
    const lines = [wide, lead + first, `${second} for all`];
    const content = lines.map((line, index) => said(72, 700 - index * 12, line, { size: 9 })).join('');
    expect((await read([{ content }])).text.replace(/\s+/g, ' ')).toContain(`${whole} for all`);
  });
});

describe('pages on their side', () => {
  test.each([90, 180, 270])('a page turned by %i degrees is read, and its boxes are where it is shown', async (rotate) => {
    const document = await read([{ content: said(72, 700, 'There were 12 females.'), rotate }]);
    expect(document.text).toBe('There were 12 females.');
    const [place] = locate(document, { start: 0, end: 5 });
    const { width, height } = document.pages[0] as { width: number; height: number };
    expect([
      width > height,
      (place?.box?.x ?? -1) > 0 && (place?.box?.x ?? 9999) < width,
      (place?.box?.y ?? -1) > 0 && (place?.box?.y ?? 9999) < height,
    ]).toEqual([rotate !== 180, true, true]);
  });
  test.each([
    [90, '0 1 -1 0 200 72'],
    [180, '-1 0 0 -1 500 700'],
    [270, '0 -1 1 0 200 700'],
  ])('text set at %i degrees on an upright page is read in its own direction', async (_, matrix) => {
    const content = `BT /F1 11 Tf ${matrix} Tm (There were 12 females in the programme.) Tj 0 -14 Td (None of them left.) Tj ET`;
    const document = await read([{ content }]);
    expect(document.text.replace(/\s+/g, ' ')).toBe('There were 12 females in the programme. None of them left.');
    const [place] = locate(document, { start: 0, end: 38 });
    expect(document.pages[0]).toMatchObject({ width: 595, height: 842 });
    const box = place?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(_ === 180 ? box.width > box.height : box.height > box.width).toBe(true);
    expect(box.x > 150 && box.x + box.width < 595 && box.y > 100 && box.y + box.height < 842).toBe(true);
  });
});

test('bullets of a symbol font make no page unreadable, words of it do', () => {
  const bullets = Array.from({ length: 12 }, (_, at) => `\uf0b7 Boat ${at} was hired out in May`).join(' ');
  expect(garbled(bullets)).toBe(false);
  expect(garbled('\uf054\uf068\uf065 \uf042\uf06f\uf061\uf074 was hired out in May')).toBe(true);
});
