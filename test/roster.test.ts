import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { bodiesOf } from '../src/dataset/bodies.js';
import { likeness, nameWords } from '../src/dataset/names.js';
import type { Roster } from '../src/dataset/roster.js';
import { summarise } from '../src/dataset/summary.js';
import type { LetterRecord } from '../src/model/letter-record.js';
import { LetterRecordSchema } from '../src/model/record.js';
import { parseLetter } from '../src/parse.js';
import { toErrorRecord } from '../src/record.js';
import { readRoster, withoutRoster, withRoster } from '../src/roster.js';
import { ROOT } from './letters.js';

const rosterIn = (text: string): Promise<Roster> => readRoster(new TextEncoder().encode(text));
const none = { format: null, sha256: null, bytes: null, pages: null };
/** A letter that names its sender, the day of the request, its reference and an address as far as they are given. */
const letter = (sender: string, { asked = '', reference = '', mail = '' } = {}, path = 'letter.txt'): Promise<LetterRecord> =>
  parseLetter(
    new TextEncoder().encode(
      `${sender}\n${mail}\n\n${reference && `Our reference: ${reference}\n\n`}19 June 2024\n\nDear Ms Low\n\nThank you for your request under the Freedom of Information Act 2000${asked && `, received on ${asked}`}.\n\n1. How many drones does the council own?\n\n4\n\nYours sincerely\n`,
    ),
    { ...none, path },
    { domains: true },
  );
const matched = async (roster: string, record: Promise<LetterRecord>) => {
  const { roster: found } = withRoster(await record, await rosterIn(roster));
  return found && { line: found.line, by: found.by, doubts: found.doubts.map(({ code }) => code) };
};

describe('the table', () => {
  test.each([
    [
      'authority,date sent,email,reference,region\nAshby Council,20/05/2024,foi@ashby.gov.uk,AC 1; AC 2,North\n',
      ['authority', 'date sent', 'email', 'reference', 'region'],
    ],
    [
      '\ufeffRegion;Public Authority;Request date;Domain;Ref\nNorth;Ashby Council;20 May 2024;www.ashby.gov.uk;"AC 1\nAC 2"\n',
      ['Region', 'Public Authority', 'Request date', 'Domain', 'Ref'],
    ],
    [
      'Organisation\tSent\tE-mail\tOur reference\nAshby Council\t2024-05-20\tfoi@ashby.gov.uk\tAC 1|AC 2\n',
      ['Organisation', 'Sent', 'E-mail', 'Our reference'],
    ],
  ])('is read with its columns as they are, whatever the dialect: %#', async (text, columns) => {
    const roster = await rosterIn(text);
    expect(roster).toMatchObject({ columns, notes: [] });
    expect(roster.asked).toMatchObject([
      { line: 2, authority: 'Ashby Council', sent: '2024-05-20', domains: ['ashby.gov.uk'], references: ['ac1', 'ac2'] },
    ]);
  });
  test('as a workbook', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'asked',
          rows: [
            ['Body', 'Date sent'],
            ['Ashby Council', new Date('2024-05-20T00:00:00Z')],
          ],
        },
      ],
    });
    expect((await readRoster(bytes)).asked).toMatchObject([{ authority: 'Ashby Council', sent: '2024-05-20' }]);
  });
  test('says what is to be mended, and what it cannot do without', async () => {
    const roster = await rosterIn('name,sent,region\nAshby Council,soon,North\n,2024-05-20,South\n');
    expect(roster.notes).toEqual(['line 2: "soon" is no date', 'line 3 names no body and is passed over']);
    await expect(rosterIn('region,town\nNorth,Ashby\n')).rejects.toThrow('no column names the bodies that were asked');
    await expect(rosterIn('name\n')).rejects.toThrow('it names no body');
  });
  test('tells when a reply is due, and under which law that is counted', async () => {
    const { asked } = await rosterIn('name,sent,law\nAshby Council,2024-05-20,\nGlen Council,2024-05-20,FOISA\nBare Council,,\n');
    // 27 May 2024 is a bank holiday in England, Wales, Northern Ireland and Scotland: counted by hand
    expect(asked.map(({ due }) => due?.date)).toEqual(['2024-06-18', '2024-06-18', undefined]);
    expect(asked[0]?.due?.basis).toContain('FOIA is assumed, the roster names no law');
    expect(asked[1]?.due?.basis).toMatch(/^FOISA s\.10.*in Scotland$/);
  });
});

describe('names', () => {
  test.each([
    ['Ashby OPCC', 'Office of the Police & Crime Commissioner for Ashby', 1],
    ['The City of Ashby Council', 'Ashby City Council', 1],
    ["Ashby Women's Hospital NHS FT", 'Ashby Women’s Hospital NHS Foundation Trust', 1],
  ])('%s is %s', (a, b, like) => expect(likeness(nameWords(a), nameWords(b))).toBe(like));
  test.each([
    ['Ashby Council', 'Burton Council'],
    ['Police and Crime Commissioner', 'Ashby Police and Crime Commissioner'],
    ['Ashby Council', 'North Ashby Council'],
    ['Ashby Council', 'Ashby and Burton Council'],
  ])('%s is not %s', (a, b) => expect(likeness(nameWords(a), nameWords(b))).toBeLessThan(0.6));
});

describe('whose letter it is', () => {
  const ROSTER =
    'name,sent,email,reference\nAshby Borough Council,2024-05-20,foi@ashby.gov.uk,AB-2024-17\nBurton Council,2024-05-20,foi@burton.gov.uk,\nCorby Council,2024-05-20,,\nShared Council,2024-05-20,foi@shared.gov.uk,\nCommon Council,2024-05-20,foi@shared.gov.uk,\n';
  test('by its name', async () => expect(await matched(ROSTER, letter('Corby Council'))).toEqual({ line: 4, by: 'name', doubts: [] }));
  test('by a reference, whatever the name', async () =>
    expect(await matched(ROSTER, letter('Ashby Information Agency', { reference: 'AB/2024/17' }))).toEqual({
      line: 2,
      by: 'reference',
      doubts: [],
    }));
  test('by its mail domain, and a subdomain of it', async () => {
    expect(await matched(ROSTER, letter('Information Team', { mail: 'records@foi.burton.gov.uk' }))).toEqual({
      line: 3,
      by: 'domain',
      doubts: ['roster/domain-only'],
    });
    expect(await matched(ROSTER, letter('Information Team', { mail: 'records@notburton.gov.uk' }))).toBeNull();
  });
  test('by a similar name, with a doubt', async () =>
    expect(await matched(ROSTER, letter('Ashby Council'))).toEqual({ line: 2, by: 'name', doubts: ['roster/similar-name'] }));
  test('signs that do not point to one body are a doubt', async () =>
    expect(await matched(ROSTER, letter('Burton Council', { mail: 'foi@ashby.gov.uk' }))).toEqual({
      line: 3,
      by: 'name',
      doubts: ['roster/conflict'],
    }));
  test('a day of the request that cannot be this one is a doubt', async () => {
    expect(await matched(ROSTER, letter('Corby Council', { asked: '22 May 2024' }))).toMatchObject({ doubts: [] });
    expect(await matched(ROSTER, letter('Corby Council', { asked: '2 April 2024' }))).toMatchObject({ doubts: ['roster/other-date'] });
  });
  test('where it fits two alike, or none, nobody is guessed and the reason is said', async () => {
    const roster = await rosterIn(ROSTER);
    const why = async (record: Promise<LetterRecord>) =>
      withRoster(await record, roster)
        .diagnostics.filter(({ code }) => code === 'roster/no-match')
        .map(({ message }) => message);
    expect(await why(letter('Information Team', { mail: 'x@shared.gov.uk' }))).toEqual([
      'it fits Shared Council (line 5), Common Council (line 6) alike',
    ]);
    expect(await why(letter('Dover Council'))).toEqual([
      'no body of the roster is called Dover Council, nor has its reference or mail domain',
    ]);
  });
  test('of two requests to one body, the one of that day', async () => {
    const twice = 'name,sent\nAshby Council,2024-03-01\nAshby Council,2024-05-20\n';
    expect(await matched(twice, letter('Ashby Council', { asked: '20 May 2024' }))).toEqual({ line: 3, by: 'name', doubts: [] });
    expect(await matched(twice, letter('Ashby Council'))).toBeNull();
  });
});

describe('the clock', () => {
  test("is the letter's where it names the day, else the roster's, and says so", async () => {
    const roster = await rosterIn('name,sent\nAshby Council,2024-05-19\n');
    const own = withRoster(await letter('Ashby Council', { asked: '21 May 2024' }), roster);
    expect(own.letter?.timeliness?.basis).not.toContain('roster');
    const borrowed = withRoster(await letter('Ashby Council'), roster);
    expect(borrowed.letter).toMatchObject({ requestDate: null, timeliness: { dueDate: '2024-06-17', workingDays: 22, late: true } });
    expect(borrowed.letter?.timeliness?.basis).toMatch(/the letter names no day of the request, 2024-05-19 is the roster's$/);
    expect(LetterRecordSchema.safeParse(borrowed).error).toBeUndefined();
  });
  test('nothing of a roster is left when it is taken away', async () => {
    const record = await letter('Ashby Council');
    expect(withoutRoster(withRoster(record, await rosterIn('name,sent\nAshby Council,2024-05-19\n')))).toEqual(record);
    expect(withoutRoster(withRoster(record, await rosterIn('name\nDover Council\n')))).toEqual(record);
  });
});

describe('who has replied', () => {
  test('each body once, with what has come of it; an unread letter is nobody’s silence', async () => {
    const roster = await rosterIn(
      'name,sent,region\nAshby Council,2024-05-20,North\nBurton Council,2024-05-20,South\nCorby Council,2024-05-20,South\nDerby Council,,North\n',
    );
    const acknowledged = await parseLetter(
      new TextEncoder().encode(
        'Burton Council\n\n21 May 2024\n\nDear Ms Low\n\nThank you for your request for information. We acknowledge receipt. We will respond within 20 working days.\n\nYours sincerely\n',
      ),
      { ...none, path: 'ack.txt' },
    );
    const records = [
      await letter('Ashby Council', {}, 'a.txt'),
      await letter('Ashby Council', {}, 'b.txt'),
      acknowledged,
      await letter('Exeter Council', {}, 'e.txt'),
      toErrorRecord({ ...none, path: 'torn.pdf' }, 'adapter/damaged', 'torn'),
    ].map((record) => withRoster(record, roster));
    expect(bodiesOf(records, roster).map(({ asked, state, letters }) => [asked.authority, state, letters])).toEqual([
      ['Ashby Council', 'replied', ['a.txt', 'b.txt']],
      ['Burton Council', 'acknowledged_only', ['ack.txt']],
      ['Corby Council', 'no_reply', []],
      ['Derby Council', 'no_reply', []],
    ]);
    const { response, chase } = summarise(records, roster, '2024-07-01');
    expect(response).toMatchObject({
      asked: 4,
      replied: 1,
      noReply: 2,
      waiting: [{ name: 'acknowledged_only', n: 1 }],
      overdue: 2,
      unmatched: ['e.txt'],
      doubtful: [],
    });
    expect(chase.map(({ authority, path, why, detail }) => [authority ?? path, why, detail]).slice(0, 4)).toEqual([
      ['Corby Council', 'no_reply', 'sent 2024-05-20, was due 2024-06-18'],
      ['Derby Council', 'no_reply', ''],
      ['torn.pdf', 'unreadable', 'torn'],
      ['Ashby Council', 'late', 'due 2024-06-18, 21 working days'],
    ]);
  });
});

describe('in the shell', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foi-parse-'));
  const at = (name: string) => join(folder, name);
  const run = (...args: string[]) => spawnSync(process.execPath, [join(ROOT, 'bin', 'foi-parse.js'), ...args], { encoding: 'utf8' });
  // a reply that does not say when it was asked
  const undated = at('mercaster.txt');
  writeFileSync(
    undated,
    'Mercaster Combined Authority\n\n24 June 2024\n\nDear Ms Low\n\nThank you for your request under the Freedom of Information Act 2000.\n\n1. How many drones does the council own?\n\n4\n\nYours sincerely\n',
  );
  const fixture = (name: string) => join(ROOT, 'fixtures', 'letters', name);
  const letters = [fixture('oxmarch-acknowledgement.txt'), undated, fixture('wexcombe-whole-refusal.txt')];
  writeFileSync(
    at('asked.csv'),
    'Authority;Date sent;Region\nMercaster Combined Authority;27/05/2024;=East\nPFCC Oxmarch;21/05/2024;"North; coast"\nNowhere Council;20/05/2024;\n',
  );

  test("the researcher's own columns stand beside each answer, as CSV, workbook and JSON", async () => {
    expect(run(...letters, '--roster', at('asked.csv'), '-o', at('out.csv'), '--datapackage', '--quiet').status).toBe(0);
    const [header = '', first = ''] = readFileSync(at('out.csv'), 'utf8').split('\r\n');
    expect(header).toMatch(/,doubts,roster_match,roster_doubts,roster_Authority,roster_Date sent,roster_Region$/);
    expect(first).toMatch(/,name,,PFCC Oxmarch,21\/05\/2024,North; coast$/);
    expect(readFileSync(at('out.csv'), 'utf8')).toContain(",Mercaster Combined Authority,27/05/2024,'=East\r\n");
    const fields = JSON.parse(readFileSync(at('out.datapackage.json'), 'utf8')).resources[0].schema.fields.map(
      ({ name }: { name: string }) => name,
    );
    expect(fields).toEqual(header.split(','));

    expect(run(...letters, '--roster', at('asked.csv'), '-o', at('out.xlsx'), '--quiet').status).toBe(0);
    const { sheets } = await readXlsx(readFileSync(at('out.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['answers', 'letters', 'questions', 'roster']);
    expect(sheets[0]?.rows[0]?.slice(-3)).toEqual(['roster_Authority', 'roster_Date sent', 'roster_Region']);
    expect(sheets[3]?.rows.map((row) => row.slice(0, 5))).toEqual([
      ['Authority', 'Date sent', 'Region', 'state', 'letters'],
      ['Mercaster Combined Authority', '27/05/2024', '=East', 'replied', 1],
      ['PFCC Oxmarch', '21/05/2024', 'North; coast', 'acknowledged_only', 1],
      ['Nowhere Council', '20/05/2024', null, 'no_reply', 0],
    ]);

    const records = JSON.parse(run(...letters, '--roster', at('asked.csv'), '--json', '--quiet').stdout) as LetterRecord[];
    for (const record of records) expect(LetterRecordSchema.safeParse(record).error).toBeUndefined();
    expect(records.map(({ roster }) => roster?.columns.Region ?? null)).toEqual(['North; coast', '=East', null]);
    expect(records[1]?.letter?.timeliness?.basis).toContain("2024-05-27 is the roster's");
    const bare = JSON.parse(run(...letters, '--json', '--quiet').stdout) as LetterRecord[];
    for (const { roster, source } of bare) expect([roster, source.domains]).toEqual([undefined, undefined]);
  });

  test('a workbook written with a roster keeps what people wrote, and writes the columns anew', async () => {
    expect(run(...letters, '--roster', at('asked.csv'), '--keep', at('out.xlsx'), '-o', at('again.xlsx'), '--quiet').status).toBe(0);
    const [header = []] = (await readXlsx(readFileSync(at('again.xlsx')))).sheets[0]?.rows ?? [];
    expect(new Set(header).size).toBe(header.length);
  });

  test('--resume with a roster, with another one, and without', () => {
    const roster = ['--roster', at('asked.csv')];
    run(...letters, ...roster, '-o', at('one.ndjson'), '--quiet');
    run(...letters, '-o', at('plain.ndjson'), '--quiet');
    const again = (...args: string[]) => run(...letters, '--ndjson', '--quiet', ...args).stdout;
    expect(again(...roster, '--resume', at('one.ndjson'))).toBe(readFileSync(at('one.ndjson'), 'utf8'));
    expect(again(...roster, '--resume', at('plain.ndjson'))).toBe(readFileSync(at('one.ndjson'), 'utf8'));
    expect(again('--resume', at('one.ndjson'))).toBe(readFileSync(at('plain.ndjson'), 'utf8'));
  });

  test('summary, of results or of letters, says who has not replied', () => {
    const fromResults = run('summary', at('one.ndjson'), '--roster', at('asked.csv'), '--as-of', '2024-07-01');
    expect(fromResults.stdout).toContain('replied     1 of 3 asked (33%), 1 silent, acknowledged only 1; 2 overdue');
    for (const columns of ['80', '200']) {
      const { stdout } = spawnSync(
        process.execPath,
        [join(ROOT, 'bin', 'foi-parse.js'), 'summary', at('one.ndjson'), '--roster', at('asked.csv')],
        { encoding: 'utf8', env: { ...process.env, COLUMNS: columns } },
      );
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(Number(columns));
    }
    expect(fromResults.stdout).toContain('  Nowhere Council (sent 2024-05-20, was due 2024-06-18)');
    expect(run('summary', ...letters, '--roster', at('asked.csv'), '--as-of', '2024-07-01').stdout).toBe(fromResults.stdout);
    expect(run('summary', at('one.ndjson'), '--as-of', 'today')).toMatchObject({ status: 2, stderr: expect.stringContaining('is no day') });
  });

  test('a table that cannot serve is misuse', () => {
    writeFileSync(at('bare.csv'), 'town\nAshby\n');
    expect(run(...letters, '--roster', at('bare.csv'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no column names the bodies'),
    });
    expect(run(...letters, '--roster', at('none.csv'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('there is no such file'),
    });
  });
});
