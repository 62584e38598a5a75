import { describe, expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { DocumentBuilder } from '../src/model/builder.js';
import type { Style } from '../src/model/document.js';
import { readLetter } from '../src/parse.js';
import { rankedQuestions } from '../src/segment/ranked.js';
import { wishesOf } from '../src/segment/wishes.js';

/** What stands where each question is answered, as one line. */
const textsOf = (text: string) =>
  readLetter(textDocument(text, 'letter')).answers.map(({ question, text: answer }) => [question.number, answer.replace(/\s+/g, ' ')]);
const sure = (text: string) => readLetter(textDocument(text, 'letter')).answers.map(({ confidence }) => confidence);
const wishes = (text: string) => wishesOf(text, true).map(({ text: wish, hung }) => (hung === null ? wish : `+ ${wish}`));

describe('wishes of a request told in sentences', () => {
  test.each([
    [
      'who asks, why and in what form is no wish',
      "I'm a historian of ferries. Please tell me how many ferries sank in 1911 and 1912. I understand that a log was kept; who has it? If cost is an issue please leave out the log. Please send the reply by email.",
      ['how many ferries sank in 1911 and 1912', 'who has it?'],
    ],
    [
      'courtesies are left out, and what is asked for is not',
      "I'd also like to know what a ticket costs. I should be glad to hear how many were sold. Could you please send me the timetable of 1911? Finally, let me have copies of the accounts.",
      ['what a ticket costs', 'how many were sold', 'the timetable of 1911?', 'copies of the accounts'],
    ],
    [
      'a question ends in the word that leads to others',
      'Firstly, how many boats do you have, and how many of these are red? How many piers are you responsible for, and who paints them? I should like to have: the log.',
      [
        'how many boats do you have',
        '+ how many of these are red?',
        'How many piers are you responsible for',
        '+ who paints them?',
        'I should like to have: the log',
      ],
    ],
    [
      'what it is about is no wish where a question follows',
      'I want to find out about the ferry. How many boats has it? My questions are: how many sank; and what did they cost. For the years 2021 to 2023, how many lets were there and how many were late?',
      [
        'How many boats has it?',
        'how many sank',
        'what did they cost',
        'For the years 2021 to 2023, how many lets were there',
        '+ how many were late?',
      ],
    ],
    [
      'when a thing began is asked for among other things, and is a condition where it comes first',
      'You asked whether the pier has a lift, when it was opened, how many people use it and what it cost. You asked me, when it rains, how many people use the pier.',
      [
        'whether the pier has a lift',
        '+ when it was opened',
        '+ how many people use it',
        '+ what it cost',
        'when it rains, how many people use the pier',
      ],
    ],
    [
      'between semicolons too a clause of its own asks for itself, and a few words hang on the wish before',
      'You asked how many barges sank and how many of those were raised; how many piers are closed and how many quays; what a lift costs and for how many years it runs; and the value of the boats.',
      [
        'how many barges sank',
        '+ how many of those were raised',
        'how many piers are closed and how many quays',
        'what a lift costs and for how many years it runs',
        'the value of the boats',
      ],
    ],
    [
      'what a requester believes is no wish, what he would like to know is',
      'We understand that the pier got a new lift last year, and should like to know when it was opened and who made it, what it cost and when, and what a ride costs.',
      ['when it was opened', '+ who made it', '+ what it cost', '+ what a ride costs'],
    ],
    [
      'a second question in one sentence hangs on the first',
      'How many crew are there, and how many of them can swim? Who is the captain and was the post advertised?',
      ['How many crew are there', '+ how many of them can swim?', 'Who is the captain', '+ was the post advertised?'],
    ],
    [
      'a question that looks back hangs on the one before',
      'How many crew are there? Of those I should like to know how many can swim.',
      ['How many crew are there?', '+ how many can swim'],
    ],
    [
      'semicolons divide, and a lead says nothing by itself',
      'I wish to know, for the years 1911 and 1912: the number of sailings; their cost; how many were late and why; correspondence with the pilot.',
      ['the number of sailings', 'their cost', 'how many were late and why', 'correspondence with the pilot'],
    ],
    [
      'a condition before a comma is no wish',
      'When a ferry is late, who pays? Of the crew, how many can swim? If the log can be released I would like a copy.',
      ['When a ferry is late, who pays?', 'Of the crew, how many can swim?', 'If the log can be released I would like a copy.'],
    ],
    [
      'what somebody else tells of the request',
      'They asked who owns the quay and if the Board has thought of selling it. The requester also sought the price of a berth, any discount that crews get and how many berths are let.',
      [
        'who owns the quay',
        '+ if the Board has thought of selling it',
        'the price of a berth',
        '+ any discount that crews get',
        '+ how many berths are let',
      ],
    ],
    ['a relative clause asks nothing', 'I refer to your request, which was received on 3 May.', []],
  ])('%s', (_, text, found) => {
    expect(wishes(text)).toEqual(found);
  });
});

describe('questions named by their rank', () => {
  test.each([
    ['With regard to your third and fifth parts, we hold some papers.', 6, [2, 4]],
    ['The first two questions can be taken together.', 4, [0, 1]],
    ['There is nothing held as regards your last part.', 6, [5]],
    ['The last point of your request is exempt.', 3, [2]],
    ['In respect of the first six bullet points we withhold it.', 11, [0, 1, 2, 3, 4, 5]],
    ['Under part four, there were nine.', 6, [3]],
    ['The first part could be answered if it were narrowed.', 6, []],
    ['The first part of the test is met.', 6, []],
    ['In the first year there were nine.', 6, []],
  ])('%s', (sentence, count, found) => {
    expect(rankedQuestions(sentence, count)).toEqual(found);
  });
});

describe('a request in one paragraph, answered paragraph by paragraph', () => {
  const asked =
    'Dear Mr Low,\n\nHarbour lido\n\nYou wrote to us on 6 May:\n\n"As a swimmer I was sorry that the lido was shut. Would you please let me know what the repairs have cost and how many tickets were refunded? Has the Board thought of selling the site? Please let me have the survey carried out in 2023. I do not need any names."\n\n';
  const end = '\n\nIf you are not satisfied with this reply, you may ask for an internal review.\n\nYours sincerely\n';
  test('each paragraph takes up the next wish', () => {
    expect(
      textsOf(
        `${asked}To the end of April the Board had spent £418,220 on repairs.\n\nWe refunded 1,207 tickets.\n\nThe sale of the site is not planned.\n\nThe survey is attached to this letter as lido_survey.pdf.${end}`,
      ),
    ).toEqual([
      ['1', 'To the end of April the Board had spent £418,220 on repairs.'],
      ['2', 'We refunded 1,207 tickets.'],
      ['3', 'The sale of the site is not planned.'],
      ['4', 'The survey is attached to this letter as lido_survey.pdf.'],
    ]);
  });
  test('a paragraph whose words tell nothing is paired by its place, and that is in doubt', () => {
    const text = `${asked}To the end of April the Board had spent £418,220 on repairs.\n\nMoney was given back to 1,207 people.\n\nThe sale of the site is not planned.\n\nThe survey is attached to this letter as lido_survey.pdf.${end}`;
    expect(textsOf(text)[1]).toEqual(['2', 'Money was given back to 1,207 people.']);
    expect(sure(text)[1]).toBe('low');
  });
  test('two questions of one sentence that one paragraph answers share it, in doubt', () => {
    const text = `${asked}To the end of April the Board had spent £418,220 on repairs; 1,207 people got their money back.\n\nThe sale of the site is not planned.\n\nThe survey is attached to this letter as lido_survey.pdf.${end}`;
    const joint = 'To the end of April the Board had spent £418,220 on repairs; 1,207 people got their money back.';
    expect(textsOf(text).slice(0, 2)).toEqual([
      ['1', joint],
      ['2', joint],
    ]);
    expect(sure(text)[1]).toBe('low');
  });
  test('a paragraph on the law, or one that goes on, opens no answer', () => {
    const text = `${asked}To the end of April the Board had spent £418,220 on repairs.\n\nThis includes the cost of surveys of the site.\n\nWe refunded 1,207 tickets.\n\nThe sale of the site is not planned.\n\nThe survey is withheld under section 43(2).\n\nSection 43(2) is a qualified exemption. Its use for the survey was weighed against the public interest in the repairs.${end}`;
    expect(textsOf(text).map(([number, said]) => [number, said?.slice(0, 26)])).toEqual([
      ['1', 'To the end of April the Bo'],
      ['2', 'We refunded 1,207 tickets.'],
      ['3', 'The sale of the site is no'],
      ['4', 'The survey is withheld und'],
    ]);
  });
  test('short answers that are as many as the questions go by their order, all in doubt', () => {
    const text =
      'Dear Ms Low,\n\nYour request\n\nWhat was the average time to mend a boat in 2023? Which yard does the work? What fees were lost? How many boats were sold?\n\nOur reply\n\n54 days.\n\nBettany Boatyard.\n\n£212,300.\n\nNine.\n\nYours sincerely\n';
    expect(textsOf(text)).toEqual([
      ['1', '54 days.'],
      ['2', 'Bettany Boatyard.'],
      ['3', '£212,300.'],
      ['4', 'Nine.'],
    ]);
    expect(sure(text)).toEqual(['low', 'low', 'low', 'low']);
  });
  test('clauses on lines of their own', () => {
    const text =
      'Dear Mrs Low\n\nYour request of 3 November asked for the following information:\nthe number of pupils who come by ferry;\nthe annual cost of the ferry for 2021 and 2022;\nwhether escorts are provided;\nand copies of any risk assessments.\n\nIn accordance with the Act I reply as follows.\n\nAt the census 341 pupils came by ferry.\n\nThe cost was £1,904 in 2021 and £2,118 in 2022.\n\nEscorts are provided for 94 pupils.\n\nWe do not hold risk assessments.\n\nYours sincerely\n';
    expect(textsOf(text)).toEqual([
      ['1', 'At the census 341 pupils came by ferry.'],
      ['2', 'The cost was £1,904 in 2021 and £2,118 in 2022.'],
      ['3', 'Escorts are provided for 94 pupils.'],
      ['4', 'We do not hold risk assessments.'],
    ]);
  });
});

describe('catchwords', () => {
  const text =
    'Dear Ms Low,\n\nYour request:\n\n- how many piers have a lift\n- how many times did people get stuck in a lift in 2022\n- and what is the longest that any of them had to wait\n- whats the date for the new lifts at Garth Street\n- is there an impact assessment for Garth Street\n\nOur answers\n\nPiers. Of our 47 piers 39 have a lift.\n\nPeople stuck. There were 58 people stuck in 2022. The longest lasted 2 hours.\n\nGarth Street. The new lifts come into use on 29 April 2024. The impact assessment is attached.\n\nYours sincerely\n';
  test('open a paragraph, which a second sentence may answer for the next question', () => {
    expect(textsOf(text)).toEqual([
      ['1', 'Piers. Of our 47 piers 39 have a lift.'],
      ['2', 'People stuck. There were 58 people stuck in 2022.'],
      ['3', 'The longest lasted 2 hours.'],
      ['4', 'Garth Street. The new lifts come into use on 29 April 2024.'],
      ['5', 'The impact assessment is attached.'],
    ]);
  });
});

describe('a request quoted paragraph by paragraph, each answered below', () => {
  test('told by quotation marks: one paragraph a question', () => {
    const text =
      'Dear Dr Low\n\nI reply below to each of the paragraphs in your email of 22 July.\n\n"How many trees has the Council felled in the park since 2022? Were any of them covered by an order?"\n\nIn all 63 trees were felled.\n\nFour of the trees were covered by an order.\n\n"Please tell me who the contractor was and what they were paid. I would like to see the risk assessment as well."\n\nArbor Fell Ltd was the contractor, and has been paid £58,900.\n\nThe risk assessment is withheld under regulation 12(5)(e).\n\n"Lastly, do you intend to replant, and when?"\n\nYes. Eighty saplings are to be planted in November.\n\nYours sincerely\n';
    expect(textsOf(text)).toEqual([
      ['1', 'In all 63 trees were felled.'],
      ['2', 'Four of the trees were covered by an order.'],
      ['3', 'Arbor Fell Ltd was the contractor, and has been paid £58,900.'],
      ['4', 'The risk assessment is withheld under regulation 12(5)(e).'],
      ['5', 'Yes. Eighty saplings are to be planted in November.'],
    ]);
  });
  const styled = (lines: readonly (readonly [string, Style])[]) => {
    const builder = new DocumentBuilder('letter', 'docx');
    for (const [text, style] of lines) builder.block('paragraph').run(text, style);
    return readLetter(builder.build()).answers.map(({ question, text }) => [question.number, text]);
  };
  const plain: Style = {};
  test('told by the style of the answers', () => {
    const blue: Style = { color: '#1f4e9e' };
    expect(
      styled([
        ['Dear Ms Low', plain],
        ['I write in connection with your request, which we received on 19 May.', plain],
        ['Please tell me the number of boats that were lost and the number of crew on them.', plain],
        ['44 boats, 131 crew', blue],
        ['Which five harbours had the most?', plain],
        ['Exempt, see below.', blue],
        ['what is the name of your harbour master', plain],
        ['There are three of them.', blue],
        ['Many thanks', plain],
      ]),
    ).toEqual([
      ['1', '44 boats, 131 crew'],
      ['2', 'Exempt, see below.'],
      ['3', 'There are three of them.'],
    ]);
  });
  test('told by the style of the questions, some of which are things by name', () => {
    const italic: Style = { italic: true };
    expect(
      styled([
        ['Dear Ms Low', plain],
        ['Our reply follows.', plain],
        ['Which firm supplies your ferries?', italic],
        ['Ferries are supplied by Beacon Boats Ltd.', plain],
        ['The number of sailings that were late', italic],
        ['Forty-four were.', plain],
        ['A copy of the contract with the firm', italic],
        ['The contract is withheld.', plain],
      ]),
    ).toEqual([
      ['1', 'Ferries are supplied by Beacon Boats Ltd.'],
      ['2', 'Forty-four were.'],
      ['3', 'The contract is withheld.'],
    ]);
  });
  test('each turn of questions and responses is read by itself', () => {
    const text =
      'Dear Mr Low\n\nRequest 1: Boats\n1a) How many boats do you own\n1b) What did they cost\n\nResponse\n1a) 4\n1b) £900\n\nRequest 2: Apologies\n2a) Does the Board have a policy on apologies?\n2b) In how many complaints was an apology given?\n2c) Who signs the letters?\n\nResponse\nThe policy on apologies was issued in May 2021. Apology is not recorded by complaint. Letters are signed by the Director.\n\nYours sincerely\n';
    expect(textsOf(text)).toEqual([
      ['1a', '4'],
      ['1b', '£900'],
      ['2a', 'The policy on apologies was issued in May 2021.'],
      ['2b', 'Apology is not recorded by complaint.'],
      ['2c', 'Letters are signed by the Director.'],
    ]);
  });
});

describe('numbered questions that a reply in prose takes up sentence by sentence', () => {
  const letter = (reply: string) =>
    `Dear Ms Low\n\nYou asked:\n\n1. Which ferries does the Board run?\n\n2. How many passengers complained?\n\n3. How many of those complaints were upheld?\n\n4. What did the Board spend on diesel?\n\n5. Who inspects the ferries?\n\nOur response\n\n${reply}\n\nYours sincerely\n`;
  test('two in one paragraph, one whose words the sentence before has, and one that a sum tells', () => {
    const reply =
      'The Board runs two ferries, the Marl and the Tarn. The Marl is the older.\n\nIn all 14 passengers complained, most of them of the cold. Of these, 5 were upheld after a hearing. Diesel came to £9,120.\n\nThe ferries are inspected by the Coast Office, and its report is on the pier.';
    expect(textsOf(letter(reply))).toEqual([
      ['1', 'The Board runs two ferries, the Marl and the Tarn. The Marl is the older.'],
      ['2', 'In all 14 passengers complained, most of them of the cold.'],
      ['3', 'Of these, 5 were upheld after a hearing.'],
      ['4', 'Diesel came to £9,120.'],
      ['5', 'The ferries are inspected by the Coast Office, and its report is on the pier.'],
    ]);
  });
  test('what a sentence says that it is on, though it goes on about what is held', () => {
    const text =
      'Dear Ms Low\n\nYou asked:\n\n1. How many piers take part in the lamp trial?\n2. How many falls have been reported since May?\n3. What has the trial cost?\n4. Which piers asked to take part and were turned down?\n5. Any letters to the Mayor since June about making the trial longer.\n\nOur response\n\nI am now able to respond.\n\nThere are 31 piers in the trial.\n\nSince May 45 falls have been reported to us.\n\nThe trial has cost £72,150.\n\nNo pier that asked to take part in full was turned away.\n\nIn relation to letters to the Mayor, the Board holds this information but it is withheld under section 35(1)(a).\n\nYours sincerely\n';
    expect(textsOf(text).at(-1)).toEqual([
      '5',
      'In relation to letters to the Mayor, the Board holds this information but it is withheld under section 35(1)(a).',
    ]);
  });

  test('a question that no sentence takes up is in doubt', () => {
    const reply =
      'The Board runs two ferries, the Marl and the Tarn.\n\nSome 14 passengers complained of the cold. Diesel came to £9,120.\n\nThe ferries are inspected by the Coast Office.';
    expect(sure(letter(reply))[2]).toBe('low');
  });
  test('a paragraph that refuses them all is no prose to be read along', () => {
    const reply =
      'We are unable to provide the information you requested. To find how many passengers complained of the ferries, and what was spent on diesel, would take 40 hours. That is over the limit of section 12.';
    expect(readLetter(textDocument(letter(reply), 'letter')).answers.every(({ kind }) => kind === 'refused')).toBe(true);
  });
});

test('a reply in one paragraph that names the questions by their rank', () => {
  const text =
    'Dear Captain Low\n\nYou ask:\n\n1. What volume of silt was removed?\n2. What did the work cost?\n3. Which company did it?\n4. Where was the silt taken?\n\nThe first two questions can be answered together: 41,000 cubic metres were removed at a cost of £1,288,000. In answer to your third question the contractor was Humbleton Dredging Ltd. Your last question should be put to the Regulator, who holds the records.\n\nYours truly\n';
  const both = 'The first two questions can be answered together: 41,000 cubic metres were removed at a cost of £1,288,000.';
  expect(textsOf(text)).toEqual([
    ['1', both],
    ['2', both],
    ['3', 'In answer to your third question the contractor was Humbleton Dredging Ltd.'],
    ['4', 'Your last question should be put to the Regulator, who holds the records.'],
  ]);
});

test('below a title on rights nothing asks', () => {
  const builder = new DocumentBuilder('letter', 'docx');
  const line = (text: string, kind: 'paragraph' | 'heading' = 'paragraph') => builder.block(kind).run(text);
  line('Dear Ms Low');
  line('How many boats do you own?');
  line('We own four boats.');
  line('What did they cost?');
  line('They cost £900.');
  line('What to do if you are unhappy', 'heading');
  line('1. Ask us for an internal review within 2 months.');
  line('2. Please have the reference to hand.');
  expect(readLetter(builder.build()).answers.map(({ text }) => text)).toEqual(['We own four boats.', 'They cost £900.']);
});

describe('some questions named by their rank inside a paragraph', () => {
  const ASKED =
    'Dear Ms Low\n\nYou asked for the following.\n\n- How many keepers wait for a berth?\n- What is the longest wait?\n- How many salvage orders were made in 2022 and 2023?\n- Which firms were the orders made to?\n- How much did the Board spend on salvage in 2022 and 2023?\n- What is your forecast spend for 2024?\n- Do you have a tide policy? If so please send it.\n\nResponse\n\nBerths are let by the Tarn Harbour Trust and your first two questions should be directed to that Trust, who will hold the list. Its clerk can be reached at clerk@tarn.example.\n\n';
  const TOLD = [
    'In 2022 the Board was billed for 31 salvage orders, and in 2023 for 44.',
    'The firms that billed us were Marl Lifts, Dale Salvage Ltd and The Eldon Works.',
    'The cost to the Board of the above was £9,100 in 2022 and £12,400 in 2023.',
    'With regard to forecast spend, we consider this exempt under section 43(2) of the Act.',
  ];
  test('take no other question out of the paragraphs below', () => {
    const both =
      'Berths are let by the Tarn Harbour Trust and your first two questions should be directed to that Trust, who will hold the list. Its clerk can be reached at clerk@tarn.example.';
    const letter = `${ASKED}${TOLD.join('\n\n')}\n\nThe tide policy is attached as Appendix A.\n\nYours sincerely\n`;
    expect(textsOf(letter)).toEqual([
      ['1', both],
      ['2', both],
      ...TOLD.map((said, at) => [String(at + 3), said]),
      ['7', 'The tide policy is attached as Appendix A.'],
    ]);
  });
  test('one thing that is attached by name is in doubt as the answer to what asks for others', () => {
    const letter = `${ASKED}The tide policy is attached as Appendix A.\n\nYours sincerely\n`;
    const { answers } = readLetter(textDocument(letter, 'letter'));
    const attached = answers.filter(({ kind, question }) => kind === 'see_attachment' && !question.text.includes('tide'));
    expect(attached.every(({ doubts }) => doubts.length > 0)).toBe(true);
  });
});

test('one sum cannot be a fee and what it brings in', () => {
  const text =
    'Dear Ms Low\n\nYou asked whether the pier has a lift, what the fee is and what income it brings in.\n\nThe pier has had a lift since 2011.\n\nIn 2023/24 the Board received £90,400 in income from the lift.\n\nYours sincerely\n';
  expect(sure(text).slice(1)).toEqual(['low', 'low']);
});
