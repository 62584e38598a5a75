import { UnreadableLetter } from '../../model/diagnostic.js';

/** An element. Names carry our own prefixes (`w:p`), whatever prefixes the file chose. Text stands as children that are strings. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Deeper than any letter nests, and shallow enough for recursion. */
const DEEPEST = 400;
const MOST_ELEMENTS = 2_000_000;

/** Transitional and strict files name the same things differently. */
const NAMESPACES: readonly (readonly [ending: RegExp, prefix: string])[] = [
  [/\/wordprocessingml(?:\/2006)?\/main$/, 'w:'],
  [/\/markup-compatibility\/2006$/, 'mc:'],
  [/\/officeDocument(?:\/2006)?\/relationships$/, 'r:'],
  [/\/officeDocument(?:\/2006)?\/math$/, 'm:'],
  [/\/package\/2006\/relationships$/, ''],
];

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const TAG = /([^\s/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Read XML into its root element. Refuses document types (and with them every entity trick). `mc:AlternateContent` is replaced by its first
 * choice, so that what a file stores twice is seen once.
 */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const prefixes = new Map<string, string>();
  let elements = 0;
  let at = 0;
  const text = (raw: string, plain = false) => {
    if (raw && open.length > 1) (open.at(-1) as Element).children.push(plain ? raw : decodeEntities(raw));
  };
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) break;
    text(xml.slice(at, tag));
    if (xml.startsWith('<!--', tag)) {
      at = after(xml, '-->', tag + 4);
    } else if (xml.startsWith('<![CDATA[', tag)) {
      at = after(xml, ']]>', tag);
      text(xml.slice(tag + 9, at - 3), true);
    } else if (xml[tag + 1] === '!') {
      throw broken('it declares a document type');
    } else if (xml[tag + 1] === '?') {
      at = after(xml, '?>', tag);
    } else if (xml[tag + 1] === '/') {
      at = after(xml, '>', tag);
      close(open, canonical(xml.slice(tag + 2, at - 1).trim(), prefixes));
    } else {
      at = after(xml, '>', tag);
      elements += 1;
      if (elements > MOST_ELEMENTS || open.length > DEEPEST)
        throw new UnreadableLetter('input/too-large', 'the Word file holds more than any letter does');
      const alone = xml[at - 2] === '/';
      const element = readTag(xml.slice(tag + 1, alone ? at - 2 : at - 1), prefixes);
      open.push(element);
      if (alone) close(open, element.name);
    }
  }
  const [top] = root.children;
  if (open.length !== 1 || typeof top !== 'object') throw broken('it ends too early');
  return top;
}

function readTag(tag: string, prefixes: Map<string, string>): Element {
  const name = /^[^\s/]*/.exec(tag)?.[0] as string;
  const attributes: Record<string, string> = {};
  const found = [...tag.slice(name.length).matchAll(TAG)].map(([, key, one, two]) => [key as string, one ?? two ?? ''] as const);
  for (const [key, value] of found)
    if (/^xmlns(?::|$)/.test(key)) {
      const known = NAMESPACES.find(([ending]) => ending.test(value));
      if (known) prefixes.set(key.slice(6), known[1]);
    }
  for (const [key, value] of found) attributes[canonical(key, prefixes, true)] = decodeEntities(value);
  return { name: canonical(name, prefixes), attributes, children: [] };
}

function close(open: Element[], name: string): void {
  const element = open.pop() as Element;
  if (element.name !== name || !open.length) throw broken('its tags do not match');
  const parent = open.at(-1) as Element;
  if (name !== 'mc:AlternateContent') parent.children.push(element);
  else {
    const choice = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
    for (const inner of choice?.children ?? []) parent.children.push(inner);
  }
}

/** A default namespace reaches elements, never attributes. */
function canonical(name: string, prefixes: ReadonlyMap<string, string>, attribute = false): string {
  const colon = name.indexOf(':');
  if (colon < 0) return attribute ? name : (prefixes.get('') ?? '') + name;
  const prefix = prefixes.get(name.slice(0, colon));
  return prefix === undefined ? name : prefix + name.slice(colon + 1);
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw broken('it ends too early');
  return found + mark.length;
}

const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, name: string) => {
        if (name[0] !== '#') return ENTITIES[name] ?? whole;
        const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
      })
    : text;

const broken = (what: string) => new Error(`broken XML: ${what}`);

export const elements = (parent: Element | undefined): Element[] =>
  (parent?.children ?? []).filter((inner): inner is Element => typeof inner === 'object');

export const children = (parent: Element | undefined, name: string): Element[] => elements(parent).filter((inner) => inner.name === name);

export const child = (parent: Element | undefined, name: string): Element | undefined =>
  elements(parent).find((inner) => inner.name === name);

/** The `w:val` of a child: undefined when the child is absent, '' when it has none. */
export const value = (parent: Element | undefined, name: string): string | undefined => {
  const found = child(parent, name);
  return found && (found.attributes['w:val'] ?? '');
};

/** A property that is on by standing there, unless it says off; undefined when it is not mentioned. */
export const flag = (parent: Element | undefined, name: string): boolean | undefined => {
  const said = value(parent, name);
  return said === undefined ? undefined : !/^(?:0|false|off|none)$/.test(said);
};

export const words = (element: Element): string =>
  element.children.map((inner) => (typeof inner === 'string' ? inner : words(inner))).join('');
