// One page about the library, from the declarations that the build writes and their docstrings. (typedoc needs the compiler's own API, which TypeScript 7 has not.)
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const path = 'docs/api.md';

const read = (file) => readFileSync(fileURLToPath(new URL(`../../dist/types/src/${file}`, import.meta.url)), 'utf8');
/** What belongs to the language, not to this package. */
const LANGUAGE = new Set(
  'Array AsyncGenerator AsyncIterable Date Error Iterable NonNullable Omit Partial Pick Promise Readonly ReadonlyMap ReadonlySet Record RegExp Uint8Array'.split(
    ' ',
  ),
);

/** Every name that index.ts exports, with the module that declares it. */
const exported = () =>
  [...read('index.d.ts').matchAll(/^export (?:type )?\{([^}]*)\} from '\.\/(.*)\.js';/gm)].flatMap(([, names, file]) =>
    names
      .split(',')
      .map((name) => name.trim().replace(/^type /, ''))
      .filter(Boolean)
      .map((name) => {
        const [own, shown = own] = name.split(' as ');
        return { own, shown, file: `${file}.d.ts` };
      }),
  );

/** The declaration of a name and the docstring above it. */
function declaration({ own, shown, file }) {
  const source = read(file);
  const found = new RegExp(
    String.raw`(?:/\*\*((?:(?!\*/)[\s\S])*)\*/\n)?export (?:declare )?(function|const|class|interface|type) ${own}\b.*(?:\n(?: .*|\}.*))*`,
  ).exec(source);
  if (!found) {
    const [, names, from] =
      [...source.matchAll(/^export (?:type )?\{([^}]*)\} from '(.*)\.js';/gm)].find(([, names]) =>
        new RegExp(String.raw`\b${own}\b`).test(names),
      ) ?? [];
    if (names) return declaration({ own, shown, file: posix.join(posix.dirname(file), `${from}.d.ts`) });
    throw new Error(`${file} does not declare ${own}`);
  }
  const [whole, doc = '', kind] = found;
  const code = whole
    .slice(whole.indexOf('export '))
    .replace(/^export (?:declare )?/, '')
    .replace(new RegExp(String.raw`\b${own}\b`), shown)
    .replace(/^( {4})+/gm, (blanks) => blanks.replaceAll('    ', '  '));
  // a long table of codes has a page of its own
  return {
    name: shown,
    kind,
    doc: doc.replace(/\s*\n?\s*\* ?/g, ' ').trim(),
    code: kind === 'const' && code.length > 800 ? `const ${shown}: { readonly [code: string]: … };` : code,
  };
}

export function text() {
  const names = exported();
  const renamed = new Map(names.map(({ own, shown }) => [own, shown]));
  const all = names
    .map(declaration)
    .map((entry) => ({ ...entry, code: entry.code.replace(/(?<=typeof )\w+/g, (name) => renamed.get(name) ?? name) }));
  const known = new Set(all.map(({ name }) => name));
  for (const { name, code } of all) {
    const own = new Set([...code.matchAll(/[<[]([A-Z]\w*) (?:extends|in)|<([A-Z])>/g)].flatMap((match) => match.slice(1)));
    const bare = code.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '');
    for (const [word] of bare.matchAll(/\b[A-Z][A-Za-z]*\b/g))
      if (!known.has(word) && !LANGUAGE.has(word) && !own.has(word))
        throw new Error(`${name} speaks of ${word}, which src/index.ts does not export`);
  }
  const page = (title, entries) => [
    `## ${title}`,
    '',
    ...entries.flatMap(({ name, doc, code }) => [`### ${name}`, '', ...(doc ? [doc, ''] : []), '```ts', code, '```', '']),
  ];
  const types = (entry) => ['interface', 'type'].includes(entry.kind);
  const byName = (a, b) => (a.name < b.name ? -1 : 1);
  return [
    '# The library',
    '',
    "Written by `npm run docs` from the declarations' docstrings: `import { parseLetters } from 'foi-parse'`. The codes of diagnostics and doubts are in [codes.md](codes.md).",
    '',
    ...page('Functions and values', all.filter((entry) => !types(entry)).sort(byName)),
    ...page('Types', all.filter(types).sort(byName)),
  ].join('\n');
}
