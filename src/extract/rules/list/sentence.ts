import { defineRule } from '../../rule.js';
import { enumerationStart, readItem, splitItems } from './items.js';

export const sentence = defineRule({
  id: 'list/sentence',
  summary: 'Read names enumerated in one sentence.',
  yields: 'list',
  finds: [
    [
      '[[Dunmere Police, the Probation Service and Dunmere Council]].',
      [{ name: 'Dunmere Police' }, { name: 'Probation Service' }, { name: 'Dunmere Council' }],
      { expects: 'list' },
    ],
    [
      'The referrers were [[Marl Police and the Probation Service]].',
      [{ name: 'Marl Police' }, { name: 'Probation Service' }],
      { expects: 'list' },
    ],
    [
      '[[Marl Constabulary; Marl District Council - Care; the Probation Service]].',
      [{ name: 'Marl Constabulary' }, { name: 'Marl District Council - Care' }, { name: 'Probation Service' }],
      { expects: 'list' },
    ],
  ],
  ignores: [
    ['We keep no list, and have no plan to', 'no names', { expects: 'list' }],
    ['Dunmere Police, Marl Police', 'prose was asked for', { expects: 'text' }],
  ],
  *claim({ text, expects }) {
    if (expects !== 'list' || !text.trim()) return;
    const end = /[.!](?=\s|$)/.exec(text.replace(/\b(?:Ltd|Co|St|No|Inc|Dr)\./g, (word) => `${word.slice(0, -1)} `))?.index ?? text.length;
    const first = text.slice(0, end);
    if (first.trim().includes('\n') || first.length > 700) return;
    const from = enumerationStart(first);
    const body = first.slice(from);
    const parts = splitItems(body);
    const items = parts.flatMap(
      (part) =>
        readItem(
          part
            .replace(/^direct(?:ly)? from /i, '')
            .replace(/^via (?:the |a )?(?:local )?/i, '')
            .replace(/\s+(?:meeting|in 20\d\d.*)$/i, ''),
        ) ?? [],
    );
    if (
      !items.length ||
      items.some(({ name }) => !/\p{Lu}/u.test(name) || name.split(/\s+/).length > 14) ||
      /\b(?:we|our|not|no|cannot|unable)\b/i.test(body)
    )
      return;
    if (items.length === 1 && (from === 0 || body.split(/\s+/).length > 8)) return;
    const lead = /^\s*/.exec(body)?.[0].length ?? 0;
    yield { value: items, span: { start: from + lead, end: from + body.trimEnd().length } };
  },
});
