import type { Command } from 'commander';
import { bash } from './completions/bash.js';
import { fish } from './completions/fish.js';
import { formOf, type Script } from './completions/form.js';
import { zsh } from './completions/zsh.js';

const scripts: Readonly<Record<string, Script>> = { bash, zsh, fish };

/** `foi-parse completions`: a script for a shell, written from the program's own commands and options. */
export async function completions(program: Command, shell: string): Promise<number> {
  const head = `# Completions for foi-parse ${program.version()}, written by: foi-parse completions ${shell}\n`;
  const body = scripts[shell]?.(formOf(program), program.commands.map(formOf)) ?? '';
  process.stdout.write(`${shell === 'zsh' ? '#compdef foi-parse\n' : ''}${head}${body}`);
  return 0;
}
