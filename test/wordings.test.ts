import { describe, expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { readLetter } from '../src/parse.js';

/** How officials word one answer: for each question what may be written, the kind that it is, and its value where it has one (amounts in pounds, names of a list, figures of several). */
const WORDINGS: Readonly<Record<string, readonly (readonly [answer: string, kind: string, value?: unknown])[]>> = {
  'How many guests stayed at each house?': [
    ['320 at Marl Park, 74 at Tarn Hall and 21 at the Annexe.', 'several', [320, 74, 21]],
    ['There were 320 stays at Marl Park, 74 at Tarn Hall and 21 at the Annexe.', 'several', [320, 74, 21]],
    ['Marl Park (320), Tarn Hall (74) and the Annexe (21)', 'several', [320, 74, 21]],
  ],
  'How many full-time and part-time wardens are there?': [
    ['11 full-time and 4 part-time', 'several', [11, 4]],
    ['There are 11 working full-time and four working part-time.', 'several', [11, 4]],
  ],
  'How many badges were suspended or revoked?': [
    ['There were seven suspensions. Four badges were revoked.', 'several', [7, 4]],
    ['There were 7 suspensions and 4 revocations.', 'several', [7, 4]],
  ],
  'How many houses were taxed as (i) second homes and (ii) empty homes?': [
    ['The tax was charged on 1,862 second homes and 734 empty homes.', 'count', 1862],
  ],
  'What is the charge for residents and for visitors?': [
    ['Residents pay £2.40; visitors pay £4.', 'several', [2.4, 4]],
    ['It is £2.40 for residents and £4 for visitors.', 'several', [2.4, 4]],
  ],
  'How many complaints were about noise?': [
    ['The reason for a complaint is not something our system captures.', 'not_held'],
    ['We have no means of knowing this.', 'not_held'],
    ['Complaints are not broken down by subject.', 'not_held'],
    ['This level of detail is not available.', 'not_held'],
    ['No such analysis has been carried out.', 'not_held'],
  ],
  'What was the average cost of each repair?': [
    ['Costs are not attributed to individual repairs.', 'not_held'],
    ['The Council has not calculated this.', 'not_held'],
    ['There is no cost code for repairs.', 'not_held'],
    ['Repairs are not separately accounted for.', 'not_held'],
    ['This is not separately identifiable in our accounts.', 'not_held'],
  ],
  'How much is spent on boots each year?': [
    ['Spending on boots is not recorded separately from other clothing.', 'not_held'],
    ['We are not able to isolate this figure.', 'not_held'],
    ['The Trust holds no recorded information in respect of this question.', 'not_held'],
  ],
  'What percentage of visitors came by bus?': [
    ['No survey of visitors has been undertaken.', 'not_held'],
    ['We do not ask visitors how they travel.', 'not_held'],
    ['Visitors are not asked.', 'not_held'],
  ],
  'How many staff have a second job?': [
    ['Staff are not required to tell us.', 'not_held'],
    ['There is no requirement to record this, and we do not.', 'not_held'],
  ],
  'How many trees were felled in 1998?': [
    ['Our records do not go back that far.', 'not_held'],
    ['Records from that time no longer exist.', 'not_held'],
    ['Records are kept for six years only.', 'not_held'],
    ['Data prior to 2010 has been deleted in line with our retention schedule.', 'not_held'],
  ],
  'How many dogs were found by wardens rather than the public?': [
    ['It is not possible to tell the two apart.', 'not_held'],
    ['The database has no field for this.', 'not_held'],
    ['Who found the dog is not noted.', 'not_held'],
  ],
  'Which were the five most common breeds?': [
    ['Breed is not a field on the form.', 'not_held'],
    ['We have not kept a note of breeds.', 'not_held'],
  ],
  'When was the last inspection?': [['The date was not noted.', 'not_held']],
  'Please provide any risk assessment for the pier.': [
    ['No risk assessment exists.', 'not_held'],
    ['We have been unable to find one.', 'not_held'],
    ['A thorough search was made but nothing was found.', 'not_held'],
    ['One was not prepared.', 'not_held'],
  ],
  'Please provide the minutes of the meeting of 4 May.': [
    ['The meeting was not minuted.', 'not_held'],
    ['Minutes were not taken at this meeting.', 'not_held'],
  ],
  'Please provide a copy of the lease.': [['There is no lease.', 'not_held']],
  'How many boats sank in the bay?': [
    ["Her Majesty's Coastguard would be better placed to answer this.", 'held_elsewhere'],
    ['You would need to ask the Marl Harbour Trust.', 'held_elsewhere', 'Marl Harbour Trust'],
    ['This is dealt with by the Marl Harbour Trust, so please ask them.', 'held_elsewhere', 'Marl Harbour Trust'],
    [
      'The bay is not ours. It is looked after by the Marl Harbour Trust, which keeps such records.',
      'held_elsewhere',
      'Marl Harbour Trust',
    ],
    ['This does not fall within our remit; the Marl Harbour Trust is the responsible body.', 'held_elsewhere', 'Marl Harbour Trust'],
    ['Enquiries about the bay should be directed to the Marl Harbour Trust.', 'held_elsewhere', 'Marl Harbour Trust'],
    ['Any such records would be with the Marl Harbour Trust.', 'held_elsewhere', 'Marl Harbour Trust'],
    ['That information sits with the Marl Harbour Trust.', 'held_elsewhere', 'Marl Harbour Trust'],
    ['The harbour master keeps the log and the Marl Harbour Trust employs him. Please contact the Trust.', 'text'],
  ],
  'How many fines were imposed by the court?': [
    ['Fines are imposed by the magistrates, who can be asked directly.', 'held_elsewhere'],
    ['That is a question for HM Courts and Tribunals Service.', 'held_elsewhere', 'HM Courts and Tribunals Service'],
  ],
  'How many pupils were excluded?': [
    ['Individual academies hold this and are subject to the Act themselves.', 'held_elsewhere'],
    ['This is for each academy trust to answer.', 'held_elsewhere'],
  ],
  'How much was the contractor fined by the regulator?': [['Such details would be known to the Water Regulator only.', 'held_elsewhere']],
  'Do you have a policy on drones?': [
    ['We do.', 'boolean', true],
    ["We don't.", 'boolean', false],
    ['One was adopted in 2021.', 'boolean'],
    ["There isn't one.", 'boolean', false],
    ['The Board has never had a policy on drones.', 'boolean', false],
    ['Yes - see attached.', 'boolean'],
  ],
  'Has any officer been dismissed?': [
    ['No officers have been dismissed.', 'boolean', false],
    ['None has.', 'boolean', false],
    ['Nobody has been dismissed.', 'boolean', false],
    ['Two have.', 'count'],
    ['One officer has, in 2021.', 'boolean'],
  ],
  'Is the pier insured?': [
    ['It is.', 'boolean', true],
    ["It isn't.", 'boolean', false],
    ['The pier is not insured.', 'boolean', false],
  ],
  'Are there plans to close the museum?': [
    ['There are no such plans.', 'boolean', false],
    ['No plans exist at present.', 'boolean', false],
    ['There are no current plans to do so.', 'boolean', false],
  ],
  'Will the pool reopen in 2025?': [
    ['It will not.', 'boolean', false],
    ['The pool will reopen in May.', 'boolean', true],
  ],
  'Does the Council pay for taxis?': [
    ['The Council does not pay for taxis.', 'boolean', false],
    ['Only where there is no bus.', 'text'],
  ],
  'Please confirm whether the lift has been inspected.': [
    ['I can confirm that it has.', 'boolean', true],
    ['It has been inspected.', 'boolean', true],
  ],
  'Have you used agency staff?': [
    ['Agency staff have not been used.', 'boolean', false],
    ['Agency staff were used on three occasions.', 'text'],
  ],
  'Which schools have a pool?': [
    ['Marl High, Tarn Primary and Eldon Academy.', 'list', ['Marl High', 'Tarn Primary', 'Eldon Academy']],
    ['Only Marl High does.', 'text'],
    ['Two: Marl High and Tarn Primary.', 'list', ['Marl High', 'Tarn Primary']],
    ['There are pools at Marl High and Tarn Primary.', 'list', ['Marl High', 'Tarn Primary']],
    ['Both Marl High and Tarn Primary have one.', 'list', ['Marl High', 'Tarn Primary']],
    ['Marl High\nTarn Primary\nEldon Academy', 'list', ['Marl High', 'Tarn Primary', 'Eldon Academy']],
  ],
  'Name the three largest suppliers.': [
    ['In descending order these were Marl Ltd, Tarn plc and Eldon & Sons.', 'list', ['Marl Ltd', 'Tarn plc', 'Eldon & Sons']],
    ['Marl Ltd (£40,000), Tarn plc (£30,000) and Eldon & Sons (£12,000).', 'list'],
  ],
  'What are the three most common causes of fires?': [
    ['Cooking, smoking and faulty wiring.', 'list', ['Cooking', 'smoking', 'faulty wiring']],
    ['The most common were cooking, smoking and faulty wiring.', 'list', ['cooking', 'smoking', 'faulty wiring']],
  ],
  'List the makes of car in the fleet.': [
    ['Ford, Vauxhall and Peugeot', 'list', ['Ford', 'Vauxhall', 'Peugeot']],
    ['The fleet consists of Fords, Vauxhalls and one Peugeot.', 'list'],
  ],
  'How many cars and vans do you own?': [
    ['We own 40 cars and 12 vans.', 'several', [40, 12]],
    ['Cars: 40; vans: 12', 'several', [40, 12]],
    ['40 cars, 12 vans', 'several', [40, 12]],
  ],
  'How many complaints were received in 2021, 2022 and 2023?': [
    ['41, 52 and 63 respectively.', 'several', [41, 52, 63]],
    ['2021 - 41\n2022 - 52\n2023 - 63', 'several', [41, 52, 63]],
    ['In 2021 we received 41, in 2022 52 and in 2023 63.', 'several', [41, 52, 63]],
    ['41 in 2021, 52 in 2022 and 63 in 2023.', 'several', [41, 52, 63]],
    ['41 (2021), 52 (2022) and 63 (2023)', 'several', [41, 52, 63]],
    ['There were 41 complaints in 2021. In 2022 there were 52, and 63 in 2023.', 'several', [41, 52, 63]],
    ['2021: 41, 2022: 52, 2023: none', 'several', [41, 52, 0]],
    ['2021/22 forty-one; 2022/23 fifty-two', 'several', [41, 52]],
  ],
  'How many complaints were received and how many were upheld?': [
    ['63 were received, 12 upheld.', 'count'],
    ['Of 63 complaints, 12 were upheld.', 'count'],
    ['63; 12', 'several', [63, 12]],
    ['63/12', 'several'],
    ['Received: 63\nUpheld: 12', 'several', [63, 12]],
  ],
  'How many staff are (a) full time and (b) part time?': [
    ['(a) 40, (b) 22', 'several'],
    ['40 full time, 22 part time', 'count'],
    ['40 and 22', 'several'],
  ],
  'How much was spent on paper and on ink?': [
    ['£400 on paper and £120 on ink', 'several', [400, 120]],
    ['Paper £400; ink £120', 'several', [400, 120]],
  ],
  'How much was spent in each of the last two years?': [
    ['£400 in 2021/22 and £520 in 2022/23', 'several', [400, 520]],
    ['2021/22 £400, 2022/23 £520', 'several', [400, 520]],
    ['In 2021/22 £400 was spent. The figure for 2022/23 was £520.', 'several', [400, 520]],
  ],
  'What was the cost in 2022/23?': [
    ['£520 (2021/22: £400)', 'money', 520],
    ['The cost was £520, up from £400 the year before.', 'money', 520],
    ['£520 plus VAT', 'money', 520],
    ['£1.2m', 'money', 1200000],
  ],
  'What is the hourly rate for agency nurses?': [
    ['£32.50 per hour', 'money', 32.5],
    ['The rate is £32.50 an hour on weekdays.', 'money', 32.5],
    ['Weekdays £32.50, weekends £40', 'several', [32.5, 40]],
  ],
  'How many staff work in the museum?': [
    ['There are 14 staff in the museum and 5 in the library.', 'count', 14],
    ['There are 5 in the library and 14 staff in the museum.', 'count', 14],
    ['The Council has 900 staff, 14 of whom work in the museum.', 'count', 14],
    ['14, up from 12 in 2021.', 'count', 14],
    ['14 (12.5 FTE)', 'count', 14],
    ['14 people, equal to 12.5 FTE', 'count', 14],
    ['14 against an establishment of 16', 'count', 14],
    ['The establishment is 16, with 14 in post.', 'count', 14],
  ],
  'How many of the complaints were upheld?': [
    ['We received 63 complaints and 12 were upheld.', 'count', 12],
    ['12 out of 63', 'count', 12],
    ['12 of the 63', 'count', 12],
    ['12 (19%)', 'count', 12],
    ['Twelve.', 'count', 12],
    ['All of them.', 'text'],
    ['None of the 63 was upheld.', 'count', 0],
    ['Not one.', 'count', 0],
  ],
  'How many dogs were seized?': [
    ['No dogs were seized.', 'count', 0],
    ['Zero', 'count', 0],
    ['There have been none.', 'count', 0],
    ['We have not seized any dogs.', 'count', 0],
    ['Fewer than 5', 'range'],
    ['<5', 'range'],
    ['Between 5 and 10', 'range'],
    ['About 40', 'count', 40],
    ['In the region of 1,200', 'count', 1200],
    ['Just over 1.2 million', 'count', 1200000],
    ['The total was 41.', 'count', 41],
    ['This came to 41.', 'count', 41],
    ['41 dogs were seized in the year, as against 38 in the year before.', 'count', 41],
  ],
  'What percentage of calls were answered?': [
    ['94%', 'percentage', 94],
    ['94 per cent', 'percentage', 94],
    ['94% were answered; 6% were not.', 'percentage', 94],
    ['The target is 95% and 94% were answered.', 'percentage', 94],
    ['9.4 in every ten', 'text'],
  ],
  'When was the lift last inspected?': [
    ['It was last inspected on 4 May 2023.', 'date', '2023-05-04'],
    ['4/5/23', 'date', '2023-05-04'],
    ['In May 2023', 'date', '2023-05'],
    ['It was inspected on 4 May 2023 and is next due on 4 November 2023.', 'date', '2023-05-04'],
  ],
  'When does the contract end?': [['It began on 1 April 2021 and ends on 31 March 2025.', 'date', '2025-03-31']],
  'On what dates did the board meet?': [['4 May 2023, 6 July 2023 and 9 September 2023', 'date']],
  'How much did the drone cost?': [
    ['We regard this as commercially sensitive and decline to release it (section 43(2)).', 'refused'],
    ['S.43(2) applies.', 'refused'],
    ['This is being withheld - see Annex A.', 'refused'],
    ['We would rather not say.', 'refused'],
    ['We are not prepared to disclose this.', 'refused'],
    ['I am not at liberty to say.', 'refused'],
    ['This is confidential to the supplier.', 'refused'],
    ['To answer this would take us over the cost limit.', 'refused'],
    ['See NCND statement below.', 'ncnd'],
    ['The Board can neither confirm nor deny whether it holds this.', 'ncnd'],
  ],
  'Please provide the emails about the pier.': [
    ['Please see attached.', 'see_attachment'],
    ['These are at Annex B.', 'see_attachment'],
    ['Copies enclosed.', 'see_attachment'],
    ['I attach four emails. Names have been redacted under section 40(2).', 'see_attachment'],
    ['These are exempt under section 36(2)(b)(i) and (c).', 'refused'],
  ],
  'How many drones do you have in stores?': [
    ['Could you clarify what you mean by stores?', 'clarification'],
    ['Please tell us which stores you mean.', 'clarification'],
    ['We need to know which stores you mean before we can answer.', 'clarification'],
    ['As 1 above.', 'see_question'],
    ['See the answer to question 1.', 'see_question'],
    ['Please refer to our response at Q1.', 'see_question'],
    ['N/A', 'not_applicable'],
    ['This does not arise, as we own none.', 'not_applicable'],
    ['Not applicable as no drones are owned.', 'not_applicable'],
    ['This is on our website.', 'available_elsewhere'],
    ['You can find this at www.marl.example/drones', 'available_elsewhere'],
    ['The figure is in our annual report, page 12 (www.marl.example/report).', 'available_elsewhere'],
    ['This is exempt under section 21 as it is on our website.', 'available_elsewhere'],
  ],
  'How many wardens are employed?': [
    ['The number of wardens is exempt from disclosure under section 31(1)(a) as it would tell offenders how many there are.', 'refused'],
    ['Releasing this would help offenders; section 31 is engaged.', 'refused'],
    ['I regret that this cannot be given. It would take about 90 hours to go through the rosters, well over the 18 allowed.', 'refused'],
    [
      'The rosters are on paper. We would have to read each of 4,000 sheets at five minutes a sheet, some 333 hours, and so rely on section 12.',
      'refused',
    ],
    ['This part of your request is refused under section 14(1) as vexatious.', 'refused'],
    ['We consider this to be a repeated request under section 14(2).', 'refused'],
    ['This will be published in May and is exempt under section 22 until then.', 'refused'],
    ['This information is due to be published in the annual report in May.', 'text'],
    ['Such a list would need to be created.', 'text'],
    ['The Act does not require us to create new information.', 'not_held'],
    ['The answer to this is not information that we hold in recorded form.', 'not_held'],
    ['It has not been possible to establish this.', 'text'],
    ['The service was outsourced in 2019 and so this is no longer known to us.', 'not_held'],
    ['We did not keep a count.', 'not_held'],
    ['Nothing held.', 'not_held'],
    ['Info not held', 'not_held'],
    ['NOT HELD', 'not_held'],
    ['None held.', 'not_held'],
    ['Unable to say.', 'not_held'],
    ['Not available', 'not_held'],
    ['The Board has 12.', 'count', 12],
    ['The Board employs twelve wardens, three of whom are part time.', 'count', 12],
    ['At 31 March there were 12.', 'count', 12],
    ['At present 12, but two posts are to go.', 'count', 12],
    ['It was 12 on 31 March 2023.', 'count', 12],
    ['12 as of today', 'count', 12],
    ['Twelve (12)', 'count', 12],
    ['The current number is 12.', 'count', 12],
    ['The answer is 12.', 'count', 12],
    ['Answer - 12', 'count', 12],
    ['= 12', 'count', 12],
    ['In total: 12', 'count', 12],
    ['North 5, South 7, total 12', 'several'],
    ['5 in the north and 7 in the south, so 12 in all', 'count', 12],
    ['We have never employed wardens.', 'count', 0],
    ['The Board does not employ wardens.', 'count', 0],
    ['The Board employs no wardens.', 'count', 0],
    ['There are currently no wardens.', 'count', 0],
    ['None at all.', 'count', 0],
    ['Nil return', 'count', 0],
    ['no wardens', 'count', 0],
  ],
  'How much rent was paid in 2022/23?': [
    ['No rent was paid.', 'money', 0],
    ['We pay a peppercorn rent.', 'text'],
    ['Rent of £12,000 was paid.', 'money', 12000],
    ['12,000 GBP', 'money', 12000],
    ['12000', 'count'],
    ['£12k', 'money', 12000],
    ['circa £12,000', 'money', 12000],
    ['The rent is £1,000 a month.', 'money'],
    ['£0', 'money', 0],
    ['£nil', 'money', 0],
    ['Nil', 'money', 0],
    ['There was no charge.', 'money', 0],
    ['Between £10,000 and £15,000', 'range'],
    ['The Board paid £12,000 in 2022/23 and expects to pay £13,000 in 2023/24.', 'money'],
    ['2022/23: £12,000. 2021/22: £11,500.', 'money', 12000],
  ],
  'Who is the landlord?': [
    ['Marl Estates Ltd', 'text'],
    ['The landlord is Marl Estates Ltd of Tarn.', 'text'],
    ['His name is withheld under section 40(2).', 'refused'],
  ],
  'What is the procedure for a lost key?': [
    ['The key holder rings the warden, who has a spare.', 'text'],
    ['There is no procedure as such. The warden has a spare.', 'text'],
    ['This is set out in the handbook, a copy of which is enclosed.', 'see_attachment'],
    ['It is at page 12 of the handbook: www.marl.example/handbook.pdf', 'available_elsewhere'],
  ],
  "Please send me the wardens' handbook.": [
    ['A copy is attached.', 'see_attachment'],
    ['The handbook is available to view at our office by appointment.', 'available_elsewhere'],
    ['You may inspect it at Tarn Library.', 'available_elsewhere'],
    ['We no longer have one.', 'not_held'],
    ['The handbook is exempt from release.', 'refused'],
    ['It is 400 pages long and is in stock at £5.', 'text'],
  ],
  'Are wardens armed, and if so with what?': [
    ['No', 'boolean', false],
    ['They are not.', 'boolean', false],
    ['They carry a whistle.', 'text'],
  ],
  'Have there been any accidents, and if so how many?': [
    ['No.', 'boolean'],
    ['Yes, four.', 'count'],
    ['There have been four.', 'count'],
    ['None.', 'count'],
  ],
  'Which streets were gritted?': [
    ['All of them.', 'text'],
    ['High Street, Mill Lane, and the A47.', 'list', ['High Street', 'Mill Lane', 'A47']],
    ['See map attached.', 'see_attachment'],
    ['No streets were gritted.', 'text'],
  ],
};

function answerTo(question: string, answer: string) {
  const letter = [
    'Dear Ms Low',
    'Thank you for your request under the Freedom of Information Act 2000. You asked:',
    '1. Who was the warden in 2022?',
    `2. ${question}`,
    '3. Where is the boathouse?',
    'Our response:',
    '1. Mr Marl',
    `2. ${answer}`,
    '3. At Tarn Bay',
    'Yours sincerely',
  ];
  return readLetter(textDocument(letter.join('\n\n'), 'letter'), {}).answers.find((one) => one.question.number === '2');
}
const plain = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(({ name }) => name)
    : value !== null && typeof value === 'object' && 'amount' in value
      ? value.amount
      : value;

for (const [question, rows] of Object.entries(WORDINGS))
  describe(question, () => {
    test.each(rows.map(([answer, kind, value]) => ({ answer, kind, value })))('$answer is $kind', ({ answer, kind, value }) => {
      const found = answerTo(question, answer);
      expect(found?.kind).toBe(kind);
      if (value !== undefined && kind === 'several')
        expect(found?.values.map((one) => plain(one.value))).toEqual(expect.arrayContaining(value as unknown[]));
      else if (value !== undefined) expect(plain(found?.value)).toEqual(value);
    });
  });
