import { expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { readLetter } from '../src/parse.js';

/** Small letters, each laid out in another way, and what is to be read in them: question, kind and value. Written as officials write, of nobody in particular. */
const LETTERS: readonly (readonly [layout: string, letter: string, wanted: readonly (readonly [string | null, string, unknown?])[]])[] = [
  [
    'answers under each question, marked with arrows',
    'From: foi@tidewater-fire.example\nTo: J Moss\nSubject: RE: FOI 2024/118 - appliances\nDate: Tue, 3 Dec 2024 10:12:44 +0000\n\nDear J Moss\n\nThank you for your request. My answers are below each of your questions, marked >>.\n\n1) How many pumping appliances does the Service have?\n>> 23 frontline and 5 in reserve.\n\n2) What is the average age of the frontline appliances?\n>> 9.4 years\n\n3) How many were off the road for more than a week in 2023?\n>> Six. One of these (Stn 14) was written off following a collision.\n\n4) How much was spent on repairs in 2022/23 and 2023/24?\n>> 2022/23: £412,118; 2023/24: £388,903\n\n5) Please supply the inspection report of 4 May 2023.\n>> Withheld - s31(1)(g) with s31(2)(i). We have considered the public interest and on balance it favours maintaining the exemption.\n\n6) Are there plans to buy electric appliances?\n>> Not at present.\n\nRegards\n\nInformation Governance, Tidewater Fire and Rescue Service\n',
    [
      ['1', 'count', 23],
      ['2', 'text'],
      ['3', 'count', 6],
      ['4', 'several'],
      ['5', 'refused'],
      ['6', 'boolean', false],
    ],
  ],
  [
    'Q.1 and R.1',
    'NHS Glenorchy\nInformation Governance Team\n\nRef IGT/2025/0093\nDate of issue: 9th April 2025\n\nFREEDOM OF INFORMATION (SCOTLAND) ACT 2002\n\nRequest received: 12th March 2025\n\nQ.1 The number of patients waiting more than 12 weeks for a first audiology appointment at 1 January 2025\nR.1 1,204\n\nQ.2 The number of audiologists in post (headcount) at the same date\nR.2 31, of whom 6 work part time\n\nQ.3 The number of vacancies\nR.3 Fewer than 5. In accordance with section 38(1)(b) the exact number is not given.\n\nQ.4 The longest wait, in weeks\nR.4 61 weeks\n\nQ.5 What the Board spent on private hearing tests in each of the last three years\nR.5 2022: nil\n    2023: £14,250\n    2024: £39,800\n\nQ.6 Any correspondence with the Scottish Government on hearing aids since 2023\nR.6 Section 12(1) applies: the work would come to some £1,150, above the £600 limit.\n\nQ.7 Minutes of the Audiology Programme Board\nR.7 Already published - see www.nhsglenorchy.example/audiology/board\n\nIf you are dissatisfied you may request a review within 40 working days.\n',
    [
      ['1', 'count', 1204],
      ['2', 'count', 31],
      ['3', 'range', { min: 0, max: 4, unit: null }],
      ['4', 'count', 61],
      ['5', 'several'],
      ['6', 'refused'],
      ['7', 'available_elsewhere', 'www.nhsglenorchy.example/audiology/board'],
    ],
  ],
  [
    'heads set in over the figures of a table, one column a question',
    'Harrowdale Constabulary - Freedom of Information\n\nReference number: 2025/0417\nResponse date: 22/05/2025\n\nRequest\n\nIn relation to e-scooters please could you tell me, for each calendar year from 2021 to 2024:\na. how many were seized\nb. how many were destroyed\nc. how many people were charged with an offence while riding one\n\nResponse\n\n        Seized   Destroyed   Charged\n2021        41          12         6\n2022       118          77        19\n2023       203         160        44\n2024       187         151       <5\n\nFigures below five are shown as <5 to prevent identification (section 40(2)).\n\nThe data is taken from the property system and was correct on 12 May 2025.\n',
    [
      ['a', 'several'],
      ['b', 'several'],
      ['c', 'several'],
    ],
  ],
  [
    'parts with a title, each counted from 1',
    'Lowick and Sands Borough Council\n\nDear Requester\n\nFOI 55120\n\nYou asked us for:\n\nPart A - Staffing\n1. How many planning officers are employed?\n2. How many posts are vacant?\n\nPart B - Applications\n1. How many applications were decided in 2024?\n2. What share were decided within eight weeks?\n\nOur response\n\nPart A\n1. 14\n2. Three (two at senior level).\n\nPart B\n1. 1,077 applications were decided.\n2. 88.1%\n\nKind regards\nFOI Team\n',
    [
      ['a1', 'count', 14],
      ['a2', 'count', 3],
      ['b1', 'count', 1077],
      ['b2', 'percentage', 88.1],
    ],
  ],
  [
    "answers on the question's line, in boxes and in a column",
    'Marrick Valley Trust\nFOI request MV/5591\n\nDear Colleague,\n\nPlease find below our response to your recent request.\n\nDoes the Trust have a policy on lone working?   [X] Yes   [ ] No\nIf yes, when was it last reviewed?   November 2023\nDoes the policy cover agency staff?   [ ] Yes   [X] No\nHow many lone worker devices are in use?   312\nWho supplies the devices?   Peoplesafe\nWhat is the annual cost of the contract?   £41,200 + VAT\nWhen does the contract end?   31/03/2027\n\nRegards\nFOI Office\n',
    [
      ['1', 'boolean', true],
      ['2', 'date', '2023-11'],
      ['3', 'boolean', false],
      ['4', 'count', 312],
      ['5', 'text'],
      ['6', 'money', { amount: 41200, currency: 'GBP' }],
      ['7', 'date', '2027-03-31'],
    ],
  ],
  [
    'the first, the second, the third, told in paragraphs',
    'Department for Rural Roads\n\n12 September 2024\n\nDear Mr Quill\n\nYour request under the Environmental Information Regulations\n\nYou wrote on 15 August 2024 and asked three things about the A77 bypass.\n\nThe first was the cost to date. The Department had spent £6.3 million by the end of August 2024, of which £1.1 million was on land.\n\nThe second was the number of objections. Our consultants received 412 objections and 88 letters of support.\n\nAs to the third, a copy of the ecological survey, this is excepted under regulation 12(5)(g): the survey shows where protected birds nest and its release would put them at risk. The public interest in keeping the sites safe outweighs that in disclosure.\n\nShould you disagree you may make representations within 40 working days.\n\nYours sincerely\n',
    [
      ['1', 'money', { amount: 6300000, currency: 'GBP' }],
      ['2', 'count', 412],
      ['3', 'refused'],
    ],
  ],
  [
    'answers named after a dash',
    "St Brannoc's NHS Foundation Trust\n\nFOI 24-882\n\nDear Sir/Madam\n\nQuestion 1 - How many falls were recorded on inpatient wards in 2023/24?\nTrust response - In 2023/24 there were 1,866 falls on inpatient wards, compared with 1,931 in 2022/23.\n\nQuestion 2 - How many led to moderate or severe harm?\nTrust response - 58 (moderate 41, severe 17).\n\nQuestion 3 - How many claims relating to falls were settled in 2023/24 and what was paid?\nTrust response - Between 1 and 5 claims were settled. The total paid was approximately £310,000.\n\nQuestion 4 - What training do ward staff receive?\nTrust response - All clinical staff do a one-hour e-learning module each year. 94% were up to date in March 2024.\n\nQuestion 5 - Please provide the falls policy.\nTrust response - Attached (Falls Policy v7.pdf).\n\nQuestion 6 - How many of the falls were unwitnessed?\nTrust response - We are unable to answer this question as it isn't a mandatory field on the incident form.\n\nQuestion 7 - Who chairs the falls group?\nTrust response - The Deputy Chief Nurse.\n",
    [
      ['1', 'count', 1866],
      ['2', 'count', 58],
      ['3', 'range', { min: 1, max: 5, unit: null }],
      ['4', 'text'],
      ['5', 'see_attachment', 'Falls Policy v7.pdf'],
      ['6', 'not_held'],
      ['7', 'text'],
    ],
  ],
  [
    'the request repeated at the foot of the letter',
    "Thank you for your request for information about the Council's libraries. Your request, which is reproduced at the foot of this letter, has been considered and the answers are as follows.\n\n1. Eleven branches.\n2. 214,508 visits in 2023/24 (2022/23: 198,730).\n3. No branch has closed since 2019.\n4. £1.94m\n5. We hold no figures for this; the Friends' groups are independent of the Council.\n\nIf you have any queries about this letter please contact me.\n\nA. Benbow\nCorwen Vale Council\n30 January 2025\n\n---------------------------------------------\nYOUR REQUEST (received 8 January 2025)\n\n1. How many libraries does the council run?\n2. How many visits were made to libraries in 2023/24?\n3. How many libraries closed in the last five years?\n4. What was the library budget for 2023/24?\n5. How much did Friends' groups raise in 2023/24?\n",
    [
      ['1', 'count', 11],
      ['2', 'count', 214508],
      ['3', 'count', 0],
      ['4', 'money', { amount: 1940000, currency: 'GBP' }],
      ['5', 'not_held'],
    ],
  ],
  [
    'limbs of one paragraph, answered in one',
    'Brackley Homes\n\nOur reference: CR/2024/7719\n17 October 2024\n\nDear Ms Adeyemi\n\nFreedom of Information request\n\nYou asked, in relation to damp and mould in our homes in 2023/24: (a) the number of reports we received, (b) how many were inspected within 14 days, (c) how many led to a disrepair claim, (d) what was spent on treatment and (e) the number of surveyors employed.\n\n(a) 412. (b) 337 of these. (c) We do not record claims by cause. (d) £1.2m, including £0.3m of grant. (e) Seven, one of whom is on long-term sick leave.\n\nYou can ask us to review this reply. \n\nYours sincerely\nCustomer Relations\n',
    [
      ['a', 'count', 412],
      ['b', 'count', 337],
      ['c', 'not_held'],
      ['d', 'money', { amount: 1200000, currency: 'GBP' }],
      ['e', 'count', 7],
    ],
  ],
  [
    'as many bullets as questions',
    "St Aldric's Academy Trust\n\nDear Sir\n\nIn your e-mail you requested the following information:\n\n• How many pupils were suspended in the autumn term 2023?\n• How many were permanently excluded?\n• What is spent each year on alternative provision?\n• Which providers do you use?\n\nPlease see our response below:\n\n• 46 pupils (61 suspensions)\n• Nil\n• £38,000 (estimated)\n• The Bridge, Oakfield PRU and Hospital Education\n\nYours faithfully\nTrust Secretary\n",
    [
      ['1', 'count', 46],
      ['2', 'count', 0],
      ['3', 'money', { amount: 38000, currency: 'GBP' }],
      ['4', 'list', [{ name: 'Bridge' }, { name: 'Oakfield PRU' }, { name: 'Hospital Education' }]],
    ],
  ],
  [
    'answers counted with dashes in one sentence',
    'Hello\n\nThanks for your FOI request about our museum store, which we received on 3 March. You had five questions:\n\n1. Is the store open to the public?\n2. How many objects are kept there?\n3. What does the building cost to rent each year?\n4. Has any object been lost since 2020?\n5. When was the last full audit?\n\nThe answers are: 1 - no; 2 - about 48,000; 3 - £62,500; 4 - no; 5 - the last full audit was in May 2022.\n\nBest wishes\nInformation Officer\nMillbridge Museums Service\n',
    [
      ['1', 'boolean', false],
      ['2', 'count', 48000],
      ['3', 'money', { amount: 62500, currency: 'GBP' }],
      ['4', 'boolean', false],
      ['5', 'date', '2022-05'],
    ],
  ],
  [
    'requests and responses in turns, a table of quarters',
    "North and South Tarn Integrated Care Board\n\n14 November 2024\n\nRequest:\nPlease tell me how many adults were waiting for an ADHD assessment at the end of each quarter of 2023/24.\n\nResponse:\nPlease see Table 1.\n\nTable 1\nQuarter\tWaiting\nQ1\t2,104\nQ2\t2,377\nQ3\t2,590\nQ4\t2,733\n\nRequest:\nHow many were seen within 18 weeks?\n\nResponse:\nThe ICB doesn't hold this. The provider, Tarn Partnership NHS Trust, may do: foi@tarn.example\n\nRequest:\nWhat was the budget for adult ADHD services in 2023/24?\n\nResponse:\nThere is no separate budget. The services are part of the community mental health contract (£41.6m).\n",
    [
      ['1', 'several'],
      ['2', 'not_held'],
      ['3', 'money', { amount: 41600000, currency: 'GBP' }],
    ],
  ],
  [
    'lines of places with their totals',
    'Eastmoor Leisure Trust\n\nRe: FOI request 15 January 2025\n\n1. Number of swimming lessons cancelled in 2024\nEastmoor Pool: 14\nTideway Baths: 9\nCastle Leisure Centre: none\nTotal: 23\n\n2. Number of lifeguards employed (full-time equivalent)\nEastmoor Pool: 6.5\nTideway Baths: 4\nCastle Leisure Centre: 3.2\nTotal: 13.7\n\n3. Average water temperature\nEastmoor Pool: 28.5C\nTideway Baths: 29C\nCastle Leisure Centre: not monitored\n\n4. Price of an adult swim\n£5.20 at all three sites (£4.10 off-peak).\n\n5. Cost of heating the pools in 2023/24\nNot available by site. The Trust spent £611,000 on gas for all its buildings.\n',
    [
      ['1', 'count', 23],
      ['2', 'count', 13.7],
      ['3', 'several'],
      ['4', 'money', { amount: 5.2, currency: 'GBP' }],
      ['5', 'not_held'],
    ],
  ],
  [
    'fields with their figures',
    'Dear Applicant\n\nREQUEST REF 24/551 - GRITTING\n\nFurther to your request received on 2 December 2024, I can confirm as follows:-\n\nNumber of gritters in the fleet – 19\nNumber of drivers trained – 44\nLength of road treated – 1,140 km\nSalt in stock at 1 November 2024 – 9,800 tonnes\nCost of winter service 2023/24 – £1,882,000\nClaims received for salt damage – 0\n\nI trust that this answers your request.\n\nRegards\nRoads Service, Auchenlee Council\n',
    [
      ['1', 'count', 19],
      ['2', 'count', 44],
      ['3', 'count', 1140],
      ['4', 'text'],
      ['5', 'money', { amount: 1882000, currency: 'GBP' }],
      ['6', 'count', 0],
    ],
  ],
  [
    'names of what was asked, each with its answer behind a colon, over a table or behind its question mark',
    'Saltby Borough Council\n\nDear Mr Ware\n\nI can confirm the following about the baths.\n\nNumber of members at each of the baths:\n        Old Baths             1,214\n        Lido                  377\n\nIncome from tickets in 2023: £644,903 for both. It is not kept apart.\n\nNumber of days the lido was closed in 2023: 41. This includes days of rain.\n\nHas the water been made colder to save money? Yes. Since March it has been 27 degrees.\n\nNumber of lifeguards (full-time equivalent): 18.4\n\nCopy of the last survey of the Old Baths: The Council holds a survey of 2021. It is withheld under section 43(2) of the Act, as builders would price to it.\n\nYours sincerely\n',
    [
      ['1', 'several'],
      ['2', 'money', { amount: 644_903, currency: 'GBP' }],
      ['3', 'count', 41],
      ['4', 'boolean', true],
      ['5', 'count', 18.4],
      ['6', 'refused'],
    ],
  ],
  [
    'lines without numbers, which the reply numbers',
    'Reference 01/24/7416\n\nI note you seek access to the following information:\n\nHow many boats were taken from the harbour between 1 May and 31 August 2022?\nPlease break this down by month\nHow many were found again\nName of each boat that was not.\n\nSEARCHES\n\nSearches were made in the log of the harbour.\n\nDISCLOSURE\n\nQ1 - 18 boats were taken.\n\nQ2 - The log does not give the month, and so it is not held.\n\nQ3 - 7\n\nQ4 - Exempt under section 40(2).\n\nYours sincerely\n',
    [
      ['1', 'count', 18],
      ['2', 'not_held'],
      ['3', 'count', 7],
      ['4', 'refused'],
    ],
  ],
  [
    'questions in paragraphs, an order among them, and as many bullets that answer',
    'Dear Ms Low\n\nUnder the Act please supply me with this information.\n\nHow many boats may land after midnight?\n\nHave you thought of a toll? If not, will you?\n\nHow many harbour wardens do you employ?\n\nPlease also supply a list of all boats for hire.\n\nResponse:\n\n• 173\n\n• No. It was thought of in 2014.\n\n• 3\n\n• This is in the public register and so exempt under section 21: https://register.example/boats\n\nYours sincerely\n',
    [
      ['1', 'count', 173],
      ['2', 'boolean', false],
      ['3', 'count', 3],
      ['4', 'available_elsewhere', 'https://register.example/boats'],
    ],
  ],
  [
    "an answer in its question's words that ends in a colon",
    "Dear Ms Low\n\nYou asked:\n\n1. How many boat reviews were commissioned by the Harbour Board? Please provide the final reports.\n\n2. Who sits on the Board?\n\nOur response:\n\n1. 3 boat reviews were commissioned. Final reports are published on the Board's website:\nhttps://board.example/reviews. None has been completed yet.\n\n2. Ms Moss and Mr Fell.\n\nYours sincerely\n",
    [
      ['1', 'count', 3],
      ['2', 'list', [{ name: 'Ms Moss' }, { name: 'Mr Fell' }]],
    ],
  ],
  [
    'numbered statements, no question printed, and one that was not understood',
    'Marl Town Council\n\nDear Mr Moss\n\nYour request re the pier lights\n\nThe Council is in receipt of your letter and I answer as under, in the order of your letter.\n\n1. The total budget for the lights in 2019 is £18,500.\n\n2. Of this the Council does not hold a figure for each post.\n\n3. The contract was awarded to Gleam Ltd for three years.\n\n4. You ask why the posts are bare. They failed a test in May.\n\nI did not understand your question on the gull. If you could tell me which gull you mean I shall do my best to help.\n\nYours sincerely\nClerk\n',
    [
      ['1', 'money', { amount: 18_500, currency: 'GBP' }],
      ['2', 'not_held'],
      ['3', 'text'],
      ['4', 'text'],
    ],
  ],
  [
    'questions that go on below a list of bullets',
    'Dear Ms Low\n\nPlease tell me for 2022:\n\n- how many boats were licensed\n- how many licences were refused\n\nHow many appeals were made to the Harbour Court?\n\nHas the Board ever lost one?\n\nOur response\n\nBoats licensed: 312.\n\nLicences refused: 14.\n\nAppeals made to the Harbour Court: 7.\n\nThe Board has never lost one.\n\nYours sincerely\n',
    [
      ['1', 'count', 312],
      ['2', 'count', 14],
      [null, 'count', 7],
      [null, 'boolean', false],
    ],
  ],
  [
    'no greeting, the reference above, and each wish over its answer',
    'Harbour Police\n\nOur Ref: IM-2022-2281\nDate: 20 October 2022\n\nI refer to your recent request for information which has been handled under the Act.\n\nThe number of boats seized by the police.\n\nIn all 35 boats were seized.\n\nThe number of people charged with theft of a boat.\n\nNobody was charged.\n\nA copy of any guidance issued to officers on boats.\n\nPlease find attached a copy of the briefing note.\n\nYours sincerely\n',
    [
      ['1', 'count', 35],
      ['2', 'count', 0],
      ['3', 'see_attachment'],
    ],
  ],
  [
    'a refusal of the whole, and what is told of two parts all the same',
    'Dear Ms Low\n\nYou asked:\n\n1. How many boats are moored by deduction?\n\n2. How many of those by error?\n\n3. Please supply the guidance on moorings.\n\n4. Can an owner appeal?\n\nOur response\n\nWe estimate that the cost of complying with your request would exceed the appropriate limit of £600.\n\nUnder section 12 of the Act the Board is not therefore obliged to comply with your request and we will not be processing it further.\n\nTo be helpful, and outside the Act, we can advise as to part 3 that the guidance is being rewritten. On part 4, it is not possible to appeal.\n\nYours sincerely\n',
    [
      ['1', 'refused'],
      ['2', 'refused'],
      ['3', 'text'],
      ['4', 'not_possible', 'appeal'],
    ],
  ],
  [
    'one line of figures for the limbs of a question',
    'Dear Ms Low\n\nYou asked:\n\n1. How many boats were seen?\n\n2. How many of them were\n   a) sound\n   b) not sound\n   c) sunk\n\n3. Who looked?\n\nReply:\n\n1 - 296\n\n2 - 61 sound; 214 not so; 21 sunk\n\n3 - The harbour master\n\nYours sincerely\n',
    [
      ['1', 'count', 296],
      ['2a', 'count', 61],
      ['2b', 'count', 214],
      ['2c', 'count', 21],
      ['3', 'text'],
    ],
  ],
  [
    'numbers with what they asked in brackets, two of them together',
    'Museum of Rope\n\nDear enquirer\n\nThank you for your e-mail about the ropes.\n\nQs 1 and 2 (number of ropes in the collection; how many on display)\n\nThe Museum has 212 ropes. Six are on display.\n\nQ3 (claims for their return since 2010)\n\nThere have been 2 claims.\n\nQ4 (who made them)\n\nThis is not recorded.\n\nWith best wishes\n',
    [
      ['1', 'count', 212],
      ['2', 'count', 6],
      ['3', 'count', 2],
      ['4', 'not_held'],
    ],
  ],
  [
    'staff on special leave; points answered in prose',
    'Ministry of Coastal Affairs\n\nDear Ms Roe\n\nThank you for your request for information received on 1 July 2024. You requested:\n\n"1) The number of staff on special leave on 30 June 2024\n2) The number who have been on it for more than six months\n3) The reasons for the leave, by category\n4) The cost of the leave in the year to 31 March 2024\n5) The names of those on leave who are above grade 7"\n\nI am writing to confirm that the Ministry holds the information you have requested. I can give you some of it.\n\nIn answer to points 1 and 2, 23 staff were on special leave on that date, of whom 6 had been away for more than six months.\n\nWith regard to point 3, numbers in several categories are very small and I consider that individuals could be identified. I am therefore withholding this under section 40(2).\n\nOn point 4, the cost was £412,000 to the nearest thousand.\n\nAs for point 5, this is personal data and section 40(2) also applies.\n\nIf you have any queries about this letter, please contact me.\n\nYours sincerely,\nCorrespondence Unit\n',
    [
      ['1', 'count', 23],
      ['2', 'count', 6],
      ['3', 'refused'],
      ['4', 'money', { amount: 412000, currency: 'GBP' }],
      ['5', 'refused'],
    ],
  ],
  [
    'roads told by their codes, in a table that answers two questions',
    'Dear Ms Roe\n\nYou asked for:\n\n1. The four toll bridges with the most crossings in 2023\n2. How many crossings there were at each\n3. The income from tolls\n4. The number of fines\n\nOur response\n\n1 & 2\n\nA52 Marl Bridge          41,207\nA3 Tarn Viaduct          30,118\nB6101 Low Crossing       12,940\nA977 Saltgate             9,305\n\n3. £2,140,600\n\n4. 318\n\nYours sincerely\n',
    [
      ['1', 'list', [{ name: 'A52 Marl Bridge' }, { name: 'A3 Tarn Viaduct' }, { name: 'B6101 Low Crossing' }, { name: 'A977 Saltgate' }]],
      ['2', 'several'],
      ['3', 'money', { amount: 2140600, currency: 'GBP' }],
      ['4', 'count', 318],
    ],
  ],
  [
    'letters that a dash joins, over a table that answers two of the three',
    'Harbour Safety Board\n\nDear Ms Roe\n\nYou asked us for the following.\n\na. The number of flares fired in 2022 and 2023\nb. Which beach had the most in 2023\nc. The number of lifeboats launched in those years\nd. Who supplies the flares\ne. The cost of the flares\n\nYour request has been handled under the Act.\n\na. - c. Table 1: Flares and lifeboats\n\n            Flares     Lifeboat launches\n2022        118           61\n2023        185           73\n\nMost were fired at Skelby Sands.\n\nd. The name is withheld under section 43(2) of the Act.\n\ne. £4,118\n\nYours sincerely\n',
    [
      ['a', 'several'],
      ['b', 'text'],
      ['c', 'several'],
      ['d', 'refused'],
      ['e', 'money', { amount: 4118, currency: 'GBP' }],
    ],
  ],
  [
    'marks behind a preposition, and a table for each of two places',
    "Dear Ms Roe\n\nYou asked for:\n\nFor Marl Pool and the Lido, for 2022 and 2023:\n(a) number of swimmers\n(b) number of lessons given\n(c) number of accidents\n(d) the capital spend planned\n\nOur response:\n\nWe've set out below what we hold in relation to (a) & (b).\n\nMarl Pool\n          Swimmers    Lessons\n2022      4,411       512\n2023      2,920       301\n\nThe Lido\n          Swimmers    Lessons\n2022      7,110       288\n2023      6,300       197\n\nFor (c) we're withholding this under section 31(1)(g), as an inquiry is under way.\n\nRe. part (d) we've put forward £470,000 for the Lido.\n\nYours sincerely\n",
    [
      ['a', 'several'],
      ['b', 'several'],
      ['c', 'refused'],
      ['d', 'money', { amount: 470000, currency: 'GBP' }],
    ],
  ],
  [
    'a number alone behind Q',
    'Dear Ms Roe\n\nYou asked:\n\nQ1 - How many kites were flown?\nQ2 - How many were lost?\nQ3 - How many were found?\n\nOur answers are as below.\n\nQ1 29 (red 14, blue 15)\n\nQ2 None\n\nQ3 1,902\n\n(This does not include those found by the police.)\n\nYours sincerely\n',
    [
      ['1', 'count', 29],
      ['2', 'count', 0],
      ['3', 'count', 1902],
    ],
  ],
  [
    'a list that lost its numbers, in the request and again in the reply',
    'Dear Ms Roe\n\nI would like the following information please:\n\n1. • The number of wardens at 1 April 2023\n\n1. • How many trees were felled in 2022-23\n\n1. • The number of nests found\n\n1. • The amount paid in expenses in 2022-23\n\nThank you for your request, which has been considered under the Act.\n\n1. • Twenty-six\n\n1. • 171\n\n1. • This is written on the survey sheets and is not totalled. We do not hold it.\n\n1. • £3,318.45\n\nFurther information on the woods is on our website under Get Involved.\n\nThe Woodland Board\nAcorn House, Thornby\n',
    [
      ['1', 'count', 26],
      ['2', 'count', 171],
      ['3', 'not_held'],
      ['4', 'money', { amount: 3318.45, currency: 'GBP' }],
    ],
  ],
  [
    'a number that stands in the line of the one before, and a heading below the last answer',
    'Dear Ms Roe\n\nRequest\n\nPlease supply the following\n\n1. The number of moorings\n2. Do you limit the number of moorings? If so what is the limit and 3. when was the last survey made?\n4. How many moorings were given up?\n5. The harbour master\x27s name\n\nResponse\n\n1. 318\n2. Yes - 340\n3. November 2021\n4. 14\n5. Jo Innes\n\n# Documents\n\nThere are no documents for this response.\n',
    [
      ['1', 'count', 318],
      ['2', 'boolean', true],
      ['3', 'date', '2021-11'],
      ['4', 'count', 14],
      ['5', 'text'],
    ],
  ],
  [
    'lists of questions below titles, each counted from 1, and the same titles over the answers, the last over an answer to all of its list',
    'Harbour Board\n\nDear Ms Roe\n\nYou asked for the following:\n\nFerries:\n\n1. Has the Board hired a ferry since 2018?\n\n2. If yes, how many times?\n\nDivers:\n\n1. How many divers does the Board have?\n\n2. How many wrecks did they look at in 2019?\n\nGunboats:\n\n1. Does the Board own a gunboat?\n\n2. If so please give the amount spent on it.\n\nDecision\n\nOur answers are below.\n\nFerries\n\n1. No.\n\n2. N/A\n\nDivers\n\n1. 16\n\n2. 2,841\n\nGunboats\n\nThe Board can neither confirm nor deny that it holds any information on gunboats, by virtue of section 24(2) of the Freedom of Information Act 2000.\n\nYours sincerely\n',
    [
      ['a1', 'boolean', false],
      ['a2', 'not_applicable'],
      ['b1', 'count', 16],
      ['b2', 'count', 2841],
      ['c1', 'ncnd'],
      ['c2', 'ncnd'],
    ],
  ],
  [
    'questions taken up in prose, one by a paragraph that names it in passing',
    'Harbour Board\n\nDear Ms Roe\n\nYou asked:\n\n1. How many ferries a day call at the pier?\n2. How many times did the lift fail in 2021?\n3. What is the average time for which the gate is shut?\n4. How many collisions with the pier have there been?\n5. The speed limit off the pier and who sets it.\n6. The cost of a new pier.\n\nIn answer to your first question, 74 ferries call at the pier.\n\nWith regard to question 2, the lift failed on 9 occasions in 2021.\n\nTurning to question 3, we do not hold an average.\n\nThere have been no collisions with the pier in that time.\n\nThe limit is a matter for Marl County Council, and you may wish to send question 5 to them.\n\nLastly, you asked for the cost of a new pier. It would be £4,100,000.\n\nYours sincerely\n',
    [
      ['1', 'count', 74],
      ['2', 'count', 9],
      ['3', 'not_held'],
      ['4', 'count', 0],
      ['5', 'held_elsewhere', 'Marl County Council'],
      ['6', 'money', { amount: 4100000, currency: 'GBP' }],
    ],
  ],
  [
    'topics of the office for titles, no question printed, each over words that answer',
    'The Marl Museum Trust\n\nFreedom of Information request: anchors and bells\n\nResponse issued: 3 July 2019      Reference: MMT 19/014\n\nAnchors in the store\n\nThe register lists 412 anchors.\n\nOf these, from abroad\n\n137 anchors.\n\nClaims received since the Harbours Act 1964 (section 47) came into force\n\nFour claims have been received.\n\nMinutes where the last claim was discussed\n\nSome of what you want is withheld under section 36(2)(b) of the Freedom of Information Act.\n\nProceeds of sale\n\n£18,750, all of it in 2017.\n\nIf you want to appeal against any part of this response please write to the Director.\n',
    [
      ['1', 'count', 412],
      ['2', 'count', 137],
      ['3', 'count', 4],
      ['4', 'refused'],
      ['5', 'money', { amount: 18750, currency: 'GBP' }],
    ],
  ],
  [
    'two questions answered by two figures in one line',
    'Harbour Board\n\nDear Ms Roe\n\nYou asked:\n\n1. How many moorings were let?\n2. What did they bring in?\n3. How many ferries were late?\n4. How many were lost?\n5. Who is the warden?\n\nOur response is as follows.\n\nQ1/Q2: 41; £2,050.\n\nQ3 & 4 - 9 and 2 respectively.\n\nQ5: Ms Low\n\nYours sincerely\n',
    [
      ['1', 'count', 41],
      ['2', 'money', { amount: 2050, currency: 'GBP' }],
      ['3', 'count', 9],
      ['4', 'count', 2],
      ['5', 'text'],
    ],
  ],
  [
    'a table in which a question with nothing beside it leads to rows of limbs, the lines of a cell in one',
    'Dear Ms Roe\n\n| Question | Response |\n| --- | --- |\n| 1. What is the ferry called? | Marl Queen |\n| 2. For each of the years 2022 and 2023, how many people: | |\n| (a) were carried by it | 2022: 38<br>2023: 42 |\n| (b) missed it | 16 |\n| 3. Can a person hire it? | No. |\n\nYours sincerely\n',
    [
      ['1', 'text'],
      ['2a', 'several'],
      ['2b', 'count', 16],
      ['3', 'boolean', false],
    ],
  ],
  [
    'letters at the heads of a table below the number of a question that is not printed',
    'Dear Ms Roe\n\nI have answered your questions in the order in which they were asked.\n\nQuestion 1\n\nThe ferry is Marl Queen.\n\nQuestion 2\n\nThe table gives the figures.\n\n              (a) Carried   (b) Left behind   (c) Lost\n2021/22            118             60              31\n2022/23            203            104              48\n\nQuestion 3\n\nNo.\n\nYours sincerely\n',
    [
      ['1', 'text'],
      ['2a', 'several'],
      ['2b', 'several'],
      ['2c', 'several'],
      ['3', 'boolean', false],
    ],
  ],
  [
    'two lists of questions, each below its title and counted from 1, and notes below both',
    'Harbour Board\n\nDear Ms Roe\n\nI refer to your request received in this office on 20 July 2023. Please find below the reply of the Board, which has been taken from the register of contracts.\n\nContract 1 - Boats\n\n1. Supplier: who is the present supplier?\nMarl Marine\n\n2. Average spend a year: what is the average spend a year on the boats and on everything in them\n£161,000\n\n3. Number of boats\n94\n\n4. What is the make of the engines?\nWithheld - see Note 1\n\n5. How is the person named who is responsible for the contract (full name, title, telephone, mail)\n[name], Head of Boats. Telephone withheld - see Note 2\n\n6. The terms on which the boats may be handed back before the end of the contract, please set out\nNone\n\nContract 2 - Moorings\n\n1. Number of moorings\n46\n\n2. Number of harbours\n83\n\n3. If there is no contract, please state the reason\nN/A\n\nNote 1: Section 31(1)(a) of the Act. Disclosure of the make would make the boats easier to steal.\n\nNote 2: Section 40(2).\n\nIf you are dissatisfied with how your request has been handled, you may seek an internal review.\n\nYours sincerely\n',
    [
      ['a1', 'text'],
      ['a2', 'money', { amount: 161000, currency: 'GBP' }],
      ['a3', 'count', 94],
      ['a4', 'refused'],
      ['a5', 'refused'],
      ['a6', 'count', 0],
      ['b1', 'count', 46],
      ['b2', 'count', 83],
      ['b3', 'not_applicable'],
    ],
  ],
  [
    'every paragraph of the letter has a number, and its headings name the questions',
    'Office of the Harbour Regulator\n\nDear Dr Roe\n\n1. Your request for a review of our reply of 22 March 2024 was received on 19 April 2024.\n\nBackground\n\n2. On 23 February 2024 you asked for:\n\n   (A) the number of wrecks raised in 2023\n   (B) the report by the divers\n   (C) how much the divers were paid\n\n3. In the first reply (A) was stated to be not held and the others were refused.\n\nFindings\n\nRequest (A)\n\n4. Owners must tell us of a wreck. I am satisfied that the first reply was right and that the information is not held.\n\nRequest (B)\n\n5. The report is withheld under section 36(2)(c) of the Act.\n\nRequest (C)\n\n6. I apologise for the omission. The divers were paid £84,960.\n\nConclusion\n\n7. Your complaint is partly upheld.\n',
    [
      ['a', 'not_held'],
      ['b', 'refused'],
      ['c', 'money', { amount: 84960, currency: 'GBP' }],
    ],
  ],
  [
    'the letter announces what was asked in bullets that end as sentences do, and quotes a law with marks further down',
    'Dear Ms Roe\n\nI refer to your letter of 2 May 2023 in which you sought access to the following documents:\n\n• all surveys of the harbour wall made since 16 June 2013, including those of divers.\n\n• the contract for the repair of the harbour wall in 2022.\n\nMy decision is as follows.\n\nThe surveys of the harbour wall are attached.\n\nThe contract for the repair is not held.\n\nSection 8(1) of the Harbours Act says that it is a duty of the Board:\n\n(b) to keep the harbour open to all who pay the dues\n\n(c) to see that the walls are kept in repair\n\nYours sincerely\n',
    [
      ['1', 'see_attachment'],
      ['2', 'not_held'],
    ],
  ],
  [
    'numbered questions and a reply that goes by no numbers, one paragraph each, not all in their words',
    'Dear Ms Roe\n\nThank you for your letter. You asked:\n\n1. how many times the brigade was called to free people from a lift in 2021\n2. how many of those calls were charged for\n3. which addresses had the most calls\n4. how many times crews were called to the Marl Tower\n\nOur response\n\nThere were 815 lift releases in 2021.\n\nA charge was made for 73 of them.\n\nWe have withheld the addresses under section 38 of the Act.\n\nFor the same reason we do not provide the number for any one building.\n\nYours sincerely\n',
    [
      ['1', 'count', 815],
      ['2', 'count', 73],
      ['3', 'refused'],
      ['4', 'refused'],
    ],
  ],
  [
    'a bullet that leads to the others asks nothing of its own',
    'Request and Response\n\n- Please send the waits by month, namely:\n- How many were waiting at the end of the month\n- How many had waited over 6 weeks\n\nThank you for your request.\n\n14 were waiting at the end of the month.\n\n3 had waited over 6 weeks.\n',
    [
      ['1', 'count', 14],
      ['2', 'count', 3],
    ],
  ],
  [
    'the words of the law below, with marks of their own',
    'Dear Mr Roe\n\nThank you for your request dated 14 September in which you asked for the following information from the Agency:\n\n1. How many phones were found in 2022?\n2. How many staff were dismissed?\n\nYour request has been handled under the Act.\n\nThere were 311 incidents where at least one phone was found in 2022.\n\nThree staff were dismissed.\n\nPlease see the annex for the text of the exemptions.\n\nYours sincerely\n\nANNEX\n\nSection 31(1): Law enforcement\n\n(1) Information which is not exempt information by virtue of section 30 is exempt information if its disclosure would be likely to prejudice-\n(a) the prevention or detection of crime,\n(b) the administration of justice.\n\nSection 43(2): Commercial interests\n\n(2) Information is exempt information if its disclosure under this Act would prejudice commercial interests.\n',
    [
      ['1', 'count', 311],
      ['2', 'count', 3],
    ],
  ],
  [
    'a request in lines of which two lack the question mark, a heading, and prose that answers them',
    'Marl Council - Information Request\n\nReference: 51\n\nFOI Request: Boats lost\n\nHow many boats were lost from the moorings in 2023?\nHow many were found again?\nWho looks for lost boats?\nWhat was the cost of towing them etc\nLocation of the three moorings with the most losses\n\nResponse\n\nThank you for your request, which has been dealt with under the Act.\n\nThere were 41 boats lost from the moorings in 2023.\n\nOf these 12 were found again.\n\nThe harbour master looks for boats that are lost.\n\nThe towing cost £4,870.\n\nThe moorings with the most losses were North Quay, Fell Steps and Tarn Pool.\n\nYours sincerely\nRecords Team\n',
    [
      ['1', 'count', 41],
      ['2', 'count', 12],
      ['3', 'text'],
      ['4', 'money', { amount: 4870, currency: 'GBP' }],
      ['5', 'text'],
    ],
  ],
  [
    'a list in an answer that counts on past its question',
    'Dear Ms Roe\n\nOur response is as follows:\n\n1. The number of boats lost\n41\n\n2. The number found again\n12\n\n3. The five sites with the most losses in 2023\n1. North Quay\n2. Fell Steps\n3. Tarn Pool\n4. Marl Basin\n5. Eldon Pier\n\n4. Cost of towing boats\nInformation not held - boats are towed by the harbour trust.\n\nYours sincerely\nRecords Team\n',
    [
      ['1', 'count', 41],
      ['2', 'count', 12],
      [
        '3',
        'list',
        [{ name: 'North Quay' }, { name: 'Fell Steps' }, { name: 'Tarn Pool' }, { name: 'Marl Basin' }, { name: 'Eldon Pier' }],
      ],
      ['4', 'not_held'],
    ],
  ],
  [
    'the last of the questions begins with what it is about',
    "Dear Ms Roe\n\nYou asked for the following information:\n\nQ1. Number of keepers engaged at 31 March 2022\nQ2. Number of boats without a keeper at 31 March 2022\nQ3. Exit interviews: please supply copies for all keepers who left in 2022\n\nThe Trust's response is as follows:\n\nA1. There were 14 keepers engaged.\n\nA2. 23 boats.\n\nA3. The Trust considers that exit interviews are exempt under section 40(2) of the Freedom of Information Act.\n\nYours sincerely\nRecords Team\n",
    [
      ['1', 'count', 14],
      ['2', 'count', 23],
      ['3', 'refused'],
    ],
  ],
  [
    'a question that ends with a full stop, its answer, and limbs of it below',
    'Dear Mr Roe\n\nI have set out our response beneath each of your queries.\n\n1. Please provide the number of reports of leaks for 2020/21 and 2021/22.\n\nReports are logged as repairs:\n\n2020/21: 1,211\n\n2021/22: 1,640\n\nThese include reports that were made twice.\n\n1a. How many of these boats were found to be unsafe?\n\n14\n\n1b. How many crews were moved as a result?\n\n6\n\n2. What is the average number of days taken to look at a leak?\n\n12\n\nYours sincerely\nRecords Team\n',
    [
      ['1', 'several'],
      ['1a', 'count', 14],
      ['1b', 'count', 6],
      ['2', 'count', 12],
    ],
  ],
  [
    'schools with their figures, a line each, below titles that ask',
    "Dear Mr Roe\n\nFurther to your request I can confirm as follows:\n\nNumber of boats lost 2018/19, 2019/20 and 2020/21 from each of your harbours\n\nNorth Quay - 211, 140, 166\nFell Steps - 98, 71, 64\n\nThe number of keepers who left\n\n21 in total across the two harbours\n\nHow many boats were adrift for more than five days?\n\n14\n\nDo you use chains?\n\nNo\n\nPlease send the mooring rules\n\nOn our website, under 'Rules'.\n\nYours sincerely\nRecords Team\n",
    [
      ['1', 'several'],
      ['2', 'count', 21],
      ['3', 'count', 14],
      ['4', 'boolean', false],
      ['5', 'available_elsewhere'],
    ],
  ],
  [
    'a form set out with blanks, lines drawn between its questions, and a field that ticks what is held',
    'MARL HARBOUR BOARD\n--------------------------------------------------------------------------------\n\nQuestion 1              How many boats were laid up in each of the years 2021,\n                        2022 and 2023, leaving out those on loan?\n\nInformation held?       Yes\n\nResponse                2021    38\n                        2022    41\n                        2023    56\n\n--------------------------------------------------------------------------------\n\nQuestion 2              How many of the boats of 2023 were steel?\n\nInformation held?       Yes\n\nResponse                14\n\n--------------------------------------------------------------------------------\n\nQuestion 3              The slides shown to keepers in 2023\n\nInformation held?       Yes\n\nResponse                Supplied with this form as MHB_Annex1.pdf\n\n--------------------------------------------------------------------------------\n\nQuestion 4              How many hours were spent on repairs in 2023?\n\nInformation held?       No\n\nResponse                Hours are paid by the week and not by the boat.\n\n--------------------------------------------------------------------------------\n\n',
    [
      ['1', 'several'],
      ['2', 'count', 14],
      ['3', 'see_attachment', 'MHB_Annex1.pdf'],
      ['4', 'not_held'],
    ],
  ],
  [
    'a line under each question that ticks what is held',
    'Dear Mr Roe\n\n1. How many boats were laid up in 2023?\n\nInformation held? Yes\n\nResponse: 56\n\n2. How many hours were spent on repairs?\n\nInformation held? No\n\n3. Who repairs them?\n\nInformation held? Yes\n\nResponse: By those who keep them, at the yard.\n\nYours sincerely\nRecords Team\n',
    [
      ['1', 'count', 56],
      ['2', 'not_held'],
      ['3', 'text'],
    ],
  ],
  [
    'a letter that counts its own paragraphs from "This letter responds", and takes up the letters of the request in them',
    'MARL HARBOUR BOARD\n\nTo: Jo Roe\n\n1. This letter responds to your request of 5 June 2024, which was handled under the Freedom of Information Act 2000.\n\n2. You asked for: (a) the number of boats on the register at 31 May 2024; (b) the number taken off it in the year to that date; (c) the total of tolls paid; and (d) the name of every keeper now under inquiry.\n\n3. We hold information within the scope of all of these.\n\n4. On (a), the register showed 1,317 boats on 31 May 2024.\n\n5. On (b), 28 were taken off. Of these 20 had sunk.\n\n6. On (c), tolls came to £12,500 in total.\n\n7. On (d), we are withholding the names under section 31(1)(g).\n\n8. If you wish to challenge our handling of this request you should write to the Clerk within 40 working days.\n\nG. Fell\nRecords Team\n',
    [
      ['a', 'count', 1317],
      ['b', 'count', 28],
      ['c', 'money', { amount: 12_500, currency: 'GBP' }],
      ['d', 'refused'],
    ],
  ],
];

test.each(LETTERS)('%s', (_, letter, wanted) => {
  const { answers } = readLetter(textDocument(letter, 'letter'));
  expect(answers.map(({ question, kind, value }) => [question.number, kind, value ?? null])).toEqual(
    wanted.map(([number, kind, value]) => [number, kind, value ?? null]),
  );
});
