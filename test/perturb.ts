/** Ways to lay out or spell a letter that change none of its answers. Deterministic. */
export const perturbations: Readonly<Record<string, (text: string) => string>> = {
  'numbers with brackets': (text) => relabel(text, (number) => `${number})`),
  'numbers in brackets': (text) => relabel(text, (number) => `(${number})`),
  'numbers after Q': (text) => (countsUp(text) ? relabel(text, (number) => `Q${number}.`) : text),
  'numbers spelled out': (text) => (countsUp(text) ? relabel(text, (number) => `Question ${number}:`) : text),
  'wrapped at 60': (text) => wrapped(text, 60),
  'wrapped at 76': (text) => wrapped(text, 76),
  'wrapped at 100': (text) => wrapped(text, 100),
  'curly quotes': (text) =>
    text
      .replace(/(\w)'(\w)/g, '$1’$2')
      .replace(/"([^"\n]*)"/g, '“$1”')
      .replace(/ - /g, ' – '),
  'no-break spaces': (text) => text.replace(/(\d) (?=[a-z])/g, '$1\u00a0').replace(/ (?=\d{4}\b)/g, '\u00a0'),
  'Windows line ends': (text) => text.replace(/\n/g, '\r\n'),
  'wide blank lines': (text) => text.replace(/\n\n/g, '\n\n\n\n'),
  indented: (text) => text.replace(/^(?=\S)/gm, '    '),
  'quoted as mail': (text) => text.replace(/^/gm, '> '),
  'page breaks with furniture': (text) => paged(text),
  'words misread': (text) => misread(text),
};

/** The labels of the top level, "1." or "1)" before words, in another form. Letters whose labels are of another form are left alone. */
function relabel(text: string, form: (number: string) => string): string {
  return text.replace(/^(\s*)(\d{1,2})[.)](?=\s+\S)/gm, (_, indent: string, number: string) => indent + form(number));
}

/** Numbers that are wrong stay bare: to call them questions would say something else. */
function countsUp(text: string): boolean {
  const numbers = [...text.matchAll(/^\s*(\d{1,2})[.)](?=\s+\S)/gm)].map((match) => Number(match[1]));
  return (
    numbers.every((number, index) => index === 0 || number === 1 || number === (numbers[index - 1] as number) + 1) &&
    numbers.filter((number) => number === 1).length < 3
  );
}

/** Long lines broken as a mail program breaks them; lists and tables keep their lines. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      if (line.length <= width || /\t| {3,}|\|/.test(line.trim())) return line;
      const indent = /^\s*/.exec(line)?.[0] ?? '';
      const lines: string[] = [];
      let now = indent;
      for (const word of line.trim().split(' ')) {
        if (now.trim() && now.length + word.length + 1 > width) {
          lines.push(now);
          now = indent;
        }
        now += (now.trim() ? ' ' : '') + word;
      }
      return [...lines, now].join('\n');
    })
    .join('\n');
}

/** A running header and page numbers after every 30 lines. */
function paged(text: string): string {
  const lines = text.split('\n');
  const pages: string[] = [];
  for (let from = 0; from < lines.length; from += 30) pages.push(lines.slice(from, from + 30).join('\n'));
  return pages.map((page, index) => `OFFICIAL\n\n${page}\n\nPage ${index + 1} of ${pages.length}`).join('\n\f');
}

/** One word in sixty with a letter that OCR takes for another; figures, names and short words stay. */
function misread(text: string): string {
  let seed = 11;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  return text.replace(/(?<![\w./@-])[a-z]{6,}(?![\w./@-])/g, (word) =>
    next() < 1 / 60 ? word.replace(/m|n|e|l|i/, (sign) => ({ m: 'rn', n: 'u', e: 'c', l: '1', i: 'l' })[sign] ?? sign) : word,
  );
}
