import { describe, expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { rivalsOf } from '../src/extract/doubts/rivals.js';
import { apportion } from '../src/extract/law/apportion.js';
import { type Answer, type Claim, type DoubtCode, doubt, type Passage } from '../src/model/answer.js';
import { DocumentBuilder } from '../src/model/builder.js';
import { readLetter } from '../src/parse.js';

/** The first of three answers of a letter that asks `question` and is answered `said`. */
function first(question: string, said: string) {
  const letter = `Dear Ms Low\n\nYou asked:\n\n1. ${question}\n\n2. How many boats does the harbour own?\n\n3. Who paints them?\n\nOur response:\n\n1. ${said}\n\n2. 4\n\n3. Volunteers of the sailing club.\n\nYours sincerely\n`;
  const answer = readLetter(textDocument(letter, 'letter')).answers[0];
  return { kind: answer?.kind, codes: answer?.doubts.map(({ code }) => code) };
}

const DOUBTED: readonly (readonly [why: string, question: string, said: string, code: DoubtCode])[] = [
  [
    'a word of the question stands with what is not recorded, and not with the figure',
    'How many moorings were cancelled in 2023?',
    'We let 9,400 moorings in 2023 but do not record how many were cancelled.',
    'reading/compete',
  ],
  [
    'of another time it is told behind what is not held',
    'How long did repairs take in each year since 2019/20?',
    'We did not record this apart before April 2022 and do not hold it for 2019/20 to 2021/22. For the current year the average is 16 days.',
    'reading/compete',
  ],
  [
    'of one of them it is told where to look',
    'What is the pay of each of the wardens?',
    'The pay of the Head Warden is published in our accounts. The pay of other wardens is personal data and exempt under section 40(2).',
    'reading/compete',
  ],
  [
    'what was asked may be told before what is not known of it',
    'Which offences can lead to a ban?',
    'Theft, damage and any loss that we hear of may lead to one. We do not record which did.',
    'reading/compete',
  ],
  [
    'of one thing it is told that it was not done, and another is withheld',
    'Survey of each pier',
    'A survey of Marl Pier is held but is being withheld under section 22(1)(a) of the Act. Fell Pier has not been surveyed.',
    'reading/compete',
  ],
  [
    'how many is told behind the yes of one part and not read',
    'Was any boat lost at the piers? If so, how many?',
    'Marl Pier: no. Fell Pier: yes, 16 (all of them at night).',
    'reading/unused-number',
  ],
  [
    'days of another stretch stand behind the first',
    'When did the lease of each pier start, and when does it end?',
    '1 May 2020 to 31 March 2030 (Marl) and 2 June 2021 to 31 March 2031 (Fell).',
    'reading/compete',
  ],
  ['one row of many', 'How many boats were lost at each pier in 2023?', 'Marl Pier 143', 'reading/asks-more'],
  [
    'another question before its answer',
    'Has any pier been shut since May 2023?',
    'Please send me the rota for each of the piers. Both are attached to this email.',
    'pairing/ambiguous',
  ],
  [
    'of one of the things that each was asked of',
    'How many visits did you make in 2023 under each scheme (piers, quays, moorings)?',
    'Under the quays scheme we made 38 visits.',
    'reading/asks-more',
  ],
  [
    'the number of some of them is withheld',
    'How many wardens were suspended in 2023?',
    '14 staff were suspended in 2023. The number of wardens is withheld under section 40(2).',
    'reading/compete',
  ],
  [
    'a part of them is told to be something that was not asked about',
    'How many garages does the Board own?',
    "906 of the Board's 1,120 garages are let.",
    'pairing/ambiguous',
  ],
  [
    'what was asked about is told of the other number',
    'How many pier badges were refused?',
    'We issued 2,310 pier badges and refused 184 applications.',
    'pairing/ambiguous',
  ],
  [
    'other years than the one asked about',
    'How many boats sank in 2024?',
    'There were 14 in 2021, 12 in 2022 and 9 in 2023.',
    'reading/other-period',
  ],
  [
    'so many of them in the year asked about',
    'How many boats sank in 2023?',
    'Between 2021 and 2023 there were 17 boats which sank, 5 of them in 2023.',
    'reading/other-period',
  ],
  [
    'two numbers are asked for, and shares stand behind each',
    'How many berths were in the first plan, and how many are there now?',
    '96 in the first plan (40%). The present figure is 48 (20%).',
    'reading/asks-more',
  ],
  [
    'the other years are told without their numbers',
    'How many boats sank at the quay?',
    'Fewer than five in 2023/24; none in either of the earlier years.',
    'reading/parts',
  ],
  [
    'one year has a mark that nothing explains',
    'How many boats sank in 2021, 2022 and 2023?',
    '2021: 4\n2022: [q]\n2023: 6',
    'reading/parts',
  ],
  [
    'figures with a blank between them may be the cells of a row',
    'How many boats were moored in 2021, 2022 and 2023?',
    'Boats moored 386 451 612',
    'reading/compete',
  ],
  [
    'one of the papers is sent, and another withheld for what it holds',
    'Replies to the consultation',
    'The reply of the ferry company is enclosed. The naval response contains details of moorings and is withheld under section 24.',
    'reading/compete',
  ],
  [
    'some of them will be sent, the others stay withheld',
    'Letters about the quay',
    'The letters are exempt under section 42. I find that 12 of them only set dates, and these will be sent to you under separate cover. The other 9 remain withheld.',
    'reading/compete',
  ],
  [
    'the deed is the same, and what is counted is not',
    'How many permits have been issued?',
    'We have issued 14 warnings.',
    'pairing/ambiguous',
  ],
  [
    'men are counted, where women were asked about',
    'How many women were berthed?',
    'Five of the seven people berthed were men.',
    'pairing/ambiguous',
  ],
  [
    'a bound for two piers that have no figure of their own',
    'How many visits were there to each pier?',
    'There were 12 visits at Marl Pier, 40 at Tarn Pier and 9 at Yarm Pier, and fewer than five at each of Fell Pier and Scar.',
    'reading/parts',
  ],
  [
    'of three years that were asked about one has no figure of its own, and another has two',
    'How many boats were lost in each of 2021, 2022 and 2023?',
    '2021 and 2022 were 14 and 9; 2023 was 3.',
    'reading/parts',
  ],
  [
    'a year in passing stands before the figure of the year that was asked about',
    'How many boats were lost in each of 2021, 2022 and 2023?',
    'In 2021, following the review of 2018, 14; in 2022, 9; in 2023, 3.',
    'reading/parts',
  ],
  ['figures between strokes, and no years that they are for', 'How many boats were lost?', '<5 / <5 / <5', 'reading/parts'],
  [
    'all of them and some, where what is so of some was asked in other words',
    'How many people who applied in 2024 were given a berth?',
    '204 people applied and 31 came off the list.',
    'reading/unused-number',
  ],
  [
    'some of it done by the authority itself',
    'Which contractors paint the boats?',
    'The boats are painted by our in-house team, with sails mended by Marl Ltd, Tarn plc and Eldon Sails.',
    'reading/parts',
  ],
  [
    'more than was asked about, as the two are not told apart',
    'How many tugs were let in 2024?',
    'Tugs are not recorded separately from barges. In 2024 a total of 318 of both were let.',
    'reading/parts',
  ],
  [
    'people can refer themselves to the one and not to the other',
    'Can people refer themselves?',
    'Self-referral is available for the rowing school. It is not available for Tarn Steps.',
    'reading/compete',
  ],
  [
    'a no of one of them, and a yes of the other',
    'Does the Board charge either clubs or visitors for a berth?',
    'The Board does not charge the clubs. Visitors are charged from the third night on.',
    'reading/compete',
  ],
  [
    'a figure of the places where they were, and one of them',
    'The number of these leaks which were in the same hut more than twice',
    '9 huts, accounting for 40 leaks.',
    'reading/unused-number',
  ],
  [
    'the opposite is told of a part',
    'How many letters did you answer outside 20 working days?',
    'We had 402 letters in the year, 281 of which were answered on time.',
    'reading/unused-number',
  ],
  [
    'a second year within the words of one',
    'How many boats left in 2020, 2021 and 2022?',
    'In 2020 there were 112. In 2021 there were 38 as the slip was shut, whereas 2022 saw 140.',
    'reading/other-period',
  ],
  [
    'a figure before words that point elsewhere',
    'What is the depth of water at the quay?',
    'The last sounding was 4.2 m. Any owner may look up the soundings on our website, where they are published each month.',
    'reading/compete',
  ],
  [
    'papers attached, and one of them withheld',
    'The minutes of each meeting of the crane group',
    'I attach the minutes of May and June. Minutes of the third, in July, are yet to be agreed. They are exempt for now under section 22.',
    'reading/compete',
  ],
  [
    'a yes about the thing, done by somebody else',
    'Are the huts insured with Marl Mutual?',
    'The huts are insured by the county, as all of its property is.',
    'pairing/ambiguous',
  ],
  [
    'a thing asked for by its name, and prose',
    'The caseload of each pilot at 1 May',
    'Pilots are on call by day and by night. The board sees to it that all of them have rest.',
    'reading/unexpected-kind',
  ],
  ['a thing sent for, and prose', 'Please send the log of the tug', 'The tug is moored at the outer quay.', 'reading/unexpected-kind'],
  [
    'a thing named alone, and a figure for it in prose',
    'Turnover of ropes',
    'By rule ropes are put aside after a year. They were however counted when they came in and there were 472 up to August.',
    'reading/unexpected-kind',
  ],
  [
    'a figure, and the cause withheld',
    'What is the longest wait for a mooring and who had it?',
    'The longest wait for a mooring was 415 days. We are withholding who had it under section 40(2).',
    'reading/compete',
  ],
  [
    'a time, and the cause not recorded',
    'The longest wait for a mooring, and its cause',
    'The longest wait for a mooring was 9 hours, on 16 September. Causes are not recorded by the Board.',
    'reading/compete',
  ],
  [
    'a state that is told of a part in other words',
    'How many sheds were empty on 1 May?',
    'On 1 May the Board let some 46,300 sheds, of which 9,120 were void.',
    'reading/unused-number',
  ],
  [
    'what cannot be given, and another number',
    'How many skippers were fined?',
    'The number cannot be given. 9 skippers were warned.',
    'reading/compete',
  ],
  [
    'two figures under one name, each of a place that was not seen',
    'Average wait from referral to first visit, in days',
    'North:\n\n5 days\n\n3 days\n\nSouth:\n\n4 days',
    'reading/parts',
  ],
  [
    'no figure of the thing as such',
    'The number of sheds damaged',
    '1,122 reports of damage were received. One shed may be damaged many times and we do not keep a figure for sheds as such.',
    'reading/compete',
  ],
  [
    'a figure of its own, and then a whole',
    'How many skippers left?',
    '58 leavers. The total number of skippers is 402.',
    'reading/compete',
  ],
  [
    'a figure that opens the answer, and a part that is withheld behind it',
    'the cost and distance of the dearest crossing',
    '£268 a day for one crew, with a mate. The distance has been withheld because it would identify the boat. This is exempt under section 40(2).',
    'reading/compete',
  ],
  [
    'a figure in the words of the question before what is not held',
    'What was spent on holes by sort of repair, and how many were filled?',
    'The Board filled 38,117 holes in 2022/23. Cost is not recorded by hole, and so we do not hold this part.',
    'reading/compete',
  ],
  [
    'nothing held, and a figure of something else below it',
    'How many of them were pupils?',
    'No information held. The database has a name and a date only.\n\nInquiries: Yes, one. The outcome was no case to answer.',
    'reading/compete',
  ],
  [
    'another answer and a provision',
    'The names and addresses of owners',
    'The names are in the register, see question 2 below. Home addresses are personal data and exempt under section 40(2) of the Act.',
    'reading/compete',
  ],
  [
    'something said of a yes or no before what is not held',
    'Does the Board make any payment towards the cost of old ropes?',
    'The Board does not meet the cost of ropes that were given away. The Rope Trust makes grants to owners but the Board holds no record of the amounts.',
    'reading/compete',
  ],
  ['a figure that nobody asked for', 'What did the crane cost?', 'You did not ask about the dredger, which cost £900.', 'reading/compete'],
  [
    'a number and a share are asked for, two shares were read',
    'How many boats are there and what proportion of them is insured and inspected?',
    'Of the boats, 22% are insured, and 9% inspected.',
    'reading/asks-more',
  ],
  [
    'where to read of it, where it was asked where something lies',
    'Where was the sand put?',
    'In the pit at Fell. Its licence is available on the public register.',
    'reading/unexpected-kind',
  ],
  ['numbers where a yes or no was asked for', 'Has any buoy been moved or lost?', 'Moved: 1\n\nLost: 6', 'reading/unexpected-kind'],
  ['fewer names than were asked for', 'What are the three boats most often let?', 'Kittiwake and Gannet', 'reading/parts'],
  [
    'one more name in a clause of its own',
    'Which piers have asked for a lamp?',
    'Orders have been made in respect of Marl Pier and Tarn Pier; an application from Fell Slip is with the Board.',
    'reading/parts',
  ],
  [
    'much prose for a short question',
    'Who paints the sheds?',
    `Much is told of them. ${'The sheds stand on the eastern quay, where the wind is strongest, and they are dark. '.repeat(7)}`,
    'reading/long',
  ],
  [
    'two things are asked for, one number was read',
    'How many buoys were lost, and how many were found again?',
    'Buoys lost: 14. Those recovered came to some.',
    'reading/asks-more',
  ],
  ['a number and a duration', 'How many times was the slipway shut and for how long?', 'It was shut 6 times.', 'reading/asks-more'],
  [
    'one figure for each is asked for',
    'How many moorings are let, by length?',
    'There are 31 moorings under ten metres, the others being 12.',
    'reading/asks-more',
  ],
  [
    'two years are asked for',
    'Tonnes of diesel sold in 2021/22 and 2022/23',
    'We had 90 tonnes in stock, and sold 70 and 64.',
    'reading/asks-more',
  ],
  [
    'a range of people is no amount',
    'What was the value of the claims that were settled?',
    'Fewer than five claims were settled.',
    'reading/unexpected-kind',
  ],
  ['a figure in prose where a figure is asked for', 'Paid staff (FTE)', 'The harbour master, who works 1.5.', 'reading/unexpected-kind'],
  [
    'prose about a copy that was asked for',
    'Copies of the tide tables',
    'The tables hang in the porch of the harbour office.',
    'reading/unexpected-kind',
  ],
  [
    'a denial beside a figure',
    'What did the crane cost?',
    'A crane such as this is about £65,000, but there was no cost to the harbour, as it was given.',
    'reading/compete',
  ],
  [
    'a figure that is offered as help',
    'How many swans died of lead?',
    'By way of help, there were 14 dead swans in the whole of the county.',
    'reading/compete',
  ],
  [
    'the first paragraph answers, a later one withholds something else',
    'Who signs the licences?',
    'Licences are signed by the harbour master.\n\nThe name of the officer who was disciplined is exempt under section 40(2).',
    'reading/compete',
  ],
  [
    'the question has run on into its answer',
    'What do the moorings cost in all? £4,120 in 2021/22',
    'See the list of fees.',
    'pairing/ambiguous',
  ],
  ['a denial of what was asked', 'What percentage of moorings was let?', '12.7% were not let in the season.', 'pairing/ambiguous'],
  ['the share of another group', 'What percentage of the wardens are women?', '38% are men.', 'pairing/ambiguous'],
  [
    'what it may come to at most, where a sum was asked for',
    'How much was spent on the new logo?',
    'It was drawn by our own staff. Signs are replaced as they wear out, at a cost expected not to exceed £6,000.',
    'pairing/ambiguous',
  ],
  ['a rate, where a sum was asked for', 'How much was spent on paint in 2023/24?', '£100 a month.', 'reading/asks-more'],
  ['another measure than the one asked for', 'What was the highest fine?', 'The average was £400.', 'pairing/ambiguous'],
  ['both ends, where one was asked for', 'What was the highest fine?', 'Fines ranged from £200 to £2,000.', 'reading/unexpected-kind'],
  ['the next date, where the last was asked for', 'When was the last survey of the quay?', 'Next due 3 May 2025.', 'pairing/ambiguous'],
  [
    'what was never done',
    'When was the last full survey of the quay carried out?',
    'A full survey of the quay has never been carried out. The last look at it was in March 2024.',
    'reading/compete',
  ],
  ['money that came in', 'How much was spent on paint?', 'We recovered £12,000.', 'pairing/ambiguous'],
  [
    'nothing of this is held, behind a figure for something else',
    'How much was spent on paint?',
    'The only spending was £118 on rope. We do not hold this information.',
    'reading/compete',
  ],
  ['one of two things that were asked for', 'How many surveys were made, and when was the last?', '14', 'reading/asks-more'],
  [
    'a date, where a name was asked for too',
    'Which firm holds the lease, and when does it end?',
    'It ends on 31 January 2027.',
    'reading/asks-more',
  ],
  [
    'what became of them is told of others',
    'How many boatmen were dismissed?',
    'In all 612 boatmen were warned. Nine had their contracts ended.',
    'reading/unused-number',
  ],
  ['one figure for several years', 'How much was paid in 2022 and in 2023?', '£2,000', 'reading/asks-more'],
  [
    'what opens the answer is not what was asked for',
    'How many complaints were upheld?',
    'Two remain open; the rest were not upheld.',
    'pairing/ambiguous',
  ],
  [
    'the other side of a limit',
    'What percentage of calls was answered within 20 seconds?',
    'In May 18% of calls took longer than 20 seconds to answer.',
    'pairing/ambiguous',
  ],
  [
    'a budget, where the cost was asked for',
    'What did the new pier cost?',
    'The budget was £450,000. The work is not finished.',
    'pairing/ambiguous',
  ],
  ['from what it rose to what', 'How many lamps does the Board own?', 'The figure rose from 28 to 34 during 2023.', 'reading/compete'],
  ['from what a sum rose to what', 'How much is the berth fee?', 'It went up from £20 to £24 in April.', 'reading/compete'],
  ['one figure for each of three years', 'How many fines were issued in each of the last three years?', '3,936', 'reading/asks-more'],
  [
    'one of two numbers',
    'Please confirm the number of vacancies and the number filled by agency staff.',
    '12 vacancies.',
    'reading/asks-more',
  ],
  ['one figure by berth', 'How many complaints were received, by ward?', '12', 'reading/asks-more'],
  [
    'neither sum is told to be the rest that was asked about',
    'What was the net cost of the regatta to the Board?',
    'Expenditure £18,000, income £12,000.',
    'pairing/ambiguous',
  ],
  [
    'a denial with an exception behind it',
    'Did any warden of the harbour receive a badge in 2023?',
    'No badges were given to wardens of the harbour in 2023, other than one for long service.',
    'reading/unexpected-kind',
  ],
  [
    'in brackets, what was asked to have become of them',
    'How many flares were discharged by wardens in 2023?',
    'Flares were used 412 times in 2023 (fired 33).',
    'reading/unused-number',
  ],
  [
    'prose for a yes or no with more behind it',
    'Was the work put out to tender? If not, why not?',
    'It was below the limit of £25,000.',
    'reading/unexpected-kind',
  ],
  [
    'a no of some of those that were asked about, and a price for the others',
    'Is there a charge for mooring?',
    'There is no charge for residents. Visitors pay £2.',
    'reading/compete',
  ],
  [
    'a no of some, and what others are charged in the same sentence',
    'Do you charge for lost keys?',
    'No charge is made to members; all others pay £35.',
    'reading/compete',
  ],
  [
    'the remainder, of which no figure is given',
    'How many berth holders were evicted?',
    'Of the 12 berth holders who were in arrears, 7 were warned and the remainder were evicted.',
    'reading/unused-number',
  ],
  [
    'all but so many of them',
    'How many complaints were upheld?',
    'Out of 52 complaints, all but three were upheld.',
    'reading/unused-number',
  ],
  [
    'a share of what is told',
    'How much was spent on dredging?',
    'The budget was £250,000, of which 40% was spent.',
    'reading/unused-number',
  ],
  ['what a share is taken of', 'How many days were lost to fog?', 'Fog accounted for 18% of the 4,200 days lost.', 'reading/unused-number'],
  ['so many in so many', 'How many appeals succeeded?', 'One in four of the 80 appeals succeeded.', 'reading/unused-number'],
  [
    'less what was paid by others',
    'What was the cost of the regatta?',
    'The regatta cost £90,000 less sponsorship of £30,000.',
    'reading/unused-number',
  ],
  [
    'how many there were before most were filled',
    'What is the current number of vacancies?',
    'Twelve posts were vacant; ten of these have since been filled.',
    'reading/unused-number',
  ],
  [
    'a no of one kind, and one of another kind owned',
    'Does the council own any boatyards?',
    'The council does not own any large boatyards but owns one for dinghies.',
    'reading/compete',
  ],
  [
    'a no of the last year, and so many before it',
    'Has any skipper been disciplined?',
    'Not in the last year. Two skippers were disciplined in 2022.',
    'reading/compete',
  ],
  [
    'the day on which it began, where it was asked when it ends',
    'When does the lease end?',
    'The lease began on 1 May 2021 for three years with an option of two.',
    'pairing/ambiguous',
  ],
  [
    'how much more it is, and what it came to',
    'How much was spent on dredging in 2023/24?',
    'Spending on dredging rose by £12,000 to £58,000.',
    'reading/unused-number',
  ],
  [
    'how many there were, and in a second sentence how many of them did what was asked',
    'How many leaks were reported to the harbour board?',
    'There were 37 leaks. Two met the threshold and were reported to the board.',
    'reading/unused-number',
  ],
  [
    'a share in words of what was lost',
    'How much was recovered?',
    '£18,000 was lost to fraud and a quarter of it has been recovered.',
    'reading/unused-number',
  ],
  ['so many times a figure', 'How many rats were caught?', 'Twice as many as the 40 caught last year.', 'reading/unused-number'],
  [
    'what a quarter of a year costs, where a year was asked about',
    'What is the annual mooring fee?',
    'The fee is £25 a quarter.',
    'reading/asks-more',
  ],
  [
    'all but two, where it was asked whether all do',
    'Do all your ferries carry defibrillators?',
    'All but two do.',
    'reading/unexpected-kind',
  ],
  [
    'what it was to come to, and no figure of what it did',
    'How many piers had been mended by May 2024?',
    'The Board set out to mend 30 piers by May 2024. How far this was done is in dispute with the builder and we hold no agreed number.',
    'pairing/ambiguous',
  ],
  [
    'what was hoped for, given by its bounds',
    'How many boats were on the list for a berth in May 2024?',
    'The Board hoped for no more than 500 by then. In May 2024 there were 812 boats on the list.',
    'pairing/ambiguous',
  ],
  [
    'the most that is allowed',
    'How many hire boats are on the lake?',
    'The hirer is allowed up to 60 by the Warden. The number on the lake is not held by the Board.',
    'pairing/ambiguous',
  ],
  [
    'what is to be, before what is',
    'What percentage of the lamps is electric?',
    'By 2032 it will be 100%. Gas lamps are 31% at present and electric lamps 12.5%.',
    'reading/compete',
  ],
  [
    'two denials come to all of them',
    'How many of the wardens sacked were put on the list?',
    'None of the 12 wardens sacked was not put on it.',
    'reading/compete',
  ],
  [
    'two denials come to a yes',
    'Does the Board let dogs on to its piers?',
    'There is no pier on which dogs are not let, though some ask for a lead.',
    'reading/compete',
  ],
  [
    'a guess before what is not held',
    'How many ships called in 2023?',
    "The pilot's recollection is that there were 20 to 30 ships. Calls are not logged and the Board does not hold a number.",
    'reading/compete',
  ],
  [
    'whether it is so is withheld',
    'How many of the wardens named in the report still work for the Board?',
    'We confirm that six wardens are named in the report. Whether they are still in post is personal data. Section 40(2) applies and we will not be providing it.',
    'reading/compete',
  ],
  [
    'what does not apply beside what is not known yet',
    'How much has the Board been paid for berths each year?',
    '2021/22: N/A (no berths yet)\n2022/23: £4,100\n2023/24: £5,200\n2024/25: N/A (accounts not closed)',
    'reading/compete',
  ],
  [
    'of them all, where one was asked about by name',
    'How many times has Warden Mr Low claimed fares since May 2023?',
    'Our wardens made 84 claims between them in 2023/24.',
    'pairing/ambiguous',
  ],
  [
    'a yes, and nobody there',
    'Does the Board have a Harbour Master in post?',
    'Yes, each harbour must have one by law. At this harbour it has been vacant since 5 May 2024.',
    'reading/compete',
  ],
  [
    'a share, where a length of time was asked for',
    'How long, on average, did boats wait for a berth in 2023?',
    '81% of boats were given one within the standard of 12 weeks. The mean wait was 31 days.',
    'reading/unexpected-kind',
  ],
  [
    'parts named by their years, where one year was asked about',
    "What was the Board's expenditure on piers in 2022/23?",
    '2023/24 budget: £9,100\n2022/23 budget: £8,200\n2022/23 outturn: £8,050\n2021/22 outturn: £7,700',
    'reading/other-period',
  ],
  [
    'only one of those named',
    'Which piers were shut in the gale of May 2023?',
    'Damage was found at Marl Pier, Tarn Pier and Fell Quay. Of these only Fell Quay was shut.',
    'pairing/ambiguous',
  ],
  [
    'the first of several parts is of something else',
    'How many pier arrests did the wardens make in May 2023, and how many of those arrested were charged?',
    '640 searches were carried out in May, against 512 in 2022. 38 people were arrested. As for charges, we are not yet able to say.',
    'pairing/ambiguous',
  ],
  [
    'another time to compare with',
    'How many calls does the pier line take in a week?',
    'In 2023 the line took between 20 and 30 calls a week, whereas in the summer of 2020 it had more than 50.',
    'pairing/ambiguous',
  ],
];

const BELIEVED: readonly (readonly [why: string, question: string, said: string, kind: string])[] = [
  [
    'how much is published is of all that was asked, and all of it is refused',
    'What is the pay of each of the wardens?',
    'Our pay policy is published on our website. On the other hand the pay of each of the wardens is personal data and exempt under section 40(2).',
    'refused',
  ],
  ['the one thing at each', 'How many lamps must stand at each pier?', 'Every pier must have 4.', 'count'],
  ['the deed in a noun for it', 'How many permits were revoked?', 'There were 8 revocations.', 'count'],
  ['a word for whatever is counted', 'How many permits were revoked?', 'We dealt with 8 cases.', 'count'],
  ['a total, and that the others were moved', 'How many boats were sold?', 'Nine boats were sold. The rest of the fleet stays.', 'count'],
  [
    'the day of the end behind that of the start',
    'When does the lease end?',
    'The lease began on 1 May 2021 and ends on 30 April 2026.',
    'date',
  ],
  [
    'a no of all that was asked about, and how many they are',
    'Is there a charge for visitors?',
    'There is no charge for visitors. 40 came last year.',
    'boolean',
  ],
  [
    'a yes with what it is like',
    'Does the Board have a kite policy?',
    'The Board does have a written policy, adopted by volunteers.',
    'boolean',
  ],
  [
    'papers attached, with words taken out of them',
    'The minutes of each meeting of the crane group',
    'I attach the minutes of May and June. They have had the names of the crew removed under section 40(2).',
    'see_attachment',
  ],
  [
    'a contract attached, its prices withheld',
    'A copy of the contract for the crane',
    'The contract is attached. The unit prices are exempt under section 43(2).',
    'see_attachment',
  ],
  [
    'both numbers are told',
    'How many buoys were lost, and how many were recovered?',
    'Fourteen were lost and nine were recovered.',
    'count',
  ],
  [
    'each number stands before what it counts',
    'How many staff does the harbour employ, or wardens?',
    'The harbour has 2 quay staff who are lent to it by the county and who look after the quay by day and by night, in summer and in winter.\n\nThere are a further 3 mooring staff who look after the moorings and the pontoon for the whole of the season, and who live in the village.',
    'several',
  ],
  [
    'what became of one, in another word for it, and not of the other',
    'In how many cases did the Ombudsman find fault with the Board?',
    'The Ombudsman made decisions on 71 complaints. It looked into 22 of these in detail and upheld 15.',
    'count',
  ],
  [
    'a first sentence that opens with what is not so, in the words of the question',
    'Did any member of the harbour board receive a bonus in 2023?',
    'No bonuses were paid to members of the harbour board in 2023.',
    'boolean',
  ],
  ['no such thing', 'Are wardens required to wear a cap?', "There's no such requirement. Wardens may choose to.", 'boolean'],
  [
    'none, where all are otherwise',
    'How many huts were vacant on 1 October 2023?',
    'The Board has 211 huts on 4 sites. On 1 October all were let and 93 people were waiting.',
    'count',
  ],
  ['a count and a date', 'How many surveys were made, and when was the last?', '14. The last was on 3 May 2021.', 'count'],
  ['the next date stands behind the last', 'When was the last survey of the quay?', '3 May 2024; the next is due on 3 May 2025.', 'date'],
  ['none in several years', 'How much was paid in fines in 2022 and in 2023?', 'None.', 'money'],
  ['what one was, beside what several came to', 'How much did each buoy cost?', '£12,000 for ten, i.e. £1,200 each.', 'money'],
  ['as many names as were asked for', 'What are the three boats most often let?', 'Kittiwake, Gannet and Ann', 'list'],
  [
    'beside the parts, a part of one, one in brackets and a remark',
    'How many boats were let in each of 2022 and 2023?',
    '2022: 41, of which 9 were lent to schools. 2023: 38 (30 in summer).\n\nThere are 3 more at the yard.',
    'several',
  ],
  ['a part of what opens the answer', 'How many boatmen were injured?', '88 boatmen, 3 of these while they were ashore.', 'count'],
  [
    'a later sentence goes on to another amount',
    'What is the highest daily fee for a berth?',
    '£98.40 for a berth at the pontoon in August. The usual fee is £41.70.',
    'money',
  ],
  ['the total is stated', 'How many moorings are let, by length?', 'There are 43 in all: 31 under ten metres and 12 over it.', 'count'],
  ['who it is, asked by a name', 'Person responsible for the tug', 'Ada Tern, Harbour Master.', 'text'],
  ['how long a thing takes is prose', 'The average time that a boat waits for a mooring', 'Most wait for 16 months.', 'text'],
  [
    'a share that opens its answer needs no words of the question',
    'What percentage of moorings is let?',
    '97%, as was foreseen when the quay was built.',
    'percentage',
  ],
  [
    'the same side of a limit in other words',
    'What percentage of calls was answered within 20 seconds?',
    'In May 82% of calls were answered in under 20 seconds.',
    'percentage',
  ],
  ['an estimate of the cost itself', 'What did the new pier cost?', 'The estimated cost was £450,000.', 'money'],
  ['a range that nothing rose through', 'How many lamps does the Board own?', '28 to 34', 'range'],
  ['a limb of a list ends on an "and"', 'how many boats were lost in the gale; and', '14', 'count'],
  ['a number of people hidden', 'How many claims were settled?', 'Fewer than five claims were settled.', 'range'],
  [
    'a yes, and the one post of it empty now',
    'Do you employ a diver?',
    'Yes, one for 20 hours a week. The post is currently vacant.',
    'boolean',
  ],
  [
    'the first of several parts, its name with a number in it',
    'How many part 6 orders were made in 2022, and how many people were searched under them?',
    'One order was made in 2022, on 4 May. 23 people were searched under it.',
    'count',
  ],
  ['no more than a target beside it', 'How many piers were mended?', '41 piers were mended; the target was 30.', 'count'],
  ['none, and what was not done', 'How many piers were shut?', 'None of the piers was shut, as the gale did not reach them.', 'count'],
  [
    'what is allowed was asked about',
    'How many boats is the hirer allowed?',
    'The hirer is allowed up to 60. The number on the lake is not held by the Board.',
    'range',
  ],
  [
    'the refusal follows what is said of the request',
    'Who signs the licences?',
    'I can confirm that we hold this information.\n\nIt is exempt under section 40(2).',
    'refused',
  ],
];

describe('doubted, by what a careful person would notice', () => {
  test.each(DOUBTED)('%s', (_, question, said, code) => expect(first(question, said).codes).toContain(code));
});
describe('believed, though it looks like one that is doubted', () => {
  test.each(BELIEVED)('%s', (_, question, said, kind) => expect(first(question, said)).toEqual({ kind, codes: [] }));
});

test('a refusal is believed in however many places it is told', () => {
  const letter =
    'Dear Ms Low\n\nYou asked:\n\n1. Who signs the licences?\n\n2. How many boats does the harbour own?\n\nOur response:\n\n1. Section 40(2) – see below.\n\n2. 4\n\nThe exemption\n\n1. The names of those who sign licences are personal data, and section 40(2) applies to them.\n\nYours sincerely\n';
  const [answer] = readLetter(textDocument(letter, 'letter')).answers;
  expect([answer?.kind, answer?.confidence]).toEqual(['refused', 'high']);
});

test('a letter that asks for more time, and goes through the questions all the same, is in doubt', () => {
  const asked = 'Dear Ms Low\n\nYou asked:\n\n1. How many drones do you own?\n\n2. How much did they cost?\n\n';
  const later = 'We need a further 20 working days to consider the public interest in your request, and will reply by 4 May 2024.\n\n';
  const read = (letter: string) => readLetter(textDocument(letter, 'letter')).answers.map(({ kind, confidence }) => [kind, confidence]);
  expect(read(`${asked}${later}1. The wardens fly them.\n\n2. The sum stands in the report.\n\nYours sincerely\n`)).toEqual([
    ['unanswered', 'low'],
    ['unanswered', 'low'],
  ]);
  // what tells of figures answers, whatever it promises
  expect(read(`${asked}${later}1. We own 4 drones.\n\n2. They cost £900.\n\nYours sincerely\n`)).toEqual([
    ['count', 'high'],
    ['money', 'high'],
  ]);
  expect(read(`${asked}${later}Yours sincerely\n`)).toEqual([
    ['unanswered', 'high'],
    ['unanswered', 'high'],
  ]);
});

test('what was doubted of words that only announce a refusal goes with them', () => {
  const said: Answer = {
    question: { id: '1', number: '1', expects: 'count', text: 'How many drones do you own?', also: [] },
    kind: 'text',
    value: null,
    status: 'answered',
    values: [],
    rejected: [],
    text: 'We do hold this information.',
    span: { start: 0, end: 28 },
    confidence: 'low',
    doubts: [doubt('reading/unexpected-kind')],
  };
  const span = { start: 40, end: 60 };
  const exemption = { law: 'FOIA', provision: '12(1)', name: 'Cost', class: 'procedural', span } as const;
  const told = { span, text: 'Section 12(1) applies' };
  const [refused] = apportion([said], [{ span, told, exemptions: [exemption], names: new Set(['1']), small: false, note: null }]);
  expect([refused?.kind, refused?.confidence, refused?.doubts]).toEqual(['refused', 'high', []]);
});

test('the question’s own number is no answer where there is another', () => {
  const text = 'Given a berth at 18: 347';
  const question = 'How many were given a berth at 18?';
  const passage: Passage = {
    ...{ text, low: text.toLowerCase(), start: 0, question, expects: 'count', entity: null, period: null },
    ...{ law: null, legends: [], weights: new Map([['berth', 1]]) },
  };
  const claim: Claim = {
    ...{ kind: 'count', value: 18, rule: 'count/stated', entity: null, period: null },
    span: { start: 17, end: 19 },
  };
  expect(rivalsOf(claim, [], [passage]).map((rival) => rival.text)).toEqual(['18', '347']);
});

test('a table with a figure that OCR read badly is in doubt; with a word of a row’s name it is not', () => {
  const doubtsWith = (poor: string) => {
    const builder = new DocumentBuilder('letter', 'pdf');
    for (const text of ['Dear Ms Low', '1. How many drones did you own in each year, by department?']) builder.block('paragraph').run(text);
    const rows = ['Department/2021/2022/2023', 'Works/4/12/17', 'Parks and gardens/11/9/14', 'Harbour/3/2/l', 'Planning/1/6/7'];
    for (const [row, cells] of rows.entries())
      for (const [column, text] of cells.split('/').entries()) {
        builder.block('cell', { cell: { table: 0, row, column } });
        builder.run(text, text === poor ? { poor: true } : {});
      }
    builder.block('paragraph').run('Yours sincerely');
    const [answer] = readLetter({ ...builder.build(), ocrPages: [1] }).answers;
    expect(answer?.kind).toBe('table');
    return answer?.doubts.map(({ code }) => code);
  };
  expect(['17', 'l', '2022', 'Harbour'].map(doubtsWith)).toEqual([
    ['reading/poorly-seen'],
    ['reading/poorly-seen'],
    ['reading/poorly-seen'],
    [],
  ]);
});

test('a word that OCR read badly makes no doubt of what is asked back, but of what is answered', () => {
  const read = (said: readonly string[]) => {
    const builder = new DocumentBuilder('letter', 'pdf');
    for (const text of ['Dear Ms Low', 'You asked:', '1. How many drones do you own?', 'Our response:'])
      builder.block('paragraph').run(text);
    builder.block('paragraph');
    for (const [at, text] of said.entries()) builder.run(text, at === 1 ? { poor: true } : {});
    builder.block('paragraph').run('Yours sincerely');
    const [answer] = readLetter({ ...builder.build(), ocrPages: [1] }).answers;
    return [answer?.kind, answer?.doubts.some(({ code }) => code === 'reading/poorly-seen')];
  };
  expect(read(['Before we can go on we need more information. ', 'Do you mean', ' those of the fire crews or all of them?'])).toEqual([
    'clarification',
    false,
  ]);
  expect(read(['We own ', '14', ' drones.'])).toEqual(['count', true]);
});

test('a list is in doubt where one of its own names left, and not where another did', () => {
  const codes = (behind: string) =>
    readLetter(
      textDocument(
        `Dear Ms Low\n\n1. Which ports share the service?\n\nIt was set up with Marl, Tarn and Fell. ${behind}\n\n2. How many drones do you own?\n\n4\n\nYours sincerely\n`,
        'letter',
      ),
    ).answers[0]?.doubts.map(({ code }) => code);
  expect(codes('Tarn has since left it.')).toEqual(['pairing/ambiguous']);
  expect(codes('Yarm has since left it.')).toEqual([]);
});

test('names that the page ran together are in doubt, those that a comma parts are not', () => {
  const asked = 'Which contractors has the Council used?';
  const confidence = (answer: string): string | undefined =>
    readLetter(textDocument(`Marl Council\n\nDear Mr Reed\n\n1. ${asked}\n\n${answer}\n\nYours sincerely\n`, 'x.txt')).answers[0]
      ?.confidence;
  expect(confidence('Marl Boats Ltd Tarn Crossings Fell Ferries')).toBe('low');
  expect(confidence('Marl Boats Ltd, Tarn Crossings plc and Fell Ferries')).toBe('high');
});
