import type { Question } from '../model/questionnaire.js';
import { contentWords, wordsAsked } from '../model/words.js';
import type { Opening } from './pair.js';
import type { Part } from './parts.js';

/**
 * The same lines of "Name: answer" under a title each: "MARL CREW", "Skipper: Ann Low", "Boats: 4", "TARN CREW", "Skipper: Bo Reed", "Boats: 9". They answer
 * in order, once for each title; the first question may be answered by the titles alone. Null where that is not so.
 */
export function fieldsOfEach(reply: readonly Part[], questions: readonly Question[]): Opening[] | null {
  if (questions.length < 4) return null;
  const numbered = fieldsNumbered(reply, questions);
  if (numbered) return numbered;
  const fields = reply.flatMap((part) => {
    const name = part.label || part.block.cell ? undefined : FIELD.exec(part.text)?.[1];
    return name ? [{ part, name: name.toLowerCase() }] : [];
  });
  const names = [...new Set(fields.map(({ name }) => name))].filter((name) => fields.filter((one) => one.name === name).length > 1);
  const lead = questions.length - names.length;
  if (lead < 0 || lead > 1 || (lead && !ASKS_NAMES.test(questions[0]?.text ?? ''))) return null;
  const told = fields.filter(({ name }) => names.includes(name));
  const inTurn = told.every(({ name, part }, at) => {
    const before = told[at - 1];
    if (before && names.indexOf(name) > names.indexOf(before.name)) return true;
    // the next time through begins under a title
    const above = reply[reply.indexOf(part) - 1];
    return above !== undefined && TITLE.test(above.text.trim()) && !fields.some((field) => field.part === above);
  });
  const own = names.filter((name, at) => {
    const asked = wordsAsked(questions[at + lead] as Question);
    return contentWords(name).some((word) => asked.has(word));
  });
  if (!inTurn || own.length < names.length * 0.6) return null;
  return told.map(({ part, name }) => ({
    part,
    offset: 0,
    questions: [names.indexOf(name) + lead],
    fit: 0,
    margin: 1,
    labelled: true,
    names: FIELD.exec(part.text)?.[0].length ?? 0,
  }));
}

/** "Boats (2): 4", "Skipper (3a): Ann Low": each line has the number of its question in brackets, once or under several titles. Null where fewer than four have. */
function fieldsNumbered(reply: readonly Part[], questions: readonly Question[]): Opening[] | null {
  const indexOf = (number: string): number => questions.findIndex((question) => question.number === number);
  const told = reply.flatMap((part): Opening[] => {
    const field = part.label || part.block.cell ? null : (NUMBERED_FIELD.exec(part.text) ?? NUMBERED_TITLE.exec(part.text.trim()));
    const index = field?.[1] ? Math.max(indexOf(field[1]), indexOf(field[1].replace(/[a-h]$/, ''))) : -1;
    // what stands for one limb of several keeps the name by which it is told apart
    const limb = index >= 0 && questions[index]?.number !== field?.[1];
    const names = limb || !field?.[0].includes(':') ? 0 : field[0].length;
    return index < 0 ? [] : [{ part, offset: 0, questions: [index], fit: 0, margin: 1, labelled: true, names }];
  });
  return told.length > 3 && new Set(told.flatMap((one) => one.questions)).size > 3 ? told : null;
}
const NUMBERED_FIELD = /^[A-ZÀ-Þ][^:.?!()]{2,50} [([](?:q(?:uestion)? ?)?(\d{1,2}[a-h]?)[)\]]:\s+(?=\S)/iu;
/** "MARL CREW (1)" */
const NUMBERED_TITLE = /^[A-ZÀ-Þ][^.?!:;()]{2,60} \((\d{1,2})\)$/u;

/** As many lines of "Name: answer" as questions, one below the other, most named by a word of the question whose turn it is. Null where that is not so. */
export function fieldByField(reply: readonly Part[], questions: readonly Question[]): Opening[] | null {
  const fields = reply.filter(({ text, label, block }) => !label && !block.cell && FIELD.test(text));
  const [first, last] = [reply.indexOf(fields[0] as Part), reply.indexOf(fields[questions.length - 1] as Part)];
  if (questions.length < 4 || last < 0 || last - first !== questions.length - 1) return null;
  const run = fields.slice(0, questions.length);
  const heads = run.map(({ text }) => contentWords(FIELD.exec(text)?.[1] ?? ''));
  const own = heads.filter((words, index) => words.some((word) => wordsAsked(questions[index] as Question).has(word))).length;
  return own >= questions.length * 0.7
    ? run.map((part, index) => ({ part, offset: 0, questions: [index], fit: 0, margin: 1, labelled: true }))
    : null;
}

const FIELD = /^((?!Please|Note)[A-ZÀ-Þ][^:.?!]{2,40}):\s+(?=\S)/;
const TITLE = /^[A-ZÀ-Þ][^.?!:;]{2,70}$/u;
const ASKS_NAMES = /\b(?:names?|titles?|which (?:programmes?|schemes?|services?|projects?)|list (?:of )?(?:all|every|each|the|any))\b/i;
