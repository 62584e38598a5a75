import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../src/extract/claims.js';
import { rules } from '../src/extract/rules/index.js';
import type { Passage } from '../src/model/answer.js';
import { contentWords } from '../src/model/words.js';

const folder = new URL('../src/extract/rules/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.includes('/') && file.endsWith('.ts') && readFileSync(new URL(file, folder), 'utf8').includes('defineRule('))
  .map((file) => file.slice(0, -'.ts'.length));

/** Take the [[ ]] out of a sample and say where they stood. */
function unmark(sample: string) {
  const start = sample.indexOf('[[');
  const end = sample.indexOf(']]') - 2;
  if (start < 0 || end < start) throw new Error(`no [[ ]] in the sample: ${sample}`);
  return { text: sample.replace('[[', '').replace(']]', ''), span: { start, end } };
}

function passage(text: string, yields: string, context: Partial<Passage> = {}): Passage {
  const expects = ['count', 'money', 'percentage', 'date', 'boolean', 'list', 'link'].includes(yields)
    ? yields
    : yields === 'range'
      ? 'count'
      : 'text';
  const base = {
    text,
    start: 0,
    question: '',
    expects,
    entity: null,
    period: null,
    law: null,
    legend: null,
    weights: new Map<string, number>(),
    ...context,
  } as Passage;
  return { ...base, weights: new Map(contentWords(base.question).map((word, index) => [word, 1 + index / 1000])) };
}

test('every rule file is listed once, under its own path', () => {
  expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort());
});

for (const rule of rules)
  describe(rule.id, () => {
    for (const [sample, value, context] of rule.finds)
      test(`finds ${sample}`, () => {
        const { text, span } = unmark(sample);
        const own = [...rule.claim(passage(text, rule.yields, context))].map((reading) => ({
          value: reading.value,
          quote: text.slice(reading.span.start, reading.span.end),
        }));
        expect(own).toEqual([{ value, quote: text.slice(span.start, span.end) }]);
        const { claims } = claimsOf(passage(text, rule.yields, context), rules);
        expect(claims.some((claim) => claim.kind === rule.yields && claim.span.start < span.end && span.start < claim.span.end)).toBe(true);
      });

    for (const [sample, reason, context] of rule.ignores)
      test(`ignores ${sample}: ${reason}`, () => {
        expect([...rule.claim(passage(sample, rule.yields, context))]).toEqual([]);
      });
  });
