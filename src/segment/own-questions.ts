import type { Letter } from '../model/letter.js';
import { QUESTION_START } from './cues.js';
import { partsOf } from './parts.js';

/** One sentence behind another: a request without a question mark is one phrase, "The name of the programme". */
const SENTENCES = /[a-z)]\.\s+[A-Z]/;

/**
 * What a letter that was read by its own questions lacks: null where it does print questions, else the labels of its answers in their
 * order ("1", "2a"), none where they are not numbered. What stood in for its questions are then words of its reply.
 */
export function questionsOfItsOwn(letter: Letter): readonly string[] | null {
  const { questionnaire, located, zones, document } = letter;
  if (questionnaire.origin !== 'letter') return null;
  const { questions } = questionnaire;
  const asking = questions.filter(({ text }) => text.includes('?') || (QUESTION_START.test(text) && !SENTENCES.test(text))).length;
  if (questions.length && asking >= questions.length / 2) return null;
  // an echo of mere headings ("Budget") is a request too, where the reply takes it up
  const echoed = zones.some(({ zone }) => zone === 'echo');
  const taken = located.filter(({ stretches }) => stretches.length).length;
  if (questions.length > 1 && echoed && taken >= questions.length / 2) return null;
  const labels = new Set<string>();
  for (const part of partsOf(document)) {
    const zone = zones[part.index]?.zone;
    if (zone === 'reply' || zone === 'echo') for (const path of part.label?.paths ?? []) labels.add(path);
  }
  return [...labels];
}
