import { cue } from '../model/cue.js';

/** Offsets at which the sentences of `text` begin. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/[.?!]['")\]]*\s+(?=["'(]?[A-ZÀ-Þ\d£])/gu)) {
    const before = text.slice(Math.max(0, match.index - 8), match.index + 1);
    // "… Basin Ltd. Your last question …": what may end a sentence does where the next words can only begin one
    if (ABBREVIATION.test(before) && !(MAY_END.test(before) && BEGINS.test(text.slice(match.index + match[0].length)))) continue;
    starts.push(match.index + match[0].length);
  }
  return starts;
}
/** Where the sentence after the one that begins at an offset begins; the end of the text for the last. */
export const nextStart = (text: string, at: number): number => sentenceStarts(text).find((start) => start > at) ?? text.length;
const MAY_END = cue(/\b(?:etc|inc|co|ltd|u\.k)\.$/);
const BEGINS =
  /^(?:The|This|These|That|Those|Your|Our|We|You|It|They|There|In|On|At|For|From|As|A|An|I|However|Please|Of|All|No|If|When)\s/;
const ABBREVIATION = cue(
  /(?:\b(?:e\.g|i\.e|etc|no|nos|mrs?|ms|dr|cllrs?|prof|rev|hon|messrs|st|s|ss|reg|art|approx|c|inc|vs|cf|p|pp|para|ref|co|ltd|u\.k)|\b[a-zà-þ])\.$/,
);
