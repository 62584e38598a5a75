import { lowered } from '../model/words.js';
import { tellsAlike } from './alike.js';

/** What becomes of a thing, as opposed to its being there: "upheld", "refused", "expelled". */
const OUTCOME =
  /\b(?!(?:received|recorded|reported|made|held|owned|employed|issued|registered|submitted|logged|requested|asked|listed|used|based|provided|supplied|commissioned|detailed|named|called|needed|required|related|involved|concerned|included|calculated|rated|united|red|fixed|limited|entitled|armed|unarmed|dedicated|disabled|detached|qualified|unqualified|shared|mixed|agreed|expected|intended|proposed|advanced|hundred|[a-z]*eed)\b)[a-z]{3,}(?:ed|ful)\b|\b(?:upheld|withdrawn|overturned|won|lost|vacant|found|sent)\b/g;
/** "Did you uphold", "the Board lost", "led to a prosecution", "are empty". */
const TOLD_OTHERWISE =
  /(?<=\bdid (?:[a-z']+ ){1,4}?)(?:uphold|find (?:fault|maladministration|in favour|against)|refuse|reject|withdraw|cancel|close|investigate|prosecute|lose|win|replace|repair|remove|destroy|arrest|dismiss|suspend|fail|pass|complete|finish|approve|grant|evict|convict|overturn|exclude)\b|(?<=\b(?:led to|resulted in|ended in|ending in|resulting in|leading to) (?:an? |any |the |formal |criminal )*)(?:prosecutions?|convictions?|dismissals?|arrests?|suspensions?|evictions?|closures?|deaths?|injury|injuries)\b|(?<=\b(?:are|is|were|was|been|stand|stood|lying|standing|remain) (?:currently |now |still |presently )?)(?:empty|void|vacant|late|overdue|outstanding|unpaid|unfilled|unoccupied|missing|hurt|shut)\b|\b(?:died|hurt|stolen|owed|withdrew)\b|(?<=\b(?:staff|officers|teachers|carers|employees|people|nurses|members|who|that|which) (?:have |has )?)left\b/g;

/** The words of a question that tell what became of the things that it counts. */
export const outcomesOf = (question: string): readonly string[] => {
  const low = lowered(question);
  // "answered late": all of them were answered
  const telling = low.replace(/\b[a-z]+(?:ed|id|nt|ne)(?: to| with)? (?=late\b)/g, 'were ');
  return [...(telling.match(OUTCOME) ?? []), ...(telling.match(TOLD_OTHERWISE) ?? [])];
};
/** Whether a text has one of them, in whatever form: "prosecuted", "prosecutions". */
export const tellsOutcome = (text: string, outcomes: readonly string[]): boolean => {
  const low = lowered(text);
  return outcomes.some((word) => low.includes(word.slice(0, 5)));
};
/** The same in the question's words or in others that say it: "void" for "empty". */
export const tellsLikeOutcome = (text: string, outcomes: readonly string[]): boolean =>
  tellsOutcome(text, outcomes) || tellsAlike(text, outcomes);
