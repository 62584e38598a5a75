import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import type { LetterRecord } from '../../model/letter-record.js';
import { proofOf, showAnswer } from '../show.js';
import { FRAME, NARROW, paint, plain, wrap } from './cells.js';

/** One letter: its facts, a row for each question, and what is in doubt. */
export function oneLetter(record: LetterRecord, width: number, chalk: ChalkInstance): string {
  const { letter, source } = record;
  const facts = [
    letter?.authority ?? 'authority not named',
    letter?.references.join(', '),
    letter?.responseDate,
    [...new Set([letter?.type, letter?.outcome])].join(', ').replaceAll('_', ' '),
    letter?.law,
  ].filter(Boolean);
  const doubts = record.answers
    .filter(({ confidence }) => confidence === 'low')
    .map((answer) => wrap(plain(`? ${answer.question ?? answer.id}: ${answer.doubts.map(({ message }) => message).join(' ')}`), width, 99))
    .map((line) => line.replace('?', chalk.yellow('?')));
  const answers = width < NARROW ? list(record, width, chalk) : grid(record, width, chalk);
  return [chalk.bold(plain(source.path)), wrap(plain(facts.join(' · ')), width, 9), answers, ...doubts, ''].join('\n');
}

function grid(record: LetterRecord, width: number, chalk: ChalkInstance): string {
  const pages = record.answers.some((answer) => proofOf(answer)?.page);
  const room = width - (pages ? 24 : 17);
  const [asked, value] = [Math.floor(room * 0.3), Math.floor(room * 0.3)];
  const quote = room - asked - value;
  const table = new Table({
    head: ['', 'question', 'answer', ...(pages ? ['page'] : []), 'words'].map((word) => chalk.bold(word)),
    colWidths: [6, asked + 2, value + 2, ...(pages ? [6] : []), quote + 2],
    wordWrap: false,
    style: FRAME,
  });
  for (const answer of record.answers) {
    const proof = proofOf(answer);
    table.push([
      answer.question ?? '·',
      wrap(plain(answer.asked), asked, 4),
      paint(answer, wrap(marked(answer), value, 6), chalk),
      ...(pages ? [proof?.page ?? ''] : []),
      chalk.dim(wrap(plain(proof?.quote ?? ''), quote, 3)),
    ]);
  }
  return table.toString();
}

function list(record: LetterRecord, width: number, chalk: ChalkInstance): string {
  const indented = (text: string, most: number) => wrap(text, width - 5, most).replace(/^/gm, '     ');
  return record.answers
    .flatMap((answer) => {
      const proof = proofOf(answer);
      const words = proof ? `“${plain(proof.quote)}”${proof.page ? `, page ${proof.page}` : ''}` : null;
      return [
        `${(answer.question ?? '·').padEnd(4)} ${indented(plain(answer.asked), 2).trimStart()}`,
        paint(answer, indented(marked(answer), 6), chalk),
        ...(words ? [chalk.dim(indented(words, 3))] : []),
      ];
    })
    .join('\n');
}

const marked = (answer: LetterRecord['answers'][number]): string =>
  `${answer.confidence === 'low' ? '? ' : ''}${answer.kind === 'text' ? 'in words' : plain(showAnswer(answer))}`;
