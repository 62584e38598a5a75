import type { Passage } from '../../../model/answer.js';
import { type Span, shift } from '../../../model/span.js';
import { ANY, ASKS_YOU, type Asking, askingOf, DECIDED, EITHER, FUTURE, HAS_IT, shared, spelledOut, WHOLE } from './asking.js';
import { decidingClause } from './clauses.js';
import { isDenied, isOpen, isOpposite, isUndone } from './polarity.js';
import type { YesNo } from './reading.js';
import { answering, type Said } from './said.js';

/** The absence of records, what is withheld, and where to look: nobody says yes or no there. */
const SAYS_NEITHER =
  /\b(?:exempt(?:ion)?s?|section \d+|(?<!['’])s\.? ?\d{2}\b|regulation \d+|withh(?:e|o)ld(?:ing)?|neither confirm|(?:not|n't|never|nor|unable to) (?:[a-z-]+ ){0,5}?(?:hold|held|record|recorded|recordable|collect|collected|collate[ds]?|capture[ds]?|retrieve|know|known|determine|establish|say|comment|oblige)|(?:ha(?:s|ve)|holds?|held|there (?:is|are)|find|found|^\W*) no (?:[a-z-]+ ){0,3}(?:information|data|records?|knowledge|details|figures)|recorded information|(?:an?|your|our|my|for|of) opinions?|opinions? (?:is|are|and|or|rather)|clarif(?:y|ication)|not a request|not applicable|N\/A|please specify)/i;
/** Where more can be read: a sentence of its own behind what is told. */
const POINTS = /\b(?:please (?:see|refer|contact|visit)|attached|enclosed|can be (?:found|viewed|accessed)|https?:|www\.)/i;

const PART =
  /\b(?:some(?:times)?|most|not all|many|partly|partially|in part|except|apart from|outstanding|remaining|(?<!\b(?:all|both|every one|each)(?: of the)? )(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:out )?of (?:the |our )?(?:\d+|[a-z]+))\b/i;
/** "At no stage was its view sought." */
const AT_NO_TIME =
  /^\W*(?:at no (?:stage|time|point|moment)|on no occasion|in no (?:case|instance|way|sense)|under no circumstances|never)\b/i;
const OF_THE_REST = /\b(?:the (?:rest|others?|remainder)|some|most|many)\b/i;
/** "It is offered to all. 14 of the 22 took it up": told behind it. */
const PART_OF_ALL = /\b(?!(\d+) (?:out )?of (?:the |our )?\1\b)\d+ (?:out )?of (?:the |our )?\d+\b/i;
/** "Partly, 46 of 120": as much a yes as a no can be. */
const PARTLY =
  /^\W*(?:partly|partially|in part|to (?:an? )?(?:some |certain |limited |large )?(?:extent|degree)|some(?:times| of)?|occasionally|rarely|very rarely|mostly|largely|for the most part|broadly|in (?:some|certain|most|many) (?:cases|circumstances|instances)|on occasions?|from time to time|possibly)\b/di;
/** "Only permanent staff are." */
const ONLY = /^\W*only\b/i;

const UNREAL =
  /\b(?:if|where|should|unless)\b[^.]*\b(?:may|might|could|would)\b|\b(?:recommended|proposed|suggested|advised|invited|asked|urged)\b[^.;]{0,30}\bthat\b/i;
/** A word for the whole of what was asked. */
const TAKES_UP = /^\W*(?:this|that|it|they|these|those|such|none|no|we|there)\b/i;
/** "Two officers were given warnings", "The collection has two such items", where it was asked whether there were any. */
const SOME =
  /^\W*(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|[1-9]\d*|all|both|several|some|most|many) [a-z'(), -]{3,60}? (?:was|were|is|are|has|have|had)\b|\b(?:one|two|three|four|five|six|[1-9]\d*|several|some) such\b/i;
/** "It is for the patient to send them on": not for whoever is asked. */
const FOR_OTHERS =
  /\b(?:it is (?:for|up to)|(?:is|are) (?:a matter for|the responsibility of|for)) (?!us\b)[^.;]{3,50}? to\b|\b(?:is|are) (?:entirely )?(?:a matter for|the responsibility of) (?!us\b)/i;
const CLOSED =
  /\b(?:(?:was|were|has been|have been|is|are) (?:permanently )?(?:closed|sold|demolished|removed|scrapped|disbanded|decommissioned|wound up)|closed|shut)\b/i;
/** "It is for the Service to decide whether to": neither yes nor no. */
const UNSETTLED =
  /\bwhether (?:to|or not)\b|\b(?:to|will) (?:be )?decided?\b|\bno (?:final )?decisions?\b|\bdepend(?:s|ing|ent)?\b|\b(?:may or may not|might|will be for|not (?:yet )?been (?:set|confirmed|finali[sz]ed))\b/i;
const NO_DECISION =
  /\b(?:has|have) (?:as yet |yet |so far )?(?:made|taken|reached|come to) no (?:final |firm |formal )?decisions?\b|\bno (?:final |firm |formal )?decisions? (?:has|have) (?:yet |so far )?(?:been )?(?:made|taken|reached)\b|\b(?:has|have)(?: not|n't) (?:yet )?(?:been )?(?:decided|made (?:a|any) (?:final |firm )?decision)\b/i;

/** The sentence that has the most of the question's words, and whether it denies them. */
export function tells({ text: whole, question }: Passage): YesNo | null {
  const text = ofFirst(whole, question);
  if (SAYS_NEITHER.test(text) || EITHER.test(question)) return null;
  const partly = PARTLY.exec(text);
  if (partly) return { value: !WHOLE.test(question), span: { start: partly.index, end: partly[0].length } };
  const asking = askingOf(spelledOut(question, text));
  const sentences = answering(text)
    .slice(0, 4)
    .map((said) => ({
      ...said,
      own: shared(spelledOut(said.words, question), asking.stems),
      some: ANY.test(asking.words) && SOME.test(said.words),
    }));
  // "If fewer than 40 come the pier may be shut", "the report recommended that it be shut": what may be or ought to be, beside what is
  const real = sentences.filter(({ words }) => !UNREAL.test(words));
  const told = real.some(({ own }) => own > 0) ? real : sentences;
  const most = Math.max(...told.map(({ own }) => own));
  // what is said first answers, where it has half of the words
  const best =
    told.find(({ own, words, some }) => own >= most / 2 && (own > 0 || some || TAKES_UP.test(words))) ??
    sentences.find(({ words }) => FOR_OTHERS.test(words)) ??
    // "The guards gave up their last two in 2020", where it was asked whether they still had them
    sentences.find(
      ({ words }, index) => AT_NO_TIME.test(words) || (index === 0 && !OF_THE_REST.test(words) && isOpposite(asking.words, words)),
    );
  if (!best || UNSETTLED.test(best.words) || POINTS.test(text.slice(0, best.start + best.words.length))) return null;
  // "No decision has been made. Two ways are being looked at", where it was asked what will be
  if (FUTURE.test(asking.words) && !DECIDED.test(asking.words) && sentences.some(({ words }) => NO_DECISION.test(words))) return null;
  const open = sentences.find(({ words }) => isOpen(words) && !NOT_OPEN.test(words));
  // nobody knows what will be
  if (open) return DECIDED.test(asking.words) && !FUTURE.test(asking.words) ? { value: false, span: trimmed(open) } : null;
  const value = denies(best.words, asking, text) === asking.negative;
  return best.own === 0 && value && !best.some ? null : { value, span: trimmed(best) };
}

/** "It was surveyed in May. The report is exempt", where a copy of it was asked for besides: what is said before that of the copy. */
function ofFirst(text: string, question: string): string {
  if (!COPY_TOO.test(question)) return text;
  const sentences = answering(text).filter(({ words }) => !PROVISION.test(words));
  const at = sentences.findIndex(({ words }) => SAYS_NEITHER.test(words));
  const [first, neither] = [sentences[0], sentences[at]];
  return first && at > 0 && neither && COPY.test(neither.words) ? ' '.repeat(first.start) + text.slice(first.start, neither.start) : text;
}
/** "Section 22", as the heading of an answer. */
const PROVISION = /^\W*(?:sections?|s\.|regulations?) ?\d+[\d()a-z]*(?:\s[-–:].{0,60})?\W*$/i;
const COPY = /\b(?:cop(?:y|ies)|reports?|documents?|findings|results)\b/i;
const COPY_TOO = /\?[^?]*\b(?:cop(?:y|ies)|reports?|documents?)\b/i;

/** Whether the clause that decides denies what was asked, in whatever words. */
function denies(words: string, asking: Asking, text: string): boolean {
  const clause = decidingClause(words, asking);
  return (
    isDenied(clause, asking.stems) ||
    isUndone(asking.stems, clause) ||
    isOpposite(asking.words, clause) ||
    ONLY.test(clause) ||
    (WHOLE.test(asking.words) && (PART.test(words) || PART_OF_ALL.test(text))) ||
    (ASKS_YOU.test(asking.words) && FOR_OTHERS.test(words)) ||
    (HAS_IT.test(asking.words) && CLOSED.test(clause) && !ASKS_CLOSED.test(asking.words))
  );
}

const trimmed = ({ words, start }: Said): Span => {
  const lead = /^\s*/.exec(words)?.[0].length ?? 0;
  return shift({ start: lead, end: words.replace(/[\s.!?;,]+$/, '').length }, start);
};
const NOT_OPEN = /\bnot (?:currently |presently |being |actively )?(?:under|being|considering)\b/i;
const ASKS_CLOSED = /\b(?:clos|shut|sold|sell)/i;
