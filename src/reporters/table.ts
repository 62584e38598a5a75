import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import columnsOf from 'string-width';
import type { AnswerRecord, LetterRecord } from '../model/letter-record.js';
import { cut, cutStart, wrap } from './columns.js';
import type { Reporter, ReportOptions } from './reporter.js';
import { proofOf, showAnswer } from './show.js';

/** One letter: its facts and a row for each question. Many letters: a row for each letter, a column for each question. */
export const table: Reporter = async function* (letters, options) {
  const all: LetterRecord[] = [];
  for await (const letter of letters) all.push(letter);
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  const [first] = all;
  if (first && all.length === 1) yield first.error ? '' : oneLetter(first, options, chalk);
  else if (all.length) yield manyLetters(all, options, chalk);
};

const FRAME = { head: [], border: [], 'padding-left': 1, 'padding-right': 1 };

function oneLetter(record: LetterRecord, { width }: ReportOptions, chalk: ChalkInstance): string {
  const { letter } = record;
  const facts = [
    letter?.authority ?? 'authority not named',
    letter?.references.join(', '),
    letter?.responseDate,
    `${letter?.type}, ${letter?.outcome.replaceAll('_', ' ')}`,
    letter?.law,
  ];
  const pages = record.answers.some((answer) => proofOf(answer)?.page);
  const fixed = 6 + (pages ? 6 : 0) + 3;
  const room = Math.max(width, 60) - fixed - 8;
  const [asked, value] = [Math.floor(room * 0.3), Math.floor(room * 0.3)];
  const quote = room - asked - value;
  const grid = new Table({
    head: ['', 'question', 'answer', ...(pages ? ['page'] : []), 'words'].map((word) => chalk.bold(word)),
    colWidths: [6, asked + 2, value + 2, ...(pages ? [6] : []), quote + 2],
    wordWrap: false,
    style: FRAME,
  });
  for (const answer of record.answers) {
    const proof = proofOf(answer);
    grid.push([
      answer.question ?? '·',
      wrap(plain(answer.asked), asked, 2),
      paint(answer, wrap(showCell(answer), value, 6), chalk),
      ...(pages ? [proof?.page ?? ''] : []),
      chalk.dim(wrap(plain(proof?.quote ?? ''), quote, 3)),
    ]);
  }
  const doubts = record.answers
    .filter(({ confidence }) => confidence === 'low')
    .map((answer) => `${chalk.yellow('?')} ${answer.question ?? answer.id}: ${answer.doubts.map(({ message }) => message).join(' ')}`);
  return [chalk.bold(plain(record.source.path)), facts.filter(Boolean).join(' · '), grid.toString(), ...doubts, ''].join('\n');
}

function manyLetters(all: readonly LetterRecord[], { width }: ReportOptions, chalk: ChalkInstance): string {
  const read = all.filter(({ error }) => !error);
  const groups = new Map<string, LetterRecord[]>();
  for (const record of read) {
    const key = record.questionnaire?.origin === 'letter' ? '' : (record.questionnaire?.id ?? '');
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()].map((records) => matrix(records, Math.max(width, 60), chalk)).join('\n');
}

/** As many question columns side by side as the width holds; the rest below, under the same names. */
function matrix(records: readonly LetterRecord[], width: number, chalk: ChalkInstance): string {
  const columns = new Map<string, string>();
  for (const record of records)
    for (const answer of record.answers) if (!columns.has(keyOf(answer))) columns.set(keyOf(answer), answer.question ?? '·');
  const keys = [...columns.keys()];
  const name = Math.min(34, Math.max(16, Math.floor(width * 0.24)));
  // a figure is never cut
  const figure = Math.max(
    ...records.flatMap(({ answers }) => answers.map((answer) => (FIGURES.has(answer.kind) ? columnsOf(showCell(answer)) : 0))),
    0,
  );
  const cell = Math.max(11, figure, Math.min(22, Math.floor((width - name - 4) / Math.max(1, keys.length)) - 3));
  const side = Math.max(1, Math.floor((width - name - 4) / (cell + 3)));
  const names = namesOf(records, name);
  const tables: string[] = [];
  for (let from = 0; from < keys.length; from += side) {
    const part = keys.slice(from, from + side);
    const grid = new Table({
      head: ['letter', ...part.map((key) => columns.get(key) ?? '')].map((word) => chalk.bold(word)),
      colWidths: [name + 2, ...part.map(() => cell + 2)],
      wordWrap: false,
      style: FRAME,
      chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    });
    for (const [at, record] of records.entries()) {
      grid.push([
        names[at] ?? '',
        ...part.map((key) =>
          answerCell(
            record.answers.find((answer) => keyOf(answer) === key),
            cell,
            chalk,
          ),
        ),
      ]);
    }
    tables.push(grid.toString());
  }
  return `${tables.join('\n')}\n`;
}

/** Letters by their authorities, those of one authority by their files; by the end of the name where the beginning is that of another one. */
function namesOf(records: readonly LetterRecord[], width: number): string[] {
  const authorities = records.map(({ letter }) => letter?.authority ?? null);
  const full = records.map(({ source }, at) => {
    const authority = authorities[at];
    const alone = authority && authorities.filter((other) => other === authority).length === 1;
    return plain(alone ? authority : (source.path.split(/[\\/]/).at(-1) ?? ''));
  });
  const short = full.map((name) => cut(name, width));
  return short.map((name, at) => (short.filter((other) => other === name).length > 1 ? cutStart(full[at] as string, width) : name));
}

const keyOf = (answer: AnswerRecord): string => answer.question ?? answer.id;

const FIGURES: ReadonlySet<string> = new Set(['count', 'money', 'percentage', 'range']);
const doubtOf = ({ confidence }: AnswerRecord): string => (confidence === 'low' ? '? ' : '');
const showCell = (answer: AnswerRecord): string => doubtOf(answer) + plain(showAnswer(answer));

function answerCell(answer: AnswerRecord | undefined, width: number, chalk: ChalkInstance): string {
  if (!answer) return '';
  const whole = showCell(answer);
  // parts of which not all can be shown are counted: a figure that lost its end is another figure
  const parts = answer.kind === 'several' && columnsOf(whole) > width;
  return paint(answer, parts ? `${doubtOf(answer)}${partsOf(answer)}` : cut(whole, width), chalk);
}

const partsOf = ({ values }: AnswerRecord): string => `${new Set(values.map(({ entity, period }) => `${entity}|${period}`)).size} parts`;

function paint({ kind, confidence }: AnswerRecord, text: string, chalk: ChalkInstance): string {
  if (confidence === 'low') return chalk.yellow(text);
  if (kind === 'refused' || kind === 'ncnd') return chalk.red(text);
  if (['not_held', 'unanswered', 'missing', 'held_elsewhere', 'not_applicable'].includes(kind)) return chalk.dim(text);
  return text;
}

/** One line, tabs and control characters out: a letter must not steer the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const plain = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim();
