import { type Doubt, doubt, QUANTITIES } from '../../model/answer.js';
import { contentWords } from '../../model/words.js';
import type { Reading } from '../reading.js';
import { placeIn } from '../sentences.js';

/**
 * "Of the twelve, 7 were warned and the remainder dismissed", where those dismissed were asked about: the answer follows from what is told, and is no figure
 * of it. What a rule worked out for itself is not looked at.
 */
export function workedOut({ headline: { kind, claim, value }, claims, passages, question }: Reading): Doubt[] {
  const first = claim ?? (kind === 'several' ? claims[0] : undefined);
  const place = first && (kind === 'several' || QUANTITIES.includes(kind)) ? placeIn(passages, first.span) : null;
  if (!place || WORKED.test(first?.rule ?? '')) return [];
  const { text, span } = place;
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const after = text.slice(span.end);
  // a clause behind has a word of the question that the figure's own words lack
  const ofOthers = (clause: RegExp): boolean => {
    const [others] = clause.exec(after) ?? [];
    if (others === undefined) return false;
    const told = new Set(contentWords(text.slice(0, span.end) + (/^[^.;,\n]*?(?=[.;,\n]|\band\b|$)/.exec(after)?.[0] ?? '')));
    const asked = new Set(contentWords(question.text).filter((word) => !told.has(word)));
    return contentWords(others).some((word) => asked.has(word));
  };
  const follows =
    ALL_BUT.test(text) ||
    (value !== 0 && (ofOthers(REMAINDER) || ofOthers(SHARE_OF_IT) || WORDED_SHARE.test(after))) ||
    (kind === 'count' &&
      (SHARE_OF.test(before) ||
        IN_SO_MANY.test(before) ||
        TIMES.test(before) ||
        (SHARE_BEHIND.test(after) && !/%|\b(?:per ?cent\w*|proportion|share|rate)\b/i.test(question.text)) ||
        OUT_OF.test(after))) ||
    (kind === 'money' && LESS.test(after) && !/\bgross\b/i.test(question.text)) ||
    (value !== 0 && CHANGED_BY.test(before) && !ASKS_CHANGE.test(question.text)) ||
    (kind === 'count' && SINCE.test(after) && /\b(?:current\w*|now|at present|still|outstanding|remain\w*)\b/i.test(question.text));
  return follows ? [doubt('reading/unused-number', 'What was asked for follows from what is told.')] : [];
}
/** Rules that reckon. */
const WORKED = /^(?:count|money)\/(?:all-otherwise|concluded|total|parts)$/;
const ALL_BUT =
  /\b(?:all|every(?: one)?|each)(?: of)?(?: the| our| these| those)?(?: \d+)?(?: [a-z]+)? (?:but|except(?: for)?|bar|apart from|other than|save(?: for)?) (?!(?:Q|I)\b)[A-Z]|\ball (?:but|except|bar) (?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b)/i;
/** "and the remainder were dismissed": no figure stands with it. */
const REMAINDER =
  /\bthe (?:remainder|rest|others?|remaining [a-z]+|balance) (?:(?:of [a-z ]+ )?(?:were|was|are|is|have|has|had|did) )[^.;,\d\n]*(?=[.;,\n]|$)/i;
/** "£250,000, of which 40% was spent". */
const SHARE_OF_IT = /^[^.;\d\n]{0,30}\bof (?:which|this|that|these|whom) (?:only |about |some )?[\d.]+\s?(?:%|per ?cent)[^.;\n]*/i;
/** "… was lost, and a quarter of it has been recovered". */
const WORDED_SHARE = /\b(?:half|(?:a|one|two|three|four) (?:third|quarter|fifth)s?) of (?:it|this|that|them|these|those|which|whom)\b/i;
/** "Twice as many as the 40". */
const TIMES = /\b(?:twice|double|half|(?:two|three|four|five|ten) times) (?:as many as )?(?:the |those )?$/i;
/** "18% of the 4,200". */
const SHARE_OF = /(?:%|\bper ?cent|\bhalf|\bthird|\bquarter|\bfifth)s? of (?:the |all |these |those |our )*(?:[a-z]+ (?:of )?){0,3}$/i;
/** "4,500 homes, 2% of which were empty", "Of the 12,345 calls, 87% were answered". */
const SHARE_BEHIND = /^[^.;\n]{0,60}\b[\d.]+\s?(?:%|per ?cent)(?: (?:of (?:which|these|those|them|whom)|were|was|are|is|had|have|has)\b)/i;
/** "One in four". */
const IN_SO_MANY = /\b(?:one|two|three|\d) in (?:every )?$/i;
/** "Nine out of ten", "two thirds of our staff". */
const OUT_OF =
  /^(?: out of | in (?:every )?)(?:ten|five|four|three|a hundred)\b|^[ -](?:halves|thirds?|quarters?|fifths?|sixths?|tenths?)\b/i;
/** "£90,000 less sponsorship of £30,000". */
const LESS = /^,?\s*(?:less|minus)\s(?!than\b)[^.;\n]{0,60}£/;
/** "Twelve were vacant; ten of these have since been filled". */
const SINCE = /\bof (?:these|those|them|which|whom),? (?:[a-z\d]+ )?(?:have|has) (?:now|since|subsequently)\b/i;
/** "It rose by £12,000": how much more, and not how much. */
const CHANGED_BY =
  /\b(?:rose|risen|rises|rising|increas(?:ed|es|ing)|grew|grown|fell|fallen|falling|falls|dropped|dropping|decreas(?:ed|es|ing)|reduced|went (?:up|down)|up|down|cut|climbed|declined) by (?:about |around |over |some |just |nearly |only )*$/i;
const ASKS_CHANGE =
  /\b(?:ris\w+|rose|increas\w+|gr[eo]w\w*|fall\w*|fell|drop\w*|decreas\w+|reduc\w+|chang\w+|up|down|cuts?|declin\w+|differen\w+|extra|additional|further|more|less|fewer|sav\w+)\b/i;
