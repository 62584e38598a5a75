import type { Reporter } from './reporter.js';

/** All reporters by name; each is loaded when it is asked for. */
export const reporters = {
  table: async (): Promise<Reporter> => (await import('./table.js')).table,
  json: async (): Promise<Reporter> => (await import('./json.js')).json,
  ndjson: async (): Promise<Reporter> => (await import('./ndjson.js')).ndjson,
  github: async (): Promise<Reporter> => (await import('./github.js')).github,
  html: async (): Promise<Reporter> => (await import('./html.js')).html,
  xlsx: async (): Promise<Reporter<Uint8Array>> => (await import('./xlsx.js')).xlsx,
  csv: async (): Promise<Reporter> => (await import('./csv.js')).csv,
} as const;
export type ReporterName = keyof typeof reporters;
