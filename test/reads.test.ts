import { describe, expect, test } from 'vitest';
import { htmlDocument } from '../src/adapters/html/document.js';
import { textDocument } from '../src/adapters/text.js';
import { readLetter } from '../src/parse.js';

/** What an answer is to be: its kind, its value, and those of its parts by entity or period. */
type Wanted = readonly [kind: string, value?: unknown, parts?: Readonly<Record<string, unknown>>];

/** Letters as offices lay them out, each with something that was once not read. */
const LETTERS: readonly (readonly [why: string, name: string, letter: string, wanted: Readonly<Record<string, Wanted>>])[] = [
  [
    'dots that lead from a year to its figure, and from a question to its answer',
    'x.txt',
    'Marl Council\n\nDear Ms Low\n\nThe answers which you require are as under.\n\n(a) Boats known to the Council ................................................... 418\n\n(b) Notices served on the owners of boats:\n        2021-22 .................................................................. None\n        2022-23 ..................................................................... 3\n        2023-24 ..................................................................... 7\n\n(c) Standard fee for a mooring ................................................. £75.00\n\nYours sincerely\n\nB. Roe\n',
    {
      a: ['count', 418],
      b: ['several', null, { '2021-22': 0, '2022-23': 3, '2023-24': 7 }],
      c: ['money', { amount: 75, currency: 'GBP' }],
    },
  ],
  [
    'a small name behind a semicolon, and terms at the head of a table',
    'x.txt',
    'Marl Council\n\nDear Ms Low\n\nOur replies are below.\n\n1. For large and small boats separately:\n\n(a) how many were lost?\n\nLarge: 188; small: 2,746\n\n(b) how many were sold?\n\nLarge: <5; small: 57\n\n2. How many boats were counted in autumn 2021, 2022 and 2023?\n\n| Autumn 2021 | Autumn 2022 | Autumn 2023 |\n|-------------|-------------|-------------|\n| 264         | 310         | 428         |\n\nYours sincerely\n\nB. Roe\n',
    {
      '1a': ['several', null, { Large: 188, small: 2746 }],
      '1b': ['several', null, { Large: { min: 0, max: 4, unit: null }, small: 57 }],
      2: ['several', null, { 'Autumn 2021': 264, 'Autumn 2022': 310, 'Autumn 2023': 428 }],
    },
  ],
  [
    'the number of the question over each answer is none of it',
    'x.txt',
    'Marl Council\n\nDear Ms Low\n\nThank you for your request. Our response is as follows.\n\nSECTION 1: BOATS\n\n1.1 How many boats do you own?\n\nResponse to 1.1\n22\n\n1.2 Which three piers have the most?\n\nResponse to 1.2\nMarl and Fell; Tarn; Lower Quay - in descending order.\n\nSECTION 2: CREWS\n\n2.1 How many people crew them?\n\nResponse to 2.1\n41\n\nYours sincerely\n\nB. Roe\n',
    {
      1.1: ['count', 22],
      1.2: ['list', [{ name: 'Marl and Fell' }, { name: 'Tarn' }, { name: 'Lower Quay' }]],
      2.1: ['count', 41],
    },
  ],
  [
    'a list of Q-numbers, one of which goes on in a second line, is no table',
    'x.txt',
    'Marl Police\n\nREQUEST\n\nFor the calendar years 2019 and 2020:\n\nQ1   How many sailors were trained and allowed to carry a flare gun at the end of the\n     year?\nQ2   On how many occasions was a flare gun used?\nQ3   On how many of those occasions was it fired?\nQ4   What model of flare gun does the force use?\n\nRESPONSE\n\nQ1:  2019 - 264, 2020 - 318\nQ2:  2019 - 391, 2020 - 467\nQ3:  2019 - 38, 2020 - 52\nQ4:  Tarn X2\n',
    {
      1: ['several', null, { 2019: 264, 2020: 318 }],
      2: ['several', null, { 2019: 391, 2020: 467 }],
      3: ['several', null, { 2019: 38, 2020: 52 }],
      4: ['text'],
    },
  ],
  [
    'a key below the answers, its marks set apart from what they stand for',
    'x.txt',
    'Marl Ferries Trust\n\nDear Ms Low\n\nYou asked:\n\n1. How many skippers were hurt in 2023?\n2. How many skippers were dismissed in 2023?\n\nOur response:\n\n1. *\n\n2. -\n\nKey\n*   Fewer than 5, withheld under section 40(2)\n-   Zero\n\nYours sincerely\n',
    { 1: ['range', { min: 0, max: 4, unit: null }], 2: ['count', 0] },
  ],
  [
    'names and their figures in one cell, apart by blanks alone',
    'x.txt',
    'Marl Ferries Trust\n\n No.   Question                                             Response\n\n 1     How many berths are there at each of your            Marl: 1,460  Upper Fell: 715\n       harbours?\n\n 2     How many of those are for visitors?                  Marl 88  Upper Fell 41\n\n 3     How many wardens work there?                         12\n',
    {
      1: ['several', null, { Marl: 1460, 'Upper Fell': 715 }],
      2: ['several', null, { Marl: 88, 'Upper Fell': 41 }],
      3: ['count', 12],
    },
  ],
  [
    'a number that ends its sentence at the head of a line counts no item',
    'x.txt',
    'Marl Ferries Trust\n\nDear Ms Low\n\nThank you for the request which you have made to the Trust about the boats that\nit runs and about the people who have been hurt on them. Here are the answers to\nwhat you asked, in the order in which they were put to us, and with such notes as\nmay be of help to you.\n\n1. The number of people lost or seriously hurt on the boats\n\nThe number lost was 11. The number seriously hurt, once it is put right for the\nway in which the coastguard has come to count those who were hurt at sea, was\n64. Those of later years are not yet known.\n\n2. How many boats are there?\n\nThe Trust lets none of its boats to others, in the summer or at any time, and has\n12 boats in all.\n',
    {
      1: ['several', null, { 'people lost': 11, 'seriously hurt': 64 }],
      2: ['count', 12],
    },
  ],
  [
    'a run of prose that names who runs it, tells a year by the one before, and has a link in the answer to another question',
    'x.txt',
    'Marl Council\n\nDear Dr Low,\n\nYou wrote to the council on 12 May 2025 with these questions about courses that we pay for:\n\n  1)  Which courses do you pay for? Please give the name of each.\n  2)  Which organisation provides each course?\n  3)  How many young people took part in each of 2022/23, 2023/24 and 2024/25?\n  4)  How many of those who took part in 2024/25 were male and how many were female?\n  5)  What was the average waiting time for a first session?\n  6)  Can a family refer itself to the course?\n  7)  What did the course cost in 2024/25?\n  8)  Has the course been evaluated?\n  9)  What percentage of those who started completed the course?\n 10)  Please provide a link to any published evaluation.\n\nThe only course that the council pays for is called Fair Winds. It is delivered for us by the charity\nTidewater, which won a contract in 2021.\n\nIn 2022/23 there were 21 young people who took part. The number went up to 34 in the year after, and\nto 45 in 2024/25. Boys made up 30 of the 45 and girls the other 15.\n\nA family that was referred last year waited for five weeks, on average, before its first session.\nFamilies cannot refer themselves: it is for a social worker to do so.\n\nFair Winds cost the council £61,200 in 2024/25. That sum covers rooms and staff.\n\nAn evaluation was carried out in 2023 by the University of Fell, and can be read at\nhttps://www.marl.example/fair-winds. As regards completion, we hold no percentage. The work ends when\nthe family agrees that it should.\n\nYours sincerely,\n\nTom Reed\n',
    {
      1: ['list', [{ name: 'Fair Winds' }]],
      2: ['list', [{ name: 'Tidewater' }]],
      3: ['several', null, { '2022/23': 21, '2023/24': 34, '2024/25': 45 }],
      6: ['not_possible'],
      7: ['money', { amount: 61_200, currency: 'GBP' }],
      8: ['available_elsewhere'],
      9: ['not_held'],
      10: ['link', 'https://www.marl.example/fair-winds'],
    },
  ],
  [
    'rows that are numbered by limb',
    'x.txt',
    'Marl Ferries Trust\n\nNo.   Question                                        Response\n\n1     Does the Trust have a policy on                 No\n      ropes?\n\n2a    Which ropes has the Trust bought or             None\n      leased?\n\n2b    Spend 2024/25 - ropes and                       £73,209\n      cables\n\n3     How many ropes were lost, by                    2022/23      4\n      financial year?                                 2023/24      9\n\n4     Who supplies the ropes at                       Clearline Ropes Ltd\n      present?\n',
    {
      1: ['boolean', false],
      '2b': ['money', { amount: 73_209, currency: 'GBP' }],
      3: ['several', null, { '2022/23': 4, '2023/24': 9 }],
    },
  ],
  [
    'a table that goes on over the page below its head',
    'x.txt',
    'Marl Council\n\n No.   Question                                          Response\n\n 1     How many huts in your area had been empty         388\n       for six months or more?\n\n 2     How many of these had been empty for two years    112\n       or more?\n\n 3     Does the Council employ a hut officer?            No\n\n 4     How many hut orders has the Council made          0\n       since 1 April 2019?\n\n 5     Which clubs does the Council work with on huts    N/A - see response to question 3\n       that stand empty?\n\n                                                                                 Page 1\n\n No.   Question                                          Response\n\n 6     Please give the addresses of all huts counted     Exempt - Section 31(1)(a)\n       in question 2.\n\nComplaints: please write within 40 working days.\n\n                                                                                 Page 2\n',
    { 1: ['count', 388], 2: ['count', 112], 3: ['boolean', false], 4: ['count', 0], 6: ['refused'] },
  ],
  [
    'a reply that names its questions in words, right below the list of them',
    'x.txt',
    'Marl Council\n\nGood afternoon,\n\nThank you for your e-mail. You asked:\n\n1. Which ferries does the Council fund?\n2. How many seats does each have?\n3. What did each cost in 2023?\n4. Who runs them?\n5. Has any review been made of them?\n\nIn response to question 1, the Council does not fund any ferry. Its money goes on piers.\n\nQuestions 2 to 4 are not applicable in light of the answer above.\n\nWith regard to question 5, a study of piers was made in 2022, but it is no review and so nothing is held.\n\nKind regards\n\nTom\n',
    { 1: ['text'], 2: ['not_applicable'], 3: ['not_applicable'], 4: ['not_applicable'], 5: ['not_held'] },
  ],
  [
    'lines that name their question by its number in brackets, under a title for each thing',
    'x.txt',
    'Marl Trust\n\nDear Ms Low\n\nYou asked:\n\n1. Which crews does the Trust pay for?\n2. How many places does each have?\n3. What did each cost in 2023?\n4. Which organisation trains each?\n5. What is the average wait for a place?\n\nThe numbers in brackets are those of your questions.\n\nMARL CREW (1)\n\nBerths (2): 72\nPaid (3): £12,900\nTrained by (4): Fell Sailing Trust\nUsual wait (5): 5 weeks\n\nTARN CREW (1)\n\nBerths (2): 25\nPaid (3): £4,070\nTrained by (4): Eldon Ropes Ltd\nUsual wait (5): 3 weeks\n\nYours sincerely\n',
    {
      2: ['several', null, { 'MARL CREW': 72, 'TARN CREW': 25 }],
      3: ['several'],
      4: ['several'],
      5: ['several', null, { 'MARL CREW': 5, 'TARN CREW': 3 }],
    },
  ],
  [
    'limbs of two things at once, of which a line begins with the second',
    'x.txt',
    'Marl Trust\n\nDear Ms Low\n\nThank you for your request for information, which reached this office on 17 September\n2024. We have dealt with it under the Freedom of Information Act 2000. Each of your three\nquestions is set out below with our reply beneath it.\n\n1. Which crew does the Trust pay for?\n\n   We pay for Marl Crew.\n\n2. In the financial year 2023-24, how many boys and how many girls (a) were put forward,\n   (b) started and (c) finished the course?\n\n   (a) 214 boys and 17 girls were put forward.\n\n   (b) 131 boys and 11 girls came at least once.\n\n   (c) 74 boys and 8 girls finished the course.\n\n3. Who trains the crew?\n\n   Fell Sailing Trust.\n\nYours sincerely\n',
    {
      '2a': ['several', null, { boys: 214, girls: 17 }],
      '2b': ['several', null, { boys: 131, girls: 11 }],
      '2c': ['several', null, { boys: 74, girls: 8 }],
      3: ['text'],
    },
  ],
  [
    'limbs under one name, and below them a paragraph under another',
    'x.txt',
    'Marl Trust\n\nDear Ms Low\n\nQ1. Which crews does the Trust pay for?\n\nA1. Marl Crew and the Tarn Evening Crew.\n\nQ2. In the year 2023, how many boys and how many girls (a) were put forward and (b) started?\n\nA2. Marl Crew\n(a) Put forward: 288 boys, 31 girls\n(b) Started: 149 boys, 22 girls\n\nTarn Evening Crew\nThe crew began on 8 April 2024, after the end of the year that you asked about, so there are no figures.\n\nQ3. Who trains the crews?\n\nA3. Fell Sailing Trust.\n\nYours sincerely\n',
    { '2a': ['several', null, { 'Tarn Evening Crew': null }], '2b': ['several', null, { 'Tarn Evening Crew': null }], 3: ['text'] },
  ],
  [
    'what answers limbs that a heading names',
    'x.txt',
    'Marl Trust\n\nDear Ms Low\n\n1. Policy on ropes\n\nThe Trust has one.\n\n2. Ropes (a) bought or leased (b) which crews may not use\n\n2(a) Eldon cord, on lease.\n\n2(b) Fell line and hemp\n\n3. Spend in 2024/25 on (a) ropes (b) cables (c) chains\n\n3(a) £1,204,660\n\n3(b) £316,225\n\n3(c) The Trust considers this to be exempt under section 43(2).\n\nYours sincerely\n',
    {
      '3a': ['money', { amount: 1_204_660, currency: 'GBP' }],
      '3b': ['money', { amount: 316_225, currency: 'GBP' }],
      '3c': ['refused'],
    },
  ],
  [
    'two questions answered in one paragraph, in their order',
    'x.txt',
    "Marl Town Council\n\n1. How many plots does the council have?\n2. How many people are on the waiting list?\n3. How long on average does someone wait for a plot?\n4. How many were given notice?\n\nI've kept your numbers.\n\n1.  86 plots.\n\n2 and 3.   There are 41 on the list as of today. We do not keep a\nrecord of how long people wait.\n\n4.  Seven.\n\nKind regards\n",
    { 1: ['count', 86], 2: ['count', 41], 4: ['count', 7] },
  ],
  [
    'nothing is held, and who may hold it',
    'x.txt',
    'Marl County Council\n\nDear Ms Low\n\nThank you for your request, in which you asked:\n\n1. How many huts in your area had been empty for six months?\n2. How many of these for two years?\n3. Does the Council employ a hut officer?\n4. How many hut orders has the Council made?\n\nI can confirm, in accordance with section 1(1)(a) of the Freedom of Information Act 2000, that Marl County Council does not hold the information you have requested.\n\nMarl is a two-tier area. Huts that stand empty are a function of the district councils and not of the County Council. We suggest that you redirect your request to the councils below:\n\nChalk District Council - foi@chalk.example\nTarn District Council - foi@tarn.example\n\nYours sincerely\n',
    { 1: ['not_held'], 2: ['not_held'], 3: ['not_held'], 4: ['not_held'] },
  ],
  [
    'a table of one cell a line, one of them in words',
    'x.txt',
    'Marl University\n\nYou asked for\n\n- the number of students found to have cheated in each of the sessions 2021/22 and 2022/23;\n- of those, the number where use of a crib was recorded; and\n- of those, the number who were expelled.\n\nOur response\n\nSession\nStudents\nUse of crib recorded\nExpelled\n2021/22\n214\nNot recorded\n9\n2022/23\n302\n17\n6\n',
    {
      1: ['several', null, { '2021/22': 214, '2022/23': 302 }],
      2: ['several', null, { '2021/22': null, '2022/23': 17 }],
      3: ['several', null, { '2021/22': 9, '2022/23': 6 }],
    },
  ],
  [
    'several columns that one question names',
    'x.txt',
    'Marl Police\n\nInformation Requested:\n\n1. The number of reports received in each of the years 2018 and 2019.\n2. Of these, how many were graded high, medium and low risk?\n3. How many were made more than once?\n\nResponse:\n\nQ1 and 2\n\nYear   Total reports   High   Medium   Low   No apparent risk\n2018       6,914        702    4,390   1,015      807\n2019       7,263        768    4,655   1,122      718\n\nQ3\n\n142\n',
    {
      1: ['several', null, { 2018: 6914, 2019: 7263 }],
      2: ['several', null, { 'High 2018': 702, 'Medium 2018': 4390, 'Low 2019': 1122 }],
      3: ['count', 142],
    },
  ],
  [
    'rows of sums and of numbers under the questions that name the same',
    'x.txt',
    'Marl Council\n\nDear Mr Low\n\nYou asked:\n\n1) What was the total cost to the council of ferries?\n2) How much of that was for pupils with a pass?\n3) How many pupils with a pass were carried?\n4) How many went alone?\n\nOur response is as follows.\n\nQuestions 1 to 3\n\n                                  2021/22         2022/23\nTotal cost of ferries             £18,204,511     £20,977,340\nof which pass pupils              £11,930,006     £14,321,788\nPass pupils carried               1,604           1,731\n\nQuestion 4\n\n214 as at 31 March 2023.\n\nYours sincerely\n',
    { 3: ['several', null, { '2021/22': 1604, '2022/23': 1731 }], 4: ['count', 214] },
  ],
  [
    'what was asked besides, in a sentence of its own',
    'x.txt',
    'Marl Town Council\n\nDear Mr Low\n\nYou asked the Council, under the Freedom of Information Act, how many berths remain unsold at Lady Pier, when the pier is expected to be full, and whether the Council has bought any land for another. You also asked for a copy of the survey of unsafe moorings.\n\nAccording to the register there were 163 berths unsold on the date of your e-mail.\n\nThe Piers Committee was told in June that there would be room for another ten years.\n\nAs to land, the Council has not bought any.\n\nThe moorings were tested last year by a firm of divers. I enclose a copy of their report.\n\nYours sincerely\n',
    { 1: ['count', 163], 3: ['boolean', false], 4: ['see_attachment'] },
  ],
  [
    'an answer of one word behind a wish, and one that is an address',
    'x.txt',
    'Dear Ms Low\n\n1. On what date was the current hut plan adopted? Please provide a copy.\nNot held. The Fell Board published a Hut Plan and you may wish to contact them.\n\n2. Do you have a policy on huts? Please provide a copy.\nhttps://www.marl.example/huts/policy\n\n3. How many huts are there?\n12\n\nYours sincerely\n',
    { 1: ['not_held'], 2: ['available_elsewhere', 'https://www.marl.example/huts/policy'], 3: ['count', 12] },
  ],
  [
    'titles in place of questions, and questions that are not printed',
    'x.txt',
    'Dear Ms Low\n\nQuestion 1 - residential boats empty for six months or more\n\nThere were 943 boats recorded as empty for six months or more.\n\nQuestion 2 - dedicated boats officer\n\nYes. The post is part-funded by the Fell Board.\n\nYours sincerely\n',
    { 1: ['count', 943], 2: ['boolean', true] },
  ],
  [
    'a star that Markdown kept from meaning something',
    'x.md',
    '# Request\n\n1. How many crew were dismissed in 2021 and in 2022?\n2. Do you own a hut?\n3. Do you lease a boat?\n\n## Reply\n\n**1.**\n\n| | 2021 | 2022 |\n|---|---|---|\n| Crew dismissed | 7 | * |\n\n\\* Denotes a number of five or fewer, suppressed to prevent identification.\n\n**2.** No\n\n**3.** Yes\n',
    { 1: ['several', null, { 2021: 7, 2022: { min: 0, max: 5, unit: null } }] },
  ],
  [
    "the requester's own words behind a question",
    'x.txt',
    'Dear Ms Low\n\nPlease find our answers below.\n\n1. How many huts did you let in 2023? I only want those that are on the beach.\nWe let 14 huts.\n\n2. How much did they bring in? This should include the deposits.\n£9,800\n\nYours sincerely\n',
    { 1: ['count', 14], 2: ['money', { amount: 9800, currency: 'GBP' }] },
  ],
  [
    'heads that run over several lines',
    'x.txt',
    'Dear Ms Low\n\nYou asked:\n\n1. How many huts were let in each year from 2021 to 2023?\n2. How many huts were burnt in each year from 2021 to 2023?\n3. How many wardens are there?\n\nOur response\n\nQuestions 1 and 2\n\n            Number of     Number of\n            huts let      huts burnt\n2021        412           3\n2022        398           5\n2023        377           2\n\nQuestion 3\n\nFour\n\nYours sincerely\n',
    { 1: ['several', null, { 2021: 412, 2022: 398, 2023: 377 }], 2: ['several', null, { 2021: 3, 2022: 5, 2023: 2 }], 3: ['count', 4] },
  ],
  [
    'a figure for each month, under its year',
    'x.txt',
    'Dear Ms Low\n\n1. How many huts were let in each month of 2023?\n\nJanuary 4\nFebruary 7\nMarch 12\nApril 9\n\n2. How many wardens are there?\n\nFour\n\nYours sincerely\n',
    { 1: ['several', null, { January: 4, March: 12 }], 2: ['count', 4] },
  ],
  [
    'questions that a lead announces, one a line and without marks',
    'x.txt',
    'Dear Ms Low\n\nYou asked us for the following:\n\nThe number of huts let in 2023\nThe income from huts in 2023\nA list of the piers\n\nOur reply is as follows:\n\nThe number of huts let in 2023: 412\n\nThe income from huts in 2023: £38,200\n\nThe piers are Marl, Tarn and Fell.\n\nYours sincerely\n',
    { 1: ['count', 412], 2: ['money', { amount: 38_200, currency: 'GBP' }], 3: ['list'] },
  ],
  [
    'one row of figures below years, and a note below a table that is of no row',
    'x.txt',
    'Marl Trust\n\nDear Ms Low\n\n1. Injuries in which a rope was named, by financial year\n\n                              2022/23    2023/24    2024/25\nInjuries                            2          0          5\n\n2. Ropes in store\n\nFour\n\nYours sincerely\n',
    { 1: ['several', null, { '2022/23': 2, '2023/24': 0, '2024/25': 5 }], 2: ['count', 4] },
  ],
  [
    'a note below a table that is of none of its rows',
    'x.txt',
    'Marl Ferries Trust\n\nNo.   Question                                        Response\n\n1     Does the Trust have a policy on                 No\n      ropes?\n\n2     Spend 2024/25 on ropes and                      £73,209\n      cables\n\n3     Has a study been made of ropes? If so           Yes, see attached file\n      please send me it.                              F25 ropes.pdf\n\n4     Who supplies the ropes at                       Clearline Ropes Ltd\n      present?\n\nNames of crew below band 8a have been removed from the attached document under section 40(2) of the Act (personal information).\n\nYou may complain to the Trust Secretary.\n',
    { 2: ['money', { amount: 73_209, currency: 'GBP' }], 3: ['boolean', true], 4: ['text'] },
  ],
  [
    'rows of a table that nothing announces, told by their words',
    'x.txt',
    'Marl Council\n\nDear Mr Reed\n\nPlease provide for 2022 and 2023:\n\n• The number of moorings let by the Council\n• The number given up before the season\n• The number which went to auction\n• The amount spent on buoys\n\nRESPONSE\n\nMoorings\n                          2022    2023\nMoorings let               142     197\nGiven up before season      61      84\nWent to auction             33      46\n\nBuoys\n\n2022 £18,200\n2023 £41,655\n\nYours sincerely\n',
    {
      1: ['several', null, { 2022: 142, 2023: 197 }],
      2: ['several', null, { 2022: 61, 2023: 84 }],
      3: ['several', null, { 2022: 33, 2023: 46 }],
      4: ['several', null, { 2022: { amount: 18_200, currency: 'GBP' }, 2023: { amount: 41_655, currency: 'GBP' } }],
    },
  ],
  [
    'titles with letters over numbers that start over, and "Section A" over the answers',
    'x.txt',
    'Marl Council\n\nDear Mr Reed\n\nYou asked:\n\n"A. Boats\n1. How many boats did the crew employ in 2022?\n2. How many of those sank?\n\nB. Crew\n1. How many of the crew did the boats employ in 2022?\n2. What did the Council spend on crew in 2022?"\n\nOur response\n\nSection A\n\n1. 1,862\n2. 744 (40%)\n\nSection B\n\n1. 268\n2. The Council spent £4.6m on them.\n\nYours sincerely\n',
    { a1: ['count', 1862], a2: ['count', 744], b1: ['count', 268], b2: ['money', { amount: 4_600_000, currency: 'GBP' }] },
  ],
  [
    'answers that count from 1 again under titles with letters, where no question is printed',
    'x.txt',
    'Marl Council\n\nDear Mr Reed\n\nYou asked the same four questions of both crews.\n\nA. Rowing - "Tarn Crew"\n\n1. There are 14 of them.\n2. Anyone can join.\n3. £4,100 in 2022/23.\n4. No.\n\nB. Sailing - "Fell Crew"\n\n1. There are 37 of them.\n2. No, it is full.\n3. £9,600 in 2022/23.\n4. Yes.\n\nYours sincerely\n',
    {
      1: ['several', null, { 'Rowing - "Tarn Crew"': 14, 'Sailing - "Fell Crew"': 37 }],
      4: ['several', null, { 'Rowing - "Tarn Crew"': false, 'Sailing - "Fell Crew"': true }],
    },
  ],
  [
    'answers that count from 1 again, and the limbs of one of them',
    'x.txt',
    'Marl Council\n\nDear Mr Reed\n\nThank you for your request about our two crews. We answer for each of them, using your numbering.\n\nTARN CREW\n\n1. Ann Marl\n2. Marl Rope Works Ltd\n3. (a) 14\n   (b) 9\n4. Yes\n\nFELL CREW\n\n1. Bo Reed\n2. Tarn Sails Ltd\n3. (a) 37\n   (b) 31\n4. No\n\nYours sincerely\n',
    {
      1: ['several'],
      2: ['several'],
      '3a': ['several', null, { 'TARN CREW': 14, 'FELL CREW': 37 }],
      '3b': ['several', null, { 'TARN CREW': 9, 'FELL CREW': 31 }],
      4: ['several', null, { 'TARN CREW': true, 'FELL CREW': false }],
    },
  ],
  [
    'limbs within the sentence of a question, which the reply takes up one a line',
    'x.txt',
    'Marl Council\n\nDear Mr Reed\n\nYou asked:\n\n"1. Who runs the ferry?\n2. For the ferry, (a) the yearly cost of the lease, (b) the date on which it began and (c) the\nnumber of boats.\n3. Lets in a) 2022/23 and b) 2023/24"\n\nOur response is as follows:\n\n1. Tarn Lines Ltd\n\n2. (a) £12,400\n   (b) 1 April 2021\n   (c) 6\n\n3. a) 41\n   b) 17\n\nYours sincerely\n',
    {
      '2a': ['money', { amount: 12_400, currency: 'GBP' }],
      '2b': ['date', '2021-04-01'],
      '2c': ['count', 6],
      // years are parts of one question
      3: ['several'],
    },
  ],
  [
    'the letter of a provision is no mark of a limb',
    'x.txt',
    'Marl Council\n\nDear Mr Reed\n\nYou asked:\n\n1. Who runs the huts?\n2. For each hut, (a) the yearly cost of the lease, (b) the number of visits.\n\nOur response is as follows:\n\n1. Tarn Lines Ltd\n\n2. (a) £4,100, as set by clause 12 (b) of the lease. (b) 31 visits.\n\nYours sincerely\n',
    { '2a': ['money', { amount: 4100, currency: 'GBP' }], '2b': ['count', 31] },
  ],
  [
    'a request in two parts, both lettered, below words that ask nothing of their own',
    'x.txt',
    'Marl Council\n\nDear Mr Reed\n\nYour request was in two parts:\n\n1. Please provide the following:\n\na. What did the ferry cost in 2023?\n\nb. How many boats does it have?\n\n2. Please also provide the following:\n\na. When was the pier opened?\n\nb. How many berths are there, and what does one cost?\n\nOur response\n\n1(a)\n\n£12,400\n\n1(b)\n\n6\n\n2(a)\n\n1 April 2021\n\n2(b)\n\nThere are 41 berths, at £90 each.\n\nYours sincerely\n',
    {
      '1a': ['money', { amount: 12_400, currency: 'GBP' }],
      '1b': ['count', 6],
      '2a': ['date', '2021-04-01'],
      '2b': ['count', 41],
    },
  ],
  [
    'limbs within the sentence of a question, which the reply takes up in a line for each of several things',
    'x.txt',
    'Marl Council\n\nDear Mr Reed\n\nYou asked:\n\n1. Who runs the huts?\n2. For each hut, (a) the yearly cost of the lease, (b) the date on which it began and (c) the date of its end.\n3. In 2023/24, the number of people who (a) stayed a night, (b) left before dark.\n\nOur response is as follows:\n\n1. Tarn Lines Ltd\n\n2. Fell Hut: a) £12,400 b) 1 April 2021 c) 31 March 2026\n   Tarn Hut: a) £9,300 b) 1 May 2020 c) 30 April 2025\n   Marl Hut - N/A\n\n3. (a) 41; (b) Fell Hut 5, Tarn Hut 12\n\nYours sincerely\n',
    {
      '2a': [
        'several',
        null,
        { 'Fell Hut': { amount: 12_400, currency: 'GBP' }, 'Tarn Hut': { amount: 9_300, currency: 'GBP' }, 'Marl Hut': null },
      ],
      '2b': ['several', null, { 'Fell Hut': '2021-04-01', 'Tarn Hut': '2020-05-01', 'Marl Hut': null }],
      '2c': ['several', null, { 'Fell Hut': '2026-03-31', 'Tarn Hut': '2025-04-30', 'Marl Hut': null }],
      '3a': ['count', 41],
      '3b': ['several', null, { 'Fell Hut': 5, 'Tarn Hut': 12 }],
    },
  ],
  [
    'limbs of which two are answered with another question, and the last apart',
    'x.txt',
    'Marl Council\n\nDear Mr Reed\n\nYou asked:\n\n1. Who runs the huts?\n2. In 2023/24: (a) the cost of the leases; (b) the number of people who stayed.\n3. In 2023/24, the number of people who (a) stayed a night, (b) left before dark, (c) fell ill there.\n\nOur response is as follows:\n\n1. Tarn Lines Ltd\n\n2. and 3. (a) and (b) This is published, so section 21 applies: https://www.marl.example/huts\n\n3. (c) 8\n\nYours sincerely\n',
    {
      '2a': ['available_elsewhere', 'https://www.marl.example/huts'],
      '2b': ['available_elsewhere', 'https://www.marl.example/huts'],
      '3a': ['available_elsewhere', 'https://www.marl.example/huts'],
      '3b': ['available_elsewhere', 'https://www.marl.example/huts'],
      '3c': ['count', 8],
    },
  ],
  [
    'numbered lines over their answers, one of which is a table whose column others have a blank at by chance',
    'x.txt',
    'Marl Council\n\nRequest for information\n\n1. Number of boats lent in 2021/22 and 2022/23\n\n                        2021/22      2022/23\nRowing                  210          188\nSailing                 201          236\n\n2. Who may have them on hire? Can crews hire them?\nYes\n\n3. Average hire in days from the pier to the lock\n9 days\n\n4. Number of boats that sank in the lock (2022/23)\nNil\n\n5. Number of boats that were lost at sea (2022/23)\n56\n\nYours sincerely\n',
    { 2: ['boolean', true], 4: ['count', 0], 5: ['count', 56] },
  ],
  [
    'questions without numbers that begin with the time or thing they are about, and "N/A" at the end of a line',
    'x.txt',
    'Marl Harbour Trust\n12 Mill Road\n\nDear Mr Reed\n\nI refer to your request of 9 January 2025. Our response is below.\n\nThe name of each hut that you let, and the firm that runs it.\n\nThe Trust runs Fell Hut itself.\n\nFor each hut, (a) the yearly cost of the lease, (b) the date on which it began and (c) the date\nof its end.\n\nFell Hut - N/A\nTarn Hut - (a) £9,300 (b) 1 May 2020 (c) 30 April 2025\n\nIn 2023/24, the number of people who stayed a night.\n\n41\n\nThe number of complaints made in 2023/24, and how many were upheld.\n\n                                                  Page 1 of 2\nMarl HHT Trust - Sailing Together\n\n10\n\nA copy of the last survey of the huts.\n\nThe survey of May 2022 is enclosed.\n\nYours sincerely\n\n                                                  Page 2 of 2\n',
    {
      '2a': ['several', null, { 'Fell Hut': null, 'Tarn Hut': { amount: 9_300, currency: 'GBP' } }],
      '2b': ['several', null, { 'Fell Hut': null, 'Tarn Hut': '2020-05-01' }],
      '2c': ['several', null, { 'Fell Hut': null, 'Tarn Hut': '2025-04-30' }],
      3: ['count', 41],
      4: ['count', 10],
      5: ['see_attachment'],
    },
  ],
  [
    'the same named lines under a title each, one for each question',
    'x.txt',
    'Marl Council\n\nDear Mr Reed\n\nYou asked:\n\n1. Which firm runs each of them?\n2. Can crews hire boats, or must an agent hire them?\n3. How many boats were hired in 2022/23?\n4. What did each cost in 2022/23?\n\nOur response\n\nMARL FERRY\n\nOperator: Tarn Lines Ltd\nHire: Yes\nBoats: 41\nCost: £12,400\n\nFELL FERRY\n\nOperator: Eldon Tugs CIC\nHire: No - agents only.\nBoats: 17\nCost: We do not hold this.\n\nYours sincerely\n',
    {
      1: ['several'],
      2: ['several', null, { 'MARL FERRY': true, 'FELL FERRY': false }],
      3: ['several', null, { 'MARL FERRY': 41, 'FELL FERRY': 17 }],
      4: ['several', null, { 'MARL FERRY': { amount: 12_400, currency: 'GBP' }, 'FELL FERRY': null }],
    },
  ],
  [
    "the requester's last words below a question that is left open",
    'x.txt',
    'Marl Council\n\nDear Mr Reed\n\n1. How many boats sank in 2022?\n\nFour sank.\n\n2. How many were raised?\n\nNone.\n\n3. Where are they kept?\n\nI would be happy to have the answers by e-mail.\n\nKind regards\n',
    { 1: ['count', 4], 2: ['count', 0], 3: ['unanswered'] },
  ],
  [
    'a table of as many columns as it answers questions, of which the first are its rows',
    'x.txt',
    'Marl Council\n\nDear Mr Reed\n\nYou asked:\n\n1. What is the name of each ferry?\n2. Which firm runs each of them?\n3. Can crews self-hire, or must an agent hire?\n4. How many sank?\n\nOur response\n\nQuestions 1, 2 and 3\n\nFerry              Operator                    Self-hire?\nMarl Star          Tarn Lines Ltd              No\nFell Queen         Eldon Tugs CIC              Yes\n\nQuestion 4\n\nNone.\n\nYours sincerely\n',
    {
      2: ['several', null, { 'Marl Star': [{ name: 'Tarn Lines Ltd' }], 'Fell Queen': [{ name: 'Eldon Tugs CIC' }] }],
      3: ['several', null, { 'Marl Star': false, 'Fell Queen': true }],
      4: ['count', 0],
    },
  ],
  [
    'answers whose numbers go on below a list of what was weighed, and limbs of a question that is not printed',
    'x.txt',
    'Marl Council\n\nDear Mr Reed\n\nThank you for your request of 9 January 2025. Taking your questions in turn:\n\n1. 2022: 402\n   2023: 391\n\n2. The Council considers that this is exempt under section 43(2) of the Act.\n\n   Factors in favour of disclosure:\n   • openness in what is spent\n\n   Factors against disclosure:\n   • the Council must be able to obtain the best price\n   • a live tender\n\n3. No. The scheme was closed in 2018.\n\n4. (a) 38 (b) 7\n\n5. 18%\n\nYours sincerely\n',
    {
      1: ['several', null, { 2022: 402, 2023: 391 }],
      2: ['refused'],
      3: ['boolean', false],
      4: ['several', null, { a: 38, b: 7 }],
      5: ['percentage', 18],
    },
  ],
  [
    'limbs on two lines of a question, answered by the same letters below the heading of the reply',
    'x.txt',
    'Marl Council\n\nDear Mr Reed\n\nQ1. How many boats are there?\n\nResponse:\n12\n\nQ2. (a) How many boats were sold in 2023?\n(b) How many of those gave the rent as a reason?\n\nResponse:\n(a) 21\n\n(b) We do not hold this information.\n\nQ3. When was the rent last raised?\n\nResponse:\n1 April 2024\n\nYours sincerely\n',
    { 1: ['count', 12], '2a': ['count', 21], '2b': ['not_held'], 3: ['date', '2024-04-01'] },
  ],
  [
    'questions without numbers, one of which goes on to ask and one of which is a thing told by its name',
    'x.txt',
    'Marl Trust\n\nDear Mr Reed\n\nI write in response to your request of 9 January 2025.\n\nWhat was your spend on boats in 2023?\n\n£11,946\n\nPlease provide a list of the yards that you used in 2023.\n\nSee the attached list (yards.xlsx).\n\nDo you pay a retainer to crew who have no boat? Please explain your answer.\n\nYes, but only to six of them.\n\nA copy of your current policy on collisions.\n\nOur policy is exempt under section 22 of the Act, since it will be published in May.\n\nHow many boats sank in 2023?\n\n4\n\nYours sincerely\n',
    {
      1: ['money', { amount: 11_946, currency: 'GBP' }],
      2: ['see_attachment'],
      3: ['boolean', true],
      4: ['refused'],
      5: ['count', 4],
    },
  ],
  [
    'numbers that give way to bullets and start over, two places in each answer, and a link asked for below',
    'x.txt',
    'Marl Harbour Office\n\nDear Mr Reed\n\nIn 2023/2024 the Office paid for two ferries, Heron and Tern, and they are answered for separately.\n\n  1. The name of the ferry and what it carries\n\nHeron\n\nHeron carries people aged 16 and over.\n\nTern\n\nTern carries goods.\n\n  • Total number of people who booked for themselves\n\nHeron: 11\n\nTern: not recorded\n\n  1. Total number of those people who were carried\n\nHeron: 9\n\nTern: not recorded\n\n  • Total number of people booked by an agency\n\nHeron: 164\n\nTern: 73\n\nLink to any survey of the ferries:\n\nHeron: N/A\n\nTern: https://www.marl.example/tern.pdf\n\nYours sincerely\n',
    {
      2: ['several', null, { Heron: 11 }],
      3: ['several', null, { Heron: 9 }],
      4: ['several', null, { Heron: 164, Tern: 73 }],
      null: ['several', null, { Tern: 'https://www.marl.example/tern.pdf' }],
    },
  ],
  [
    'things told by name with their answers behind the colon, some in brackets and some in words that ask',
    'x.txt',
    'Marl Trust\n\nI am writing in response to your request. The Trust can respond as follows:\n\n1) The name of the ferry and what it carries: The Heron, which sails from the old\nquay and carries goods.\n2) Total number of people who booked for themselves: This is not possible.\n3) Total number of people booked by an agency (e.g. clubs, schools): 29\n4) Total number of people carried: <5*\n5) The names of the agencies that booked: Please see attached list (agencies.xlsx).\n6) The annual budget for the ferry: £47,812 including fuel.\n\nLink to any survey of the ferry: N/A\n\n*Where numbers are less than five the Trust has suppressed the exact figure under section 40(2) of the Act.\n\nYours sincerely\n',
    {
      3: ['count', 29],
      4: ['range', { min: 0, max: 4, unit: null }],
      5: ['see_attachment'],
      6: ['money', { amount: 47_812, currency: 'GBP' }],
      null: ['not_applicable'],
    },
  ],
  [
    'things told by name under numbers that start over',
    'x.txt',
    'Marl Board\n\nDear Mr Reed\n\nPlease find below our response.\n\n1. Total number of people who booked for themselves\n\n12\n\n2. Total number of those who were carried\n\n9\n\n1. Total number of people booked by an agency\n\n71\n\n2. The annual budget for the ferry\n\n£96,310\n\nYours faithfully\n',
    { 1: ['count', 12], 2: ['count', 9], 3: ['count', 71], 4: ['money', { amount: 96_310, currency: 'GBP' }] },
  ],
  [
    'a thing asked for below the list, with room left for it, and named again over its answer',
    'x.txt',
    'Marl Council\n\nRequest\n\nPlease provide for 2023/2024:\n\n1. Total number of people carried\n2. The annual budget for the ferry\n\nLink to any survey of the ferry:\n\nResponse\n\n1. 318\n\n2. £60,000\n\nLink to survey: Not held.\n',
    { 1: ['count', 318], 2: ['money', { amount: 60_000, currency: 'GBP' }], null: ['not_held'] },
  ],
  [
    'bullets that answer in turn, where no question is printed and no number',
    'x.txt',
    'Marl Council\n\nDear Mr Reed\n\nYour request for information on ferries was received on 2 June 2025. The Council’s response is as follows.\n\n• 243 bookings were received in the year.\n\n• The number from each agency is not held.\n\n• 198 were accepted.\n\n• A copy of the timetable is enclosed.\n\nIf you are dissatisfied with this response you may ask the Council to review it.\n\nYours sincerely\n',
    { 1: ['count', 243], 2: ['not_held'], 3: ['count', 198], 4: ['see_attachment'] },
  ],
  [
    'rows with several columns whose names are wrapped, one of them asked in several lines, some numbers answered elsewhere',
    'x.txt',
    'Marl Council\n\nDear Mr Reed\n\n1. The name of the ferry\n\nThe Heron.\n\n2, 3, 4, 6\n\n                                            2022/23     2023/24     2024/25\n2   Bookings received                           241         263         298\n3   From: clubs                                  88         104         121\n    From: schools                                97          93         102\n4   Accepted                                    190         201         224\n6   Budget                                  £96,000     £96,000    £101,500\n\n5. The names of the agencies\n\n- Marl Sea Club\n- Eldon School\n\nYours sincerely\n',
    {
      2: ['several', null, { '2022/23': 241, '2024/25': 298 }],
      4: ['several', null, { '2022/23': 190, '2023/24': 201, '2024/25': 224 }],
      6: ['several', null, { '2024/25': { amount: 101_500, currency: 'GBP' } }],
    },
  ],
  [
    'the numbers of the parts over the answers, and all of the papers withheld',
    'x.txt',
    'Marl Board\n\nDear Ms Low\n\nYou asked for:\n\n(1) The number of ferries in 2023.\n\n(2) Copies of any minutes sent to the Harbour Master since 1 May.\n\nOur response\n\nPart (1) of your request\n\nThere were 14 ferries.\n\nPart (2) of your request\n\nThe Board holds four sets within scope. All four are being withheld under section 35(1)(a) of the Act.\n\nYours sincerely',
    { 1: ['count', 14], 2: ['refused'] },
  ],
  [
    'numbered questions answered under roman numerals, a limb right behind its numeral',
    'x.txt',
    'Marl Police\n\nDear Ms Low\n\nYou asked for:\n\n1. How many boats sank in 2023?\n\n2. Name the two firms you paid the most.\n\n3. On 31 March 2024:\n(a) how many huts were empty; and\n(b) what share was that?\n\n4. Do you have a policy on huts?\n\nOur response:\n\ni)   14 of them.\n\nii)  Marl Ropes\n     Tarn Sails\n\niii) a) 118\n     b) 4.7%\n\niv)  Yes.\n\nYours sincerely',
    { 1: ['count', 14], 2: ['list'], '3a': ['count', 118], '3b': ['percentage', 4.7], 4: ['boolean', true] },
  ],
  [
    'questions with letters answered under numbers',
    'x.txt',
    'Marl Police\n\nDear Ms Low\n\nYou asked for:\n\na) How many boats sank in 2023?\n\nb) What was spent on ropes?\n\nc) Name the two firms you paid the most.\n\nOur response:\n\n1. 14 of them.\n\n2. £900\n\n3. Marl Ropes\n   Tarn Sails\n\nYours sincerely',
    { a: ['count', 14], b: ['money', { amount: 900, currency: 'GBP' }], c: ['list'] },
  ],
  [
    'limbs under what leads to them, one of them with a question mark, among questions that nobody numbered',
    'x.txt',
    'Marl Council\n\nDear Ms Low\n\nI can now respond to your request as follows.\n\nHow many ferries did you run in 2023?\n\nThere were 14 of them.\n\nPlease name the two firms you paid the most in 2023.\n\n1. Marl Ropes, £900\n2. Tarn Sails, £400\n\nIn 2023-24:\n(a) how many hours did your keepers work; and\n\nKeepers worked 8,730 hours.\n\n(b) what did those hours cost?\n\nThe cost was £2,404.\n\nDo you have a policy on huts?\n\nThe Council does have a policy.\n\nYours sincerely',
    { 1: ['count', 14], 2: ['list'], '3a': ['count', 8730], '3b': ['money', { amount: 2404, currency: 'GBP' }], 4: ['boolean', true] },
  ],
  [
    'numbered rows in two columns, more of whose items than whose numbers face an answer',
    'x.txt',
    'Marl Ferries Trust\n\nResponse to request\n\nNo.   Question                                        Response\n\n1     How many keepers did your                       64\n      organisation engage between 1 April 2023\n      and 31 March 2024?\n\n2     What was your total spend on ropes              2021-22     £2,240\n      in each of the financial years 2021-22,         2022-23     £1,986\n      2022-23 and 2023-24?                            2023-24     £1,148\n\n3     Please name the three firms you paid            Marl Ropes and Sails £502\n      the most in 2023-24 and state the sum           Tarn Tar £317\n      paid to each.                                   Fell Oars £128\n\n4     In 2023-24:\n      (a) how many hours did your                     (a) 387\n      keepers work; and\n      (b) what did those hours cost?                  (b) £11,640\n\n5     On 31 March 2024:\n      (a) how many huts were empty; and               (a) 293\n      (b) what share was that, as a                   (b) 5.8%\n      percentage?\n\n6     Do you have a policy on huts?                   Yes, it is attached as\n                                                      "Huts.pdf".\n',
    {
      1: ['count', 64],
      2: ['several', null, { '2022-23': { amount: 1986, currency: 'GBP' } }],
      3: ['list', [{ name: 'Marl Ropes and Sails' }, { name: 'Tarn Tar' }, { name: 'Fell Oars' }]],
      '4a': ['count', 387],
      '5b': ['percentage', 5.8],
      6: ['boolean', true],
    },
  ],
  [
    'answers counted under the letter of their section, below bullets that ask',
    'x.txt',
    'Marl University\n\nRequest number   FOI 24/317\n\nSection A: Your request\n\nPlease provide for the years 2022 to 2024\n\n   •   Number of boats inspected\n   •   Of these how many had a leak\n   •   Does the Board use a crane? If so what is it called\n   •   Number of boats sold\n\nSection B: Our response\n\nThe University holds this information. We have numbered your bullet points in order.\n\nB.1  An inspection begins when a berth master writes to the Registry. The log shows that 412 were inspected.\n\nB.2  We had no code for leaks before 2023. For the other years:\n\n          2023     73\n          2024     268\n\nThose are boats in which a leak was one of the findings. (It does not follow that it was mended.)\n\nB.3  Yes. It is called Tarn.\n\nB.4  None.\n\nSection C: If you are not satisfied\n\nRequests for review go to the Registrar, Marl University, Abbot Court, Marl MW1 1AA, within 40 working days of this response.\n',
    { 1: ['count', 412], 2: ['several', null, { 2023: 73, 2024: 268 }], 3: ['boolean', true], 4: ['count', 0] },
  ],
  [
    'what was asked in paragraphs that have lost their bold, each over its reply',
    'x.txt',
    'Dear Mr Low\n\nYou asked on 4 September 2023 for information about boats. It was decided to deal with all of your request under the Act.\n\nEach limb of your request is set out below in bold type, followed by the reply of the Board.\n\nThe number of boats in 2023 that were reported to the Board as lost.\n\nThe inspectors of the Board look into every report that comes in by telephone. The number of reports was 97.\n\nThe harbour of each lost boat, e.g. Marl, Tarn.\n\nHarbour          Boats\nMarl                34\nTarn                63\n\nThe report of the panel on wrecks.\n\nNot held.\n\nWhether sailing was ever forbidden in 2023, and by whom.\n\nNo. It never was.\n\nYours sincerely\n',
    { 1: ['count', 97], 2: ['several', null], 3: ['not_held', null], 4: ['boolean', false] },
  ],
  [
    'questions counted in words, one of them behind its verb',
    'x.txt',
    'Dear Mr Low\n\nI refer to your letter of 12 September 2022 and set out the reply of the Board.\n\nYou begin by asking how many boats the Board has. There are 46 boats in use.\n\nIn the second place you wished to know how many were lost in 2021. The log records 58 losses.\n\nYou asked thirdly who mends them. They are mended by Marl Ropes Ltd.\n\nFourthly, you seek a copy of the survey of the pier. It is attached.\n\nFinally, you ask whether there is a plan to sell the Tarn. There is none.\n\nAny expression of dissatisfaction with this reply should be sent to the Monitoring Officer.\n\nYours sincerely\n',
    { 1: ['count', 46], 2: ['count', 58], 3: ['text', null], 4: ['see_attachment', null], 5: ['boolean', false] },
  ],
  [
    'a capital letter and a stop that a wrapped line begins with',
    'x.txt',
    'Dear Mr Low\n\nThank you for your request for information about repairs, which was received here on 4 September and\nhas been dealt with under the Freedom of Information Act 2000. What you have asked for is printed\nbelow with the answer of the Board to each of your questions right after it, in the order which you\ngave to them.\n\n1. How many repairs are waiting?\n\nThe number of repairs waiting was put at 930 in the return for 2022/23, most of which were of class\nD. The method used in that return takes no account of those that were put off in May.\n\n2. How many boats are there?\n\nThere are 14 boats.\n\nYours sincerely\n',
    { 1: ['count', 930], 2: ['count', 14] },
  ],
  [
    'answers in the table of an annex behind the signature, with a column for exemptions',
    'x.txt',
    'Dear Ms Low,\n\nThank you for your request. You asked for the following:\n\n   1. The amount spent on berths in 2023/24 and in 2024/25\n   2. The number of boats let\n   3. The number of people who came to the largest regatta\n   4. Whether wine was paid for by the Board\n   5. The names of the judges who were paid a fee\n   6. The fee paid to each of those judges\n   7. The guidance on regattas of the Board\n\nThe Board holds this information. The answers are set out in the table at Annex A, and Annex B holds the guidance.\n\nSome of the information is being withheld:\n\n•  Section 40(2) (personal data of third parties). Four of the judges were given no reason to expect that their\n   names would be published.\n\nIf you are unhappy with the result you may request an internal review.\n\nYours sincerely,\n\n\nInformation Team\n\fFOI2025/03318                                                                         ANNEX A\n\nPoint     Answer                                                          Exemption\n\n1         2023/24: £74,318\n          2024/25: £96,050\n\n2         61\n\n3         340, going by the badge list\n\n4         No. At two of them guests paid at a bar.\n\n5         Withheld                                                         s.40(2)\n\n6         Withheld (but see covering letter for the total)                 s.43(2)\n\n7         See Annex B\n\nSource: the ledger of the Board.\n',
    {
      1: ['several', null],
      2: ['count', 61],
      3: ['count', 340],
      4: ['boolean', false],
      5: ['refused'],
      6: ['refused'],
      7: ['see_attachment'],
    },
  ],
  [
    'a request under its heading below the signature',
    'x.txt',
    'Marl Board\n\nDear Ms Low\n\nThank you for your e-mail of 27 October about Tarn Ropes Ltd. Your request is reproduced in full at the foot of this letter.\n\nTurning to Questions 1 and 2, the Board does have a contract with Tarn Ropes Ltd. It was signed on 4 March 2024 and has a value of £1.35 million.\n\nWe hold the information sought in Question 3 but it is exempt under section 35(1)(a) of the Act.\n\nQuestion 4 can be answered by saying that the plan is not held.\n\nYours sincerely\n\nAnn Reed\n\n---------------------------------------\nRequest received 27 October 2025\n\n1. Does the Board have a contract with Tarn Ropes Ltd?\n2. What is the contract worth?\n3. Please send me every submission about the contract.\n4. Please send me the plan for its end.\n---------------------------------------\n',
    { 1: ['boolean', true], 2: ['money', { amount: 1350000, currency: 'GBP' }], 3: ['refused'], 4: ['not_held'] },
  ],
  [
    'years beside a wrapped question, in a table of two columns',
    'x.txt',
    'MARL BOARD\n\nYou asked                                        Our response\n-----------------------------------------------  ------------------------------------------------\nNumber of berth masters active on                611\n31 January 2025\n\nNumber of harbours                               104 harbours, 9 of which are run jointly with\n                                                 a fire station\n\nBoats registered at 31 January                   2021   1,950\nJanuary in each of 2021, 2023 and 2025           2023   2,744\n                                                 2025   3,682\n\nHow many of them can be let all year?            71% of those registered in 2025\n\nWho supplies the ropes?                          Tarn Ropes Ltd\n',
    { 1: ['count', 611], 2: ['count', 104], 3: ['several', null], 4: ['percentage', 71], 5: ['text'] },
  ],
  [
    'questions told as a topic and as a request among those that are counted in words',
    'x.txt',
    'Marl Board\n\nDear Ms Low\n\nI take your points in the order in which you made them.\n\nYour first point concerned the number of boats inspected in 2023. Inspectors looked at 1,204.\n\nYou went on to ask how many of those boats had been sold. Over the year it was 143.\n\nThirdly, you wished to have the names of the owners. I am refusing this part of the request, as section 38(1)(b) of the Act applies.\n\nAs regards the number of people hurt by a boat, it is nought.\n\nFinally there was your request for the inspection policy. It is attached.\n\nYours sincerely\n',
    { 1: ['count', 1204], 2: ['count', 143], 3: ['refused'], 4: ['count', 0], 5: ['see_attachment'] },
  ],
  [
    'a table of two columns whose cells are set in the middle, with sums within a cell',
    'x.txt',
    'Marl Council\n\nDear Requester\n\nPlease find below the answers of the Council.\n\n\n Ref   Your question                                  Our answer\n\n 1     How many ferries does the Council              11, one of which (Weir Crossing) is\n       run at the moment?                             run from April to October only.\n\n                                                      2021/22          2\n       How many have been sunk for good since         2022/23          Nil\n 2\n       1 April 2021? Please break down by             2023/24          1\n       financial year.\n                                                      2024/25          3\n\n 3     What did it cost to run the ferries in         Tar                        £148,210\n       2024/25, split into tar, rope and              Rope                        £39,655\n       lamps?                                         Lamps                       £22,904\n                                                      Total                      £210,769\n\n 4     Who steers them?                               Marl Pilots Ltd on weekdays and the\n                                                      own crew of the Council at weekends.\n\n 5     Is there a charge to use any of them?\n                                                      Yes, at Quay Street and at the bus\n                                                      station. All the others are free.\n 6     If there is, who sets it?\n\n 7     How many losses of oars were reported          We do not hold this. Losses are logged\n       between April 2023 and March 2025?             as repairs, so there is no record.\n',
    {
      1: ['count', 11],
      2: ['several', null, { '2021/22': 2, '2022/23': 0, '2023/24': 1, '2024/25': 3 }],
      3: ['money', { amount: 210769, currency: 'GBP' }],
      4: ['text'],
      5: ['boolean', true],
      6: ['unanswered'],
      7: ['not_held'],
    },
  ],
  [
    'tables below the signature under a bare heading, each with its question in brackets',
    'x.txt',
    'Our reference FOI-1174-24\n\nDear Ms Low\n\nYou asked:\n\nQ1   How many trips were missed in each of the last two years?\nQ2   Are reminders sent, and since when?\nQ3   What do the reminders cost in each year?\n\nThe figures for Questions 1 and 3 are appended in Tables A and B. Each table carries the number of the\nquestion to which it relates.\n\nOn Question 2, reminders have been sent since October 2016.\n\nIf you are dissatisfied please ask the Head of Information for a review within two months. You may complain to the Information Commissioner after that.\n\nYours faithfully\n\n\nRecords\n\fFOI-1174-24                                                                           Appendix\n\nTable A (Q1)  Trips missed\n\nFinancial year            Missed\n2021/22                   38,217\n2022/23                   41,460\n\nTable B (Q3)  Cost of reminders\n\nFinancial year              Cost\n2021/22                  £71,904\n2022/23                  £78,350\n\nSource: the log of the Board\n',
    { 1: ['several', null, { '2021/22': 38217, '2022/23': 41460 }], 2: ['boolean', true], 3: ['several', null] },
  ],
  [
    'questions and answers run together, each behind its name without a mark',
    'x.txt',
    'Marl Ferries\n\nRequest:\nPlease could you provide the following for 2023. Q1 Number of alarm calls received. Q2 Number of these to which a\nboat was sent. Q3 How many of the calls turned out to be false? Q4 Do you charge for false alarms? Kind regards\n\nResponse:\nThe Service holds most of the information and it is supplied as follows. Q1 5,207. Q2 1,940, the\nremainder having been filtered out. Q3 1,873. Q4 No we do not.\n\nOutcome:          Part disclosed\n',
    { 1: ['count', 5207], 2: ['count', 1940], 3: ['count', 1873], 4: ['boolean', false] },
  ],
  [
    'requests counted in words as headings',
    'x.txt',
    'Marl Board\n\nDear Ms Low,\n\nYour request of 9th February has been considered. It made three requests of the Board.\n\nFIRST REQUEST - number of ferries run by the Board\n\nThe Board runs eleven, of which two are kept for standby only.\n\nSECOND REQUEST - cost of tar in the financial year 2020-21\n\n£288,415.77\n\nTHIRD REQUEST - advice given to the Board about the wreck\n\nThe Board declines to provide this under section 42 of the Act.\n\nYours sincerely\n',
    { 1: ['count', 11], 2: ['money', { amount: 288415.77, currency: 'GBP' }], 3: ['refused'] },
  ],
  [
    'numbers with a stroke behind them',
    'x.txt',
    'From: Jo Low\nDate: 22 April 2022\n\nDear Marl Museum,\n\nI would like to know the following\n\n1/ how many boats have been sold\n2/ how much was raised by the sale\n3/ whether you have a policy, with a copy\n\nYours faithfully,\n\nJo Low\n\nFrom: Library\nDate: 19 May 2022\n\nDear Jo,\n\nHello and thanks for waiting.\n\n1/  There have been 86 sales\n\n2/  The sales made £64,275\n\n3/  Yes we do. It is the attachment to this e-mail.\n\nBest wishes\n\nAnn\n',
    { 1: ['count', 86], 2: ['money', { amount: 64275, currency: 'GBP' }], 3: ['boolean', true] },
  ],
  [
    'points taken by what came of them, named at the end of their paragraphs',
    'x.txt',
    'Marl Department\n\nDear Ms Low\n\nYour points were:\n\n   1.  the number of boats lost in 2022-23\n   2.  how many of the boats were found later\n   3.  the total written off in the accounts in 2021-22\n   4.  how many of the losses happened at night\n   5.  the make of the locks\n\nWe have handled the points according to outcome rather than in the order in which you put them.\n\nInformation released\n\n   -   Point 1: 38 boats\n\nInformation not held\n\nThe register shows only whether a boat is in service. When a boat turns up its entry is re-opened, leaving no trace. The Department accordingly does not hold information in scope of points 2 and 4.\n\nInformation already in the public domain\n\nLosses for 2021-22 are in our Annual Report, at https://www.marl.example/report. Section 21(1) of the Act exempts what can be had otherwise, and we have applied it to point 3.\n\nInformation withheld\n\nPoint 5 is being withheld under section 31(1)(a).\n\nYours sincerely\n',
    { 1: ['count', 38], 2: ['not_held'], 3: ['available_elsewhere', 'https://www.marl.example/report'], 4: ['not_held'], 5: ['refused'] },
  ],
  [
    'fields of a case system, a question and its response each',
    'x.txt',
    'INFORMATION REQUEST CASE SUMMARY\n\nCase ID                 MBL-IR-0024518\nDate received           17-Jan-2025\nOutcome                 Partly disclosed\n\nQuestion 1 text         How many moorings are let?\nQuestion 1 response     1,066 as at 3/2/25\nQuestion 2 text         How many boats were inspected before they were let in 2024?\nQuestion 2 response     The Board inspects every boat if it is new to the moorings. On renewal we go by\n                        risk. Total inspections for the year were 392.\nQuestion 3 text         How many masters were fined in 2023 and 2024?\nQuestion 3 response     2023: 0\n                        2024: 1\nQuestion 4 text         Please list the six harbours\nQuestion 4 response     Abbot Quay, Brickhouse, Canal North, Fell Green, Marl Cross, Tollgate\n\nAttachments             None\nCase officer            TW-JA\nExemptions              s.40(2)\n',
    {
      1: ['count', 1066],
      2: ['count', 392],
      3: ['several', null, { 2023: 0, 2024: 1 }],
      4: ['list', ['Abbot Quay', 'Brickhouse', 'Canal North', 'Fell Green', 'Marl Cross', 'Tollgate'].map((name) => ({ name }))],
    },
  ],
  [
    'numbers of rows in the margin between what is asked and what is said',
    'x.txt',
    'Marl Council\n\nDear Sir or Madam\n\nPlease see the response of the Council in the undernoted table.\n\n\n         How many berths were let on the day of the count?\n\n   1\n         804\n\n\n         What share of the moorings was taken up in 2022?\n   2\n         57.3%\n\n\n         What does it cost to mend a boat?\n\n   3     £3.14 for tar and rope.\n\n\n         How many masters have been passed to the sheriff?\n   4\n         Nil return\n\n\nIf you are unhappy with this response you have the right to ask for a review within 40 working days.\n',
    { 1: ['count', 804], 2: ['percentage', 57.3], 3: ['money', { amount: 3.14, currency: 'GBP' }], 4: ['count', 0] },
  ],
  [
    'a request quoted in prose, and numbered anew for the reply to go by',
    'x.txt',
    'Marl Trust\n\nDear Ms Low\n\nI acknowledge with thanks your email of 3 August 2021, as follows:\n\n"I am writing on wrecks. Could you tell me how many boats sank in 2019/20 and in how many of those a master was hurt. I would also like to know what the trust has spent on buoys and how many it has got. Do crews have to count them?"\n\nI have numbered your questions for ease of reference:\n\n  (1) Number of boats sunk in 2019/20\n  (2) Those in which a master was hurt\n  (3) Spend on buoys\n  (4) Number of buoys\n  (5) Is counting them compulsory\n\nand would reply thus.\n\nRe (1), 412. Those raised again are included.\n\nRe (2), seven.\n\nRe (3), our outlay has been £17,650.\n\nRe (4), 220 have been delivered.\n\nRe (5), no, it is voluntary.\n\nYours sincerely\n',
    { 1: ['count', 412], 2: ['count', 7], 3: ['money', { amount: 17650, currency: 'GBP' }], 4: ['count', 220], 5: ['boolean', false] },
  ],
  [
    'who answers, before every answer',
    'x.txt',
    'Dear Ms Low\n\n1) Who mends the boats of the board?\nMHB - In-house\n\n2) What do you charge for a berth?\nMHB - £48.50 for up to three nights.\n\n3) How many wrecks did you have in each year from 2018/19?\nMHB - \n18/19  2410\n19/20  2688\n\n4) How many wardens do you have?\nMHB - 5 now.\n\n5) Copies of the checks of the pier\nMHB - Attached\n\nKind regards\nAnn\n',
    { 1: ['text'], 2: ['money'], 3: ['several', null, { '18/19': 2410, '19/20': 2688 }], 4: ['count', 5], 5: ['see_attachment'] },
  ],
  [
    'roman numerals with a stop behind a preposition, and a name that looks like the label of an answer',
    'x.txt',
    'Marl University\n\nDear Enquirer,\n\nYou asked for the following:\n\n   i.   The number of boats lost in 2023/24.\n   ii.  The rent paid in 2022/23 and 2023/24.\n   iii. The names of the taxi firms used.\n   iv.  Whether the Board inspects its boats.\n\nWe have the following to say.\n\nWith regard to i., of those afloat, 1,764 were lost.\n\nTurning to ii., the sums were:\n\n        2022/23     £3,095,117\n        2023/24     £3,662,980\n\nAs for iii., they are:\n\n- Quayside Cars\n- Fell Hire Ltd\n- A1 Tarn Taxis\n\nFinally, iv.: it does, once in two years.\n\nSincerely,\n',
    {
      i: ['count', 1764],
      ii: ['several', null],
      iii: ['list', [{ name: 'Quayside Cars' }, { name: 'Fell Hire Ltd' }, { name: 'A1 Tarn Taxis' }]],
      iv: ['boolean', true],
    },
  ],
  [
    'limbs of one sentence, each answered by its mark',
    'x.txt',
    'Dear Ms Low\n\n1. How many trips did not go ahead because (i) the owner refused (ii) nobody was in (iii) for any other reason?\n\n2. What was spent on (a) the pay of crews and (b) ropes for these trips?\n\n3. Are buoys free of charge?\n\nThe response\n\n1. (i) 512 (ii) 1,377 (iii) 46, chiefly in storms.\n\n2. (a) £738k (b) £112,050. The former is estimated.\n\n3. They are.\n\nYours sincerely\n',
    {
      '1i': ['count', 512],
      '1ii': ['count', 1377],
      '1iii': ['count', 46],
      '2a': ['money', { amount: 738000, currency: 'GBP' }],
      '2b': ['money'],
      3: ['boolean', true],
    },
  ],
  [
    'paragraphs counted under the letter of their annex',
    'x.txt',
    'Marl Board\n\nDear Ms Low\n\nThank you for your request, which is printed in full in the annex below.\n\nWe have dealt with it under the Freedom of Information Act 2000.\n\nYours sincerely\n\nAnn Reed\n\nAnnex A – Your request\n\n1. The number of boats lost in 2023 and 2024.\n\n2. How many of those were (a) raised and (b) sold.\n\n3. Whether the Board has a crane.\n\nAnnex B – Our response\n\nPart 1\n\nB.1 The Board lost 12 boats in 2023 and 31 in 2024.\n\nPart 2\n\nB.2 (a) 25 of those boats were raised.\n\nB.3 (b) 18 were sold at the pier in May.\n\nPart 3\n\nB.4 Yes. It stands on the north pier, and is worked by a keeper.\n',
    { 1: ['several', null, { 2023: 12, 2024: 31 }], '2a': ['count', 25], '2b': ['count', 18], 3: ['boolean', true] },
  ],
  [
    'paragraphs counted in each section',
    'x.txt',
    'Marl Board\n\nDear Ms Low\n\n1.1 Thank you for your request, which is printed in full in the annex below.\n\n1.2 We have dealt with it under the Freedom of Information Act 2000.\n\nYours sincerely\n\nAnn Reed\n\nAnnex A – Your request\n\n1. The number of boats lost in 2023 and 2024.\n\n2. How many of those were (a) raised and (b) sold.\n\n3. Whether the Board has a crane.\n\nAnnex B – Our response\n\nPart 1\n\n2.1 The Board lost 12 boats in 2023 and 31 in 2024.\n\nPart 2\n\n2.2 (a) 25 of those boats were raised.\n\n2.3 (b) 18 were sold at the pier in May.\n\nPart 3\n\n2.4 Yes. It stands on the north pier, and is worked by a keeper.\n',
    { 1: ['several', null, { 2023: 12, 2024: 31 }], '2a': ['count', 25], '2b': ['count', 18], 3: ['boolean', true] },
  ],
  [
    'columns headed by the sort of figure alone, for two wishes in a row',
    'x.txt',
    'Marl Trails Board\n\nDear Ms Low\n\nYou wrote to us on 3 October to ask:\n\n"I am writing a piece about the upkeep of piers. For each of the years 2020, 2021 and 2022 please tell me how many piers were mended, and how much was spent on mending them. I would also like the Board\'s forecast of the number of repairs in 2024."\n\nPiers mended\n\nPlease see the table.\n\nYear        Number        Expenditure\n2020             6            £48,310\n2021            11           £102,775\n2022             9            £87,204\n\nForecast for 2024\n\nWe have not made a forecast and so do not hold this information.\n\nYours sincerely\n',
    {
      1: ['several', null, { 2020: 6, 2022: 9 }],
      2: ['several', null, { 2020: { amount: 48_310, currency: 'GBP' }, 2021: { amount: 102_775, currency: 'GBP' } }],
      3: ['not_held'],
    },
  ],
  [
    'a title for each number of the request, though one of them has limbs, and bullets under one',
    'x.txt',
    'Marl Trust\n\nDear Ms Low\n\nYou asked:\n\n1. How many keepers did you engage in 2023?\n2. Please name the two firms you paid the most in 2023.\n3. In 2023:\n   (a) how many hours did keepers work; and\n   (b) what did those hours cost?\n4. How many keepers left in 2023 within a year of joining?\n\nOur answers are given by subject.\n\nKeepers engaged\nWe engaged 29 in the twelve months.\n\nFirms paid most\n•  Marl Ropes – £900\n•  Tarn Sails – £400\n\nHours\nIn 2023 there were 318 hours, and they cost £1,905.\n\nLeft within a year\n7\n\nYours sincerely\n',
    {
      1: ['count', 29],
      2: ['list', [{ name: 'Marl Ropes' }, { name: 'Tarn Sails' }]],
      '3a': ['count', 318],
      '3b': ['money', { amount: 1905, currency: 'GBP' }],
      4: ['count', 7],
    },
  ],
  [
    'as many paragraphs as questions by chance, in the words of others than their number has',
    'x.txt',
    'Marl Police\n\nDear Ms Low\n\nYour request was for:\n\na) How many boats were sunk in 2023?\n\nb) What was spent on ropes in 2023?\n\nc) Please name the three firms you paid the most in 2023.\n\nd) How many keepers left in 2023?\n\nOur response:\n\n1. Thank you for your email of 3 May.\n\n2. The Force sank 43 boats in 2023.\n\n3. £704,166 was spent on ropes.\n\n4. The firms were Talbot Ropes, Sentinel Tar and Ystrad Sails, and 89 keepers left in 2023.\n\nYours sincerely\n',
    { a: ['count', 43], b: ['money', { amount: 704_166, currency: 'GBP' }], d: ['count', 89] },
  ],
  [
    'two ferries as columns beside wrapped questions',
    'x.txt',
    'Marl Council\n\nDear Ms Low\n\nYou asked for:\n\n1. The name of the ferry and what it offers\n2. Total number of people who booked\n3. Total number of people who were carried\n4. The annual budget for the ferry\n\nThe information is in the table below.\n\n                                      Heron                   The Tern\n\n 1. Name and offer                    Crossings for adults,   Trips for schools\n                                      run by Marl Aid         in term\n 2. Bookings                          46                      12\n 3. Bookings carried                  38                      9\n 4. Annual budget                     £143,250                £22,000\n\nYours sincerely\n',
    {
      2: ['several', null, { Heron: 46, 'The Tern': 12 }],
      3: ['several', null, { Heron: 38, 'The Tern': 9 }],
      4: ['several', null, { Heron: { amount: 143_250, currency: 'GBP' }, 'The Tern': { amount: 22_000, currency: 'GBP' } }],
    },
  ],
  [
    'a letter that stands for small numbers, and a total over its parts where one of these is an example that the question gives',
    'x.txt',
    "Marl Trust\n\nDear Mr Reed\n\nThank you for your request. Where an answer is marked with the letter S the number is between one and four and we have suppressed it under section 40(2) of the Act.\n\n1. How many boats came of their own accord?\n\nS\n\n2. How many boats were referred by an agency (e.g., police, harbour office etc.)?\n\n47, broken down as:\n- Police 20\n- Divers' services 18\n- Other 9\n\n3. How many were let?\n\n11\n\nYours sincerely\n",
    { 1: ['range', { min: 1, max: 4, unit: null }], 2: ['count', 47], 3: ['count', 11] },
  ],
  [
    'a sentence with a figure for each of the questions that are answered together',
    'x.txt',
    'Marl Trust\n\nDear Mr Reed\n\nYou asked:\n\n1. The name of the ferry\n2. Total number of people who booked\n3. Total number of those accepted\n4. Total number of those carried\n5. Total number of crew\n\nHere goes.\n\n1 - It is called the Heron.\n\n2, 3 and 4 - 94 people got in touch with us themselves. We took on 90 of them. 61 have sailed with us.\n\n5 - 133\n\nHope that helps with your research.\n\nYours sincerely\n',
    { 2: ['count', 94], 3: ['count', 90], 4: ['count', 61], 5: ['count', 133] },
  ],
  [
    'a title before a sum, a question that falls away beside the one answered, what a balance comes to, names in small letters before a colon, none among sums',
    'x.txt',
    'Marl Council\n\nDear Ms Low\n\nThank you for your request.\n\n1. What is the rope fund for 2024/25?\n\nRope fund. £54,000 for rope of every sort, of which nylon takes £11,500.\n\n2. Do you use drones at any pier?\n\nNo pier uses drones. Question 3 consequently does not arise.\n\n4. Please send the draft mooring plan.\n\nThe draft is unfinished and two chapters are yet to be written. Regulation 12(4)(d) lets a council withhold papers still in the course of completion. There is keen interest in the plan. We judge that the interest in keeping it back prevails for now.\n\n5. How many berths are there for juniors and for seniors?\n\nJuniors: <5; seniors: 57\n\n6. What fines did you set in 2022, 2023 and 2024?\n\n2022 - £250\n2023 - £3,100\n2024 - nil\n\nYours sincerely\n\nB. Roe\n',
    {
      1: ['money', { amount: 54_000, currency: 'GBP' }],
      2: ['boolean', false],
      4: ['refused'],
      5: ['several', null, { Juniors: { min: 0, max: 4, unit: null }, seniors: 57 }],
      6: [
        'several',
        null,
        { 2022: { amount: 250, currency: 'GBP' }, 2023: { amount: 3100, currency: 'GBP' }, 2024: { amount: 0, currency: 'GBP' } },
      ],
    },
  ],
];

describe('letters of every make', () => {
  test.each(LETTERS)('%s', (_, name, letter, wanted) => {
    const { answers } = readLetter(textDocument(letter, name));
    const read = Object.fromEntries(
      answers.map(({ question: { number }, kind, value, values }) => [
        number,
        { kind, value, parts: Object.fromEntries(values.map((one) => [[one.entity, one.period].filter(Boolean).join(' '), one.value])) },
      ]),
    );
    for (const [label, [kind, value = null, parts = {}]] of Object.entries(wanted)) {
      expect({ label, kind: read[label]?.kind }).toEqual({ label, kind });
      if (value !== null) expect({ label, value: read[label]?.value }).toEqual({ label, value });
      for (const [part, own] of Object.entries(parts))
        expect({ label, part, value: read[label]?.parts[part] }).toEqual({ label, part, value: own });
    }
  });
});

/** Tables, which have cells only where the file says so. */
const TABLES: readonly (readonly [
  why: string,
  rows: readonly (readonly string[])[],
  wanted: readonly (readonly [kind: string, parts?: readonly unknown[]])[],
])[] = [
  [
    'a tick in a column of its own before the reply is no answer beside it',
    [
      ['No.', 'Question', 'Held?', 'Reply'],
      ['1', 'Boats mended in 2022/23 and in 2023/24', 'Yes', '<p>2022/23 – 618</p><p>2023/24 – 654</p>'],
      ['2', 'How many wardens work there?', 'Yes', '12'],
      ['3', 'How many of them dive?', 'Yes', '4'],
    ],
    [
      ['several', [618, 654]],
      ['count', [12]],
      ['count', [4]],
    ],
  ],
];
test.each(TABLES)('%s', (_, rows, wanted) => {
  const cells = rows.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('');
  const { answers } = readLetter(htmlDocument(`<p>Dear Ms Low</p><table border="1">${cells}</table><p>Yours sincerely</p>`, 'letter'));
  expect(answers.map(({ kind, values }) => [kind, values.map(({ value }) => value)])).toEqual(wanted);
});

test.each([
  [
    'terms over one row of figures',
    ['Autumn 2021', 'Autumn 2022'],
    ['264', '310'],
    'How many were taught at home in autumn 2021 and 2022?',
    [264, 310],
  ],
  [
    'places of the question over one row of figures',
    ['Upper Fell', 'Islands'],
    ['102', '84'],
    'How many came from Upper Fell and from the Islands?',
    [102, 84],
  ],
  [
    'other heads over one row of figures',
    ['Hours', 'Cost', 'Boats'],
    ['102', '84', '9'],
    'How many came from Upper Fell and from the Islands?',
    null,
  ],
])('%s', (_, heads, figures, question, wanted) => {
  const cells = [heads, figures].map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('');
  const html = `<p>Dear Ms Low</p><p>1. ${question}</p><table border="1">${cells}</table><p>2. What did it cost?</p><p>£900</p><p>Yours sincerely</p>`;
  const [answer] = readLetter(htmlDocument(html, 'letter')).answers;
  const parts =
    answer?.kind === 'several' && !answer.values.some(({ kind }) => kind === 'table') ? answer.values.map(({ value }) => value) : null;
  expect(parts).toEqual(wanted);
});
