import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The file of that name in a folder, or in the nearest one above it; null where there is none. */
export async function nearest(name: string, folder: string): Promise<string | null> {
  const path = join(folder, name);
  if (await stat(path).catch(() => null)) return path;
  return dirname(folder) === folder ? null : nearest(name, dirname(folder));
}
