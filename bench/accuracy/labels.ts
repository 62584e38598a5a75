import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** One of the statements of an answer that differs by programme, year or area. */
export interface LabelledPart {
  readonly label: string;
  readonly kind: string;
  readonly value: unknown;
}

/** What a person who read the letter says that it answers. `value` is null where any value will do. */
export interface LabelledQuestion {
  readonly id?: string;
  /** The number that the request gives the question; null where it gives none. */
  readonly label: string | null;
  /** The question's words, or their beginning. */
  readonly question: string;
  /** The answer's words as printed, or their beginning; empty where nothing answers. */
  readonly answer: string;
  /** Set where `answer` stops before the answer does. */
  readonly answerTruncated?: boolean;
  readonly kind: string;
  readonly value: unknown;
  /** "s.40(2)", "reg.12(4)(e)". */
  readonly exemptions?: readonly string[];
  /** Set where it is open whether an exemption is claimed. */
  readonly exemptionsOpen?: boolean;
  readonly parts?: readonly LabelledPart[];
  /** Other kinds that a fair reader could choose. */
  readonly acceptable?: readonly (string | LabelledPart)[];
  readonly alt?: readonly (string | LabelledPart)[];
}

export interface Labels {
  /** Beside the labels; NAME.txt where it is not given. */
  readonly file?: string;
  /** False where the stored text stops before the letter does. */
  readonly complete?: boolean;
  readonly authority: string | null;
  readonly reference: string | null;
  /** ISO. */
  readonly date: string | null;
  /** The id of the built-in questionnaire to put to the letter. */
  readonly questionnaire?: string;
  /** Empty for a letter that answers nothing. */
  readonly questions?: readonly LabelledQuestion[];
}

export interface LabelledLetter {
  /** The letter's file; of a pair, its file and line. */
  readonly path: string;
  readonly labels: Labels;
  /** The letter itself, where it is no file: a question and its answer of a bank of pairs. */
  readonly text?: string;
}

/** A line of a bank: one question, the answer under it, and what the answer says. */
type Pair = Pick<LabelledQuestion, 'kind' | 'value' | 'parts' | 'acceptable'> & { readonly q: string; readonly a: string };

/** Every letter of a folder, and of those inside it, that has labels (NAME.json) and is there; each line of a bank of pairs (NAME.jsonl) is one. */
export function labelledLetters(folder: string): LabelledLetter[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const letters = names
    .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json') && basename(name) !== 'sources.json')
    .map((name) => {
      const labels = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Labels;
      return { path: join(folder, dirname(name), labels.file ?? basename(name).replace(/json$/, 'txt')), labels };
    })
    .filter(({ path }) => existsSync(path));
  return [...letters, ...names.filter((name) => name.endsWith('.jsonl')).flatMap((name) => pairsOf(join(folder, name)))];
}

const pairsOf = (path: string): LabelledLetter[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, index) => letterOf(`${path}:${index + 1}`, JSON.parse(line) as Pair));

const letterOf = (path: string, { q, a, kind, value = null, parts = [], acceptable = [] }: Pair): LabelledLetter => ({
  path,
  text: `Dear Ms Hale\n\nThank you for your request for information of 3 March 2024.\n\n1. ${q}\n\n${a}\n\nYours sincerely\n\nInformation Officer\n`,
  labels: {
    authority: null,
    reference: null,
    date: null,
    questions: [{ label: '1', question: q, answer: '', kind, value, parts, acceptable, exemptionsOpen: true }],
  },
});
