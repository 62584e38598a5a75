import { type Answer, doubt, type Statement } from '../model/answer.js';
import { cue } from '../model/cue.js';
import { contentWords } from '../model/words.js';

/** Words that hang a question on a yes, or on there being some. */
const ON_SOME = cue(
  /^\W*(?:and )?(?:if (?!not\b|no\b|none\b|you (?:do not|don't|hold)|possible|available|this (?:request|information|is not)|the (?:request|information))|(?:for|of|in) (?:each|every|those|these|any)\b|where (?:so|yes|there (?:is|are|was|were)|this is the case))/,
);
const PLAINLY = cue(/^\W*(?:and )?if (?:so|yes|the answer (?:is|to .{1,20} is) yes|any|there (?:is|are|was|were))\b/);
/** … or on a no. */
const ON_NONE = cue(/^\W*(?:and )?if (?:not|no|none)\b/);

/**
 * A question that hangs on another one falls away with it: "If so, when?" after "No". Only where the letter says nothing of it; the words
 * that prove it are those of the answer that it hangs on.
 */
export function fallAway(answers: readonly Answer[]): Answer[] {
  const done: Answer[] = [];
  for (const answer of answers) {
    const before = done.at(-1);
    done.push(before && answer.kind === 'unanswered' ? (fallen(answer, before) ?? answer) : answer);
  }
  return done;
}

function fallen(answer: Answer, before: Answer): Answer | null {
  const asked = (answer.question.also[0] ?? answer.question.text).trim();
  const [onSome, onNone] = [ON_SOME.test(asked) && !ON_NONE.test(asked), ON_NONE.test(asked)];
  const proof = before.values.find(({ kind, value }) => kind === before.kind && value === before.value);
  if (!proof || !((onSome && isNone(before)) || (onNone && before.value === true))) return null;
  const { span } = proof;
  const statement: Statement = {
    kind: 'not_applicable',
    value: null,
    rule: 'absence/falls-away',
    entity: null,
    period: null,
    span,
    joint: true,
  };
  const sure = onNone || (before.confidence === 'high' && (PLAINLY.test(asked) || hangsOn(asked, before)));
  return {
    ...answer,
    kind: 'not_applicable',
    value: null,
    status: 'answered',
    values: [statement],
    text: before.text,
    span: before.span,
    confidence: sure ? 'high' : 'low',
    doubts: sure ? [] : [doubt('reading/falls-away')],
  };
}

/** "For each, …", or "if reopened, …" where the answer before speaks of what was reopened. */
function hangsOn(asked: string, { question, text }: Answer): boolean {
  const condition = /^\W*(?:and )?(?:if|where|for|of|in)\b\s*([^,?]*)/i.exec(asked)?.[1] ?? '';
  const said = new Set([question.text, ...question.also, text].flatMap(contentWords));
  return contentWords(condition).every((word) => said.has(word));
}

const isNone = ({ kind, value }: Answer): boolean =>
  (kind === 'boolean' && value === false) || (kind === 'count' && value === 0) || kind === 'not_applicable';
