import { at, shift } from '../../../model/span.js';
import { contentWords, wordSet } from '../../../model/words.js';
import { restated } from './asked.js';
import { type Way, yes } from './reading.js';

/** "The Council has one", "We have no policy", "There's no such policy", "No policy is in place". */
const HAVE =
  /^\W*(?:(?:i|we) can (?:also )?confirm(?: that)?,? )?(?:(?:(?:the|our) [A-Za-zÀ-ž' ]{3,40}?|we|it|they) (?:(?:does|do) )?(ha(?:s|ve)(?: never (?:had|adopted|owned|used)\b| no\b(?! (?:record|information|data|knowledge|details))|(?= (?:one|an?|two|three|several|such|the|\d)\b)))|there(?:(?:'s| is| are| was| were) (no\b)|(?: is| are| was| were)(?: not|n't) ((?:one|any|an?)\b))(?! (?:record|information|data))|(no (?:such )?[a-z -]{3,40} (?:is|are) (?:currently |presently )?(?:in (?:place|use|force)|held)|no [a-z ]{3,30} exists?))/di;
/** "There was one in June 2021", where it was asked whether there had been any. */
const EXISTS =
  /^\W*(there (?:is|are|was|were|has been|have been) (?:one|two|three|four|five|six|\d+|an?|some|several|just one|only one))\b/di;
/** "One was adopted in 2021". */
const ONE_WAS =
  /^\W*(one (?:was|has been|is being) (?!not\b|never\b)[a-z]+|(?:two|three|four|five|six) (?:were|have been|are)(?=:| (?!not\b|never\b)[a-z]+))/di;

/** "There are two rafts on site", where it was asked whether the school has any. */
const saysThereAre = (text: string, question: string): RegExpExecArray | null => {
  const found = HAS_ANY.test(question) ? EXISTS.exec(text) : null;
  const named = found ? contentWords(/^(?: [a-z-]+){1,3}/i.exec(text.slice(found[0].length))?.[0] ?? '') : [];
  const asked = wordSet(question);
  return named.some((word) => asked.has(word)) ? found : null;
};
const HAS_ANY = /^\W*(?:do|does|did|has|have)\b[^?]{2,80}\b(?:have|has|had|own|operate|run|got|keep)\b[^?]*\b(?:an?|any)\b/i;
/** "There is no boatman" as a sentence of its own, wherever it stands. */
const NONE_THERE =
  /(?<=^\W*|[.;]\s+)(there (?:is|are|was|were) (?:currently |presently |at present )?no ((?:[a-z'-]+ ){0,4}[a-z'-]+))(?=\s*(?:[.;,]|$))/di;
const NO_THING =
  /^(?:(?:such|further|other|recorded|relevant|specific) )*(?:records?|information|data|figures?|evidence|requirement|need|reason|plans?|doubt|limit)\b/i;

/** "He drives himself. There is no boatman", where it was asked whether there is one. */
export const noneThere: Way = ({ text, question, weights }) => {
  const match = /\b(?:have|has|had|an?|any|employ|use|own)\b/i.test(question) ? NONE_THERE.exec(text) : null;
  const thing = match?.[2] ?? '';
  return match && !NO_THING.test(thing) && contentWords(thing).some((word) => weights.has(word))
    ? { value: false, span: at(match, 1) }
    : null;
};

/** "One was adopted in 2021", "There was one in June". */
export const thereWas: Way = ({ text, question }) =>
  yes(
    (/\b(?:an?|any)\b/i.test(question) ? ONE_WAS.exec(text) : null) ??
      saysThereAre(text, question) ??
      (/\b(?:is|are|was|were|has|have) there\b|\bthere been\b|\bany\b/i.test(question) ? EXISTS.exec(text) : null),
  );

/** "The Council has one", "There isn't one". */
export const hasOne: Way = ({ text, question }) => {
  const from = restated(text);
  const own = text.slice(from);
  if (own.length > 200 || !/\b(?:have|has|is there|are there|any)\b/i.test(question)) return null;
  const match = HAVE.exec(own);
  const group = [1, 2, 3, 4].find((index) => match?.[index] !== undefined);
  // the denial may stand before it: "doesn't have one"
  if (!match || group === undefined || (group !== 3 && /n't|\bnot\b/i.test(own.slice(0, at(match, group).start)))) return null;
  return { value: group === 1 && !/\b(?:no|never)\b/i.test(match[1] as string), span: shift(at(match, group), from) };
};
