import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { EXPECTS, type Expects, type Question, type Questionnaire } from '../model/questionnaire.js';
import { inferExpects } from './expects.js';

/** A questionnaire that cannot be used: the file, the line (from 1), what is wrong and what to do. */
export class QuestionnaireError extends Error {
  override readonly name = 'QuestionnaireError';
}

const TOP = ['id', 'title', 'period', 'questions'];
const KEYS = ['id', 'number', 'expects', 'text', 'also'];

/** Read a questionnaire from YAML or JSON. Throws QuestionnaireError with the line. */
export function loadQuestionnaire(source: string, name: string): Questionnaire {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const fail = (node: Node | null | undefined, what: string): never => {
    throw new QuestionnaireError(`${name}:${node?.range ? lines.linePos(node.range[0]).line : 1}: ${what}`);
  };
  const [broken] = document.errors;
  if (broken)
    throw new QuestionnaireError(`${name}:${lines.linePos(broken.pos[0]).line}: this is not valid YAML: ${broken.message.split('\n')[0]}`);
  const top = document.contents;
  if (!isMap(top)) return fail(top as Node | null, 'a questionnaire is a map with "questions"');
  check(top, TOP, fail);
  const list = top.get('questions', true) as unknown as Node | undefined;
  if (!isSeq(list) || !list.items.length) return fail(list ?? top, '"questions" must be a list of at least one question');
  const taken = { id: new Set<string>(), number: new Set<string>() };
  const questions = list.items.map((item, index): Question => {
    if (!isMap(item)) return fail(item as Node, 'a question is a map with "text"');
    check(item, KEYS, fail);
    const text = string(item, 'text', fail);
    if (!text) return fail(item, 'the question has no "text"');
    const number = string(item, 'number', fail) ?? null;
    const id = string(item, 'id', fail) ?? (number ? `q${number}` : `question_${index + 1}`);
    const expects = string(item, 'expects', fail) ?? inferExpects(text);
    if (!EXPECTS.includes(expects as Expects)) return fail(item, `"expects: ${expects}" is unknown; use one of ${EXPECTS.join(', ')}`);
    if (taken.id.has(id)) return fail(item, `the id "${id}" is used twice`);
    if (number && taken.number.has(number)) return fail(item, `the number "${number}" is used twice`);
    taken.id.add(id);
    if (number) taken.number.add(number);
    const also = item.get('also', true) as unknown as Node | undefined;
    if (also && !isSeq(also)) return fail(also, '"also" must be a list of wordings');
    return {
      id,
      number,
      expects: expects as Expects,
      text,
      also: isSeq(also) ? also.items.map((one) => String(isScalar(one) ? one.value : one)) : [],
    };
  });
  return {
    id: string(top, 'id', fail) ?? name,
    title: string(top, 'title', fail) ?? '',
    period: string(top, 'period', fail) ?? null,
    origin: 'file',
    questions,
  };
}

type Fail = (node: Node | null | undefined, what: string) => never;

function check(map: YAMLMap, known: readonly string[], fail: Fail): void {
  for (const { key } of map.items) {
    const word = isScalar(key) ? String(key.value) : '';
    if (!known.includes(word)) fail(key as Node, `"${word}" is unknown here; use ${known.join(', ')}`);
  }
}

function string(map: YAMLMap, key: string, fail: Fail): string | undefined {
  const node = map.get(key, true) as unknown as Node | undefined;
  if (node === undefined) return undefined;
  if (!isScalar(node) || node.value === null || typeof node.value === 'object') return fail(node, `"${key}" must be text`);
  return String(node.source ?? node.value).trim();
}
