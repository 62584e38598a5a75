import type { Document } from '../model/document.js';
import { type LetterFacts, paragraphs } from '../model/letter.js';
import { authorityIn } from './authority.js';
import { letterDates } from './dates.js';
import { lawOf } from './law.js';
import { referencesIn } from './references.js';
import { typeOf } from './type.js';

/** What a letter says about itself: kind, sender, references, dates, law. */
export function readFacts(document: Document): LetterFacts {
  const lines = paragraphs(document).map(({ span }) => document.reading.slice(span.start, span.end));
  const printed = paragraphs(document).map(({ span }) => document.text.slice(span.start, span.end).replace(/\s+/g, ' '));
  const furniture = [
    ...new Set(
      document.blocks.filter((block) => block.furniture).map(({ span }) => document.text.slice(span.start, span.end).replace(/\s+/g, ' ')),
    ),
  ];
  const references = referencesIn(lines.map((line) => line.replace(/\s+/g, ' ')));
  return {
    type: typeOf(lines),
    authority: authorityIn(printed, furniture),
    references: references.length ? references : referencesIn(furniture),
    ...letterDates(lines),
    law: lawOf(document.reading),
  };
}
