import { cue } from '../../../model/cue.js';
import { figuresOf } from '../../figures.js';
import { defineRule } from '../../rule.js';

const POSTS = cue(
  /\b(?:fte|wte|full[- ]time equivalents?|whole[- ]time equivalents?|posts?|staff|employ\w*|officers|workers|establishment|vacanc\w+)\b/,
);

const ASKS_ESTABLISHMENT = /\b(?:establishment|vacan\w+|posts|budgeted|funded)\b/i;

export const posts = defineRule({
  id: 'count/posts',
  summary: 'Read posts that are counted in full-time equivalents, parts of a post included, where posts or staff are asked for.',
  yields: 'count',
  needs: /\d\s?(?:fte|wte)\b|time[- ]equivalent|\bin post\b/,
  finds: [
    ['The establishment is 16, with [[14]] in post.', 14, { question: 'How many staff work there?' }],
    ['There are 18.6 FTE wardens ([[19]] headcount).', 19, { question: 'How many wardens (headcount) are employed?' }],
    ['[[2.6 FTE]]', 2.6, { question: 'How many liaison officers do you employ (FTE)' }],
    ['There are [[5.6 whole time equivalent]] staff on the wards.', 5.6, { question: 'How many staff work on the wards?' }],
    ['[[112.5 FTE]] posts, as at 1 May.', 112.5, { question: 'How many posts are there in the service?' }],
  ],
  ignores: [
    ['The establishment is 16, with 14 in post', 'the establishment was asked for', { question: 'What is the establishment of officers?' }],
    ['0.8 WTE - one post shared by two people', 'people were asked for', { question: 'How many people log requests?' }],
    ['There are 5 translators (4.4 WTE)', 'heads come first', { question: 'How many staff are translators?' }],
    ['14 people, equal to 12.5 FTE', 'heads come first', { question: 'How many staff work there?' }],
    ['18.6 FTE wardens', 'heads were asked for', { question: 'How many wardens (headcount) are employed?' }],
    ['44 (31.2 FTE)', 'heads come first', { question: 'How many cleaning staff are there?' }],
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
    for (const { role, value, unit, span, approximate } of figuresOf(text)) {
      const equivalent =
        /^(?:fte|wte)$/i.test(unit) || (role === 'plain' && /^\s(?:whole|full)[- ]time[- ]equivalent/i.test(text.slice(span.end)));
      // "44 (31.2 FTE)": heads first
      const aside =
        /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty))(?: [A-Za-zÀ-ž-]+){0,4}\s?(?:\((?:or |i\.e\. |equal to |equating to )?|, (?:or|equal to|equivalent to|which is|being|i\.e\.) )$/i.test(
          text.slice(0, span.start),
        ) && !/\b[fw]te\b/i.test(question);
      // "22 people (19.3 FTE)", asked for both
      const both = aside || (/\($/.test(text.slice(0, span.start)) && /\b(?:head ?count|heads|people|persons)\b/i.test(question));
      if (equivalent && !aside && !Number.isInteger(value))
        yield { value, span, ...(both && { entity: unit.toUpperCase() || 'FTE' }), ...(approximate && { approximate: true }) };
    }
  },
});
