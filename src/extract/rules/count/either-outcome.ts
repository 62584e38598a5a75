import { countedIn } from '../../clauses.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

const PARTICIPLE = String.raw`(?:[a-z]{2,}(?:ed|wn|olen|eld|ght)|lost|sent|sold|left|hurt|broken|written|missing|destroyed|dead)`;
/** "lost or stolen", "lost, damaged or written off": things that may have happened to what is counted, any of which will do. */
const EITHER = new RegExp(
  String.raw`\b${PARTICIPLE}(?: off| away| down)?(?:, (?:or )?${PARTICIPLE}(?: off| away| down)?)*,? or (?:(?:been|were|was|otherwise|partly|partially|wholly) )*${PARTICIPLE}\b`,
  'i',
);
const APART = /\b(?:each|separate(?:ly)?|respectively|breakdown|broken down|split|either)\b/i;
/** "None have been lost", "no boats were stolen". */
const NONE = new RegExp(
  String.raw`\b(?:none|neither|nobody|no(?: [a-z-]+){1,3})(?: of (?:them|these|those))? (?:has|have|had|was|were)(?: (?:since|ever|also))?(?: been)? (${PARTICIPLE})\b`,
  'gi',
);

const ONE = new RegExp(String.raw`\bone((?: [a-z-]+){0,3} (?:has|had|was)(?: since)?(?: been)? ${PARTICIPLE})\b`, 'g');

export const eitherOutcome = defineRule({
  id: 'count/either-outcome',
  summary: 'Read the number of those to which one thing happened, where to none the other did and either was asked about.',
  yields: 'count',
  needs: /\bno|\bneither/,
  finds: [
    [
      'We can tell you that [[one]] boat has been written off since we began in 2017, after it sank. None have been lost.',
      1,
      { question: 'the number of boats lost or written off since the Board began' },
    ],
    ['No boats were lost. [[Two]] were stolen from their moorings.', 2, { question: 'How many boats were lost or stolen?' }],
    ['None was lost and [[three]] were stolen.', 3, { question: 'How many keys have been lost, damaged or stolen?' }],
  ],
  ignores: [
    ['None was lost. Three were found.', 'another thing', { question: 'How many boats were lost or stolen?' }],
    ['None was lost. Three were stolen.', 'apart from each other', { question: 'How many boats were lost or stolen (give each)?' }],
    ['None was lost. Three were stolen.', 'two questions', { question: 'How many boats were lost and how many were stolen?' }],
    [
      'None was lost. Three were stolen in 2022 and two were stolen in 2023.',
      'two numbers',
      { question: 'How many boats were lost or stolen?' },
    ],
    [
      'Three were stolen. None of those stolen has been recovered.',
      'a thing not asked about',
      { question: 'How many were lost or stolen?' },
    ],
  ],
  *claim({ text, low, question, expects }) {
    const [asked] = expects === 'count' && !APART.test(question) ? (EITHER.exec(question) ?? []) : [];
    if (!asked || figuresOf(text).filter(({ role }) => role === 'period').length > 1) return;
    const things = new Set(asked.toLowerCase().match(new RegExp(String.raw`\b${PARTICIPLE}\b`, 'g')));
    const nones = [...low.matchAll(NONE)].filter(({ 1: thing = '' }) => things.has(thing));
    const denied = new Set(nones.map(({ 1: thing }) => thing));
    const told = [
      ...countedIn(text).map(({ figure, rest }) => ({ ...figure, rest })),
      // a single one is no figure where its noun stands behind it
      ...[...low.matchAll(ONE)].map(({ index, 1: rest = '' }) => ({
        span: { start: index, end: index + 3 },
        value: 1,
        approximate: false,
        rest,
      })),
    ].filter(({ rest }) => [...things].some((thing) => new RegExp(String.raw`\b${thing}\b`, 'i').test(rest)));
    const [one] = told;
    if (!one || !nones.length || one.value === 0 || told.some(({ span }) => span.start !== one.span.start)) return;
    if (![...things].some((thing) => !denied.has(thing) && one.rest.toLowerCase().includes(thing))) return;
    yield { value: one.value, span: one.span, ...(one.approximate && { approximate: true }) };
  },
});
