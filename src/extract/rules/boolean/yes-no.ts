import { asksIfAndHowMany } from '../../asked.js';
import { defineRule } from '../../rule.js';
import { lacks, noSubject, notSo, ruledOut } from './no-without-no.js';
import type { Way } from './reading.js';
import { repeatsVerb } from './repeated.js';
import { hasOne, thereWas } from './there-is.js';
import { concludes, ends, headed, indirect, letter, opens, ticked } from './worded.js';

/** The ways of saying yes or no, the plainest first. */
const WAYS: readonly Way[] = [headed, indirect, notSo, ruledOut, ends, noSubject, concludes, thereWas, letter, repeatsVerb, hasOne];

export const yesNo = defineRule({
  id: 'boolean/yes-no',
  summary: 'Read a yes or no that opens an answer, in whatever words, or that concludes it.',
  yields: 'boolean',
  finds: [
    ['[[Two were]]: one in 2021 and one in 2024', true, { expects: 'boolean', question: 'Have any hires been turned down?' }],
    ['As for whether there are plans to end it, [[no]] there are not.', false, { expects: 'boolean' }],
    ['[[Yes]], since 2019.', true, { expects: 'boolean' }],
    ['[X] [[Yes]]   [ ] No', true, { expects: 'boolean' }],
    ['[[No]]. We have no policy of our own.', false, { expects: 'boolean' }],
    ['Answer: [[Yes]] from 1 December 2022', true, { expects: 'boolean' }],
    ['Body cameras\n[[Yes]] this is in the procedure.', true, { expects: 'boolean' }],
    ['The Council [[has]] one.', true, { expects: 'boolean', question: 'Do you have a policy?' }],
    ['[[One was adopted]] in 2021.', true, { expects: 'boolean', question: 'Do you have a policy?' }],
    ['[[There was one]] in June 2021.', true, { expects: 'boolean', question: 'Has there been any death in custody?' }],
    ['We [[have no]] policy.', false, { expects: 'boolean', question: 'Do you have a policy?' }],
    ["There's [[no]] such policy.", false, { expects: 'boolean', question: 'Do you have a policy?' }],
    ['[[No policy is in place]].', false, { expects: 'boolean', question: 'Do you have a policy?' }],
    ['I can confirm that we [[have]] a policy.', true, { expects: 'boolean', question: 'Do you have a policy?' }],
    ['[[N]]', false, { expects: 'boolean' }],
    ['Y/N\n\n[[Y]], 1 + 1', true, { expects: 'boolean' }],
    ['[[N]] - see above', false, { expects: 'boolean' }],
    ['As to question 4: [[yes]], we use them.', true, { expects: 'boolean' }],
    ['With regard to point 2, [[no]].', false, { expects: 'boolean' }],
    ['Body cameras - [[Yes]], this is in the procedure.', true, { expects: 'boolean' }],
    ['[[No keeper has been prosecuted]] by us.', false, { expects: 'boolean', question: 'Have you ever prosecuted a keeper?' }],
    ['[[No formal assessment has been made]].', false, { expects: 'boolean', question: 'Has the Board assessed the effect?' }],
    ['Agency staff [[have not]] been used.', false, { expects: 'boolean', question: 'Have you used agency staff?' }],
    ["There isn't [[one]].", false, { expects: 'boolean', question: 'Do you have a policy?' }],
    ['The Board [[has never had]] a policy.', false, { expects: 'boolean', question: 'Do you have a policy?' }],
    ['[[No plans exist]] at present.', false, { expects: 'boolean', question: 'Are there plans to close it?' }],
    [
      'I can confirm that the lift [[has not]] been inspected since May.',
      false,
      { expects: 'boolean', question: 'Please confirm whether the lift has been inspected.' },
    ],
    ['The pier [[is]] insured with Marl Mutual.', true, { expects: 'boolean', question: 'Is the pier insured?' }],
    ['[[No shop has had]] its grade lowered.', false, { expects: 'boolean', question: 'Has any shop had its grade lowered?' }],
    ['The Board [[does not]]. Staff do it.', false, { expects: 'boolean', question: 'whether the Board still provides foot care' }],
    [
      'The Board [[does]] commission it for adults.',
      true,
      { expects: 'boolean', question: 'Could you tell me whether the Board commissions ear care' },
    ],
    ['Regarding the police, [[yes]], they get it.', true, { expects: 'boolean', question: 'Has it been passed to the police?' }],
    ['[[There are no plans]] to do so.', false, { expects: 'boolean', question: 'Is the pool going to be closed?' }],
    ['It was a rule until 2021, so [[there is no longer any]] duty.', false, { expects: 'boolean', question: 'Is it a duty?' }],
    ["Subject to the doctor's word, [[yes]].", true, { expects: 'boolean', question: 'Do you provide such meals?' }],
    ['Yes/No\n[[N]]', false, { expects: 'boolean' }],
    [
      'Scooters [[have been prohibited]] since 2021.',
      false,
      { expects: 'boolean', question: 'Does the Board allow scooters on its trams?' },
    ],
    [
      'Agents come in only upon a warrant. In those cases [[we do]] use them.',
      true,
      { expects: 'boolean', question: 'Do you use agents?' },
    ],
    ['[[No letters have been received]].', false, { expects: 'boolean', question: 'Has the Minister written to you?' }],
    ['[[No child is refused]] a meal.', false, { expects: 'boolean', question: 'Has any child been refused a meal?' }],
    [
      'You asked whether the Board can order a refund. It [[cannot]].',
      false,
      { expects: 'boolean', question: 'Can the Board order a refund' },
    ],
    ['[[No]], we do not charge.', false, { expects: 'money', question: 'whether you charge and if so how much' }],
    ['[[No]]. Four wardens look into it.', false, { expects: 'count', question: 'Do you have a unit and if so how many work in it?' }],
    ['[[No dedicated unit]].', false, { expects: 'count', question: 'Please tell us if you have a unit and if so how many work in it.' }],
    ['[[No one]] has.', false, { expects: 'boolean', question: 'Has anyone been disciplined?' }],
    ["[[That's right]].", true, { expects: 'boolean' }],
    ['[[Not at present]].', false, { expects: 'boolean' }],
    [
      '[[Not annually]]. The piers are looked at every two years.',
      false,
      { expects: 'boolean', question: 'Are the piers inspected annually?' },
    ],
    ['[[Not as far as we]] know.', false, { expects: 'boolean' }],
    ['[[None]] that we are aware of.', false, { expects: 'boolean', question: 'Have there been any data breaches?' }],
    ['Our own nurses do it. However, some came from outside. So the answer to question 7 is [[no]].', false, { expects: 'boolean' }],
    [
      'The Council may do so but has set no money aside and [[does not offer]] grants.',
      false,
      { expects: 'boolean', question: 'Do you offer grants?' },
    ],
    ['Grants [[are not offered]].', false, { expects: 'boolean', question: 'Do you offer grants?' }],
    ['We [[no longer offer]] this.', false, { expects: 'boolean', question: 'Do you offer grants?' }],
    ['[[All were encrypted]].', true, { expects: 'boolean', question: 'whether they were encrypted' }],
    ['The Council [[offers]] grants of up to £400.', true, { expects: 'boolean', question: 'Do you offer grants?' }],
    ['Marl University can confirm that it [[has]].', true, { expects: 'boolean', question: 'Has the University been attacked?' }],
    ['The Trust [[does not]] outsource this', false, { expects: 'boolean', question: 'Does the Trust outsource this?' }],
    ["The Trust [[doesn't]] have a policy.", false, { expects: 'boolean', question: 'Do you have a policy?' }],
    ['It [[cannot]]; the power is with the court.', false, { expects: 'boolean', question: 'whether the authority can order a refund' }],
    ['[[There are no plans]] for it.', false, { expects: 'boolean', question: 'Are there plans to close it?' }],
  ],
  ignores: [
    ['No information is held', 'the authority does not know', { expects: 'boolean' }],
    ['Regarding the police, no data are kept', 'the authority does not know', { expects: 'boolean' }],
    ['No incidents were found', 'a count of zero', { expects: 'count' }],
    ['Yesterday we wrote', 'another word', { expects: 'boolean' }],
    ['Not for all staff', 'for some', { expects: 'boolean', question: 'Does the Trust provide parking for staff?' }],
    ['Yes and no', 'both', { expects: 'boolean' }],
    ['None that we are aware of', 'names were asked for', { expects: 'list', question: 'Which firms were used?' }],
    ['We have no record of one', 'the authority does not know', { expects: 'boolean', question: 'Do you have a policy?' }],
    ['Tarn Ltd has not been paid', 'another is spoken of', { expects: 'boolean', question: 'Has the pier been mended?' }],
    ['Police - Yes\nFire - No', 'an answer for each of two', { expects: 'boolean' }],
    ['No complaint was made about the price', 'another thing', { expects: 'boolean', question: 'Has any child been refused a meal?' }],
    ['No record has been kept', 'the authority does not know', { expects: 'boolean', question: 'Has any child been refused a meal?' }],
    ['none', 'a part of several', { expects: 'boolean', entity: 'Moved', question: 'Has any been moved or removed?' }],
    ['No, 4 of them', 'how many was asked', { expects: 'count', question: 'How many are open?' }],
    ['Some schools which do not offer lunch offer grants', 'a condition', { expects: 'boolean', question: 'Do you offer grants?' }],
    ['A builder who does not offer a price is left out', 'another thing', { expects: 'boolean', question: 'Do you offer grants?' }],
    ['There are no plans of the site', 'what is was asked', { expects: 'boolean', question: 'Do you hold the deeds?' }],
    ['Where we do use agents it is noted', 'a condition', { expects: 'boolean', question: 'Do you use agents?' }],
    ['Not recorded', 'the authority does not know', { expects: 'boolean' }],
    ['The answer is in the table', 'no yes and no no', { expects: 'boolean' }],
  ],
  *claim(passage) {
    const { text, expects, question } = passage;
    const yesNoAsked = expects === 'boolean' || asksIfAndHowMany(question);
    const boxes = ticked(passage);
    if (boxes) yield boxes;
    const opening = boxes ? null : opens(passage);
    if (opening && (yesNoAsked || expects === 'text' || text.trim().length < 6)) yield opening;
    if (boxes || opening) return;
    const ways = expects === 'boolean' ? WAYS : yesNoAsked ? [lacks] : [];
    for (const way of ways) {
      const said = way(passage);
      if (said) {
        yield said;
        return;
      }
    }
  },
});
