import { describe, expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { exemptionFor } from '../src/extract/law/exemptions.js';
import { exemptionsIn } from '../src/extract/law/provisions.js';
import { authorityIn } from '../src/facts/authority.js';
import { readFacts } from '../src/facts/facts.js';
import { lawOf } from '../src/facts/law.js';
import { letterDates } from '../src/facts/letter-dates.js';
import { letterOutcome } from '../src/facts/outcome.js';
import { referencesIn } from '../src/facts/references.js';
import type { Answer } from '../src/model/answer.js';
import { datesIn } from '../src/model/dates.js';

describe('dates', () => {
  test.each([
    ['19th June 2024', '2024-06-19'],
    ['the 19th of May 2024', '2024-05-19'],
    ['04th April 2022', '2022-04-04'],
    ['09/08/2023', '2023-08-09'],
    ['05.03.21', '2021-03-05'],
    ['Friday, July 28, 2023', '2023-07-28'],
    ['May 2023', '2023-05'],
    ['2023-12-22', '2023-12-22'],
    ['2023/12/22', '2023-12-22'],
    ['19 th June 2024', '2024-06-19'],
    ['19-Jun-24', '2024-06-19'],
    ['19/Jun/2024', '2024-06-19'],
    ['Wednesday the 3rd of October 2024', '2024-10-03'],
    ['27 Mehefin / June 2024', '2024-06-27'],
    ['27 June / Mehefin 2024', '2024-06-27'],
    ['2nd Sept. 2024', '2024-09-02'],
    ['the twelfth of June 2024', '2024-06-12'],
    ['Twenty-first day of June 2024', '2024-06-21'],
    ['12 Gorffennaf 2024', '2024-07-12'],
  ])('%s is %s', (text, iso) => expect(datesIn(text).map((date) => date.iso)).toEqual([iso]));
  test.each(['31/02/2024', '13/13/2024', '2022/23', 'section 12'])('%s is no date', (text) => expect(datesIn(text)).toEqual([]));
  const head = ['12 June 2024', 'Dear Ms Low'];
  test.each([
    [[...head, 'Thank you for your request, received on 15 May 2024.'], '2024-05-15', '2024-06-12'],
    [['Date received', '15/11/2023', '1. How many? 3'], '2023-11-15', null],
    [['Received: 2 April 2025    Issued: 1 May 2025', 'Dear Ms Low'], '2025-04-02', '2025-05-01'],
    [['Received: 2 April 2025 Issued: 1 May 2025', 'Dear Ms Low'], '2025-04-02', '2025-05-01'],
    [
      ['Your Request - EIR/77/24 25 March 2024', 'Dear Sir', 'I refer to your request for information of 27 February 2024.'],
      '2024-02-27',
      '2024-03-25',
    ],
    [['Your reference is TP-2024-00672', 'Dated: 12 June 2024', 'Good morning'], null, '2024-06-12'],
    [['Received:    Sunday 26 May 2024', 'Reply:    Wednesday 12 June 2024', 'Thank you for asking.'], '2024-05-26', '2024-06-12'],
    [['Ref: 118', 'Letter dated 12 June 2024', 'Dear Ms Low'], null, '2024-06-12'],
    [['Your letter dated: 15 May 2024', 'Dear Ms Low'], '2024-05-15', null],
    [['Completed: 05.03.24', '1. How many? 3'], null, '2024-03-05'],
    [['1a) 12', '- Date request received', '- 13/03/26', '- Date of decision', '- 13/04/26'], '2026-03-13', '2026-04-13'],
    [['Request 118', 'Date published', '2 May 2024', 'Last updated:', '8th August 2024', 'You wrote to us:'], null, null],
    [['Dear Sir', 'Thank you for your e-mail of 5 May 2024.', 'Yours sincerely', 'A. Low', '3 June 2024'], '2024-05-05', '2024-06-03'],
    [['Dyddiad / Date: 27 Mehefin / June 2024', 'Annwyl Syr / Dear Sir'], null, '2024-06-27'],
    [['Anfonwyd / Sent: 27 June 2024 from the office at Bangor', 'Annwyl Syr / Dear Sir'], null, '2024-06-27'],
    [['Date:', 'Wednesday', '12 June 2024', 'Dear Sir'], null, '2024-06-12'],
    [['12 June', '2024', 'Dear Sir'], null, '2024-06-12'],
    [['Our reference: TL 24-118', 'Responded to: 12 June 2024', 'Information request'], null, '2024-06-12'],
    [['Request response case TL-0118 12 June 2024', 'Hi there,', 'Here is our answer.'], null, '2024-06-12'],
    [['Sent: 12 June 2024 11:17', 'Hello Ms Low'], null, '2024-06-12'],
    [
      ['Sent: 12 June 2024 11:17', 'Hello Ms Low', 'Four.', 'From: A. Low', '> Sent: 15 May 2024 09:00', '> How many?'],
      '2024-05-15',
      '2024-06-12',
    ],
    [[...head, 'On 7th May 2024 you asked for the following.'], '2024-05-07', '2024-06-12'],
    [[...head, 'You contacted us on 7 May 2024 about complaints received since January 2020.'], '2024-05-07', '2024-06-12'],
    [[...head, 'I write about the request which you made on Sunday 19 May 2024.'], '2024-05-19', '2024-06-12'],
    [[...head, 'I refer to your letter of 22nd May.'], '2024-05-22', '2024-06-12'],
    [['4 January 2024', 'Dear Ms Low', 'Your request of 11 December asked for drones.'], '2023-12-11', '2024-01-04'],
    [
      [
        ...head,
        'On 21 May 2024 you asked us to look again at the reply that we sent on 9 May 2024.',
        'Your request of 11 April 2024 was about drones.',
      ],
      '2024-04-11',
      '2024-06-12',
    ],
    [['Waiting list', '30-Jun-19', '107', '31-Jul-19', '121'], null, null],
    [['Dear Ms Low', 'October 2022', '12', 'November 2022', '14'], null, null],
    [['Catering', 'Date of request: 2 October 2023', 'Date of disclosure: 30 October 2023', 'Response'], '2023-10-02', '2023-10-30'],
    [['How many?', 'RESPONSE (issued 17.07.23)', 'Four.'], null, '2023-07-17'],
    [['Information request 2291 - closed 29.11.24 - supplied in part', 'How many?', 'Four.'], null, '2024-11-29'],
    [['Home', 'Published 2 August 2023', 'Dear Ms Low', 'Four.'], null, '2023-08-02'],
    [['Drones', 'Date published: May 2024', 'How many?', 'Four.'], null, '2024-05'],
    [['Published response TL-118', '12 June 2024', 'Hello,', 'Thanks for getting in touch on 15 May 2024.'], '2024-05-15', '2024-06-12'],
    [['FOI Ref: TLX-24-118 12 June 2024', 'Response', '1. How many? Four.', '30/09/2021', 'Pilot'], null, '2024-06-12'],
    [['12 June 2024 Ref. TLX/24/118', 'Dear Ms Low', 'You wrote on 15 May 2024.'], '2024-05-15', '2024-06-12'],
    [['Information request TL-118 12 June 2024', '1. How many?', 'Four.'], null, '2024-06-12'],
    [
      ['FOI request: drones', 'Response by the Tarn Council to A. Low on 12 June 2024.', 'Successful.', 'From: A. Low', '13 June 2024'],
      null,
      '2024-06-12',
    ],
    [['1. Four.', '2. Two.', 'Answers are given by the Information Team, Fell Road, Tarn. 12 June 2024.'], null, '2024-06-12'],
    [['1. Four.', 'The information in this response is accurate as of 12 June 2024 and was cleared by a director.'], null, '2024-06-12'],
    [['Date of reply: 12 June 2024', 'Requested: 15 May 2024', 'Four.'], '2024-05-15', '2024-06-12'],
    [['Dated this 12th day of June 2024', 'Dear Ms Low'], null, '2024-06-12'],
    [["12 June '24", 'Dear Ms Low'], null, '2024-06-12'],
    [['12 June 2024 - by email only', 'How many?', 'Four.'], null, '2024-06-12'],
    [['12 Mehefin 2024 / 12 June 2024', 'Annwyl Ms Low / Dear Ms Low'], null, '2024-06-12'],
    [['Response provided on 12 June 2024', 'How many?', 'Four.'], null, '2024-06-12'],
    [['This reply was sent by e-mail on Wednesday 12 June 2024.', 'How many?', 'Four.'], null, '2024-06-12'],
    [['FOI request ref. LB 23/24-215 Sent by e-mail on 12 June 2024', 'Dear Ms Low'], null, '2024-06-12'],
    [['Request received 15 May 2024, reply sent 12 June 2024', 'How many?', 'Four.'], '2024-05-15', '2024-06-12'],
    [['Received 15 May 2024. Reply 12 June 2024.', 'How many?', 'Four.'], '2024-05-15', '2024-06-12'],
    [['15 May 2024 Request received', '12 June 2024 Response sent', 'How many?', 'Four.'], '2024-05-15', '2024-06-12'],
    [['Date in: 15 May 2024', 'Date out: 12 June 2024', 'How many?', 'Four.'], '2024-05-15', '2024-06-12'],
    [['Information Team 12 June 2024', 'How many?', 'Four.'], null, '2024-06-12'],
    [['From: FOI Team (Eldon), 12 June 2024, 11:20', 'To: A. Low', 'Four.'], null, '2024-06-12'],
    [['Dear Ms Low', 'Four.', 'Signed for the Council on 12 June 2024 by', 'Jane Tarrant'], null, '2024-06-12'],
    [['Dear Ms Low', 'Four.', 'Yours sincerely', 'Jane Tarrant (12 June 2024)'], null, '2024-06-12'],
    [
      [
        'Dear Ms Low',
        'Four.',
        'Yours sincerely',
        'Jane Tarrant',
        '12 June 2024',
        'Annex A',
        ...Array.from({ length: 20 }, (_, row) => `Boat ${row} floats.`),
      ],
      null,
      '2024-06-12',
    ],
    [['Printed or saved on: 12 June 2024', 'Drones', 'How many?', 'Four.'], null, null],
    [['Drones as at 12 June 2024', 'How many?', 'Four.'], null, null],
    [['Response issued 12 June 2024. Request logged 15 May 2024.', 'Four.'], '2024-05-15', '2024-06-12'],
    [[...head, 'Here is our reply to your information request from 8 May about lifts.'], '2024-05-08', '2024-06-12'],
    [[...head, 'Complaints and requests from 8 May 2019 on are counted.'], null, '2024-06-12'],
    [[...head, 'Clarification received 29 May 2024: "drones that fly"'], null, '2024-06-12'],
    [[...head, 'On Thursday 23 May I asked what you meant by drones.'], null, '2024-06-12'],
    [[...head, 'Your request for information, 15 May 2024'], '2024-05-15', '2024-06-12'],
    [
      [...head, 'I reply to your request under the Freedom of Information Act 2000, which this office got on 15 May 2024.'],
      '2024-05-15',
      '2024-06-12',
    ],
    [
      [...head, 'Thank you for your letter to two of our schools, which was passed to the Trust on 15 May 2024.'],
      '2024-05-15',
      '2024-06-12',
    ],
    [[...head, 'Your list of questions (28 May) went round three teams.'], '2024-05-28', '2024-06-12'],
    [[...head, 'Four.', 'On Thu, 16 May 2024 at 08:15, A. Low wrote:', 'How many drones?'], '2024-05-16', '2024-06-12'],
    [
      [
        ...head,
        'I write about your e-mail of 5 June 2024, in which you asked for a review.',
        'On 2 May 2024 you asked for the number of drones.',
      ],
      '2024-05-02',
      '2024-06-12',
    ],
    [
      [...head, 'Your request for a review of our response of 22 May 2024 was received on 5 June 2024.', 'On 2 May 2024 you asked for:'],
      '2024-05-02',
      '2024-06-12',
    ],
    [
      [
        ...head,
        'Your request of 2 May 2024 is answered below.',
        '1. When does the lease end?',
        'Response: 30 September 2027, at the earliest.',
      ],
      '2024-05-02',
      '2024-06-12',
    ],
    [
      [
        '12 June 2024',
        'Dear Ms Low',
        'Thank you for your request of 15 May 2024.',
        'The Board lets it. Start date: 1 April 2016. End date: 31 March 2041.',
      ],
      '2024-05-15',
      '2024-06-12',
    ],
    [
      ['Boats', 'Date published:', '12 June 2024', 'You asked', 'How many?', 'Your request came on 15 May 2024.'],
      '2024-05-15',
      '2024-06-12',
    ],
    [['Boats', 'Date published:', '12 September 2024', 'You asked', 'How many?', 'Your request came on 15 May 2024.'], '2024-05-15', null],
    [['Boats', 'Last updated:', '12 June 2024', 'You asked', 'How many?', 'Your request came on 15 May 2024.'], '2024-05-15', null],
  ])('%j', (lines, requestDate, responseDate) => expect(letterDates(lines)).toEqual({ requestDate, responseDate }));
  test('the response is dated by its own line, never by the request', () => {
    expect(letterDates(['12 June 2024', 'Dear Ms Low', 'Thank you for your request, received on 15 May 2024.'])).toEqual({
      responseDate: '2024-06-12',
      requestDate: '2024-05-15',
    });
    expect(letterDates(['24 June 2024', 'This is our response to the request that you made on 28 May 2024.'])).toEqual({
      responseDate: '2024-06-24',
      requestDate: '2024-05-28',
    });
    expect(
      letterDates([
        '26 June 2024',
        'You asked us to look again at the response that we sent you on 9 May 2024.',
        'Your request of 11 April 2024 was about this.',
      ]),
    ).toEqual({ responseDate: '2024-06-26', requestDate: '2024-04-11' });
    expect(letterDates(['Date received', '15/11/2023', '1. How many? 3'])).toEqual({ responseDate: null, requestDate: '2023-11-15' });
  });
});

describe('references', () => {
  test.each([
    ['Our ref: LPC-FOI-24-0058', ['LPC-FOI-24-0058']],
    ['Our Ref: tarnvale:14/25-26', ['tarnvale:14/25-26']],
    ['RE: FREEDOM OF INFORMATION REQUEST - FOI753', ['FOI753']],
    ['Case number: 0004417', ['0004417']],
    ['Reference: 2022 - 280 / WE5500', ['2022 - 280 / WE5500', '2022 - 280', 'WE5500']],
    ['Information request 2024-3317', ['2024-3317']],
    ['Request for information MBC-24-0117', ['MBC-24-0117']],
    ['Subject: Re: Freedom of Information - moorings [MBC-24-0117]', ['MBC-24-0117']],
    ['Freedom of Information Request 008', ['008']],
    ['Freedom of Information request F3 24-118', ['F3 24-118']],
    ['24-1036 Drone patrols and their cost', ['24-1036']],
    ['F23-209', ['F23-209']],
    ['Subject: RE: FOI request - drones [FOI_24_88]', ['FOI_24_88']],
    ['FOIA FILE NO.: 16-1105', ['16-1105']],
    ['Our Ref: 01.FOI.24.038097', ['01.FOI.24.038097']],
    ['01.FOI.24.038097', ['01.FOI.24.038097']],
    ['Case Reference: IC-41821-P1R7', ['IC-41821-P1R7']],
    ['FOI/18/00569 - drones', ['FOI/18/00569']],
    ['Re: FOI 25-434', ['FOI 25-434']],
    ['Reference no.21220008', ['21220008']],
    ['RFI-2240', ['RFI-2240']],
    ['Our Ref: DPT 21/22/003', ['DPT 21/22/003']],
    ['Please quote reference F-2024-00123 in any reply', ['F-2024-00123']],
    ['Your reference number is 118224.', ['118224']],
    ['Ref: OM/FO1/24/15', ['OM/FOI/24/15']],
    ['FOI 077/19 (FOI 077-19.pdf)', ['FOI 077/19']],
    ['Cyf / Ref: RhG-FOI 5521', ['RhG-FOI 5521']],
    ['Request number 4417/24 | Our reference: AB/4417', ['4417/24', 'AB/4417']],
    ['LSX/TRUST/23/114 (please quote in all correspondence)', ['LSX/TRUST/23/114']],
    ['RESPONSE TO FREEDOM OF INFORMATION REQUEST    Log 418/23', ['418/23']],
    ['Cyfeirnod / Reference: RhG 23-114', ['RhG 23-114']],
    ['Case number / Rhif achos: CAS-118204-K2P7', ['CAS-118204-K2P7']],
    ['Ref / Ein cyf: TLA-0917', ['TLA-0917']],
    ['TLX-24-1181', ['TLX-24-1181']],
    ['Our Ref. No. TL/118/24', ['TL/118/24']],
    ['Ticket ID: 118224', ['118224']],
    ['Subject: TLU/FOI/2025/0118 - response to your request', ['TLU/FOI/2025/0118']],
    ['2216/22 - Burglaries in parks', ['2216/22']],
    ['Subject: RE: Freedom of Information - drones and pilots [Ref 4417]', ['4417']],
    ['FOI/EIR Log No: 2024-118', ['2024-118']],
    ['Ref: TLA/BOATS 4417', ['TLA/BOATS 4417']],
    ['TLX-014118-24 20th November 2024', ['TLX-014118-24']],
    ['Response to your request, case TL-0118, 5 June 2025', ['TL-0118']],
    ['Gwybodaeth - Information - 2024/118', ['2024/118']],
    ['Ein cyf / Our ref: 24-2-0118', ['24-2-0118']],
    ['Ein cyf / Our ref: CRh 2418', ['CRh 2418']],
    ['Subject: FOI response 8104417 - Drones in parks', ['8104417']],
    ['Subject: TL-2024-118 Drones in parks', ['TL-2024-118']],
    ['Subject: RE: FOI request - drones and pilots [TLX 24/118]', ['TLX 24/118']],
    ['Subject: Re: FOI - how many drones there are  [4417-B]', ['4417-B']],
    ['Subject: Cais / Request 4418 - drones', ['4418']],
    ['Case: 101004418229', ['101004418229']],
    ['T/2024/01182', ['T/2024/01182']],
    ['FOI TLX 118/2024', ['TLX 118/2024']],
    ['TLX 11824', ['TLX 11824']],
    ['TLX 2024/118', ['TLX 2024/118']],
    ['CRM:00118224', ['CRM:00118224']],
    ['Request 2024/27 - Drones in parks', ['2024/27']],
    ['Reference Number: TL-ICB 2425-118', ['TL-ICB 2425-118']],
    ['FOI Ref: TLX-24-118 10 July 2024', ['TLX-24-118']],
    ['DALR/2025-0288: Compensation for boats', ['DALR/2025-0288']],
    ['F/25/311    28 February 2025', ['F/25/311']],
    ['Boats and moorings – 24-0562', ['24-0562']],
    ['Boats and moorings - 1640/23', ['1640/23']],
    ['Information request 24-0118: Moorings', ['24-0118']],
    ['Our case ID: 100044182', ['100044182']],
    ['Tarn Boats Regulator – response to information request TBR-2023-118', ['TBR-2023-118']],
    ['Please find below our reply to your request TL-24-1183 received on 3 May', ['TL-24-1183']],
  ])('%s', (line, found) => expect(referencesIn([line])).toEqual(found));
  test.each([
    'Your ref: AB-123',
    '2020-21',
    '2022/23 budget',
    'Boats and moorings - 2019-2020',
    'Boats and moorings - 2019/20',
    'What you request AB-12 of May',
    'Request 2',
    'RE: Freedom of Information Act 2000',
    'Under the FOI Act 2000 we',
    'In 2023-2024 there were 4',
    'Telephone: 01632 960508',
    'Wilmslow SK9 5AF',
    'see our reply of 3 May 2024',
    'COVID-19',
    '• 2217/22 - Theft of bicycles',
    'See our disclosure log 2024',
    '2021/22 - Spend on drones',
    'The log of 12 visits',
    'In that case 4 were lost',
    'Date: 24-2-2023',
    'FREEDOM OF INFORMATION ACT 2000',
    'ACT 2000',
    'TABLE 1001',
    'JUNE 2024',
    'FY 2023/24',
    'Response: 734',
    'Response - 246 (2022/23: 118)',
    'Our answers to your request (some figures are for 2023)',
    'request-1104417-a1b2c3@whatdotheyknow.example',
  ])('%s holds none of theirs', (line) => expect(referencesIn([line])).toEqual([]));
});

describe('authority', () => {
  test.each([
    [['OFFICE OF THE POLICE AND CRIME COMMISSIONER FOR MARLOW', 'Dear Sir'], 'Office of the Police and Crime Commissioner for Marlow'],
    [['Dear Ms Low', 'Eldon County Council does not hold this.', 'Yours sincerely', 'Eldon County Council'], 'Eldon County Council'],
    [
      ['Office of the Police & Crime Commissioner for Marlow', 'Dear Sir', 'Marlow Council put it up. The Council has left.', 'Regards'],
      'Office of the Police & Crime Commissioner for Marlow',
    ],
    [['Tarn Valley NHS Foundation Trust', 'Dear Sir'], 'Tarn Valley NHS Foundation Trust'],
    [
      ['Department for', 'Lakes and Islands', 'Shore Division', 'Dear Sir', 'We list Eldon Town Council.', 'Yours'],
      'Department for Lakes and Islands',
    ],
    [['OFFICE FOR HARBOUR DUES', '3 Quay Street', 'Dear Sir'], 'Office for Harbour Dues'],
    [['Dear Sir', 'You wrote to the Greater Eldon Mayoral Office for Policing as follows'], 'Greater Eldon Mayoral Office for Policing'],
    [['Homes and Lettings Regulator', 'Dear Sir'], 'Homes and Lettings Regulator'],
    [['National Museum of Inland Boats', 'Dear Sir'], 'National Museum of Inland Boats'],
    [['Port Eldon Police Department', 'Dear Sir'], 'Port Eldon Police Department'],
    [['Driver and Boat Licensing Agency', 'Dear Sir'], 'Driver and Boat Licensing Agency'],
    [
      ['Date: 1 May 2021', 'Associate Director of Governance Eldon Combined Healthcare NHS Trust', 'Dear Sir'],
      'Eldon Combined Healthcare NHS Trust',
    ],
    [['NHS Eldon and Tarn', 'Dear Sir', 'The file of NHS Eldon and Tarn Corporate Services is closed.', 'Yours'], 'NHS Eldon and Tarn'],
    [['FOI Team, Eldon City Council', 'Dear Sir'], 'Eldon City Council'],
    [
      [
        'Dear Sir',
        'Under the Freedom of Information Act 2000, the Eldon Police Department will give you a file.',
        'Yours',
        'Eldon Police Department',
      ],
      'Eldon Police Department',
    ],
    [
      [
        'E: foi@tarnhealth.nhs.uk',
        'Dear Sir',
        'Your questions about Tarn Health NHS Foundation Trust:',
        'Westshire County Council helps.',
        'Yours',
      ],
      'Tarn Health NHS Foundation Trust',
    ],
    [
      ['Dear Sir', 'You may ask the Head of Legal and Democratic Services, Eldon Council, for a review.', 'Yours', 'Eldon Council'],
      'Eldon Council',
    ],
    [['Dear Museum of the Fells', 'Please send the list of boats.', 'Yours'], 'Museum of the Fells'],
    [['Tarn Partnership for Transport', 'Dear Sir', 'Four.', 'Yours'], 'Tarn Partnership for Transport'],
    [['Moorings', 'Boats let in 2023', 'Four.', 'Eldon Town Council publishes what it is asked in this log.'], 'Eldon Town Council'],
    [
      ['OFFICE OF THE POLICE, FIRE AND CRIME COMMISSIONER', 'WEST TARN', 'Dear Sir', 'Four.', 'Yours'],
      'Office of the Police, Fire and Crime Commissioner West Tarn',
    ],
    [
      ['Dear Sir', 'It may be held by the Boats and Moorings Department of Eldon Constabulary.', '© Eldon Constabulary', 'Yours'],
      'Eldon Constabulary',
    ],
    [['Web: www.tarnhealthcare.nhs.uk', 'Dear Sir', 'You asked about wards at Tarn Healthcare.', 'Yours'], 'Tarn Healthcare'],
  ])('%s', (lines, name) => expect(authorityIn(lines, [])).toBe(name));
  test.each([
    [['Dear Sir', 'This would be held by Foundry Town Council, which keeps the gate.', 'Yours']],
    [['Dear Sir', 'The grant went to the Drainage Council for the north.', 'Yours']],
    [['Write to foi@ico.org.uk', 'Dear Sir', 'Four.']],
  ])('%j names no sender', (lines) => expect(authorityIn(lines, [])).toBeNull());
  test('the Commissioner to whom one complains is not the sender', () =>
    expect(authorityIn(['Write to the Information Commissioner, Wycliffe House.'], [])).toBeNull());
});

describe('law', () => {
  test.each([
    ['under the Freedom of Information Act 2000', 'FOIA'],
    ['Freedom of Information (Scotland) Act 2002', 'FOISA'],
    ['your request falls under the Environmental Information Regulations 2004 and not FOI', 'EIR'],
    ['In terms of section 17 of the Act we hold none. You can go to the Scottish Information Commissioner.', 'FOISA'],
    ['Dear Sir', null],
  ])('%s', (text, law) => expect(lawOf(text)).toBe(law));
  test('the same number is another exemption in Scotland', () => {
    expect(exemptionFor('FOIA', '38(1)')?.name).toBe('Health and safety');
    expect(exemptionFor('FOISA', '38(1)(b)')?.name).toBe('Personal information');
  });
  const provisions = (text: string, law: 'FOIA' | 'FOISA' | null = 'FOIA') =>
    exemptionsIn(text, law).map((one) => `${one.law} ${one.provision}`);
  test.each([
    ['exempt under section 40(2) of the Freedom of Information Act 2000', ['FOIA 40(2)']],
    ['sections 21, 22 and 31(1)(a) of the FOIA apply', ['FOIA 21', 'FOIA 22', 'FOIA 31(1)(a)']],
    ['s.30(2)(a) & 30 (2)(b), and Section 40 (2)', ['FOIA 30(2)(a)', 'FOIA 30(2)(b)', 'FOIA 40(2)']],
    ['Regulation 12(5)(e) is engaged', ['EIR 12(5)(e)']],
    ['section 31(1)(a) and (b) apply', ['FOIA 31(1)(a)', 'FOIA 31(1)(b)']],
    ['exempt by virtue of s31(1)(a)(b)', ['FOIA 31(1)(a)', 'FOIA 31(1)(b)']],
    ['Section 36(2)(b)(i) and (ii) apply', ['FOIA 36(2)(b)(i)', 'FOIA 36(2)(b)(ii)']],
    ['redacted under Section 40(2) (signatories) and 43(2) (prices)', ['FOIA 40(2)', 'FOIA 43(2)']],
    ['section 43(2) and (b) the prices', ['FOIA 43(2)']],
    ['exempt under section 31(1)(g) by virtue of 31(2)(d)', ['FOIA 31(1)(g)', 'FOIA 31(2)(d)']],
    ['caught by section 44(1)(a), since section 12 of the Boats Act forbids it', ['FOIA 44(1)(a)']],
    ['to learn whether action is justified (section 31(3), by virtue of 31(1)(g))', ['FOIA 31(3)', 'FOIA 31(1)(g)']],
    ['The names of crew and detainees have been taken out under section 40(2)', ['FOIA 40(2)']],
    ['The prices charged are withheld under section 43(2)', ['FOIA 43(2)']],
    [
      'Section 43(2) provides that information is exempt where it harms trade. Names are exempt under section 40(2).',
      ['FOIA 43(2)', 'FOIA 40(2)'],
    ],
    ['The names are exempt under section 40(2). Section 40 is an absolute exemption.', ['FOIA 40(2)']],
    ['S21 of the Act applies', ['FOIA 21']],
    ['withheld under S43', ['FOIA 43']],
    ['Section 23(5) Security bodies\nSection 24(2) National security\nSection 23 is an absolute exemption.', ['FOIA 23(5)', 'FOIA 24(2)']],
  ])('%s', (text, found) => expect(provisions(text)).toEqual(found));
  test.each([
    'section 47 of the Children Act 1989',
    'under section 16 we advise you',
    'this is a notice under section 17',
    'section 40(2) should not have been used',
    'section 149 of the Equality Act 2010',
    "we know that it's 38% of them",
    'S21 Abbot Quay 12 S24 Cold Ford 9 S26 Hythe 7',
    'S23 and S25 are crewed by day and S28 closed in 2011',
    'under the Designs and Patents Act 1988 (sections 29 and 30)',
    'he was charged on the same day under section 30',
    'those detained at the port under section 31',
  ])('%s claims nothing', (text) => expect(provisions(text)).toEqual([]));
});

describe('type', () => {
  const typeOf = (text: string) => readFacts(textDocument(text, 'letter')).type;
  test('an acknowledgement that quotes the questions is one', () => {
    expect(
      typeOf(
        'Dear Ms Low\n\nWe have received your request:\n\n1. How many drones?\n\n2. What did they cost?\n\nYou can expect our response by 19 June 2024.\n\nYours sincerely',
      ),
    ).toBe('acknowledgement');
  });
  test('so is one that says what the law requires of the office', () => {
    expect(
      typeOf(
        'Acknowledgement\n\nThank you for your request, received on 3 May:\n\n1. How many drones?\n\nWe are obliged by law to reply within 20 working days. Last year 318 requests were answered from our web page.',
      ),
    ).toBe('acknowledgement');
  });
  test('a letter that answers is none, though it acknowledges too', () => {
    expect(
      typeOf('Dear Ms Low\n\nThank you for your request, received on 3 May. Our response:\n\n1. 4\n\nWe will respond to the rest later.'),
    ).toBe('response');
  });
});

describe('outcomes', () => {
  const exemptions = [{ law: 'FOIA', provision: '40(2)' }];
  const answer = (kind: string, ...values: object[]) => ({ kind, values: values.length ? values : [{ kind }] }) as unknown as Answer;
  test.each([
    ['granted_full', [answer('count'), answer('text')]],
    ['granted_part', [answer('count'), answer('refused')]],
    // a name among names, a small number behind a mark: a part of the answer is held back
    ['granted_part', [answer('list', { kind: 'list' }, { kind: 'refused', exemptions })]],
    ['granted_part', [answer('range', { kind: 'range', suppressed: true, exemptions }), answer('count')]],
    ['granted_full', [answer('range', { kind: 'range' }), answer('count')]],
    ['held_in_part', [answer('count'), answer('not_held')]],
    ['not_held', [answer('not_held')]],
    ['refused_vexatious', [answer('refused', { kind: 'refused', exemptions: [{ law: 'FOIA', provision: '14(1)' }] })]],
    ['refused_repeated', [answer('refused', { kind: 'refused', exemptions: [{ law: 'FOIA', provision: '14(2)' }] })]],
    ['unknown', [answer('unanswered', {})]],
  ])('%s', (outcome, answers) => expect(letterOutcome('response', answers, 'FOIA', '')).toBe(outcome));
});
