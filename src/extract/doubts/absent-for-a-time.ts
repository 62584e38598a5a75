import { type Doubt, doubt, QUANTITIES } from '../../model/answer.js';
import { cue } from '../../model/cue.js';
import { figuresOf } from '../figures.js';
import type { Reading } from '../reading.js';
import { sentenceOf, sentencesIn } from '../sentences.js';

/** "We do not hold this for 2019/20 to 2021/22. For the current year the average is 16 days.": of another time it is told behind it. */
export function absentForATime({ headline: { kind, claim }, claims, passages }: Reading): Doubt[] {
  const said = kind === 'not_held' && claim ? sentenceOf(passages, claim.span) : null;
  // read, and shown beside it
  if (!said || claims.some((one) => QUANTITIES.includes(one.kind))) return [];
  const sentences = sentencesIn(said.passage.text.slice(said.passage.text.indexOf(said.sentence)));
  const limited = sentences.some((sentence) => ABSENT.test(sentence) && LIMITED.test(sentence));
  const told = sentences.some(
    (sentence) => OF_A_TIME.test(sentence) && !ABSENT.test(sentence) && figuresOf(sentence).some(({ role }) => TOLD.includes(role)),
  );
  return limited && told ? [doubt('reading/compete', 'It is told for another time.')] : [];
}

const TOLD: readonly string[] = ['plain', 'money', 'percentage', 'measure'];
const ABSENT = cue(/\b(?:not|n't|no|never|unable|cannot)\b/);
const LIMITED = cue(
  /\b(?:for|in|before|prior to|until|earlier than|during|between|from|up to) [^.;]{0,30}\b(?:19|20)\d\d\b|\bearlier years\b|\bbefore (?:that|then)\b/,
);
const OF_A_TIME = cue(
  /^\W*(?:for|in|since|from|during) (?:the (?:current|present|last|latest|most recent|remaining|financial|calendar|academic)\b|(?:[a-z]+ )?(?:19|20)\d\d\b|then\b|that (?:date|time)\b)/,
);
