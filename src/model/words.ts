/** Words that carry no part of a question's meaning, the ways of asking included. */
const STOP = new Set(
  'the of in a an to into onto on who whom have has had been were was are is be being that which this these those by for your you our we us i it its at as or and with from how many much what when where why please provide tell me any all total number no number overall can could would if there do does did so also each list state give confirm information question following will their they them not per'.split(
    ' ',
  ),
);

/** Words that officials and requesters put for one another. */
const SAME: Readonly<Record<string, string>> = {
  women: 'female',
  woman: 'female',
  females: 'female',
  men: 'male',
  man: 'male',
  males: 'male',
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
  if (same) return same;
  if (word.length < 5 || /\d/.test(word)) return word.length === 4 && word.endsWith('s') ? word.slice(0, -1) : word;
  return word
    .replace(/(?:isations?|izations?)$/, 'is')
    .replace(/(?:ations?|ings?|ments?|als?|ies|ed|es|s|ors?|ers?|y|e|ion|ions)$/, '')
    .replace(/([bdfglmnprt])\1$/, '$1');
}

/** The words of a text that carry meaning, stemmed; "self-referred" and "self referred" are one word. */
export function contentWords(text: string): string[] {
  return rawWords(text.replace(/(?:https?:\/\/|www\.)\S+/gi, ' '))
    .map(({ word }) => word)
    .filter((word) => !STOP.has(word))
    .map(stem)
    .filter(Boolean);
}

/** Every word with its place in the text, compounds with "self" joined. */
export function rawWords(text: string): { word: string; start: number; end: number }[] {
  const found: { word: string; start: number; end: number }[] = [];
  for (const match of text
    .toLowerCase()
    .matchAll(
      /self[- ]?(?=refer)[A-Za-zÀ-ž]+|refer[A-Za-zÀ-ž]*\s(?:themsel|himsel|hersel)[A-Za-zÀ-ž]+|[A-Za-zÀ-ž]+(?:'(?=[A-Za-zÀ-ž])[A-Za-zÀ-ž]+)?|\d[\d,./]*\d|\d/gu,
    ))
    found.push({
      word: (match[0].startsWith('refer') && match[0].includes(' ') ? 'selfreferred' : match[0].replace(/[- ']/g, '')).replace(/'s$/, ''),
      start: match.index,
      end: match.index + match[0].length,
    });
  return found;
}
