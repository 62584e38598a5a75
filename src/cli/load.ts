import { constants, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { hashOf } from '../hash.js';
import { type DiagnosticCode, UnreadableLetter } from '../model/diagnostic.js';
import type { LetterRecord } from '../model/letter-record.js';
import type { FirstReading, ParseOptions } from '../parse.js';
import type { Loan } from '../questionnaires/agree.js';
import { type Source, toErrorRecord } from '../record.js';
import { Deadline, type Patience, tooLong } from './deadline.js';
import type { Input } from './inputs.js';
import { statOf } from './stat.js';

export interface Limits extends Patience {
  readonly maxBytes: number;
}

/** The bytes of an input; a named pipe is waited for `seconds` at most. Throws UnreadableLetter with the reason. */
export async function loadBytes(path: string, maxBytes: number, seconds = 60): Promise<Uint8Array> {
  if (path === '-') {
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(part as Buffer);
    return Buffer.concat(parts);
  }
  const found = statOf(path);
  if (!found) throw new UnreadableLetter('input/not-found', 'there is no such file');
  if (found.isFIFO()) return fromPipe(path, maxBytes, seconds);
  if (found.isDirectory()) throw new UnreadableLetter('input/no-letters', 'this is a folder');
  if (!found.isFile()) throw new UnreadableLetter('input/unreadable', 'it is no file');
  const { size } = found;
  if (size > maxBytes) throw new UnreadableLetter('input/too-large', `the file has ${size} bytes, the limit is ${maxBytes}`);
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UnreadableLetter('input/unreadable', (error as Error).message.replace(/,.*$/, ''));
  }
}

/**
 * What a named pipe says, as `<(command)` of a shell makes one. Never waited for in a thread of the system: a pipe that nobody writes to would hold
 * it for good, and the end of the program with it.
 */
async function fromPipe(path: string, maxBytes: number, seconds: number): Promise<Uint8Array> {
  const { Socket } = await import('node:net');
  const socket = new Socket({ fd: openSync(path, constants.O_RDONLY | constants.O_NONBLOCK), readable: true, writable: false });
  // closed by ourselves: a thread that is ended while it waits for a pipe takes the whole program down now and then
  const timer = setTimeout(() => socket.destroy(new UnreadableLetter('input/timeout', tooLong(seconds))), seconds * 1000);
  socket.once('close', () => clearTimeout(timer));
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of socket) {
    parts.push(part as Buffer);
    bytes += (part as Buffer).length;
    if (bytes > maxBytes) throw new UnreadableLetter('input/too-large', `the pipe gives more than the limit of ${maxBytes} bytes`);
  }
  return Buffer.concat(parts);
}

/** What holds for one letter where nobody asked for a limit. */
export const UNASKED: Limits = { timeout: 60, anew: true, maxBytes: 100_000_000 };

/** One input to its record; what goes wrong becomes an error record, never an exception. */
export const loadRecord = async (input: Input, options: ParseOptions, limits: Limits): Promise<LetterRecord> =>
  (await loadFirst(input, options, limits)).record;

/** The same, with what a batch needs to know; with a loan, read with the questions that are lent. */
export async function loadFirst(
  input: Input,
  options: ParseOptions,
  limits: Limits,
  loan?: Loan,
  deadline = new Deadline(limits),
): Promise<FirstReading> {
  const none: Source = { path: input.path === '-' ? 'stdin' : input.path, format: null, sha256: null, bytes: null, pages: null };
  if ('code' in input) return failed(none, input.code, input.message);
  let source = none;
  try {
    const bytes = input.bytes ?? (await loadBytes(input.path, limits.maxBytes, limits.timeout));
    source = { ...none, sha256: hashOf(bytes), bytes: bytes.length };
    // a worker sets a flag before expressions are made: see compile-once.ts
    const { readFirst } = await import('../parse.js');
    const onPage = (done: number, all: number) => {
      deadline.page();
      options.onPage?.(done, all);
    };
    return await within(deadline, readFirst(bytes, source, { ...options, onPage }, loan));
  } catch (error) {
    if (error instanceof UnreadableLetter) return failed(source, error.code, error.message);
    return failed(source, 'adapter/damaged', `${basename(input.path)} could not be read: ${(error as Error).message}`);
  }
}

export const failed = (source: Source, code: DiagnosticCode, message: string): FirstReading => ({
  record: toErrorRecord(source, code, message),
  wants: null,
});

function within<T>(deadline: Deadline, work: Promise<T>): Promise<T> {
  let callOff = () => {};
  const late = new Promise<never>((_, reject) => {
    callOff = deadline.watch(() => reject(new UnreadableLetter('input/timeout', deadline.message)));
  });
  return Promise.race([work, late]).finally(() => callOff());
}
