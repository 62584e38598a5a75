import type { Passage } from '../../../model/answer.js';
import { type Span, shift } from '../../../model/span.js';
import { contentWords, wordSet } from '../../../model/words.js';
import { defineRule } from '../../rule.js';
import { denialsIn, isOpen, isOpposite, isUndone } from './polarity.js';
import type { YesNo } from './reading.js';
import { answering, type Said } from './said.js';
import { plainly } from './ways.js';

/** Whoever is asked, and the ways of asking: no words by which an answer is known. */
const ASKER = wordSet(
  'council councils trust force board authority department service university college school agency organisation constabulary police hospital ministry office commission commissioner body corporation company association regulator inspectorate government ICB CCG borough county district city know like tell advise please say whether confirm grateful ever currently presently still yet already also true possible within between since last year years any time new has',
);

/** The absence of records, what is withheld, and where to look: nobody says yes or no there. */
const SAYS_NEITHER =
  /\b(?:exempt(?:ion)?s?|section \d+|s\.? ?\d{2}\b|regulation \d+|withh(?:e|o)ld(?:ing)?|neither confirm|(?:not|n't|never|nor|unable to) (?:[a-z-]+ ){0,5}?(?:hold|held|record|recorded|recordable|collect|collected|collate[ds]?|capture[ds]?|retrieve|know|known|determine|establish|say|comment|oblige)|(?:ha(?:s|ve)|holds?|held|there (?:is|are)|find|found|^\W*) no (?:[a-z-]+ ){0,3}(?:information|data|records?|knowledge|details|figures)|recorded information|opinion|clarif(?:y|ication)|not applicable|N\/A|please (?:see|refer|contact|visit|specify)|(?:attached|enclosed)|can be (?:found|viewed|accessed)|(?:https?:|www\.))/i;

/** A clause ends where another thing begins to be told. */
const CLAUSES =
  /;|:\s|\s[-–]\s|,?\s\b(?:but|although|though|however|whereas|while|whilst|because|since|as|so that|if|unless|where|when|until|before|after|which|who)\b|,\sand\b/gi;
const BESIDE =
  /^[\s,]*(?:although|though|whereas|while|whilst|because|since|as|so that|if|unless|where|when|until|before|after|which|who)\b/i;
const TURNS = /^\W*but\b|^\W*however\b/i;
/** "all", "every", "only" of the question: a part answers it with no. */
const WHOLE = /\b(?:all|every|each|always|fully|entirely|both)\b/i;
const PART =
  /\b(?:some(?:times)?|most|not all|many|partly|partially|in part|except|apart from|outstanding|remaining|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:out )?of (?:the |our )?(?:\d+|[a-z]+))\b/i;
/** "Partly, 46 of 120": as much a yes as a no can be. */
const PARTLY =
  /^\W*(?:partly|partially|in part|to (?:an? )?(?:some |certain |limited |large )?(?:extent|degree)|some(?:times| of)?|occasionally|rarely|very rarely|mostly|largely|for the most part|broadly|in (?:some|certain|most|many) (?:cases|circumstances|instances)|on occasions?|from time to time|possibly)\b/di;
/** "Only permanent staff are." */
const ONLY = /^\W*only\b/i;

/** A word for the whole of what was asked. */
const TAKES_UP = /^\W*(?:this|that|it|they|these|those|such|none|no|we|there)\b/i;
/** "Two officers were given warnings", "The collection has two such items", where it was asked whether there were any. */
const SOME =
  /^\W*(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|[1-9]\d*|all|both|several|some|most|many) [a-z' -]{3,60}? (?:was|were|is|are|has|have|had)\b|\b(?:one|two|three|four|five|six|[1-9]\d*|several|some) such\b/i;
const ANY = /\b(?:any|anyone|anybody|anything|ever)\b/i;
/** "It is for the patient to send them on": not for whoever is asked. */
const FOR_OTHERS =
  /\b(?:it is (?:for|up to)|(?:is|are) (?:a matter for|the responsibility of|for)) (?!us\b)[^.;]{3,50}? to\b|\b(?:is|are) (?:entirely )?(?:a matter for|the responsibility of) (?!us\b)/i;
const ASKS_YOU =
  /\b(?:you|your|(?:the|this) (?:[A-Z][a-z]+ )?(?:council|trust|force|board|authority|department|university|college|school|agency|service))\b/i;
/** What was had or offered until it was closed. */
const HAS_IT = /\b(?:have|has|is there|are there|offers?|provides?|runs?|operates?|still|keeps?)\b/i;
const CLOSED =
  /\b(?:(?:was|were|has been|have been|is|are) (?:permanently )?(?:closed|sold|demolished|removed|scrapped|disbanded|decommissioned|wound up)|closed|shut)\b/i;
/** "It is for the Service to decide whether to": neither yes nor no. */
const UNSETTLED =
  /\bwhether (?:to|or not)\b|\b(?:to|will) (?:be )?decided?\b|\bno (?:final )?decisions?\b|\bdepend(?:s|ing|ent)?\b|\b(?:may or may not|might|will be for|not (?:yet )?been (?:set|confirmed|finali[sz]ed))\b/i;
const FUTURE = /\b(?:will|going to|intend(?:s|ed)?|intention|plan(?:s|ned|ning)?|propos(?:e|als?)|to be|would)\b/i;
const DECIDED = /\b(?:decided?|decision|agreed|approved|completed?|finished|concluded?|published|settled|signed|finali[sz]ed)\b/i;
/** "Is it done in-house or contracted?" is answered by neither yes nor no. */
const EITHER =
  /^[^?]*\b(?:in[- ]?house|internal(?:ly)?|external(?:ly)?|outsourced|contract(?:ed|or)?|permanent|temporary|public|private|own(?:ed)?|leased|paid|free)\b[^?]{0,30}\bor\b(?! not\b)/i;

interface Weighed extends Said {
  readonly own: number;
}

export const told = defineRule({
  id: 'boolean/told',
  summary: 'Take a yes or no from a sentence that tells what was asked in other words; always in doubt.',
  yields: 'boolean',
  finds: [
    ['[[Planning consent was not needed]].', false, { expects: 'boolean', question: 'Did the shed have planning consent?' }],
    ['[[The shed had planning consent]] from 2019.', true, { expects: 'boolean', question: 'Was planning consent given for the shed?' }],
  ],
  ignores: [
    ['We do not record consents.', 'the authority does not know', { expects: 'boolean', question: 'Are consents given?' }],
    ['The clerk was away.', 'another thing', { expects: 'boolean', question: 'Was planning consent given for the shed?' }],
  ],
  *claim(passage) {
    if (passage.expects !== 'boolean' || passage.total) return;
    const said = plainly(passage) ? null : tells(passage);
    if (said) yield said;
  },
});

/** The sentence that has the most of the question's words, and whether it denies them. */
function tells({ text, question }: Passage): YesNo | null {
  if (SAYS_NEITHER.test(text) || EITHER.test(question)) return null;
  const partly = PARTLY.exec(text);
  if (partly) return { value: !WHOLE.test(question), span: { start: partly.index, end: partly[0].length } };
  const asking = (question.split(/\?(?=\s|$)/, 1)[0] as string).replace(/^.*?\b(?:whether|if)\b/i, '');
  const asked = new Set(contentWords(asking).filter((word) => !ASKER.has(word)));
  const sentences = answering(text)
    .slice(0, 4)
    .map((said) => ({ ...said, own: shared(said.words, asked) }));
  const most = Math.max(...sentences.map(({ own }) => own));
  // what is said first answers, where it has half of the words
  const best =
    sentences.find(({ own, words }) => own >= most / 2 && (own > 0 || TAKES_UP.test(words) || (ANY.test(asking) && SOME.test(words)))) ??
    sentences.find(({ words }) => FOR_OTHERS.test(words));
  if (!best || UNSETTLED.test(best.words)) return null;
  const span = trimmed(best);
  const open = sentences.find(
    ({ words }) => isOpen(words) && !/\bnot (?:currently |presently |being |actively )?(?:under|being|considering)\b/i.test(words),
  );
  // nobody knows what will be
  if (open) return DECIDED.test(asking) && !FUTURE.test(asking) ? { value: false, span: trimmed(open) } : null;
  const value = holds(best, asked, asking);
  const some = ANY.test(asking) && SOME.test(best.words);
  return value === null || (best.own === 0 && value && !some) ? null : { value, span };
}

/** How many words of the question a text has; "insured" is one of "insurance". */
const shared = (words: string, asked: ReadonlySet<string>): number => {
  const own = [...wordSet(words)];
  return [...asked].filter((word) => own.some((one) => one === word || (word.length > 4 && one.slice(0, 5) === word.slice(0, 5)))).length;
};
const trimmed = ({ words, start }: Said): Span => {
  const lead = /^\s*/.exec(words)?.[0].length ?? 0;
  return shift({ start: lead, end: words.replace(/[\s.!?;,]+$/, '').length }, start);
};

/** Denied, and not denied twice: "was not without a lock". */
const isDenied = (clause: string, asked: ReadonlySet<string>): boolean => denialsIn(clause, asked) > 0 && !TWICE.test(clause);
const TWICE =
  /\b(?:not|never|no)\b(?:(?!\b(?:and|or|nor|so|but)\b)[^,;.]){0,40}\b(?:without|un[a-z]{4,}ed|refused|not|no|never)\b|n't (?:(?!and\b|or\b|nor\b)[a-z]+ ){0,6}(?:without|un[a-z]{4,}ed|no)\b/i;

/** Whether the clause that has the most of what was asked affirms it. */
function holds({ words }: Weighed, asked: ReadonlySet<string>, asking: string): boolean | null {
  const cuts = [0, ...[...words.matchAll(CLAUSES)].map(({ index }) => index), words.length];
  const clauses = cuts.slice(1).map((end, index) => words.slice(cuts[index], end));
  // what a clause by the side says is not what is said
  const side = (clause: string): number => Number(BESIDE.test(clause) && clause !== clauses[0]);
  const [main] = [...clauses].sort((a, b) => side(a) * 9 - side(b) * 9 + shared(b, asked) - shared(a, asked));
  const turned = clauses.find((clause) => TURNS.test(clause));
  // "encouraged to wear one, but it isn't mandatory": what is said last counts where it denies
  const deciding = turned && (isDenied(turned, asked) || isOpposite(asking, turned)) ? turned : (main ?? words);
  const denied =
    isDenied(deciding, asked) ||
    isUndone(asked, deciding) ||
    isOpposite(asking, deciding) ||
    ONLY.test(deciding) ||
    (WHOLE.test(asking) && PART.test(words)) ||
    (ASKS_YOU.test(asking) && FOR_OTHERS.test(words)) ||
    (HAS_IT.test(asking) && CLOSED.test(deciding) && !/\bclos|\bshut|\bsold|\bsell/i.test(asking));
  const negative = /\b(?:not|never|no|without|unable|no longer)\b/i.test(asking.replace(/\bwhether or not\b/i, ''));
  return denied === negative;
}
