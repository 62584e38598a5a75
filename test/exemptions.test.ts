import { describe, expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { labelsNamed } from '../src/extract/law/explanations.js';
import { readLetter } from '../src/parse.js';

const read = (...paragraphs: string[]) =>
  Object.fromEntries(
    readLetter(
      textDocument(['Dear Ms Low', 'You asked under the Freedom of Information Act 2000:', ...paragraphs].join('\n\n'), 'letter'),
    ).answers.map(({ question, kind, values }) => [
      question.number,
      [kind, ...new Set(values.flatMap(({ exemptions = [] }) => exemptions.map(({ provision }) => provision)))],
    ]),
  );
const ASK = ['1. How many drones do you own?', '2. How much did they cost?', '3. Which company sold them?'];

test.each([
  ['Q5', ['5']],
  ['questions 2(b) and 4', ['2b', '4']],
  ['Qs 1, 3 & 7', ['1', '3', '7']],
  ['points 2 to 4', ['2', '3', '4']],
  ['Q1 to Q3', ['1', '2', '3']],
  ['Row 14: fewer than five', ['14']],
  ['As to (d), we refuse. For (b) we do not.', ['d', 'b']],
  ['for the purposes of (a)', []],
  ['in 2023 and 2024', []],
])('%s names %s', (text, labels) => expect([...labelsNamed(text)]).toEqual(labels));

describe('exemptions explained outside the answers', () => {
  test('an annex that opens with its provision leaves the answer before it alone', () => {
    const answers = read(
      ...ASK,
      'Response:',
      '1. 4',
      '2. The price is withheld (section 43(2)).',
      '3. Fathom Flight Ltd',
      'Section 43(2) - commercial interests',
      'This is a qualified exemption. To name the price would harm the seller in a tender now open.',
      'Yours sincerely',
    );
    expect(answers).toEqual({ 1: ['count'], 2: ['refused', '43(2)'], 3: expect.not.arrayContaining(['43(2)']) });
  });

  test.each([
    'Public interest test: section 43(2)',
    'Explanation of section 43(2)',
    'Note 1. Section 43 - commercial interests',
    'Eithriad / Exemption - s.43(2)',
    'Refusal notice\n\nSection 43(2)',
    'The use of section 43(2)',
  ])('reasons under a heading of their own leave the answer before them alone: %s', (heading) => {
    const answers = read(
      ...ASK,
      'Response:',
      '1. 4',
      '2. The price is withheld (section 43(2)).',
      '3. Fathom Flight Ltd',
      heading,
      'We have weighed the public interest. To name the price would harm the seller in a tender now open.',
      'Yours sincerely',
    );
    expect(answers).toEqual({ 1: ['count'], 2: ['refused', '43(2)'], 3: expect.not.arrayContaining(['43(2)']) });
  });

  test('the questions that are refused for their cost may be named where the hours are told', () => {
    const answers = read(
      ...ASK,
      'This letter is a refusal notice. We do hold the information within the scope of questions 1 to 3.',
      'Cost limit',
      'Section 12(1) of the Act allows us to refuse where the cost of complying would exceed the appropriate limit.',
      'Each file would have to be read. We estimate that 250 hours would be needed for Q1 to Q3.',
      'Yours sincerely',
    );
    expect(answers).toEqual({ 1: ['refused', '12(1)'], 2: ['refused', '12(1)'], 3: ['refused', '12(1)'] });
  });

  test('an exemption applied to questions by their numbers is theirs', () => {
    const answers = read(
      ...ASK,
      'Response:',
      '1. 4',
      '2. Withheld',
      '3. Withheld',
      'Section 43(2) has been applied to questions 2 and 3, as to answer them would harm the seller.',
      'Yours sincerely',
    );
    expect(answers).toEqual({ 1: ['count'], 2: ['refused', '43(2)'], 3: ['refused', '43(2)'] });
  });

  test('a note on hidden figures belongs to the answers that hide one', () => {
    const answers = read(
      '1. How many drones were lost?',
      '2. How many pilots do you employ?',
      'Response:',
      '1. <5',
      '2. 12',
      'Where a figure is shown as <5 it has been suppressed, as a person could be recognised. Section 40(2) applies.',
      'Yours sincerely',
    );
    expect(answers).toEqual({ 1: ['range', '40(2)'], 2: ['count'] });
  });

  test('an answer withheld for the reason given at another has its exemption', () => {
    const answers = read(
      ...ASK,
      'Response:',
      '1. 4',
      '2. This is exempt under section 43(2), as it would harm the seller.',
      '3. The name is withheld for the reason given at question 2.',
      'Yours sincerely',
    );
    expect(answers).toEqual({ 1: ['count'], 2: ['refused', '43(2)'], 3: ['refused', '43(2)'] });
  });

  test('an exemption under a heading of its own goes to the answer that declines without one', () => {
    const answers = read(
      ...ASK,
      'Response:',
      '1. 4',
      '2. We are withholding this.',
      '3. Fathom Flight Ltd',
      'Exemptions applied',
      'Section 43(2): commercial interests.',
      'Yours sincerely',
    );
    expect(answers).toEqual({ 1: ['count'], 2: ['refused', '43(2)'], 3: expect.not.arrayContaining(['43(2)']) });
  });

  test('a reason that follows its own refusal stays there', () => {
    const answers = read(
      ...ASK,
      'Response:',
      '1. 4',
      '2. £3,120',
      '3. The name of the company is withheld.',
      'Section 43(2) - commercial interests',
      'To name it would harm it in a tender now open.',
      'Yours sincerely',
    );
    expect(answers).toEqual({ 1: ['count'], 2: ['money'], 3: ['refused', '43(2)'] });
  });

  test.each([
    'For question 2 the exemption is section 43(2) and for question 3 it is section 40(2).',
    'Section 43(2) has been applied to Q2 and section 40(2) to Q3.',
    'Question 2 is exempt under section 43(2). Question 3 is exempt under section 40(2).',
  ])('each exemption goes to the question next to it: %s', (said) => {
    const answers = read(...ASK, 'Response:', '1. 4', '2. Not disclosed', '3. Not disclosed', said, 'Yours sincerely');
    expect(answers).toEqual({ 1: ['count'], 2: ['refused', '43(2)'], 3: ['refused', '40(2)'] });
  });

  test('an exemption told before the answers goes to the one that was redacted', () => {
    const answers = read(
      ...ASK,
      'Response:',
      'Some of the information is exempt under section 43(2).',
      '1. 4',
      '2. £3,120',
      '3. The name has been redacted.',
      'Yours sincerely',
    );
    expect(answers).toMatchObject({ 1: ['count'], 2: ['money'], 3: [expect.anything(), '43(2)'] });
  });

  test.each([
    'Why some information was withheld\n\nSection 43(2) is a qualified exemption.',
    'Public interest: section 43 is subject to the public interest test.',
    'Public interest test (s.43) For: openness. Against: the tender.',
    'The price: section 43(2)\n\nSection 43(2) exempts what would harm trade.',
    'The Council can neither confirm nor deny that it holds any other information relevant to your request by virtue of section 31(3).',
  ])('what closes the reply is no part of its last answer: %s', (close) =>
    expect(
      read(...ASK, 'Response:', '1. 4', '2. The price is withheld (section 43(2)).', '3. Fathom Flight Ltd', close, 'Yours sincerely'),
    ).toEqual({ 1: ['count'], 2: ['refused', '43(2)'], 3: [expect.not.stringMatching('refused|ncnd')] }),
  );
  test('a note belongs to the answer that points to it', () =>
    expect(
      read(
        ...ASK,
        'Response:',
        '1. 4',
        '2. We will not be giving this. See note B.',
        '3. Fathom Flight Ltd',
        'Notes',
        'Note A. Counted on 1 May.',
        'Note B. Section 43(2) exempts what would harm trade.',
        'Yours sincerely',
      ),
    ).toMatchObject({ 1: ['count'], 2: ['refused', '43(2)'] }));
  test.each([
    ['See note B', 'Note B. Section 43(2) exempts what would harm trade.', ['refused', '43(2)']],
    ['Please refer to note 2 below.', 'Note 2 - We do not hold this.', ['not_held']],
    ['See note below', 'Note: Section 43(2) exempts what would harm trade.', ['refused', '43(2)']],
    ['See [2]', '[2] Section 43(2) exempts what would harm trade.', ['refused', '43(2)']],
    ['See note C', 'Note B. Section 43(2) exempts what would harm trade.', ['text']],
  ])('an answer that is nothing but a pointer to a note is what the note says: %s', (answer, note, kind) =>
    expect(
      read(...ASK, 'Response:', '1. 4', `2. ${answer}`, '3. Fathom Flight Ltd', 'Note A. Counted on 1 May.', note, 'Yours sincerely'),
    ).toMatchObject({ 1: ['count'], 2: kind, 3: [expect.not.stringMatching('refused')] }),
  );
  test('"for the same reason" has the exemption of the answer before', () =>
    expect(
      read(
        ...ASK,
        'Response:',
        '1. 4',
        '2. The price is withheld (section 43(2)).',
        '3. For the same reason we do not provide the name of the company.',
        'Yours sincerely',
      ),
    ).toEqual({ 1: ['count'], 2: ['refused', '43(2)'], 3: ['refused', '43(2)'] }));
  test('a note counted below "Notes" belongs to the answer that points to it, and parts of a paper are no questions', () =>
    expect(
      read(
        ...ASK,
        'Response:',
        '1. 4 (see Note A)',
        '2. £900',
        '3. Withheld - see Note B',
        'Notes',
        'A. Drones are counted as at May.',
        'B. Parts 1 and 2 of the case have what the firm told us, and are exempt under section 43(2).',
        'Yours sincerely',
      ),
    ).toEqual({ 1: ['count'], 2: ['money'], 3: ['refused', '43(2)'] }));
  test('what is left out of a file has not the exemption that another answer claims', () =>
    expect(
      read(
        ...ASK,
        'Response:',
        '1. 4',
        '2. The price is withheld under section 43(2).',
        '3. The report is attached. Names of junior staff have been redacted.',
        'Yours sincerely',
        'Annex',
        'Section 43(2) - commercial interests',
        'This is a qualified exemption.',
      ),
    ).toEqual({ 1: ['count'], 2: ['refused', '43(2)'], 3: ['see_attachment'] }));
  test('a question that has no other words is answered by the exemption that names it', () =>
    expect(
      read(
        'How many drones do you own, how much did they cost and which company sold them?',
        ...ASK,
        'Response:',
        'The number asked for at question 1 is withheld under section 31(1)(a). Crime would follow.',
        'Public interest lies in keeping it.',
        'As for question 2 they cost £3,120.',
        'We thought about the seller, Eldon Flight Ltd and others. The contract asked for at question 3 is withheld under section 43(2).',
        'Yours sincerely',
      ),
    ).toMatchObject({ 1: ['refused', '31(1)(a)'], 3: ['refused', '43(2)'] }));
});
