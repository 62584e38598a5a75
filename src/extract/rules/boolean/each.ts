import type { Reading } from '../../../model/answer.js';
import { defineRule } from '../../rule.js';

/** A name: words with capital letters, and what joins them. */
const NAME = String.raw`(?:[A-ZÀ-Þ])[\w'’&-]*(?: (?:(?:&|of|for|to|the|on) )*(?:[A-ZÀ-Þ\d][\w'’&-]*))*`;
const NAMES = String.raw`(?:the )?${NAME}(?:(?:, | and |, and )(?:the )?${NAME})*`;
const YES_NO = '(?:[Yy]es|YES|[Nn]o|NO|(?<=[Bb]ut )not)';
const FOR = '(?:for|to|with|at|in (?:the case|respect) of|as regards|as for)';
/** "Yes for Marl and Tarn", "no to Fell", "but not for Fell". */
const BEFORE = new RegExp(
  String.raw`(?<=^\W*|[.;,:–-]\s+|\b(?:and|but|while)\s)(?:(?:it|this|that) is a )?(${YES_NO}),? ${FOR} (${NAMES})(?=\W*$|\s*[.;,:(]|\s[–-]\s|,? (?:and|but|while) (?:it is a )?(?:no|yes|not)\b)`,
  'gu',
);
/** "For Marl, yes", "In the case of Fell, no", "Marl: yes" and its like are cut by the name that opens the line. */
const BEHIND = new RegExp(
  String.raw`(?<=^\W*|[.;,:–-]\s+|\b(?:and|but|while)\s)(?:[Ff]or|[Ii]n (?:the case|respect) of|[Aa]s regards|[Aa]s for|[Ww]ith|[Aa]t) (${NAMES})(?:,|:| it is| the answer is| this is)+ (?:a )?([Yy]es|YES|[Nn]o|NO)\b(?! (?:longer|one|more|[a-z]+s?\b(?! (?:for|as|because))))`,
  'gu',
);
/** Where they stand, and which of the joined names a part of a name is. */
const SPLIT = new RegExp(String.raw`(?:the )?(${NAME})`, 'gu');

export const yesNoEach = defineRule({
  id: 'boolean/each',
  summary: 'Read a yes for some of those that are named, and a no for others.',
  yields: 'boolean',
  needs: /\b(?:yes|no)\b/,
  finds: [
    ['[[Yes for Heron]] and [[Tern]]. [[No for Wren]], which is too small.', { all: [true, true, false] }],
    ['[[Yes to Heron]], [[no to Wren]].', { all: [true, false] }],
    ['[[Yes for the Heron]] but [[not for Wren]].', { all: [true, false] }],
    ['[[No for Heron]]; [[yes for Wren Hall]].', { all: [false, true] }],
    ['[[For Heron, yes]]. [[For Wren, no]].', { all: [true, false] }],
    ['[[In the case of Heron, no]], and [[in the case of Wren it is a yes]].', { all: [false, true] }],
  ],
  ignores: [
    ['Yes for Heron and Tern.', 'one answer'],
    ['Yes, for the Board has a boat', 'nobody else is named'],
    ['Yes. No boats are let to Wren', 'no second answer'],
    ['Yes for Heron. For Wren, no boats were found', 'how many'],
    ['Yes for the boats but no for the huts', 'no names'],
  ],
  *claim({ text, entity }) {
    if (entity) return;
    const found: Reading<'boolean'>[] = [];
    for (const match of text.matchAll(BEFORE)) found.push(...eachName(match, match[1] as string, match[2] as string));
    for (const match of text.matchAll(BEHIND)) found.push(...eachName(match, match[2] as string, match[1] as string));
    const names = new Set(found.map((one) => one.entity));
    // a yes for all that are named is one for the whole
    if (new Set(found.map(({ value }) => value)).size < 2 || names.size < found.length) return;
    yield* found.sort((a, b) => a.span.start - b.span.start);
  },
});

/** The first name with the word that answers for all of them. */
function eachName(match: RegExpMatchArray, word: string, names: string): Reading<'boolean'>[] {
  const start = match.index as number;
  const from = start + match[0].lastIndexOf(names);
  const value = /^y/i.test(word);
  const list = [...names.matchAll(SPLIT)];
  return list.map(({ 0: shown, 1: name, index }, at) => {
    const own = { start: from + index + shown.length - (name as string).length, end: from + index + shown.length };
    const first = at === 0 ? { start: start + leadOf(match[0]), end: list.length > 1 ? own.end : start + match[0].length } : own;
    return { value, entity: name as string, span: first };
  });
}
const leadOf = (text: string): number => /^(?:(?:it|this|that) is a )?/.exec(text)?.[0].length ?? 0;
