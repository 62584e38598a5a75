import { cue } from '../../../model/cue.js';
import { asNumber, type Figure, inPosts } from '../../figure.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';
import { conclusionIn } from './concluded.js';

const POSTS = cue(
  /\b(?:fte|wte|full[- ]time equivalents?|whole[- ]time equivalents?|posts?|staff|employ\w*|officers|workers|establishment|vacanc\w+)\b/,
);

const ASKS_ESTABLISHMENT = /\b(?:establishment|vacan\w+|posts|budgeted|funded)\b/i;

const COMES_TO =
  '(?:(?:or|i\\.e\\.|equal(?:ling)? to|equat(?:es|ing) to|equivalent to|representing|amounting to|being|which (?:is|was|are|equals|equates to|amounts to|represents|comes to|gives)(?: equivalent to| equal to)?|(?:this|that) (?:equates|amounts|comes) to) )';

export const posts = defineRule({
  id: 'count/posts',
  summary: 'Read posts that are counted in full-time equivalents, parts of a post included, where posts or staff are asked for.',
  yields: 'count',
  needs: /\d\s?(?:fte|wte)\b|time[- ]equivalent|\bin post\b|\ba half\b|\d\.\d+ (?:of an? |[a-z]+ )?(?:posts?|full[- ]time)\b/,
  finds: [
    ['The establishment is 16, with [[14]] in post.', 14, { question: 'How many staff work there?' }],
    ['There are 18.6 FTE wardens ([[19]] headcount).', 19, { question: 'How many wardens (headcount) are employed?' }],
    ["We don't have a pier officer as such. It is [[0.4]] of a post in the yard.", 0.4, { question: 'how many pier officers do you have' }],
    ['[[2.6 FTE]]', 2.6, { question: 'How many liaison officers do you employ (FTE)' }],
    ['6 wardens ([[4.8 FTE]])', 4.8, { question: 'How many wardens (full time equivalent) worked there?' }],
    ['There were 6 wardens ([[5 FTE]]).', 5, { question: 'How many wardens (full time equivalent) worked there?' }],
    ['There are [[5.6 whole time equivalent]] staff on the wards.', 5.6, { question: 'How many staff work on the wards?' }],
    [
      'The establishment is 9.0 FTE, with 7.2 FTE employed and [[1.8 FTE]] vacant.',
      1.8,
      { question: 'How many vacant warden posts are there?' },
    ],
    [
      'There are 62.5 FTE posts in the establishment, of which [[9.5 FTE]] are now vacant.',
      9.5,
      { question: 'How many vacancies are there in the team?' },
    ],
    ['Establishment 9.0 FTE, [[7.2]] employed and 1.8 vacant.', 7.2, { question: 'How many warden posts are filled?' }],
    ['Funded: 9 FTE; filled: 7.2 FTE; vacant: [[1.8 FTE]]', 1.8, { question: 'How many warden posts are unfilled?' }],
    ['[[Three and a half]] posts (FTE), both in the north.', 3.5, { question: 'How many staff work on the ferry?' }],
    [
      'As at month 7 the funded establishment for our wardens and pilots was 41.6 WTE; 37.2 WTE were in post. This gives [[4.4 WTE]] vacancies (9%).',
      4.4,
      { question: 'What is the current number of pilot vacancies (WTE)?' },
    ],
    [
      'The establishment is 143.5 FTE wardens. At 30 June there were [[24]] vacant posts, 19 of which were covered by agency wardens.',
      24,
      { question: 'How many vacancies for wardens do you have?' },
    ],
    ['[[112.5 FTE]] posts, as at 1 May.', 112.5, { question: 'How many posts are there in the service?' }],
  ],
  ignores: [
    ['The establishment is 16, with 14 in post', 'the establishment was asked for', { question: 'What is the establishment of officers?' }],
    ['0.8 WTE - one post shared by two people', 'people were asked for', { question: 'How many people log requests?' }],
    ['There are 5 translators (4.4 WTE)', 'heads come first', { question: 'How many staff are translators?' }],
    ['14 people, equal to 12.5 FTE', 'heads come first', { question: 'How many staff work there?' }],
    [
      '24 posts were empty at the end of that week (22.4 whole time equivalent)',
      'posts come first',
      { question: 'How many posts were empty?' },
    ],
    ['18.6 FTE wardens', 'heads were asked for', { question: 'How many wardens (headcount) are employed?' }],
    ['44 (headcount), which equates to 31.2 FTE', 'heads come first', { question: 'How many cleaning staff left?' }],
    ['44 staff, representing 31.2 FTE', 'heads come first', { question: 'How many cleaning staff left?' }],
    ['44 people - equivalent to 31.2 FTE', 'heads come first', { question: 'How many cleaning staff left?' }],
    ['44 (31.2 FTE)', 'heads come first', { question: 'How many cleaning staff are there?' }],
    ['Three and a half miles', 'no posts', { question: 'How many officers are employed?' }],
    ['2.6 miles', 'no posts', { question: 'How many officers are employed?' }],
  ],
  *claim({ text, question, expects }) {
    if (expects !== 'count' || !POSTS.test(question)) return;
    // "The establishment is 16, with 14 in post"
    const inPost = ASKS_ESTABLISHMENT.test(question)
      ? []
      : figuresOf(text).filter(
          ({ role, value, span }) =>
            role === 'plain' && Number.isInteger(value) && /^ (?:[a-z]+ )?(?:are |were |currently )*in post\b/i.test(text.slice(span.end)),
        );
    const [only, ...others] = inPost;
    if (only && !others.length) yield { value: only.value, span: only.span };
    // "18.6 FTE (19 headcount)", where heads are asked for and posts are not
    if (/\bhead ?count\b/i.test(question) && !/\b(?:[fw]te|equivalents?)\b/i.test(question)) {
      const heads = figuresOf(text).filter(
        ({ role, span, unit }) =>
          role === 'plain' &&
          !unit &&
          (/^\s*(?:head ?count|heads|people|persons|individuals)\b/i.test(text.slice(span.end)) ||
            /\bhead ?count(?: (?:of|is|was)|:)? $/i.test(text.slice(0, span.start))),
      );
      for (const { value, span } of heads.slice(0, 1)) yield { value, span };
      return;
    }
    const inState = ofAskedState(text, question);
    if (inState) {
      yield { value: inState.value, span: inState.span };
      return;
    }
    const concluded = conclusionIn(text, question);
    for (const figure of concluded ? [concluded] : figuresOf(text)) {
      const { role, value, unit, span } = figure;
      const equivalent = inPosts(figure) || (role === 'plain' && OF_POSTS.test(text.slice(span.end)));
      // "44 (31.2 FTE)": heads first
      const behindHeads = HEADS_FIRST.test(text.slice(0, span.start));
      const asked = /\b(?:[fw]te|time[- ]equivalents?)\b/i.test(question);
      const aside = behindHeads && !asked;
      // "22 people (19.3 FTE)", asked for both
      const both = aside || (/\($/.test(text.slice(0, span.start)) && /\b(?:head ?count|heads|people|persons)\b/i.test(question));
      if (
        equivalent &&
        !aside &&
        (!Number.isInteger(value) || (behindHeads && inPosts(figure) && !/\beach\b/i.test(text.slice(0, span.start))))
      )
        yield { ...asNumber(figure), ...(both && { entity: unit.toUpperCase() || 'FTE' }) };
    }
  },
});

/** "5.6 whole time equivalent", "two and a half posts": of what a part is told. */
const OF_POSTS = /^\s(?:(?:whole|full)[- ]time[- ]equivalent|(?:of an? )?(?:[a-z]+ )?posts?\b)/i;

/** "44 (", "44 people (headcount), which equates to": how many heads, before what they come to. */
const HEADS_FIRST = new RegExp(
  String.raw`(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty))(?: [A-Za-zÀ-ž-]+){0,9}(?:\s?\([a-z ]{3,24}\))?(?:\s?\(${COMES_TO}?|,? (?:- )?${COMES_TO})(?:a total of |(?:about|around|approximately|some) )?$`,
  'i',
);

const ESTABLISHMENT = /\b(?:establishment|established|funded|budgeted)\b/i;
const STATES: readonly RegExp[] = [
  /\b(?:vacan\w+|unfilled|un-filled|gaps?|not filled)\b/i,
  /\b(?<!(?:un|not |un-))(?:filled|in post|employed|occupied|staffed)\b/i,
  ESTABLISHMENT,
];
/** The one number that is told of posts in the state that the question asks about, beside others: "establishment 9.0 FTE, 7.2 employed and 1.8 vacant". */
function ofAskedState(text: string, question: string): Figure | null {
  const asked = STATES.filter((state) => state.test(question));
  // "24 posts were vacant, 19 of which agency workers cover": a part of those
  const figures = figuresOf(text).filter(
    (figure) =>
      (figure.role === 'plain' || inPosts(figure)) && !/^ of (?:which|whom|these|those|them)\b/i.test(text.slice(figure.span.end)),
  );
  const [wanted] = asked;
  if (!wanted || wanted === ESTABLISHMENT || asked.length > 1 || /\band\b/i.test(question) || figures.length < 2) return null;
  const stateOf = ({ span }: Figure, index: number): readonly RegExp[] => {
    const behind = /^(?: [a-z-]+){0,5}(?=[\s,.;)]|$)/i.exec(text.slice(span.end))?.[0] ?? '';
    const before =
      /(?:[A-Za-z()-]+[ :=]+){0,4}$/.exec(text.slice(Math.max(figures[index - 1]?.span.end ?? 0, span.start - 50), span.start))?.[0] ?? '';
    const own = STATES.filter((state) => state.test(behind.replace(/ (?:and|with|against|of)\b.*$/i, '')));
    return own.length ? own : STATES.filter((state) => state.test(before));
  };
  const states = figures.map(stateOf);
  const found = figures.filter((_, index) => states[index]?.length === 1 && states[index]?.[0] === wanted);
  const told = states.every(({ length }) => length === 1);
  // "The establishment of nurses and midwives is 41.6, with 37.2 in post. This gives 4.4 vacancies": the last of them, in words of its own
  const comesLast = found[0] === figures.at(-1) && states.every(({ length }) => length < 2);
  return found.length === 1 && (told || comesLast) ? (found[0] ?? null) : null;
}
