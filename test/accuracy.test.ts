import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { numberRegex, phraseList } from '../bench/accuracy/baselines.js';
import { type Judgement, judge, type Reading, type Verdict } from '../bench/accuracy/judge.js';
import { type LabelledQuestion, type Labels, labelledLetters } from '../bench/accuracy/labels.js';
import { page } from '../bench/accuracy/page.js';
import { judgeFolder, readings } from '../bench/accuracy/read.js';
import { byKind, curveOf, doubtFigures, figuresOf, letterFigures } from '../bench/accuracy/tally.js';
import { partsSaid, sameValue } from '../bench/accuracy/values.js';
import type { AnswerRecord, ValueRecord } from '../src/model/letter-record.js';
import { fixtureLetters, hasOcr, hasShared, ROOT, SHARED } from './letters.js';

const evidence = { quote: 'four', start: 0, end: 4, page: null, boxes: null };
const said = (kind: ValueRecord['kind'], value: unknown, entity: string | null = null): ValueRecord => ({
  kind,
  value,
  entity,
  period: null,
  rule: 'test',
  evidence,
});
const answer = (given: Partial<AnswerRecord>): AnswerRecord => ({
  question: '1',
  id: 'q1',
  asked: 'How many drones do you own?',
  expects: 'count',
  kind: 'count',
  value: 4,
  status: 'answered',
  exemptions: [],
  values: [said('count', 4)],
  text: 'four',
  span: null,
  confidence: 'high',
  doubts: [],
  ...given,
});
const question = (given: Partial<LabelledQuestion>): LabelledQuestion => ({
  label: '1',
  question: 'How many drones do you own?',
  answer: 'four',
  kind: 'count',
  value: 4,
  ...given,
});
const labels = (questions: LabelledQuestion[], given: Partial<Labels> = {}): Labels => ({
  authority: null,
  reference: null,
  date: null,
  questions,
  ...given,
});
const reading = (answers: AnswerRecord[], letter: Reading['letter'] = null): Reading => ({ error: null, letter, answers });
const verdictOn = (label: Partial<LabelledQuestion>, given: Partial<AnswerRecord>): Verdict =>
  judge(labels([question(label)]), reading([answer(given)]), 'four').verdicts[0] as Verdict;

describe('values', () => {
  test.each([
    ['count', 4, 4, true],
    ['count', 4, 5, false],
    ['count', null, 5, true],
    ['range', { min: 0, max: 4 }, { min: 1, max: 4, unit: null }, true],
    ['range', { min: 0, max: 4 }, { min: 0, max: 5, unit: null }, false],
    ['money', { amount: 1.5e6, currency: 'GBP' }, { amount: 1_500_000, currency: 'GBP' }, true],
    ['money', 45, { amount: 45, currency: 'EUR' }, false],
    ['money', 45, null, false],
    ['list', ['Home Office', 'the Police'], [{ name: 'Home Office' }, { name: 'Police' }], true],
    ['list', ['Home Office', 'the Police'], [{ name: 'Home Office' }], false],
    ['list', [{ name: 'Home Office', share: 28 }], [{ name: 'Home Office', share: 82 }], false],
    ['list', ['Police'], [{ name: 'Police' }, { name: 'and' }], false],
    ['link', 'https://www.a.example/x/', 'http://a.example/x', true],
    ['link', 'https://a.example/x', 'https://a.example/y', false],
    ['date', '2024-05-01', '2024-05-01', true],
    ['date', '2024-05-01', { start: '2024-05-01', end: '2024-06-01' }, false],
    ['see_question', '2', '2', true],
    ['held_elsewhere', 'the provider, Cranstoun', 'Cranstoun', true],
    ['text', null, null, true],
  ])('%s %j read as %j: %s', (kind, wanted, got, same) => expect(sameValue(kind, wanted, got)).toBe(same));

  test('each part has a value of its own, by name where the value has one', () => {
    const parts = [
      { label: 'Bridge', kind: 'count', value: 3 },
      { label: 'Fresh Page', kind: 'count', value: 5 },
    ];
    const all = (...values: ValueRecord[]) => partsSaid(parts, values, true);
    expect(all(said('count', 3, 'Bridge'), said('count', 5, 'Fresh Page'))).toBe(true);
    expect(all(said('count', 5, 'Bridge'), said('count', 3, 'Fresh Page'))).toBe(false);
    expect(all(said('count', 3), said('count', 5))).toBe(true);
    expect(all(said('count', 3, 'Bridge'))).toBe(false);
    expect(partsSaid(parts, [said('count', 9, 'Bridge'), said('count', 9, 'Fresh Page')], false)).toBe(true);
  });
});

describe('verdicts', () => {
  test('a right answer is exact', () => expect(verdictOn({}, {})).toMatchObject({ exact: true, silent: false, wrong: false }));
  test('a wrong figure marked high is a silent error, marked low it is none', () => {
    expect(verdictOn({}, { value: 5 })).toMatchObject({ kindRight: true, valueRight: false, silent: true });
    expect(verdictOn({}, { value: 5, confidence: 'low' })).toMatchObject({ wrong: true, silent: false });
  });
  test('another kind that a fair reader could choose is right', () =>
    expect(verdictOn({ kind: 'text', value: null, acceptable: ['count'] }, {}).exact).toBe(true));
  test('a coarser reading is not exact, and no silent error', () =>
    expect(verdictOn({ kind: 'list', value: ['four'] }, { kind: 'text', value: null })).toMatchObject({ exact: false, silent: false }));
  test('half the letter is not the place of the answer', () =>
    expect(verdictOn({}, { text: `four ${Array.from({ length: 90 }, (_, index) => `word${index}`).join(' ')}` }).located).toBe(false));
  test('an answer under another number is not found', () =>
    expect(verdictOn({}, { question: '2', asked: 'What did the bicycles cost?' })).toMatchObject({ answer: null, exact: false }));
  test('exemptions are compared by provision, whatever the law calls it', () => {
    const exemption = { law: 'FOIA', provision: '40(2)', name: '', class: 'absolute' as const, evidence };
    const refused = { kind: 'refused' as const, value: null, exemptions: [exemption] };
    expect(verdictOn({ kind: 'refused', value: null, exemptions: ['s.40(2)'] }, refused).exemptionsFound).toBe(true);
    expect(verdictOn({ kind: 'refused', value: null, exemptions: ['s.31'] }, refused).exemptionsFound).toBe(false);
    expect(verdictOn({}, { exemptions: [exemption] }).exemptionsFalse).toBe(true);
  });
});

describe('letters', () => {
  test('a letter that was not read counts against every question', () =>
    expect(figuresOf(judge(labels([question({}), question({ label: '2' })]), null, '').verdicts)).toMatchObject({
      located: { count: 0, of: 2 },
      exact: { count: 0, of: 2 },
    }));
  test('an answer to no labelled question is extra, unless the labels stop early', () => {
    const two = reading([answer({}), answer({ question: '7', asked: 'What of the weather?' })]);
    expect(judge(labels([question({})]), two, 'four').extra).toBe(1);
    expect(judge(labels([question({})], { complete: false }), two, 'four').extra).toBe(0);
  });
  test('a letter without questions should answer none', () => {
    expect(judge(labels([]), reading([answer({ kind: 'missing' })]), 'four').silence).toBe(true);
    expect(judge(labels([]), reading([answer({})]), 'four').silence).toBe(false);
  });
});

describe('figures', () => {
  const doubt = (code: 'reading/long' | 'reading/parts') => ({ code, message: '' });
  const verdicts = [
    verdictOn({}, {}),
    verdictOn({}, { confidence: 'low', doubts: [doubt('reading/long')] }),
    verdictOn({}, { confidence: 'low', doubts: [doubt('reading/long'), doubt('reading/parts')], value: 5 }),
    verdictOn({}, { confidence: 'low', doubts: [doubt('reading/parts')], value: 5 }),
  ];
  test('a doubt is known by how often it was right to fire', () =>
    expect(doubtFigures(verdicts, ['reading/long', 'reading/parts'])).toEqual([
      { code: 'reading/long', wrong: { of: 2, count: 1 }, alone: { of: 1, count: 0 } },
      { code: 'reading/parts', wrong: { of: 2, count: 2 }, alone: { of: 1, count: 1 } },
    ]));
  test('the curve forgives the harmless doubt first and ends with all answers', () =>
    expect(curveOf(verdicts)).toEqual([
      { forgiven: null, coverage: { count: 1, of: 4 }, risk: { of: 1, count: 0 } },
      { forgiven: 'reading/long', coverage: { count: 2, of: 4 }, risk: { of: 2, count: 0 } },
      { forgiven: 'reading/parts', coverage: { count: 4, of: 4 }, risk: { of: 4, count: 2 } },
    ]));
});

describe('baselines', () => {
  const text =
    '1. How many drones?\n2. What did they cost?\n3. Who flies them?\n\n1. We own 4.\n2. About £1.2m for all.\n3. This is exempt under section 40(2).\n\nYours sincerely';
  const asked = ['1', '2', '3'].map((label) => question({ label }));
  test('the number after the last "2." is the answer', () =>
    expect(numberRegex(text, asked).answers.map(({ kind, value }) => [kind, value])).toEqual([
      ['count', 4],
      ['money', { amount: 1_200_000, currency: 'GBP' }],
      ['count', 40],
    ]));
  test('a phrase wins over a number', () => {
    const { answers } = phraseList(text, asked);
    expect(answers.map(({ kind }) => kind)).toEqual(['count', 'money', 'refused']);
    expect(answers[2]?.exemptions.map(({ provision }) => provision)).toEqual(['40(2)']);
  });
  test('what has no number is missing, and says so', () =>
    expect(numberRegex(text, [question({ label: null }), question({ label: '9' })]).answers).toMatchObject([
      { kind: 'missing', confidence: 'low' },
      { kind: 'missing', confidence: 'low' },
    ]));
});

test('the page holds figures and none of the letters', () => {
  const judgement = judge(labels([question({ question: 'secret wording', answer: 'secret answer' })]), null, '');
  const judgements = { 'foi-parse': judgement, 'number-regex': judgement, 'phrase-list': judgement };
  const written = page([{ name: 'one', origin: 'here', letters: [{ path: 'secret-name.txt', judgements }] }]);
  expect(written).toContain('| one | foi-parse | 1 | 0.0 % (0/1) |');
  expect(written).not.toContain('secret');
});

describe('the fixture letters against their labels, which no program wrote', () => {
  const letters = labelledLetters(join(ROOT, 'fixtures', 'labels'));
  const judged = (which: typeof letters) =>
    Promise.all(
      which.map(async ({ path, labels: given }) => {
        const { text, record } = await readings(path, given.questionnaire);
        return { path, ...judge(given, record, text) };
      }),
    );
  const isScan = ({ path }: { readonly path: string }) => relative(ROOT, path).includes('scan');

  test('no answer that is marked high is wrong', async () => {
    const all = await judged(letters.filter((letter) => !isScan(letter)));
    const silent = all.flatMap(({ path, verdicts }) =>
      verdicts.filter((one) => one.silent).map((one) => `${basename(path)} ${one.question.label}`),
    );
    expect(silent).toEqual([]);
    const { exact, questions } = figuresOf(all.flatMap(({ verdicts }) => verdicts));
    expect(exact.count / questions).toBeGreaterThanOrEqual(0.95);
  });
  test.skipIf(!hasOcr)('nor in a scan', async () => {
    const [scan] = await judged(letters.filter(isScan));
    expect(scan?.verdicts.filter(({ silent }) => silent)).toEqual([]);
    expect(figuresOf(scan?.verdicts ?? []).exact.count).toBeGreaterThanOrEqual(9);
  });
  // what was reached with letters and pairs that others wrote; a change of the reader that loses more than a little of it shows here
  test.each([
    ['letters', 0.915, 0.015],
    ['pairs', 0.95, 0.03],
    // written to mislead: what is not read is to be in doubt
    ['hostile', 0.42, 0.06],
  ])(
    'the measured %s are read as well as they were',
    async (folder, rows, silence) => {
      const all = (await judgeFolder(join(ROOT, 'bench', folder))).flatMap(({ judgements }) => judgements['foi-parse'].verdicts);
      const { exact, silent, high, questions } = figuresOf(all);
      expect(exact.count / questions).toBeGreaterThanOrEqual(rows);
      expect(silent.count / high.count).toBeLessThanOrEqual(silence);
      // more than a thousand letters: what they take on a busy machine says nothing of how they are read
    },
    600_000,
  );
  test('every letter has labels', () => {
    const labelled = new Set(letters.map(({ path }) => basename(path).replace(/\.\w+$/, '')));
    expect(fixtureLetters().filter((file) => !labelled.has(basename(file).replace(/\.\w+$/, '')))).toEqual([]);
  });
});

/** What `score.mjs --json` prints, from our own judgements. */
function scored(judgements: readonly Judgement[]) {
  const verdicts = judgements.flatMap((judgement) => judgement.verdicts);
  const figures = figuresOf(verdicts);
  const letters = letterFigures(judgements);
  return {
    letters: letters.read.of,
    read: letters.read.count,
    q: figures.questions,
    l1: figures.located.count,
    l2: figures.kind.count,
    l3n: figures.value.of,
    l3: figures.value.count,
    rowExact: figures.exact.count,
    high: figures.high.count,
    highWrong: figures.silent.count,
    evid: letters.evidence.of,
    evidOk: letters.evidence.count,
    noEvid: letters.withoutEvidence,
    ex: letters.exemptions.of,
    exOk: letters.exemptions.count,
    exFalse: letters.falseExemptions,
    ref: letters.reference.of,
    refOk: letters.reference.count,
    date: letters.date.of,
    dateOk: letters.date.count,
    auth: letters.authority.of,
    authOk: letters.authority.count,
    extra: letters.extra,
    none: letters.silence.of,
    noneOk: letters.silence.count,
    // it leaves out the kinds of letters that were not read
    perKind: Object.fromEntries(
      byKind(judgements.filter(({ read }) => read).flatMap((judgement) => judgement.verdicts)).map(([kind, all]) => [
        kind,
        { n: all.length, ok: figuresOf(all).kind.count },
      ]),
    ),
  };
}

/** A reading with every third answer spoiled, so that the scorers are compared on errors of each sort too. */
const spoiled = ({ answers, ...rest }: Reading): Reading => ({
  ...rest,
  answers: answers.flatMap((one, index): AnswerRecord[] => {
    switch (index % 7) {
      case 0:
        return [{ ...one, value: typeof one.value === 'number' ? one.value + 1 : one.value, confidence: 'high' }];
      case 1:
        return [{ ...one, kind: 'text', value: null }];
      case 2:
        return [{ ...one, values: one.values.slice(1).map((value) => ({ ...value, entity: null })) }];
      case 3:
        return [{ ...one, text: one.text.slice(0, 20) }];
      case 4:
        return [];
      case 5:
        return [{ ...one, kind: 'several', question: null }];
      default:
        return [one];
    }
  }),
});

describe.skipIf(!hasShared)('scores as ../shared/tools/score.mjs does', () => {
  test.each(['samples', 'perpetrator', 'text'])('%s, whoever read it', async (set) => {
    const letters = await Promise.all(
      labelledLetters(join(SHARED, set)).map(async ({ path, labels: given }) => ({
        path,
        labels: given,
        // a scan stands for the letters that cannot be read: to read it would take long
        ...(path.includes('scan') ? { text: '', record: null } : await readings(path, given.questionnaire)),
      })),
    );
    type Read = (typeof letters)[number];
    const readers: Readonly<Record<string, (letter: Read) => Reading | null>> = {
      'foi-parse': ({ record }) => record,
      spoiled: ({ record }) => record && spoiled(record),
      'number-regex': ({ text, labels: given }) => numberRegex(text, given.questions ?? []),
      'phrase-list': ({ text, labels: given }) => phraseList(text, given.questions ?? []),
    };
    for (const [reader, recordOf] of Object.entries(readers)) {
      const folder = mkdtempSync(join(tmpdir(), 'foi-parse-score-'));
      // the scorer calls a program for each letter; this one hands out what was read before
      writeFileSync(
        join(folder, 'cat.sh'),
        `for file do :; done\ncase $1 in text) end=text;; *) end=json;; esac\ncat "${folder}/$(basename "$file").$end"\n`,
      );
      for (const letter of letters) {
        const record = recordOf(letter);
        writeFileSync(join(folder, `${basename(letter.path)}.json`), record ? JSON.stringify([record]) : '');
        writeFileSync(join(folder, `${basename(letter.path)}.text`), letter.text);
      }
      const theirs = spawnSync(
        process.execPath,
        [join(SHARED, '..', 'tools', 'score.mjs'), join(SHARED, set), '--json', '--bin', `sh ${join(folder, 'cat.sh')}`],
        { cwd: ROOT, encoding: 'utf8' },
      );
      const ours = letters.map((letter) => judge(letter.labels, recordOf(letter), letter.text));
      expect({ reader, ...scored(ours) }).toEqual({ reader, ...JSON.parse(theirs.stdout) });
    }
  });
});
