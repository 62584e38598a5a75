// Writes src/facts/bank-holidays.ts from the package date-holidays (ISC AND CC-BY-3.0), which is no dependency: it is large and the table small.
//   npm install --prefix /some/empty/folder date-holidays && NODE_PATH=/some/empty/folder/node_modules node scripts/holidays.mjs
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const Holidays = createRequire(import.meta.url)('date-holidays');
const [FIRST, LAST] = [2005, 2035];
// What the package lacks: one-off bank holidays, by royal proclamation.
const ONE_OFF = { all: ['2011-04-29', '2012-06-05', '2022-06-03', '2022-09-19', '2023-05-08'] };
const of = (region, year) =>
  new Holidays('GB', region)
    .getHolidays(year)
    .filter(({ type }) => type === 'public' || type === 'bank')
    .map(({ date }) => date.slice(0, 10))
    .concat(ONE_OFF.all.filter((date) => date.startsWith(String(year))));
const weekday = (date) => ![0, 6].includes(new Date(`${date}T12:00Z`).getUTCDay());
const table = (regions) =>
  Array.from({ length: LAST - FIRST + 1 }, (_, index) => {
    const year = FIRST + index;
    const dates = new Set(regions.flatMap((region) => of(region, year)).filter(weekday));
    return `  ${year}: '${[...dates]
      .sort()
      .map((date) => date.slice(5))
      .join(' ')}',`;
  }).join('\n');

writeFileSync(
  fileURLToPath(new URL('../src/facts/bank-holidays.ts', import.meta.url)),
  `/**
 * Bank and public holidays on weekdays, MM-DD by year, written by scripts/holidays.mjs from date-holidays ${Holidays.version ?? ''}
 * (https://github.com/commenthol/date-holidays, ISC AND CC-BY-3.0, with data of Wikipedia). Past the last year nothing is known.
 */
export const LAST_YEAR = ${LAST};

/** In any part of the United Kingdom: what FOIA s.10(6) and the EIR count. */
export const UNITED_KINGDOM: Readonly<Record<number, string>> = {
${table(['ENG', 'WLS', 'SCT', 'NIR'])}
};

/** In Scotland: what FOISA s.73 counts. */
export const SCOTLAND: Readonly<Record<number, string>> = {
${table(['SCT'])}
};
`,
);
