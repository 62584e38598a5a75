import { describe, expect, test } from 'vitest';
import { inferExpects } from '../src/questionnaires/expects.js';
import { loadQuestionnaire } from '../src/questionnaires/file.js';
import { perpetratorProgrammes } from '../src/questionnaires/perpetrator-programmes.js';
import { questionnaireYaml } from '../src/questionnaires/write.js';

test.each([
  ['How many potholes were reported?', 'count'],
  ['The total number of females who self-referred', 'count'],
  ['How much did you spend on agency staff?', 'money'],
  ['Please provide the total cost of the contract', 'money'],
  ['What percentage were answered in time?', 'percentage'],
  ['When does the contract end?', 'date'],
  ['The names of the organisations who made referrals', 'list'],
  ['Five languages most often asked for in 2023/24', 'list'],
  ['What was the estimated rate of ticketless travel in 2024?', 'percentage'],
  ['The start and end date of the current contract, not including any extension.', 'date'],
  ['The name(s) of the organisation(s) that train drivers', 'list'],
  ['Which enforcement agent companies does the council use?', 'list'],
  ['Which organisations are funded?', 'list'],
  ['Do you have a policy?', 'boolean'],
  ['Is there a free zone?', 'boolean'],
  ['Link to evaluation of programme efficacy', 'link'],
  ['Please explain why', 'text'],
  ['How many were fined, and how much in all?', 'count'],
  ['The number upheld on appeal', 'count'],
  ['What is the total contract value?', 'money'],
  ['What has the Board paid to Marl Surveyors since 2019?', 'money'],
  ['The largest single award', 'money'],
  ['What was the day rate of the interim director?', 'money'],
  ['What was this spent on?', 'text'],
  ['Which local councils took part?', 'list'],
  ['The five suppliers that were paid the most', 'list'],
  ['What was the staff turnover rate last year?', 'percentage'],
  ['Whether the library charges for late returns', 'boolean'],
  ['Does the Board still use fax machines? How many?', 'boolean'],
  ['Is the archive kept on site or in a store?', 'text'],
  ['The ten most borrowed books, in order', 'list'],
  ['What are the three commonest reasons for leaving?', 'list'],
  ['Which of your depots have a canteen?', 'list'],
  ['Which libraries were closed?', 'list'],
  ['Which library has the longest lease?', 'text'],
  ['Which depot had the largest number of breakdowns?', 'text'],
  ['The three most costly payments', 'text'],
  ['No of boats, and their names', 'count'],
  ['Parking fines issued in 2023', 'count'],
  ['Boats which came back late', 'count'],
  ['Windows broken by gulls', 'count'],
  ['Steps taken to keep gulls away', 'text'],
  ['Suppliers used for paint', 'text'],
  ['Copies of letters received in 2023', 'text'],
  ['The rate(s) per session that you pay', 'money'],
  ['The highest total paid to any one firm', 'money'],
  ['What is the benefit cost ratio of the wall?', 'text'],
  ['Rent for a full plot', 'money'],
  ['The annual subsidy paid to the operator', 'money'],
  ['The share of sales by volume that was cider', 'percentage'],
  ['What % of ferries ran on time?', 'percentage'],
  ['Over what period was the count made?', 'date'],
  ['Which auditors has the Board appointed since 2015?', 'list'],
  ['What countries did wardens travel to?', 'list'],
  ['What number of wardens have been trained?', 'count'],
  ['What steps have been taken?', 'text'],
  ['6. Does the Board let boats? Please send the rules.', 'boolean'],
  ['Date the current lease ends', 'date'],
  ['Which of them have a ramp?', 'list'],
  ['On what was the grant spent? Please list the schemes.', 'list'],
  ['The longest queue, in hours', 'count'],
  ["What's the longest that a boat was held? (in consecutive days)", 'count'],
  ['Length of path in km that is lit', 'count'],
  ['Total hours given by wardens last year', 'count'],
  ['What age was the oldest keeper?', 'count'],
  ['What is the weekly rent for a tenant?', 'money'],
  ['Total amount demanded', 'money'],
  ['Payments made by the Board to Marl Council', 'money'],
  ['Grants paid to keepers, total since 2021', 'money'],
  ['Grants paid to keepers, and their names', 'text'],
  ['What are staff costs as a share of the budget?', 'percentage'],
  ['What is the expiry of the lease?', 'date'],
  ['Please confirm that the pier is insured', 'boolean'],
  ['I want to know if the pier is insured', 'boolean'],
  ['If so, how many?', 'count'],
  ['Which boards share your pier?', 'list'],
  ['Make and model of every lamp in use', 'list'],
  ['Which slips had the most boats? Top 5', 'list'],
  ['How often are the piers inspected?', 'text'],
  ['How often was the boat out?', 'count'],
  ['What training do wardens have on ropes?', 'text'],
])('%s expects %s', (text, expects) => expect(inferExpects(text)).toBe(expects));

describe('files', () => {
  test('what is written is read back', () => {
    const again = loadQuestionnaire(questionnaireYaml(perpetratorProgrammes), 'x.yaml');
    expect(again.questions).toEqual(perpetratorProgrammes.questions);
    expect(again.period).toBe('2022/2023');
  });
  test('expects and id may be left out', () => {
    expect(loadQuestionnaire('questions:\n  - { number: "1", text: "How many?" }', 'x.yaml').questions[0]).toMatchObject({
      id: 'q1',
      expects: 'count',
    });
  });
  test.each([
    ['questions:\n  - { text: "a", expects: number }', /x\.yaml:2: .*"expects: number" is unknown/],
    ['questions:\n  - { number: "1" }', /x\.yaml:2: .*no "text"/],
    ['questions:\n  - { id: a, text: x }\n  - { id: a, text: y }', /x\.yaml:3: .*used twice/],
    ['questions: []', /x\.yaml:1: /],
    ['questions:\n  - { txet: a }', /"txet" is unknown/],
    ['a: [', /x\.yaml:\d+: this is not valid YAML/],
  ])('%s is refused with its line', (source, message) => expect(() => loadQuestionnaire(source, 'x.yaml')).toThrow(message));
});
