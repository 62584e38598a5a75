import type { Questionnaire } from '../model/questionnaire.js';
import { perpetratorProgrammes } from './perpetrator-programmes.js';

/** The questionnaires that come with the program; `auto` tries them in this order. */
export const builtins: readonly Questionnaire[] = [perpetratorProgrammes];

export const builtin = (id: string): Questionnaire | undefined => builtins.find((questionnaire) => questionnaire.id === id);
