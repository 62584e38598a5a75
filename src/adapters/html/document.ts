import type { ChildNode, Element, ParentNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { DocumentBuilder } from '../../model/builder.js';
import type { Document, Format } from '../../model/document.js';
import type { TextLine } from '../text/lines.js';
import { measureOf } from '../text/wraps.js';
import { hasMain, isChrome, isHidden, isMain } from './chrome.js';
import { BLOCKS, lineOf, Writer } from './writer.js';

/** HTML text to a document. The tree is walked without recursion: a page may nest a hundred thousand elements. */
export function htmlDocument(html: string, name: string, format: Format = 'html'): Document {
  const builder = new DocumentBuilder(name, format);
  const root = parseDocument(html);
  const writer = new Writer(builder, root, BREAKS.test(html) ? measureOf(linesOf(root)) : 0);
  const inMain = hasMain(html) ? { depth: 0 } : null;
  walk(root, {
    enter(element) {
      if (inMain && isMain(element)) inMain.depth += 1;
      if (isHidden(element) || isChrome(element)) return false;
      writer.open(element);
      return true;
    },
    leave(element) {
      writer.close(element);
      if (inMain && isMain(element)) inMain.depth -= 1;
    },
    text(text) {
      if (!inMain || inMain.depth > 0) writer.text(text);
    },
  });
  const site = siteOf(root);
  return { ...builder.build(), ...(site.length && { site }) };
}

/** Without these a page has no ends of lines within a paragraph. */
const BREAKS = /<(?:br|pre)\b/i;
/** The lines as breaks and blocks divide them: plain text put on a page keeps the ends of its lines. */
function linesOf(root: ParentNode): TextLine[] {
  const lines: TextLine[] = [];
  let text = '';
  const end = (): void => {
    lines.push(lineOf(text));
    text = '';
  };
  let pre = 0;
  walk(root, {
    enter(element) {
      if (isHidden(element) || isChrome(element)) return false;
      if (element.name === 'pre') pre += 1;
      if (element.name === 'br' || BLOCKS.has(element.name)) end();
      return true;
    },
    leave({ name }) {
      if (name === 'pre') pre -= 1;
      if (!BLOCKS.has(name)) return;
      end();
      if (lines.at(-1)?.text) end();
    },
    text(own) {
      for (const [index, line] of (pre ? own.split('\n') : [own]).entries()) {
        if (index) end();
        text += line;
      }
    },
  });
  end();
  return lines;
}

/** See `Document.site`. */
function siteOf(root: ParentNode): string[] {
  const found: string[] = [];
  let within = '';
  walk(root, {
    enter({ name }) {
      if (/^(?:title|header|footer)$/.test(name)) within = name;
      return !/^(?:script|style|main|nav|svg)$/.test(name);
    },
    leave({ name }) {
      if (name === within) within = '';
    },
    text(text) {
      const plain = text.replace(/\s+/g, ' ').trim();
      if (!plain || plain.length > 200 || !within || (within === 'footer' && !plain.startsWith('©'))) return;
      found.push(plain);
      if (within !== 'footer') within = '';
    },
  });
  return found;
}

interface Visitor {
  /** False to leave the element and all in it out. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(text: string): void;
}

function walk(root: ParentNode, visitor: Visitor): void {
  let node: ChildNode | null = root.firstChild;
  while (node) {
    if (node.type === 'text') visitor.text(node.data);
    const element = isElement(node) ? node : null;
    if (element && visitor.enter(element)) {
      if (element.firstChild) {
        node = element.firstChild;
        continue;
      }
      visitor.leave(element);
    }
    while (node && !node.nextSibling) {
      const parent: ParentNode | null = node.parent;
      if (!parent || parent === root || !isElement(parent)) return;
      visitor.leave(parent);
      node = parent;
    }
    node = node?.nextSibling ?? null;
  }
}

const isElement = (node: { readonly type: string }): node is Element =>
  node.type === 'tag' || node.type === 'script' || node.type === 'style';
