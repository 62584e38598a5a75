import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
  /** The letter's file. */
  readonly path: string;
  readonly labels: Labels;
}

/** Every letter of a folder that has labels (NAME.json) and is there. */
export function labelledLetters(folder: string): LabelledLetter[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json') && name !== 'sources.json')
    .sort()
    .map((name) => {
      const labels = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Labels;
      return { path: join(folder, labels.file ?? name.replace(/json$/, 'txt')), labels };
    })
    .filter(({ path }) => existsSync(path));
}
