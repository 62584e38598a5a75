import { at, shift } from '../../../model/span.js';
import { contentWords } from '../../../model/words.js';
import { asksIfAndHowMany } from '../../asked.js';
import { defineRule } from '../../rule.js';

/** "I can confirm that", "Marl University is able to confirm that". */
const CONFIRMS = `(?:(?:i|we|(?:the )?[A-ZÀ-Þa-z][a-zß-ž' -]{2,40}?) (?:(?:can|is able to|am able to|are able to) (?:also )?confirm|confirms)(?: that)?,? )?`;
/** A label or a heading of its own line before the answer, or the number of the question that it is for. */
const LEAD = String.raw`^\W*(?:(?:our |the )?(?:answer|response|reply|we said)\b\W*)?(?:(?:(?:as|turning|coming) to|with regard to|regarding|on|for|in (?:answer|reply|response) to) (?:your )?(?:q(?:uestion)?|point|item|part)\.? ?\w{1,4}\b\W+)?(?:[A-ZÀ-Þ][^\n.?!:]{2,40}[\n\t]\W*)?${CONFIRMS}`;
const OPENING = new RegExp(
  String.raw`${LEAD}(?:(yes)(?! and no\b)(?=\s*(?:[.,;:!(-]|$|\n|(?:we|the|it|this|that|there|as|not|beyond|from|since|but|and(?! no\b)|in|at|on|with|although|though|he|she|they|i|all|both|please|see|via|for|through|these|some|most|every|each)\b))|(no)(?=\s*(?:[.,;:!(-]|$|\n|(?:we|the|it|this|that|there|as|not|beyond|but|although|though|he|she|they|i)\b))|(correct|indeed|affirmative|that(?:'s| is) (?:correct|right|so|the case))\b)`,
  'di',
);
/** What was asked about, named again before a yes or no: "Body cameras - Yes". */
const HEADED =
  /^\W*[A-ZÀ-Þ][^\n.?!:;-]{2,40}(?::| [-–])\s+(?:(yes)|(no))\b(?=\s*(?:[.,;:!(-]|$|\n|(?:we|the|it|this|that|there|as|since|but|and|in|they)\b))/di;
const SEVERAL = /\b(?:yes|no)\b[^\n]*(?::| [-–])\s+(?:yes|no)\b|\n[^\n]*(?::| [-–])\s+(?:yes|no)\b/i;
/** "No keeper has been prosecuted": there was none of what was asked about. */
const NO_SUBJECT =
  /^\W*(no (?!information|data|records?|recorded|further|such|comment|doubt|figures|longer)(?:[a-z'-]+ ){1,5}?(?:has|have|had|is|are|was|were) (?:ever |yet |so far |currently )?(?:been )?(?!held\b|recorded\b|kept\b|known\b)(?:[a-z]+(?:ed|en|ght|ept|old|ost|wn)|made|done|paid|put|set|won|found|begun|had))\b/di;
/** The question told again, and the answer after it: "You asked whether it can do so. It cannot." */
const ASKED_AGAIN = /^[^.?\n]{0,80}\b(?:whether|if|asked)\b[^.?\n]{0,240}[.?]\s+(?=(?:it|we|they|there|the|our|he|she)\b)/i;
const SPEAKER = /^\W*(?:(?:i|we) can\b.*)?(?:the|our|we|it|this|they|there|he|she)\b/is;
/** "No dedicated unit." */
const LACKS = /^\W*(no ((?:[a-z'-]+ ){0,3}[a-z'-]+))(?=[.;,]|\s*$)/di;
/** A no in other words. */
const NOT = new RegExp(
  String.raw`${LEAD}((?:not (?:at (?:present|the moment|this time|this stage|all)|currently|presently|yet|so far|to date|as far as (?:we|i)|to (?:our|my) knowledge|that (?:we|i)(?:'m|'re| am| are)? (?:know|aware)|as such|any (?:longer|more)|as of|as yet|(?:annually|monthly|weekly|daily|always|usually|routinely|normally|all|every [a-z]+)(?=\s*[.,;]))|never|negative|no longer))\b`,
  'di',
);
/** "None that we know of", where it was asked whether there were any. */
const NONE = new RegExp(
  String.raw`${LEAD}(none|nil|nothing|nobody|no[- ]one)\b(?!\s+(?:is|are|was|were) (?:held|recorded)|\s+of (?:this|the information))`,
  'di',
);
/** "As for whether there are plans to, no there are not." */
const INDIRECT =
  /^\W*(?:(?:(?:as (?:for|to|regards)|on|regarding|with regard to|in (?:answer|reply|response|relation) to) )?(?:the question )?whether\b[^.?\n]*[,:]|(?:as (?:for|to|regards)|on|regarding|concerning|with regard to) [^,:.?\n]{2,60}[,:])\s*(?:(yes)|(no))\b(?=\W*$|[,.;:]| (?:there|we|it|they)\b)/di;
/** "There are no plans to do so", where it was asked what will be. */
const NO_PLANS =
  /^\W*(?:at present,? |currently,? )?(there (?:is|are) (?:currently |presently |at present )?no (?:(?:current|firm|present|immediate) )?(?:plans?|intentions?|proposals?)|no (?:(?:current|firm) )?(?:plans?|proposals?)(?! exist))\b/di;
const WILL_BE =
  /\b(?:going to|will|plan(?:s|ned|ning)?|intends?|intending|intention|propos(?:e|ed|als?)|due (?:to|for)|be (?:closed|replaced|built|moved))\b/i;
/** "so there is no longer any duty": what it comes to. */
const NO_LONGER_ANY = /\b(?:so|therefore|but|and|now) (there (?:is|are) no longer (?:any|an?))\b/di;
/** "Subject to the doctor's word, yes." */
const ENDS = /^[^.?!:\n]{3,80}, (?:(yes)|(no))\W*$/di;
/** What was asked whether it is let be, and is not. */
const LETS = /\b(?:allow|permit|let|accept|may|can)/i;
const FORBIDDEN = /\b((?:have been|has been|are|is|were|was) (?:prohibited|banned|forbidden|not (?:allowed|permitted|accepted)))\b/di;
/** "In those cases we do use them". */
const DOES = /\b((?:we|it|they|he|she|(?:the|our) [a-z]{3,20}) (?:do|does|did)) (?:also |still |indeed )?([a-z]{3,})\b/dgi;
const CONCLUDES = /\b(?:the|our|my|short) answer\b[^.\n]{0,40}?\bis(?: therefore| thus| simply)?,? (yes|no)\b/di;
const AUXILIARY = /\b(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|may|must|should)\b/i;
/** "The Council has one", "We have no policy", "There's no such policy", "No policy is in place". */
const HAVE =
  /^\W*(?:(?:i|we) can (?:also )?confirm(?: that)?,? )?(?:(?:(?:the|our) [A-Za-zÀ-ž' ]{3,40}?|we|it|they) (?:(?:does|do) )?(ha(?:s|ve)(?: never (?:had|adopted|owned|used)\b| no\b(?! (?:record|information|data|knowledge|details))|(?= (?:one|an?|two|three|several|such|the|\d)\b)))|there(?:(?:'s| is| are| was| were) (no\b)|(?: is| are| was| were)(?: not|n't) ((?:one|any|an?)\b))(?! (?:record|information|data))|(no (?:such )?[a-z -]{3,40} (?:is|are) (?:currently |presently )?(?:in (?:place|use|force)|held)|no [a-z ]{3,30} exists?))/di;
/** "There was one in June 2021", where it was asked whether there had been any. */
const EXISTS =
  /^\W*(there (?:is|are|was|were|has been|have been) (?:one|two|three|four|five|six|\d+|an?|some|several|just one|only one))\b/di;
/** "One was adopted in 2021". */
const ONE_WAS =
  /^\W*(one (?:was|has been|is being) (?!not\b|never\b)[a-z]+|(?:two|three|four|five|six) (?:were|have been|are)(?=:| (?!not\b|never\b)[a-z]+))/di;
const STATED = new RegExp(
  String.raw`^\W*${CONFIRMS}(?:(?:the|our) [A-Za-zÀ-ž' ]{3,40}?|we|it|this|they|there|he|she|[A-ZÀ-Þ][a-zß-ž'-]+(?: [a-zß-ž'-]+){0,3}?) ((?:does|do|did|is|are|was|were|has|have|had|will|would|can|could|may|must|should)(?:not| not|n't)?)\b(?! (?:not )?(?:hold|record|collect|keep|know|able)\b)`,
  'di',
);
/** "… and does not offer top-ups", "no longer offer this", "top-ups are not offered": the deed that was asked about, denied further on. */
const DENIED =
  /\b((?:(?:do|does|did|is|are|was|were|has|have|had|will|would)(?: not|n't)|no longer|has never|have never)(?: (?:currently|presently|yet|normally|routinely|ever|now|been|at present))* ([a-z]{3,}))\b([^.;\n]*)/dgi;
/** "The Council offers top-ups": the deed that was asked about, affirmed. */
const AFFIRMED =
  /^\W*(?:(?:the|our) [A-Za-zÀ-ž' ]{3,40}?|we|it|they|[A-ZÀ-Þ][a-zß-ž'-]+(?: [a-zß-ž'-]+){0,3}?) (?:(?:currently|already|now|also|routinely) )?([a-z]{3,})\b([^.;\n]*)/di;
/** "All were encrypted", where it was asked whether they were. */
const ALL_WERE =
  /^\W*((all|both|none|neither)(?: of (?:them|these|those))? (?:was|were|are|is|have|has|had)(?: been)?(?: ([a-z]{3,}))?)\b/di;
/** What may follow a yes or no that is a verb alone: "It was, in 2021", "They do so". */
/** "whether", however it is asked for. */
const ASKS_WHETHER =
  /^\W*(?:and )?(?:(?:please|(?:can|could|would|will) you(?: please)?|i(?: would|'d)? (?:also )?(?:like|want|need|wish) to know|let me know|tell|say|state|confirm|advise|inform)\s+(?:me |us )?){0,3}(?:whether|if)\b/i;
const GOES_ON =
  /^(?:in|on|at|by|as|and|but|for|from|since|until|with|when|where|because|to|so|not|no|never|also|currently|presently|now|already|only|both|all|any|this|that|these|those|the|an?|it|them|one|two|three|some|such|been|being|be|have|has|had|done|used|made|indeed|still|via|through|under|within|during|if|although|though|however|[a-z]+ly|[a-z]+ed)$/i;
const PRONOUN =
  /^\W*(?:it|this|these|them|that|any|such|so|one|either|both|to do so)?\W*$|^\s*(?:it|this|these|them|that|any|such|either)\b/i;
const DENIES = /^\s+(?:[a-z]+ ){0,2}?(?:no|not|none|nothing|never|nobody|neither|unable|without)\b/i;

/** "[X] Yes [ ] No", "☒ Yes ☐ No". */
const TICKED = /(?:[[(]\s?[xX✓✔]\s?[\])]|[☒☑✓✔])\s*(yes|no)\b/di;
const BOXES = /(?:[[(]\s{0,2}[\])]|[☐□])\s*(?:yes|no)\b/i;

const NO_DEED =
  /^(?:do|does|did|is|are|was|were|has|have|had|been|will|can|could|would|should|the|you|your|our|its|their|any|all|not|for|with|from|and|please|confirm|state|there|this|that|ever|currently)$/i;
/** "offers", "offered", "offering" in one form. */
const verbOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/ie[sd]$/, 'y')
    .replace(/(?:ing|ed|es|s|e)$/, '');

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
  *claim({ text, expects, question, entity, weights }) {
    const yesNoAsked = expects === 'boolean' || asksIfAndHowMany(question);
    const ticked = TICKED.exec(text);
    if (ticked && BOXES.test(text)) {
      yield { value: /yes/i.test(ticked[1] as string), span: at(ticked, 1) };
      return;
    }
    const opening = OPENING.exec(text);
    const group = [1, 2, 3].find((index) => opening?.[index] !== undefined) ?? 1;
    if (opening) {
      if (yesNoAsked || expects === 'text' || text.trim().length < 6) yield { value: group !== 2, span: at(opening, group) };
      return;
    }
    const lacks = yesNoAsked && expects !== 'boolean' ? LACKS.exec(text) : null;
    if (lacks && contentWords(lacks[2] ?? '').some((word) => weights.has(word))) yield { value: false, span: at(lacks, 1) };
    if (expects !== 'boolean') return;
    const headed = HEADED.exec(text);
    if (headed && !SEVERAL.test(text)) {
      yield { value: headed[1] !== undefined, span: at(headed, headed[1] ? 1 : 2) };
      return;
    }
    const indirect = INDIRECT.exec(text);
    if (indirect) {
      yield { value: indirect[1] !== undefined, span: at(indirect, indirect[1] ? 1 : 2) };
      return;
    }
    const denied =
      NOT.exec(text) ??
      (!entity && /\bany\b|\b(?:has|have|did|do|does) (?:anyone|anybody|there)\b/i.test(question) ? NONE.exec(text) : null);
    if (denied) {
      yield { value: false, span: at(denied, 1) };
      return;
    }
    const planless = WILL_BE.test(question) ? NO_PLANS.exec(text) : null;
    const barred = LETS.test(question) ? FORBIDDEN.exec(text) : null;
    const no = planless ?? barred ?? NO_LONGER_ANY.exec(text);
    if (no) {
      yield { value: false, span: at(no, 1) };
      return;
    }
    const ends = ENDS.exec(text);
    if (ends) {
      yield { value: ends[1] !== undefined, span: at(ends, ends[1] ? 1 : 2) };
      return;
    }
    const nothing = NO_SUBJECT.exec(text);
    // … or it is all that is said
    const alone = nothing && text.trim().length - (nothing[1] ?? '').length < 4;
    if (nothing && (alone || contentWords(nothing[1] ?? '').some((word) => weights.has(word)))) {
      yield { value: false, span: at(nothing, 1) };
      return;
    }
    const concludes = CONCLUDES.exec(text);
    if (concludes) {
      yield { value: /yes/i.test(concludes[1] as string), span: at(concludes, 1) };
      return;
    }
    const written = /\b(?:an?|any)\b/i.test(question) ? ONE_WAS.exec(text) : null;
    if (written) {
      yield { value: true, span: at(written, 1) };
      return;
    }
    const exists = /\b(?:is|are|was|were|has|have) there\b|\bthere been\b|\bany\b/i.test(question) ? EXISTS.exec(text) : null;
    if (exists) {
      yield { value: true, span: at(exists, 1) };
      return;
    }
    const letter = /^\W*(?:Y(?:es)?\s?\/\s?No?\W+)?([YN])(?=\W*$|[,;]\s|\s[-(–])/d.exec(text);
    if (letter) {
      yield { value: letter[1] === 'Y', span: at(letter, 1) };
      return;
    }
    // the answer repeats the question's own verb
    const asked = ASKS_WHETHER.test(question)
      ? (AUXILIARY.exec(question.replace(/^.*?\b(?:whether|if)\b/i, ''))?.[0] ?? 'do')
      : /^\W*(?:and )?(\w+)/i.exec(question)?.[1];
    const from = ASKED_AGAIN.exec(text)?.[0].length ?? 0;
    const own = text.slice(from);
    const found = STATED.exec(own);
    // "Agency staff have not been used": who it is must have been asked about
    const subject = found ? own.slice(0, at(found, 1).start) : '';
    const stated = found && (SPEAKER.test(subject) || contentWords(subject).some((word) => weights.has(word))) ? found : null;
    // the verb stands behind the question's subject: "Does the Trust provide …"
    const [asking = ''] = question.split('?', 1);
    const deeds = (asking.replace(/^.*?\b(?:whether|if)\b/i, '').match(/[a-z]{3,}/gi) ?? [])
      .filter((word) => !NO_DEED.test(word))
      .slice(0, 4)
      .map(verbOf);
    const does = (word: string): boolean => deeds.includes(verbOf(word));
    const same = (words: string, verb: string): boolean =>
      PRONOUN.test(words) ||
      (words.match(/[a-z'-]+/gi) ?? []).some(
        (word) => verbOf(word) !== verbOf(verb) && contentWords(word).some((stem) => weights.has(stem)),
      );
    const denial =
      own.length < 300
        ? [...own.matchAll(DENIED)].find((match) => does(match[2] as string) && same(match[3] as string, match[2] as string))
        : undefined;
    // the question's own verb, denied where the answer begins, is read below
    const repeats = Boolean(own.length <= 200 && stated && asked && stated[1]?.toLowerCase().startsWith(asked.toLowerCase().slice(0, 2)));
    // "top-ups are not offered": what was asked about stands before it
    const passive =
      !denial && own.length < 300
        ? [...own.matchAll(DENIED)].find(
            (match) =>
              /ed$|en$/.test(match[2] as string) &&
              does(match[2] as string) &&
              contentWords(own.slice(0, match.index)).some((word) => weights.has(word)),
          )
        : undefined;
    const said = denial ?? passive;
    if (said && !/\b(?:if|whether|where|when|unless|which|that|who)\b[^,;.]*$/i.test(own.slice(0, said.index)) && !repeats) {
      yield { value: false, span: shift(at(said, 1), from) };
      return;
    }
    const all = ALL_WERE.exec(own);
    if (all && (all[3] ? does(all[3]) : /^\W*$/.test(own.slice(all[0].length)))) {
      yield { value: /^(?:all|both)$/i.test(all[2] as string), span: shift(at(all, 1), from) };
      return;
    }
    const emphatic = [...own.matchAll(DOES)].find((match) => does(match[2] as string));
    if (
      emphatic &&
      !repeats &&
      own.length < 300 &&
      !/\b(?:if|whether|where|when|unless|which|that|who|not)\b[^,;.]*$/i.test(own.slice(0, emphatic.index))
    ) {
      yield { value: true, span: shift(at(emphatic, 1), from) };
      return;
    }
    if (own.length > 200) return;
    const affirmed = AFFIRMED.exec(own);
    if (
      affirmed &&
      !/^\W*(?:where|when|if|unless|whether)\b/i.test(own) &&
      !/ing$/i.test(affirmed[1] as string) &&
      !stated &&
      does(affirmed[1] as string) &&
      same(affirmed[2] as string, affirmed[1] as string) &&
      !/\b(?:no|not|none|never|nothing|only)\b|n't/i.test(affirmed[2] as string)
    ) {
      yield { value: true, span: shift(at(affirmed, 1), from) };
      return;
    }
    if (!stated || !asked || !AUXILIARY.test(asked) || !stated[1]?.toLowerCase().startsWith(asked.toLowerCase().slice(0, 2))) {
      const has = /\b(?:have|has|is there|are there|any)\b/i.test(question) ? HAVE.exec(own) : null;
      const group = [1, 2, 3, 4].find((index) => has?.[index] !== undefined) ?? 1;
      // the denial may stand before it: "doesn't have one"
      if (has && (group === 3 || !/n't|\bnot\b/i.test(own.slice(0, at(has, group).start))))
        yield { value: group === 1 && !/\b(?:no|never)\b/i.test(has[1] as string), span: shift(at(has, group), from) };
      return;
    }
    // "It was below the limit" is no yes to "Was it put out to tender?"
    const next = /^\s+([a-z'-]+)/i.exec(own.slice(at(stated, 1).end))?.[1] ?? '';
    if (next && !GOES_ON.test(next) && !does(next) && !contentWords(next).some((word) => weights.has(word))) return;
    const verb = shift(at(stated, 1), from);
    const denies = DENIES.exec(text.slice(verb.end));
    const nobody = /^\W*(?:no|none|neither|nobody|nothing)\b/i.test(subject);
    yield {
      value: !/not|n't/i.test(stated[1] as string) && !denies && !nobody,
      span: denies ? { start: verb.start, end: verb.end + denies[0].length } : verb,
    };
  },
});
