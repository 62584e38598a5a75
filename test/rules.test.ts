import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../src/extract/claims.js';
import { rules } from '../src/extract/rules/index.js';
import type { Passage } from '../src/model/answer.js';
import { contentWords, lowered } from '../src/model/words.js';

const folder = new URL('../src/extract/rules/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.includes('/') && file.endsWith('.ts') && readFileSync(new URL(file, folder), 'utf8').includes('defineRule('))
  .map((file) => file.slice(0, -'.ts'.length));

/** Take the [[ ]] out of a sample and give what stood in them. */
function unmark(sample: string) {
  const quotes = [...sample.matchAll(/\[\[(.*?)\]\](?!\])/gs)].map((match) => match[1] as string);
  if (!quotes.length) throw new Error(`no [[ ]] in the sample: ${sample}`);
  return { text: sample.replace(/\[\[|\]\](?!\])/g, ''), quotes };
}

function passage(text: string, yields: string, context: Partial<Passage> = {}): Passage {
  const expects = ['count', 'money', 'percentage', 'date', 'boolean', 'list', 'link'].includes(yields)
    ? yields
    : yields === 'range'
      ? 'count'
      : 'text';
  const base = {
    text,
    low: lowered(text),
    start: 0,
    question: '',
    expects,
    entity: null,
    period: null,
    law: null,
    legends: [],
    weights: new Map<string, number>(),
    ...context,
  } as Passage;
  return { ...base, weights: new Map(contentWords(base.question).map((word, index) => [word, 1 + index / 1000])) };
}

test('every rule file is listed once, under its own path', () => {
  expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort());
});

test('where a rule says that it needs not be asked, it reads nothing', () => {
  const samples = rules.flatMap(({ finds, ignores }) => [...finds, ...ignores]).map(([sample]) => sample.replace(/\[\[|\]\]/g, ''));
  const letters = new URL('../fixtures/letters/', import.meta.url);
  const printed = readdirSync(letters)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(new URL(name, letters), 'utf8').split(/\n\s*\n/));
  for (const rule of rules.filter(({ needs }) => needs))
    for (const text of [...samples, ...printed].filter((one) => !rule.needs?.test(lowered(one))))
      expect([rule.id, text, ...rule.claim(passage(text, rule.yields))]).toEqual([rule.id, text]);
});

for (const rule of rules)
  describe(rule.id, () => {
    for (const [sample, value, context] of rule.finds)
      test(`finds ${sample}`, () => {
        const { text, quotes } = unmark(sample);
        // "two in each year": the same words once a year
        const readings = [...rule.claim(passage(text, rule.yields, context))].filter(
          ({ span, period }, index, all) => !period || all.findIndex((other) => other.span.start === span.start) === index,
        );
        expect(lowered(text)).toMatch(rule.needs ?? '');
        const values = value !== null && typeof value === 'object' && 'all' in value ? value.all : [value];
        expect(readings.map((reading) => [text.slice(reading.span.start, reading.span.end), reading.value])).toEqual(
          quotes.map((quote, index) => [quote, values[index]]),
        );
        const { claims } = claimsOf(passage(text, rule.yields, context), rules);
        for (const { span } of readings)
          expect(claims.some((claim) => claim.kind === rule.yields && claim.span.start < span.end && span.start < claim.span.end)).toBe(
            true,
          );
      });

    for (const [sample, reason, context] of rule.ignores)
      test(`ignores ${sample}: ${reason}`, () => {
        expect([...rule.claim(passage(sample, rule.yields, context))]).toEqual([]);
      });
  });
