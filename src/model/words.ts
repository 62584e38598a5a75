import { withoutAsides } from './asides.js';
import type { Question } from './questionnaire.js';

/** Words that carry no part of a question's meaning, the ways of asking included. */
const STOP = new Set(
  'the of in a an to into onto on who whom have has had been were was are is be being that which this these those by for your you our we us i it its at as or and with from how many much what when where why please provide tell me any all total number no number overall can could would if there do does did so also each list state give confirm information question following will their they them not per'.split(
    ' ',
  ),
);

/** Words that officials and requesters put for one another. */
const SAME: Readonly<Record<string, string>> = {
  // "how many times" asks for no time
  time: 'time',
  women: 'female',
  woman: 'female',
  females: 'female',
  men: 'male',
  man: 'male',
  males: 'male',
  boy: 'male',
  boys: 'male',
  girl: 'female',
  girls: 'female',
  funder: 'contributor',
  funders: 'contributor',
  funded: 'contributor',
  funding: 'contributor',
  cost: 'spend',
  costs: 'spend',
  spent: 'spend',
  spending: 'spend',
  expenditure: 'spend',
  agencies: 'agency',
  bodies: 'organisation',
  body: 'organisation',
  organization: 'organisation',
  organizations: 'organisation',
  joined: 'accept',
  finished: 'complet',
  finish: 'complet',
  // no ending is stripped of it
  appeal: 'appeal',
  appeals: 'appeal',
};

/** A text in small letters, character for character: offsets stay. */
export function lowered(text: string): string {
  const low = text.toLowerCase();
  // a Turkish I with a dot becomes two characters
  return low.length === text.length ? low : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Strip the endings that a restated question may change: referred, referral, referrals, refer. */
export function stem(word: string): string {
  const before = stems.get(word);
  if (before !== undefined) return before;
  if (stems.size > 20_000) stems.clear();
  const found = stripped(word);
  stems.set(word, found);
  return found;
}

/** Letters repeat their words: each is stripped once. */
const stems = new Map<string, string>();

function stripped(word: string): string {
  const same = SAME[word];
  if (same) return SAME[same] ? same : stripped(same);
  if (word.length < 5 || /\d/.test(word)) return word.length === 4 && /[se]$/.test(word) ? word.slice(0, -1) : word;
  return (
    word
      .replace(/(?:isations?|izations?)$/, 'is')
      // "evaluated" is of "evaluation"
      .replace(/(?<=^(?!repe|defe|retre)[a-z]{4,})at(?:ed|ing|es?|ors?)$/, '')
      .replace(/(?:ations?|ings?|e?ments?|als?|ies|ed|es|s|ors?|ers?|y|e|ion|ions)$/, '')
      .replace(/([bdfglmnprt])\1$/, '$1')
  );
}

interface Words {
  readonly list: readonly string[];
  readonly set: ReadonlySet<string>;
}
/** A letter's paragraphs and questions are asked for their words again and again. */
const known = new Map<string, Words>();

function wordsOf(text: string): Words {
  const before = known.get(text);
  if (before) return before;
  if (known.size > 2000) known.clear();
  const plain = text.includes('://') || /www\./i.test(text) ? text.replace(/(?:https?:\/\/|www\.)\S+/gi, ' ') : text;
  const list: string[] = [];
  for (const token of plain.toLowerCase().match(WORD) ?? []) {
    const word = joined(token);
    const own = STOP.has(word) ? '' : stem(word);
    if (own) list.push(own);
  }
  const words = { list, set: new Set(list) };
  known.set(text, words);
  return words;
}

/** The words of a text that carry meaning, stemmed; "self-referred" and "self referred" are one word. */
export const contentWords = (text: string): readonly string[] => wordsOf(text).list;

/** The words of a question that carry meaning, in all its wordings. */
export const wordsAsked = ({ text, also }: Pick<Question, 'text' | 'also'>): ReadonlySet<string> =>
  new Set([text, ...also].flatMap((wording) => contentWords(withoutAsides(wording))));

/** The same as a set. One text has one set, so that what is worked out for it can be kept with it. */
export const wordSet = (text: string): ReadonlySet<string> => wordsOf(text).set;

const WORD =
  /self[- ]?(?=refer)[a-zß-ž]+|refer[a-zß-ž]*\s(?:themsel|himsel|hersel|itsel|yoursel|oneself)[a-zß-ž]+|[a-zß-ž]+(?:'(?=[a-zß-ž])[a-zß-ž]+)?|\d[\d,./]*\d|\d/g;

/** Every word with its place in the text, compounds with "self" joined. */
export function rawWords(text: string): { word: string; start: number; end: number }[] {
  return Array.from(text.toLowerCase().matchAll(WORD), ({ 0: token, index }) => ({
    word: joined(token),
    start: index,
    end: index + token.length,
  }));
}

function joined(token: string): string {
  if (!/[- ']/.test(token)) return token;
  return token.startsWith('refer') && token.includes(' ') ? 'selfreferred' : token.replace(/[- ']/g, '');
}

/** The words of a text as they are compared, whatever its letters' case and its punctuation. */
export const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z\d]+/g, ' ')
    .trim();

/** The same of letters and numbers of every script: "Cŵn" keeps its letters. */
export const foldedWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
