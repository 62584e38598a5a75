import { Chalk } from 'chalk';
import { quote } from '../model/document.js';
import { readLetter } from '../parse.js';
import { showValue } from '../reporters/show.js';
import { Misuse } from './misuse.js';
import { open } from './open.js';
import { chooseQuestionnaire } from './questionnaire.js';
import { color } from './terminal.js';

/** `foi-parse explain`: the answers in place, the rule behind each value, and what lost. */
export async function explain(path: string, options: { question?: string; questionnaire: string }): Promise<number> {
  const document = await open(path);
  const { answers, letter, facts } = readLetter(document, { questionnaire: await chooseQuestionnaire(options.questionnaire) });
  const wanted =
    options.question === undefined
      ? answers
      : answers.filter(({ question }) => question.number === options.question || question.id === options.question);
  if (!wanted.length)
    throw new Misuse(
      `${path}: there is no question "${options.question}"; there are ${letter.questionnaire.questions.map(({ number, id }) => number ?? id).join(', ')}`,
    );
  const coloured = color(process.stdout);
  const chalk = new Chalk({ level: coloured ? 1 : 0 });
  const mark = (text: string) => (coloured ? chalk.black.bgYellow(text) : `⟦${text}⟧`);
  const out = [`${chalk.bold(path)}  ${facts.type}${facts.authority ? ` · ${facts.authority}` : ''}`, ''];
  for (const answer of wanted) {
    out.push(chalk.bold(`${answer.question.number ?? '·'}  ${answer.question.text}`));
    const marks = [...answer.values].sort((a, b) => a.span.start - b.span.start);
    const located = letter.located.find(({ question }) => question === answer.question);
    for (const { span } of located?.stretches ?? []) {
      let shown = '';
      let at = span.start;
      for (const value of marks) {
        if (value.kind === 'text' || value.span.start < at || value.span.end > span.end) continue;
        shown += document.text.slice(at, value.span.start) + mark(quote(document, value.span));
        at = value.span.end;
      }
      out.push((shown + document.text.slice(at, span.end)).replace(/^/gm, '   │ '));
    }
    for (const value of marks)
      out.push(
        `   ${chalk.green('✓')} ${[value.entity, value.period].filter(Boolean).join(' ')}${value.entity || value.period ? ': ' : ''}${showValue({ kind: value.kind, value: value.value })}  ${chalk.dim(`${value.rule}, ${value.span.start}–${value.span.end}`)}`,
      );
    for (const { claim, why } of answer.rejected)
      out.push(chalk.dim(`   ✗ ${claim.kind} "${quote(document, claim.span).replace(/\s+/g, ' ')}"  ${claim.rule}: ${why}`));
    for (const doubt of answer.doubts) out.push(chalk.yellow(`   ? ${doubt.message}  (${doubt.code})`));
    out.push(`   = ${answer.kind}, ${answer.status.replace('_', ' ')}, confidence ${answer.confidence}`, '');
  }
  process.stdout.write(`${out.join('\n')}\n`);
  return 0;
}
