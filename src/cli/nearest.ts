import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file of that name in a folder, or in the nearest one above it; null where there is none. */
export function nearest(name: string, folder: string): string | null {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  return dirname(folder) === folder ? null : nearest(name, dirname(folder));
}
