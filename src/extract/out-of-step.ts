import { type Answer, doubt, inDoubt } from '../model/answer.js';

/** Answers of another kind than was asked for that tell of numbers out of step; one alone may be a slip of the writer. */
const FEW = 2;

/**
 * An automatic list whose table or picture got no number counts its answers one behind from there on: the last question is left without an answer,
 * and what was asked for as a sum is a date. Where a letter looks so, none of its answers is sure to be the question's own.
 */
export function outOfStep(answers: readonly Answer[]): readonly Answer[] {
  const said = answers.filter((answer) => !isSilent(answer));
  const odd = said.filter(({ doubts }) => doubts.some(({ code }) => code === 'reading/unexpected-kind')).length;
  const last = answers.at(-1);
  if (!last || !isSilent(last) || odd < FEW || odd < said.length / 4) return answers;
  return answers.map((answer) =>
    !isSilent(answer) && answer.confidence === 'high' ? inDoubt(answer, doubt('pairing/ambiguous')) : answer,
  );
}

const isSilent = ({ kind }: Answer): boolean => kind === 'unanswered' || kind === 'missing';
