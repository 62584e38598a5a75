import { describe, expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { readLetter } from '../src/parse.js';

/** Small letters that were read wrong without a doubt. What each question should get; an answer that is in doubt may be anything. */
const LETTERS: readonly (readonly [why: string, letter: string, wanted: readonly (readonly [string, unknown?])[]])[] = [
  [
    'the same questions answered for one programme and then for the other',
    'Our response to your request is below.\n\nProgramme: Steady Ground\n\n1. How many drones do you own?\n4\n\n2. How much did they cost?\n£900\n\n3. Who flies them?\nNot held\n\nProgramme: The Crossing\n\n1. How many drones do you own?\n7\n\n2. How much did they cost?\n£300\n\n3. Who flies them?\nThe Police\n\nYours sincerely\n',
    [
      ['several', null],
      ['several', null],
      ['several', null],
    ],
  ],
  [
    'questions numbered from 11: none is lost',
    'Dear Mr Innes\n\nYour questions are answered in turn below.\n\n11. How many agency nurses did the Board use in 2023?\n\n212\n\n12. How many of them were paid more than £60 an hour?\n\nNHS Strathglen does not hold this information.\n\n13. What was the total cost of agency nurses in 2023?\n\nThe total cost was £4,118,902.\n\n14. How many agency nurses left before the end of a shift?\n\n<5\n\n15. How many complaints about agency nurses were upheld?\n\nAs per question 14.\n\n16. Which agencies were used?\n\nABC Nursing, Highline Care and Tay Staffing.\n\nYours sincerely\n',
    [
      ['count', 212],
      ['not_held'],
      ['money', { amount: 4_118_902, currency: 'GBP' }],
      ['range', { min: 0, max: 4, unit: null }],
      ['see_question', '14'],
      ['list', [{ name: 'ABC Nursing' }, { name: 'Highline Care' }, { name: 'Tay Staffing' }]],
    ],
  ],
  [
    'the names of a panel, of which one is told and the rest are withheld',
    asking(
      'Names of all members of the panel',
      'The panel was chaired by the Harbour Pilot. Names of members below Grade 9 withheld: s.40(2)',
    ),
    [['refused']],
  ],
  [
    'what part sponsors met, told in a sum a year',
    asking('what part of that was met by sponsors', 'Sponsors gave £6,200 in 2023 and £7,450 in 2024.'),
    [['several']],
  ],
  [
    'notice that nothing is held, behind none planned',
    asking(
      'What is the planned cut in the number of wardens in 2025/26?',
      'No cut has been planned. I must therefore give you notice under section 17 that the information is not held.',
    ),
    [['not_held']],
  ],
  [
    'how many boats lay empty for years, with those that did so for longer in brackets',
    asking('How many boats had lain empty for two years or more?', '633 (of which 198 over 5 years and 71 over 10 years)'),
    [['count', 633]],
  ],
  [
    'what notices brought in, behind how many were paid at what price',
    asking(
      'What did those 31 notices bring in?',
      '22 have been paid, at £40 each, making £880. 3 were cancelled and the rest are not yet due.',
    ),
    [['money', { amount: 880, currency: 'GBP' }]],
  ],
  [
    'a number, and the length of the longest of them',
    asking(
      'The number of closures of the pier in 2023, and the length of the longest one.',
      'There were 14 closures. The longest lasted for 61 hours.',
    ),
    [['several']],
  ],
  [
    'the longest time that a boat was kept, and why',
    asking(
      'What is the longest time for which a boat has been kept?',
      '167 days. Its owner could not be found and the Receiver had to be asked.',
    ),
    [['count', 167]],
  ],
  [
    'a question that falls, given another answer',
    asking('If it has, the name of the firm', 'Falls, given our response at (ii).'),
    [['not_applicable']],
  ],
  [
    'passages in parts of a plan, which are no questions',
    'Dear Ms Low\n\nThank you for your request.\n\n1. How many boats do you own?\n\n14\n\n2. How many moorings are let?\n\n31\n\n3. Please send the plan of the pier.\n\nThe plan is attached as "Pier v2.pdf". Some passages in parts 1 and 2 have been removed. They tell how it is guarded and are exempt under section 31(1)(a) of the Act.\n\nYours sincerely\n\nB. Roe\n',
    [
      ['count', 14],
      ['count', 31],
      ['see_attachment', 'Pier v2.pdf'],
    ],
  ],
  [
    'the scale of the post, before what its holder is paid',
    asking(
      'What is the salary of the Head of Piers?',
      'Chief officers are paid on a scale which runs from £71,200 to £118,400. The post is at its third point and the salary is £84,912.',
    ),
    [['money', { amount: 84_912, currency: 'GBP' }]],
  ],
  [
    'what was owed, before what was written off of it',
    asking(
      'How much mooring fee arrears were written off in 2023?',
      'Arrears of mooring fees stood at £2,104,000 in March. £188,450 was written off.',
    ),
    [['money', { amount: 188_450, currency: 'GBP' }]],
  ],
  [
    'a standard, what would be told to the Board, and the share at two times',
    asking(
      'What proportion of crew have passed the drill?',
      'Our standard is 95% and the Board is told when it falls below 85%. At the end of June it was 88.2%, having been 91% a year earlier.',
    ),
    [['percentage', 88.2]],
  ],
  [
    'what others count, before our own',
    asking(
      'How many times was the lifeboat called to the pier in 2023?',
      'Calls are logged by the Coastguard, whose own count for the pier is 43. Our day book has 17 for the year in question.',
    ),
    [['count', 17]],
  ],
  [
    'claims that number so many, over another limit than the one that was asked about',
    asking('How many claims over £10,000 were settled?', 'Claims above £5,000 that were settled number 31.'),
    [['count', 12]],
  ],
  ['one of two deeds', asking('Does the Board own or lease its boats?', 'It leases them.'), [['text']]],
  [
    'how many are over another limit than the one that was asked about',
    asking(
      'How many wardens earn more than £100,000?',
      'We publish the number earning £50,000 or more, which was 131 in 2023/24. Those above the threshold which you give number six.',
    ),
    [['count', 6]],
  ],
  [
    'what had been approved for it, before what it came to',
    asking(
      "What was the cost of the Warden's trip to Fell?",
      'Up to £6,000 had been approved. The flights came to £1,184.20 and the hotel to £912.60, so that the whole came to £2,096.80.',
    ),
    [['money', { amount: 2096.8, currency: 'GBP' }]],
  ],
  [
    'the share of the country and of the region, before that which was asked for',
    asking(
      'What percentage of permits were issued within 20 weeks in 2023?',
      'Nationally 50.3% of permits were issued in time and in our region 47%. Our aim is 60%. The Board issued 41.2% of its permits within 20 weeks in 2023.',
    ),
    [['percentage', 41.2]],
  ],
  [
    'the whole of the year before, and the time that was asked about',
    asking(
      'How many boats were lost in the autumn season 2023?',
      'In the whole of 2022/23 there were 118. In the autumn of 2023 we were told of 52.',
    ),
    [['count', 52]],
  ],
  [
    'until about when they will last, beside how many there are',
    asking('How many berths are left in the harbour?', 'At the present rate the 46 berths that remain should last until about 2031.'),
    [['count', 46]],
  ],
  [
    'about how many there are, though it could be a year',
    asking('How many trees stand on the quay?', 'About 2040 trees stand there.'),
    [['count', 2040]],
  ],
  [
    'one of two that were named',
    asking('Are your pilots employees of the Board or self-employed?', 'They are self-employed, apart from two who are on our staff.'),
    [['text']],
  ],
  [
    'no such thing at all, where how often it broke down was asked',
    asking(
      'The number of times that the lift at Tarn pier was out of order in 2022',
      'There is no lift at Tarn pier, which is a floating one. This question does not therefore arise.',
    ),
    [['not_applicable']],
  ],
  [
    'no cases of it, which counts them',
    asking('How many appeals were upheld?', 'There were no appeals, so this does not arise.'),
    [['count', 0]],
  ],
  [
    'how much would have to be read, where how many and why are asked and both are refused for the cost',
    asking(
      'How many sailings were called off in 2024 and for what reasons?',
      'We would need to open over 14,000 logs by hand to tell. Section 12(1) of the Act applies. You might ask for one month.',
    ),
    [['refused', null]],
  ],
  [
    'how many came up in a search, where how many and what came of each are asked and both are refused for the cost',
    asking(
      'How many sailors were warned for misuse of the radio, and what was the outcome of each?',
      'A keyword search returned more than 4,000 messages. Reading these would take 65 hours. Section 12 is engaged.',
    ),
    [['refused', null]],
  ],
  [
    'how many there were, beside what it would take to tell their reasons',
    asking(
      'How many sailings were called off in 2024 and for what reasons?',
      'There were 412. As to the reasons we would have to examine every log, and section 12(1) of the Act applies.',
    ),
    [['count', 412]],
  ],
  ['a part that no rule reads is there all the same', echoing('Bridge: Eleven\nFresh Page: Data nof held'), [['several', null]]],
  [
    'somebody else who may be able to help, where nothing says that they hold it',
    echoing('We have no record of this. The Tarn Register may be able to assist with some of them.'),
    [['not_held', null]],
  ],
  [
    'what something near costs, before it is said that what was asked for is not held',
    echoing(
      'Drones are charged to one code (£83,100 in 2023/24) and there are 12 boats. The information you have asked for is accordingly not held.',
    ),
    [['not_held', null]],
  ],
  [
    'a year between two others that is told in words',
    'Marl Council\n\nDear Ms Low\n\nYou asked:\n\n1. How many drones did you own in each of 2021/22, 2022/23 and 2023/24?\n\n2. What did they cost?\n\nOur response:\n\n1. In 2021/22 we owned 38 drones. A handful more came in the year after, and we had 67 in 2023/24.\n\n2. £900\n\nYours sincerely\n',
    [['table'], ['money', { amount: 900, currency: 'GBP' }]],
  ],
  [
    'a yes, and a no for others',
    echoing('Yes. No for those below 12.').replace('How many drones do you own', 'Do you lend them'),
    [['several']],
  ],
  [
    'one of them does, and the others do not',
    echoing('The Heron is lent out. The other two are not.').replace('How many drones do you own', 'Are they lent out'),
    [['several']],
  ],
  [
    'a sum of which a part is for somebody named',
    echoing('4').replace('£900', 'In total £91,004.50, of which £60,000 was for Youth.'),
    [
      ['count', 4],
      ['money', { amount: 91_004.5, currency: 'GBP' }],
    ],
  ],
  [
    'an answer that begins with "Only" behind the number of its question',
    'Marl Council\n\nDear Ms Low\n\nYou asked:\n\n1. How many drones do you own?\n\n2. Who may fly them?\n\n3. What did they cost?\n\nOur response:\n\nQuestion 1: 4\n\nQuestion 2: Only wardens may do so.\n\nQuestion 3: £900\n\nYours sincerely\n',
    [['count', 4], ['text'], ['money', { amount: 900, currency: 'GBP' }]],
  ],
  [
    'two names taken for one, where it was asked who provides each',
    echoing('Steady Oars (Youth) - Mallard House; Steady Oars (Adults) - Coppice Trust').replace(
      'How many drones do you own',
      'Which organisation provides each crew',
    ),
    [['several']],
  ],
  [
    'two names, or one with "&" in it',
    echoing('Young Crews & Elders Together').replace('How many drones do you own', 'Please name the courses that you run'),
    [['list', [{ name: 'Young Crews & Elders Together' }]]],
  ],
  [
    'a yes for one that is named alone',
    echoing('Yes, but only to Steady Oars.').replace('How many drones do you own', 'Do you lend them'),
    [['several']],
  ],
  ['a figure of one that is named, and none of the other', echoing('Steady Oars 68; Tarn Crew not yet known.'), [['several']]],
  [
    'the sexes and other figures in one paragraph for two questions',
    'Marl Council\n\nDear Ms Low\n\nYou asked:\n\n1. How many came in each of 2022 and 2023?\n\n2. How many of those who came in 2023 were male and how many were female?\n\n3. What did it cost?\n\nOur response:\n\nQuestions 1 and 2\n\n2022: 44; 2023: 47 (35 male and 12 female). Of those who started in 2023, 30 completed.\n\nQuestion 3\n\n£900\n\nYours sincerely\n',
    [['table'], ['several'], ['money', { amount: 900, currency: 'GBP' }]],
  ],
  [
    'what a mark in another answer means, below the last one',
    echoing('4').replace(
      '£900',
      '£900\n\n"Not known" in row 9 means that the wardens are not told how many there are and we hold no figure of it.',
    ),
    [
      ['count', 4],
      ['money', { amount: 900, currency: 'GBP' }],
    ],
  ],
  [
    'a note that refuses, to which two answers point: one of them says nothing else',
    'Marl Council\n\nDear Ms Low\n\nYou asked:\n\n1. How many drones do you own?\n\n2. Has the use of them been reviewed?\n\n3. Please provide a link to the review.\n\nOur response:\n\n1. 4\n\n2. Yes (see note B)\n\n3. See note B\n\nNote A: counted at the end of March.\n\nNote B: the review is to be printed in June and until then is exempt under section 22 of the Act (information intended for future publication).\n\nYours sincerely\n',
    [['count', 4], ['boolean', true], ['refused']],
  ],
  ['"fewer than" with a letter misread', echoing('Fewcr than five'), [['range', { min: 0, max: 4, unit: null }]]],
  [
    'a figure for another year than the question names',
    echoing('In 2021/22 we owned 4.').replace('do you own', 'did you own in 2022/23'),
    [['not_held']],
  ],
  ['declined, and another figure offered', echoing('We are not able to tell you. The police counted 5 drones.'), [['refused', null]]],
  [
    'a number of something else stands before the number asked for',
    'Dear Ms Low\n\nYou asked:\n\n1. How many hours of face-to-face interpreting did you pay for?\n\n2. How many hours of telephone interpreting did you pay for?\n\n3. How many interpreters do you employ?\n\nTrust response\n\nQuestions 1 and 2\n\nThe invoices do not separate the two kinds. In 2023/24 the Trust paid for 6,140 hours of both kinds.\n\nQuestion 3\n\nNone\n\nKind regards\n',
    [
      ['count', 6140],
      ['count', 6140],
      ['count', 0],
    ],
  ],
  [
    'a yes of something else, and a no further on',
    'Dear Ms Low\n\nYou asked:\n\n1. Do wardens use cameras worn on the body?\n\n2. How many boats does the harbour own?\n\nOur response:\n\n1. Yes, wardens have cameras at every pier. Those worn on the body are not in use.\n\n2. 4\n\nYours sincerely\n',
    [
      ['boolean', false],
      ['count', 4],
    ],
  ],
  [
    'none were lost, but one was written off, and either was asked about',
    'Dear Ms Low\n\nYou asked:\n\n1. The number of boats lost or written off since 2017\n\n2. How many huts have charging points?\n\nOur response:\n\n1. One boat has been written off since 2017, after it came to grief on a weir. None have been lost.\n\n2. 4\n\nYours sincerely\n',
    [
      ['count', 1],
      ['count', 4],
    ],
  ],
  [
    'a no of something else, and a yes further on',
    'Dear Ms Low\n\nYou asked:\n\n1. Does the pier have a hut for lifeboat crews?\n\n2. How many boats does the harbour own?\n\nOur response:\n\n1. No huts on the pier were altered in 2023. A hut for lifeboat crews was built in 2019 and remains in use.\n\n2. 4\n\nYours sincerely\n',
    [
      ['boolean', true],
      ['count', 4],
    ],
  ],
  [
    'a figure of all, and what is asked about is not kept apart',
    'Dear Ms Low\n\nYou asked:\n\n1. How many letters did the Board receive about the dam?\n\n2. How many boats does the harbour own?\n\nOur response:\n\n1. The Board received 12,400 letters in the year. Those on that subject are not counted separately.\n\n2. 4\n\nYours sincerely\n',
    [['not_held'], ['count', 4]],
  ],
  [
    'a figure of all staff, and one of those asked about',
    'Dear Ms Low\n\nYou asked:\n\n1. What was the vacancy rate among wardens in May?\n\n2. How many boats does the harbour own?\n\nOur response:\n\n1. The rate across all staff was 9.2% in May. Among wardens it was 11.7%.\n\n2. 4\n\nYours sincerely\n',
    [
      ['percentage', 11.7],
      ['count', 4],
    ],
  ],
  [
    'what is not done yet',
    'Dear Ms Low\n\nYou asked:\n\n1. How many homes have been built at Fell Park?\n\n2. How many boats does the harbour own?\n\nOur response:\n\n1. 44 are under construction and 318 are complete.\n\n2. 4\n\nYours sincerely\n',
    [
      ['count', 318],
      ['count', 4],
    ],
  ],
  [
    'most of them, where all are asked about',
    'Dear Ms Low\n\nYou asked:\n\n1. Are all of your boats fitted with lamps?\n\n2. How many boats does the harbour own?\n\nOur response:\n\n1. Most of our boats are fitted with lamps. Eleven are not.\n\n2. 4\n\nYours sincerely\n',
    [
      ['boolean', false],
      ['count', 4],
    ],
  ],
  [
    'a date is no name',
    'Dear Ms Low\n\n1. Which companies supplied drones?\nLingua North Ltd, whose contract ends on 31 March 2026.\n\n2. How many?\n4\n\nYours sincerely\n',
    [
      ['list', [{ name: 'Lingua North Ltd' }]],
      ['count', 4],
    ],
  ],
  [
    'regulation 12(4)(a) is "not held"',
    'Dear Ms Low\n\nYou asked:\n\n1. Any measurements taken at the site.\n\n2. The number of objections.\n\nOur response:\n\n1. Regulation 12(4)(a): no such measurements were held when your request was received.\n\n2. 4\n\nYours sincerely\n',
    [
      ['not_held', null],
      ['count', 4],
    ],
  ],
  [
    'an answer that is nothing but a figure',
    'Dear Ms Low\n\nYou asked: How mony of them were returned?\n\nWe said: Twenty-three.\n\nYou asked: What did they cost?\n\nWe said: £900\n\nYours sincerely\n',
    [
      ['count', 23],
      ['money', { amount: 900, currency: 'GBP' }],
    ],
  ],
  [
    'more time to decide is no refusal',
    'Dear Dr Lisle\n\nThank you for your request, in which you asked for:\n\n1. The number of meetings\n2. The minutes of those meetings\n\nThe council considers that section 43(2) (commercial interests) may be engaged. The Act allows more time than the usual 20 working days where the balance of the public interest has to be weighed (section 10(3)).\n\nWe have not reached a decision yet. We expect to write to you again by 3 January 2025.\n\nYours sincerely\n',
    [
      ['unanswered', null],
      ['unanswered', null],
    ],
  ],
  [
    'names within a limit, under an Act, are no list of names',
    echoing(
      'It is not possible to give you the names within the appropriate limit of 18 hours (£450), and this question is refused under section 12(1) of the Act.',
    ).replace('How many drones do you own?', 'The names of the pilots'),
    [['refused', null]],
  ],
  [
    'answers in one line, and an exemption that speaks of none of the questions',
    `${echoing('').split('Our response')[0]}3. When does the hire end?\n\nPlease find our reply in the order of your request.\n\n212 drones; £41,500; 31 March 2027.\n\nSection 43 – Commercial interests\n\nSection 43(2) applies to the rates of hire, as their disclosure would be likely to prejudice the supplier.\n\nYours sincerely\n`,
    [
      ['count', 212],
      ['money', { amount: 41_500, currency: 'GBP' }],
      ['date', '2027-03-31'],
    ],
  ],
  ['two things that one verb is said of', asking('How many animals drowned in 2024?', '9 ewes and 1 goat were lost.'), [['several', null]]],
  [
    "the first number behind a question named in words is the answer's",
    'Dear Ms Low\n\nYou asked:\n\n1. Where is the hut?\n\n2. Who has the key?\n\n3. How many animals drowned?\n\nQuestion one, on the quay.\n\nQuestion two, the warden.\n\nFor question three, 14 ewes drowned.\n\nYours sincerely\n',
    [['text'], ['text'], ['count', 14]],
  ],
  [
    'a number of standards is no standard',
    asking('How many roses were planted?', '850 bushes and 64 standards. The names of the growers are exempt under section 43(2).'),
    [['several', null]],
  ],
  [
    'years over one row of figures',
    asking('The number of falls in each of the last 3 years', '2021     2022     2023\n41       38       52\n\nSource: the accident book.'),
    [['several', null]],
  ],
  [
    'years that one sentence tells, the last of them to date',
    asking(
      'How much was paid out in total in each year?',
      'The total paid on claims received in 2015 was £38,200, in 2016 £29,800 and in 2017, to date, £17,000.',
    ),
    [['several', null]],
  ],
  [
    '"one" that says again what was told',
    asking(
      'The number of people invited to a viewing in 2022 who did not come',
      'For 2022, 5,268 people who had been invited to a viewing had not attended one within three months.',
    ),
    [['count', 5268]],
  ],
  [
    'yes for one and no for the other, in one line',
    asking('Is the hut insured?', 'North Quay - Yes. South Quay - No, as it is a ruin.'),
    [['several', null]],
  ],
  [
    'a second number in brackets each year, where both were asked for',
    asking('Number of complaints made since 2020 and number upheld', '2020/21: 17 (5 upheld)\n2021/22: 22 (4 upheld)'),
    [['table', null]],
  ],
  [
    'gross where net was asked for',
    asking(
      'How much did the toll raise in 2023/24, net of any refunds?',
      'In 2023/24 the sum billed in tolls was £418,000. After refunds made during the year the net sum was £372,000.',
    ),
    [['money', { amount: 372_000, currency: 'GBP' }]],
  ],
  [
    'the cost of all, and none for what was asked',
    asking(
      'What was spent on lawyers for moorings in 2022?',
      'Our lawyers are shared with the county for a fixed sum of £64,500 a year, which covers all legal work. The Board holds no figure for moorings.',
    ),
    [['not_held']],
  ],
  [
    'a sum for one of two places, and nothing for the other',
    asking('The spend planned at either pier', "We've set aside £4.7m at Marl for a new deck. Nothing is planned for Tarn."),
    [['several', null]],
  ],
  [
    'the part that was asked about, and the whole it is of',
    asking(
      'How many boats were off the water awaiting repair on 8 January 2024?',
      'On 8 January 2024 the Board had 47 boats recorded as off the water. 12 of these were being cleaned and the remaining 35 were awaiting repair.',
    ),
    [['count', 35]],
  ],
  [
    'what was allowed, all of which there is',
    asking('How many huts does the Board have?', 'The permission was for 12 huts, all of which were built. 3 are red.'),
    [['count', 12]],
  ],
  [
    'how many places there are, told as what there is room for',
    asking('How many places does each course have?', 'Marl Crew has room for 45 people. The club has no limit.'),
    [['count', 45]],
  ],
  [
    'what a place has room for, where that was asked',
    asking('How many people does the hall seat?', 'The hall has room for 300. 120 came to the last concert.'),
    [['count', 300]],
  ],
  [
    'the capacity of a place, where it was asked what it holds',
    asking('How many boats does the harbour hold?', 'It has a capacity of 60 boats. There are 44 in it now.'),
    [['count', 60]],
  ],
  [
    'open but for some days, which are none of the piers',
    asking('Are all piers open?', 'All piers are open, excluding bank holidays.'),
    [['boolean', true]],
  ],
  ['all of them but some', asking('Are all piers lit?', 'All of the piers are lit except two.'), [['boolean', false]]],
  [
    'the last time that something else was done',
    asking('When was the pier last inspected?', 'The pier was last painted on 3 May 2023 and it was inspected on 4 June 2024.'),
    [['date', '2024-06-04']],
  ],
  [
    'no longer than, and no longer there',
    asking('Where can the plan be found?', 'The plan is at https://www.marl.example/plan and is no longer than two pages.'),
    [['available_elsewhere', 'https://www.marl.example/plan']],
  ],
  [
    'some of those that another answer tells of',
    asking('How many visits were made?', 'See question 2. Two of the 26 visits were made at night.'),
    [['see_question', '2']],
  ],
  [
    'two days of one visit',
    asking('When did the inspection of the pier take place?', 'The inspection took place over two days, 11 and 12 October 2023.'),
    [['date', { start: '2023-10-11', end: '2023-10-12' }]],
  ],
  [
    'a figure asked for by that name, in prose',
    asking(
      "What is the backlog repairs figure for Queen's Pier?",
      "The cost across all piers was £71.6 million. For Queen's Pier alone it was £22.9 million, of which £4.1 million is urgent.",
    ),
    [['money', { amount: 22_900_000, currency: 'GBP' }]],
  ],
  [
    'a budget, and what was spent in the year that was asked about',
    asking(
      'Expenditure on the wall in the 2023-24 financial year',
      'The wall has a budget of £30 million for all of its years. Actual expenditure in 2023-24 was £6.4 million, against a profile of £9.1 million.',
    ),
    [['money', { amount: 6_400_000, currency: 'GBP' }]],
  ],
  [
    'no such thing, beside a number of others',
    asking('How many prosecutions followed?', 'Two cases have gone to the courts. No prosecution has been brought to date.'),
    [['count', 0]],
  ],
  [
    'a post and how to reach it, names withheld',
    asking(
      'Contact details for the person responsible (name, job title and email)',
      'Head of Piers - piers@marl.example 01632 960 117. We do not give out the names of staff below that level; this is exempt under section 40(2).',
    ),
    [['text']],
  ],
  [
    'the next question but one; a log that we make use of; no number of places; no list of what was told',
    'Harbour Board\n\nDear Ms Roe\n\nYou asked:\n\n1. How many berths does each pier have?\n2. Who may apply for a berth?\n3. Which firm runs each pier?\n4. How many berths were let in 2023?\n5. How do you measure success?\n\nOur response:\n\n1. Berths change with the tide, so there is no number of them to give.\n\n2. Applications can be made by anybody who lives in the town. A list of the families that have applied is not kept.\n\n3. Please see the reply to the next question but one, where the firm is named.\n\n4. 41\n\n5. Fathom Ltd must show us that boats are safe. Beyond that we use the numbers of calls recorded by Marl Coastguard.\n\nYours sincerely\n',
    [['text'], ['text'], ['see_question', '5'], ['count', 41], ['text']],
  ],
  [
    'one part is not applicable, and the other is told',
    'Harbour Board\n\nDear Ms Roe\n\nYou asked:\n\n1. Which firms do you use?\n2. What is the average wait for a berth?\n3. Who is the warden?\n\nOur response:\n\n1. Steps to Calm and the Marl Walk-in Clinic.\n\n2. Steps to Calm - 47 days. Clinic - not applicable, as people come as they wish.\n\n3. Ms Low\n\nYours sincerely\n',
    [['list', [{ name: 'Steps to Calm' }, { name: 'Marl Walk-in Clinic' }]], ['several'], ['text']],
  ],
  [
    'the owned of those owned or leased',
    asking(
      'How many berths does the Board own or lease?',
      'Berths come to 3,418. Of these 2,905 are owned by the Board and 513 are leased from Fell Quays.',
    ),
    [['count', 3418]],
  ],
  [
    'an exemption that was looked at and found to apply',
    asking(
      'How much is the Clerk paid?',
      'There is one of me, so this is my own pay. The Chair has looked at it and she is satisfied that s.40(2) applies. The scales for clerks can be found online.',
    ),
    [['refused']],
  ],
  [
    'a mark that hides a small number, or a total',
    'Marl Health\n\nDear Ms Low\n\nYou asked, for each site:\n\n1. How many items were lost?\n\n2. How many claims were paid?\n\nOur response:\n\nSite           Q1      Q2\nMarl House     318     27\nTarn House     142     11\nFell House     37      *\nMarl Health    497     *\n\n* Fewer than five, or a total from which that could be worked out.\n\nYours sincerely\n',
    [['several'], ['several', 'in doubt']],
  ],
  [
    'the one ward with the most, whose name has an "and" in it',
    asking('Which ward had the most complaints?', 'That would be Harbour and Old Town, for each of the years shown.'),
    [['text']],
  ],
  [
    'not at all, and not once: none, and no "once"',
    asking('How often was the pool shut in 2023?', 'Not once, in spite of the weather.'),
    [['count', 0]],
  ],
  [
    'those left aside, before those that were asked for',
    asking(
      'How many complaints did you receive in 2024/25?',
      'During the year, and leaving aside the 40 or so which were withdrawn, wardens dealt with 318.',
    ),
    [['count', 318]],
  ],
  [
    'other years by way of context',
    asking(
      'How many complaints did you receive in 2024/25?',
      'The figure which you seek is 318. By way of context, 402 were received in the year before that.',
    ),
    [['count', 318]],
  ],
  [
    'never more than: a bound at the other side',
    asking('How many people fell ill?', 'There have never been more than 9 who did.'),
    [['range', { min: 0, max: 9, unit: null }]],
  ],
  [
    'never more than, and what it was',
    asking('What proportion of berths were lost in 2024?', 'It has never been more than 9%, and last year it was about 7%.'),
    [['percentage', 7]],
  ],
  [
    'a practice, and what was done',
    asking(
      'How many times did the Board meet in private in 2024?',
      "It is the Board's practice to meet in private on no more than two occasions in a year, and in 2024 it did so once.",
    ),
    [['count', 1]],
  ],
  [
    'two days of one month',
    asking('How many times did the Board meet in private in 2024?', 'The Board did so on each of 3 and 17 May.'),
    [['text']],
  ],
  [
    'a lease from which something was taken out',
    asking(
      'Please provide a copy of the lease.',
      "I attach the lease, from which I have removed the tenants' bank details under section 40(2).",
    ),
    [['see_attachment']],
  ],
  [
    'the day of what is yet to be',
    asking(
      'On what date did the Board adopt the policy?',
      'It has not yet been adopted, but will go before the Board on 12 December 2025.',
    ),
    [['text']],
  ],
  [
    'a day whose year is that of the one before',
    asking(
      'On what date did the Board adopt the policy?',
      'The policy came before the Executive on 4 March 2024 and, after an amendment, was adopted by the Board on 21 March.',
    ),
    [['date', '2024-03-21']],
  ],
  [
    'a firm of two names',
    asking('Which firm carried out the audit?', 'The audit was put out to tender, Messrs Pelham and Rudge being the successful bidder.'),
    [['text']],
  ],
  [
    'what a fund was before grants were made from it',
    asking(
      'What was the total value of grants awarded in 2023/24?',
      'The fund stood at £500,000, from which 14 grants were made amounting to £312,000 and leaving £188,000.',
    ),
    [['money', { amount: 312_000, currency: 'GBP' }]],
  ],
  [
    'the highest, and what is usual',
    asking(
      'The highest hourly rate paid for a pilot in that period',
      'The Board has had to pay as much as £92.40, although this was on a single night and the usual ceiling is £58.',
    ),
    [['money', { amount: 92.4, currency: 'GBP' }]],
  ],
  [
    'what would have been exempt in any case',
    asking(
      'A copy of the minutes of 12 June',
      'The Board did not meet on that date. It met on 19 June, and while I could have supplied the minutes of that meeting they would in any case have been exempt under section 35(1)(a).',
    ),
    [['text']],
  ],
  [
    'a year, and this year so far',
    asking('Agency spend on pilots, 2023/24 and year to date', '£4.06m in 2023/24 and so far this year £2.97m.'),
    [['several']],
  ],
  [
    'households, and the people of them',
    asking('How many people are on the berth register?', 'As of this morning there were 3,862 households, representing some 8,000 people.'),
    [['count', 8000]],
  ],
  [
    'none of one sort, and some of another in the next sentence',
    asking(
      'How many staff have been made redundant since April 2023?',
      'No compulsory redundancies have been made in that time. There have been 16 voluntary ones.',
    ),
    [['count', 16]],
  ],
  [
    'none until some time, and some now',
    asking('How many of your boats are electric?', 'None at all until 2022; there are now eleven, out of a fleet of 240.'),
    [['count', 11]],
  ],
];

function asking(question: string, answer: string): string {
  return `Dear Ms Low\n\nThank you for your request.\n\n1. ${question}\n\n${answer}\n\n2. How many drones do you own?\n\n4\n\nYours sincerely\n`;
}

function echoing(first: string): string {
  return `Dear Ms Low\n\nYou asked:\n\n1. How many drones do you own?\n\n2. How much did they cost?\n\nOur response:\n\n1. ${first}\n\n2. £900\n\nYours sincerely\n`;
}

/** Answers marked high that are not what they should be; a question that is lost is not in doubt. */
function silent(letter: string, wanted: readonly (readonly [string, unknown?])[]) {
  const { answers } = readLetter(textDocument(letter, 'letter'));
  return wanted.flatMap(([kind, value], index) => {
    const answer = answers[index];
    if (answer?.confidence === 'low') return [];
    const right = answer?.kind === kind && JSON.stringify(answer.value) === JSON.stringify(value ?? null);
    return right ? [] : [`${answer?.question.number ?? index + 1}: ${answer?.kind ?? 'nothing'} ${JSON.stringify(answer?.value)}`];
  });
}

describe('right, or in doubt', () => {
  test.each(LETTERS)('%s', (_, letter, wanted) => expect(silent(letter, wanted)).toEqual([]));
});

test('one figure of a paragraph that answers two questions is in doubt for the second', () => {
  const letter = (said: string) =>
    `Harbour Board\n\nDear Ms Roe\n\nYou asked:\n\n1. How many boats were seized in 2023?\n2. How many boats were put down in 2023?\n3. Who is the warden?\n\nOur response is as follows.\n\nQuestions 1 and 2\n\n${said}\n\n3. Ms Low\n\nYours sincerely\n`;
  const read = (said: string) =>
    readLetter(textDocument(letter(said), 'letter'))
      .answers.slice(0, 2)
      .map(({ value, confidence }) => [value, confidence]);
  expect(read('There were 41, of which 12 were in that case.')[1]).toEqual([41, 'low']);
  expect(read('In both cases there were 41.').map(([value]) => value)).toEqual([41, 41]);
});

test('where the question is not printed, what is told before something that is not held may be the answer', () => {
  const letter =
    'Harbour Board\n\nDear Ms Roe\n\nOur answers to your questions are below.\n\n1. Marl Queen.\n\n2. It first sailed in September 2019. There is no contract as such and therefore no end date; money is found each year when the Board sets its budget in the spring.\n\n3. Not held.\n\n4. £14,000\n\nYours sincerely\n';
  const { answers } = readLetter(textDocument(letter, 'letter'));
  expect(answers.map(({ kind, confidence }) => [kind, confidence])).toEqual([
    ['text', 'high'],
    ['not_held', 'low'],
    ['not_held', 'high'],
    ['money', 'high'],
  ]);
});

test('what is asked back about a question in the middle of a sentence is its own', () => {
  const letter =
    'Marl College\n\nDear Ms Low\n\nFreedom of Information Act 2000 - further details needed\n\nYou asked:\n\n1. How many staff have left?\n2. How many grievances were there?\n\nWe need some more from you, as section 1(3) of the Act permits.\n\nWith regard to 1, please would you tell us which period you have in mind?\n\nWe shall also need to know, for number 2, whether informal ones are to be counted.\n\nThe 20 working days will start when we hear from you.\n\nYours sincerely\n';
  const { answers } = readLetter(textDocument(letter, 'letter'));
  expect(answers.map(({ text }) => text.slice(0, 8))).toEqual(['With reg', 'We shall']);
});

test('numbers that are out of step with the questions put all answers in doubt', () => {
  const letter =
    'Harbour Board\n\nDear Ms Roe\n\nYou asked:\n\n1. Who is the warden?\n2. How many boats were seized in each year?\n3. What was spent on paint?\n4. When was the last survey?\n5. How many piers are closed?\n\nOur response is as follows.\n\n1. Ms Low\n\nYear    Seized\n2022    14\n2023    9\n\n2. £2,140\n\n3. 14 May 2023\n\n4. This information is not held.\n\nYours sincerely\n';
  const { answers } = readLetter(textDocument(letter, 'letter'));
  expect(answers.map(({ kind, confidence }) => [kind, confidence]).slice(1)).not.toContainEqual([expect.anything(), 'high']);
});
