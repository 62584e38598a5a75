import type { Question, Questionnaire } from '../model/questionnaire.js';
import { contentWords } from '../model/words.js';
import { mentionsOf } from './label.js';
import type { Part } from './parts.js';
import { asksOnly, asQuestions, questionsInline, questionsOfEcho } from './questions.js';
import type { SegmentOptions } from './segment.js';
import { Wording } from './wording.js';
import { type Asked, type Zoning, zonesOf } from './zones.js';

/** `auto`: a candidate that the letter's words match, else the letter's own questions. */
export function choose(
  parts: readonly Part[],
  options: SegmentOptions,
): { questionnaire: Questionnaire; zoning?: Zoning; places?: readonly (Part | undefined)[] } {
  for (const candidate of options.candidates) {
    const asked = askedBy(candidate.questions, new Wording(candidate.questions));
    const seen = new Set(parts.map((part) => asked(part)).filter((index) => index >= 0));
    if (seen.size >= Math.max(2, candidate.questions.length * 0.6)) return { questionnaire: candidate };
  }
  const zoning = zonesOf(parts, (part) => (asksOnly(part) ? part.index : -1));
  const apart =
    zoning.echo.to > zoning.echo.from
      ? questionsOfEcho(
          parts.slice(zoning.echo.from, zoning.echo.to).filter((part) => zoning.zones[part.index] !== 'debris'),
          new Set(parts.slice(zoning.reply.from, zoning.reply.to).flatMap((part) => mentionsOf(part.text))),
        )
      : [];
  const found = apart.length ? apart : questionsInline(parts.filter((part) => zoning.zones[part.index] === 'reply'));
  const questions = asQuestions(found, options.expects);
  return {
    questionnaire: { id: 'letter', title: '', period: null, origin: 'letter', questions },
    zoning,
    places: apart.length ? [] : found.map(({ part }) => part),
  };
}

/** The question that a part restates: the best fit that is good enough. */
export function askedBy(questions: readonly Question[], wording: Wording): Asked {
  const known = new Map<Part, readonly number[]>();
  const longest = Math.max(60, ...questions.map((question) => question.text.length)) * 1.6 + 40;
  const fitting = (part: Part): readonly number[] => {
    const words = new Set(contentWords(part.text));
    if (!words.size || part.text.length > longest) return [];
    const fits = questions.map(
      (question, index) => wording.compare(index, words).fit + (part.label?.paths[0] === question.number ? 0.02 : 0),
    );
    const top = Math.max(...fits);
    return top > 0.72 ? fits.flatMap((fit, index) => (fit > top - 0.02 ? [index] : [])) : [];
  };
  return (part, after = -1) => {
    const best = known.get(part) ?? fitting(part);
    known.set(part, best);
    return best.find((index) => index > after) ?? best[0] ?? -1;
  };
}
