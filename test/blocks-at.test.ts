import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DocumentBuilder } from '../src/model/builder.js';
import { blocksAt } from '../src/model/document.js';
import { assertSound } from './sound.js';

test('the blocks at a span are those that a search through all of them finds', () => {
  const words = fc.array(fc.constantFrom('a', 'bc ', ' d', '  ', ''), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), fc.nat(60), fc.nat(20), (blocks, start, length) => {
      const builder = new DocumentBuilder('x', 'text');
      for (const runs of blocks) {
        builder.block('paragraph').line();
        for (const run of runs) builder.run(run);
      }
      const document = builder.build();
      if (document.text) assertSound(document);
      expect(document.text).not.toMatch(/ (?:\n|$)/);
      const end = start + length;
      expect(blocksAt(document, { start, end })).toEqual(document.blocks.filter(({ span }) => span.end >= start && span.start <= end));
    }),
  );
});
