import { cue } from '../model/cue.js';
import type { Expects } from '../model/questionnaire.js';

const NUMBER =
  /(?<![\d/£.-])\b\d[\d,]*\b(?![\d/%-])|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|none|no (?!information|data|longer)[a-z]+|zero|nil)\b/i;
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** How an answer looks to a question that expects such a one. */
const LOOKS: Partial<Record<Expects, RegExp>> = {
  count: NUMBER,
  money: /£ ?\d|\b\d+p\b/,
  percentage: /\d ?%|\bper ?cent\b/i,
  date: new RegExp(String.raw`\b(?:${MONTH})\b|\b(?:19|20)\d\d\b`),
  list: /\b[A-ZÀ-Þ][\w'&-]*(?: [\w'&-]+){0,5}(?:, (?:the )?[A-ZÀ-Þ][^,.;]{2,60})*,? and (?:the |our )?[A-ZÀ-Þ]/u,
  link: /https?:|www\.|\bevaluat/i,
  boolean: /^\W*(?:yes|no)\b|\b(?:does|do|did|is|are|has|have|had|was|were|can|could|may)(?: ?not|n't)\b/i,
};
/** "Which organisation provides each?", "Who supplies it?": those who do it are asked for. */
const ASKS_WHO =
  /^\W*(?:(?:which|what) (?:organisations?|providers?|suppliers?|contractors?|compan(?:y|ies)|firms?|charit(?:y|ies)|bod(?:y|ies)|agenc(?:y|ies)|partners?)|who)\b[^?]*\b(deliver|provid|run|operat|suppl|manag)\w*/i;
const BEHIND = String.raw`(?:[a-zß-ž]+ ){0,4}[A-ZÀ-Þ]`;
const NOUN = String.raw`\b(?:[Pp]rovider|[Ss]upplier|[Cc]ontractor)(?: [a-zß-ž]+){0,4}? (?:is|was) ${BEHIND}`;
/** "It is run on our behalf by the charity Amberway", "Its provider is Tarn Trust", "Tarn Trust delivers it". */
const RUNS = new RegExp(
  String.raw`\b(?:delivered|provided|run|operated|managed)\b(?: [a-zß-ž]+){0,5}? by ${BEHIND}|${NOUN}|[A-ZÀ-Þ][\w'&-]* (?:delivers|provides|runs|operates|manages) (?:it|them|each|both|this|the)\b`,
  'u',
);
/** Who runs a store does not supply what is in it. */
const SUPPLIES = new RegExp(String.raw`\b(?:supplied|provided)\b(?: [a-zß-ž]+){0,5}? by ${BEHIND}|${NOUN}`, 'u');
/** What a sentence that names those who do it gains for a question that asks for them. */
export const namesWho = (sentence: string, question: string): number => {
  const verb = ASKS_WHO.exec(question)?.[1];
  return verb && (/suppl/i.test(verb) ? SUPPLIES : RUNS).test(sentence) ? 0.8 : 0;
};
/** Words that answer any question in place of what it asks for. */
const INSTEAD = cue(
  /\b(?:not (?:held|recorded|available|collected|provided|possible)|(?:do|does|did)(?: not|n't) (?:hold|record|collect|keep)|no (?:information|data|records?)\b|exempt|withh(?:e|o)ld|excepted|attach(?:ed)?|enclosed?|published|held by|refus(?:e|ed|ing))\b/,
);

const NUMBERS = new RegExp(NUMBER, 'gi');
const SUMS = /£ ?\d[\d,.]*/g;
const DATES = new RegExp(String.raw`\b(?:\d{1,2} )?(?:${MONTH}) \d{4}\b`, 'g');

/** How many numbers and sums a sentence tells, in digits or in words; days and months of a year are none. */
export const figuresIn = (sentence: string): number => sentence.replace(DATES, ' ').replace(SUMS, ' 1 ').match(NUMBERS)?.length ?? 0;

/** What the look of a sentence says for a question that expects such an answer: much for a sum, little for prose, something for a refusal. */
export const shapeOf = (sentence: string, expects: Expects): number => {
  const shape = LOOKS[expects];
  if (shape?.test(sentence)) return expects === 'count' || expects === 'boolean' || expects === 'date' ? 0.15 : 0.25;
  if (INSTEAD.test(sentence)) return 0.1;
  return shape ? -0.1 : 0.05;
};
