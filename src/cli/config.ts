import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { Command, Option } from 'commander';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { Misuse } from './misuse.js';

/** Options that say where and how to write. They hold for the run that the file describes, not for one that asks for something else. */
const WRITING = ['format', 'json', 'ndjson', 'csv', 'output'];
/** These need the files that `outputs` names. */
const WITH_OUTPUTS = ['datapackage', 'keep'];

/**
 * Give a command what a foi-parse.yaml says; whatever stands on the command line wins. Keys are the long names of the main command's options, with `letters` for its arguments and `outputs` for -o; paths are relative to the file.
 * Throws Misuse with the line.
 */
export async function configure(command: Command, path: string): Promise<void> {
  const main = command.parent ?? command;
  const given = (name: string) => command.getOptionValueSource(name) === 'cli';
  const asked = WRITING.some(given);
  const whole = command === main && !command.args.length && !asked;
  const left = [...(asked || command !== main ? WRITING : []), ...(whole ? [] : ['output', ...WITH_OUTPUTS])];
  for (const { name, value } of await settingsIn(path, main)) {
    const known = name === 'letters' || command.options.some((option) => option.attributeName() === name);
    if (known && !given(name) && !left.includes(name)) command.setOptionValueWithSource(name, value, 'config');
  }
}

interface Setting {
  /** As commander names the option. */
  readonly name: string;
  readonly value: unknown;
}

async function settingsIn(path: string, main: Command): Promise<Setting[]> {
  const shown = relative(process.cwd(), path);
  const source = await readFile(path, 'utf8').catch((error: Error) => {
    throw new Misuse(`${shown}: ${error.message.replace(/,.*$/, '')}; check that it may be read`);
  });
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const fail = (place: number, what: string): never => {
    throw new Misuse(`${shown}:${lines.linePos(place).line}: ${what}`);
  };
  const [broken] = document.errors;
  if (broken) fail(broken.pos[0], `this is not valid YAML: ${broken.message.split('\n')[0]}`);
  const top = document.contents;
  if (top === null) return [];
  if (!isMap(top)) return fail(top.range?.[0] ?? 0, 'this file is a map of options, such as "questionnaire: potholes.yaml"');

  const here = (name: string) => (isAbsolute(name) ? name : relative(process.cwd(), resolve(dirname(path), name)) || '.');
  const text = (node: Node, key: string): string =>
    isScalar(node) && node.value !== null && typeof node.value !== 'object'
      ? String(node.source ?? node.value)
      : fail(node.range?.[0] ?? 0, `"${key}" must be one value`);
  const list = (node: Node, key: string) => (isSeq(node) ? (node.items as Node[]) : [node]).map((item) => here(text(item, key)));
  const options = new Map(main.options.map((option) => [keyOf(option), option]));
  for (const key of [...WRITING.slice(1), 'version']) options.delete(key);
  return top.items.map(({ key, value }): Setting => {
    const place = (key as Node).range?.[0] ?? 0;
    const name = isScalar(key) ? String(key.value) : '';
    if (!value) return fail(place, `"${name}" has no value`);
    const node = value as Node;
    if (name === 'letters') return { name, value: list(node, name) };
    if (name === 'outputs') return { name: 'output', value: list(node, name) };
    const option = options.get(name);
    if (!option) return fail(place, `"${name}" is unknown here; use letters, outputs, ${[...options.keys()].join(', ')}`);
    return { name: option.attributeName(), value: settingOf(option, text(node, name), (what) => fail(node.range?.[0] ?? 0, what), here) };
  });
}

/** The long name without dashes; `color` for --no-color. */
const keyOf = (option: Option): string => (option.long ?? '').replace(/^--(?:no-)?/, '');

/** A value as the command line would take it: checked and converted by the option itself. */
function settingOf(option: Option, text: string, fail: (what: string) => never, here: (name: string) => string): unknown {
  if (option.isBoolean() || option.negate)
    return text === 'true' ? true : text === 'false' ? false : fail(`"${keyOf(option)}" must be true or false`);
  try {
    const value = option.parseArg ? option.parseArg(text, undefined) : text;
    if (!/<file/.test(option.flags) || (/<file or id>/.test(option.flags) && !/[./\\]/.test(text))) return value;
    return here(text);
  } catch (error) {
    return fail(`"${keyOf(option)}: ${text}" is not right. ${(error as Error).message}`);
  }
}
