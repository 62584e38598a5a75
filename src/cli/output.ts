import { open, rename, rm } from 'node:fs/promises';

/** Write all chunks to standard output; `before` each, what else stands on the terminal is taken away. A closed pipe ends it quietly. */
export async function toStdout(chunks: AsyncIterable<string | Uint8Array>, before: () => void = () => undefined): Promise<true> {
  for await (const chunk of chunks) {
    before();
    if (!process.stdout.write(chunk)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
  }
  return true;
}

/**
 * Write a file all or nothing: into a temporary file beside it, then renamed. `growing` writes line by line instead, so that an interrupted batch
 * keeps what is done. False where nothing was written, since the run was stopped.
 */
export async function toFile(
  path: string,
  chunks: AsyncIterable<string | Uint8Array> | Iterable<string>,
  growing: boolean,
  stop?: AbortSignal,
): Promise<boolean> {
  const target = growing ? path : `${path}.${process.pid}.tmp`;
  const file = await open(target, 'w');
  try {
    for await (const chunk of chunks) await file.appendFile(chunk);
    await file.close();
    const whole = growing || !stop?.aborted;
    if (!growing) await (whole ? rename(target, path) : rm(target, { force: true }));
    return whole;
  } catch (error) {
    await file.close().catch(() => undefined);
    if (!growing) await rm(target, { force: true });
    throw error;
  }
}
