import { COLUMNS, rosterColumns } from './rows.js';

/** A Frictionless Data Package (datapackage.org, Table Schema) that describes the CSV beside it. */
export function datapackage(csvFile: string, columns: readonly string[] | null = null): string {
  const name = csvFile.replace(/^.*[/\\]/, '');
  const own = columns ? rosterColumns(columns).map((field) => [field, 'string']) : [];
  const fields = [...Object.entries(COLUMNS), ...own].map(([field, type]) => ({ name: field, type }));
  return `${JSON.stringify(
    {
      profile: 'tabular-data-package',
      name: slug(name),
      description: 'Answers to Freedom of Information requests, one row a value, read by foi-parse',
      resources: [
        {
          profile: 'tabular-data-resource',
          name: slug(name),
          path: name,
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true },
          schema: { fields, missingValues: [''] },
        },
      ],
    },
    null,
    2,
  )}\n`;
}

/** Names of packages and resources are lower case, with no blanks. */
const slug = (name: string): string =>
  name
    .replace(/\.csv$/i, '')
    .toLowerCase()
    .replace(/[^a-z\d._-]+/g, '-');
