import { describe, expect, test } from 'vitest';
import { htmlDocument } from '../src/adapters/html/document.js';
import { textDocument } from '../src/adapters/text.js';
import { authorityIn } from '../src/facts/authority.js';
import { readFacts } from '../src/facts/facts.js';
import { referencesIn } from '../src/facts/references.js';

/** Bodies that a letter speaks of besides its sender. */
const OTHERS = [
  'Please contact Nethershire County Council, which keeps the roads.',
  'The grounds are kept by Brightlawn Services Ltd, who were paid £4,210 in all; the contract was awarded to Brightlawn Services Ltd in 2021.',
  'You may also wish to ask the Department for Education.',
];
const COMPLAIN =
  "You may complain to the Information Commissioner's Office, Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF, www.ico.org.uk.";
const letter = (head: readonly string[], body: readonly string[], foot: readonly string[] = []) => [
  ...head,
  '12 June 2024',
  'Dear Ms Low',
  ...body,
  ...OTHERS,
  COMPLAIN,
  'Yours sincerely',
  'Jane Tarrant',
  ...foot,
];
const read = (lines: readonly string[], furniture: readonly string[] = []) => authorityIn(lines, furniture, referencesIn(lines));

describe('the body that answers, among others that it speaks of', () => {
  test.each([
    'Harbour Lights Trust',
    "St Aidan's University College",
    'Tarnside Grammar School',
    'Holm Bank Church of England Primary School',
    'Eastmoor Academies Trust',
    'Wharfe and Dale Learning Trust',
    'Marlow Sixth Form College',
    'Tarnside Housing Association Limited',
    'Eldon Homes',
    'The Council for Estate Surveyors',
    'Boat Standards Commissioner',
    'Tarn Valley Fire & Rescue Board',
    'Eldon Combined Authority',
    'NHS Tarn Valley Integrated Care Board',
    'Cwm Eldon University Health Board',
    'Western Lakes Health and Social Care Trust',
    'North Tarn Ambulance Service NHS Trust',
    'University of Eldon',
    'National Museum of Inland Boats',
    'Tarn Hills National Park Authority',
    'Eldon Passenger Transport Executive',
    'Eldon Leisure Services Ltd',
    'Canals Ombudsman',
    'Seed Inspectorate',
    'Board for Public Baths',
    'Eldon Town Council',
    'Gambling and Lotteries Commission',
    'Registrar of Inland Boats',
    'Transport for the Tarn Valley',
    'Metropolitan Borough of Eldon',
    'Police Service for North Tarn',
    'Independent Office for Boat Complaints (Northern Lakes)',
    'Tarn City Region Mayoral Combined Authority',
    'Eldon Multi Academy Trust',
    'Tarn Housing Trust',
    'Tarn & Eldon Housing Group',
    'Eldon Integrated Transport Authority',
    'Public Boats Ombudsman for Eldon',
    'Office of the Boats Ombudsman',
    'Regulator of Inland Boats',
    'Boats Inspectorate Wales',
    'Eldon Fire Service',
    'Eldon Development Corporation',
    'Eldon Port Health Authority',
    'Tarn Internal Drainage Board',
    'Tarn Valley Regional Transport Partnership',
    'Eldon Learning Federation',
    'Tarn Diocesan Schools Trust',
    'Royal Tarn Hospitals NHS Foundation Trust',
    'Police Investigations Commissioner',
    'Eldon Joint Waste Authority',
    'Tarn Probation Board',
    'Eldon Leisure Trust',
    'Tarn Enterprise Partnership',
    'Office for Boat Standards in Tarn',
    'Health and Boats Laboratory',
  ])('%s, in its letterhead', (name) => {
    const plain = name.replace(/^The /, '');
    expect(read(letter([name, '3 Quay Street, Eldon EL1 2AB'], ['We hold the following.']))?.replace(/^The /, '')).toBe(plain);
    expect(
      read(letter([name.toUpperCase() + '\nHeadquarters, 3 Quay Street, Eldon EL1 2AB'], ['We hold it.']))
        ?.replace(/^The /, '')
        .toLowerCase(),
    ).toBe(plain.toLowerCase());
    expect(read(letter([], ['We hold the following.'], [name]))?.replace(/^The /, '')).toBe(plain);
    expect(read(letter([], ['We hold the following.']), [name])?.replace(/^The /, '')).toBe(plain);
  });

  test.each([
    ['letterhead and sign-off', letter(['Tarn Metro', 'Our ref: 24/118'], ['We run 12 trains.'], ['Information Officer', 'Tarn Metro'])],
    ['letterhead and reference', letter(['Tarn Metro', 'Our ref: TM/24/118'], ['We run 12 trains.'])],
    ['letterhead and mail', letter(['Tarn Metro', 'foi@tarnmetro.example'], ['We run 12 trains.'])],
    ['what it says that it is', letter(['Tarn Metro'], ['Tarn Metro is a trading name of Tarn Transport Holdings Ltd.'])],
    ['letterhead and right', letter(['Tarn Metro'], ['We run 12 trains.', '© Tarn Metro 2024'])],
  ])('a name of no known kind, by %s', (_, lines) => expect(read(lines)).toBe('Tarn Metro'));
  test.each(['Transport for Eldon', 'Royal Parks of Eldon', 'Elms Medical Practice', 'Ofelect'])(
    '%s, though others of known kinds are often spoken of',
    (name) =>
      expect(
        read(
          letter(
            [name, '3 Quay Street'],
            [
              `${name} holds 12.`,
              'Eldon City Council prunes them.',
              'NHS Eldon Integrated Care Board pays; Eldon City Council has told us so.',
            ],
            ['Information Officer', name],
          ),
        ),
      ).toBe(name),
  );
  test('a name of no known kind, by header and footer of the page and the letter itself', () =>
    expect(read(letter([], ['This reply is on behalf of Tarn Metro.']), ['TARN METRO - moving you'])).toBe('Tarn Metro'));

  test.each([
    ['a person', letter(['Jane Tarrant', 'Our ref: 24/118'], ['There are 12.'], ['Information Officer', 'Jane Tarrant'])],
    ['the addressee', letter(['Anna Low', '3 Quay Street'], ['There are 12.', 'This was sent on behalf of Anna Low.'])],
    ['nobody', letter([], ['There are 12.'])],
  ])('%s is no authority', (_, lines) => expect(read(lines)).toBeNull());

  test.each([
    ['Northern Blood and Tissue Service', ['Northern Blood and Tissue Service', '(a Special Health Authority)']],
    ['Eldon and Tarn Joint Crematorium Committee', ['ELDON AND TARN JOINT CREMATORIUM COMMITTEE', 'administered by Tarn District Council']],
    ['Boats and Harbours Department', ['Data Access & Compliance Unit', 'Boats and Harbours Department', '12 Quay Street', 'Eldon']],
    ['Office for the Regulation of Boats', ['OROB', 'Office for the Regulation of Boats', 'Safe to sail']],
    ['National Museums Eldon', ['National Museums Eldon']],
    ['Borough of Eldon', ['Borough of Eldon', 'Revenues and Benefits', 'Town Hall, Quay Street']],
    ['City of Eldon', ['City of Eldon', 'Place Directorate', 'Licensing & Trading Standards']],
    ['Eldon Teaching Hospitals NHS Trust', ['Eldon Teaching Hospitals', 'NHS Trust']],
    ['Northern Lochs Transport Partnership', ['NORTHERN LOCHS', 'Compàirteachas nan Loch', 'TRANSPORT PARTNERSHIP']],
    ['Cwm Eldon County Council', ['Cyngor Sir Cwm Eldon / Cwm Eldon County Council', 'Croeso']],
    [
      'Office of the Regulator for Canal Homes',
      ['Office of the Regulator for Canal Homes\nInformation Rights Team\nExchange Tower, 4 Quay Street'],
    ],
    [
      'Eldon Waters Services Limited',
      ['Eldon Waters', 'EIR Team', 'Our ref: 24/118'],
      ['Eldon Waters Services Limited, Registered Office 4 Quay Street.'],
    ],
    ['Crofts Eldon', ['Crofts Eldon', 'Growing with care']],
  ])('%s on top, among others that are often spoken of', (name, head, foot = []) =>
    expect(
      read(
        letter(
          head,
          name === 'Crofts Eldon'
            ? ['There are 12.']
            : ['Nethershire Homes holds 12.', 'Nethershire Homes and the Canal Agency were asked; Nethershire Homes agreed.'],
          foot,
        ),
      ),
    ).toBe(name),
  );
  test('a post in the signature, and the officer that looks again, name the body', () => {
    expect(authorityIn(['Dear Ms Low', 'Two plots.', ...OTHERS, 'Jane Tarrant', 'Clerk & RFO, Tarnside Parish Council'], [])).toBe(
      'Tarnside Parish Council',
    );
    expect(
      authorityIn(
        [
          'Good morning',
          'My answers are in capitals.',
          '1) How many? 118',
          ...OTHERS,
          'Should you be unhappy please write to the Corporate Information Manager, Tarnside Council, Quay Street, within 40 days.',
          'DISCLAIMER: THE VIEWS IN THIS MAIL ARE NOT ALWAYS THOSE OF TARNSIDE COUNCIL. IT HAS BEEN SCANNED.',
        ],
        [],
      ),
    ).toBe('Tarnside Council');
  });
  test('the addressee below "by e-mail" is not on top', () =>
    expect(
      read(
        letter(
          ['VIA E-MAIL:', 'Anna Low', 'Open Lake Commission'],
          ['Tarn Police Department holds 3. Tarn Police Department has replied.'],
        ),
      ),
    ).toBe('Tarn Police Department'));
  test('a care board by its own site, among the sites of the trusts that it pays', () =>
    expect(
      read(
        letter(
          ['NHS Tarn and Eldon Integrated Care Board', 'foi@tarneldon.icb.nhs.uk'],
          ['The ICB does not hold this. Please write to Tarn Partnership NHS Foundation Trust (foi@tarnpartnership.nhs.uk).'],
        ),
      ),
    ).toBe('NHS Tarn and Eldon Integrated Care Board'));
  test('the full name is taken where the page prints a short form too', () =>
    expect(
      read(letter(['Office of the Police and Crime Commissioner for Eldon'], ['This office holds it.']), [
        'Eldon OPCC | 1',
        'Eldon OPCC | 2',
      ]),
    ).toBe('Office of the Police and Crime Commissioner for Eldon'));
  test('an organisation that asks is not the sender', () =>
    expect(
      read(
        letter(
          ['Open Lake Project', 'via e-mail to anna@openlakeproject.example'],
          ['Eldon Police Department has read the request that Open Lake Project sent. Eldon Police Department has 3 boats.'],
        ),
      ),
    ).toBe('Eldon Police Department'));
  test('whom the sender works for is not the sender', () =>
    expect(
      read(letter(['Eldon Homes', 'managing council homes for Eldon Borough Council'], ['The flats belong to Eldon Borough Council.'])),
    ).toBe('Eldon Homes'));
  test('the full name that defines "the Trust" is taken before those that are often named', () =>
    expect(
      read(
        letter(
          [],
          [
            'Wharfe and Dale Learning Trust ("the Trust") has seven schools.',
            'Tarnside Academy has 12, Tarnside Academy has 3 more. Holm Bank Academy has 9.',
            'Tarnside Academy has a policy and Holm Bank Academy has none.',
          ],
        ),
      ),
    ).toBe('Wharfe and Dale Learning Trust'));
});

describe('bodies of no known kind', () => {
  const read = (text: string) => readFacts(textDocument(text, 'letter')).authority;
  test.each([
    [
      'a country in its name',
      'Heritage Sites Scotland',
      'Heritage Sites Scotland\nMarl House\nEldon EH9 9ZX\n\nDear Dr Low\n\nThank you for your request.\n\n1. How many keeps are there?\n\n12\n\nYours sincerely\n\nAda Tern\n\nHeritage Sites Scotland - Scottish Charity No. SC099921\n',
    ],
    [
      'an agency of a department',
      'Woodland Service Northern Ireland',
      'Woodland Service Northern Ireland\nAn executive agency of the Department of Hills and Uplands\n\nDear Mr Low\n\nThank you for your request.\n\n1. How many trails are there?\n\n12\n\nYours sincerely\n\nAda Tern\n',
    ],
    [
      'a company of several councils',
      'East Marl Local Growth Company',
      'EAST MARL LOCAL GROWTH COMPANY\n(a company owned by the five East Marl councils)\n\nRequest no: 41\n\nQ1: What does each council pay?\nA1:\nMarl City Council £180,000\nEldon District Council £60,000\n\nQ2: How many trips were made?\nA2: Three\n',
    ],
    [
      'asked by its name, and no more than that',
      'Uisge Marl',
      'From: EIR <eir@uisgemarl.example.scot>\nTo: Jo Low\nSubject: Pipes\n\nDear Ms Low,\n\nThanks for your request of 17 February to Uisge Marl (Marl Water).\n\n1. How many pipes are there?\n\n12\n\nRegards\nAda Tern\nRegulation\nUisge Marl, Bridgend, IV36 0ZZ\n\nUisge Marl accepts no liability for viruses.\n',
    ],
  ])('%s', (_, name, text) => expect(read(text)).toBe(name));
});

test('a log that names nobody is of the body that the request greets', () => {
  const entry = (greeting: string) =>
    `Ref: 4471\nSubject: Boats\nDate received: 09/01/2024\n\nRequest\n\n${greeting}\n\nPlease answer the below.\n\n1) How many boats are there?\n2) What do they cost?\n\nResponse\n\nQ1 14\n\nQ2 £900\n`;
  const read = (text: string) => readFacts(textDocument(text, 'letter.txt')).authority;
  expect(read(entry('Dear Marl Fells Fire and Rescue Service'))).toBe('Marl Fells Fire and Rescue Service');
  expect(read(entry('Dear Ms Low'))).toBeNull();
});
test('a commissioner is known by the site of the office, not by a charity that an answer links to', () => {
  const text =
    'Marl Police, Fire and Crime Commissioner\nRequest 2024/058\n\nRequest:\n\n1. How many boats are there?\n2. Is there a report?\n\nResponse:\n\n1. 14\n\n2. www.larchtrust.example/report, by the Larch Trust, which runs them.\n\nwww.marl-pfcc.example\n';
  expect(readFacts(textDocument(text, 'letter.txt')).authority).toBe('Marl Police, Fire and Crime Commissioner');
});

describe('a web page that names its authority in its frame', () => {
  const answers = '<p>Nethershire County Council</p><p>Nethershire County Council and Tarn Police made referrals.</p>';
  const page = (head: string, header: string, footer: string) =>
    `<html><head><title>${head}</title></head><body><header><a href="/">${header}</a><nav>Home</nav></header><main><h1>FOI 24-118: drones</h1><p>Date of reply: 3 June 2024</p><p>Request and reply</p><p>How many drones have you?</p><p>12</p><p>Who flew them?</p><p>Two constables.</p><p>Who made referrals?</p>${answers}</main><footer><p>${footer}</p></footer></body></html>`;
  test.each([
    ['FOI 24-118 | Eldon Borough Council', 'Home', 'Contact us'],
    ['FOI 24-118', 'Eldon Borough Council', 'Contact us'],
    ['FOI 24-118', 'Home', '© Eldon Borough Council 2024. 10 Causeway, Eldon'],
  ])('title %s, header %s, footer %s', (...frame) => {
    const document = htmlDocument(page(...frame), 'page.html');
    expect(readFacts(document).authority).toBe('Eldon Borough Council');
    expect(document.text).not.toContain('Eldon');
  });
});
