import { datesIn } from '../model/dates.js';
import type { Document } from '../model/document.js';
import type { LetterFacts, Paragraph } from '../model/letter.js';
import { type Thread, threadOf } from '../model/thread.js';
import { authorityIn, bodyGreeted } from './authority.js';
import { lawOf } from './law.js';
import { letterDates } from './letter-dates.js';
import { referencesIn } from './references.js';
import { typeOf } from './type.js';

/** What a letter says about itself: kind, sender, references, dates, law. */
export function readFacts(document: Document, { page, newest, oldest, house }: Thread = threadOf(document)): LetterFacts {
  const told = [...page, ...newest];
  const textOf = ({ span }: Paragraph): string => document.reading.slice(span.start, span.end);
  const lines = told.map(textOf);
  const printed = told.map(({ span }) => document.text.slice(span.start, span.end));
  const onOneLine = ({ span }: Pick<Paragraph, 'span'>): string => document.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const furniture = [...new Set(document.blocks.filter((block) => block.furniture).map(onOneLine))];
  const around = house.map(onOneLine);
  // some offices date their letters below the signature
  const inOrder = [...told, ...house].sort((a, b) => a.span.start - b.span.start);
  const { requestDate, responseDate } = letterDates(inOrder.map(textOf));
  const asked = oldest.slice(0, 5).map(textOf);
  const references = referencesIn(lines.map((line) => line.replace(/\s+/g, ' ')));
  const everywhere = () => document.blocks.map(onOneLine);
  // an older message of the thread may bear it
  const own = [references, referencesIn(furniture)].find((some) => some.length) ?? referencesIn(everywhere());
  return {
    type: typeOf(lines),
    authority:
      authorityIn([...printed, ...around], [...furniture, ...(document.site ?? [])], own) ?? bodyGreeted(oldest.slice(0, 12).map(textOf)),
    references: own,
    requestDate: requestDate ?? datesIn(asked.join('\n'))[0]?.iso ?? null,
    // a page tells its messages by sender and day
    responseDate: responseDate ?? (page.length && newest[0] ? (datesIn(textOf(newest[0]))[0]?.iso ?? null) : null),
    law: lawOf(document.reading),
  };
}
