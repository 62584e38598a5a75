import { jsonSchema, type Printed } from '../model/schemas.js';

/** `foi-parse schema`: JSON Schema of what the program prints. */
export async function schema(of: Printed): Promise<number> {
  process.stdout.write(`${JSON.stringify(jsonSchema(of), null, 2)}\n`);
  return 0;
}
