/** Text that is markup already. Only `html` and `raw` make it, so that nothing of a letter gets into a page unescaped. */
export interface Markup {
  readonly text: string;
}
type Part = Markup | string | number | null | undefined | false | readonly Part[];

/** A template whose values are escaped, unless they are markup themselves; lists are joined, null and false are nothing. */
export const html = (strings: TemplateStringsArray, ...values: readonly Part[]): Markup => ({
  text: strings.map((string, at) => (at ? write(values[at - 1]) : '') + string).join(''),
});

/** Markup from the program's own hand. */
export const raw = (text: string): Markup => ({ text });

function write(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  if ('text' in part) return part.text;
  return part.map(write).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
