import type { Roster } from '../dataset/roster.js';
import { UnusableSheet } from '../dataset/sheet.js';
import type { MoreHolidays } from '../facts/clock.js';
import { readRoster } from '../roster.js';
import { bytesOf } from './file.js';
import { Misuse } from './misuse.js';

/** The table that --roster names; what is to be mended in it is said on standard error. Throws Misuse. */
export async function openRoster(path: string, holidays?: MoreHolidays): Promise<Roster> {
  const bytes = await bytesOf(path, 'Give a table of the bodies that were asked with --roster');
  try {
    const roster = await readRoster(bytes, holidays);
    for (const note of roster.notes) process.stderr.write(`foi-parse: ${path}: ${note}\n`);
    return roster;
  } catch (error) {
    if (error instanceof UnusableSheet) throw new Misuse(`${path}: ${error.message}`);
    throw error;
  }
}
