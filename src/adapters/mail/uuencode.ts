import { type Attachment, plainName } from '../attached.js';

const BEGIN = /^begin(?:-base64)? [0-7]{3,4} (\S.*)$/;

/** Files that an old mail program wrote into the text ("begin 644 name … end"), and the text without them. */
export function withoutFiles(text: string): { text: string; files: Attachment[] } {
  if (!/^begin(?:-base64)? [0-7]{3,4} /m.test(text)) return { text, files: [] };
  const lines = text.split(/\r?\n/);
  const kept: string[] = [];
  const files: Attachment[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    const name = BEGIN.exec(line)?.[1];
    const end = name ? lines.findIndex((other, index) => index > at && /^(?:end|====)\s*$/.test(other)) : -1;
    const body = lines.slice(at + 1, end);
    const bytes = end > 0 ? (line.startsWith('begin-base64') ? Buffer.from(body.join(''), 'base64') : decoded(body)) : null;
    if (name && bytes) {
      files.push({ name: plainName(name.trim()), type: '', bytes: new Uint8Array(bytes), inline: false });
      at = end;
    } else kept.push(line);
  }
  return { text: kept.join('\n'), files };
}

/** Each line: a sign for its length, then four signs for three bytes. Null where a line is something else. */
function decoded(lines: readonly string[]): Buffer | null {
  const bytes: number[] = [];
  for (const line of lines) {
    if (!line.trim() || line === '`') continue;
    const count = sixBits(line, 0);
    if (!/^[ -`]+$/.test(line) || line.length < 1 + Math.ceil((count * 4) / 3)) return null;
    const row: number[] = [];
    for (let at = 1; row.length < count; at += 4) {
      const [a, b, c, d] = [0, 1, 2, 3].map((step) => sixBits(line, at + step)) as [number, number, number, number];
      row.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d);
    }
    bytes.push(...row.slice(0, count));
  }
  return Buffer.from(bytes);
}

const sixBits = (line: string, at: number): number => ((line.charCodeAt(at) || 32) - 32) & 63;
