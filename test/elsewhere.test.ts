import { expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { readLetter } from '../src/parse.js';

/** Letters whose parts stand in another place than the usual, and each question with its answer. */
const LETTERS: readonly (readonly [layout: string, letter: string, wanted: readonly (readonly [string | null, string])[]])[] = [
  [
    'a correspondence told from its beginning: request, receipt, reply, and the requester again',
    'FOI request: harbour cranes\n\nSaltby Harbour Board\nThe request was refused in part.\n\nFrom: A Reader\n2 May 2024\n\nDear Saltby Harbour Board,\n\nPlease tell me:\n\n1. How many cranes do you own?\n2. What did the last one cost?\n\nYours faithfully,\n\nA Reader\n\nFrom: Clerk\nSaltby Harbour Board\n3 May 2024\n\nThis is an automatic reply. You can expect a reply within 20 working days.\n\nFrom: Clerk\nSaltby Harbour Board\n30 May 2024\n\nDear A Reader,\n\nOur answers are:\n\n1. Four, of which one is on hire.\n\n2. Withheld under section 43(2).\n\nRegards\n\nThe Clerk\n\nFrom: A Reader\n1 June 2024\n\nDear Clerk,\n\nI ask for a review of your answer to 2. Others have told me theirs.\n\nYours faithfully,\n',
    [
      ['1', 'Four, of which one is on hire.'],
      ['2', 'Withheld under section 43(2).'],
    ],
  ],
  [
    'the same with name and day on one line, what the reply quotes inside it, and notes of readers below',
    'Sign in or sign up\n\nA Reader made this Freedom of Information request to Saltby Harbour Board\n\nA Reader 2 May 2024\n\nDear Saltby Harbour Board,\n\n1. How many cranes do you own?\n2. What did the last one cost?\n\nYours faithfully,\n\nA Reader\n\nEnquiries, Saltby Harbour Board 2 May 2024\n\nThank you for contacting the Board. This is an automatic reply.\n\nClerk, Saltby Harbour Board 9 June 2024\n\nCranes.pdf\n\nDear A Reader\n\nThe Board owns four cranes.\n\nThe last crane cost £90,000.\n\nRegards\n\nClerk\n\nFrom: A Reader\nSent: 02 May 2024 11:26\nTo: Clerk\nSubject: cranes\n\nA friend left an annotation (10 June 2024)\n\nUseful.\n',
    [
      ['1', 'The Board owns four cranes.'],
      ['2', 'The last crane cost £90,000.'],
    ],
  ],
  [
    'the request below the reply, its first words behind the greeting',
    'Hello Sam\n\nThanks for your message of 2 May, to which I have been asked to reply.\n\nThe Board owns four cranes.\n\nThe last of them cost £90,000.\n\nIt was decided to paint them green at the meeting of 9 June 2020.\n\nRegards\n\nKim\n\n________________________________________\nFrom: Sam\nSent: 02 May 2024 11:26\nTo: Clerk\nSubject: cranes\n\nDear Kim, further to our talk on the quay last Friday evening I should be glad to know how many cranes the Board owns and what the last of them cost. Also who decided to paint them green?\nThanks, S.\n',
    [
      ['1', 'The Board owns four cranes.'],
      ['2', '£90,000.'],
      ['3', 'at the meeting of 9 June 2020.'],
    ],
  ],
  [
    'the request in one annex, answers in the letter and in another annex, reasons in a third',
    'Saltby Harbour Board\n\n7 August 2023\n\nDear Ms Low\n\nThank you for your e-mail of 10 July. Your full request can be found in Annex A. The answers to questions 1 and 3 are set out in Annex B.\n\nIn relation to question 2, the figures are published at www.saltby.example/cranes and are exempt under section 21.\n\nIf you are dissatisfied you may ask for an internal review within two months.\n\nYours sincerely\n\nHarbour Office\n\nAnnex A\n\nI would like to ask the following:\n\n1. How many cranes have been mended since 1 July 2021?\n\n2. How many hours did each crane work in 2022?\n\n3. What is the longest time that a ship waited?\n\nAnnex B\n\nQuestion 1\nCranes mended: 14\n\nQuestion 3\n34 hours\n\nAnnex C - Public interest\n\nThere is a public interest in openness about harbours, of which 9 were closed in 3 years.\n\nIt lies in maintaining the exemption.\n',
    [
      ['1', '14'],
      ['2', 'the figures are published at www.saltby.example/cranes and are exempt under section 21.'],
      ['3', '34 hours'],
    ],
  ],
  [
    'lines without numbers, answered by number below a section of the Act',
    'I write in connection with your request which was received on 22 May 2022. You seek the following information:\n\nHow many thefts from boats were recorded in 2021?\nPlease say where they happened\nHow many persons were charged\nName of each harbour with three thefts or more\n\nDECISION\n\nI have today decided to disclose some of it.\n\nSection 17(1) of the Act provides:\n\n(1) A public authority which, in relation to any request, is to any extent relying on a claim that information is exempt must give the applicant a notice which-\n(a) states the fact,\n(b) specifies the exemption in question, and\n(c) states why the exemption applies.\n\nDISCLOSURE\n\nQ1 - 118 thefts were recorded.\n\nQ2 - At Saltby and at Eastmoor.\n\nQ3 - Nine.\n\nQ4 - Saltby.\n\nYours sincerely\n',
    [
      ['1', '118 thefts were recorded.'],
      ['2', 'At Saltby and at Eastmoor.'],
      ['3', 'Nine.'],
      ['4', 'Saltby.'],
    ],
  ],
  [
    'a request in prose, and the law in an annex',
    'Dear Mr Moss\n\nThank you for your request in which you asked for the following information:\n\nHow many boats sank in 2021? I also want to know how many divers were hired and what the Board paid for them.\n\nIn relation to boats that sank, there were three in 2021.\n\nIn relation to divers, seven were hired.\n\nIn relation to what was paid for them, this is exempt under section 43(2).\n\nYours sincerely\n\nClerk\n\nANNEX\n\nSection 43(2): Commercial interests\n\n(1) Information is exempt information if it constitutes a trade secret.\n(2) Information is exempt information if its disclosure under this Act would be likely to prejudice the interests of any person.\n',
    [
      ['1', 'In relation to boats that sank, there were three in 2021.'],
      ['2', 'In relation to divers, seven were hired.'],
      ['3', 'In relation to what was paid for them, this is exempt under section 43(2).'],
    ],
  ],
  [
    'a letter that counts its own paragraphs',
    'Dear Dr Moss\n\n1. I refer to your e-mail of 2 August 2024, in which you asked the Board for:\n\n(a) the number of boats on the register\n(b) the number struck off it in 2023\n(c) the reasons\n\n2. The response of the Board follows.\n\n3. (a) There were 317 boats at that date.\n\n4. (b) 12 were struck off.\n\n5. (c) The Board does not hold this.\n\n6. If you are dissatisfied you may ask for a review within 40 working days.\n\nYours sincerely\n',
    [
      ['a', 'There were 317 boats at that date.'],
      ['b', '12 were struck off.'],
      ['c', 'The Board does not hold this.'],
    ],
  ],
  [
    'a review that counts its own paragraphs, over which stands what each is about',
    'Request for internal review: IR-24-003\n\nDear Dr Moss\n\n1. Your request for a review of our response of 22 March 2024 was received on 19 April 2024. I have looked at it afresh.\n\nBackground\n\n2. On 23 February 2024 you asked for:\n\n(A) the number of charts that were found to be wrong\n(B) the fines imposed on each printer\n(C) how much the surveyor was paid\n\n3. In the first response (A) and (B) were refused under section 31(1)(g), and (C) was not answered at all.\n\nFindings\n\nRequest (A)\n\n4. Printers need not report this to us. I am satisfied that the information is not held.\n\nRequest (B)\n\n5. There was one fine, of £6,000.\n\nRequest (C)\n\n6. I apologise for the omission. The surveyor was paid £84,960.\n\nConclusion\n\n7. Your complaint is partly upheld. You may complain to the Information Commissioner.\n\nDirector of Charts\n17 May 2024\n',
    [
      ['a', 'Printers need not report this to us. I am satisfied that the information is not held.'],
      ['b', 'There was one fine, of £6,000.'],
      ['c', 'I apologise for the omission. The surveyor was paid £84,960.'],
    ],
  ],
  [
    'a review under each question: what it says now, and what it lets stand',
    'Internal review\n\nDear Dr Moss\n\nI have carried out an internal review of the reply of 4 March 2024.\n\nPart 1 – "How many charts were wrong?"\n\nOriginal response: Withheld under section 31.\n\nReview: I do not uphold this. There were 14.\n\nPart 2 – "What were the printers fined?"\n\nOriginal response: Exempt under section 43(2).\n\nReview: I uphold the decision to withhold it.\n\nPart 3 – "How many charts were sold?"\n\nOriginal response: 317.\n\nReview: Nine were counted twice. The correct figure is 308.\n\nIf you are dissatisfied you may complain to the Information Commissioner.\n\nYours sincerely\n\nDirector of Charts\n',
    [
      ['1', 'I do not uphold this. There were 14.'],
      ['2', 'Exempt under section 43(2). I uphold the decision to withhold it.'],
      ['3', 'The correct figure is 308.'],
    ],
  ],
  [
    'a review in prose that tells what was said before',
    'Internal review IR-7\n\nDear Dr Moss\n\nI have carried out an internal review. Your request was:\n\n1. Charts found to be wrong\n2. The fines imposed on each printer\n3. The number of surveyors\n4. Tide readings\n\nThe original reply to questions 1 and 4 was that section 22 applied. I do not agree and they are attached.\n\nOn question 2 you were told that this was not held. That was wrong. There was one fine, of £6,000.\n\nIn respect of question 3 the reply of 12 was correct.\n\nYou may complain to the Information Commissioner.\n\nYours sincerely\n\nDirector of Charts\n',
    [
      ['1', 'I do not agree and they are attached.'],
      ['2', 'There was one fine, of £6,000.'],
      ['3', 'the reply of 12 was correct.'],
      ['4', 'I do not agree and they are attached.'],
    ],
  ],
  [
    'marks of limbs over the columns of a table part no answer',
    'Dear Ms Low\n\nYou asked:\n\n1. How many boats were lost?\n\n2. How many were (a) found (b) sold (c) mended in each year?\n\nOur response:\n\n1. 31\n\n2.\n\n            (a)     (b)     (c)\n2021         4       9       12\n2022         5       8       14\n\nYours sincerely\n',
    [
      ['1', '31'],
      ['2', '(a) (b) (c) 2021 4 9 12 2022 5 8 14'],
    ],
  ],
  [
    'limbs of a question that the same letters answer right below them',
    'Dear Ms Low\n\nYour questions are set out below with our response to each.\n\n1. How many boats were lost in 2023?\n\n31\n\n2. Of the boats please give\n   a. the number sold\n   b. the amount spent on oars\n   c. the name of the warden\n\na. 12\nb. This is not recorded.\nc. Ann Moss\n\n3. How many were found?\n\n19\n\nIf you are unhappy you may ask for an internal review.\n',
    [
      ['1', '31'],
      ['2a', '12'],
      ['2b', 'This is not recorded.'],
      ['2c', 'Ann Moss'],
      ['3', '19'],
    ],
  ],
  [
    'a list that is refused as a whole, and its last question asked below that',
    'Our reference: 24-0673\n\nI refer to your request, which is set out below together with the response.\n\n1. The number of boats that sank.\n2. The number of those which were raised.\n3. Whether the owner was fined in each case.\n\nI estimate that it would cost well in excess of £600 to process your request. I am therefore refusing to provide the information sought in terms of section 12(1) of the Act.\n\nBy way of explanation, each log would have to be opened and read.\n\n4. Please also provide your policy on wrecks.\n\nOur policy is published at www.saltby.example/wrecks\n\nYou can request a review within 40 working days.\n',
    [
      ...['1', '2', '3'].map(
        (number) =>
          [
            number,
            'I estimate that it would cost well in excess of £600 to process your request. I am therefore refusing to provide the information sought in terms of section 12(1) of the Act.',
          ] as const,
      ),
      ['4', 'Our policy is published at www.saltby.example/wrecks'],
    ],
  ],
  [
    'a part of a request that costs too much, among others that are answered',
    'Your request is set out below, together with our response.\n\n1. How many boats sank in 2023?\n\nNine.\n\n2. How many of these were hired?\n\nI estimate that it would cost over £600 to process this part of your request. I am therefore refusing to provide the information sought in terms of section 12(1) of the Act.\n\n3. Policy on wrecks please\n\nOur policy is at www.saltby.example/wrecks\n',
    [
      ['1', 'Nine.'],
      [
        '2',
        'I estimate that it would cost over £600 to process this part of your request. I am therefore refusing to provide the information sought in terms of section 12(1) of the Act.',
      ],
      ['3', 'Our policy is at www.saltby.example/wrecks'],
    ],
  ],
  [
    'a refusal that says why a request need not be complied with, under words of the questions',
    'Dear Ms Low\n\nRequest for information: bought essays\n\nYou asked:\n\ni. how many students were heard for buying essays\nii. how many were found to have done it\niii. the names of the sellers\n\nWhether an essay was bought is found only in the notes of the panel. There were about 1,900 panels, at 10 minutes each.\n\nSection 12(1) of the Act provides that we need not comply with a request where the cost would be above £450.\n\nAdvice and assistance\n\nYou might confine it to one year.\n\nYours sincerely\n',
    ['i', 'ii', 'iii'].map(
      (number) =>
        [number, 'Section 12(1) of the Act provides that we need not comply with a request where the cost would be above £450.'] as const,
    ),
  ],
  [
    'a request in the subject of a mail whose body was empty',
    'From: Clerk <clerk@saltby.example>\nTo: A Reader\nSent: 2 July 2025 16:41\nSubject: RE: FOI - how many boats sank in 2024; how many of them were raised\n\nDear A Reader,\n\nThank you for your e-mail of 24 June. As it was empty we have taken the request from its subject.\n\nNine boats sank in 2024.\n\nOf those that sank, five were raised.\n\nRegards\n\nClerk\n',
    [
      ['1', 'Nine boats sank in 2024.'],
      ['2', 'Of those that sank, five were raised.'],
    ],
  ],
  [
    'one question a line, the last of them without a mark',
    'Request Response\n\nFOI Request: Wrecks\n\nHow many boats sank in 2024?\nHow many of them were raised?\nNames of the three oldest harbours\n\nResponse\n\nNine boats sank in 2024.\n\nOf those that sank, five were raised.\n\nWith regard to the three oldest harbours, these are Saltby, Eastmoor and Low.\n\nIf you are dissatisfied you may ask for a review.\n',
    [
      ['1', 'Nine boats sank in 2024.'],
      ['2', 'Of those that sank, five were raised.'],
      ['3', 'With regard to the three oldest harbours, these are Saltby, Eastmoor and Low.'],
    ],
  ],
  [
    'notes under titles of their own below the answers',
    'Dear Ms Low\n\nYou asked us:\n\n- how many boats sank in 2024\n- how many of them were raised\n\nOur response\n\nNine boats sank in 2024.\n\nOf those that sank, five were raised.\n\nNotes\n\nThe following is relevant to the data.\n\nAge\n1. The data does not hold the age of a boat.\n\nNumber raised\n2. Boats may be counted more than once across the 3 years.\n\nIf you are dissatisfied you may ask for a review.\n',
    [
      ['1', 'Nine boats sank in 2024.'],
      ['2', 'Of those that sank, five were raised.'],
    ],
  ],
  [
    'a list that begins anew with each item, asked and then answered',
    'Dear Ms Low\n\nI would like the following information please:\n\n1. • The number of boats at 1 April 2023\n\n1. • How many are blue\n\n1. • The last time a boat was given a prize\n\nThank you for your request, which has been considered under the Act.\n\n1. • Twenty-six\n\n1. • Eleven\n\n1. • May 2021\n\nFurther information on the boats is on our website under Harbours.\n',
    [
      ['1', 'Twenty-six'],
      ['2', 'Eleven'],
      ['3', 'May 2021'],
    ],
  ],
  [
    'questions of a quoted mail, answered below each but for the last',
    'From: Clerk <clerk@saltby.example>\nTo: A Reader\nSubject: Re: boats\n\nDear Reader\n\nAnswers in red below.\n\nRegards\nClerk\n\nOn Tue, 2 May 2023 at 20:15, A Reader wrote:\n> Dear Clerk,\n> I would like to know\n>\n> 1. How many boats there are\nThere are 64.\n> 2. How many of them are blue\nNone, blue is not allowed.\n> 3. Why have you not replied to my letter of 3 February\n>\n> Yours\n> A Reader\n\nThis email may contain confidential information of 9 kinds.\n',
    [
      ['1', 'There are 64.'],
      ['2', 'None, blue is not allowed.'],
      ['3', ''],
    ],
  ],
  [
    'a section on something else below the last answer',
    'Dear Reader\n\nYou asked:\n\n1. How many boats sank?\n2. How many cases does each surveyor have?\n\nOur response\n\nPart 1 - Nine sank.\n\nPart 2 - The average number of open cases was 46.5\n\nBackground\n\nThe Board is a free and impartial body which looks at boats. 2,316 boats were members in 2023.\n\nNext steps\n\nIf you are unhappy with our reply you can ask us to review it.\n',
    [
      ['1', 'Nine sank.'],
      ['2', 'The average number of open cases was 46.5'],
    ],
  ],
  [
    'answers that begin with the words of a letter count its questions all the same',
    'Dear Dr Moss\n\nYou asked:\n\n1. Did you write to the Ministry?\n2. How many boats sank?\n\nOur answers:\n\n1. We wrote to it in May.\n\n2. Four sank.\n\nYours sincerely\n',
    [
      ['1', 'We wrote to it in May.'],
      ['2', 'Four sank.'],
    ],
  ],
];

test.each(LETTERS)('%s', (_, letter, wanted) => {
  const { answers } = readLetter(textDocument(letter, 'letter'));
  expect(answers.map(({ question, text }) => [question.number, text.replace(/\s+/g, ' ')])).toEqual(wanted);
});
