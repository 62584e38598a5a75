import type { Asked, Reading } from '../../../model/answer.js';
import { at } from '../../../model/span.js';
import { contentWords } from '../../../model/words.js';
import { mayCount } from '../../asked.js';
import { type Counted, countedIn } from '../../clauses.js';
import { defineRule } from '../../rule.js';

const weigh = (words: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(words));

export const numberOfAskedThing = defineRule({
  id: 'count/number-of-asked-thing',
  summary: 'Read the number whose clause speaks of what the question asks about.',
  yields: 'count',
  finds: [
    [
      'There are only 2 ways in. [[3 women]] were referred into the scheme.',
      3,
      { question: 'The number of women referred into the scheme' },
    ],
    [
      '64 referrals were received, of which [[nine women]] came from agencies.',
      9,
      { question: 'How many women were referred by agencies?' },
    ],
    [
      '[[88 complaints]] were received, of which [[31]] were upheld.',
      { all: [88, 31] },
      { question: 'How many complaints were received in 2021 and how many were upheld?' },
    ],
    [
      '[[Two complaints]] came in. [[Neither]] was upheld.',
      { all: [2, 0] },
      { question: 'How many complaints were made, and how many were upheld?' },
    ],
    ['Of those 97, [[74]] were accepted and 52 completed.', 74, { question: 'The number of referred men who were accepted' }],
    [
      '46 men asked to be referred. [[31]] of the 46 were accepted.',
      31,
      {
        question: 'The number of referred men who were accepted',
        together: [
          { question: 'The number of men referred', weights: weigh({ refer: 1.5, male: 1 }) },
          { question: 'The number of referred men who were accepted', weights: weigh({ refer: 1.5, male: 1, accept: 1.5 }) },
        ],
      },
    ],
  ],
  ignores: [
    ['There are only 2 ways in', 'the clause speaks of ways, not of what was asked', { question: 'How many women were referred?' }],
    ['We opened in 2019', 'a year is no count', { question: 'How many branches were opened?' }],
  ],
  *claim({ text, question, weights, expects, together = [] }) {
    if (expects !== 'count' && expects !== 'text') return;
    const counted = countedIn(text).filter(({ figure }) => mayCount(figure, question));
    if (!counted.length || (counted.length === 1 && expects === 'text')) return;
    const scores = scoresOf(counted, { question, weights });
    // each of the questions that one passage answers has a number of its own
    const own = together.findIndex((asked) => asked.question === question);
    const best =
      own >= 0 && counted.length >= together.length
        ? assign(together.map((asked) => scoresOf(counted, asked)))[own]
        : scores.indexOf(Math.max(...scores));
    const more = own < 0 ? askedToo(text, question, counted, scores) : null;
    const found = counted[more?.first ?? best ?? -1];
    if (!found || (scores[more?.first ?? best ?? -1] ?? 0) <= 0) return;
    const { figure, noun } = found;
    const behind = /^\s+(?:of\s+)?([A-Za-zÀ-ž'-]+)/u.exec(text.slice(figure.span.end));
    const named = behind?.[1] && noun && weights.has(noun) && contentWords(behind[1])[0] === noun ? behind[0].length : 0;
    yield {
      value: figure.value,
      span: { start: figure.span.start, end: figure.span.end + named },
      ...(figure.approximate && { approximate: true }),
    };
    if (more?.reading) yield more.reading;
  },
});

const TOO =
  /\band (?:of (?:these|those|them),? )?(?:how many|(?:the )?numbers?)(?: (?:of (?:these|those|them)|that|which|who))? ([^?.,;\n]{4,60})/i;

/** "… and how many were upheld?": the number for that, and which number is then left for the first. */
function askedToo(
  text: string,
  question: string,
  counted: readonly Counted[],
  scores: readonly number[],
): { readonly first: number; readonly reading: Reading<'count'> | null } | null {
  const too = TOO.exec(question);
  const before = new Set(contentWords(question.slice(0, too?.index ?? 0)));
  const own = contentWords(too?.[1] ?? '').filter((stem) => !before.has(stem) && stem.length > 3);
  const word = too?.[1]?.match(/[a-z]{4,}/gi)?.findLast((one) => contentWords(one).some((stem) => own.includes(stem)));
  if (!word) return null;
  const speaks = ({ words }: Counted): boolean => own.some((stem) => [...words].some((said) => said.startsWith(stem.slice(0, 5))));
  const other = counted.length > 1 ? counted.findIndex((one, index) => speaks(one) && (index > 0 || !speaks(counted[1] as Counted))) : -1;
  const rest = scores.map((score, index) => (index === other ? -1 : score));
  const first = rest.indexOf(Math.max(...rest));
  const figure = counted[other]?.figure;
  if (figure) return { first, reading: { value: figure.value, span: figure.span, entity: word } };
  const none = new RegExp(`\\b(none|neither|nil|zero|no(?: \\w+){1,2})\\b[^.;\\n]{0,30}\\b${word}\\b`, 'id').exec(text);
  return { first, reading: none ? { value: 0, span: at(none, 1), entity: word } : null };
}

/** How much the clause of each number speaks of what a question asks. */
function scoresOf(counted: readonly Counted[], { question, weights: all }: Asked): number[] {
  // "How many were made, and how many upheld?": the first of the two is what one number answers
  const first = new Set(contentWords(question.replace(/,? and (?:(?:of )?(?:these|those|them),? )?how (?:many|much)\b[^\n]*/i, '')));
  const weights = new Map([...all].filter(([word]) => first.has(word)));
  const [decisive] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? [];
  const heads = new Set(
    [...question.matchAll(/\b(?:how many|numbers? of)\s+([A-Za-zÀ-ž -]{3,60})/gi)].flatMap((match) =>
      contentWords(match[1] ?? '').slice(0, match[1]?.startsWith('self') ? 2 : 1),
    ),
  );
  return counted.map(({ words, noun }) => {
    let sum = 0;
    for (const word of words) sum += weights.get(word) ?? 0;
    return sum + (decisive && words.has(decisive) && weights.size > 1 ? 3 : 0) + (heads.has(noun) ? 1 : 0);
  });
}

/** The number of each question, none used twice, so that the scores add up to most. */
function assign(scores: readonly (readonly number[])[]): number[] {
  let states: { readonly used: readonly number[]; readonly sum: number }[] = [{ used: [], sum: 0 }];
  for (const own of scores) {
    const next = states.flatMap(({ used, sum }) =>
      own.flatMap((score, index) => (used.includes(index) ? [] : [{ used: [...used, index], sum: sum + score }])),
    );
    // the best hundred are enough: more are told apart by nothing
    states = next.sort((a, b) => b.sum - a.sum).slice(0, 100);
  }
  return [...(states[0]?.used ?? [])];
}
