import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import columns from 'string-width';
import { type Column, groupsOf } from '../../dataset/groups.js';
import { type KeyOf, questionKeys } from '../../dataset/question-keys.js';
import type { AnswerRecord, LetterRecord } from '../../model/letter-record.js';
import { showAnswer, showValue } from '../show.js';
import { cut, DENSE, NARROW, namesOf, paint, plain } from './cells.js';

/** Many letters: for each request a row for each letter, a column for each question; below them letters whose questions are nobody else's. */
export function manyLetters(all: readonly LetterRecord[], width: number, chalk: ChalkInstance): string {
  const keyOf = questionKeys(all);
  const { groups, alone } = groupsOf(
    all.filter(({ error }) => !error).map((record) => ({ record })),
    keyOf,
  );
  const narrow = width < NARROW;
  const parts = groups.map(({ title, letters, columns }) => ({ title, letters, draw: narrow ? list : matrix(columns, keyOf) }));
  if (alone.length) parts.push({ title: 'Letters with questions of their own', letters: alone, draw: narrow ? list : rows });
  return parts
    .map(({ title, letters, draw }) => {
      const records = letters.map(({ record }) => record);
      return `${parts.length > 1 ? `${chalk.bold(cut(plain(title), width))}\n` : ''}${draw(records, width, chalk)}`;
    })
    .join('\n');
}

/** As many question columns side by side as the width holds; the rest below, under the same names. */
const matrix =
  (questions: readonly Column[], keyOf: KeyOf) =>
  (records: readonly LetterRecord[], width: number, chalk: ChalkInstance): string => {
    const labels = new Map(questions.map(({ key, question }) => [key, question ?? '·']));
    const keys = [...labels.keys()];
    const name = nameWidth(width);
    // a figure is never cut
    const figure = Math.max(
      0,
      ...records.flatMap(({ answers }) => answers.map((answer) => (FIGURES.has(answer.kind) ? columns(whole(answer)) : 0))),
    );
    const room = width - name - 4;
    const least = Math.max(11, Math.min(figure, room - 3));
    // tables one below the other are as wide as each other, or nearly
    const fit = Math.max(1, Math.floor(room / (least + 3)));
    const side = Math.ceil(keys.length / Math.ceil(keys.length / fit));
    const cell = Math.max(least, Math.min(22, Math.floor(room / side) - 3));
    const names = namesOf(records, name);
    const tables: string[] = [];
    for (let from = 0; from < keys.length; from += side) {
      const part = keys.slice(from, from + side);
      const table = new Table({
        head: ['letter', ...part.map((key) => labels.get(key) ?? '')].map((word) => chalk.bold(word)),
        colWidths: [name + 2, ...part.map(() => cell + 2)],
        wordWrap: false,
        ...DENSE,
      });
      for (const [at, record] of records.entries()) {
        const answers = part.map((key) => record.answers.find((answer) => keyOf(record, answer) === key));
        table.push([names[at] ?? '', ...answers.map((answer) => (answer ? shown(answer, cell, chalk) : ''))]);
      }
      tables.push(table.toString());
    }
    return `${tables.join('\n')}\n`;
  };

/** A row for each answer, with the words of the question: nothing stands side by side that was not asked alike. */
function rows(records: readonly LetterRecord[], width: number, chalk: ChalkInstance): string {
  const name = nameWidth(width);
  const label = Math.min(6, Math.max(1, ...records.flatMap(({ answers }) => answers.map(({ question }) => (question ?? '·').length))));
  const room = width - name - label - 13;
  const asked = Math.floor(room * 0.55);
  const names = namesOf(records, name);
  const table = new Table({
    head: ['letter', '', 'question', 'answer'].map((word) => chalk.bold(word)),
    colWidths: [name, label, asked, room - asked].map((columns) => columns + 2),
    wordWrap: false,
    ...DENSE,
  });
  for (const [at, { answers }] of records.entries()) {
    if (!answers.length) table.push([names[at] ?? '', '', chalk.dim('no questions'), '']);
    for (const [nth, answer] of answers.entries())
      table.push([
        nth ? '' : (names[at] ?? ''),
        cut(plain(answer.question ?? '·'), label),
        cut(plain(answer.asked), asked),
        shown(answer, room - asked, chalk),
      ]);
  }
  return `${table.toString()}\n`;
}

function list(records: readonly LetterRecord[], width: number, chalk: ChalkInstance): string {
  const names = namesOf(records, width);
  const letters = records.map((record, at) => {
    const answers = record.answers.map((answer) => `  ${(answer.question ?? '·').padEnd(4)} ${shown(answer, width - 7, chalk)}\n`);
    return `${chalk.bold(names[at])}\n${answers.join('')}`;
  });
  return letters.join('\n');
}

const nameWidth = (width: number): number => Math.min(34, Math.max(16, Math.floor(width * 0.24)));

const FIGURES: ReadonlySet<string> = new Set(['count', 'money', 'percentage', 'range']);
const doubtOf = ({ confidence }: AnswerRecord): string => (confidence === 'low' ? '? ' : '');
const whole = (answer: AnswerRecord): string => doubtOf(answer) + plain(showAnswer(answer));

/** Parts that do not fit with their names stand without them, else they are counted: a figure that lost its end is another figure. */
function shown(answer: AnswerRecord, width: number, chalk: ChalkInstance): string {
  // prose has no value: its words say more than that it is prose
  const own = plain(answer.kind === 'text' ? answer.text : showAnswer(answer));
  const forms = answer.kind === 'several' ? [own, ...figuresOf(answer), `${partsOf(answer).size} parts`] : [own];
  const room = width - columns(doubtOf(answer));
  return paint(answer, doubtOf(answer) + (forms.find((form) => columns(form) <= room) ?? cut(forms.at(-1) as string, room)), chalk);
}

const partsOf = ({ values }: AnswerRecord): Set<string> => new Set(values.map(({ entity, period }) => `${entity}|${period}`));
/** The values of the parts alone; nothing where they are mere words. */
function figuresOf({ values }: AnswerRecord): string[] {
  const parts = values.filter(({ entity, period }) => entity || period);
  return parts.some(({ kind }) => FIGURES.has(kind)) ? [plain(parts.map(showValue).join(' · '))] : [];
}
