import { readFileSync } from 'node:fs';
import { UnreadableLetter } from '../../src/model/diagnostic.js';
import { readFirst } from '../../src/parse.js';
import { builtin } from '../../src/questionnaires/index.js';
import { type Baseline, numberRegex, phraseList } from './baselines.js';
import { type Judgement, judge, type Reading } from './judge.js';
import { type LabelledLetter, labelledLetters } from './labels.js';

/** The readers that are compared, in the order of the page. */
export const READERS = ['foi-parse', 'number-regex', 'phrase-list'] as const;
export type Reader = (typeof READERS)[number];
const BASELINES: Readonly<Record<Exclude<Reader, 'foi-parse'>, Baseline>> = { 'number-regex': numberRegex, 'phrase-list': phraseList };

/** One labelled letter as every reader read it. */
export interface JudgedLetter {
  readonly path: string;
  readonly judgements: Readonly<Record<Reader, Judgement>>;
}

/** Read and judge every labelled letter of a folder, one after the other; with `auto`, without the questionnaire that its labels name. */
export async function judgeFolder(folder: string, { auto = false } = {}): Promise<JudgedLetter[]> {
  const judged: JudgedLetter[] = [];
  for (const letter of labelledLetters(folder)) judged.push(await judgeLetter(letter, auto));
  return judged;
}

async function judgeLetter({ path, labels, text: letter }: LabelledLetter, auto: boolean): Promise<JudgedLetter> {
  const bytes = letter === undefined ? undefined : new TextEncoder().encode(letter);
  const { text, record } = await readings(path, auto ? undefined : labels.questionnaire, bytes);
  const baseline = (name: keyof typeof BASELINES) => judge(labels, record && BASELINES[name](text, labels.questions ?? []), text);
  return {
    path,
    judgements: {
      'foi-parse': judge(labels, record, text),
      'number-regex': baseline('number-regex'),
      'phrase-list': baseline('phrase-list'),
    },
  };
}

/** The canonical text and the record of a file, or of the bytes that are given for it, as `foi-parse` gives them; no record where it holds no letter that can be read. */
export async function readings(
  path: string,
  questionnaire?: string,
  bytes = new Uint8Array(readFileSync(path)),
): Promise<{ text: string; record: Reading | null }> {
  const given = questionnaire === undefined ? undefined : builtin(questionnaire);
  if (questionnaire !== undefined && !given) throw new Error(`${path}: there is no built-in questionnaire ${questionnaire}`);
  try {
    const source = { path, format: null, sha256: null, bytes: null, pages: null };
    const { record, beside } = await readFirst(bytes, source, { beside: true, ...(given && { questionnaire: given }) });
    return { text: beside?.text ?? '', record };
  } catch (error) {
    if (error instanceof UnreadableLetter) return { text: '', record: null };
    throw error;
  }
}
