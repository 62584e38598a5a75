import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { LetterRecord } from '../src/model/letter-record.js';
import { parseLetters } from '../src/parse.js';
import { readRoster, withRoster } from '../src/roster.js';
import { rendered } from './report.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const drones = (name: string, owned: string, cost = '£900', more = '') => ({
  path: `letters/${name.toLowerCase()}.txt`,
  bytes: bytes(
    `${name} Borough Council\n\nOur ref: FOI/1234\n\n19 June 2024\n\nDear Ms Low\n\nThank you for your request under the Freedom of Information Act 2000, received on 20 May 2024.${more}\n\n1. How many drones does the council own?\n\n${owned}\n\n2. How much did the drones cost?\n\n${cost}\n\nYours sincerely\n`,
  ),
});
const swans = (name: string, seen: string) => ({
  path: `letters/${name.toLowerCase()}.txt`,
  bytes: bytes(
    `${name} Borough Council\n\n19 June 2024\n\nDear Ms Low\n\nThank you for your request under the Freedom of Information Act 2000, received on 20 May 2024.\n\n1. How many swans were seen on the ponds of the borough?\n\n${seen}\n\nYours sincerely\n`,
  ),
});

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
const read = async (letters: Parameters<typeof parseLetters>[0]): Promise<LetterRecord[]> => {
  const records: LetterRecord[] = [];
  for await (const record of parseLetters(letters)) records.push(record);
  return records;
};
const page = (markup: string) => {
  const all = parseDocument(markup).children as Element[];
  const withClass = (name: string) => DomUtils.findAll((one) => (one.attribs.class ?? '').split(' ').includes(name), all);
  const text = (one: Element): string => DomUtils.textContent(one).replace(/\s+/g, ' ').trim();
  return {
    matrices: withClass('matrix').map((matrix) => ({
      heads: DomUtils.getElementsByTagName('thead', matrix.children).flatMap((head) => withText('th', head, text)),
      rows: DomUtils.getElementsByTagName('tbody', matrix.children).flatMap((body) =>
        DomUtils.getElementsByTagName('tr', body.children).map((row) => [...withText('th', row, text), ...withText('td', row, text)]),
      ),
    })),
    said: withClass('said').map(text),
    questions: withClass('question').map(text),
    tiles: withClass('tiles').map(text).join(' '),
    chase: withClass('chase').map(text).join(' '),
    facts: withClass('facts').map(text),
  };
};
const withText = (tag: string, within: Element, text: (one: Element) => string): string[] =>
  DomUtils.getElementsByTagName(tag, within.children).map(text);

describe('the requests of a batch in the report', () => {
  test('letters that print the same questions share a matrix and figures; one with questions of its own stands apart', async () => {
    const { matrices, said } = page(
      await rendered(await read([drones('Ashby', '4'), swans('Burton', '7'), drones('Corby', 'Fewer than 5', '£1,100')])),
    );
    expect(matrices.map(({ heads }) => heads.length)).toEqual([3, 2]);
    expect(matrices[0]?.rows).toEqual([
      ['Ashby Borough Council', '# 4', '£ £900'],
      ['Corby Borough Council', '≤ <5', '£ £1,100'],
    ]);
    expect(matrices[1]?.rows).toEqual([['Burton Borough Council', '# 7']]);
    // prose stands in its cell as it begins
    const prose = page(
      await rendered(await read([drones('Ashby', '4', 'The makers lent them, and asked nothing for it.'), drones('Corby', '5')])),
    );
    expect(prose.matrices[0]?.rows[0]?.[2]).toBe('?in doubt: T The makers lent them, and asked nothing for it.');
    expect(said).toEqual([
      '1 authority of 2 states one figure: 4. 1 more gives bounds alone, as “fewer than 5”: with it the total is between 4 and 8.',
      '2 authorities of 2 state one figure: from £900 to £1,100, median £1,000; together £2,000.',
    ]);
  });

  test('two requests have two matrices, and nothing of one is added to the other', async () => {
    const { matrices, said } = page(
      await rendered(await read([drones('Ashby', '4'), swans('Burton', '7'), drones('Corby', '6'), swans('Derby', '30')])),
    );
    expect(matrices.map(({ rows }) => rows.length)).toEqual([2, 2]);
    expect(said.filter((one) => one.includes('together')).map((one) => one.replace(/.*together /, ''))).toEqual(['10.', '£1,800.', '37.']);
  });

  test('bounds alone make no exact total, and a figure for another period none with the rest', async () => {
    const bounds = page(await rendered(await read([drones('Ashby', 'Fewer than 5'), drones('Corby', 'Fewer than 10')])));
    expect(bounds.said[0]).toBe('2 authorities give bounds alone, as “fewer than 5”, together between 0 and 13.');
    const periods = page(await rendered(await read([drones('Ashby', '4'), drones('Corby', '3 in 2021/22')])));
    expect(periods.said.slice(0, 2).map((one) => one.split('.')[0])).toEqual([
      '1 authority of 2 states one figure: 4',
      '1 authority of 2 states one figure for 2021/22: 3',
    ]);
  });

  test('a copy stands in the matrix, marked, and in no figure', async () => {
    const ashby = drones('Ashby', '4');
    const { matrices, said, tiles } = page(
      await rendered(await read([ashby, drones('Corby', '6'), { ...ashby, path: 'letters/again.txt' }])),
    );
    expect(matrices[0]?.rows.map(([name]) => name)).toEqual([
      'Ashby Borough Council (ashby.txt)',
      'Corby Borough Council',
      'Ashby Borough Council (again.txt) copy',
    ]);
    expect(said[0]).toContain('together 10.');
    expect(tiles).toContain('3 of 3 letters read; not in the figures: 1 copy');
  });

  test('a reply that a later one replaces is marked, and the later one counts', async () => {
    const later = drones('Ashby', '5');
    const { matrices, said } = page(
      await rendered(
        await read([
          drones('Ashby', '4'),
          drones('Corby', '6'),
          { path: 'letters/later.txt', bytes: bytes(new TextDecoder().decode(later.bytes).replace('19 June', '28 June')) },
        ]),
      ),
    );
    expect(matrices[0]?.rows.map(([name]) => name).filter((name) => name?.endsWith('replaced'))).toEqual([
      'Ashby Borough Council (ashby.txt) replaced',
    ]);
    expect(said[0]).toContain('2 authorities of 2 state one figure: from 5 to 6, median 5.5; together 11.');
  });

  test('with a roster: who has not written, the columns of the roster, and letters of nobody in it', async () => {
    const roster = await readRoster(
      bytes(
        'authority,date sent,region\nAshby Borough Council,2024-05-20,North\nDerby Borough Council,2024-05-20,South\nCorby Borough Council,2024-05-20,East\n',
      ),
    );
    const records = (await read([drones('Ashby', '4'), drones('Corby', '6'), drones('Ely', '1')])).map((record) =>
      withRoster(record, roster),
    );
    const { matrices, tiles, chase, facts } = page(await rendered(records, new Map(), roster));
    expect(tiles).toContain('2/3 authorities have replied; 1 sent no letter');
    expect(matrices[0]?.rows.at(-1)).toEqual(['Derby Borough Council', expect.stringMatching(/^no letter \(due 2024-06-\d\d\)$/)]);
    expect(chase).toContain('Derby Borough Council: no reply');
    expect(chase).toContain('Ely Borough Council');
    expect(facts[0]).toContain('regionNorth');
  });
});
