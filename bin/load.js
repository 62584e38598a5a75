'use strict';
// The program is CommonJS, so that V8's compiled form of each file, which the build makes (scripts/compile.cjs), can be kept beside it. Another
// version of Node refuses it, and compiles as it always does.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// A letter is read once, by some hundred expressions: to compile each of them twice (bytecode, then machine code) and with care costs more than it
// saves. Ticks are counted by each expression from its birth, so that those which Node has run before are left alone; --no-regexp-tier-up crashes on
// them. So it is with functions: what runs for a moment is worth neither a better compiler nor notes of the kinds of its values, and what it leaves
// behind is not worth being looked for. Each flag with what V8 has without it.
const FLAGS = [
  ['--regexp-tier-up-ticks=0', '--regexp-tier-up-ticks=1'],
  ['--no-regexp-optimization', '--regexp-optimization'],
  ['--wasm-tiering-budget=20000000', '--wasm-tiering-budget=1800000'],
  ['--wasm-lazy-validation', '--no-wasm-lazy-validation'],
  ['--no-incremental-marking', '--incremental-marking'],
];
const FLAGS_OF_NODE_20 = [
  ['--interrupt-budget=2000000', '--interrupt-budget=67584'],
  ['--interrupt-budget-for-feedback-allocation=2000', '--interrupt-budget-for-feedback-allocation=940'],
  ['--interrupt-budget-factor-for-feedback-allocation=16', '--interrupt-budget-factor-for-feedback-allocation=8'],
];
// V8 complains on standard error of a flag that it does not know
const major = Number.parseInt(process.versions.node, 10);
const flags = [...(major <= 24 ? FLAGS : []), ...(major === 20 ? FLAGS_OF_NODE_20 : [])];
let hurried = false;
/** For many letters, or one that takes long, code is worth being compiled with care. */
function hurry(on) {
  if (on === hurried) return;
  hurried = on;
  for (const [quick, usual] of flags) setFlagsFromString(on ? quick : usual);
}

process.stdout;
hurry(true);

const folder = join(__dirname, '..', 'dist', 'program');
// what import.meta.url is to the files: the worker's file and packages are found from there
const url = pathToFileURL(join(__dirname, '..', 'dist', 'program.js')).href;
const modules = new Map();
/** File names and their scripts, for scripts/compile.cjs. */
const scripts = new Map();
/** Modules that stand in program.js, by file name. */
let packed = {};

function load(name) {
  const known = modules.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(name, module);
  const run = packed[name] ?? compile(name);
  run(
    module.exports,
    (id) => (id.startsWith('./') ? load(id.slice(2)) : own(id)),
    module,
    url,
    (id) => import(id),
  );
  if (name === 'program.js') {
    packed = module.exports;
    return load('cli.js');
  }
  return module.exports;
}

/** A module of Node's: its compiled form, in node's binary, is fit for V8 as it comes. */
function own(id) {
  const before = hurried;
  hurry(false);
  try {
    return require(id);
  } finally {
    hurry(before);
  }
}

function compile(name) {
  const filename = join(folder, name);
  const script = new Script(`(function(exports,require,module,__url,__import,__hurry){${readFileSync(filename, 'latin1')}\n})`, {
    filename,
    cachedData: compiled(filename),
  });
  scripts.set(filename, script);
  return script.runInThisContext();
}

function compiled(filename) {
  try {
    return readFileSync(`${filename}.cache`);
  } catch {
    return undefined;
  }
}

module.exports = { load, scripts };
