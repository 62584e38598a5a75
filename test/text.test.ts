import { describe, expect, test } from 'vitest';
import { unwrapped } from '../src/adapters/text/facing.js';
import { readText, textDocument } from '../src/adapters/text.js';
import type { Document } from '../src/model/document.js';
import { assertSound } from './sound.js';

function read(text: string): Document {
  const document = textDocument(text, 'letter.txt');
  assertSound(document);
  return document;
}
const kinds = (text: string): string[] => read(text).blocks.map(({ kind }) => kind);
const wraps = (text: string): boolean[] => read(text).blocks.flatMap(({ lines }) => lines.map(({ wrapped }) => wrapped));

/** Paragraphs that fill their lines, so that the width of the letter is told. */
const FILLED =
  'The harbour keeps boats of many kinds, and lends them to whoever asks for one in\ngood time before the summer; those that were not brought back are looked for by\nthe wardens every year.\n\n'.repeat(
    4,
  );

describe('list markers', () => {
  test.each([
    ['1. The name', '1.', 'number', 1],
    ['1.    The name', '1.', 'number', 1],
    ['1.The name', '1.', 'number', 1],
    ['1) The name', '1)', 'number', 1],
    ['(1) The name', '(1)', 'number', 1],
    ['1a) The name', '1a)', 'number', 1],
    ['2(b) The name', '2(b)', 'number', 2],
    ['(c) The name', '(c)', 'letter', 3],
    ['a) The name', 'a)', 'letter', 1],
    ['(i) The name', '(i)', 'roman', 1],
    ['iv. The name', 'iv.', 'roman', 4],
    ['- The name', '-', 'bullet', undefined],
    ['-The name', '-', 'bullet', undefined],
    ['•The name', '•', 'bullet', undefined],
    ['\uf0b7 The name', '•', 'bullet', undefined],
    ['o  The name', 'o', 'bullet', undefined],
  ])('%s', (line, shown, kind, value) => {
    const { blocks, text } = read(line);
    const marker = blocks[0]?.marker;
    expect(text).toBe(`${shown} The name`);
    expect(marker?.kind).toBe(kind);
    expect(marker?.value).toBe(value);
  });
  test.each([
    ['Q1 The name', 'a label is words'],
    ['3 females were referred', 'a count'],
    ['1.2 million pounds', 'a decimal'],
    ['19. June 2024', 'a date'],
    ['H. M. Carrow', 'initials'],
    ['J. Smithson', 'an initial'],
    ['12:30 pm on Monday', 'a time'],
    ['-5 degrees', 'a minus'],
    ['o dear', 'a word'],
  ])('%s is none: %s', (line) => {
    expect(read(line).blocks[0]?.marker).toBeUndefined();
  });
  test('a number alone on its line belongs to the words below it', () => {
    expect(read('1.\nThe name\n2.\nThe total').text).toBe('1. The name\n\n2. The total');
  });
  test('a dash alone is an answer, not a bullet', () => {
    const { blocks } = read('2019\n-\n2020\n3');
    expect(blocks.some(({ marker }) => marker)).toBe(false);
  });
  test('indentation makes levels', () => {
    expect(read('1. a\n   - b\n   - c\n2. d').blocks.map(({ marker }) => marker?.level)).toEqual([0, 1, 1, 0]);
  });
});

describe('line breaks', () => {
  const wrapped = `We have looked through the records of the whole department and
can confirm that the information you asked for is held by the
Council. Our answers to each of your questions are given in the
table below, and the notes beneath it say how the figures were
put together and from which of the systems each one was taken.`;
  test('a wrapped paragraph is one line to the reader', () => {
    expect(wraps(wrapped)).toEqual([true, true, true, true, false]);
    expect(read(wrapped).reading).not.toContain('\n');
  });
  test('an answer under its question is a line of its own', () => {
    expect(wraps(`${wrapped}\n\n2. How many people took part in the programme during the year?\n189`).slice(-2)).toEqual([false, false]);
    expect(wraps('2. The total number of females who referred themselves to the programme\nIt is not possible to do so.')).toEqual([
      false,
      false,
    ]);
  });
  test('a sentence that opens below a full line without a stop is no rest of it', () => {
    expect(
      wraps(`${wrapped}\n\nHow many of the boats in the harbour were lost to fire in 2024/25\nThere were 514 in the year.`).slice(-2),
    ).toEqual([false, false]);
  });
  test.each([
    ['a label', 'The total number of people who were seen\nResponse: none'],
    ['a colon', 'Those who paid for the programme were all of these:\nthe council'],
    ['names', 'Herewood Council\nEastmere Council'],
  ])('%s keeps its break', (_, text) => {
    expect(wraps(text)).toEqual([false, false]);
  });
  test('a sentence that plainly runs on does so at any width', () => {
    expect(wraps('Your email of 19 February asked, under the\nFreedom of Information Act, about roads')).toEqual([true, false]);
  });
  test('questions wrapped to the width of a column narrower than the letter are put back together', () => {
    const cells = [
      'How many boats did your Board spend money on',
      '(hulls, sails and oars) in each of the years 2022',
      '2023 and 2024?',
      '',
      '2022: 4',
      '',
      'On what date was the Plan of Works for the Harbour',
      'Basin (PWHB) last reviewed?',
      '',
      '15/03/2024',
      '',
      'Please list the names of the quays at which your',
      'BRT boats may be hired.',
      '',
      'Marl Quay',
      'Tarn Dock',
    ];
    expect(wraps(cells.join('\n'))).toEqual([true, true, false, false, true, false, false, true, false, false, false]);
    // one question a line, and none of them full
    expect(wraps('How many boats are there\nHow many Oars are there?\n\nWho owns them\nMarl Board, perhaps?')).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
  test('one paragraph a line has no wraps', () => {
    const long =
      'This paragraph stands on one line however long it is, as most programs write it nowadays, and nothing in it was wrapped by anyone. ';
    expect(wraps(`${long}${long}\n${long}\nEnd`)).toEqual([false, false, false]);
  });
});

describe('blocks', () => {
  test('headings are capitals, or short and followed by words of another length', () => {
    const below = 'This is the paragraph that stands below the heading.';
    expect(kinds(`OUR DECISION\n\n${below}`)).toEqual(['heading', 'paragraph']);
    expect(kinds(`What happens now\n\n${below}`)).toEqual(['heading', 'paragraph']);
  });
  test.each(['Dear Mr Vale', 'Yours sincerely', '[REDACTED]'])('%s is no heading', (line) => {
    expect(kinds(`${line}\n\nThis is the paragraph that stands below it in the letter.`)[0]).toBe('paragraph');
  });
  test('names, one a paragraph, are no headings', () => {
    expect(kinds('Funders:\n\nEastmere Council\n\nHome Office\n\nThe rest of the letter goes on from here as usual.')).toEqual(
      Array(4).fill('paragraph'),
    );
  });
  test('columns are cells; one line alone is none', () => {
    const { blocks } = read('Contributors\n   Commissioner     £41,000\n   Home Office      £12,000\n\nTel: 1     Fax: 2');
    expect(blocks.map(({ cell }) => cell && [cell.table, cell.row, cell.column])).toEqual([
      undefined,
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
      [0, 1, 1],
      undefined,
    ]);
  });
  test('two blanks part cells that stand one under the other, where other gaps are wider', () => {
    const cells = (text: string): (string | null)[] =>
      read(text).blocks.map(({ span, cell }) => (cell ? read(text).text.slice(span.start, span.end) : null));
    expect(cells('Year     Sold   Value\n2020-21  38     £900\n2021-22  61     £1,200\n')).toEqual(
      'Year Sold Value 2020-21 38 £900 2021-22 61 £1,200'.split(' '),
    );
    // two blanks behind words are a typist's
    expect(cells('We sold 38  boats in  2021.\nNone  was lost  then.\nAll were  old  ones.\n').every((cell) => cell === null)).toBe(true);
  });
  test('rows that begin with their numbers need no blank line between them', () => {
    const rows = [
      ' No   Question                        Answer',
      ' 1    How many boats does the         14',
      '      harbour own?',
      ' 2    Who hired them?                 Marl Sailing Club and the',
      '                                      Tarn Rowers',
      ' 3    Why were two of them            They leak.',
      '      withdrawn?',
      ' 4    Is there a log?                 No',
    ];
    const cells = (text: string): string[] =>
      read(text).blocks.flatMap(({ span, cell }) => (cell ? [read(text).text.slice(span.start, span.end)] : []));
    expect(cells(`Dear Ms Low\n\n${rows.join('\n')}\n\nYours sincerely\n`).slice(-12)).toEqual(
      '1|How many boats does the harbour own?|14|2|Who hired them?|Marl Sailing Club and the Tarn Rowers|3|Why were two of them withdrawn?|They leak.|4|Is there a log?|No'.split(
        '|',
      ),
    );
    // a list whose items go on below themselves has one column
    expect(cells('1  The boats are let by the day.\n   They leak.\n2  The log is lost.\n3  It rains.\n4  It snows.\n')).toEqual([]);
  });
  test('a row of years over a row of figures, one a line, are years with their figures', () => {
    expect(read('The boats let:\n\n2020\n2021\n2022\n1,904\n133\n<5\n\nThe end.\n').text).toBe(
      'The boats let:\n\n2020\t1,904\n2021\t133\n2022\t<5\n\nThe end.',
    );
    expect(read('The boats let:\n\n2020\n2021\n1,904\n133\n14\n\nThe end.\n').blocks.some(({ cell }) => cell)).toBe(false);
  });
  test('rows of figures that blank lines part are rows, where each cell stands under another', () => {
    const table = (last: string) => `Year            Let         Lost\n\n2021/22         14          3\n\n${last}\n\nThe end.\n`;
    expect(read(table('2022/23         9           1')).text).toBe('Year\tLet\tLost\n2021/22\t14\t3\n2022/23\t9\t1\n\nThe end.');
    expect(read(table('By hand         our own     staff')).blocks.some(({ cell }) => cell)).toBe(false);
    // what was not recorded stands for a figure, and years alone may head them
    const lettered =
      '                    2022       2023\n\n(a) Boats let        14          3\n\n(b) Boats lost   Not recorded    1\n\n(c) Not found        9           1\n\nThe end.\n';
    expect(read(lettered).text).toBe('2022\t2023\n(a) Boats let\t14\t3\n(b) Boats lost\tNot recorded\t1\n(c) Not found\t9\t1\n\nThe end.');
  });
  test('names set in over one row of figures are its heads', () => {
    const table = (row: string) => read(`The wardens:\n\n               Marl      Tarn Bay      Fell\n${row}\n\nThe end.\n`);
    expect(table('Wardens      41      17      6').text).toBe('The wardens:\n\nMarl\tTarn Bay\tFell\nWardens\t41\t17\t6\n\nThe end.');
    expect(table('Wardens      are sent      by turns      daily').blocks.some(({ cell }) => cell)).toBe(false);
  });
  test('a row may end in a paragraph, and a head begin with "No."', () => {
    const long =
      'Showers: Marl Building Services, Tarn Water Ltd and P. Low. Stairlifts: Ascent Lifts Ltd and the joiners of Tarn High Street.';
    const { blocks } = read(`No.   Question   Response\n1   Boats   388\n2   Contractors   ${long}\n3   Warden   Ms Low\n`);
    expect(blocks.map(({ cell }) => [cell?.row, cell?.column])).toEqual(
      [0, 1, 2, 3].flatMap((row) => [0, 1, 2].map((column) => [row, column])),
    );
  });
  test('a table copied column by column is a table again, where the columns are as long', () => {
    const table = (answers: string) => `No.\n1\n2\n3\nQuestion\nBoats seen\nBoats lost\nBoats found\nAnswer\n${answers}\n\nThe end.\n`;
    expect(read(table('314\n96\nNot held')).text).toBe('1\tBoats seen\t314\n2\tBoats lost\t96\n3\tBoats found\tNot held\n\nThe end.');
    expect(read(table('314\n96')).blocks.some(({ cell }) => cell)).toBe(false);
  });
  const grid = (text: string) =>
    read(text).blocks.flatMap(({ cell, span }) =>
      cell ? [`${cell.row}.${cell.column} ${read(text).text.slice(span.start, span.end)}`] : [],
    );
  test('rows copied tab by tab: a blank corner may be lost, and a cell have several lines', () => {
    expect(grid('2022\t2023\nBoats\t4\t7\nKites\t1\t0')).toEqual([
      '0.1 2022',
      '0.2 2023',
      '1.0 Boats',
      '1.1 4',
      '1.2 7',
      '2.0 Kites',
      '2.1 1',
      '2.2 0',
    ]);
    // names over names, and rows below another table's
    expect(grid('Boat\tPort\nHeron\tMarl\t1990')).toEqual([]);
    expect(grid('1\tWhich boats?\tHeron\nTern\n2\tWhich kites?\tNone\n3\tWhen?\t2021: 4\n2022: 7\n\nThank you.')).toEqual([
      '0.0 1',
      '0.1 Which boats?',
      '0.2 Heron\nTern',
      '1.0 2',
      '1.1 Which kites?',
      '1.2 None',
      '2.0 3',
      '2.1 When?',
      '2.2 2021: 4\n2022: 7',
    ]);
    // … and so it may where the rows ask, and nothing counts them
    expect(grid('How many boats are there?\t14\nThe names of the boats\tHeron\nTern\nWhen were they bought?\t2021')).toEqual([
      '0.0 How many boats are there?',
      '0.1 14',
      '1.0 The names of the boats',
      '1.1 Heron\nTern',
      '2.0 When were they bought?',
      '2.1 2021',
    ]);
    // neither counted nor asking
    expect(grid('Heron\tWhich boats?\tTern\nMarl\n')).toEqual([]);
  });
  test.each([
    [['Tar – in the price of the boats', 'Rope – £18,306'], 'Tar – in the price of the boats\nRope – £18,306'],
    [['Tar – in the price of the boats', 'Rope and sails'], 'Tar – in the price of the boats Rope and sails'],
  ])('lines that each name what they are of stay apart in a cell, though the first fills it: %j', (lines, text) => {
    expect(unwrapped(lines, 34)).toBe(text);
  });

  test('two columns that face each other, each wrapped within itself, are rows of two cells', () => {
    const rows = (left: readonly string[], right: readonly string[]) =>
      left.map((said, index) => `    ${said.padEnd(36)}${right[index] ?? ''}`.trimEnd()).join('\n');
    // the number of a row may stand far off
    const wide = [
      '1       Who lets the boats?                Marl Boats',
      '2       How many boats are                 14',
      '        there in all?',
      '3       What does a day on the',
      '        water cost?                        £9',
    ];
    expect(read(wide.join('\n\n').replace(/(are +14|on the)\n\n/g, '$1\n')).blocks.filter(({ cell }) => cell).length).toBe(9);
    const table = [
      rows(['Question'], ['Response']),
      rows(['1. How many boats did the harbour', 'hire out in 2023?'], ['14']),
      rows(['2. Who hired them?', '', ''], ['Marl Sailing Club', 'Tarn Rowers', 'The Fell Trust']),
      rows(
        ['3. Why were two of them withdrawn', 'from hire?'],
        ['They had been found to leak and a repair was', 'not thought to be worth the money.'],
      ),
    ].join('\n\n');
    // the head may stand right above the first row
    expect(read(table.replace('\n\n', '\n')).text).toBe(read(table).text);
    const { text, blocks } = read(`Dear Ms Low\n\n${table}\n\nYours sincerely`);
    expect(text).toBe(
      'Dear Ms Low\n\nQuestion\tResponse\n1. How many boats did the harbour hire out in 2023?\t14\n2. Who hired them?\tMarl Sailing Club\nTarn Rowers\nThe Fell Trust\n3. Why were two of them withdrawn from hire?\tThey had been found to leak and a repair was not thought to be worth the money.\n\nYours sincerely',
    );
    expect(new Set(blocks.flatMap(({ cell }) => cell?.table ?? []))).toEqual(new Set([0]));
    // a small table within an answer
    const years = rows(['4. Hired out', '', ''], ['2021/22      37', '2022/23      fewer than 5', 'See note 1.']);
    expect(read(`${table}\n\n${years}`).text).toContain('4. Hired out\t2021/22 37\n2022/23 fewer than 5\nSee note 1.');
    // three columns are no two
    const three = ['Boats', 'Oars', 'Rafts'].map((name) => rows([name], ['2021/22      37'])).join('\n\n');
    expect(read(`${table}\n\n${three}`).text).not.toContain('\t2021/22 37');
    // the head again, on the next page
    const [head, ...others] = table.split('\n\n');
    const paged = read(
      `Dear Ms Low\n\nThank you for it.\n\n${head}\n\n${others.slice(0, 2).join('\n\n')}\n\n     Marl Harbour     Page 1 of 2\n\f${head}\n\n${others[2]}\n\n     Marl Harbour     Page 2 of 2\n`,
    );
    expect(paged.blocks.filter(({ cell }) => cell).length).toBe(8);
    expect(paged.blocks.filter(({ furniture }) => furniture).length).toBe(3);
    // lines of a head that stand apart are rows of their own, and words across both columns end the table
    const lines = rows(['Marl Harbour Board, Marl Quay', 'Marl', 'Fell'], ['Our reference: 14/22', '4 May 2024', 'By e-mail']);
    expect(read(`${lines}\n\n${lines}\n\n${lines}`).text).not.toContain('Marl Fell');
  });
  test('rows of a form whose answers begin lower than their questions, or that have none', () => {
    const rows = (...lines: readonly (readonly [string, string?])[]) =>
      lines.map(([left, right]) => `${left.padEnd(40)}${right ?? ''}`.trimEnd()).join('\n');
    const table = [
      rows(['Question', 'Response']),
      rows(['1  Number of boats for hire'], ['   in 2022 and 2023', '14 / 17']),
      rows(['2  Number of boats'], ['   a) lost', 'a) 4'], ['   b) sold', 'b) Not recorded']),
      rows(['3  Number of oars'], ['   lost at sea']),
      rows(['4  Is there a warden', 'There is no warden as'], ['   at night?', 'the quay is locked.']),
    ];
    expect(read(table.join('\n\n')).text.split('\n')).toEqual([
      'Question\tResponse',
      '1\tNumber of boats for hire in 2022 and 2023\t14 / 17',
      '2\tNumber of boats',
      '2a\tlost\t4',
      '2b\tsold\tNot recorded',
      '3\tNumber of oars lost at sea',
      '4\tIs there a warden at night?\tThere is no warden as the quay is locked.',
    ]);
    // a row without an answer that no number counts on is the end of the table
    expect(read(table.join('\n\n').replace('3  Number', '9  Number')).text).not.toContain('oars lost at sea\t');
  });
  describe('two columns set out with blanks, rows of one line', () => {
    const set = (width: number, gap: string, ...rows: readonly (readonly [string, string])[]) =>
      rows
        .map(([left, right]) => {
          const [asked, said] = [left.split('\n'), right.split('\n')];
          const lines = asked.length > said.length ? asked : said;
          return lines.map((_, at) => `${(asked[at] ?? '').padEnd(width)}${said[at] ?? ''}`.trimEnd()).join('\n');
        })
        .join(gap);
    const cells = (table: string) =>
      read(`Dear Ms Low\n\n${table}\n\nNotes\n\nThe figures were taken from the log of the harbour.`)
        .text.split('\n\n')
        .filter((block) => block.includes('\t'))
        .flatMap((block) => block.split('\n'));
    const said = ['Marl Boats', '1 May 2021', 'Not settled. The Board meets', '37'].map((text, at) =>
      at === 2 ? `${text}\nin the autumn.` : text,
    );
    const numbered = (mark: (at: number) => string) => said.map((text, at) => [mark(at + 1), text] as const);
    const asked = [
      ['Number of boats let', '412'],
      ['Are wardens issued with radios?', 'Yes'],
      ['Cost of buying them', '£2,250 + VAT'],
      ['Number of those lost', 'Not recorded'],
    ] as const;
    test.each([
      ['Question', 'Response', 13, String],
      ['No.', 'Our answer', 8, String],
      ['Ref', 'Information held', 12, (at: number) => `Q${at}`],
      ['Your question', 'The Board’s reply', 26, (at: number) => `${at}.`],
      ['Item', 'We say', 16, String],
    ] as const)('numbers below %s, answers below %s', (question, answer, width, mark) => {
      const found = cells(set(width, '\n\n', [question, answer], ...numbered(mark)));
      expect(found[0]).toBe(`${question}\t${answer}`);
      expect(found.slice(1).join(' ')).toBe(
        numbered(mark)
          .map(([number, text]) => `${number}\t${text.replace('\n', ' ')}`)
          .join(' '),
      );
    });
    test('numbers without a head', () => {
      expect(cells(set(10, '\n\n', ...numbered(String)))).toContain('3\tNot settled. The Board meets in the autumn.');
    });
    test.each([
      ['Information requested', 'Our reply', 40],
      ['You asked', 'We say', 44],
      ['What you asked for', 'Information held', 80],
      ['Request', 'The Board’s response', 36],
      ['Query', 'Answer', 58],
    ])('what is asked below %s', (question, answer, width) => {
      const rows = [[question, answer], ...asked] as const;
      expect(cells(set(width, '\n\n', ...rows))).toEqual(rows.map((row) => row.join('\t')));
      expect(cells(set(width, '\n', ...rows))).toEqual(rows.map((row) => row.join('\t')));
    });
    test('what asks, without a head', () => {
      expect(cells(set(40, '\n\n', ...asked))).toEqual(asked.map((row) => row.join('\t')));
    });
    test.each(['\n\n', '\n'])('cells that go on below themselves, rows parted by %j', (gap) => {
      const wrapped = [
        ...asked.slice(0, 2),
        ['Percentage of boats that were\nbrought back late', '34.5%'],
        ['Number of those lost', 'Not recorded, as the log gives\nno cause for what it tells of'],
      ] as const;
      expect(cells(set(40, gap, ['Question', 'Answer'], ...wrapped))).toEqual([
        'Question\tAnswer',
        'Number of boats let\t412',
        'Are wardens issued with radios?\tYes',
        'Percentage of boats that were brought back late\t34.5%',
        'Number of those lost\tNot recorded, as the log gives no cause for what it tells of',
      ]);
    });
    test.each([
      ['questions behind their numbers', [...asked.map(([text], at) => [`${at + 1}`, `${text.replace('?', '')}?`] as const)], 6],
      ['items behind a mark', [...numbered((at) => `${at}.`)], 6],
      [
        'what the office writes about the letter',
        [
          ['Our case', '14/22'],
          ['Your letter', '4 May'],
          ['Sent', 'by mail'],
        ],
        24,
      ],
    ] as const)('%s are no cells', (_, rows, width) => {
      expect(cells(set(width, '\n\n', ...rows))).toEqual([]);
    });
  });
  test('a table drawn with strokes has rows of several lines', () => {
    const border = '+--------+------+';
    const table = `${border}\n| Boat   | Lost |\n${border}\n| The    | 14   |\n| Marlin |      |\n${border}\n`;
    expect(read(`Above.\n\n${table}\nBelow.\n`).text).toBe('Above.\n\nBoat\tLost\nThe Marlin\t14\n\nBelow.');
    // a border alone, or a row of other columns, draws no table
    expect(read(`${border}\nThe end.\n`).text).toBe(`${border}\n\nThe end.`);
    expect(read(`${border}\n| Boat | Lost |\n| The |\n${border}\n`).blocks.filter(({ cell }) => cell?.row === 1)).toEqual([]);
  });
  test('years over a blank line head the rows below it, and words alone below a row are the rest of its name', () => {
    const head = '                      2021/22      2022/23\n\n';
    const rows =
      'Boats hired              142          198\nBoats hired out           87           99\n    for a day\nBoats sold                 2            1\nBoats lost                 0            3\n';
    expect(read(head + rows).text).toBe(
      '\t2021/22\t2022/23\nBoats hired\t142\t198\nBoats hired out for a day\t87\t99\nBoats sold\t2\t1\nBoats lost\t0\t3'.trim(),
    );
    // words over a blank line are a line of their own
    expect(read(`                      Boats        Oars\n\n${rows}`).blocks.filter(({ cell }) => cell?.row === 0).length).toBe(3);
  });
  test('a line that closes the bracket above it is no item', () => {
    expect(kinds('There are three stages: early (stage 1), formal (stage\n2) and review (stage 3).\n')).toEqual(['paragraph']);
  });
  test.each([
    ['How many were lost (i) in 2021,\n(ii) in 2022, (iii) in 2023?', 1],
    ['How many were a) let and (b) lost,\n(c) sold?', 1],
    ['2. (a) Twelve boats,\n(b) nine oars', 2],
    ['How many were lost (i) in 2021,\n(iii) in 2023?', 2],
    ['How many were lost (i) in 2021.\n(ii) in 2022', 2],
  ])('a list in the middle of a sentence goes on at the head of a line: %j', (text, blocks) => {
    expect(kinds(text)).toHaveLength(blocks);
  });
  test('mail’s quote marks are left out', () => {
    expect(read('> 1. How many?\n>> Two').text).toBe('1. How many?\nTwo');
  });
  test.each(['>5', '> 5', '>5\n>10', '> 5\n> 10'])('%s is a figure', (line) => {
    expect(read(line).text).toBe(line);
  });
  test('a drawn line parts blocks', () => {
    expect(read('above\n==========\nbelow').blocks.length).toBe(3);
  });
  test('a numbered question begins a line of its own, however long the line above', () => {
    const lines = [
      'Q5 Please send any plan of the ferry that was made in 2021.',
      'Q6 Do any of the boats at the old quay have a ramp, and which?',
    ];
    const prose =
      'The Board keeps a register of all the boats that lie at its\nquays, and a list of those who have asked for a berth there, in\nthe order in which they asked, and it is read once a year by\nthe warden.';
    expect(
      read(`${lines.join('\n')}\n\n${prose}\n`)
        .reading.split('\n')
        .slice(0, 2),
    ).toEqual(lines);
  });
});

test('a line that is filled up to a semicolon goes on, a shorter one is of a list', () => {
  const lines = (above: string, below: string) => read(`${FILLED}\n${above}\n${below}\n\nTwelve.\n`).reading.split('\n');
  const full = 'You asked how many of those boats were lent to schools; how long they were lent;';
  expect(lines(full, 'for copies of the rules.')).toContain(`${full} for copies of the rules.`);
  expect(lines('how many of those boats were lent to schools;', 'copies of the rules.')).toContain('copies of the rules.');
});

test('a question that fills its line goes on where the requester does', () => {
  const lines = (question: string, below: string) => read(`${FILLED}\n${question}\n${below}\n\nTwelve.\n`).reading.split('\n');
  const full = '1. How many of all those boats were lent to schools, and by whom were they lent?';
  expect(lines(full, 'Please give the day.')).toContain(`${full} Please give the day.`);
  expect(lines(full, 'Please see the list.')).toContain('Please see the list.');
  expect(lines('1. How many of all those boats were lent to schools?', 'Please give the day.')).toContain('Please give the day.');
});

describe('pages', () => {
  const paged = 'Council of Eastmere\nWe have looked at the\nPage 1 of 2\n\fCouncil of Eastmere\nrecords for the year.\nPage 2 of 2';
  test('running lines and page numbers stand last and part no sentence', () => {
    const { blocks, reading } = read(paged);
    expect(reading.startsWith('We have looked at the records for the year.') || reading.startsWith('We have looked at the\nrecords')).toBe(
      true,
    );
    expect(blocks.flatMap(({ furniture }) => furniture ?? []).sort()).toEqual(['header', 'header', 'page_number', 'page_number']);
  });
  test('pages counted without the word, and the running head beside a mark, are no words of the letter; a figure apart is one', () => {
    const words = Array.from({ length: 12 }, (_, index) => `Line ${index} of the letter tells of boats.\n`).join('\n');
    const foot = (page: number) => `26/00417/EIR${' '.repeat(60)}${page} of 2\n`;
    const middle = ' '.repeat(40);
    const body = (...feet: string[]) =>
      read(`Marl Ambulance Trust\nOur ref: SAS/0388\n\nDear Ms Low\n\n${words}\n${feet[0]}\nThe rest of it.\n\nAll of it.\n\n${feet[1]}`);
    const apart = (...feet: string[]) => {
      const { blocks, text } = body(...feet);
      return blocks.filter(({ furniture }) => furniture).map(({ span }) => text.slice(span.start, span.end));
    };
    expect(apart(foot(1), foot(2)).map((line) => line.replace(/\s+/g, ' '))).toEqual(['26/00417/EIR 1 of 2', '26/00417/EIR 2 of 2']);
    expect(apart('Marl Ambulance Trust      Page 1\n', 'Marl Ambulance Trust      Page 2\n').length).toBe(2);
    expect(apart('Marl Ambulance Trust      Page 1\n', 'Tarn Ambulance Trust      Page 7\n')).toEqual([]);
    expect(apart(`${middle}1\n`, `${middle}2\n`)).toEqual(['1', '2']);
    expect(apart('Page 1 / 2\nMarl Ambulance Trust SAS/0388\n', 'Page 2 / 2\n')).toEqual([
      'Page 1 / 2',
      'Marl Ambulance Trust SAS/0388',
      'Page 2 / 2',
    ]);
    expect(apart(`${middle}38\n`, '')).toEqual([]);
    // a count behind a sentence of its own, and rows of a table that count
    const sentence = (page: number) => `Please do not smoke here.${middle}${page}\n`;
    const more = 'It goes on.\n\n'.repeat(8);
    expect(apart(sentence(1), `${more}${sentence(2)}`).length).toBe(2);
    expect(apart(sentence(1), sentence(2))).toEqual([]);
    expect(apart('Page 1 / 2\nWe hold SAS/0388\n', '')).toEqual(['Page 1 / 2']);
  });
  test('marks of pages part no sentence where there is no form feed; the first head stays', () => {
    const head = (page: number) => `Marl Ambulance Trust\nFOI Response, Page ${page} of 2\nReference: SAS/0388\n`;
    const words = Array.from({ length: 12 }, (_, index) => `Line ${index} of the letter tells of boats.\n`).join('\n');
    const { blocks, text } = read(`${head(1)}\nDear Ms Low\n\n${words}\n${head(2)}\nThe end of it.\n`);
    expect(blocks.filter(({ furniture }) => furniture).map(({ span }) => text.slice(span.start, span.end))).toEqual(
      head(2).trim().split('\n'),
    );
  });
  describe.each([
    ['a form feed', (page: number) => `Page ${page} of 3\n\fOFFICIAL\n\n`],
    ['none', (page: number) => `\nPage ${page} of 3\nOFFICIAL\n\n`],
  ])('the end of a page in the middle of things, with %s', (_, end) => {
    const letter = (above: string, below: string, rest = '') => {
      const document = read(
        `OFFICIAL\n\nDear Ms Low\n\n${FILLED}\n${above}\n${end(1)}${below}\n${rest}\n${end(2)}Yours sincerely\n\nPage 3 of 3\n`,
      );
      return {
        cells: document.blocks
          .filter(({ cell }) => cell)
          .map(({ cell, span }) => `${cell?.table}/${cell?.row} ${document.text.slice(span.start, span.end)}`),
        furniture: document.blocks.filter(({ furniture }) => furniture).map(({ span }) => document.text.slice(span.start, span.end)),
        blocks: document.blocks.map(({ span }) => document.text.slice(span.start, span.end).replace('\n', ' ')),
      };
    };
    test('a table goes on, and prints its head once more', () => {
      const rows = ['0/0 Year', '0/0 Boats', '0/1 2021', '0/1 14', '0/2 2022', '0/2 15', '0/3 2023', '0/3 19'];
      expect(letter('Year\tBoats\n2021\t14', '2022\t15\n2023\t19').cells).toEqual(rows);
      expect(letter('Year\tBoats\n2021\t14', 'Year\tBoats\n2022\t15\n2023\t19').cells).toEqual(rows);
      // one row alone
      expect(letter('Year\tBoats\n2021\t14', '2022\t15').cells).toEqual(rows.slice(0, 6));
      expect(letter('2021-22\t2022-23', 'Boats\t14\t15\nSails\t3\t4').cells.every((cell) => cell.startsWith('0/'))).toBe(true);
      // another table
      expect(letter('Year\tBoats\n2021\t14', 'Month\tSails\nMay\t15').cells.slice(4)).toEqual([
        '1/0 Month',
        '1/0 Sails',
        '1/1 May',
        '1/1 15',
      ]);
    });
    test('rows of figures at the edges of two pages are no running line', () => {
      expect(letter('Year\tBoats\n2021\t14', '2022\t15\n2023\t19', 'All of them are afloat.\n').cells.length).toBe(8);
    });
    test('a sentence goes on in capitals where its line was full, or cannot end', () => {
      const sentence = 'How many of the boats that the harbour keeps were lent to schools before 31';
      expect(letter(sentence, 'January 2024?').blocks).toContain(`${sentence} January 2024?`);
      expect(letter('These boats belong to the', 'Marl Harbour Board.').blocks).toContain('These boats belong to the Marl Harbour Board.');
      expect(letter('We keep no boats', 'Harbours keep them.').blocks).toContain('Harbours keep them.');
      expect(
        letter('• boats that the harbour keeps, and which were lent to schools for all of summer', 'Harbours keep them.').blocks,
      ).toContain('Harbours keep them.');
    });
    test('what stands over each answer is no part of the page', () => {
      const turns = ['Two of them.', 'None of them.', 'All of them.'].map((answer) => `You asked\n\nHow many?\n\nOur reply\n${answer}`);
      const { furniture } = letter(`${turns.join('\n\n')}\n\nYou asked\n\nWhich?\n\nOur reply`, 'The blue ones.', 'Our reply');
      expect(furniture).not.toContain('Our reply');
    });
  });
  test.each([
    ['Our ref: MC/2023-14\n5 October 2023', []],
    ['MC/2023-14', []],
    ['Boats: 5', ['Boats: 5']],
    ['Ours: MC/2023-14', ['Ours: MC/2023-14']],
  ])('a later page opens with the reference or the date of the letter once more: %j', (top, kept) => {
    const { text, blocks } = read(
      `Marl Council\n\nOur ref: MC/2023-14\n5 October 2023\n\nDear Mr Low\n\nThere are 14 boats.\n\n\f${top}\n\nA map is in the office.\n`,
    );
    const own = blocks.flatMap(({ furniture, span }) => (furniture ? [] : [text.slice(span.start, span.end)]));
    expect(own.slice(own.indexOf('There are 14 boats.') + 1, own.indexOf('A map is in the office.'))).toEqual(kept);
  });
  test('lines know their page', () => {
    expect(read('one\fone more\n\ftwo').blocks.flatMap(({ lines }) => lines.map(({ page }) => page))).toEqual([1, 2, 3]);
  });
  test('a limit cuts, and says so', async () => {
    const { value, diagnostics } = await readText(Buffer.from('one\ftwo\fthree'), 'x', { maxPages: 2 });
    expect(value.text).toBe('one\ntwo');
    expect(diagnostics.map(({ code }) => code)).toEqual(['adapter/cut']);
  });
});

test('questions quoted one line at a time are quotes, a column of ">" is none', () => {
  const quotes = (text: string) =>
    read(text)
      .blocks.filter(({ quoted }) => quoted)
      .map(({ span }) => read(text).text.slice(span.start, span.end));
  expect(quotes('> 1. How many boats?\n\nFour.\n\n> 2. Do you race them?\n\nNo.\n')).toEqual([
    '1. How many boats?',
    '2. Do you race them?',
  ]);
  expect(quotes('> 5\n\nmore than five\n\n> 10\n\nmore than ten\n')).toEqual([]);
});

describe('Markdown', () => {
  const text = '# Our response\n\n**How many?** See [the report](https://a.example/r).\n\n| Year | Cases |\n|---|---|\n| 2022 | 4 |\n';
  test('signs are left out, what they mean is kept', () => {
    const { blocks, text: shown } = read(text);
    expect(shown).toBe('Our response\n\nHow many? See the report.\n\nYear\tCases\n2022\t4');
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'cell', 'cell', 'cell', 'cell']);
    expect(blocks[1]?.lines[0]?.runs.map(({ style }) => style)).toEqual([{ bold: true }, {}, { link: 'https://a.example/r' }, {}]);
  });
  test('rows with an empty cell, a long one or no words at all are rows', () => {
    const long = 'Complaints are noted by the licensing desk and passed to the officer on duty, who writes to both sides within a week.';
    const { blocks, text: shown } = read(
      `| | |\n|---|---|\n| Our ref | 7 |\n| Your ref | |\n\n| 1. How are complaints dealt with? | ${long} |\n| 2. How many? | 4 |\n`,
    );
    expect(shown).toBe(`Our ref\t7\nYour ref\n\n1. How are complaints dealt with?\t${long}\n2. How many?\t4`);
    expect(blocks.every(({ kind }) => kind === 'cell')).toBe(true);
  });
  test('a number kept from being a list by a backslash is a number of the letter', () => {
    expect(read('# Our response\n\n4\\. £4,380.00\n\n5\\. It is not held.\n').text).toBe(
      'Our response\n\n4. £4,380.00\n\n5. It is not held.',
    );
  });
  test('slanted words are slanted, also over several lines; a star behind a figure or a line in a name is itself', () => {
    const { blocks, text: shown } = read(
      '# Reply\n\n*1. How many boats\nwere lost?*\n\n_Four_\n\n4* and 5*, see boats_lost_2023.csv\n\n* lost at sea\n\n# End\n',
    );
    expect(shown).toBe('Reply\n\n1. How many boats\nwere lost?\n\nFour\n\n4* and 5*, see boats_lost_2023.csv\n\n* lost at sea\n\nEnd');
    const slanted = blocks.filter(({ lines }) => lines.every(({ runs }) => runs.every(({ style }) => style.italic)));
    expect(slanted.length).toBe(2);
  });
  test('a star in plain text is a star', () => {
    expect(read('5* of them were **low**').text).toBe('5* of them were **low**');
  });
});

test('hostile lines take no time to speak of', () => {
  for (const line of ['(', '[', '*', '**', '> ', ' ', 'i', '|', '-', '1', 'a:', '[a](', '\t'])
    read(`# a\n# b\n${line.repeat(20_000)}\nend`);
});

test('a row with empty cells below years has each figure under the year that its place tells', () => {
  const rows = (text: string): string[][] => {
    const { blocks, text: all } = read(text);
    const cells = blocks.flatMap(({ cell, span }) => (cell ? [{ ...cell, said: all.slice(span.start, span.end) }] : []));
    return [...new Set(cells.map(({ row }) => row))].map((row) =>
      ['', '', '', ''].map((_, column) => cells.find((one) => one.row === row && one.column === column)?.said ?? ''),
    );
  };
  const table =
    'Dear Ms Low\n\n Pier                    2021      2022      2023\n Marl                      44        51        39\n Tarn                     112        98       130\n Fell                                 3        17\n Scar Quay (new in May) 27         22        31\n Yarm                       8\n Others                     5         9        12\n\nYours sincerely\n';
  expect(rows(table).slice(3, 6)).toEqual([
    ['Fell', '', '3', '17'],
    ['Scar Quay (new in May)', '27', '22', '31'],
    ['Yarm', '8', '', ''],
  ]);
});
