/** `{`, `}`, a control word with its number, or bytes of text. */
export type Token =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'word'; readonly word: string; readonly number: number | null }
  | { readonly type: 'sign'; readonly sign: string }
  | { readonly type: 'bytes'; readonly bytes: readonly number[] };

/** The tokens of an RTF file, one after the other; linear, whatever the file holds. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const shape = /([{}])|\\([a-zA-Z]{1,40})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([^\\{}\r\n]+)|[\r\n]+|\\/g;
  for (let match = shape.exec(source); match; match = shape.exec(source)) {
    const [, brace, word, number, hex, sign, text] = match;
    if (brace) yield brace === '{' ? { type: 'open' } : { type: 'close' };
    else if (word) {
      yield { type: 'word', word, number: number === undefined ? null : Number(number) };
      // raw bytes follow, of any value
      if (word === 'bin' && Number(number) > 0) shape.lastIndex += Number(number);
    } else if (hex) yield { type: 'bytes', bytes: [Number.parseInt(hex, 16)] };
    else if (sign) yield { type: 'sign', sign };
    else if (text) yield { type: 'bytes', bytes: [...text].map((character) => character.charCodeAt(0)) };
  }
}
