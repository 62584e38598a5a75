import { cue } from '../../../model/cue.js';
import { defineRule } from '../../rule.js';
import { distinct, readItem } from './items.js';

const ASKS_GIVERS = cue(/\b(?:contribut\w+|fund(?:ers?|ed|ing|s)?|donat\w+|donors?|sponsor\w*|financ\w+|pa(?:ys?|id) (?:for|towards))\b/);
const SUM = String.raw`(?:£\s?\d[\d,.]*\d?(?:k|m|bn| million)?|\d+(?:\.\d+)?\s?(?:%|per ?cent)|(?:[Oo]ne |[Aa] )?(?:[Hh]alf|third|quarter|fifth)|(?:two thirds|three quarters)|[Tt]he (?:rest|remainder|balance|other half))`;
/** "Police and Crime Commissioner" is one name, "Marl Police and Tarn Council" are two. */
const NAME = String.raw`(?!(?:We|I|They|It|This|That|You|These|Those|He|She)\b)[A-ZÀ-Þ][\w'’&-]*(?: (?:(?:&|of|for|the|and(?= (?:Crime|Rescue|Fire|Alcohol|Wellbeing|Social)\b)) )*[A-ZÀ-Þ][\w'’&-]*)*`;
const FROM = String.raw`${SUM}(?: (?:of (?:it|this|that|the (?:cost|budget|money|total)))?,? ?(?:is|was|came|comes|being|has been)? ?(?:met|paid|given|provided|funded)?)? ?(?:from|by) (?:the |our )?(${NAME})`;
const GAVE = String.raw`(?:[Tt]he |[Oo]ur )?(${NAME})(?: (?:each|both))?(?: (?:also|then))? (?:paid|pays|gave|gives|contributed|contributes|provided|provides|put in|met|meets|funded|funds|donated) (?:us )?(?:the (?:first|other|remaining) )?${SUM}`;
const GIVER = new RegExp(String.raw`(?<![\w£.])(?:${FROM}(?![\w'’-])|${GAVE})`, 'gu');
const ANY_SUM = new RegExp(SUM, 'gi');

export const givers = defineRule({
  id: 'list/givers',
  summary: 'Read who gave how much, each with a sum or share, where contributors are asked for.',
  yields: 'list',
  needs: /£|%|per ?cent|half|third|quarter|fifth/,
  finds: [
    [
      'It was made up of [[£120,000 from the Harbour Fund and £60,000 from the Chief Warden]].',
      [{ name: 'Harbour Fund' }, { name: 'Chief Warden' }],
      { expects: 'list', question: 'Financial contributors' },
    ],
    [
      '[[Half from the Pier Office and half from Marl Council]].',
      [{ name: 'Pier Office' }, { name: 'Marl Council' }],
      { expects: 'list', question: 'Who funded it?' },
    ],
    [
      '[[The Harbour Board paid £20,000; Marl Council paid £5,000]]; there were no donations.',
      [{ name: 'Harbour Board' }, { name: 'Marl Council' }],
      { expects: 'list', question: 'Financial contributors' },
    ],
    [
      'Of the cost [[60% came from the Marl Police and Crime Commissioner, and the rest was met by Tarn Trust]].',
      [{ name: 'Marl Police and Crime Commissioner' }, { name: 'Tarn Trust' }],
      { expects: 'list', question: 'Funders of the course' },
    ],
  ],
  ignores: [
    [
      '£20,000 from the Harbour Fund and £7,249 left over',
      'a sum of which it is not told who gave it',
      { expects: 'list', question: 'Funders' },
    ],
    ['We gave £900 and the Widows gave £600.', 'who "we" are is no name', { expects: 'list', question: 'Contributors' }],
    [
      '£20,000 from Marl Council and £900 from Tarn Trust',
      'not who gave it is asked for',
      { expects: 'list', question: 'Which boats were sold?' },
    ],
  ],
  *claim({ text, expects, question }) {
    if (expects !== 'list' || !ASKS_GIVERS.test(question)) return;
    const found = [...text.matchAll(GIVER)];
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last || found.length < 2) return;
    const rest = found.reduce(
      (left, { index, 0: said }) => left.slice(0, index) + ' '.repeat(said.length) + left.slice(index + said.length),
      text,
    );
    // a sum that no one is said to have given, or another name beside one that is
    if (ANY_SUM.test(rest) || /\b(?:and|,) (?:the |our )?[A-ZÀ-Þ]/u.test(rest)) return;
    const value = distinct(found.flatMap(([, from, gave]) => readItem(from ?? gave ?? '') ?? []));
    yield { value, span: { start: first.index, end: last.index + last[0].length } };
  },
});
