/** JSON Schema of what is printed, the published contract: a letter record, or what `summary --json` or `agree --json` say. */
export const schema = async (of: 'record' | 'summary' | 'agree' = 'record'): Promise<object> =>
  (await import('./model/schemas.js')).jsonSchema(of);
