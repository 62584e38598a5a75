import { expect, test } from 'vitest';
import { timedIn } from '../src/extract/by-time.js';

const timed = (text: string) => timedIn(text).map(({ figure, time }) => [figure.value, time]);

test.each([
  [
    'The August fair cost £381 in 2021, £449 in 2022 and £413 in 2023.',
    [
      [381, '2021'],
      [449, '2022'],
      [413, '2023'],
    ],
  ],
  [
    'The number at May and August fairs was 38 in 2021 and 44 in 2022.',
    [
      [38, '2021'],
      [44, '2022'],
    ],
  ],
  [
    'In August fairs cost £381, and in May £449.',
    [
      [381, 'August'],
      [449, 'May'],
    ],
  ],
  [
    'August saw 38 and May 44.',
    [
      [38, 'August'],
      [44, 'May'],
    ],
  ],
])('a month that is part of a name is no time: %s', (text, found) => expect(timed(text)).toEqual(found));
