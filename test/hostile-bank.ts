import type { AnswerKind } from '../src/model/answer.js';

/** What an answer must be: its kind, or any of several; its value, null where there is more to it than that; words it holds, which no other answer does; words it does not hold. */
export type Wanted = readonly [
  kinds: AnswerKind | readonly AnswerKind[],
  value: number | string | boolean | null,
  words: string | RegExp,
  not?: RegExp,
];
export interface Hostile {
  /** What is hostile about it. */
  readonly name: string;
  readonly format: 'html' | 'text';
  readonly source: string;
  /** In the order of the letter. */
  readonly answers: readonly Wanted[];
  /** The numbers of the questions, where there is something to them. */
  readonly numbers?: readonly string[];
}

const RIGHTS = 'If you are dissatisfied with this response you may ask for an internal review within 40 working days.';
const THANKS = 'Thank you for your request of 3 March 2024, which we have handled under the Freedom of Information Act 2000.';

const p = (...all: readonly string[]): string => all.map((one) => `<p>${one}</p>`).join('');
const row = (cells: readonly string[]): string => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`;
const grid = (...rows: readonly (readonly string[])[]): string => `<table border="1">${rows.map(row).join('')}</table>`;
const items = (all: readonly string[]): string => all.map((one) => `<li>${one}</li>`).join('');
const ul = (...all: readonly string[]): string => `<ul>${items(all)}</ul>`;
const ol = (...all: readonly string[]): string => `<ol>${items(all)}</ol>`;
const html = (name: string, body: string, answers: readonly Wanted[], numbers?: string): Hostile => ({
  name,
  format: 'html',
  source: `<html><body>${p('Dear Mr Rowe', THANKS)}${body}${p(RIGHTS, 'Yours sincerely', 'Ada Tern<br>Information Officer')}</body></html>`,
  answers,
  ...(numbers && { numbers: numbers.split(' ') }),
});

const paragraphs = (...all: readonly string[]): string => all.join('\n\n');
const numbered = (...all: readonly (readonly [question: string, answer: string])[]): string =>
  all.map(([question, answer], index) => `${index + 1}. ${question}\n\n${answer}`).join('\n\n');
const text = (name: string, body: string, answers: readonly Wanted[], numbers?: string): Hostile => ({
  name,
  format: 'text',
  source: `${paragraphs('Dear Mr Rowe', THANKS, body, RIGHTS, 'Yours sincerely', 'Ada Tern\nInformation Officer')}\n`,
  answers,
  ...(numbers && { numbers: numbers.split(' ') }),
});

/** Most letters are about ponds: how many there are, how many hold newts, and what was spent on them. */
const PONDS: readonly Wanted[] = [
  ['count', 53, '53'],
  ['count', 22, '22'],
  ['money', 7400, '£7,400'],
];

export const LETTERS: readonly Hostile[] = [
  // tables inside answers whose heads could be those of questions and answers
  html(
    'figures under the heads Requests and Responses inside an answer',
    p(
      'You asked:',
      '1. How many FOI requests did you receive in 2023?',
      '2. How many were answered on time in each quarter?',
      '3. Who is your lead officer for FOI?',
      'Our response',
      '1. We received 1,204 requests in 2023.',
      '2. The figures are in the table below.',
    ) +
      grid(
        ['Quarter', 'Requests', 'Responses', 'Team'],
        ['April to June 2023', '301', '288', 'Legal'],
        ['July to September 2023', '290', '281', 'Legal'],
        ['October to December 2023', '313', '300', 'Legal'],
      ) +
      p('3. Our lead officer is the Head of Legal Services.'),
    [
      ['count', 1204, '1,204'],
      [['table', 'several'], null, '288'],
      ['text', null, 'Head of Legal'],
    ],
  ),
  html(
    'a log with the heads Request and Response inside an answer',
    p(
      '1. How many subject access requests were received in 2023?',
      'There were 41.',
      '2. Please provide a log of the last three complaints received about parking.',
    ) +
      grid(
        ['Request', 'Response', 'Status'],
        ['Please could you remove the ticket issued on Ferry Road', 'The ticket was cancelled', 'Closed'],
        ['Why was my bay suspended without notice?', 'Notice was given on 4 May 2023', 'Closed'],
        ['I want a refund of the permit fee paid in error', 'A refund of £60 was paid', 'Closed'],
      ) +
      p('3. How many parking wardens are employed?', 'We employ 19 parking wardens.'),
    [
      ['count', 41, '41'],
      [['table', 'text', 'several'], null, 'cancelled'],
      ['count', 19, '19'],
    ],
  ),
  html(
    'a survey with the heads Question, Answer: Yes and Answer: No inside an answer',
    p(
      '<b>Question 1: How many staff took part in the 2023 survey?</b>',
      '412 staff took part.',
      '<b>Question 2: Please give the results of the survey.</b>',
    ) +
      grid(
        ['Question', 'Answer: Yes', 'Answer: No'],
        ['Do you feel safe at work?', '340', '72'],
        ['Do you have the tools you need?', '290', '122'],
        ['Would you recommend us?', '301', '111'],
      ) +
      p('<b>Question 3: How much did the survey cost?</b>', 'It cost £4,500.'),
    [
      ['count', 412, '412'],
      [['table', 'several', 'text'], null, '340'],
      ['money', 4500, '£4,500'],
    ],
  ),
  html(
    'a survey with the heads Question and Response between bold questions',
    p('<b>How many people took part in the consultation?</b>', '412', '<b>Please supply the questions and the most common replies.</b>') +
      grid(
        ['Question', 'Response', 'Team'],
        ['How often do you swim at the pool?', 'Once a week', 'Leisure'],
        ['What would make you swim more often?', 'Longer opening hours', 'Leisure'],
        ['Should the pool be refurbished?', 'Yes', 'Leisure'],
      ) +
      p('<b>How much did the consultation cost?</b>', '£3,200'),
    [
      ['count', 412, '412'],
      [['table', 'text', 'several', 'list'], null, /Once a week[\s\S]*Longer/],
      ['money', 3200, '£3,200'],
    ],
  ),
  html(
    'a survey with the heads Question and Response under a numbered topic',
    p('1. Turnout at the consultation', '412 people took part.', '2. Questions and common replies') +
      grid(
        ['Question', 'Response', 'Team'],
        ['How often do you swim at the pool?', 'Once a week', 'Leisure'],
        ['What would make you swim more often?', 'Longer opening hours', 'Leisure'],
        ['Should the pool be refurbished?', 'Yes', 'Leisure'],
      ) +
      p('3. Spend on the consultation', '£3,200'),
    [
      ['count', 412, '412'],
      [['table', 'text', 'several', 'list'], null, /Once a week[\s\S]*Longer/],
      ['money', 3200, '£3,200'],
    ],
  ),
  html(
    'a survey with the heads Question and Response in the first of two answers',
    p(
      'You asked two things:',
      '1. What did residents say in the consultation on the swimming pool?',
      '2. How much did the consultation cost?',
      '1. The questions and most common replies were:',
    ) +
      grid(
        ['Question', 'Response', 'Team'],
        ['How often do you swim at the pool?', 'Once a week', 'Leisure'],
        ['What would make you swim more often?', 'Longer opening hours', 'Leisure'],
        ['Should the pool be refurbished?', 'Yes', 'Leisure'],
      ) +
      p('2. The consultation cost £3,200.'),
    [
      [['table', 'text', 'several'], null, 'Once a week'],
      ['money', 3200, '£3,200'],
    ],
  ),
  html(
    'a register of contracts with the heads Contact, Status and Response',
    p('1. Please supply the contract register for IT.') +
      grid(
        ['Contract', 'Organisation', 'Contact', 'Status', 'Response'],
        ['Telephone system for all sites', 'Ringwell', 'Head of ICT', 'Live', '24x7'],
        ['Laptops and desktop hardware', 'Keyboards Ltd', 'Head of ICT', 'Live', '9 to 5'],
        ['Licences for office software', 'Inkwell Ltd', 'Head of ICT', 'Expired', 'None'],
      ) +
      p('2. How many IT staff are there?', '34', '3. What is the IT budget?', '£3.1 million'),
    [
      [['table', 'several', 'text', 'list'], null, 'Ringwell'],
      ['count', 34, '34'],
      ['money', 3100000, '£3.1 million'],
    ],
  ),
  html(
    'calls to a helpdesk as fields Request and Outcome, between numbered questions',
    p('1. How many helpdesk calls were made in 2023?', '8,100', '2. Please supply the two calls made by the Mayor.') +
      grid(
        ['Request', 'The screen in the parlour does not work'],
        ['Priority', '3'],
        ['Outcome', 'A cable was replaced'],
        ['Request', 'The printer needs a new drum'],
        ['Priority', '4'],
        ['Outcome', 'A drum was fitted'],
      ) +
      p('3. What does the helpdesk cost?', '£410,000'),
    [
      ['count', 8100, '8,100'],
      [['table', 'text', 'several', 'list'], null, /screen in the parlour[\s\S]*drum was fitted/],
      ['money', 410000, '£410,000'],
    ],
  ),
  html(
    'motions under the heads Enquiry and Decision',
    p('1. How many motions were moved in May 2024?', 'Three', '2. Please list the motions and what was decided.') +
      grid(
        ['Motion', 'Enquiry', 'Decision', 'Owner'],
        ['1', 'Whether to light the park after dark', 'Carried', 'Cllr Tern'],
        ['2', 'Whether to allow dogs on the beach', 'Lost', 'Cllr Marl'],
        ['3', 'Whether to sell the old library', 'Deferred to July', 'Cllr Tern'],
      ) +
      p('3. Who chaired the meeting?', 'The Mayor'),
    [
      ['count', 3, 'Three'],
      [['table', 'text', 'several', 'list'], null, /Carried[\s\S]*Deferred/],
      [['text', 'list'], null, 'Mayor'],
    ],
  ),
  html(
    'a log of enquiries that are questions themselves, in the first of two answers',
    p('1. Please supply the enquiries log for May 2024.') +
      grid(
        ['Enquiry', 'Reply', 'Status'],
        ['When does the tip open on bank holidays?', '10am', 'Closed'],
        ['How do I report a missed bin?', 'Use the web form', 'Closed'],
        ['Where can I buy garden bags?', 'At the library', 'Closed'],
      ) +
      p('2. How many enquiries were received in all?', '1,204'),
    [
      [['table', 'text', 'several', 'list'], null, /10am[\s\S]*library/],
      ['count', 1204, '1,204'],
    ],
  ),
  html(
    'cases as one table each with the fields Enquiry and Decision',
    p('How many cases did the ombudsman decide in 2023?', 'Two', 'Please give the details of each case that was decided.') +
      grid(['Enquiry', 'Noise from the pump'], ['Team', 'Housing'], ['Decision', 'Upheld']) +
      grid(['Enquiry', 'Delay in repairs'], ['Team', 'Housing'], ['Decision', 'Not upheld']) +
      p('What was paid in redress in that year?', '£7,400'),
    [
      ['count', 2, 'Two'],
      [['text', 'table', 'several', 'list'], null, /Noise[\s\S]*Not upheld/],
      ['money', 7400, '£7,400'],
    ],
  ),
  html(
    'earlier requests and replies as fields inside an answer',
    p('1. Has anyone asked you this before?', 'Yes, once.', '2. Please supply that request and your reply.') +
      grid(
        ['Request', 'How many ponds did you have in 2020?'],
        ['Response', 'We had 50 ponds.'],
        ['Request', 'How many ponds did you dig in 2020?'],
        ['Response', 'We dug two.'],
      ) +
      p('3. How many requests on ponds do you get a year?', 'Four'),
    [
      ['boolean', true, 'Yes'],
      [['text', 'table', 'several', 'count'], null, /50 ponds[\s\S]*dug two/],
      ['count', 4, 'Four'],
    ],
  ),
  html(
    'earlier requests and replies as columns, between bold questions',
    p('<b>Has anyone asked you about ponds before?</b>', 'Yes, twice.', '<b>Please supply those requests with your replies.</b>') +
      grid(
        ['Reference', 'Request', 'Response'],
        ['FOI/11', 'Please state how many ponds you had in 2020', 'We had 50 ponds'],
        ['FOI/31', 'Please state how many ponds you dug in 2020', 'We dug two'],
      ) +
      p('<b>How many requests on ponds do you get a year?</b>', 'Four'),
    [
      ['boolean', true, 'Yes'],
      [['text', 'table', 'several', 'count'], null, /50 ponds[\s\S]*dug two/],
      ['count', 4, 'Four'],
    ],
  ),
  html(
    'questions of members with their answers, between bold questions',
    p('<b>Which questions did members put to the Cabinet in May 2023?</b>') +
      grid(
        ['Question', 'Answer', 'Member'],
        ['Will the pond at Mill Lane be cleared this year?', 'Yes, in June', 'Cllr Tern'],
        ['Will the fence at Carr Road be mended this year?', 'No', 'Cllr Marl'],
      ) +
      p('<b>Who chaired the meeting of the Cabinet?</b>', 'The Leader', '<b>How many members of the public came?</b>', '22'),
    [
      [['text', 'table', 'several'], null, /June[\s\S]*Marl/],
      [['text', 'list'], null, 'Leader'],
      ['count', 22, '22'],
    ],
  ),
  text(
    'a log drawn with bars in plain text',
    numbered(
      ['How many calls were made?', '53'],
      [
        'Please supply the log of calls on 4 May.',
        '| Request | Response | Team |\n|---|---|---|\n| Where is the pond at Mill Lane? | By the church | Parks |\n| When will the pond be cleared? | In June | Parks |\n| Who do I tell of a dead fish? | The Agency | Parks |',
      ],
      ['What does the line cost?', '£7,400'],
    ),
    [
      ['count', 53, '53'],
      [['table', 'text', 'several'], null, /church[\s\S]*Agency/],
      ['money', 7400, '£7,400'],
    ],
  ),
  text(
    'a table set with spaces, the heads Team and Status over what was asked',
    numbered(
      [
        'Which team looks after each kind of land?',
        'Land             Team          Status\nPonds            Parks         Open\nWoods            Forestry      Open\nQuarries         Estates       Closed',
      ],
      ['How many ponds are there?', '53'],
      ['What was spent?', '£7,400'],
    ),
    [
      [['table', 'text', 'several', 'list'], null, /Parks[\s\S]*Estates/],
      ['count', 53, '53'],
      ['money', 7400, '£7,400'],
    ],
  ),
  html(
    'two rows of figures under heads that could be questions',
    p('<b>Please give the planning appeal figures for 2022 and 2023.</b>') +
      grid(
        ['Number of appeals lodged', 'Number of appeals allowed', 'Number of appeals dismissed'],
        ['118', '41', '77'],
        ['131', '39', '92'],
      ) +
      p('<b>Who is the head of planning?</b>', 'M. Wherry', '<b>What is the fee for a householder application?</b>', '£258'),
    [
      [['table', 'several', 'list'], null, /118[\s\S]*92/],
      [['text', 'list'], null, 'Wherry'],
      ['money', 258, '£258'],
    ],
  ),
  html(
    'one request in prose, its figures under heads that could be questions',
    p('You asked for the number of planning appeals in 2023 with their outcome.', 'The figures are as follows.') +
      grid(['Number of appeals lodged', 'Number of appeals allowed', 'Number of appeals dismissed'], ['118', '41', '77']),
    [[['table', 'several', 'list', 'count'], null, /118[\s\S]*77/]],
  ),
  html(
    'figures under heads that could be questions, in the first of two answers',
    p('1. Please supply the figures for appeals in 2023.') +
      grid(['Number of appeals lodged', 'Number of appeals allowed', 'Number of appeals dismissed'], ['118', '41', '77']) +
      p('2. Who is the head of planning?', 'M. Wherry'),
    [
      [['table', 'several', 'list', 'count'], null, /118[\s\S]*77/],
      [['text', 'list'], null, 'Wherry'],
    ],
  ),
  html(
    'sums under heads that could be questions',
    p('<b>What did the works cost?</b>') +
      grid(['Total cost of labour', 'Total cost of materials', 'Total cost of hire'], ['£41,000', '£12,000', '£3,000']) +
      p('<b>Who did them?</b>', 'Tern Paving Ltd', '<b>When were they done?</b>', 'May 2023'),
    [
      [['table', 'several', 'list', 'money'], null, /41,000[\s\S]*£3,000/],
      [['text', 'list'], null, 'Tern'],
      ['date', null, 'May 2023'],
    ],
  ),
  html(
    'two long lists of firms side by side under their years',
    p('1. Which firms were used in each year?') +
      grid(
        ['2022', '2023'],
        [
          p('Tern Paving Ltd', 'Tarn Surfacing Ltd', 'Holm Civil Engineering Ltd', 'Bray and Daughters'),
          p('Tern Paving Ltd', 'Marl Roads Ltd', 'Low Tarn Surfacing and Civil Engineering Co', 'Bray and Daughters'),
        ],
      ) +
      p('2. How much were they paid in all?', '£2,410,000', '3. Is there a framework?', 'Yes'),
    [
      [['list', 'table', 'text', 'several'], null, 'Marl Roads'],
      ['money', 2410000, '£2,410,000'],
      ['boolean', true, 'Yes'],
    ],
  ),
  html(
    'two numbered lists side by side inside an answer',
    p(
      '1. How many names were registered in 2023?',
      '3,118 births were registered.',
      '2. What were the three most common names for boys and girls?',
    ) +
      grid(['Boys', 'Girls'], ['1. Oliver<br>2. Noah<br>3. Arthur', '1. Olivia<br>2. Amelia<br>3. Isla']) +
      p('3. What is the fee for a certificate?', '£12.50'),
    [
      ['count', 3118, '3,118'],
      [['list', 'table', 'text', 'several'], null, /Oliver[\s\S]*Isla/],
      ['money', 12.5, '£12.50'],
    ],
  ),
  // forms whose columns answer
  html(
    'the head Status over the answers',
    p('Please find below our answers to your questions.') +
      grid(
        ['No.', 'Question', 'Status'],
        ['1', 'Has the fire risk assessment for Mill House been completed?', 'Yes, completed on 4 March 2023'],
        ['2', 'Has the sprinkler system been installed?', 'No'],
        ['3', 'Has the cladding been replaced?', 'Not yet. Replacement is due to begin in May 2025.'],
      ),
    [
      [['boolean', 'date', 'several'], null, 'completed'],
      ['boolean', false, 'No'],
      [['boolean', 'text', 'date', 'several'], null, 'Not yet'],
    ],
  ),
  html(
    'the head Team over the answers',
    p('Our response is set out below.') +
      grid(
        ['Question', 'Team'],
        ['Which team handles reports of fly-tipping?', 'Street Scene'],
        ['Which team handles noise complaints?', 'Environmental Protection'],
        ['Which team handles reports of potholes?', 'Highways Operations'],
      ),
    [
      [['text', 'list'], null, 'Street Scene'],
      [['text', 'list'], null, 'Environmental Protection'],
      [['text', 'list'], null, 'Highways Operations'],
    ],
  ),
  html(
    'a column Source beside the responses, one of them an address',
    p('Our response is set out in this table.') +
      grid(
        ['Question', 'Response', 'Source'],
        ['How many lollipop patrols were there in 2023?', '37', 'School Crossing database'],
        ['Where can I read your road safety policy?', 'On our website', 'www.skerrow.example/road-safety'],
        ['How much was spent on patrols in 2022/23?', '£210,400', 'Finance ledger'],
      ),
    [
      ['count', 37, '37'],
      [['link', 'available_elsewhere', 'text'], null, 'website'],
      ['money', 210400, '£210,400'],
    ],
  ),
  html(
    'a column Comments that adds to the answers',
    p('Our response is set out in this table.') +
      grid(
        ['Question', 'Answer', 'Comments'],
        ['Do you use agency social workers?', 'Yes', 'Through a neutral vendor contract'],
        ['How many agency social workers were engaged on 31 March 2024?', '27', 'Full time equivalents'],
        ['What did you spend on agency social workers in 2023/24?', '£1,912,000', 'Excludes VAT'],
      ),
    [
      ['boolean', true, 'Yes'],
      ['count', 27, '27'],
      ['money', 1912000, '£1,912,000'],
    ],
  ),
  html(
    'a column that says whether information is held, before the response',
    p('We answer your request in the table.') +
      grid(
        ['Information requested', 'Information held', 'Response'],
        ['The number of dog bites reported in 2023', 'Yes', '14'],
        ['The breeds of the dogs involved', 'No', 'This is not recorded'],
        ['The cost of kennelling in 2023', 'Yes', '£8,150'],
      ),
    [
      ['count', 14, '14'],
      [['not_held', 'boolean', 'several'], null, 'not recorded'],
      ['money', 8150, '£8,150'],
    ],
  ),
  html(
    'the column of answers before that of the questions',
    p('Our answers are in the table.') +
      grid(
        ['Ref', 'Response', 'Question'],
        ['1', '84', 'How many trams run each day?'],
        ['2', '212', 'How many trams were late in May 2024?'],
        ['3', '£31 million', 'What did new trams cost?'],
      ),
    [
      ['count', 84, '84'],
      ['count', 212, '212'],
      ['money', 31000000, '£31 million'],
    ],
  ),
  html(
    'a column for the original response and one for the review',
    p('We have reviewed the reply of 4 January 2024. Our conclusions are in this table.') +
      grid(
        ['Request', 'Original response', 'Review response'],
        ['1. How many gulls were culled in 2023?', 'Not held', '14 gulls were culled in 2023.'],
        ['2. What did the cull cost?', '£900', 'We uphold the reply of £900.'],
        ['3. Who approved the cull?', 'Withheld under section 40(2)', 'We uphold the use of section 40(2).'],
      ),
    [
      [['count', 'several'], 14, '14 gulls'],
      ['money', 900, '£900'],
      ['refused', null, '40(2)'],
    ],
  ),
  html(
    'an answer of paragraphs and a numbered list inside a cell',
    p('Our answers are in the table.') +
      grid(
        ['No', 'Request', 'Reply', 'Officer'],
        [
          '1',
          'How many playgrounds do you maintain?',
          '<p>We maintain 44 playgrounds.</p><p>Of these:</p><ol><li>31 have swings</li><li>13 have none</li></ol>',
          'Parks',
        ],
        ['2', 'What is the inspection budget for 2024/25?', '£60,000', 'Parks'],
        ['3', 'Which firm inspects them?', 'Swingsafe Ltd', 'Parks'],
      ),
    [
      [['count', 'several'], 44, /44 playgrounds[\s\S]*31 have swings/],
      ['money', 60000, '£60,000'],
      [['text', 'list'], null, 'Swingsafe'],
    ],
  ),
  html(
    'columns for the date received and the owner behind the answers',
    grid(
      ['Item', 'Question', 'Answer', 'Date received', 'Owner'],
      ['1', 'What is the name of your HR system?', 'Rollcall', '3 March 2024', 'HR'],
      ['2', 'When does the contract end?', '31 March 2026', '3 March 2024', 'HR'],
      ['3', 'Who is the senior responsible owner?', 'The Director of People', '3 March 2024', 'HR'],
      ['4', 'How many licences do you hold?', '2,400', '3 March 2024', 'HR'],
    ),
    [
      [['text', 'list'], null, 'Rollcall'],
      ['date', '2026-03-31', '31 March 2026'],
      [['text', 'list'], null, 'Director of People'],
      ['count', 2400, '2,400'],
    ],
  ),
  html(
    'a row with a note between the rows of questions',
    grid(
      ['Question', 'Answer'],
      ['1. How many ponds are there?', '53'],
      ['Note: ponds under 10 square metres are left out', ''],
      ['2. How many hold newts?', '22'],
      ['3. What was spent?', '£7,400'],
    ),
    PONDS,
  ),
  html(
    'an empty answer, Not held under Source',
    grid(
      ['Question', 'Response', 'Source'],
      ['1. How many ponds are there?', '53', 'Pond Survey 2022'],
      ['2. How many hold newts?', '', 'Not held'],
      ['3. What was spent?', '£7,400', 'Finance ledger'],
    ),
    [
      ['count', 53, '53'],
      ['not_held', null, 'Not held'],
      ['money', 7400, '£7,400'],
    ],
  ),
  html(
    'an empty answer, the exemption under Status',
    grid(
      ['Question', 'Status', 'Response'],
      ['1. How many ponds are there?', 'Disclosed', '53'],
      ['2. Who owns the pond at Mill Lane?', 'Withheld under section 40(2)', ''],
      ['3. What was spent?', 'Disclosed', '£7,400'],
    ),
    [
      ['count', 53, '53'],
      ['refused', null, '40(2)'],
      ['money', 7400, '£7,400'],
    ],
  ),
  html(
    'the date asked for under Date completed, more under Response',
    grid(
      ['Question', 'Date completed', 'Response'],
      ['1. When was the survey of ponds completed?', '4 May 2022', 'By R. Newtley Ecology Ltd'],
      ['2. When was the dredging of ponds completed?', '9 June 2023', 'By our own staff'],
      ['3. When was the fence round the ponds completed?', '1 July 2023', 'By Tern Fencing'],
    ),
    [
      [['date', 'several'], '2022-05-04', '4 May 2022'],
      [['date', 'several'], '2023-06-09', '9 June'],
      [['date', 'several'], '2023-07-01', '1 July'],
    ],
  ),
  html(
    'the firm asked for under Organisation, more under Comments',
    grid(
      ['Question', 'Organisation', 'Comments'],
      ['1. Who supplies your energy?', 'Sparkwell Ltd', 'Until March 2026'],
      ['2. Who supplies your water?', 'Wellspring Water plc', 'Rolling contract'],
      ['3. Who supplies your telephones?', 'Ringwell', 'Until May 2025'],
    ),
    [
      [['text', 'list', 'several', 'date'], null, 'Sparkwell'],
      [['text', 'list', 'several'], null, 'Wellspring'],
      [['text', 'list', 'several', 'date'], null, 'Ringwell'],
    ],
  ),
  html(
    'the officer asked for under Officer, the date under Response',
    grid(
      ['Question', 'Officer', 'Response'],
      ['1. Who is the officer for ponds and when did they start?', 'Ada Tern, Parks Manager', 'May 2019'],
      ['2. Who is the officer for woods and when did they start?', 'Ivo Marl, Forester', 'June 2021'],
      ['3. Who is the officer for quarries and when did they start?', 'Vacant post', 'Not applicable'],
    ),
    [
      [['text', 'date', 'several', 'list'], null, 'Tern'],
      [['text', 'date', 'several', 'list'], null, 'Marl'],
      [['text', 'several', 'not_applicable'], null, 'Vacant'],
    ],
  ),
  html(
    'a column for exemptions, a dash where there is none',
    grid(
      ['Question', 'Response', 'Exemption'],
      ['1. How many ponds are there?', '53', '-'],
      ['2. Who owns the pond at Mill Lane?', 'Withheld', 'Section 40(2)'],
      ['3. What was spent?', '£7,400', '-'],
    ),
    [
      [['count', 'several'], 53, '53'],
      [['refused', 'several'], null, '40(2)'],
      [['money', 'several'], 7400, '£7,400'],
    ],
  ),
  html(
    'a column of responses for each year',
    grid(
      ['Question', '2022 response', '2023 response'],
      ['1. How many ponds were there?', '50', '53'],
      ['2. How many held newts?', '20', 'None'],
      ['3. What was spent?', '£6,900', '£7,400'],
    ),
    [
      [['count', 'several', 'table'], null, /50[\s\S]*53/],
      [['count', 'several', 'table'], null, /20[\s\S]*None/],
      [['money', 'several', 'table'], null, /6,900[\s\S]*7,400/],
    ],
  ),
  html(
    'a column of costs beside the responses',
    grid(
      ['Question', 'Response', 'Cost'],
      ['1. Were any ponds cleared in 2023 and at what cost?', 'Yes, two', '£4,000'],
      ['2. Were any ponds dug in 2023 and at what cost?', 'No', 'None'],
      ['3. Were any fences mended in 2023 and at what cost?', 'Yes, one', 'Nil'],
    ),
    [
      [['boolean', 'count', 'money', 'several'], null, /two[\s\S]*£4,000/],
      [['boolean', 'several'], null, /No[\s\S]*None/],
      [['boolean', 'several', 'money', 'count'], null, /one[\s\S]*Nil/],
    ],
  ),
  html(
    'a column that says who else holds it',
    grid(
      ['Question', 'Response', 'Held elsewhere'],
      ['1. How many ponds are there?', '53', 'None'],
      ['2. How many hold newts?', 'Not held', 'the Newt Trust'],
      ['3. What was spent?', '£7,400', 'None'],
    ),
    [
      [['count', 'several'], 53, '53'],
      [['not_held', 'several', 'held_elsewhere'], null, /the Newt Trust/],
      [['money', 'several'], 7400, '£7,400'],
    ],
  ),
  html(
    'a form begun anew for each question',
    grid(
      ['Question', 'Answer'],
      [
        p('What steps were taken after the flood of 4 May 2023?'),
        p('Crews were sent at once.', 'Pumps were set up.', 'Sandbags were given out.', 'A rest centre was opened.'),
      ],
    ) +
      grid(['Question', 'Answer'], ['How many homes were flooded?', '48']) +
      grid(['Question', 'Answer'], ['What was paid in grants?', '£22,000']),
    [
      [['text', 'several', 'list'], null, /Crews[\s\S]*rest centre/],
      ['count', 48, '48'],
      ['money', 22000, '£22,000'],
    ],
  ),
  html(
    'all questions in one cell, all answers in the next',
    grid(
      ['Your question', 'Our answer'],
      [
        p('What steps were taken after the flood of 4 May 2023?', 'How many homes were flooded?', 'What was paid in grants?'),
        p(
          'Crews were sent at once and pumps were set up at Mill Bridge.',
          '48 homes were flooded.',
          '£22,000 was paid.',
          'More grants may follow.',
        ),
      ],
    ),
    [
      ['text', null, 'Crews'],
      ['count', 48, '48 homes'],
      ['money', 22000, '£22,000'],
    ],
  ),
  // forms whose rows are fields
  html(
    'a table for each question, the status between question and response',
    grid(['Question 1', 'How many bridges do you inspect each year?'], ['Status', 'Information held'], ['Response', '118 bridges']) +
      grid(['Question 2', 'How many bridges failed inspection in 2023?'], ['Status', 'Information held'], ['Response', 'Nine']) +
      grid(
        ['Question 3', 'What is the cost of repairs to Dunn Bridge?'],
        ['Status', 'Exempt'],
        ['Response', 'We are withholding this under section 43(2).'],
      ),
    [
      ['count', 118, '118'],
      ['count', 9, 'Nine'],
      ['refused', null, '43(2)'],
    ],
  ),
  html(
    'fields Question, Answer and Comments in one table',
    grid(
      ['Question 1', 'How many ponds are there?'],
      ['Answer', '53'],
      ['Comments', 'Ponds under 10 square metres are left out.'],
      ['Question 2', 'How many hold newts?'],
      ['Answer', '22'],
      ['Comments', 'By the survey of 2022.'],
      ['Question 3', 'What was spent?'],
      ['Answer', '£7,400'],
      ['Comments', 'Excludes VAT.'],
    ),
    PONDS,
  ),
  html(
    'fields Request, Decision and Response in one table',
    grid(
      ['Request', 'How many ponds are there?'],
      ['Decision', 'Disclosed'],
      ['Response', '53'],
      ['Request', 'Who owns the pond at Mill Lane?'],
      ['Decision', 'Withheld'],
      ['Response', 'Section 40(2) applies.'],
      ['Request', 'What was spent?'],
      ['Decision', 'Disclosed'],
      ['Response', '£7,400'],
    ),
    [
      ['count', 53, '53'],
      ['refused', null, '40(2)'],
      ['money', 7400, '£7,400'],
    ],
  ),
  html(
    'the first response and the outcome of the review as fields',
    grid(
      ['Question 1', 'How many ponds are there?'],
      ['Our first response', 'Not held'],
      ['Outcome of review', '53 ponds'],
      ['Question 2', 'How many hold newts?'],
      ['Our first response', '22'],
      ['Outcome of review', 'Upheld'],
      ['Question 3', 'What was spent?'],
      ['Our first response', '£7,400'],
      ['Outcome of review', 'Upheld'],
    ),
    [
      [['count', 'several'], 53, '53'],
      [['count', 'several'], 22, '22'],
      [['money', 'several'], 7400, '£7,400'],
    ],
  ),
  // forms below the request or a letter
  html(
    'the request numbered, then a form that puts it in fewer words',
    p(
      'You asked:',
      '1. Please tell me how many ponds the Council looks after at the present time.',
      '2. Please tell me how many of those have been found to hold great crested newts.',
      '3. Please tell me what has been spent on this work in 2023/24.',
    ) + grid(['Question', 'Answer'], ['How many ponds are there?', '53'], ['How many hold newts?', '22'], ['What was spent?', '£7,400']),
    PONDS,
  ),
  html(
    'the request numbered, then a table of numbers and answers',
    p('You asked:', '1. How many ponds are there in the borough?', '2. How many of them hold newts?', '3. What was spent on ponds?') +
      grid(['No.', 'Answer', 'Team'], ['1', '53', 'Parks'], ['2', '22', 'Ecology'], ['3', '£7,400', 'Finance']),
    PONDS,
  ),
  html(
    'the request numbered, then a table of topics',
    p(
      'You asked:',
      '1. How many ponds are there in the borough?',
      '2. How many of them hold newts?',
      '3. What was spent on ponds?',
      'Our response:',
    ) +
      grid(
        ['Topic', 'Response', 'Source'],
        ['Ponds in the borough', '53', 'Survey'],
        ['Ponds that hold newts', '22', 'Survey'],
        ['Spend on ponds', '£7,400', 'Ledger'],
      ),
    PONDS,
  ),
  html(
    'numbered questions, then a questionnaire that came with them',
    p('1. How many ponds are there?', '53', '2. How many hold newts?', '22', 'You also sent us a questionnaire, which we have filled in:') +
      grid(
        ['Question', 'Response'],
        ['Do you use volunteers to clear ponds?', 'Yes'],
        ['How much did you spend on ponds in 2023/24?', '£7,400'],
        ['Who is in charge of your ponds?', 'The Parks Manager'],
      ),
    [
      ['count', 53, '53'],
      ['count', 22, '22'],
      ['boolean', true, 'Yes'],
      ['money', 7400, '£7,400'],
      ['text', null, 'Parks Manager'],
    ],
  ),
  html(
    'numbered questions, then a questionnaire with a column for the officer',
    p('1. How many ponds are there?', '53', '2. How many hold newts?', '22', 'You also sent us a questionnaire, which we have filled in:') +
      grid(
        ['Question', 'Response', 'Officer'],
        ['Do you use volunteers to clear ponds?', 'Yes', 'Parks'],
        ['How much did you spend on ponds in 2023/24?', '£7,400', 'Finance'],
        ['Who is in charge of your ponds?', 'The Parks Manager', 'Parks'],
      ),
    [
      ['count', 53, '53'],
      ['count', 22, '22'],
      ['boolean', true, 'Yes'],
      ['money', 7400, '£7,400'],
      ['text', null, 'Parks Manager'],
    ],
  ),
  // tables and lists that are the frame of the letter
  {
    name: 'the head of the letter as fields named Request and Response',
    format: 'html',
    source:
      grid(
        ['Request reference', 'FOI 2024/118'],
        ['Request received', '3 March 2024'],
        ['Our response', 'Full disclosure'],
        ['Officer', 'Ada Tern'],
      ) +
      p(
        'Dear Mr Rowe',
        '1. How many allotments does the Council own?',
        'The Council owns 212 allotments.',
        '2. How many people are on the waiting list?',
        'There are 430 people on the waiting list.',
        '3. What is the annual rent of a full plot?',
        'The rent is £62 a year.',
        'Yours sincerely',
        'Ada Tern',
      ),
    answers: [
      ['count', 212, '212'],
      ['count', 430, '430'],
      ['money', 62, '£62'],
    ],
  },
  {
    name: 'the letter in one cell, the address in the cell beside it',
    format: 'html',
    source:
      '<table><tr><td><p>Skerrow Harbour Board</p><p>Town Hall</p><p>Skerrow ZZ1 1ZZ</p><p>Tel 01632 960 001</p><p>Our ref: FOI/88</p></td><td><p>Dear Mr Rowe</p><p>1. How many CCTV cameras do you run?</p><p>We run 318 cameras.</p><p>2. How many staff watch them?</p><p>Eleven staff.</p><p>3. How long are recordings kept?</p><p>31 days.</p><p>Yours sincerely</p></td></tr></table>',
    answers: [
      ['count', 318, '318'],
      ['count', 11, 'Eleven'],
      [['text', 'count', 'range'], null, '31 days'],
    ],
  },
  html(
    'the address and the reference side by side above the letter',
    grid([
      '<p><b>Skerrow Harbour Board</b></p><p>Town Hall, Skerrow</p><p>ZZ1 1ZZ</p><p>foi@skerrow.example</p>',
      p('Our reference: FOI/88', '4 April 2024'),
    ]) + p('1. How many ponds are there?', '53', '2. How many hold newts?', '22', '3. What was spent?', '£7,400'),
    PONDS,
  ),
  {
    name: 'the address and the reference side by side in plain text',
    format: 'text',
    source: paragraphs(
      'Skerrow Harbour Board                         Our ref: FOI/88\nTown Hall                                     Your ref: -\nSkerrow ZZ1 1ZZ                                 4 April 2024',
      'Dear Mr Rowe,',
      '1. How many ponds are there?',
      '53',
      '2. How many hold newts?',
      '22',
      '3. What was spent?',
      '£7,400',
      'Yours sincerely',
      'Ada Tern',
    ),
    answers: PONDS,
  },
  html(
    'the head of the letter as a list of definitions',
    '<dl><dt>Reference</dt><dd>FOI/88</dd><dt>Request received</dt><dd>3 March 2024</dd><dt>Response issued</dt><dd>4 April 2024</dd></dl>' +
      p('1. How many ponds are there?', '53', '2. How many hold newts?', '22', '3. What was spent?', '£7,400'),
    PONDS,
  ),
  // bold, italics and colours
  html(
    'a note in brackets behind each bold question',
    p(
      '<b>1. How many ponds are there?</b> (We take this to mean ponds on our own land.)',
      'There are 53.',
      '<b>2. How many of them hold newts?</b> (We take this to mean great crested newts.)',
      '22',
      '<b>3. What was spent on ponds?</b> (We take this to mean in 2023/24.)',
      '£7,400',
    ),
    PONDS,
  ),
  html(
    'the year in bold at the end of each question',
    p(
      '1. How many ponds were there <b>in 2023?</b>',
      'There were 53.',
      '2. How many ponds held newts <b>in 2023?</b>',
      '22 did.',
      '3. How much was spent on ponds <b>in 2023/24?</b>',
      '£7,400.',
    ),
    PONDS,
  ),
  html(
    'figures in bold inside the answers to bold questions',
    p(
      '<b>1. How many ponds are there?</b>',
      'There are <b>53</b> ponds. Twelve more are proposed in the <i>Green Plan</i>.',
      '<b>2. How many hold newts?</b>',
      'Our survey found that <b>22</b> do.',
      '<b>3. What was spent?</b>',
      'In total <b>£7,400</b> was spent.',
    ),
    PONDS,
  ),
  html(
    'bold leads inside an answer to a plain question',
    p(
      '1. What does the strategy say?',
      '<b>The need for more ponds</b> We will dig ten ponds by 2027.',
      '<b>The care of old ponds</b> We will clear silt each winter.',
      '<b>The place of volunteers</b> We will train 40 volunteers.',
      '2. How many ponds are there?',
      '53',
      '3. What was spent?',
      '£7,400',
    ),
    [
      [['text', 'list', 'count', 'several'], null, /dig ten[\s\S]*clear silt[\s\S]*40 volunteers/],
      ['count', 53, '53'],
      ['money', 7400, '£7,400'],
    ],
  ),
  html(
    'bold words of one line inside the answer to a bold question',
    p(
      '<b>How many ponds are there and where are they?</b>',
      '<b>North</b>',
      '31 ponds',
      '<b>South</b>',
      '22 ponds',
      '<b>Which of them hold newts?</b>',
      '22 of those in the north.',
      '<b>What was spent on ponds in 2023/24?</b>',
      '£7,400',
    ),
    [
      [['count', 'several', 'list', 'text', 'table'], null, /31 ponds[\s\S]*22 ponds/],
      [['count', 'text'], null, '22 of those'],
      ['money', 7400, '£7,400'],
    ],
  ),
  html(
    'plain questions, each answered by a bold line, one of which begins with What',
    p(
      'Where do newts live?',
      '<b>What is known of them is in our Pond Survey 2022.</b>',
      'When was the survey made?',
      '<b>Between April and June 2022.</b>',
      'Who made the survey?',
      '<b>R. Newtley Ecology Ltd, under contract to us.</b>',
    ),
    [
      ['text', null, 'Pond Survey'],
      [['date', 'text', 'range'], null, 'April'],
      ['text', null, 'Newtley'],
    ],
  ),
  html(
    'answers in red on the line of the question',
    p(
      '1. How many ponds are there? <span style="color:#ff0000">53</span>',
      '2. How many hold newts? <span style="color:#ff0000">22</span>',
      '3. What was spent? <span style="color:#ff0000">£7,400</span>',
    ),
    PONDS,
  ),
  html(
    'a bold figure at the end of a paragraph of question and answer',
    p(
      '1. How many ponds are there in the borough? There are <b>53 ponds.</b>',
      '2. How many of the ponds hold newts? There are <b>22 such ponds.</b>',
      '3. What was spent on ponds in 2023/24? We spent <b>£7,400.</b>',
    ),
    [
      ['count', 53, 'There are 53'],
      ['count', 22, 'There are 22'],
      ['money', 7400, 'We spent'],
    ],
  ),
  html(
    'each question ends in a link',
    p(
      '1. How many ponds are there on <a href="https://skerrow.example/ponds">the register?</a>',
      '53',
      '2. How many hold newts by <a href="https://skerrow.example/survey">the survey?</a>',
      '22',
      '3. What was spent on ponds by <a href="https://skerrow.example/ledger">the ledger?</a>',
      '£7,400',
    ),
    PONDS,
  ),
  html(
    'a request in italics behind each bold question',
    p(
      '<b>1. How many ponds are there?</b> <i>Please include garden ponds.</i>',
      '53',
      '<b>2. How many hold newts?</b> <i>Please include all kinds.</i>',
      '22',
      '<b>3. What was spent?</b> <i>Please give this for 2023/24.</i>',
      '£7,400',
    ),
    PONDS,
  ),
  html(
    'the clauses of a policy with bold titles inside an answer',
    p(
      '1. Please supply the text of your pond policy.',
      '<b>1.1 What this policy covers.</b> It covers all ponds on our land.',
      '<b>1.2 Who is responsible.</b> The Parks Manager is responsible.',
      '<b>1.3 How ponds are inspected.</b> Each pond is inspected once a year.',
      '2. How many ponds are there?',
      '53',
      '3. What was spent?',
      '£7,400',
    ),
    [
      ['text', null, /covers all ponds[\s\S]*once a year/],
      ['count', 53, '53'],
      ['money', 7400, '£7,400'],
    ],
  ),
  html(
    'bold questions of a leaflet inside an answer',
    p(
      '1. What does the leaflet to residents say?',
      '<b>Can I swim in the pond?</b> No, it is too cold.',
      '<b>Can I fish in the pond?</b> Yes, with a permit.',
      '<b>May I feed the ducks?</b> Please do not.',
      '2. How many ponds are there?',
      '53',
      '3. What was spent?',
      '£7,400',
    ),
    [
      [['text', 'several'], null, /too cold[\s\S]*permit[\s\S]*do not/],
      ['count', 53, '53'],
      ['money', 7400, '£7,400'],
    ],
  ),
  html(
    'the sections of the Act as bold lines inside a refusal',
    p(
      '1. How many ponds are there?',
      '53',
      '2. Who owns the land at Mill Lane?',
      '<b>Section 40(2) - personal information</b>',
      'This names a living person.',
      '<b>Section 43(2) - commercial interests</b>',
      'The sale is not complete.',
      '3. What was spent?',
      '£7,400',
    ),
    [
      ['count', 53, '53'],
      [['refused', 'several'], null, /names a living[\s\S]*not complete/],
      ['money', 7400, '£7,400'],
    ],
  ),
  html(
    'bold topics, each answered on its line',
    p(
      '<b>1. The contract with Tern Ltd</b> Exempt under section 43(2).',
      '<b>2. The price paid to Tern Ltd</b> £41,000.',
      '<b>3. The date when the contract ends</b> 31 May 2027.',
    ),
    [
      ['refused', null, '43(2)'],
      ['money', 41000, '£41,000'],
      ['date', '2027-05-31', '31 May'],
    ],
  ),
  html(
    'the exemption, the harm and the public interest under bold leads',
    p(
      '1. Please supply the contract.',
      'We refuse this.',
      '<b>The exemption for commercial interests</b> Section 43(2) applies.',
      '<b>The harm that we foresee</b> Rivals would gain.',
      '<b>The public interest test we made</b> It favours refusal.',
      '2. What is the price?',
      '£41,000',
      '3. When does it end?',
      '31 May 2027',
    ),
    [
      [['refused', 'several'], null, /Rivals[\s\S]*favours refusal/],
      ['money', 41000, '£41,000'],
      ['date', '2027-05-31', '31 May'],
    ],
  ),
  html(
    'the public interest test in numbered bold steps',
    p(
      '1. Please supply the public interest test.',
      '<b>1. The factors for release</b> Openness.',
      '<b>2. The factors against release</b> Rivals would gain.',
      '<b>3. The balance of the factors</b> It favours refusal.',
      '2. What is the price?',
      '£41,000',
      '3. When does it end?',
      '31 May 2027',
    ),
    [
      [['text', 'refused', 'several'], null, /Openness[\s\S]*favours refusal/],
      ['money', 41000, '£41,000'],
      ['date', '2027-05-31', '31 May'],
    ],
  ),
  html(
    'a bold title on complaints behind the last answer',
    p(
      '1. How many ponds are there?',
      '53',
      '2. How many hold newts?',
      '22',
      '3. What was spent?',
      '£7,400',
      '<b>How to complain</b>',
      'Write to the review officer.',
    ),
    [
      ['count', 53, '53'],
      ['count', 22, '22'],
      ['money', 7400, '£7,400', /complain/i],
    ],
  ),
  html(
    'a bold title right behind the last question, which has no answer',
    p(
      '1. How many ponds are there?',
      '53',
      '2. How many hold newts?',
      '22',
      '3. What was spent?',
      '<b>Re-use of this information</b>',
      'You may use this under the Open Government Licence.',
    ),
    [
      ['count', 53, '53'],
      ['count', 22, '22'],
      ['unanswered', null, /^$/],
    ],
  ),
  html(
    'bold questions, some answered on their line, a bold place inside an answer',
    p(
      '<b>1. How many ponds are there?</b> There are 53.',
      '<b>2. How many hold newts, and where are they?</b>',
      '22. <b>Mill ward</b> has most of them.',
      '<b>3. What was spent?</b> We spent £7,400.',
      '<b>4. Who is in charge?</b> The Parks Manager.',
    ),
    [...PONDS, ['text', null, 'Parks Manager']],
  ),
  html(
    'who came, each office in bold with a number',
    p(
      'Question 1. Who attended the pond summit?',
      '<b>1. The Minister for Ponds</b> Ada Tern MP',
      '<b>2. The Chair of the Pond Trust</b> Ivo Marl',
      '<b>3. The Head of Parks at Skerrow</b> Una Skerry',
      'Question 2. How many came in all?',
      '53',
      'Question 3. What was spent?',
      '£7,400',
    ),
    [
      [['text', 'list', 'several'], null, /Tern[\s\S]*Marl[\s\S]*Skerry/],
      ['count', 53, '53'],
      ['money', 7400, '£7,400'],
    ],
  ),
  html(
    'bullets of bold risks inside an answer',
    p('1. Which risks are on the pond register?') +
      ul(
        '<b>The risk of drowning</b> Fences are in place.',
        '<b>The risk of disease</b> Signs are in place.',
        '<b>The risk of flood</b> Sluices are checked.',
      ) +
      p('2. How many ponds are there?', '53', '3. What was spent?', '£7,400'),
    [
      [['text', 'list', 'several'], null, /Fences[\s\S]*Sluices/],
      ['count', 53, '53'],
      ['money', 7400, '£7,400'],
    ],
  ),
  html(
    'a heading inside an answer among headings that ask',
    '<h3>How many ponds are there?</h3>' +
      p('53') +
      '<h3>Detail by ward</h3>' +
      p('Mill ward has 19 and Carr ward 34.') +
      '<h3>What was spent on ponds?</h3>' +
      p('£7,400') +
      '<h3>Who is in charge of ponds?</h3>' +
      p('The Parks Manager'),
    [
      [['count', 'several'], 53, /53[\s\S]*Mill ward/],
      ['money', 7400, '£7,400'],
      [['text', 'list'], null, 'Parks Manager'],
    ],
  ),
  html(
    'a heading over each numbered answer',
    '<h2>Request</h2>' +
      p('1. How many ponds are there?', '2. How many hold newts?', '3. What was spent?') +
      '<h2>Response</h2>' +
      '<h3>Ponds</h3>' +
      p('1. There are 53.') +
      '<h3>Newts</h3>' +
      p('2. 22 hold newts.') +
      '<h3>Spending</h3>' +
      p('3. £7,400') +
      '<h2>Next steps</h2>' +
      p('You may ask for a review.'),
    PONDS,
  ),
  // bullets and lists of the web
  html(
    'a list begun anew with the next number for each question',
    p('Our answers are below.') +
      ol('How many ponds are there?') +
      p('53') +
      '<ol start="2"><li>How many hold newts?</li></ol>' +
      p('22') +
      '<ol start="3"><li>What was spent?</li></ol>' +
      p('£7,400'),
    PONDS,
  ),
  html(
    'a list of steps right below the list that holds the question',
    p('Our answers are below.') +
      ol('How is a pond cleared?') +
      ol('Fish are moved', 'Water is drained', 'Silt is dug out') +
      '<ol start="2"><li>How many ponds are there?</li></ol>' +
      p('53') +
      '<ol start="3"><li>What was spent?</li></ol>' +
      p('£7,400'),
    [
      [['text', 'list'], null, /Fish[\s\S]*Silt/],
      ['count', 53, '53'],
      ['money', 7400, '£7,400'],
    ],
  ),
  html(
    'each answer a bullet below its question',
    p('Our answers are below.') +
      '<ul><li>How many ponds are there?<ul><li>53</li></ul></li><li>How many hold newts?<ul><li>22</li></ul></li><li>What was spent?<ul><li>£7,400</li></ul></li></ul>',
    PONDS,
  ),
  html(
    'bullets of detail between bullets that ask',
    ul('How many ponds are there?') +
      p('53:') +
      ul('31 in the north', '22 in the south') +
      ul('Who surveys them?') +
      p('R. Newtley Ecology Ltd') +
      ul('What was spent?') +
      p('£7,400'),
    [
      [['count', 'several'], null, /53[\s\S]*22 in the south/],
      [['text', 'list'], null, 'Newtley'],
      ['money', 7400, '£7,400'],
    ],
  ),
  html(
    'a list of definitions with numbered questions',
    p('Our answers are below.') +
      '<dl><dt>1. How many ponds are there?</dt><dd>53</dd><dt>2. How many hold newts?</dt><dd>22</dd><dt>3. What was spent?</dt><dd>£7,400</dd></dl>',
    PONDS,
  ),
  html(
    'a list of definitions inside an answer',
    p('How many ponds are there in the borough?', '53', 'Please give the number in each ward and how it was counted') +
      '<dl><dt>Number in Mill ward</dt><dd>31, by survey</dd><dt>Number in Carr ward</dt><dd>22, by map</dd></dl>' +
      p('What was spent on ponds in 2023/24?', '£7,400'),
    [
      ['count', 53, '53'],
      [['several', 'count', 'text', 'table', 'list'], null, /31[\s\S]*22/],
      ['money', 7400, '£7,400'],
    ],
  ),
  text(
    'bullets of places between bullets that ask',
    paragraphs(
      '- How many ponds are there?',
      '53',
      '- Where are the largest?',
      'The largest are:',
      '- the pond at Mill Lane by the church\n- the pond at Carr Road by the school',
      '- What was spent?',
      '£7,400',
    ),
    [
      ['count', 53, '53'],
      [['text', 'list'], null, /church[\s\S]*school/],
      ['money', 7400, '£7,400'],
    ],
  ),
  text(
    'a list of what was asked for, then a list of what is enclosed',
    paragraphs(
      'You asked for copies of these:',
      '- the pond policy\n- the newt survey of 2022\n- any letters from the Agency about ponds',
      'We enclose:',
      '- the pond policy, as adopted in 2021\n- the newt survey of 2022',
      'We hold no letters from the Agency.',
    ),
    [
      [['see_attachment', 'text', 'several'], null, 'the pond policy'],
      [['see_attachment', 'text', 'several'], null, 'survey'],
      ['not_held', null, 'no letters'],
    ],
  ),
  text(
    'a list of enclosures behind the last answer',
    numbered(
      ['Please supply the pond policy.', 'This is enclosed.'],
      ['Please supply the newt survey.', 'This is enclosed.'],
      [
        'What was spent?',
        '£7,400\n\nI enclose:\n\n- the pond policy of the Council\n- the newt survey of 2022\n- a list of all ponds in the borough',
      ],
    ),
    [
      ['see_attachment', null, 'enclosed'],
      ['see_attachment', null, 'enclosed'],
      ['money', 7400, '£7,400', /list of all ponds/],
    ],
  ),
  // lists inside answers
  text(
    'clauses numbered in decimals below questions numbered in decimals',
    paragraphs(
      '1.1 How many pupils were excluded in 2022/23?',
      '31 pupils.',
      '1.2 How many appealed?',
      'Four.',
      '1.3 What does the policy say on appeals?',
      '2.1 An appeal must be made in 15 days.\n2.2 A panel of three hears it.',
      '1.4 Who chairs the panel?',
      'An independent member.',
    ),
    [
      ['count', 31, '31'],
      ['count', 4, 'Four'],
      [['text', 'list'], null, /2\.1 An appeal[\s\S]*panel of three/],
      [['text', 'list'], null, 'independent'],
    ],
  ),
  text(
    'a numbered list for each year inside an answer',
    numbered(
      ['What were the top two complaints in each year?', '2022\n\n1. Noise\n2. Litter\n\n2023\n\n1. Litter\n2. Parking'],
      ['How many complaints were there in 2023?', '880'],
      ['How many were upheld?', '112'],
    ),
    [
      [['text', 'list', 'several'], null, /Noise[\s\S]*Parking/],
      ['count', 880, '880'],
      ['count', 112, '112'],
    ],
  ),
  text(
    'house numbers at the start of each line',
    numbered(
      ['Which sites were sold?', '1 Quay Street\n2 Harbour Row\n3 Fish Lane\n4 The Slip'],
      ['What was raised?', '£1.9 million'],
      ['Who bought them?', 'Tarnside Homes Ltd'],
    ),
    [
      [['list', 'text', 'several'], null, /1 Quay Street[\s\S]*4 The Slip/],
      ['money', 1900000, '£1.9 million'],
      [['text', 'list'], null, 'Tarnside'],
    ],
  ),
  text(
    'flats 12a to 12c at the start of each line',
    numbered(
      ['Which flats were repaired?', '12a Low Street\n12b Low Street\n12c Low Street'],
      ['What did it cost?', '£44,000'],
      ['Who did the work?', 'Our own trades team.'],
    ),
    [
      [['list', 'text', 'several'], null, /12a Low[\s\S]*12c Low/],
      ['money', 44000, '£44,000'],
      ['text', null, 'trades'],
    ],
  ),
  text(
    'a figure at the start of a wrapped line',
    numbered(
      [
        'How many lamps failed in 2023?',
        'In the year there were 214 failures of lamps on main roads and on side streets there were\n17. Of these, 11 were mended on the day.',
      ],
      ['How many lamps are there?', '9,400'],
      ['Who mends them?', 'Lampwick Ltd'],
      ['What is Lampwick Ltd paid?', '£120,000 a year'],
      ['When does its contract end?', '31 May 2027'],
    ),
    [
      [['count', 'several'], null, /17\. Of these/],
      ['count', 9400, '9,400'],
      [['text', 'list'], null, 'Lampwick'],
      ['money', 120000, '£120,000'],
      ['date', '2027-05-31', '31 May'],
    ],
  ),
  text(
    'pay grades A to D, one a line',
    numbered(
      ['What are the pay grades?', 'A 21,000 to 24,000\nB 24,001 to 28,000\nC 28,001 to 33,000\nD 33,001 to 39,000'],
      ['How many staff are there?', '640'],
      ['How many are on grade D?', '58'],
    ),
    [
      [['text', 'table', 'list', 'several'], null, /21,000[\s\S]*39,000/],
      ['count', 640, '640'],
      ['count', 58, '58'],
    ],
  ),
  text(
    'the titles Background and Response inside an answer',
    numbered(
      [
        'What steps were taken after the flood?',
        'Background\n\nThe river rose on 4 May 2023.\n\nResponse\n\nCrews were sent at once and pumps were set up.',
      ],
      ['How many homes were flooded?', '48'],
      ['What was paid in grants?', '£22,000'],
    ),
    [
      [['text', 'date', 'several'], null, /river rose[\s\S]*pumps were set up/],
      ['count', 48, '48'],
      ['money', 22000, '£22,000'],
    ],
  ),
  text(
    'opening times at the start of each line',
    numbered(
      ['When do the gates open?', '8.30 Monday to Friday\n9.15 Saturday\n10.00 Sunday'],
      ['How many visitors came?', '11,000'],
      ['What is the fee?', '£4'],
    ),
    [
      [['text', 'list', 'several', 'table'], null, /8\.30[\s\S]*10\.00/],
      ['count', 11000, '11,000'],
      ['money', 4, '£4'],
    ],
  ),
  text(
    'the recommendations of a report numbered 1.1 to 1.3',
    numbered(
      [
        'What did the Cabinet report of 4 May recommend?',
        'Recommendations\n\n1.1 That the pond at Mill Lane be cleared.\n1.2 That the cost be met from reserves.\n1.3 That the Head of Parks report back.',
      ],
      ['How many ponds are there?', '53'],
      ['What was spent?', '£7,400'],
    ),
    [
      [['text', 'list'], null, /cleared[\s\S]*report back/],
      ['count', 53, '53'],
      ['money', 7400, '£7,400'],
    ],
  ),
  text(
    'steps all numbered 1 inside an answer',
    numbered(
      ['How is a pond cleared?', '1. Fish are moved\n1. Water is drained\n1. Silt is dug out'],
      ['How many ponds are there?', '53'],
      ['What was spent?', '£7,400'],
    ),
    [
      [['text', 'list'], null, /Fish[\s\S]*Silt/],
      ['count', 53, '53'],
      ['money', 7400, '£7,400'],
    ],
  ),
  text(
    'how to complain as a numbered list inside an answer',
    numbered(
      ['How many complaints were made to the Ombudsman?', '12'],
      [
        'How may a tenant complain?',
        'Tenants may complain as follows:\n\n1. Write to the housing manager\n2. Ask for an internal review\n3. Write to the Tenants’ Ombudsman',
      ],
      ['How many were upheld?', 'Three'],
    ),
    [
      ['count', 12, '12'],
      [['text', 'list'], null, /housing manager[\s\S]*Tenants’ Ombudsman/],
      ['count', 3, 'Three'],
    ],
  ),
  text(
    'Contents and bullets inside an answer',
    numbered(
      ['What does the first aid box hold?', 'Contents:\n- 20 plasters\n- two bandages\n- one pair of gloves'],
      ['How many boxes are there?', '53'],
      ['What did they cost?', '£7,400'],
    ),
    [
      [['text', 'list', 'count', 'several'], null, /plasters[\s\S]*gloves/],
      ['count', 53, '53'],
      ['money', 7400, '£7,400'],
    ],
  ),
  text(
    'the chapters of a report named like parts of a letter',
    numbered(
      ['What does the flood report contain?', '1. Background\n2. Summary\n3. Conclusions\n4. Next steps'],
      ['When was it signed off?', '4 May 2023'],
      ['What did it cost?', '£7,400'],
    ),
    [
      [['text', 'list'], null, /Background[\s\S]*Next steps/],
      ['date', '2023-05-04', '4 May'],
      ['money', 7400, '£7,400'],
    ],
  ),
  text(
    'titles inside an answer',
    numbered(
      [
        'What were the findings of the audit of the pond fund?',
        'Income\n\nThe income of the fund was in order.\n\nSpending\n\nTwo receipts were lost.\n\nStaff\n\nNo case was found.',
      ],
      ['How much is in the fund?', '£91,000'],
      ['Who audits it?', 'Tern and Marl LLP'],
    ),
    [
      [['text', 'several'], null, /in order[\s\S]*receipts[\s\S]*No case/],
      ['money', 91000, '£91,000'],
      [['text', 'list'], null, 'Tern and Marl'],
    ],
  ),
  text(
    'an answer of quoted paragraphs',
    numbered(
      [
        'What did residents say of the ponds?',
        '"They are full of weed and smell in the summer."\n\n"My children love to feed the ducks there."\n\n"Please do not fill them in."',
      ],
      ['How many residents wrote?', '14'],
      ['Were they answered?', 'Yes'],
    ),
    [
      ['text', null, /weed[\s\S]*fill them in/],
      ['count', 14, '14'],
      ['boolean', true, 'Yes'],
    ],
  ),
  text(
    'clauses of a contract, one of which asks',
    numbered(
      [
        'What does the contract say about late work?',
        '4.1 The contractor must tell the Council at once.\n4.2 The Council may deduct £50 a day.\n4.3 Is the delay due to weather? If so no sum is due.',
      ],
      ['How many contracts are there?', '53'],
      ['What was deducted?', '£7,400'],
    ),
    [
      [['text', 'list', 'several', 'money'], null, /at once[\s\S]*no sum is due/],
      ['count', 53, '53'],
      ['money', 7400, '£7,400'],
    ],
  ),
  text(
    'the questions of a survey numbered in decimals inside an answer',
    numbered(
      ['Which questions were put to staff?', '1.1 Do you feel safe at work?\n1.2 Would you recommend us?\n1.3 Do you have what you need?'],
      ['How many staff replied?', '53'],
      ['What was spent?', '£7,400'],
    ),
    [
      [['text', 'list'], null, /feel safe[\s\S]*what you need/],
      ['count', 53, '53'],
      ['money', 7400, '£7,400'],
    ],
  ),
  // words that look like marks inside answers
  text(
    'A. before a figure',
    numbered(
      ['How many lifeguards are employed?', 'A. 74, of whom 61 are seasonal.'],
      ['How many rescues were there in 2023?', 'A. 12 rescues were made.'],
      ['What does a lifeguard earn an hour?', 'A. £13.10'],
    ),
    [
      ['count', 74, '74'],
      ['count', 12, '12'],
      ['money', 13.1, '£13.10'],
    ],
  ),
  text(
    'an initial at the start of an answer',
    numbered(
      ['Who is the chair of the board?', 'A. Mudlark, appointed in May 2021.'],
      ['Who is the deputy?', 'B. Windlass'],
      ['How often does the board meet?', 'Six times a year.'],
    ),
    [
      [['text', 'date', 'list', 'several'], null, 'Mudlark'],
      [['text', 'list'], null, 'Windlass'],
      [['text', 'count'], null, 'Six'],
    ],
  ),
  text(
    'the initial R. at the start of each answer',
    numbered(
      ['How many ponds are there?', 'R. Newtley surveyed them in 2022 and counted 53.'],
      ['Who found newts?', 'R. Newtley and S. Reedmace.'],
      ['Who paid?', 'R. Newtley Ecology Ltd was paid by us.'],
    ),
    [
      ['count', 53, '53'],
      [['text', 'list'], null, /R\. Newtley and S\. Reedmace/],
      ['text', null, /R\. Newtley Ecology/],
    ],
  ),
  text(
    'the first part of the request named inside its answer',
    numbered(
      [
        'Does the policy apply to contractors?',
        'By the first part of your request you asked about all staff. It applies to them and to contractors.',
      ],
      ['When was it adopted?', 'In June 2021.'],
      ['Who approved it?', 'The Cabinet.'],
    ),
    [
      [['text', 'boolean'], null, 'contractors'],
      ['date', null, 'June 2021'],
      [['text', 'list'], null, 'Cabinet'],
    ],
  ),
  text(
    'Part 1 and Part 2 of an agreement begin paragraphs',
    numbered(
      [
        'What does the agreement with the trust cover?',
        'Part 1 of the agreement covers the building.\n\nPart 2 of the agreement covers the grounds.',
      ],
      ['When does it end?', '31 March 2030'],
      ['What does the trust pay?', '£1 a year'],
    ),
    [
      ['text', null, /building[\s\S]*grounds/],
      ['date', '2030-03-31', '31 March'],
      ['money', 1, '£1'],
    ],
  ),
  text(
    'part 1 of an Act begins a line',
    numbered(
      ['How many ponds are there?', '53 by the survey of 2022.'],
      ['Who may take newts?', 'No one.\nBy part 1 of the Wildlife and Countryside Act 1981 it is an offence to take a newt.'],
      ['What was spent?', '£7,400'],
    ),
    [
      ['count', 53, '53'],
      ['text', null, /No one[\s\S]*offence/],
      ['money', 7400, '£7,400'],
    ],
  ),
  text(
    'A. before a figure, Band 7 behind it',
    numbered(
      ['How many nurses were hired in 2023?', 'A. 2 Band 7 nurses were hired.'],
      ['How many left?', 'A. 3 Band 5 nurses left.'],
      ['What was spent on agency nurses?', 'A. £1.2 million'],
    ),
    [
      [['count', 'text'], 2, '2 Band 7'],
      [['count', 'text'], 3, '3 Band 5'],
      ['money', 1200000, '£1.2 million'],
    ],
  ),
  text(
    'the response of somebody else inside an answer',
    numbered(
      ["What is the mayor's position on the pond?", "The mayor's response is that it should stay.\n\nNo vote has been held."],
      ["How long is the fire service's response?", 'The target for response is under\neight minutes.'],
      ['What was spent?', '£7,400'],
    ),
    [
      ['text', null, /should stay[\s\S]*No vote/],
      [['text', 'range', 'count'], null, 'eight minutes'],
      ['money', 7400, '£7,400'],
    ],
  ),
  text(
    'a line that says Decision inside an answer',
    paragraphs(
      'You asked',
      'What was decided on the pond?',
      'Our response',
      "The committee's minute reads:",
      'Decision',
      'That the pond be cleared.',
      'You asked',
      'How many ponds are there?',
      'Our response',
      '53',
      'You asked',
      'What was spent?',
      'Our response',
      '£7,400',
    ),
    [
      ['text', null, /pond be cleared/],
      ['count', 53, '53'],
      ['money', 7400, '£7,400'],
    ],
  ),
  text(
    'a letter quoted below Response that asks for an answer',
    paragraphs(
      'Question',
      'How many ponds are there?',
      'Response',
      'There are 53.',
      'Question',
      'How many hold newts?',
      'Response',
      '22',
      'Question',
      'What was the response of the Agency to the survey?',
      'Response',
      'The Agency wrote as follows.',
      'We welcome the survey.',
      'Answer any point we have raised by May.',
    ),
    [
      ['count', 53, '53'],
      ['count', 22, '22'],
      ['text', null, /welcome the survey[\s\S]*by May/],
    ],
  ),
  text(
    'an older request and its enclosures named inside an answer',
    numbered(
      [
        'What did we send you last year?',
        'In reply to your request of 2023, which asked for the following, we sent:\n\n- the pond policy\n- the newt survey',
      ],
      ['How many ponds are there?', '53'],
      ['What was spent?', '£7,400'],
    ),
    [
      [['text', 'list'], null, /policy[\s\S]*survey/],
      ['count', 53, '53'],
      ['money', 7400, '£7,400'],
    ],
  ),
  text(
    'each answer repeats what you asked',
    numbered(
      ['How many ponds are there?', 'You asked how many ponds there are. There are 53 ponds.'],
      ['How many hold newts?', 'You asked how many hold newts. 22 hold newts.'],
      ['What was spent?', 'You asked what was spent. £7,400 was spent.'],
    ),
    PONDS,
  ),
  text(
    'a resident quoted who says you asked us',
    numbered(
      ['What was said at the meeting?', 'A resident said: "You asked us to wait. You also asked us to pay. You then did nothing."'],
      ['How many came?', '88'],
      ['Who chaired it?', 'The Mayor'],
    ),
    [
      ['text', null, /wait[\s\S]*did nothing/],
      ['count', 88, '88'],
      [['text', 'list'], null, 'Mayor'],
    ],
  ),
  text(
    'a report quoted with a question in it',
    numbered(
      [
        'What did the inspector say of the kitchen?',
        'The report states: "The floor was dirty. How often is it cleaned? No record was kept."',
      ],
      ['What was the rating?', 'Two out of five.'],
      ['When was it inspected again?', '8 January 2024'],
    ),
    [
      ['text', null, /floor was dirty[\s\S]*No record was kept/],
      [['text', 'count', 'range', 'percentage'], null, 'Two'],
      ['date', '2024-01-08', '8 January'],
    ],
  ),
  text(
    'an answer that asks back',
    numbered(
      [
        'Please supply all emails about the bypass.',
        'We hold about 40,000 emails. Which officers do you mean? Which months do you have in mind? Once we know we can search.',
      ],
      ['What is the bypass budget?', '£61 million'],
      ['Who is the contractor?', 'None is appointed.'],
    ),
    [
      [['clarification', 'text', 'count', 'several'], null, '40,000'],
      ['money', 61000000, '£61 million'],
      ['text', null, 'None is appointed'],
    ],
  ),
  // several requests, or several that answer
  text(
    'two requests by reference, each counted from 1',
    paragraphs(
      'We have two requests from you.',
      'Request FOI/11',
      '1. How many ponds are there?',
      'There are 53 ponds.',
      '2. How many hold newts?',
      '22 hold newts.',
      'Request FOI/12',
      '1. How many bridges are there?',
      'There are 90 bridges.',
      '2. How many are closed?',
      'Three are closed.',
    ),
    [
      ['count', 53, '53'],
      ['count', 22, '22'],
      ['count', 90, '90'],
      ['count', 3, 'Three'],
    ],
    'a1 a2 b1 b2',
  ),
  text(
    'two e-mails asked for, then both answered',
    paragraphs(
      'We refer to your two e-mails.',
      'In your e-mail of 1 March you asked:',
      '1. How many ponds are there?\n2. How many hold newts?',
      'In your e-mail of 3 March you asked:',
      '1. How many bridges are there?\n2. How many are closed?',
      'In answer to the e-mail of 1 March:',
      '1. There are 53.\n2. 22 do.',
      'In answer to the e-mail of 3 March:',
      '1. There are 90.\n2. Three are closed.',
    ),
    [
      ['count', 53, '53'],
      ['count', 22, '22'],
      ['count', 90, '90'],
      ['count', 3, 'Three'],
    ],
    'a1 a2 b1 b2',
  ),
  text(
    'two requests, each with its answers below it',
    paragraphs(
      'Request FOI/1:',
      '1. How many ponds are there?\n2. How many hold newts?',
      'Answers:',
      '1. There are 53 ponds.\n2. 22 hold newts.',
      'Request FOI/2:',
      '1. How many bridges are there?\n2. How many are closed?',
      'Answers:',
      '1. There are 90 bridges.\n2. Three are closed.',
    ),
    [
      ['count', 53, '53'],
      ['count', 22, '22'],
      ['count', 90, '90'],
      ['count', 3, 'Three'],
    ],
  ),
  text(
    'two references, asked for and answered in turn',
    paragraphs(
      'FOI/1',
      '1. How many ponds are there?\n2. How many hold newts?',
      'FOI/2',
      '1. How many bridges are there?\n2. How many are closed?',
      'Our answers',
      'FOI/1',
      '1. 53\n2. 22',
      'FOI/2',
      '1. 90\n2. Three',
    ),
    [
      ['count', 53, '53'],
      ['count', 22, '22'],
      ['count', 90, '90'],
      ['count', 3, 'Three'],
    ],
    'a1 a2 b1 b2',
  ),
  text(
    'two titles, numbers that run on',
    paragraphs(
      'You asked five questions on two topics.',
      'Ponds',
      '1. How many are there?',
      '53',
      '2. What was spent?',
      '£7,400',
      'Bridges',
      '3. How many are there?',
      '90',
      '4. How many are closed?',
      'Three',
      '5. Who inspects them?',
      'Tern Ltd',
    ),
    [
      ['count', 53, '53'],
      ['money', 7400, '£7,400'],
      ['count', 90, '90'],
      ['count', 3, 'Three'],
      [['text', 'list'], null, 'Tern'],
    ],
  ),
  text(
    'two questions answered for each of two years',
    paragraphs(
      'You asked:',
      '1. How many ponds were there?\n2. How many held newts?',
      'You asked for this for 2022 and for 2023.',
      '2022',
      '1. 50\n2. 20',
      '2023',
      '1. 53\n2. 22',
    ),
    [
      [['count', 'several', 'table'], null, /53/],
      [['count', 'several', 'table'], null, /22/],
    ],
  ),
  text(
    'the answers of two bodies to each question',
    paragraphs(
      '1. How many drones do you own?\nSKP: 14\nTNP: 3',
      '2. How many pilots are there?\nSKP: 31\nTNP: 8',
      '3. What was spent?\nSKP: £90,000\nTNP: £12,000',
    ),
    [
      [['count', 'several', 'table'], null, /14[\s\S]*3/],
      [['count', 'several', 'table'], null, /31[\s\S]*8/],
      [['money', 'several', 'table'], null, /90,000[\s\S]*12,000/],
    ],
  ),
  text(
    "two questions answered together, one by another's answer",
    paragraphs(
      'Questions 1 and 2: There are 53 ponds, of which 22 hold newts.',
      'Question 3: £7,400.',
      'Question 4: As told at question 5, the Parks Manager.',
      'Question 5: Ada Tern is the Parks Manager.',
    ),
    [
      [['count', 'several'], null, 'of which 22 hold newts'],
      [['count', 'several'], null, 'of which 22 hold newts'],
      ['money', 7400, '£7,400'],
      [['text', 'see_question', 'several'], null, 'As told'],
      ['text', null, 'Ada Tern'],
    ],
  ),
  text(
    'the first reply in a list, then that of the review',
    paragraphs(
      'Your request of 3 March sought the following:',
      '1. The number of ponds\n2. The number that hold newts\n3. The cost of their care in 2023/24',
      'In our first reply of 29 March we told you:',
      '1. 50\n2. Not held\n3. Refused under section 12',
      'You asked for a review. Having looked at it again we can now say:',
      '1. 53\n2. 22\n3. £7,400',
    ),
    PONDS,
  ),
  text(
    'a review that quotes the first reply, then reverses it',
    paragraphs(
      'On 3 March you asked:',
      '1. How many ponds are there?\n2. What was spent on ponds?\n3. Who surveys them?',
      'On 29 March we replied:',
      '1. There are 50 ponds.\n2. This is withheld under section 43(2).\n3. R. Newtley Ecology Ltd.',
      'Outcome of the review',
      '1. I find that there are 53 ponds.\n2. I do not uphold the use of section 43(2). £7,400 was spent.\n3. I uphold this reply.',
    ),
    [
      ['count', 53, '53'],
      [['money', 'several'], 7400, '£7,400'],
      ['text', null, 'I uphold'],
    ],
  ),
  // numbers
  text(
    'numbers of the questions of others left out',
    paragraphs(
      'We answer the parts that fall to us. Parts 2 and 4 are for the County.',
      '1. How many ponds are there?',
      '53',
      '3. How many hold newts?',
      '22',
      '5. What was spent?',
      '£7,400',
    ),
    PONDS,
    '1 3 5',
  ),
  text(
    'every question numbered 1',
    paragraphs('1. How many ponds are there?', '53', '1. How many hold newts?', '22', '1. What was spent?', '£7,400'),
    PONDS,
  ),
  text(
    'far-off numbers of questions that were still open',
    paragraphs(
      'Please see our answers to the questions that were still open.',
      '3. How many lamps failed?',
      '214',
      '4. How many were mended?',
      '200',
      '5. Who mends them?',
      'Lampwick Ltd',
      '9. What is the budget?',
      '£120,000',
      '17. Is the contract under review?',
      'No',
    ),
    [
      ['count', 214, '214'],
      ['count', 200, '200'],
      [['text', 'list'], null, 'Lampwick'],
      ['money', 120000, '£120,000'],
      ['boolean', false, 'No'],
    ],
    '3 4 5 9 17',
  ),
  text(
    'each answer names the item it is for',
    paragraphs(
      '1. The number of ponds',
      '2. The number that hold newts',
      '3. The amount spent on ponds',
      'Our response',
      '1. In respect of item 1 there are 53 ponds.',
      '2. In respect of item 2 there are 22.',
      '3. In respect of item 3 we spent £7,400.',
    ),
    PONDS,
  ),
  text(
    'limbs of the first question begin on its line',
    numbered(['a) How many ponds are there?', '53\n\nb) How many hold newts?\n\n22'], ['What was spent?', '£7,400']),
    PONDS,
    '1a 1b 2',
  ),
  text(
    'numbers with a nought before them',
    paragraphs('01. How many ponds are there?', '53', '02. How many hold newts?', '22', '03. What was spent?', '£7,400'),
    PONDS,
    '01 02 03',
  ),
  text(
    'questions A. to C.',
    paragraphs('A. How many ponds are there?', '53', 'B. How many hold newts?', '22', 'C. What was spent?', '£7,400'),
    PONDS,
    'a b c',
  ),
  text(
    'numbers without a mark, the answer on the next line',
    paragraphs(
      '1 How many ponds are there?\n53',
      '2 How many hold newts?\n22',
      '3 What was spent?\n£7,400',
      '4 Who is in charge?\nThe Parks Manager',
    ),
    [...PONDS, [['text', 'list'], null, 'Parks']],
  ),
  text(
    'numbered answers, each regarding a question, one of them attached',
    paragraphs(
      'Request:',
      '1. Copies of the pond survey\n2. Details of newts found\n3. Costs',
      'Response:',
      '1. Regarding question 1, the survey is attached as Annex A.\n2. Regarding question 2, 22 newts were found.\n3. Regarding question 3, the cost was £7,400.',
    ),
    [
      [['see_attachment', 'text'], null, 'attached'],
      ['count', 22, '22 newts'],
      ['money', 7400, '£7,400'],
    ],
  ),
  text(
    'a first question that begins like a letter',
    numbered(
      ['Your letter of 4 May to the Minister has been answered by whom?', 'By the Chief Executive.'],
      ['When was it answered?', '9 June 2023.'],
      ['What was said?', 'That the pond is safe.'],
    ),
    [
      ['text', null, 'Chief Executive'],
      ['date', '2023-06-09', '9 June'],
      ['text', null, 'pond is safe'],
    ],
  ),
  text(
    'paragraphs counted by the letter, request and answers in limbs',
    paragraphs(
      '1. Thank you for your request of 3 March.',
      '2. You asked for the following:',
      '(a) How many ponds are there?\n(b) How many hold newts?\n(c) What was spent?',
      '3. Our answers are:',
      '(a) 53\n(b) 22\n(c) £7,400',
      '4. You may ask for a review.',
    ),
    PONDS,
    'a b c',
  ),
  text(
    'paragraphs counted by the letter, the request in prose',
    paragraphs(
      '1. I write further to your request of 3 March.',
      '2. You asked how many ponds there are, how many hold newts and what was spent on them.',
      '3. There are 53 ponds.',
      '4. Of those 22 hold newts.',
      '5. £7,400 was spent on ponds.',
    ),
    [
      ['count', 53, '53 ponds'],
      ['count', 22, '22'],
      ['money', 7400, '£7,400'],
    ],
  ),
  text(
    'each part asked on the line below',
    paragraphs(
      'In part 1 you asked:',
      'How many ponds are there?',
      'There are 53.',
      'In part 2 you asked:',
      'How many hold newts?',
      '22',
      'In part 3 you asked:',
      'What was spent?',
      '£7,400',
    ),
    PONDS,
  ),
  text(
    'questions cut short with an ellipsis',
    numbered(['How many ponds…', '53'], ['How many hold…', '22'], ['What was spent…', '£7,400']),
    PONDS,
  ),
  // requests told in prose, quotations and announced lists
  text(
    'You asked and Our response, two questions in one',
    paragraphs(
      'You asked',
      'How many ponds are there?',
      'Our response',
      'There are 53.',
      'You asked',
      'How many hold newts? Which kind are they?',
      'Our response',
      '22 hold newts. All are smooth newts.',
      'You asked',
      'What was spent?',
      'Our response',
      '£7,400',
      'This is a rise on last year.',
    ),
    [
      ['count', 53, '53'],
      [['count', 'several', 'text'], 22, '22 hold'],
      ['money', 7400, 'rise on last year'],
    ],
  ),
  text(
    'You asked and you also asked in running prose',
    paragraphs(
      'You asked how many ponds there are. There are 53.',
      'You also asked how many hold newts. 22 do.',
      'Finally, you asked what was spent. We spent £7,400. You asked us last year too, and we told you then that £6,900 had been spent.',
    ),
    [
      ['count', 53, '53'],
      ['count', 22, '22'],
      [['money', 'several'], 7400, /£7,400[\s\S]*£6,900/],
    ],
  ),
  text(
    'answers in square brackets, round brackets in the questions',
    paragraphs(
      'Our answers are in square brackets.',
      '1. How many ponds are there (excluding garden ponds)? [53]',
      '2. How many hold newts (of any kind)? [22, by the survey of 2022]',
      '3. What was spent on ponds in 2023/24? [£7,400]',
    ),
    PONDS,
  ),
  text(
    'a request in prose, then a title for each part',
    paragraphs(
      'You asked how many wardens we employ, what they cost and who leads them. Our response is set out below.',
      'Wardens',
      'We employ 19 wardens.',
      'What they cost',
      'They cost £610,000 in 2023/24.',
      'Who leads them',
      'The Head of Parking.',
    ),
    [
      ['count', 19, '19'],
      ['money', 610000, '£610,000'],
      ['text', null, 'Head of Parking'],
    ],
  ),
  text(
    'an announced request for names, topics and answers in turn',
    paragraphs(
      'Your request was as follows:',
      'The name of the leader of the council',
      'Cllr Ada Tern',
      'The name of the deputy leader of the council',
      'Cllr Ivo Marl',
      'The allowance of each',
      '£21,000 and £14,000',
    ),
    [
      [['text', 'list'], null, 'Ada Tern'],
      [['text', 'list'], null, 'Ivo Marl'],
      [['money', 'several'], null, '21,000'],
    ],
  ),
  text(
    'bullets of questions, then one paragraph that answers all',
    paragraphs(
      'You wrote to ask:',
      '- How many ponds are there?\n- How many hold newts?\n- What was spent?',
      'There are 53 ponds in the borough. Of these 22 hold newts. We spent £7,400 on them in 2023/24.',
    ),
    PONDS,
  ),
  text(
    'each question quoted as it is answered',
    paragraphs(
      'You asked: "How many ponds are there in the borough?"',
      'There are 53.',
      'You then asked: "How many of those hold newts?"',
      '22 do.',
      'You went on to ask: "What was spent on ponds?"',
      '£7,400',
      'Your letter says "You told me last year that it was £6,900". It was.',
    ),
    PONDS,
  ),
  text(
    'numbered paragraphs that quote the first, second and third question',
    numbered(
      ['In your first question you asked "How many ponds are there?"', '53'],
      ['In your second question you asked "How many hold newts?"', '22'],
      ['In your third question you asked "What was spent on ponds?"', '£7,400'],
    ),
    PONDS,
  ),
  text(
    'the request quoted in paragraphs, the answers in as many',
    paragraphs(
      'You wrote:',
      '"How many ponds are there in the borough?"',
      '"How many of these ponds hold newts?"',
      '"What was spent on these ponds in 2023/24?"',
      'There are 53 ponds.',
      '22 of them hold newts.',
      '£7,400 was spent.',
    ),
    PONDS,
  ),
  text(
    'a request in prose, its answers as fields',
    paragraphs(
      'You asked for the number of ponds, the number that hold newts and the amount spent.',
      'Number of ponds: 53\nNumber that hold newts: 22\nAmount spent on ponds in 2023/24: £7,400\nDate of the survey: 4 May 2022',
    ),
    [...PONDS, ['date', '2022-05-04', '4 May']],
  ),
  text(
    'topics answered by the next sentence',
    paragraphs(
      '1. The number of ponds. There are 53.\n2. The number that hold newts. It is 22.\n3. The plan for 2025. It will be published in May 2025 on our website.\n4. The amount spent. It was £7,400.',
    ),
    [
      ['count', 53, '53'],
      ['count', 22, '22'],
      [['text', 'date', 'available_elsewhere', 'several'], null, 'published'],
      ['money', 7400, '£7,400'],
    ],
  ),
  text(
    'a clarification in bullets before the questions',
    paragraphs(
      'You clarified that you were seeking the following:',
      '- ponds on public land\n- ponds over 10 square metres',
      '1. How many ponds are there?',
      '53',
      '2. How many hold newts?',
      '22',
      '3. What was spent?',
      '£7,400',
    ),
    PONDS,
  ),
  text(
    'numbered notes behind the last answer',
    numbered(
      ['How many ponds are there?', '53'],
      ['How many hold newts?', '22'],
      [
        'What was spent on ponds?',
        '£7,400\n\nNotes\n\n1. Ponds under 10 square metres are left out.\n2. Newts were surveyed in 2022.\n3. Spend excludes VAT.',
      ],
    ),
    [
      ['count', 53, '53'],
      ['count', 22, '22'],
      ['money', 7400, '£7,400', /surveyed/],
    ],
  ),
  text(
    'the request printed twice',
    paragraphs(
      'You asked:',
      '1. How many ponds are there?\n2. How many hold newts?\n3. What was spent on ponds?',
      'Your request in full:',
      '1. How many ponds are there?\n2. How many hold newts?\n3. What was spent on ponds?',
      'Our response:',
      '1. 53\n2. 22\n3. £7,400',
    ),
    PONDS,
  ),
  // titles that could frame the letter
  text(
    'questions that begin like the titles of a report',
    numbered(
      ['Introduction of parking charges: when was this decided?', 'At Cabinet on 4 May 2023.'],
      ['Background papers: which were supplied?', 'The Parking Strategy 2022.'],
      ['Summary of costs: what are they?', '£210,000'],
    ),
    [
      ['date', '2023-05-04', '4 May'],
      [['text', 'list'], null, 'Parking Strategy'],
      ['money', 210000, '£210,000'],
    ],
  ),
  text(
    'the topics Background, Contact details and Costs',
    numbered(
      ['Background', 'The Council adopted its strategy in 2021.'],
      ['Contact details', 'The team can be reached at parks@skerrow.example.'],
      ['Costs', 'The strategy cost £40,000.'],
    ),
    [
      [['text', 'date'], null, 'adopted'],
      [['text', 'link'], null, 'parks@skerrow.example'],
      ['money', 40000, '£40,000'],
    ],
  ),
  text(
    'the topics Complaints, Appeals and Reviews',
    paragraphs(
      'You asked for figures on each of these for 2023:',
      '1. Complaints received\n2. Appeals lodged\n3. Reviews of parking fines',
      'Our answers',
      '1. 14\n2. 9\n3. 31',
    ),
    [
      ['count', 14, '14'],
      ['count', 9, '9'],
      ['count', 31, '31'],
    ],
  ),
  text(
    'the topics Summary and Contact details among others',
    numbered(
      ['Number of ponds', '53'],
      ['Summary', 'The survey found the ponds in good order.'],
      ['Amount spent on ponds', '£7,400'],
      ['Contact details', 'parks@skerrow.example'],
    ),
    [
      ['count', 53, '53'],
      ['text', null, 'good order'],
      ['money', 7400, '£7,400'],
      [['text', 'link'], null, 'parks@skerrow.example'],
    ],
  ),
  text(
    'a numbered right of review behind the topics',
    numbered(
      ['Number of ponds', '53'],
      ['Number that hold newts', '22'],
      ['Amount spent', '£7,400'],
      ['Your right to a review', 'You may ask for an internal review.'],
    ),
    PONDS,
  ),
  text(
    "a list of the letter's own contents",
    paragraphs(
      'Contents\n1. Your request\n2. Our response\n3. Your rights',
      '1. Your request',
      'You asked:',
      '(a) How many ponds are there?\n(b) How many hold newts?\n(c) What was spent?',
      '2. Our response',
      '(a) 53\n(b) 22\n(c) £7,400',
      '3. Your rights',
      'You may ask for a review.',
    ),
    PONDS,
    'a b c',
  ),
  // wrapped lines
  text(
    'short lines inside wrapped answers',
    paragraphs(
      '1. How many ponds are there in the borough and how many of those are on\nland that the Council owns?',
      'There are 53 ponds in the borough as a whole, of which the Council owns\n22\nThree of the others are leased.',
      '2. Please list the depots which serve the ponds and the staff who work\nthere.',
      'The depots which serve the ponds are these, as told in the plan of 2021\nMill Lane\nCarr Road\nLow Street\nand the staff are 14 in number, of whom most work outside all the year',
      '3. What was spent on ponds in the last year for which there are figures\nat hand?',
      '£7,400',
    ),
    [
      [['count', 'several'], null, /53[\s\S]*Three of/],
      [['text', 'list', 'count', 'several'], null, /Mill Lane[\s\S]*14 in number/],
      ['money', 7400, '£7,400'],
    ],
  ),
  text(
    'lines wrapped twice',
    paragraphs(
      '1. How many ponds are there in the borough and how many of those are\non\nland that the Council owns?',
      'There are 53 ponds in the borough as a whole, of which the Council owns 22\nand\nleases the rest from others under a deed which was signed in the year\n1999.',
      '2. What was spent on ponds in the last year for which there are figures\nat\nhand?',
      '£7,400',
      '3. Who is the officer in charge of ponds?',
      'The Parks Manager',
    ),
    [
      [['count', 'several'], null, /53[\s\S]*1999/],
      ['money', 7400, '£7,400'],
      [['text', 'list'], null, 'Parks Manager'],
    ],
  ),
];
