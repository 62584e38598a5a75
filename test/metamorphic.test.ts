import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { readLetter } from '../src/parse.js';
import { fixtureLetters } from './letters.js';
import { perturbations } from './perturb.js';

const letters = fixtureLetters()
  .filter((file) => /\.(?:txt|md)$/.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8').replace(/\r\n/g, '\n') }));
const answersOf = (text: string) =>
  readLetter(textDocument(text, 'letter')).answers.map(({ question, kind, value, confidence }) => ({
    key: question.id,
    said: JSON.stringify([kind, value], (_, one: unknown) => (typeof one === 'string' ? one.toLowerCase().replace(/[\s’']+/g, ' ') : one)),
    high: confidence === 'high',
  }));

interface Outcome {
  readonly pairs: number;
  readonly same: number;
  readonly low: number;
  readonly wrong: readonly string[];
  readonly high: number;
  readonly highBefore: number;
}

/** Answers before and after, letter by letter. */
function compare(name: string): Outcome {
  const wrong: string[] = [];
  const counts = { pairs: 0, same: 0, low: 0, high: 0, highBefore: 0 };
  for (const { file, text } of letters) {
    const before = answersOf(text);
    const after = new Map(answersOf((perturbations[name] as (text: string) => string)(text)).map((answer) => [answer.key, answer]));
    for (const answer of before) {
      const now = after.get(answer.key);
      counts.pairs += 1;
      if (answer.high) counts.highBefore += 1;
      if (now?.high) counts.high += 1;
      if (now?.said === answer.said) counts.same += 1;
      else if (now && !now.high) counts.low += 1;
      else wrong.push(`${file.split('/').at(-1)} ${answer.key}: ${answer.said} became ${now?.said ?? 'nothing'}`);
    }
  }
  return { ...counts, wrong };
}

describe('answers do not hang on how a letter is laid out', () => {
  test.each(Object.keys(perturbations))('%s', (name) => {
    const { pairs, same, low, wrong, high, highBefore } = compare(name);
    if (process.env.SHOW)
      console.log(
        `${name}: ${pairs} pairs, ${same} same, ${low} low, ${wrong.length} wrong; high ${high} of ${highBefore}\n${wrong.join('\n')}`,
      );
    expect(same / pairs).toBeGreaterThanOrEqual(0.97);
    expect(wrong).toEqual([]);
    expect(high).toBeGreaterThanOrEqual(highBefore - pairs * 0.05);
  });
});
