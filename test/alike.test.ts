import { expect, test } from 'vitest';
import { tellsAlike } from '../src/extract/alike.js';
import { restrictionOf, speaksOf } from '../src/extract/restriction.js';

test.each([
  ['17 are void', ['empty']],
  ['Nine were turned down', ['refused']],
  ['23 did not reach the standard', ['failed']],
  ['Two have never been traced', ['lost']],
  ['The shelter was gutted', ['destroyed']],
  ['Four were found in favour of the resident, and well-founded', ['upheld']],
  ['In seven a payment has fallen due', ['owed']],
  ['It upheld 15', ['find fault']],
  ['Fault was identified in 15', ['upheld']],
  ['33 were fired', ['discharged']],
])('alike: %s', (text, words) => {
  expect(tellsAlike(text, words)).toBe(true);
});

test.each([
  ['17 are let', ['empty'], 'the opposite'],
  ['The void deck was cleaned', ['refused'], 'another group'],
  ['23 reached the standard', ['failed'], 'the opposite'],
  ['Lostwithiel has two', ['lost'], 'a name'],
  ['Nine avoided it', ['empty'], 'a part of a word'],
  ['The courtyard was swept', ['prosecuted'], 'a part of a word'],
  ['17 are void', ['painted'], 'a word without others'],
])('not alike: %s (%s, %s)', (text, words) => {
  expect(tellsAlike(text, words)).toBe(false);
});

const RESCUES = 'How many rescues were there in which a swimmer was hurt?';
test('which of the things a question asks about', () => {
  expect(restrictionOf(RESCUES).raw).toContain('hurt');
  expect(restrictionOf('How many rescues were there in 2023?').raw).toEqual([]);
  // the time is no part of it
  expect(restrictionOf('How many complaints alleging bullying were made in the last year?').raw).not.toContain('year');
});

test('whether a text speaks of them', () => {
  const hurt = restrictionOf(RESCUES);
  expect(speaksOf('In three of them a swimmer was injured', hurt)).toBe(true);
  expect(speaksOf('84 rescues were made', hurt)).toBe(false);
  expect(speaksOf('84 rescues were made', restrictionOf('How many rescues were there?'))).toBe(false);
});
