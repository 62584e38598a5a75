// The README's picture: what the terminal shows, as SVG.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import columns from 'string-width';

export const path = 'docs/table.svg';

const [CELL, LINE, COLUMNS] = [7.2, 17, 104];
const COMMAND = 'foi-parse letters/*.pdf';
const LETTERS = ['caldmoor-restated', 'brackenshire-broken-numbering', 'ashenshire-mixed-exemptions', 'thornshire-fused-out-of-order'];
const CLASS = { 1: 'b', 2: 'd', 31: 'r', 33: 'y', 90: 'd' };

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A line with colour codes as pieces of text, each at its column. */
function pieces(line) {
  let style = '';
  let column = 0;
  const found = [];
  for (const part of `\u001b[0m${line}`.split('\u001b[').slice(1)) {
    const end = part.indexOf('m');
    style = CLASS[part.slice(0, end)] ?? '';
    for (const [run] of part.slice(end + 1).matchAll(/\s+|\S+(?: \S+)*/g)) {
      // a blank run needs no element
      if (run.trim()) found.push({ style, column, run });
      column += columns(run);
    }
  }
  return found;
}

export function text() {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const env = { ...process.env, FORCE_COLOR: '1', COLUMNS: String(COLUMNS) };
  const args = ['bin/foi-parse.js', ...LETTERS.map((name) => `fixtures/letters/${name}.pdf`), '--quiet'];
  const lines = [`$ ${COMMAND}`, ...execFileSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' }).trimEnd().split('\n')];
  const [width, height] = [COLUMNS * CELL + 24, lines.length * LINE + 24];
  const rows = lines.flatMap((line, index) =>
    pieces(line).map(({ style, column, run }) => {
      const place = `x="${(12 + column * CELL).toFixed(1)}" y="${24 + index * LINE}" textLength="${(columns(run) * CELL).toFixed(1)}"`;
      return `<text ${place}${style ? ` class="${style}"` : ''}>${escaped(run)}</text>`;
    }),
  );
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="A table: one row a letter, one column a question">`,
    `<style>text{font:12px ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:#d8dee9;white-space:pre}.b{font-weight:bold;fill:#fff}.d{fill:#8a94a6}.r{fill:#ff8080}.y{fill:#f0d070}</style>`,
    `<rect width="100%" height="100%" rx="8" fill="#1b2028"/>`,
    ...rows,
    '</svg>',
  ].join('\n')}\n`;
}
