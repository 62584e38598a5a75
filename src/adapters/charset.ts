/** Windows-1252's own 0x80–0x9F: written out since Node 20's decoder maps them to control characters. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decode a text file: byte-order mark, UTF-16 by its zero bytes, UTF-8 where it is valid, else Windows-1252. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder('utf-8').decode(bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 1].map((parity) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length);
  if ((zeros[1] as number) > head.length * 0.3) return new TextDecoder('utf-16le').decode(bytes);
  if ((zeros[0] as number) > head.length * 0.3) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return unmangle(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return windows1252(bytes);
  }
}

export function windows1252(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192) text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return windows1252Text(text);
}

/** Text whose decoder took Windows-1252 for Latin-1: control characters become the signs that were meant. */
export const windows1252Text = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (character) => C1[character.charCodeAt(0) - 0x80] as string);

/** UTF-8 that was once read as Windows-1252 and saved again: "Â£" for "£", "â€™" for an apostrophe. */
function unmangle(text: string): string {
  if (!/Â[£\u00a0]|â€[™œ“”˜¦\u009d]/.test(text)) return text;
  return text.replace(/(?:Â[\u0080-\u00bf£]|â€[™œ“”˜¦\u009d\u0093\u0094])/g, (pair) => {
    const bytes = Uint8Array.from([...pair], (character) =>
      C1.includes(character) ? C1.indexOf(character) + 0x80 : character.charCodeAt(0),
    );
    return new TextDecoder().decode(bytes);
  });
}
