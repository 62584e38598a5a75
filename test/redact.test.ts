import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textDocument } from '../src/adapters/text.js';
import { readLetter } from '../src/parse.js';
import { redact } from '../src/redact/redact.js';
import { hasShared, SHARED } from './letters.js';
import { assertSound } from './sound.js';

const LETTER =
  'Kent and Eldon Council\n\nEmail: foi@eldon.gov.uk\nTel: 01632 960123\n\nDear Ms Kent\n\nThank you for your request.\n\n1. How many drones do you own?\n\nWe own 4, as Jane Okafor told Ms Kent on 020 7946 0018. Kent Police own none. They cost £01,234.\n\nYours sincerely\n\nJane Okafor\nInformation Officer\nKent and Eldon Council\n';
const hidden = redact(textDocument(LETTER, 'letter'));

describe('redaction', () => {
  test.each(['Okafor', 'Jane', 'Ms Kent', 'foi@eldon.gov.uk', '960123', '7946'])('%s is hidden wherever it stands', (word) =>
    expect(hidden.text).not.toContain(word),
  );
  test.each(['Kent and Eldon Council', 'Kent Police', 'Information Officer', 'We own 4', '£01,234', 'Yours sincerely'])(
    '%s stays',
    (words) => expect(hidden.text).toContain(words),
  );
  test('character for character: spans, quotes and values hold', () => {
    const plain = textDocument(LETTER, 'letter');
    assertSound(hidden);
    expect(hidden.text.length).toBe(plain.text.length);
    expect(hidden.blocks.map(({ span }) => span)).toEqual(plain.blocks.map(({ span }) => span));
    const values = (document: typeof plain) =>
      readLetter(document).answers.map(({ kind, value, values }) => [kind, value, values.map(({ span }) => span)]);
    expect(values(hidden)).toEqual(values(plain));
  });
  test.each(['Dear Sir/Madam', 'Dear Requester', 'Dear FOI Team', 'Yours sincerely\n\nFreedom of Information Team'])(
    '%s names nobody',
    (text) => expect(redact(textDocument(text, 'x')).text).toBe(textDocument(text, 'x').text),
  );
});

describe.skipIf(!hasShared)('the letters beside the project (skipped where they are absent)', () => {
  const folder = join(SHARED, 'text');
  const files = hasShared ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : [];
  test('kinds, values and authorities are the same with names hidden', () => {
    const changed = files.filter((file) => {
      const document = textDocument(readFileSync(join(folder, file), 'utf8'), file);
      const brief = (one: typeof document) => {
        const { answers, facts } = readLetter(one);
        return JSON.stringify([facts.authority, answers.map(({ kind, value }) => [kind, value])]);
      };
      return brief(document) !== brief(redact(document)) && !/@|held_elsewhere/.test(brief(document));
    });
    expect(changed).toEqual([]);
  });
});
