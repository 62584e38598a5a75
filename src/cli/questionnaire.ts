import { readFile } from 'node:fs/promises';
import type { Questionnaire } from '../model/questionnaire.js';
import { builtin, builtins } from '../questionnaires/index.js';
import { Misuse } from './misuse.js';

/** The questionnaire that `-q` names: `auto`, a built-in id, or a YAML or JSON file. Throws Misuse with file, line and what to do. */
export async function chooseQuestionnaire(name: string): Promise<Questionnaire | 'auto'> {
  if (name === 'auto') return 'auto';
  const known = builtin(name);
  if (known) return known;
  const source = await readFile(name, 'utf8').catch(() => {
    throw new Misuse(`${name}: there is no such questionnaire; name a YAML file or one of: ${builtins.map(({ id }) => id).join(', ')}`);
  });
  const { loadQuestionnaire, QuestionnaireError } = await import('../questionnaires/file.js');
  try {
    return loadQuestionnaire(source, name);
  } catch (error) {
    if (error instanceof QuestionnaireError) throw new Misuse(error.message);
    throw error;
  }
}
