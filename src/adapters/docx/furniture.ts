import type { WordPackage } from './package.js';
import { child, children, type Element, elements, flag } from './xml.js';

/** Headers and footers that are shown, in the order of the file's sections: a first page's only where it is asked for, an even page's likewise. */
export function furnitureOf(file: WordPackage, body: Element): { id: string; kind: 'header' | 'footer' }[] {
  const even = flag(file.part('settings'), 'w:evenAndOddHeaders') ?? false;
  const found: { id: string; kind: 'header' | 'footer' }[] = [];
  for (const kind of ['header', 'footer'] as const)
    for (const section of sectionsOf(body))
      for (const type of ['first', 'default', 'even'])
        for (const reference of children(section, `w:${kind}Reference`)) {
          if ((reference.attributes['w:type'] ?? 'default') !== type) continue;
          if ((type === 'first' && !flag(section, 'w:titlePg')) || (type === 'even' && !even)) continue;
          found.push({ id: reference.attributes['r:id'] ?? '', kind });
        }
  return found;
}

const sectionsOf = (element: Element): Element[] =>
  elements(element).flatMap((inner) => {
    if (inner.name === 'w:sectPr') return [inner];
    if (inner.name === 'w:p') return children(child(inner, 'w:pPr'), 'w:sectPr');
    return inner.name === 'w:r' ? [] : sectionsOf(inner);
  });

/** Note ids in the order in which the letter cites them. */
export function cited(body: Element, kind: 'footnote' | 'endnote'): string[] {
  const found: string[] = [];
  const look = (element: Element): void => {
    if (element.name === `w:${kind}Reference`) found.push(element.attributes['w:id'] ?? '');
    else if (element.name !== 'w:del' && element.name !== 'w:moveFrom') for (const inner of elements(element)) look(inner);
  };
  look(body);
  return [...new Set(found)];
}
