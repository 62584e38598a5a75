/** JSON Schema of a letter record, the published contract. */
export const schema = async (): Promise<object> => (await import('./model/record.js')).jsonSchema();
