import type { Letter } from '../model/letter.js';
import type { Question } from '../model/questionnaire.js';
import { figuresOf } from './figures.js';

/** The years that a text names one by one; none where it names fewer than two. */
export function yearsIn(text: string): readonly string[] {
  const years = figuresOf(text)
    .filter(({ role }) => role === 'period')
    .flatMap((figure) => figure.text.split(/\s+and\s+/));
  return years.length > 1 ? years : [];
}

/**
 * The years that each question is asked for: those that it names, else those that the question above it names ("in the same years"), else those over the
 * whole request ("For financial years 2022/23 and 2023/24:").
 */
export function yearsAsked({ located, document: { reading } }: Letter): ReadonlyMap<Question, readonly string[]> {
  const first = Math.min(...located.flatMap(({ stretches }) => stretches.map(({ span }) => span.start)));
  const lead = reading.slice(0, Number.isFinite(first) ? first : 0).match(LEAD) ?? [];
  let years = yearsIn(lead.at(-1) ?? '');
  const found = new Map<Question, readonly string[]>();
  for (const { question } of located) {
    const named = yearsIn(question.text);
    if (named.length) years = named;
    // one year is asked for there, and the next question may go on with it
    else if (figuresOf(question.text).some(({ role }) => role === 'period')) continue;
    found.set(question, years);
  }
  return found;
}

const LEAD = /^[^\n?]*\b(?:years?|months?|quarters?|periods?)\b[^\n?]{0,120}$/gim;
