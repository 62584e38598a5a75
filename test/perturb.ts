import type { LabelledQuestion } from '../bench/accuracy/labels.js';
import { likeness, recall } from '../bench/accuracy/words.js';

/** A letter as text, one line a paragraph, and the questions that a person found in it. */
export interface Plain {
  readonly text: string;
  readonly questions: readonly LabelledQuestion[];
}

/** Ways to lay out or spell a letter that change none of its answers. Deterministic. A letter that comes back as it was has nothing to change. */
export const perturbations: Readonly<Record<string, (letter: Plain) => string>> = {
  'numbers with brackets': ({ text }) => relabelled(text, (number) => `${number})`),
  'numbers in brackets': ({ text }) => relabelled(text, (number) => `(${number})`),
  'numbers after Q': (letter) => (numbersQuestions(letter) ? relabelled(letter.text, (number) => `Q${number}.`) : letter.text),
  'numbers spelled out': (letter) => (numbersQuestions(letter) ? relabelled(letter.text, (number) => `Question ${number}:`) : letter.text),
  'numbered from 11': (letter) => shifted(letter, 10),
  'numbers gone': (letter) => marked(letter, ''),
  'bullets for numbers': (letter) => marked(letter, '• '),
  'wrapped at 60': ({ text }) => wrapped(text, 60),
  'wrapped at 76': ({ text }) => wrapped(text, 76),
  'wrapped at 100': ({ text }) => wrapped(text, 100),
  'curly quotes': ({ text }) =>
    text
      .replace(/(\w)'(\w)/g, '$1’$2')
      .replace(/"([^"\n]*)"/g, '“$1”')
      .replace(/ - /g, ' – '),
  'straight quotes': ({ text }) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[‐-―]/g, '-'),
  'no-break spaces': ({ text }) => everyNth(text, / (?=\S)/g, 4, () => '\u00a0'),
  'no-break spaces beside figures': ({ text }) => text.replace(/(\d) (?=[a-z])/g, '$1\u00a0').replace(/ (?=\d)/g, '\u00a0'),
  'Windows line ends': ({ text }) => text.replace(/\n/g, '\r\n'),
  'wide blank lines': ({ text }) => text.replace(/\n\n/g, '\n\n\n\n'),
  indented: ({ text }) => text.replace(/^(?=\S)/gm, '    '),
  'quoted as mail': ({ text }) => text.replace(/^/gm, '> '),
  'wrapped and quoted as mail': ({ text }) => wrapped(text, 74).replace(/^/gm, '> '),
  'the request quoted below, with its publisher’s footer': quotingRequest,
  'the request printed above, as it was sent': printingRequest,
  'page breaks with furniture': ({ text }) => paged(text, '\f'),
  'furniture without page breaks': ({ text }) => paged(text, ''),
  '1 % of letters misread': ({ text }) => misread(text, 0.01),
  '2 % of letters misread': ({ text }) => misread(text, 0.02),
  '3 % of letters misread': ({ text }) => misread(text, 0.03),
  'questions reworded': (letter) => reworded(letter, 'everywhere'),
  'questions reworded in the reply': (letter) => reworded(letter, 'reply'),
};

/** Only where the labels tell every question. */
const questionsTold = ({ questions }: Plain): string | null =>
  questions.length > 1 && questions.every(({ question, label }) => question && label)
    ? questions.map(({ label, question }) => `${label}. ${question}`).join('\n\n')
    : null;

/** The request with all that a requester writes round his questions, then the reply under its heading, as a disclosure log prints both. */
function printingRequest(letter: Plain): string {
  const asked = questionsTold(letter);
  if (!asked || /^\W*(?:from|sent):|^yours faithfully/im.test(letter.text)) return letter.text;
  return `Request

Dear Ferry Board,

I am writing a thesis on public services. Under the Freedom of Information Act 2000 I would like to request the following information:

${asked}

I would prefer to receive the information electronically. If one part of this request can be answered sooner than others, please send that information first. If the request would exceed the cost limit, please advise me under section 16 how it might be refined.

I understand that I am entitled to a response within 20 working days. I look forward to hearing from you.

Yours faithfully,

A Reader

Response

${letter.text}`;
}

/** The reply over the message that it answers, as a mail program quotes it. */
function quotingRequest(letter: Plain): string {
  const { text } = letter;
  const asked = questionsTold(letter);
  if (!asked || /^\W*(?:from|sent):|original message|wrote:$/im.test(text)) return text;
  return `From: Records <foi@ferryboard.example>
To: A Reader <request-1@requests.example>
Date: 4 March 2025
Subject: Response

${text.trimEnd()}

-----Original Message-----
From: A Reader <request-1@requests.example>
Sent: 6 February 2025 09:11
To: Records
Subject: Freedom of Information request

Dear Ferry Board,

Please tell me:

${asked}

Yours faithfully,

A Reader

-------------------------------------------------------------------

Please use this email address for all replies to this request:
request-1@requests.example

Is foi@ferryboard.example the wrong address for Freedom of Information requests to Ferry Board? If so, please contact us using this form:
https://requests.example/change

Disclaimer: This message and any reply that you make will be published on the internet.

If you find this service useful as an FOI officer, please ask your web manager to link to us from your organisation's FOI page.

-------------------------------------------------------------------
`;
}

/** The labels of the top level, "1." or "1)" before words, in another form. */
function relabelled(text: string, form: (number: string) => string): string {
  return text.replace(/^([ \t]*)(\d{1,2})[.)](?=\s+\S)/gm, (_, indent: string, number: string) => indent + form(number));
}

/** Numbers that are wrong stay bare: to call them questions would say something else. */
function countsUp(text: string): boolean {
  const numbers = [...text.matchAll(/^[ \t]*(\d{1,2})[.)](?=\s+\S)/gm)].map((match) => Number(match[1]));
  return (
    numbers.every((number, index) => index === 0 || number === 1 || number === (numbers[index - 1] as number) + 1) &&
    numbers.filter((number) => number === 1).length < 3
  );
}

/** A letter that asks back numbers what it asks itself. */
const numbersQuestions = ({ text, questions }: Plain): boolean => countsUp(text) && !questions.some(({ kind }) => kind === 'clarification');

const AND = String.raw`(?:\s?(?:,|and|&|to|-|–)\s?(?:and )?\d{1,2}\b)*`;
/** A label at the start of a line, one number or several, and what names questions inside a sentence. */
const NAMING = new RegExp(
  String.raw`^([ \t>]*(?:(?:Q|A|Question|Questions|Answer)\s?)?)(\d{1,2}${AND})(?=[.):](?:\s|$)|\s[-–]\s)|(\b(?:questions?|answers?|Qs?)\s)(\d{1,2}${AND})\b`,
  'gim',
);

/** Every question has a number so much higher, wherever it is named. Only where the letter's numbers count up, and are the questions'. */
function shifted({ text, questions }: Plain, by: number): string {
  const labels = new Set(questions.flatMap(({ label }) => label ?? []));
  if (!countsUp(text) || ![...labels].every((label) => /^\d+$/.test(label))) return text;
  const numbers = [...text.matchAll(/^[ \t]*(\d{1,2})[.)](?=\s+\S)/gm)].map((match) => match[1] as string);
  if (!numbers.length || !numbers.every((number) => labels.has(number))) return text;
  return text.replace(
    NAMING,
    (_, lead: string | undefined, list: string | undefined, before: string | undefined, named: string | undefined) =>
      (lead ?? before ?? '') + ((list ?? named) as string).replace(/\d+/g, (number) => String(Number(number) + by)),
  );
}

const LABEL = /^([ \t]*)(?:(?:Q|Question)?\s?\d{1,2}[.):]|\d{1,2} -)\s+/i;

/** Is the line a question's own words, whole or their beginning? */
const isQuestion = (line: string, questions: readonly LabelledQuestion[]): boolean => {
  const words = line.replace(LABEL, '').slice(0, 160);
  return questions.some(({ question }) => likeness(words, question) >= 0.6);
};

/** … or does it take the question up in words of its own? */
const takesUp = (line: string, questions: readonly LabelledQuestion[]): boolean =>
  isQuestion(line, questions) || questions.some(({ question }) => recall(question.split(/[:(?]/)[0], line) >= 0.8);

/** Questions with a mark in place of their number. Only where each numbered line is a question: an answer that has but its number would be lost. */
function marked({ text, questions }: Plain, mark: string): string {
  const lines = text.split('\n');
  const isNumbered = (line: string) => LABEL.test(line);
  const lost = lines.some((line) => isNumbered(line) && !takesUp(line, questions));
  if (lost || /\b(?:questions?|Qs?) ?\d|^\d+(?:,| and)/im.test(text.replace(new RegExp(LABEL, 'gim'), ''))) return text;
  return lines.map((line) => (isNumbered(line) ? line.replace(LABEL, `$1${mark}`) : line)).join('\n');
}

/** Long lines broken as a mail program breaks them; lists and tables keep their lines. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      if (line.length <= width || /\t| {3,}|\|/.test(line.trim())) return line;
      const indent = /^\s*/.exec(line)?.[0] ?? '';
      const lines: string[] = [];
      let now = indent;
      for (const word of line.trim().split(' ')) {
        if (now.trim() && now.length + word.length + 1 > width) {
          lines.push(now);
          now = indent;
        }
        now += (now.trim() ? ' ' : '') + word;
      }
      return [...lines, now].join('\n');
    })
    .join('\n');
}

/** Pages of 40 lines with a running header and numbers, wherever the break falls. */
function paged(text: string, end: string): string {
  const lines = wrapped(text, 90).split('\n');
  const pages: string[] = [];
  for (let from = 0; from < lines.length; from += 40) pages.push(lines.slice(from, from + 40).join('\n'));
  return pages.map((page, index) => `OFFICIAL\n\n${page}\n\nPage ${index + 1} of ${pages.length}`).join(`\n${end}`);
}

/** Numbers from 0 to 1, the same each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const FIGURE_WORDS =
  /^(?:nil|none|no|yes|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const CONFUSED: Readonly<Record<string, string>> = {
  m: 'rn',
  n: 'u',
  e: 'c',
  l: '1',
  i: 'l',
  o: '0',
  h: 'b',
  a: 'o',
  c: 'e',
  t: 'f',
  s: '5',
  u: 'n',
  g: 'q',
  v: 'y',
};

/** Letters taken for others, so many of all; figures, number words, addresses and what stands in capitals stay as they are. */
function misread(text: string, rate: number): string {
  const next = dice(11);
  return text.replace(/\S+/g, (token) => {
    const word = token.replace(/[^\p{L}'’-]/gu, '');
    if (/[\d£@/%]|\w\.\w/.test(token) || word.split('-').every((part) => FIGURE_WORDS.test(part)) || word.length < 3) return token;
    return token.replace(/[a-z]/g, (letter) => (next() < rate ? (CONFUSED[letter] ?? letter) : letter));
  });
}

function everyNth(text: string, what: RegExp, nth: number, change: (found: string) => string): string {
  let count = 0;
  return text.replace(what, (found) => {
    count += 1;
    return count % nth ? found : change(found);
  });
}

/** Other words for the same thing, longer phrases first. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bself-referred (females|males)\b/gi, 'self-referring $1'],
  [/\bwho self-referred into\b/gi, 'who referred themselves to'],
  [/\bwho have completed\b/gi, 'that finished'],
  [/\bwho were accepted on ?to\b/gi, 'who were taken on by'],
  [/\breferred by an agency\b/gi, 'sent by another agency'],
  [/\bwho have made a referral\b/gi, 'that referred people'],
  [/\bthe total number of\b/gi, 'the overall number of'],
  [/\bhow many\b/gi, 'what number of'],
  [/\bfemales\b/gi, 'women'],
  [/\bmales\b/gi, 'men'],
  [/\bthe names of the organisations\b/gi, 'the names of all organisations'],
  [/\blink to evaluation of programme efficacy\b/gi, 'Web link to an evaluation of how effective the programme is'],
  [/\bfinancial contributors\b/gi, 'Who contributed financially'],
  [/\bbudget inclusive of running costs\b/gi, 'Budget including the costs of running it'],
  [/\bthe name\/title\/scope of the commissioned programme\b/gi, 'Name, title and scope of the programme commissioned'],
  [/\bplease provide\b/gi, 'Please supply'],
  [/\bplease send\b/gi, 'Please let me have'],
  [/\bwhat are the names of\b/gi, 'please name'],
  [/\bhow much did (.+?) spend on\b/gi, 'what did $1 pay for'],
  [/\bthe total cost\b/gi, 'the overall cost'],
  [/\bdo you publish\b/gi, 'is there, in published form,'],
  [/\bthe average\b/gi, 'the mean'],
  [/\bwhich agencies were\b/gi, 'what agencies have been'],
];

/** Lines that are questions in other words: all of them, or from the second time on, as officers restate what was asked. */
function reworded({ text, questions }: Plain, where: 'everywhere' | 'reply'): string {
  const seen = new Set<string>();
  return text
    .split('\n')
    .map((line) => {
      if (!isQuestion(line, questions)) return line;
      const key = line.replace(LABEL, '').trim().slice(0, 40).toLowerCase();
      const first = !seen.has(key);
      seen.add(key);
      if (where === 'reply' && first) return line;
      return SYNONYMS.reduce((words, [phrase, other]) => words.replace(phrase, other), line);
    })
    .join('\n');
}
