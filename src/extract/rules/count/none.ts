import { at } from '../../../model/span.js';
import { contentWords, lowered } from '../../../model/words.js';
import { defineRule } from '../../rule.js';
import { saysNothingSpent } from '../money/none.js';

/** How none are told, in a Welsh letter too: "Dim / None". */
const NONE =
  /(?:^\W*(?:dim(?: un)?\s?[/–-]\s?)?|\b(?:is|was|are|were|have been|has been|had been)\s+|:\s*|^[a-z][^.;:\d\n]{2,60} [–—-] )(zero|nil return|nil|none|nought|not one(?! but| of the (?!\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b))|no-?\s?one|nobody)\b(?!\s+(?:should|may|must|will|would|can|could|needs?)\b)(?!\s+(?:of (?:which|whom|(?:the|this|that|such) (?:[a-z]+ )?(?:information|data|records?))\b|the less|held|tolerance))|\b((?:has|have|had|owns?|employs?|received|issued|made|brought|bought|runs?|operates?) none)\b|\b((?:there (?:were|are|was|is|have been|has been)|we (?:have|had|received|recorded|found|employ|issued|own)|(?:has|have) (?:received|recorded|had|made|issued)) (?:no|zero|not any|nil) (?!information|data|record|recorded information|plans?|reason|breakdown|such (?:information|data|records?|figures?|documents?|polic(?:y|ies)|breakdown|fields?|codes?|categor(?:y|ies)|thing)\b|budget|means|(?:[a-z-]+ )?(?:codes?|fields?|categor(?:y|ies)|columns?|markers?|flags?)\b|(?:(?:business|operational|statutory|legal|formal|contractual|practical|policy) )?(?:requirement|duty|obligation|need|basis|case(?!s)|purpose)|further|self|option|way|route|facility|mechanism|longer|need|intention|record|central|specific)(?!(?:(?:set|fixed|exact|firm|definite|precise|overall|total|average|single|reliable|meaningful|agreed|maximum|official|published|separate) )*(?:numbers?|figures?|totals?|counts?|statistics|stats|averages?)\b)(?:such )?[a-zß-ž-]+)|^\W*(no (?!information|data|record|recorded|further|such|central|budget|plans?|comment|figures|longer|self|reasons?|decisions?|policy|(?:[a-z-]+ )?decisions?)[a-zß-ž'-]+(?: [a-zß-ž'-]+){0,5} (?:were|was|have|has) (?:been )?(?:found|recorded|made|received|issued|opened|identified|reported|taken|carried|held|given|dismissed|prosecuted|referred|accepted|made))\b|^\W*(no (?:member of (?:our )?staff|staff|employees?|officers?|posts?|person|individual)s? (?:does|do|did|has|have|is|are|was|were)\b)|^\W*(no (?!information|data|record|recorded|further|such|central|budget|plans?|comment|figures|longer|self|reasons?|decision|policy|one)[a-zß-ž'-]+(?: [a-zß-ž'-]+){0,3}? (?:occurred|happened|took place|arose|died|resigned|left|attended|came forward|came|applied))\b|^\W*(no (?!information|data|record|recorded|further|such|central|budget|plans?|comment|figures|longer|self|reasons?|decision|policy)[a-zß-ž'-]+(?: [a-zß-ž'-]+){0,6}?(?:, [a-zß-ž][a-zß-ž ,'-]{2,50},)? (?:was|were|has|have|had) (?:been )?[a-zß-ž]+(?:ed|en|ght|ept|old|ost))\b|\b((?:has|have) not (?:had|received|issued|made|recorded|employed|prosecuted) any)\b|\b((?:do|does|did) not (?:employ|own|use|have|operate|run|commission|issue|receive) any)\b|\b((?:has|have|had) not (?:been )?(?:used|exercised|invoked|issued|made|applied|served|deployed|taken)\b[^.;\n]{0,60}? (?:on any occasion|at any time|even once|once))\b|\b(no such (?!information|data|records?|figures?|documents?|polic(?:y|ies)|breakdown|fields?|codes?|categor(?:y|ies)|thing)[a-zß-ž'-]+(?: [a-zß-ž'-]+){0,3}? (?:were|was|have|has) (?:been )?(?:found|recorded|made|received|issued|opened|identified|reported|taken|given|served|brought|used))\b/dg;

/** "none" in a clause of its own, further on: "At 2 May, none.", "3 were open in 2023. None were open in 2024", "12, none of them upheld". */
const CLAUSE_NONE =
  /(?<=[.;:,]\s|\b(?:and|but|with)\s)(none|nil|zero|neither(?= (?:was|were|has|had|of them)))\b(?! (?:of (?:the (?:above|information|data)|this|that|it)|the less|held|is held|are held))([^.;,\n]*)/dg;
/** Words that may follow "none" and name nothing. */
const BARE =
  /^\s*(?:as yet|yet|so far|to date|at present|currently|at all|that we|in (?:the|that|this|either|any)|since|during|for (?:the|that|this)|at (?:the|this|that|\d)|of (?:them|these|those|which|whom)\b|\(|$)/;

/** An answer that opens with none, and says no more than when, where or by whom. */
const OPENS =
  /^\W*(?:zero|nil|none|not one|nobody|no-?one)(?:\W*$|[.;:,!]\s|\s(?:in|by|during|since|at (?:all|present|any)|from|within|between|over|so far|as yet|yet|to date|to our knowledge|that we|for (?:any|either|all|the|this|that))\b)/i;

const DOCUMENTS =
  /\b(?:cop(?:y|ies)|minutes|correspondence|e-?mails?|documents?|reports?|polic(?:y|ies)|letters?|notes|papers|contracts?|agreements?)\b/i;

const UNTIL_THEN =
  /^(?: (?:at all|of them|whatever))?,? (?:until|before|prior to|up to|up until) [^.;,]{3,30}[.;,][^.;]{0,40}\b(?:now|since then|today|at present|currently|after that|thereafter)\b[^.;]{0,30}\b(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several)\b)/;

/** What is without a bound counts none of it. */
const BOUNDLESS =
  /^[^.;,\n]{0,30}?\bno (?:(?:upper|lower|set|fixed|formal|specific|overall|maximum|minimum|age|time|such) ){0,3}(?:limits?|caps?|restrictions?|maximum|minimum|ceiling|floor|cut-?off)\b/i;

export const none = defineRule({
  id: 'count/none',
  summary: 'Read a statement that there were none as a count of zero.',
  yields: 'count',
  needs: /\bno|zero|\bnil|neither|^\W*[-–.xz]{1,2}\s*$/,
  finds: [
    ['[[No branch, large or small, was closed]].', 0, { question: 'How many of the branches were closed?' }],
    ['[[Nil return]]. All 46 were below the threshold.', 0, { expects: 'count', question: 'How many were reported?' }],
    [
      'The Board [[has not used its powers to close a pier on any occasion]].',
      0,
      { expects: 'count', question: 'How many times has it used its powers?' },
    ],
    ['[[No deaths occurred]] among those who were moved.', 0, { expects: 'count', question: 'The number of people who died' }],
    ['Dedicated officers - [[None]]. Others do it.', 0, { expects: 'count', question: 'How many officers are dedicated to it?' }],
    ['[[Nil]]', 0],
    ['[[None]] has opened since 2011.', 0],
    ['[[No incidents were found]] for drones.', 0],
    ['The search found nothing: [[zero]] for both.', 0],
    ['We [[do not employ any]] such staff.', 0],
    ['[[No member of staff does]] this work.', 0],
    ['[[No branch has closed]] since 2019.', 0, { question: 'How many branches closed?' }],
    ['[[There were no prosecutions]] in the period', 0],
    ['At 2 September 2024, [[none]].', 0],
    ['[[There were no such deaths]].', 0],
    ['[[Not one]].', 0],
    ['Dim / [[None]]', 0],
    ['There have been [[none]].', 0],
    ['[[None]] in either year.', 0, { expects: 'text', question: '' }],
    ['[[None]] by the Harbour Master. One keeper was cautioned.', 0, { expects: 'text', question: '' }],
    ['We looked through the log and [[no such reports were received]] in 2023.', 0, { question: 'How many reports of theft were there?' }],
    [
      '[[No complaints under the Harbour Code have been notified]] to us. These are handled by the Warden.',
      0,
      { question: 'How many complaints under the code were there?' },
    ],
    ['[[-]]', 0, { legends: [{ mark: '-', text: '- = none', start: 0 }] }],
    ['[[-]]', 0, { legends: [{ mark: '-', text: '-   Zero', start: 0 }] }],
    ['[[There were no cases]] in which a berth was lost.', 0, { question: 'How many berths were lost?' }],
    ['The Council [[has none]].', 0],
    ['1 was open in 2023. [[None]] were open in 2024.', 0, { question: 'How many claims were open?' }],
    ['Of the 4 above all were upheld, [[none]] overturned.', 0, { question: 'How many panels overturned one?' }],
    ['and [[none]] among those on Tarn Steps', 0, { question: 'How many were fined?', entity: 'Tarn Steps' }],
    ['There were [[none]] at Tarn Steps.', 0, { question: 'Rescues by pier', expects: 'text', entity: 'Tarn Steps' }],
    ['KHGH has 12. [[None]] as yet at the Priory.', 0],
    ['[[none]].', 0, { question: 'Has any been moved or removed?', expects: 'boolean', entity: 'Moved' }],
    ['There were 2. [[Neither]] was upheld.', 0, { question: 'How many were upheld?' }],
  ],
  ignores: [
    [
      'Sickness is logged by cause, but "assault" is not one of the causes.',
      'what something is not',
      { question: 'How many were off sick after an assault?' },
    ],
    ['There is no upper age limit.', 'without a bound', { expects: 'text', question: 'What is the age limit?' }],
    ['No decision has been taken at this time', 'a decision'],
    ['The dates were not moved over, and there is no business need to do so', 'nothing is counted'],
    ['None of the information is held', 'nothing is counted'],
    [
      'Berths are let as they fall free, so there is no number of them to give',
      'nothing is counted',
      { question: 'How many berths are there?' },
    ],
    ['The pier opened in May, so there are no figures', 'the authority does not know'],
    ['The lease does not say, and there is no set total', 'nothing is counted'],
    ['There is no case for ending any', 'a reason', { question: 'How many were ended?' }],
    ['None until 2022; there are now eleven.', 'what was so before', { question: 'How many boats are electric?' }],
    ['There are no such records', 'the authority does not know'],
    ['No such records were found', 'the authority does not know'],
    ['No information is held', 'the authority does not know: absence/not-held'],
    ['We have no record of this', 'the authority does not know'],
    ['No minutes were taken', 'a document was asked for', { question: 'Copies of the minutes', expects: 'text' }],
    ['-', 'no note says what it means'],
    ['There were 27. None of this is held', 'nothing is counted'],
    ["We don't hold any figures", 'the authority does not know'],
    ['We cannot tell when there was no consultant in post', 'a condition'],
    ['27 were made, and none gave a name', 'another thing', { question: 'How many complaints were made?' }],
    ['None.', 'a no', { question: 'Has any been removed?', expects: 'boolean' }],
    ['We have no means of knowing this', 'the authority does not know'],
    ['There is no cost code for repairs', 'the authority does not know', { question: 'What is the cost of repairs?', expects: 'money' }],
    ['No-one should wait for more than a week', 'a standard'],
    ['No', 'a plain no is an answer to a yes/no question'],
    ['None of the above is held', 'nothing is counted', { expects: 'text' }],
    ['None of our posts has been moved.', 'of no part', { expects: 'text', question: '' }],
    ['None in any year.', 'it may be of whatever the question asks', { expects: 'text', question: 'Names of those barred' }],
    ['There were none at the time.', 'of no part', { question: 'Wardens at the pier', expects: 'text' }],
  ],
  *claim({ text, low, expects, weights, question, legends, entity }) {
    // "Removed: none. Moved: 1", where it was asked whether any had been
    const part = entity && expects === 'boolean' ? /^\W*(none|nil|zero)\W*$/di.exec(text) : null;
    if (part) yield { value: 0, span: at(part, 1) };
    if (expects !== 'count' && expects !== 'money' && expects !== 'text') return;
    let seen = false;
    const seenAt: number[] = [];
    for (const match of low.matchAll(NONE)) {
      // the groups: none; has none; has no …; no … were found; no staff do; no deaths occurred; nothing has been done; has not had any; does not employ any; no such … were made
      const group = match.slice(1).findIndex((part) => part !== undefined) + 1;
      // "There were none at Tarn Steps", of the piece that speaks of it
      const ofPart = entity !== null && low.slice(match.index).includes(` at ${lowered(entity)}`);
      // "None in any year.", where the letter does not print what was asked
      const opens = !question.trim() && OPENS.test(text);
      if (expects === 'text' && group === 1 && !ofPart && !opens && !/^\W*(?:zero|nil|none|0)\W*$/i.test(text)) continue;
      // "there is no firm figure" counts nothing: the thing must be several, or asked about
      const things =
        group === 3 || group === 4
          ? contentWords(
              /\b(?:no|zero|nil|not any)\s+(.*)$/is.exec(
                `${match[group]} ${text.slice(match.index + match[0].length, match.index + match[0].length + 30)}`,
              )?.[1] ?? '',
            ).slice(0, 3)
          : [];
      // no minutes, no policy: what was asked for is a document
      if (expects === 'text' && (group > 1 || /^\W*(?:the |your |any |a )?polic(?:y|ies)\b/i.test(question)) && DOCUMENTS.test(question))
        continue;
      // "None until 2022; there are now eleven"
      if (UNTIL_THEN.test(low.slice(match.index + match[0].length, match.index + match[0].length + 160))) continue;
      // "There is no upper age limit"
      if (BOUNDLESS.test(text.slice(match.index))) continue;
      if (/\b(?:when|where|whether|if|because|unless)\s$/.test(low.slice(Math.max(0, match.index - 9), match.index))) continue;
      if (things.length && group === 3 && !/s$/i.test(match[group] ?? '') && !things.some((word) => weights.has(word))) continue;
      // "no branch has closed": what was asked about
      if (group === 7 && !contentWords(match[group] ?? '').some((word) => weights.has(word))) continue;
      // a sum of nothing: money/none
      if (expects === 'money' && saysNothingSpent(low.slice(match.index, match.index + match[0].length + 40))) continue;
      seen = true;
      seenAt.push(at(match, group).start);
      yield { value: 0, span: at(match, group) };
    }
    const asked = (words: string | undefined): boolean => contentWords(words ?? '').some((word) => weights.has(word));
    for (const match of expects === 'count' ? low.matchAll(CLAUSE_NONE) : []) {
      const rest = match[2] ?? '';
      // "and none among those on Tarn Steps", which the piece is of
      const named = entity !== null && rest.includes(lowered(entity));
      if (text[match.index - 1] === '(' || !(BARE.test(rest) || named || asked(rest) || !contentWords(rest).length)) continue;
      if (seenAt.some((start) => Math.abs(start - match.index) < 12)) continue;
      seen = true;
      yield { value: 0, span: at(match, 1) };
    }
    // a mark that the letter's note says is none
    const mark = /^\W*?([-–.]{1,2}|[xz])\s*$/di.exec(text);
    const note = mark && legends.find((legend) => legend.mark === mark[1]?.replace('–', '-').toLowerCase())?.text;
    if (mark && note && /\b(?:none|nil|zero)\b|(?:=|means?|denotes?) 0\b/i.test(note)) {
      yield { value: 0, span: at(mark, 1) };
      return;
    }
    if (seen) return;
    const found = /\b(?:search(?:es)?|check|review)\b[^.\n]{0,40}\bfound (zero|nothing|none|no [a-zß-ž-]+)/d.exec(low);
    if (found) yield { value: 0, span: at(found, 1) };
  },
});
