import { mayCount } from '../../asked.js';
import { asNumber } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { sentenceAt } from '../../sentences.js';

export const toldEach = defineRule({
  id: 'count/told-each',
  summary: 'Read the numbers of a sentence that tells of each sort with one verb, where the question asks for each.',
  yields: 'count',
  finds: [
    [
      'Of these [[14]] were ash with dieback, [[6]] were sycamore and [[3]] were chestnut.',
      { all: [14, 6, 3] },
      { question: 'What species were the felled trees, and how many of each?', expects: 'count' },
    ],
    [
      '[[38]] people completed Drive during the year and [[91]] completed Step Forward.',
      { all: [38, 91] },
      { question: 'How many people completed each programme?', expects: 'count' },
    ],
    [
      'We read all 73: [[24]] were dentures, [[19]] were hearing aids and [[12]] were glasses.',
      { all: [24, 19, 12] },
      { question: 'How many concerned dentures, how many hearing aids and how many glasses?', expects: 'count' },
    ],
  ],
  ignores: [
    ['14 were ash and 6 were sycamore.', 'each was not asked for', { question: 'How many trees were felled?', expects: 'count' }],
    [
      '24 were received and 12 were upheld.',
      'what became of them is asked in turn',
      { question: 'How many were received, and how many were upheld?', expects: 'count' },
    ],
    [
      'Of these, 121 were claimed by their owner, 88 were passed on and 5 were put down.',
      'what became of them is asked in turn',
      { question: 'How many dogs were caught, how many were claimed and how many were put down?', expects: 'count' },
    ],
    ['14 were ash in 2021 and 6 came in 2022.', 'not one verb', { question: 'How many of each species?', expects: 'count' }],
  ],
  *claim({ text, question, expects }) {
    const wishes = question.match(/\bhow many\b/gi)?.length ?? 0;
    if (expects !== 'count' || !(ASKS_EACH.test(question) || wishes > 2)) return;
    const told = figuresOf(text).flatMap((figure) => {
      const [, verb = '', name = ''] =
        figure.role === 'plain' && mayCount(figure, question) ? (TELLS.exec(text.slice(figure.span.end, figure.span.end + 90)) ?? []) : [];
      return name ? [{ figure, verb, name: name.trim(), sentence: sentenceAt(text, figure.span).start }] : [];
    });
    const [first, ...others] = told;
    const alike = others.filter(({ verb, sentence }) => verb === first?.verb && sentence === first.sentence);
    const names = new Set(told.map(({ name }) => name.toLowerCase()));
    // "121 were reclaimed, 88 were passed on": what became of them
    if (!ASKS_EACH.test(question) && told.some(({ name }) => DONE.test(name))) return;
    if (!first || !alike.length || alike.length < others.length || names.size < told.length) return;
    for (const { figure, name } of told) yield { ...asNumber(figure), entity: name };
  },
});

const DONE = /^(?:[a-z]+ed|put|sent|given|taken|found|made|paid|sold|left|kept|held|lost|won)\b/;
const ASKS_EACH =
  /\b(?:(?:of|for|to|in|at|by) each|each (?:programme|type|category|kind|sort|species|group|course|site|outcome|reason)|by (?:type|category|species|kind|outcome|reason|grade|rank|sex|gender|ethnicity|programme)|(?:broken? down|split) (?:by|into))\b/i;
const TELLS =
  /^ (?:(?:of (?:these|them)|people|men|women|patients|cases|reports|staff|trees|pupils|students) )?(were|are|concerned|involved|completed|attended|chose|joined) (?:the |an? )?([A-Za-zÀ-ž][A-Za-zÀ-ž'&-]*(?: (?!(?:with|during|in|and|of|for|from|since|between)\b)[A-Za-zÀ-ž'&-]+){0,3})(?= (?:with|during|in|for|since|between)\b|\s*[,;.(\n]|\s*$| and (?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b))/u;
