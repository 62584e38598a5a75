/** A page of raw PDF operators; points, origin at the bottom left. Fonts: F1 Helvetica, F2 its bold, F3 Symbol, F4 ZapfDingbats, F5 Courier, F6 Times. */
export interface PdfPage {
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
  /** Insides of annotation dictionaries. */
  readonly annotations?: readonly string[];
  /** Pictures by the name that the content draws them with. */
  readonly images?: Readonly<Record<string, Image>>;
}

export interface Image {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  /** Filter, colour space and depth, as PDF writes them. */
  readonly entries: string;
}

/** An element of the structure tree: pages (from 0) and marked-content ids that it holds, and the inside of its table attributes. */
export interface Element {
  readonly role: string;
  readonly content?: readonly (readonly [page: number, id: number])[];
  readonly children?: readonly Element[];
  readonly attributes?: string;
}

/** The numbered objects of a file. */
class Objects {
  readonly #bodies: Buffer[] = [];

  add(body: string | Buffer = ''): number {
    return this.#bodies.push(typeof body === 'string' ? Buffer.from(body, 'latin1') : body);
  }
  set(number: number, body: string): void {
    this.#bodies[number - 1] = Buffer.from(body, 'latin1');
  }
  stream(entries: string, data: Uint8Array): number {
    return this.add(Buffer.concat([Buffer.from(`<< ${entries} /Length ${data.length} >>\nstream\n`), data, Buffer.from('\nendstream')]));
  }
  file(root: number): Uint8Array {
    const parts = [Buffer.from('%PDF-1.7\n')];
    const places: number[] = [];
    let length = 9;
    for (const [index, body] of this.#bodies.entries()) {
      const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
      places.push(length);
      length += whole.length;
      parts.push(whole);
    }
    const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
    const size = places.length + 1;
    parts.push(
      Buffer.from(
        `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root ${root} 0 R >>\nstartxref\n${length}\n%%EOF\n`,
      ),
    );
    return new Uint8Array(Buffer.concat(parts));
  }
}

interface Extras {
  readonly tree?: Element;
  /** The annotations of the first page are the widgets of a form. */
  readonly form?: boolean;
  /** Files inside the PDF, as in a portfolio. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
  /** Files pinned to the first page. */
  readonly pinned?: Readonly<Record<string, Uint8Array>>;
}

/** A PDF file, uncompressed, so that a test can change its bytes. */
export function makePdf(pages: readonly PdfPage[], { tree, form = false, files = {}, pinned = {} }: Extras = {}): Uint8Array {
  const objects = new Objects();
  const [catalogue, parent] = [objects.add(), objects.add()];
  const font = (name: string, more = '') => `${objects.add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} ${more}>>`)} 0 R`;
  const latin = '/Encoding /WinAnsiEncoding ';
  const fonts = `/F1 ${font('Helvetica', latin)} /F2 ${font('Helvetica-Bold', latin)} /F3 ${font('Symbol')} /F4 ${font('ZapfDingbats')} /F5 ${font('Courier', latin)} /F6 ${font('Times-Roman', latin)}`;
  let fields = '';
  const specOf = ([name, bytes]: readonly [string, Uint8Array]) => {
    const file = `${objects.stream('/Type /EmbeddedFile', bytes)} 0 R`;
    return `${objects.add(`<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F ${file} /UF ${file} >> >>`)} 0 R`;
  };
  const pins = Object.entries(pinned).map((file) => `/Subtype /FileAttachment /Rect [500 700 520 720] /FS ${specOf(file)}`);
  const numbers = pages.map((page, index) => {
    const content = objects.stream('', Buffer.from(page.content, 'latin1'));
    const images = Object.entries(page.images ?? {}).map(
      ([name, { width, height, data, entries }]) =>
        `/${name} ${objects.stream(`/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${entries}`, data)} 0 R`,
    );
    const annotations = [...(page.annotations ?? []), ...(index ? [] : pins)]
      .map((one) => `${objects.add(`<< /Type /Annot ${one} >>`)} 0 R`)
      .join(' ');
    if (form && index === 0) fields = annotations;
    return objects.add(
      `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 ${page.width ?? 595} ${page.height ?? 842}] /Rotate ${page.rotate ?? 0}
/Contents ${content} 0 R /Resources << /Font << ${fonts} >> /XObject << ${images.join(' ')} >> >> /Annots [${annotations}] /StructParents ${index} >>`,
    );
  });
  objects.set(parent, `<< /Type /Pages /Count ${pages.length} /Kids [${numbers.map((one) => `${one} 0 R`).join(' ')}] >>`);
  const tags = tree ? `/MarkInfo << /Marked true >> /StructTreeRoot ${writeTree(objects, tree, numbers)} 0 R` : '';
  const acro = form ? `/AcroForm << /NeedAppearances true /DR << /Font << ${fonts} >> >> /DA (/F1 10 Tf 0 g) /Fields [${fields}] >>` : '';
  const specs = Object.entries(files).map((file) => `(${file[0]}) ${specOf(file)}`);
  const names = specs.length ? `/Names << /EmbeddedFiles << /Names [${specs.join(' ')}] >> >> /Collection << /View /D >>` : '';
  objects.set(catalogue, `<< /Type /Catalog /Pages ${parent} 0 R ${tags} ${acro} ${names} >>`);
  return objects.file(catalogue);
}

function writeTree(objects: Objects, tree: Element, pages: readonly number[]): number {
  const root = objects.add();
  const owners = pages.map((): number[] => []);
  const write = (element: Element, above: number): number => {
    const number = objects.add();
    const content = (element.content ?? []).map(([page, id]) => {
      (owners[page] as number[])[id] = number;
      return `<< /Type /MCR /Pg ${pages[page]} 0 R /MCID ${id} >>`;
    });
    const children = (element.children ?? []).map((child) => `${write(child, number)} 0 R`);
    const attributes = element.attributes ? `/A << /O /Table ${element.attributes} >>` : '';
    objects.set(
      number,
      `<< /Type /StructElem /S /${element.role} /P ${above} 0 R ${attributes} /K [${[...content, ...children].join(' ')}] >>`,
    );
    return number;
  };
  const top = write(tree, root);
  const nums = owners.map((own, page) => `${page} [${own.map((one) => `${one} 0 R`).join(' ')}]`);
  objects.set(root, `<< /Type /StructTreeRoot /K [${top} 0 R] /ParentTree << /Nums [${nums.join(' ')}] >> >>`);
  return root;
}

/** Words on one line, from a point on their baseline; `id` marks them as content of the structure tree. */
export function said(
  x: number,
  y: number,
  text: string,
  { bold = false, size = 11, id }: { bold?: boolean; size?: number; id?: number } = {},
): string {
  const shown = `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td (${winAnsi(text).replace(/[\\()]/g, '\\$&')}) Tj ET\n`;
  return id === undefined ? shown : `/P << /MCID ${id} >> BDC\n${shown}EMC\n`;
}

const ANSI: Readonly<Record<string, number>> = { '€': 128, '‘': 145, '’': 146, '“': 147, '”': 148, '•': 149, '–': 150, '—': 151, '…': 133 };
const winAnsi = (text: string): string =>
  [...text].map((sign) => (sign in ANSI ? String.fromCharCode(ANSI[sign] as number) : sign)).join('');

/** Advance widths of Helvetica and its bold from the blank to the tilde, in thousandths of the size (Adobe's metrics). */
const WIDTHS = [
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584',
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584',
].map((widths) => widths.split(' ').map(Number));
const BEYOND: Readonly<Record<string, number>> = {
  '‘': 222,
  '’': 222,
  '“': 333,
  '”': 333,
  '•': 350,
  '—': 1000,
  '…': 1000,
  î: 278,
  ï: 278,
  ŵ: 722,
};
/** Points that a text takes. */
export const widthOf = (text: string, size = 11, bold = false): number =>
  ([...text].reduce((sum, sign) => sum + (WIDTHS[bold ? 1 : 0]?.[sign.charCodeAt(0) - 32] ?? BEYOND[sign] ?? 556), 0) * size) / 1000;

/** A line across or down, half a point thick. */
export const ruled = (x0: number, y0: number, x1: number, y1: number): string => `0.5 w ${x0} ${y0} m ${x1} ${y1} l S\n`;
