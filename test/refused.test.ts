import { describe, expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { readLetter } from '../src/parse.js';
import { REFUSED, REFUSED_IF_ALONE } from '../src/segment/refused.js';

const refuses = (text: string): boolean => REFUSED.test(text) || REFUSED_IF_ALONE.test(text);

describe('what refuses the whole request', () => {
  test.each([
    'I estimate that the cost of complying with your request would exceed the appropriate limit of £450.',
    'I can tell you that it would exceed the appropriate limit to provide what you ask for.',
    'To provide the information requested would exceed the cost limit.',
    'This request exceeds the 18 hour limit and section 12 applies.',
    'It would take more than 24 hours to answer your enquiry.',
    'Answering your request as it stands would cost more than £600.',
    'I am therefore refusing your request.',
    'Your request is therefore declined.',
    'Section 12(1) applies to your request.',
    'The Trust has decided to apply section 12 to your request.',
    'It is treated as such a request is: your request is a repeated request.',
    'We regret that we cannot comply with your request because the cost would be too high.',
    'This letter acts as a refusal notice under section 12(1) for the whole of your request.',
    'Where section 12 is claimed for one part of a request, we apply it to all parts.',
  ])('%s', (text) => expect(refuses(text)).toBe(true));

  test.each([
    'It would exceed the appropriate limit to provide what you ask for in question 3.',
    'The cost of answering this part of your request would exceed the appropriate limit.',
    'Complying with point 2 of your request would exceed the limit.',
    'If answering your request would exceed the limit we will tell you.',
    'Where complying with the request would take more than 18 hours we may refuse it.',
    'Providing a breakdown by ward would exceed the appropriate limit.',
    'Your request is refused in part.',
    'Section 12 applies to your request for the e-mails.',
    'We have refused your request for the names of the crew.',
    'This letter acts as a refusal notice under section 17(1) in relation to your request for names.',
    'This letter acts as a refusal notice under section 12(1) for that part of your request.',
  ])('not: %s', (text) => expect(refuses(text)).toBe(false));

  test('what it would take, with words of the questions in it, answers none of them', () => {
    const { answers } = readLetter(
      textDocument(
        `Marl Harbour Board

Dear Ms Reed

You asked for:

1. The number of anchors lost in each year
2. The maker of each anchor
3. How many of these anchors were found again
4. How many captains have been fined

Your request has been looked at, and I am sorry to say that it would exceed the appropriate limit to provide what you ask for.

Our log has no heading for lost anchors. Anchors are written down by the Coastguard under several headings. A search for the word 'anchor' found 4,417 entries, most of which are of other things ("lay at anchor"). Each of them would have to be read, which would take 290 hours.

Section 12(1) of the Freedom of Information Act 2000 allows us to refuse where the cost would exceed the appropriate limit.

Yours sincerely
`,
        'letter',
      ),
    );
    expect(answers.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused', 'refused']);
  });

  test('nothing is held of the whole request, whatever the body says of itself behind', () => {
    const { answers } = readLetter(
      textDocument(
        'Marl Care Trust\n\nDear Ms Reed\n\nYou asked:\n\n1. What is the name of each scheme commissioned or funded in your area for people who lose anchors?\n2. Which organisation provides the scheme?\n3. When did it start?\n4. How many were on it in 2023?\n5. Can a person refer themselves?\n\nResponse\n\nMarl Care Trust does not hold the information you have requested. The Trust is a provider of community services. It does not commission or fund schemes of this kind.\n\nYou may wish to contact the Office of the Harbour Commissioner for Tarn, which commissions services across the county.\n\nYours sincerely\n',
        'letter',
      ),
    );
    expect(answers.map(({ kind }) => kind)).toEqual(Array(5).fill('not_held'));
  });
});
