// How many things a request asks for that is told in sentences, in the requester's words or the office's.
import { expect, test } from 'vitest';
import { wishesOf } from '../src/segment/wishes.js';

const ASKED: readonly (readonly [number, string])[] = [
  [3, 'Please can you tell me how many parking fines were issued last year, how many were appealed and how many appeals succeeded?'],
  [2, 'I would like to know the number of staff suspended in 2023 and the total cost of paying them while suspended.'],
  [3, "Could you let me know what software you use for payroll? I'd also like to know when the contract ends and what it costs each year."],
  [
    4,
    'I am writing a piece on boats and would be grateful if you could tell me how many were stolen in 2023, split by harbour, how many of those were found, what they were worth, and whether any thief was caught.',
  ],
  [2, 'How many dogs were seized? What happened to them?'],
  [2, 'For each of the years 2021, 2022 and 2023 please tell me how many piers were mended, and how much was spent on mending them.'],
  [
    4,
    'Under the FOI Act please provide the number of fires in schools since 2019, the number of people hurt, the cost of the damage and a copy of any report.',
  ],
  [1, 'Please send me a copy of your policy on drones and their use by staff.'],
  [2, 'Please send me your policy on drones. Please also confirm how many drones you own.'],
  [
    3,
    'I want to find out about agency nurses. How much did you spend on them in each of the last three years? What is the highest hourly rate you have paid? Which agency was that to?',
  ],
  [2, 'Can you confirm whether the Trust has a menopause policy and, if it does, send me a copy?'],
  [3, 'My questions are: how many tenants are in arrears; what is the total owed; and how many were evicted last year.'],
  [2, 'You asked for the number of complaints about taxis and for the number upheld.'],
  [3, 'You asked us how many complaints we had received about taxis, how many were upheld, and what was done in each case.'],
  [2, 'Thank you for your email of 3 May in which you asked how many allotments we have and how long the waiting list is.'],
  [
    3,
    'Thank you for your recent enquiry in connection with the running costs of the theatre, the number of tickets sold last year and the date on which the bar lease ends.',
  ],
  [
    2,
    'Thank you for your request of 3 May 2024 for information about how many piers there are and what they cost, which we received on 7 May.',
  ],
  [0, 'Thank you for your letter about the discharge of sewage into the Marl and the loss of fish.'],
  [2, 'You requested the cost of the new website and the name of the company that built it.'],
  [3, 'I understand the leisure centre closed in March. Why did it close, when will it open again and what has the closure cost?'],
  [2, 'Would you please advise how many bridges are under weight restriction and where they are?'],
  [2, 'First, the number of pupils excluded in 2022/23. Second, the number of those who had SEND.'],
  [2, 'I would like: the number of beds in each ward; the number of nurses on each shift.'],
  [1, 'How many members of staff have you had who were paid more than £100,000?'],
  [2, 'For the years 2021 to 2023, how many assaults on staff were there and how many led to a prosecution?'],
  [3, 'Please state who is responsible for cleaning the beach, how often it is done and what it costs.'],
  [2, 'What are you doing about the rats in Marl Street and how many complaints have you had?'],
  [
    2,
    'I request a list of all vacant shops owned by the Council, with the rent asked for each, and the length of time each has stood empty.',
  ],
  [2, 'You have requested information about taxi licences, specifically how many were issued in 2023 and how many were refused.'],
  [3, 'Your request asked how many nurses left the Trust in 2023, what reasons they gave and how much was spent on replacing them.'],
  [2, 'In your email you asked for details of the contract for school meals and for a copy of the tender.'],
  [2, 'You would like to know how many potholes were repaired in 2023 and the average cost of a repair.'],
  [1, 'Your request for a copy of the fire risk assessment for Marl House has been considered.'],
  [2, 'You asked whether the Council had considered closing the library and, if so, for copies of any papers.'],
  [3, 'You asked to be told the number of vacancies, how long each had been vacant, and the cost of agency cover.'],
  [2, 'You sought information on the number of assaults in prisons in 2022 and on the number of officers injured.'],
  [
    4,
    'You asked for the following: the number of electric buses in the fleet; the cost of each; the date each entered service; and the maker.',
  ],
  [2, 'You asked us to confirm how many foster carers we have and how many left in the last year.'],
  [2, 'How many people are employed in your communications team, and what is the total of their salaries?'],
  [3, 'Could I have the number of visitors to the museum in 2022, in 2023, the cost of entry and the opening hours?'],
  [2, "I'd like to know if the police have used stop and search at Marl station in the last year and how many times."],
  [2, 'Do you have any records of contamination at Tarn Field? If so please send them. Has any remediation been carried out?'],
  [3, 'How much rent do the traders at the market pay? When was it last put up and is it due to rise again?'],
  [2, 'Please supply the names of the firms on your list of approved contractors and say how often the list is reviewed.'],
  [2, 'Further to my earlier email, I should also like to see the minutes of the meeting of 4 May and any note of who was there.'],
  [2, 'Who decided to cut down the tree outside 4 Marl Road and was an ecologist consulted?'],
  [3, 'What was the total number of FOI requests received in 2023? How many were answered on time? What is the average time taken?'],
  [2, 'What grit do you use, where is it from?'],
];

test.each(ASKED)('%i: %s', (count, text) => {
  const told = /^(?:You|Thank|In your)\b/.test(text);
  expect(wishesOf(text, !told)).toHaveLength(count);
});
