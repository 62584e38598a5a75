import type { Questionnaire } from '../model/questionnaire.js';

/** The wording for females and the wording for males are one question. */
const both = (text: string): readonly string[] => [text.replaceAll('females', 'males')];

/** The perpetrator-programme request of 2022/23, in both its versions. */
export const perpetratorProgrammes: Questionnaire = {
  id: 'perpetrator-programmes-2022-23',
  title: 'Domestic Abuse Perpetrator Programme, 2022/2023',
  period: '2022/2023',
  origin: 'builtin',
  questions: [
    {
      id: 'programme',
      number: '1',
      expects: 'text',
      text: 'The Name/Title/Scope of the commissioned programme in your area',
      also: [
        'The Name/Title/Scope of the commissioned programme in your area including programmes designed for male victims that accept/engage/support females',
      ],
    },
    ...(
      [
        ['self_referred', '2', 'The total number of females who self-referred into the programme'],
        ['self_referred_accepted', '3', 'The total number of self-referred females who were accepted onto the programme'],
        ['self_referred_completed', '4', 'The total number of self-referred females who have completed the programme'],
        [
          'agency_referred',
          '5',
          'The total number of females referred by an agency (e.g., police, social service etc.) into the programme',
        ],
        ['agency_referred_accepted', '6', 'The total number of referred females who were accepted on to the programme'],
        ['agency_referred_completed', '7', 'The total number of referred females who have completed the programme'],
      ] as const
    ).map(([id, number, text]) => ({ id, number, expects: 'count' as const, text, also: both(text) })),
    {
      id: 'referring_organisations',
      number: '8',
      expects: 'list',
      text: 'The names of the organisations who have made a referral to the programme',
      also: [],
    },
    {
      id: 'evaluation_link',
      number: null,
      expects: 'link',
      text: 'Link to evaluation of programme efficacy',
      also: [],
    },
    {
      id: 'financial_contributors',
      number: '9',
      expects: 'list',
      text: 'Financial Contributors',
      also: ['Financial Contributors (Inclusive of Statutory, Non-Statutory Organisations and individual voluntary donations)'],
    },
    {
      id: 'budget',
      number: '10',
      expects: 'money',
      text: 'Budget inclusive of Running Costs',
      also: [],
    },
  ],
};
