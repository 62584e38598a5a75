import { expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { readLetter } from '../src/parse.js';

/** What is read of one question's answer, of which the place is plain; `low` where nothing more than that is asked of it. */
const ANSWERS: readonly (readonly [why: string, question: string, said: string, kind: string, value: unknown])[] = [
  [
    'the number of them, and not the one in the name of their make',
    'How many radios does the Board have and what make and model are they?',
    'The Board has 1,412 radios. These are Corvid D7 and Merlin 3 models.',
    'count',
    1412,
  ],
  [
    'the number of them, beside names of which each has a number',
    'How many radios does the Board have and what make are they?',
    'The Board has 1,412. They are Merlin 2 and Merlin 3.',
    'count',
    1412,
  ],
  [
    'what became of them',
    'How many permits were refused in 2024?',
    'In 2024 we had 3,902 requests for a permit. 3,311 were granted, 488 were refused and the rest have not been decided.',
    'count',
    488,
  ],
  [
    'a refusal of the request, though prose was asked for and something is told first',
    'What are the conditions for a berth?',
    'The Board lets berths mainly through the Harbour Scheme. Last year the Scheme let 214 of them. For each we would have to read the lease, which would take 41 hours. The Board has therefore decided to refuse your request under section 12(1).',
    'refused',
    null,
  ],
  [
    'what is told, though others are left out of it that nobody counts',
    'How many huts do you own?',
    'We own 412 huts, not counting those leased at Tarn as we do not hold that information.',
    'count',
    412,
  ],
  [
    'a sum below a head that says that it is in millions',
    'How much was spent on ferries?',
    'Table 1: Spending, £ millions\n\nYear    Ferries\n2023/24    £6.45',
    'money',
    { amount: 6_450_000, currency: 'GBP' },
  ],
  [
    'a sum in full below such a head',
    'How much was spent on ferries?',
    'Table 1: Spending, £ millions\n\nYear    Ferries\n2023/24    £412,806.20',
    'money',
    { amount: 412_806.2, currency: 'GBP' },
  ],
  [
    'how many years, and not of how many piers',
    'How many years of use are left?',
    'Our three piers have between 8 and 40 years left.',
    'range',
    { min: 8, max: 40, unit: null },
  ],
  [
    'what we were told of, and not what is not to be compared with it',
    'How many ships were lost?',
    'From July to October we were told of 457 losses in which someone was hurt. As these may include more than one report of the same loss, they should not be compared with those of the coast guard, which show 931 ships lost in the year.',
    'count',
    457,
  ],
  [
    'what became of others, and no refusal to tell',
    'Which councils asked for a ferry and were turned down?',
    'No council which asked for one in full was refused. Four gave up before a decision was made.',
    'text',
    null,
  ],
  [
    'no sum, where what was asked about is paid for out of a wider one',
    'What is the annual budget for lamps?',
    'There is no separate budget for lamps. It is contained within the overall harbour budget which for 2023/24 is £2,486,300.',
    'text',
    null,
  ],
  [
    'what has been so for as long as was asked',
    'How many huts were empty for more than six months?',
    'On 1 May there were 940 empty huts. 612 had been so for more than six months.',
    'count',
    612,
  ],
  [
    'the one figure of the first sentence, where an estimate is asked for and no word tells of what',
    'What is the latest estimate of the outturn on the ferry scheme?',
    'The review of May 2024 put it at £41 million. That is at 2023 prices and leaves out VAT, the fees of the designers and the cost of the land that was bought.',
    'money',
    { amount: 41_000_000, currency: 'GBP' },
  ],
  [
    'no figure, where the first sentence tells the time that was asked for',
    'What is the latest estimate for the opening of the ferry?',
    'The builders do not expect to be done before the spring. The ferry scheme will cost £41 million in all, and leaves out VAT.',
    'text',
    null,
  ],
  [
    'those who work there, and not those of them who work some of the time',
    "How many crew work in the warden's own office?",
    "There are 7 crew in the warden's own office, two of whom work part time.",
    'count',
    7,
  ],
  ['what is not so', 'How many piers do not have a lamp?', 'There are 340 piers. Of those 215 have a lamp, so 125 do not.', 'count', 125],
  [
    'a part with the words of the question',
    'How many letters about noise from bars came in 2023?',
    'We logged 412 letters about shops in 2023. Of these, 287 related to bars.',
    'count',
    287,
  ],
  [
    'a sum that opens the answer to what asks for no sum by its words',
    'What was the biggest single payout in that time?',
    '£4,870 (2022, for damage to a wheel). The average payment was £188.',
    'money',
    { amount: 4870, currency: 'GBP' },
  ],
  [
    'what is of these',
    'Number of these that led to a fine',
    'Of these 1,406 letters led to a fine. 1,211 fines were paid in the year.',
    'count',
    1406,
  ],
  [
    'numbers of what is counted are no ranges',
    'How long is the coast path of priority 1 and 2?',
    'Priority 1 – 412 km, Priority 2 – 388 km.',
    'text',
    null,
  ],
  [
    'what is and not what ought to be',
    'How many days on average does it take to issue a permit?',
    'The average last year was 6 days. Our published standard is 10 days.',
    'count',
    6,
  ],
  [
    'a year and not the whole',
    'What is the annual value of the contract?',
    'The contract has a total value of £4.2 million over 6 years, or circa £700,000 per annum.',
    'money',
    { amount: 700_000, currency: 'GBP' },
  ],
  [
    'what it rose from is of the year before',
    'How many claims were made against the harbour in 2022/23?',
    'We received 96 in the year, an increase from 58 in 2021/22.',
    'count',
    96,
  ],
  [
    'all that was brought against what was said of some',
    'How many claims made in 2023 were settled?',
    '71 claims were made in 2023. 12 of these were settled out of court.',
    'count',
    12,
  ],
  [
    'all were answered, and some late',
    'How many letters were answered late in 2023?',
    '402 letters came. 281 were answered within the deadline and 121 were late.',
    'count',
    121,
  ],
  [
    'heads beside what they equal in FTE',
    'How many pilots do you employ?',
    'As at 31 March 2024 the Board employed 114 (96.4 WTE) pilots.',
    'count',
    114,
  ],
  [
    'the row that the question names',
    'How many landings took longer than 4 hours in May 2022?',
    'During May 2022 there were 455 landings.\n\nOver 60 minutes: 70\nOver 4 hours: 36\nOver 10 hours: 2',
    'count',
    36,
  ],
  [
    'none, and what was spent long before',
    "How much was spent on painting the Warden's boat?",
    "No money has been spent on painting the Warden's boat in this period. It was last painted in 2014, at a cost of £2,100.",
    'money',
    { amount: 0, currency: 'GBP' },
  ],
  [
    'a refusal for its cost, not the number of files',
    'How many wardens were late since 2010?',
    'Whether a warden was late is not in a field that can be searched. This would need a review of over 46,000 daily records. Section 12(1) of the Act does not oblige us to comply where the cost would exceed the appropriate limit, and this letter is therefore a refusal notice.',
    'refused',
    null,
  ],
  [
    'the form does not tell it, and reading all of them is refused',
    'A breakdown of the collisions in question 2 by sort of boat and by cause.',
    'Sort of boat is not coded on the form. To answer this each of the 512 forms would have to be read. At four minutes a form this would take some 34 hours. This is in excess of the upper cost limit of £600 and the Board is therefore refusing this part of your request under section 12(1) of the Act.',
    'refused',
    null,
  ],
  [
    'few claims, whose sums are exempt',
    'The amount paid to sailors for their losses.',
    'Fewer than five claims were settled in the year. Given the small numbers, we consider that the sums could lead to somebody being known. The sums are personal data of others and are exempt under section 40(2) of the Act.',
    'refused',
    null,
  ],
  [
    'a bound of the sum itself',
    'The amount paid to sailors for their losses.',
    'Less than £500 was paid. The names of the sailors are exempt under section 40(2) of the Act.',
    'range',
    { min: 0, max: 499, unit: 'GBP' },
  ],
  [
    'the row of those over the limit that was asked about',
    'How many boats waited longer than 60 minutes at the lock in May?',
    'Boats in May: 871\n\nWithin 15 minutes: 90\n15-60 minutes: 743\n60+ minutes: 38',
    'count',
    38,
  ],
  [
    'the row of those within it',
    'How many boats waited less than an hour at the lock in May?',
    'Boats in May: 871\n\nUnder 60 minutes: 833\nOver 60 minutes: 38',
    'count',
    833,
  ],
  [
    'one of the sorts of which what was lost is made up',
    'Total number of harbour ropes written off as lost in 2023?',
    'A total of 233 items were written off in 2023, made up of 170 ropes, 41 nets and 22 other items.',
    'count',
    170,
  ],
  [
    'what was found, in another word for it',
    'In how many cases did the Harbour Ombudsman find fault with the Board in 2023?',
    'The Ombudsman made decisions on 71 complaints about the Board in 2023. It looked closely into 22 of these and upheld 15.',
    'count',
    15,
  ],
  [
    'what is not denied of them',
    'In how many cases did the Harbour Ombudsman find fault with the Board in 2023?',
    'The Ombudsman looked into 22 complaints: 15 upheld, 7 not upheld.',
    'count',
    15,
  ],
  [
    'a verb of its own behind "and"',
    'How many flares were discharged by wardens in 2023?',
    'Flares were drawn 412 times in 2023 and fired 33 times.',
    'count',
    33,
  ],
  [
    'what is left of a sum: leaving',
    'What was the cost of the regatta that was not recovered from the organisers?',
    'It cost £18,000 in all. The organisers were invoiced £12,000, leaving £6,000 to be met by the Board.',
    'money',
    { amount: 6000, currency: 'GBP' },
  ],
  [
    'what is left of a sum: brackets',
    'What was the cost of the regatta that was not recovered from the organisers?',
    '£6,000 (a total of £18,000 less £12,000 charged to the organisers).',
    'money',
    { amount: 6000, currency: 'GBP' },
  ],
  [
    'what is left of a sum: borne',
    'What was the cost of the regatta that was not recovered from the organisers?',
    'The total was £18,000 and £12,000 was recharged, so that £6,000 was borne by the Board.',
    'money',
    { amount: 6000, currency: 'GBP' },
  ],
  [
    'what is left of a sum: fell',
    'What was the cost of the regatta that was not recovered from the organisers?',
    'The regatta cost £18,000. After a recharge of £12,000, £6,000 fell to the Board.',
    'money',
    { amount: 6000, currency: 'GBP' },
  ],
  [
    'what is left of a sum that the question names',
    'How much of the £20,000 grant has not been spent?',
    '£14,000 has been spent to date. The balance of £6,000 will be spent by May.',
    'money',
    { amount: 6000, currency: 'GBP' },
  ],
  [
    'the whole, where that was asked about',
    'What was the cost of the regatta?',
    'It cost £18,000. The organisers were invoiced £12,000, leaving £6,000 to be met by the Board.',
    'money',
    { amount: 18_000, currency: 'GBP' },
  ],
  [
    'times and charges: words, and a sum beside them',
    'What are the opening times and charges of the lido?',
    'It is open from 7am to 8pm in summer and to 5pm in winter. A charge of 40p is made, by card or coin.',
    'text',
    null,
  ],
  [
    'what is not so, told in one word',
    'How many sailings were cancelled on the day for non-technical reasons in 2023?',
    'There were 164 cancellations in 2023, 102 for technical reasons and 62 for non-technical reasons.',
    'count',
    62,
  ],
  [
    'none, where all are otherwise',
    'How many huts were vacant on 1 October 2023?',
    'The Board has 211 huts on 4 sites. On 1 October all were let and 93 people were waiting.',
    'count',
    0,
  ],
  [
    'a figure that the answer takes back',
    'How many boats sank in 2023?',
    'In our last letter we told you that 31 boats had sunk. That figure was taken from the wrong list. The number of boats that sank in 2023 was not 31 as we said but 38.',
    'count',
    38,
  ],
  [
    'what may be, and what is',
    'How many huts have been pulled down so far?',
    'The order allows up to 60 huts to be pulled down, and the Board has undertaken to build 900 homes there. More than 40 have been pulled down so far.',
    'range',
    { min: 41, max: null, unit: null },
  ],
  [
    'what may be, where that is asked',
    'How many huts may be pulled down?',
    'The order allows up to 60 huts to be pulled down.',
    'range',
    { min: 0, max: 60, unit: null },
  ],
  [
    'what others said of other things',
    'How many rafts of the Board sank in 2023?',
    'The 14 rafts mentioned in the Marl Gazette belonged to the scouts and were not for staff. No rafts of the Board sank in 2023.',
    'count',
    0,
  ],
  [
    'where it was looked for',
    'How many complaints of noise from the pier were received in 2023?',
    'Wardens searched the harbour log and the pier log, which are the two logs we have for it. No complaint is entered in either in 2023.',
    'count',
    0,
  ],
  [
    'an option that may be taken up',
    'How many times has the mowing contract been extended?',
    'It was let for four years with an option of three extensions. It has been extended twice.',
    'count',
    2,
  ],
  [
    'a ground to withhold that is none here',
    'How many boats of under 5 metres sank in 2023?',
    'It is our practice not to give figures of fewer than five, under section 40(2), as somebody might be known by them. That does not arise here. 23 boats sank in 2023.',
    'count',
    23,
  ],
  [
    'an exception that was thought of and given up',
    'How many warnings has the warden given since 2020?',
    'We thought at first that regulation 12(4)(b) would apply, given the number of paper files, but the warden knew them all, so the exception is not relied on. The warden has given five warnings since 2020.',
    'count',
    5,
  ],
  [
    'a price that was asked, and the one that is withheld',
    'What price was agreed for the old boathouse?',
    'The boathouse was put up for sale at a guide price of £240,000. The price agreed is exempt under section 43(2) of the Freedom of Information Act.',
    'refused',
    null,
  ],
  [
    'a file for the years asked about, and a figure of another year',
    'How many wardens left in each year from 2021 to 2023?',
    'In 2019 there were 23 wardens who left. The figures for 2021 to 2023 are in the enclosed file Wardens.xlsx.',
    'see_attachment',
    'Wardens.xlsx',
  ],
  [
    'those over a sum of money',
    'How many wardens were paid more than £60,000 in 2023/24?',
    'We publish how many are paid above £30,000. In 2023/24 there were 64 of these. Three were paid more than £60,000.',
    'count',
    3,
  ],
  [
    'a name, and another of the same sort',
    "How many beds are there at St Anne's Hospital?",
    "Fell Hospital, which has the theatres, has 1,022 beds. St Anne's Hospital is the smaller of the two and the figure there is 718.",
    'count',
    718,
  ],
  [
    'what is concluded not to be held of what was asked',
    'How many complaints about kites on the pier did the Board receive in 2023?',
    'The Board received 1,730 complaints about the pier in 2023. They are sorted into noise, litter and other, and there is no sort for kites. Information on the number that concerned kites is therefore not held.',
    'not_held',
    null,
  ],
  [
    'a publication that does not cover what was asked',
    'How many appeals about moorings were upheld in 2023?',
    'Figures for all boards are published at https://www.example.org/moorings and to that extent section 21 would apply. They do not cover appeals, so we have counted these: 66 appeals were upheld in 2023.',
    'count',
    66,
  ],
  [
    'a price that the seller wished to be withheld',
    'How much did the Board pay for the review of its piers?',
    'The builder asked that the price be withheld as commercially sensitive. We have not applied an exemption. The Board paid £148,350 for the review.',
    'money',
    { amount: 148350, currency: 'GBP' },
  ],
  [
    'another answer is pointed at for what is meant, and this one told',
    'How many of these incidents led to an injury?',
    'Please see our answer to question 2 for what is meant by an incident. On that footing 37 of the incidents led to an injury.',
    'count',
    37,
  ],
  [
    'the row of those outside',
    "How many boats were moored outside the Board's harbours on 3 May?",
    'Boats on 3 May: 460\n\nMoored in harbour\n318\nMoored out of harbour\n142',
    'count',
    142,
  ],
];

test.each(ANSWERS)('%s', (_, question, said, kind, value) => {
  const letter = `Dear Ms Low\n\nYou asked:\n\n1. ${question}\n\n2. How many boats does the harbour own?\n\n3. Who paints them?\n\nOur response:\n\n1. ${said}\n\n2. 4\n\n3. Volunteers of the sailing club.\n\nYours sincerely\n`;
  const answer = readLetter(textDocument(letter, 'letter')).answers[0];
  expect({ kind: answer?.kind, value: answer?.value }).toEqual({ kind, value });
});

test.each([
  ['This is held by Marl Care CIC, to which we have passed your request. It will reply to you within 20 working days.', 'held_elsewhere'],
  [
    'Since 2014 the wards have been run by Marl Care CIC, which holds this and to which your request has been passed. It will reply to you directly.',
    'held_elsewhere',
  ],
  ['We have passed your request to Marl Care CIC, who will reply to you within 20 working days.', 'unanswered'],
])('who holds it answers, though a reply of theirs is promised: %s', (said, kind) => {
  const letter = `Dear Ms Low\n\nThank you for your request of 3 March 2024.\n\n1. How many wards were painted?\n\n${said}\n\nYours sincerely\n`;
  expect(readLetter(textDocument(letter, 'letter')).answers.map((answer) => answer.kind)).toEqual([kind]);
});

test.each([
  'Please could you let us know what you mean by a ward and which years you would like us to cover? Once we hear from you we will begin.',
  'Please clarify (a) what you mean by a ward and (b) which years you are asking about. The 20 working days will start when we have your answer.',
  "I'm afraid we don't understand the question. What sort of wards do you have in mind, and over what period?",
])('what the office asks is no question of the request: %s', (said) => {
  const letter = `Dear Ms Low\n\nThank you for your request of 3 March 2024.\n\n1. Could you clarify how many wards were painted?\n\n${said}\n\nYours sincerely\n`;
  expect(readLetter(textDocument(letter, 'letter')).answers.map((answer) => answer.kind)).toEqual(['clarification']);
});

test('two numbers a year, the second in a clause of its own behind "and"', () => {
  const letter =
    'Dear Ms Low\n\nThank you for your request of 3 March 2024.\n\n1. The number of buoys moved in 2022 and 2023 and, for each year, the number where the light was lost.\n\nIn 2022, 104 buoys were moved and the light was lost in 12 of them. In 2023, 117 were moved and the light was lost in 30.\n\nYours sincerely\n';
  const [answer] = readLetter(textDocument(letter, 'letter')).answers;
  expect(answer?.values.map(({ period, value }) => [period, value])).toEqual([
    ['2022', 104],
    ['2022', 12],
    ['2023', 117],
    ['2023', 30],
  ]);
});

test('months over one row of figures, below words that tell what a mark hides', () => {
  const letter =
    'Dear Ms Low\n\nYou asked:\n\n1. How many boats were moored in each month from April to July 2023?\n\n2. Who paints them?\n\nOur response:\n\n1. The figures are for moorings that begin in the month. * means that the number is fewer than five.\n\nApr-23   May-23   Jun-23   Jul-23\n14       17       *        6\n\n2. Volunteers of the sailing club.\n\nYours sincerely\n';
  const [answer] = readLetter(textDocument(letter, 'letter')).answers;
  expect(answer?.kind).toBe('several');
  expect(answer?.values.map(({ period, value }) => [period, value])).toEqual([
    ['Apr-23', 14],
    ['May-23', 17],
    ['Jun-23', { min: 0, max: 4, unit: null }],
    ['Jul-23', 6],
  ]);
});

test.each([
  ['a page between two of them', '2021 - 61\n2022 - 74\n\n2023 - 58', ['2021', 61, '2022', 74, '2023', 58]],
  ['a paragraph each', '2021 - 61\n\n2022 - 74\n\n2023 - 58', ['2021', 61, '2022', 74, '2023', 58]],
  ['one line, with semicolons', '2021 - 61; 2022 - 74; 2023 - 58', ['2021', 61, '2022', 74, '2023', 58]],
  ['financial years', '2021-22 - 61\n\n2022-23 - 24', ['2021-22', 61, '2022-23', 24]],
])('years and their figures behind a dash: %s', (_, said, wanted) => {
  const letter = `Dear Ms Low\n\n1. In each of the last three years, how many times did a boat sink?\n\n${said}\n\n2. Who paints them?\n\nVolunteers of the club.\n\nYours sincerely\n`;
  const [answer] = readLetter(textDocument(letter, 'letter')).answers;
  expect(answer?.values.flatMap(({ period, value }) => [period, value])).toEqual(wanted);
  // the time that was asked for names nothing
  expect(answer?.values.map(({ entity }) => entity).filter(Boolean)).toEqual([]);
});

test('Q1 before a year names the first question, where Q3 goes on without one', () => {
  const letter = (third: string) =>
    `Dear Ms Low\n\nYou asked:\n\n1. How many boats sank in 2022 and 2023?\n2. How many rafts sank in 2022 and 2023?\n3. What becomes of them?\n\nOur answers:\n\nQ1 2022 - 118, 2023 - 201\nQ2 2022 - 9, 2023 - 23\n${third}\n\nYours sincerely\n`;
  const values = (text: string) =>
    readLetter(textDocument(text, 'letter')).answers.map(({ values: own }) => own.flatMap(({ period, value }) => [period, value]));
  expect(values(letter('Q3 They are sold or burnt.')).slice(0, 2)).toEqual([
    ['2022', 118, '2023', 201],
    ['2022', 9, '2023', 23],
  ]);
});

test('years under letters are when one question is asked for, and letters of figures below them its answers', () => {
  const letter =
    'Dear Ms Low\n\n1. The number of boats lost in the following years:\n\na) 2020-21\nb) 2021-22\n\na) 4,902\nb) 5,377\n\n2. The number of boats mended in the same years.\n\na) 4,118\nb) 4,690\nThese are repairs and no boats.\n\n3. Spend on paint in a) 2021/22 and b) 2022/23\n\na) 2021/22: £412\nb) 2022/23: £688\n\n4. Who paints them?\n\nVolunteers of the club.\n\nYours sincerely\n';
  const { answers } = readLetter(textDocument(letter, 'letter'));
  expect(answers.map(({ question }) => question.number)).toEqual(['1', '2', '3', '4']);
  expect(answers.slice(0, 3).map(({ kind, values }) => [kind, ...values.map(({ period }) => period)])).toEqual([
    ['several', '2020-21', '2021-22'],
    ['several', '2020-21', '2021-22'],
    ['several', '2021/22', '2022/23'],
  ]);
});

test('sums of a column whose head, over the rows, says that they are pounds', () => {
  const { answers } = readLetter(
    textDocument(
      'Dear Ms Low\n\nYou asked:\n\na) the number of tolls that were taken in 2022 and 2023,\nb) the total value of those tolls\n\nParts (a) and (b)\n\nThe table below was drawn from the toll book.\n\nYear     Tolls       Value (£)\n         taken\n\n2022     31,407      4,216,880\n2023     29,866      4,107,315\n\nYours sincerely\n',
      'letter',
    ),
  );
  expect(answers.map(({ values }) => values.map(({ kind }) => kind))).toEqual([
    ['count', 'count'],
    ['money', 'money'],
  ]);
});
