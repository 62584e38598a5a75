import { stringify } from 'yaml';
import type { Questionnaire } from '../model/questionnaire.js';

/** The questionnaire as YAML that a person can edit and `-q` reads back. */
export function questionnaireYaml({ id, title, period, questions }: Questionnaire): string {
  return stringify(
    {
      id,
      ...(title && { title }),
      ...(period && { period }),
      questions: questions.map((question) => ({
        id: question.id,
        ...(question.number !== null && { number: question.number }),
        expects: question.expects,
        text: question.text.replace(/\s+/g, ' '),
        ...(question.also.length && { also: question.also.map((text) => text.replace(/\s+/g, ' ')) }),
      })),
    },
    { lineWidth: 0 },
  );
}
