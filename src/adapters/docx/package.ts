import { child, children, type Element, parseXml } from './xml.js';
import { readZip } from './zip.js';

interface Relation {
  readonly type: string;
  /** A part's path within the file, or an address. */
  readonly target: string;
}

/** The parts of a Word file that matter here, found by the file's own relations, not by their usual names. */
export class WordPackage {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #main: string;

  constructor(bytes: Uint8Array) {
    this.#files = readZip(bytes, (name) => /\.(?:xml|rels)$/i.test(name) && !/(?:^|\/)(?:theme|customXml|docProps|glossary)\//i.test(name));
    const main = [...this.relations('').values()].find(({ type }) => type.endsWith('/officeDocument'));
    this.#main = main && this.#files.has(main.target) ? main.target : 'word/document.xml';
  }

  get body(): Element {
    const body = child(this.#read(this.#main), 'w:body');
    if (!body) throw new Error('the file has no body');
    return body;
  }

  /** The one part that the document relates to in this way (`styles`, `numbering`, `footnotes`, …). */
  part(type: string): Element | undefined {
    return this.#read([...this.relations().values()].find((relation) => relation.type.endsWith(`/${type}`))?.target);
  }

  /** The part behind a relation of the document, with the relations of its own. */
  related(id: string): { root: Element | undefined; links: ReadonlyMap<string, string> } {
    const target = this.relations().get(id)?.target;
    return { root: this.#read(target), links: this.links(target) };
  }

  /** Addresses of hyperlinks by the ids that a part gives them. */
  links(part = this.#main): ReadonlyMap<string, string> {
    return new Map([...this.relations(part)].filter(([, { type }]) => type.endsWith('/hyperlink')).map(([id, { target }]) => [id, target]));
  }

  /** Paths of files inside the letter by the ids that its body gives them. */
  embedded(): ReadonlyMap<string, string> {
    return new Map(
      [...this.relations()].filter(([, { type }]) => /\/(?:package|oleObject)$/.test(type)).map(([id, { target }]) => [id, target]),
    );
  }

  relations(part = this.#main): ReadonlyMap<string, Relation> {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const root = this.#read(`${folder}_rels/${part.slice(folder.length)}.rels`);
    return new Map(
      children(root, 'Relationship').map(({ attributes }) => {
        const target = attributes.Target ?? '';
        const outside = attributes.TargetMode === 'External' || attributes.Type?.endsWith('/hyperlink');
        return [attributes.Id ?? '', { type: attributes.Type ?? '', target: outside ? target : resolve(folder, target) }];
      }),
    );
  }

  #read(path: string | undefined): Element | undefined {
    const bytes = this.#files.get(path ?? '');
    if (!bytes) return undefined;
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
    return parseXml(new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes));
  }
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/'))
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  return path.join('/');
}
