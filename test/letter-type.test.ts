import { describe, expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { readFacts } from '../src/facts/facts.js';
import { parseLetter } from '../src/parse.js';

const typeOf = (text: string) => readFacts(textDocument(text, 'letter')).type;
const letter = (...paragraphs: string[]): string => ['Dear Ms Low', ...paragraphs, 'Yours sincerely', 'Information Team'].join('\n\n');

describe('letters that answer nothing', () => {
  test.each([
    [
      'Thank you for your request of 3 May about drones.',
      'It has been logged as FOI 24/118 and you should receive a reply no later than 3 June.',
    ],
    ['We have received your request:', '1. How many drones?', '2. What did they cost?', 'You can expect our response by 19 June 2024.'],
    [
      'I acknowledge receipt of your e-mail.',
      'Your request is being dealt with under the Act. We aim to send you a full response within twenty working days.',
      'For information, the Borough does not hold records of schools, which are a matter for the County.',
    ],
    [
      'This is to confirm that your Freedom of Information request reached us today.',
      'If any exemption is found to apply we will tell you so. In some cases a fee may be payable, and we will let you know if it is.',
      'A response will be sent to you as soon as possible and in any event within 20 working days.',
    ],
    [
      'Thank you for your request, which has been logged as FOI 24/118.',
      'The Board aims to respond within 20 working days. You should therefore receive a reply by 3 June.',
      'If the information is exempt from disclosure you will be told which exemption applies and why.',
    ],
    [
      'Thank you for contacting us. Your enquiry has been passed to the Information Governance team, reference 55120.',
      'They will be in touch by 4 July.',
    ],
    [
      'Your request for an internal review has been received.',
      'A senior officer will look at it afresh and you will be told the outcome within 20 working days.',
    ],
    ['We acknowledge receipt of your request and will respond within 20 working days.'],
    [
      'Thank you for your request, which was received on 2 September 2024. The details which you gave us were:',
      '1. How many households were moved?',
      '2. Please name the ten hotels which were paid the most in 2023/24.',
      'Your request has been passed to the Housing service who will check whether we hold it. We will respond no later than 30 September 2024.',
      'Many requests can be answered from information which is already published at www.marl.example/open.',
    ],
    [
      'Thank you for your e-mail. We acknowledge receipt of your request and will respond by 17 June.',
      '1. How many drones?',
      '2. What did they cost?',
    ],
    ['This is to let you know that we have your request. The statutory deadline for our response is 17 June 2024.'],
    ['Thank you for your request. It has been passed to the relevant department, who will respond in due course.'],
    ['Receipt of your request is hereby acknowledged. The Council has 20 working days to respond.'],
    [
      'We have received your request under the Freedom of Information Act 2000. We must respond no later than the twentieth working day after receipt.',
    ],
    ['Your request is receiving attention. The Council will reply to you within 20 working days.'],
    ['I write in response to your request of 19 May, which we received today. We will respond within 20 working days.'],
    [
      'This e-mail confirms that your request has reached the Trust.',
      'The Trust will now consider whether it holds the information and whether any exemptions apply, and will respond by 17 June.',
    ],
    [
      'Your request was received on 3 May 2024. It is being considered and you will receive a response within 20 working days.',
      'The request that we have received is as follows:',
      '1. The number of complaints about bailiffs, and number upheld',
      '2. A copy of the policy',
      'If any part of this is not what you meant to ask, please tell us, quoting the reference.',
      'A fee may be payable. If this is the case you will be informed and the time will be suspended until we receive payment from you.',
    ],
  ])('an acknowledgement: %s', (...paragraphs) => expect(typeOf(letter(...paragraphs))).toBe('acknowledgement'));

  test('what the requester will have seen by then is no promise of a reply', () =>
    expect(
      typeOf(
        letter(
          'Thank you for your request of 3 May.',
          '1. How many boats sank?',
          'You will have seen from our last letter that 17 boats sank in 2022.',
        ),
      ),
    ).toBe('response'));

  test('an acknowledgement that its subject calls one, however much it says of the law', () => {
    const law = 'The Act defines a number of exemptions which may prevent the release of what you have asked for. '.repeat(30);
    const text = letter('Thank you for your request. It has been logged and you will receive a response by 4 July.', law);
    expect(typeOf(`Subject: Acknowledgement of your request\n\n${text}`)).toBe('acknowledgement');
    expect(typeOf(`Subject: Your request\n\n${text}`)).toBe('response');
  });

  test.each([
    [
      'We need more time to consider your request.',
      'Some of what we hold engages section 36. Under section 10(3) we may take such time as is reasonable to weigh the public interest. We plan to let you have a response by 3 January.',
    ],
    [
      'I regret that we are not able to answer within 20 working days.',
      'The Act allows us to extend the limit where we have to consider the public interest test for a qualified exemption, here section 43(2). We hope to reply by 12 August.',
    ],
    [
      'Because the information is complex and voluminous, we are extending the time for our reply to 40 working days under Regulation 7(1).',
      'You will receive our decision by 9 October 2024.',
    ],
    [
      'EXTENSION OF TIME LIMIT',
      'The public interest has yet to be decided. A full response will be with you on or before 1 February 2024.',
    ],
    [
      'I write further to my letter of 2 March.',
      'Your request is still being considered, and I am sorry that there is a delay. We now expect to provide a response by 14 April 2023, as the balance of the public interest takes longer than we thought.',
    ],
    ['We need more time to weigh the public interest under section 10(3) and will respond by 15 July 2024.'],
    [
      'I am sorry that we have not been able to respond to your request within 20 working days. We hope to send you our response by 15 July 2024.',
    ],
    ['Unfortunately there is a delay with your request, owing to the absence of staff. We will respond as soon as possible.'],
  ])('an extension: %s', (...paragraphs) => expect(typeOf(letter(...paragraphs))).toBe('extension'));

  test.each([
    [
      '1. How many operations were cancelled last year?',
      'To find what you want we need some further detail. Please could you let us know whether you mean the calendar year?',
      'Under section 1(3) we need not go on until we have had this from you.',
    ],
    [
      'Your request is not clear enough for us to identify what you seek. Would you please clarify which contract you mean?',
      'Once we hear from you the 20 working days will begin.',
    ],
    [
      'Before we can process your request, we require clarification of the period you are interested in.',
      'If we do not receive it within 28 days we will close your request.',
    ],
    [
      'We have placed your request on hold. Can you confirm whether you want figures for the whole county, or for the city alone?',
      'We look forward to hearing from you.',
    ],
    [
      'Response',
      'Before we can process your request we need some further information from you under section 1(3) of the Act.',
      'By last year, do you mean the calendar year or the financial year?',
      'Your request is on hold until we receive your reply.',
    ],
  ])('a request for clarification: %s', (...paragraphs) => expect(typeOf(letter(...paragraphs))).toBe('clarification_request'));

  test.each([
    [
      'On 10 June we wrote to you under section 1(3) to ask for clarification of the period. You replied on 13 June, and the 20 working days began then.',
      'There were four wrecks in 2019, and none has been raised.',
    ],
    ['Please accept my apologies for the delay. We aim to answer all requests within 20 working days.', 'The Board owns 14 boats.'],
  ])('no more than history: %s', (...paragraphs) => expect(typeOf(letter(...paragraphs))).toBe('response'));

  test.each([
    [
      'We do not hold what you ask for. We believe that the County Council does, and have transferred your request to them today.',
      'They will reply to you direct.',
    ],
    [
      'Your request has been passed to the Highways Agency of the region, as it is theirs to answer.',
      'You will hear from them within 20 working days.',
    ],
    ['I have forwarded your e-mail to NHS Tarnside, who will respond to you.', 'We have closed our file.'],
  ])('a transfer: %s', (...paragraphs) => expect(typeOf(letter(...paragraphs))).toBe('transfer'));

  test.each([
    [
      'FEES NOTICE',
      'We estimate the cost at £620. If you wish us to proceed, please pay this within three months of the date of this notice.',
    ],
    [
      'Under section 9 of the Act we require a fee of £48 for copying before we send the documents.',
      'The time for our reply stops until your payment is received.',
    ],
    [
      'There is a charge of £35.20 for the plans under Regulation 8. Payment is required in advance.',
      'Please send a cheque within 60 working days.',
    ],
  ])('a fee notice: %s', (...paragraphs) => expect(typeOf(letter(...paragraphs))).toBe('fee_notice'));

  test.each([
    'Subject: Undeliverable: FOI request\n\nYour message to foi@eldon.example could not be delivered.',
    'Subject: Automatic reply: FOI request\n\nI am out of the office until 4 June. For urgent matters call my colleague.',
    'This is an automatically generated Delivery Status Notification.\n\nDelivery to the following recipients failed permanently.',
    'Subject: Out of office\n\nThank you for your message. I am on annual leave and will reply when I return.',
  ])('no letter at all: %s', (text) => expect(typeOf(text)).toBe('bounce'));
});

describe('letters that answer, whatever else they mention', () => {
  test.each([
    ['Thank you for your request, received on 3 May. Our response:', '1. 4', 'We will respond to the rest later.'],
    [
      'I acknowledge your request of 3 May.',
      'The Council owns four drones, and they cost £3,120.',
      'If you ask for a review we will reply within 20 working days.',
    ],
    [
      'Thank you for your patience while we considered the public interest; we extended the time under section 10(3).',
      'We have now decided that section 43(2) applies and we are withholding the contract.',
    ],
    [
      'You later clarified that you meant the calendar year, and the clock started again on 4 June.',
      'In answer to your question, 14 posts are vacant.',
    ],
    [
      'Questions 1 and 3 are a matter for the County Council, to whom you may wish to send your request.',
      'As to question 2, we look after 36 grit bins.',
    ],
    ['There would normally be a fee for this, but none is charged.', 'Please find the documents attached.'],
    [
      'Your request was received on 2 May and has been given the reference 118.',
      'I can confirm that the Trust holds this information. Response:',
      'There were 18 cases. Should you be unhappy, you will receive a reply to your complaint within 20 working days.',
    ],
    ['We do not hold the information that you ask for.', 'You should contact the County Council, which will be able to help.'],
    [
      'We estimate that to answer would take 60 hours and exceed the limit, and we refuse your request under section 12.',
      'You may wish to narrow it. Please let us know whether you want the last year alone. Once we receive a new request we will respond within 20 working days.',
    ],
    ['Thank you for your request. We spent £4,000 on drones last year. We will respond to your second question within 20 working days.'],
    ['I am sorry for the delay. There were 14 vacancies. We will respond to your other questions in June.'],
    ['We acknowledge receipt of your request of 19 May. Our officers will respond to alarms within an hour.'],
    [
      'The public interest in this file is outweighed, as the inquiry goes on, and our solicitors will write to the owner.',
      'The direction may be extended to two further wards.',
      'The Council must reply to your representations within 40 working days.',
    ],
    [
      '2. The start and end date of the current contract, not including any extension of time.',
      'Question 2: 1 November 2021 to 31 October 2025.',
      'The public interest in this is outweighed.',
      'You will receive a decision of the Commissioner, who will deal with your complaint.',
    ],
  ])('a response: %s', (...paragraphs) => expect(typeOf(letter(...paragraphs))).toBe('response'));

  test('a long account of what is done is an answer, though it promises help', () => {
    const told = 'In the northern wards our nurses go through the forms with each patient and tell the council of what they need to know. ';
    expect(
      typeOf(
        letter(
          'Thank you for your request, received on 3 May.',
          told.repeat(20),
          'If a patient has no home we will provide support with a form.',
        ),
      ),
    ).toBe('response');
  });

  test.each([
    ['I have carried out an internal review of our handling of your request.', 'I uphold the decision to apply section 43(2).'],
    ['Outcome of internal review', 'I have concluded that the information should have been given to you: 4 drones were bought.'],
    [
      'You asked us on 4 June to review our decision. I have now completed that review.',
      'My conclusion is that section 12 was wrongly used.',
    ],
  ])('a review: %s', (...paragraphs) => expect(typeOf(letter(...paragraphs))).toBe('internal_review'));
});

describe('why a reply is put off', () => {
  const outcomeOf = async (text: string) =>
    (await parseLetter(new TextEncoder().encode(letter(text)), { path: 'letter.txt' })).letter?.outcome;
  test.each([
    ['extension_pit', 'Under section 10(3) we need more time to weigh the public interest in your request and will respond by 15 July.'],
    ['extension_pit', 'The public interest test for a qualified exemption takes longer than 20 working days. We hope to reply by 15 July.'],
    ['extension_eir', 'As your request is complex and voluminous we extend the time under regulation 7(1) and will respond by 15 July.'],
    [
      'extension_eir',
      'Your request falls under the Environmental Information Regulations. It is complex, we need a further 20 working days and will respond by 15 July.',
    ],
    ['holding_reply', 'We are sorry for the delay with your request under the Freedom of Information Act. We will respond by 15 July.'],
    // the Scottish Act knows no time for the public interest
    ['holding_reply', 'We are sorry that under FOISA we need more time for the public interest test. We will respond by 15 July.'],
  ])('%s: %s', async (outcome, text) => expect(await outcomeOf(text)).toBe(outcome));
});

test('what is not decided yet of the thing itself is no promise of a reply', () => {
  const asked = ['Thank you for your request of 3 March 2024.', '1. Which sites have been named for the new pier?'];
  const told = 'Two sites were put on the list, the old hut and land at Tarn.';
  expect(typeOf(letter(...asked, told, 'No decision will be made until the full case has been approved.'))).toBe('response');
  expect(typeOf(letter(...asked, told, 'A decision will be made by the Cabinet in May.'))).toBe('response');
  expect(
    typeOf(letter('Thank you for your request, which has been logged as FOI 24/118.', 'A decision will be made within 20 working days.')),
  ).toBe('acknowledgement');
});

test('one question that was not understood among others that are answered makes no request for clarification', () => {
  const answers = ['About 9,400 boats were moored.', 'The Board had 318 letters of complaint.'];
  const asks =
    'We are unable to answer this question as it is not clear whether you would like us to count rafts. Please let us know which you mean. Once we hear from you we can process this part of your request.';
  expect(typeOf(letter('Thank you for your request of 3 May.', ...answers, asks))).toBe('response');
  expect(typeOf(letter('Thank you for your request of 3 May.', asks))).toBe('clarification_request');
});
