import { describe, expect, test } from 'vitest';
import { readDocument } from '../src/adapters/index.js';
import { readLetter } from '../src/parse.js';
import { abstract, level, list, listed, makeDocx, paragraph, run, table } from './make-docx.js';

const numbering =
  abstract('0', level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2.') + level(2, 'lowerRoman', '%3.')) +
  list('1', '0') +
  list('2', '0', '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
const p = (text: string): string => paragraph(run(text));

async function answersOf(body: string) {
  const { value } = await readDocument(makeDocx(body, { numbering }), 'letter.docx');
  return readLetter(value).answers.map(({ question, kind, value: said, confidence }) => [question.number, kind, said, confidence] as const);
}

describe('letters whose numbers Word makes', () => {
  test('items within items, each over its answer, are the questions', async () => {
    const body =
      p('Marl Harbour Board') +
      p('Our answers are given after each item.') +
      listed('Boats') +
      listed('How many are there?', '1', 1) +
      p('14') +
      listed('Does the Board let any of them?', '1', 1) +
      p('No, none is let.') +
      listed('Thefts of the following in 2024:') +
      listed('oars', '1', 1) +
      p('133') +
      listed('anchors', '1', 1) +
      p('29') +
      listed('Piers') +
      listed('The number of piers on 31 December 2024', '1', 1) +
      p('11') +
      listed('Their length', '1', 1) +
      p('This is not held.') +
      p('Yours sincerely');
    expect(await answersOf(body)).toEqual([
      ['1a', 'count', 14, 'high'],
      ['1b', 'boolean', false, 'high'],
      ['2a', 'count', 133, 'high'],
      ['2b', 'count', 29, 'high'],
      ['3a', 'count', 11, 'high'],
      ['3b', 'not_held', null, 'high'],
    ]);
  });

  test('a row of figures under its heads is no question', async () => {
    const body =
      p('Marl Harbour Board') +
      p('Your questions appear below, with what we hold beneath each.') +
      listed('How many boats are there?') +
      p('14') +
      listed('How many were seized, by month, from April to June 2024?') +
      table(['April 2024', 'May 2024', 'June 2024'], ['11', '37', '42']) +
      p('Yours sincerely');
    const answers = await answersOf(body);
    expect(answers.map(([number]) => number)).toEqual(['1', '2']);
  });

  test('numbers that end before the questions do put every answer in doubt', async () => {
    const asked = [
      'Who is the warden?',
      'How many boats were seized in each year?',
      'Are there any plans?',
      'Is the slip open?',
      'Is the pier open?',
    ];
    const body =
      p('Marl Harbour Board') +
      p('Request') +
      asked.map((text) => listed(text)).join('') +
      p('Response') +
      listed('Ms Low', '2') +
      table(['Year', 'Seized'], ['2022', '14'], ['2023', '9']) +
      listed('Yes', '2') +
      listed('No', '2') +
      listed('Yes, from June.', '2') +
      p('Yours sincerely');
    const answers = await answersOf(body);
    expect(answers).toHaveLength(5);
    expect(answers.filter(([, , , confidence]) => confidence === 'high')).toEqual([]);
  });
});

test('bullets whose answers are told from what was asked by their colour alone', async () => {
  const red = (asked: string, said: string): string =>
    paragraph(run(`${asked} - `) + run(said, '<w:color w:val="FF0000"/>'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>');
  const bullets = `${numbering}${abstract('7', level(0, 'bullet', '•'))}${list('3', '7')}`.replace(
    /(<w:num [\s\S]*?)(<w:abstractNum [\s\S]*)/,
    '$2$1',
  );
  const body =
    p('Marl Harbour Board') +
    p('Our replies are shown in red after each point.') +
    red('Number of boats lost in 2023', '14') +
    red('Cost to the Board of lifting them', 'Lifting is part of a contract and is not priced apart from it, so no figure is held.') +
    red('Was a survey done?', 'Yes, on 13/09/2022') +
    red('Who mends the piers', 'Not us. You would need to ask the Tarn Navigation Trust') +
    p('Yours sincerely');
  const { value } = await readDocument(makeDocx(body, { numbering: bullets }), 'letter.docx');
  expect(readLetter(value).answers.map(({ kind, value: said }) => [kind, said])).toEqual([
    ['count', 14],
    ['not_held', null],
    ['boolean', true],
    ['held_elsewhere', 'Tarn Navigation Trust'],
  ]);
});
