import { z } from 'zod';
import { AgreementSchema, SummarySchema } from './figures-schema.js';
import { LetterRecordSchema } from './record.js';

/** All that is printed as JSON. */
const schemas = { record: LetterRecordSchema, summary: SummarySchema, agree: AgreementSchema };
export type Printed = keyof typeof schemas;

export const jsonSchema = (of: Printed): object => z.toJSONSchema(schemas[of]);
