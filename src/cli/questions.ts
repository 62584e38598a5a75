import { basename } from 'node:path';
import { readLetter } from '../parse.js';
import { questionnaireYaml } from '../questionnaires/write.js';
import { Misuse } from './misuse.js';
import { open } from './open.js';

/** `foi-parse questions`: what the letter asks or echoes, as a questionnaire to edit. */
export async function questions(path: string): Promise<number> {
  const document = await open(path);
  const { questionnaire } = readLetter(document).letter;
  if (!questionnaire.questions.length)
    throw new Misuse(`${path}: no question was found in it. Write the questionnaire by hand; the README shows one`);
  const id = questionnaire.origin === 'letter' ? basename(path).replace(/\.\w+$/, '') : questionnaire.id;
  process.stdout.write(questionnaireYaml({ ...questionnaire, id }));
  return 0;
}
