import { jsonSchema } from '../model/record.js';

/** `foi-parse schema`: JSON Schema of a letter record. */
export async function schema(): Promise<number> {
  process.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
  return 0;
}
