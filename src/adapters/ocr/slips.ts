/** Slips of OCR that cannot be anything else. What could be right as it stands ("1st", "SO1") is left alone. */
const SLIPS: readonly (readonly [slip: RegExp, right: string | ((found: string) => string)])[] = [
  // "I" in stock abbreviations, alone or between the strokes of a reference
  [/(?<![A-Za-z\d])F[O0][1lI|](?![A-Za-z\d])/g, 'FOI'],
  [/(?<![A-Za-z\d])F[O0][1lI|]A(?![A-Za-z\d])/g, 'FOIA'],
  [/(?<![A-Za-z\d])F[O0][1lI|]SA(?![A-Za-z\d])/g, 'FOISA'],
  [/(?<![A-Za-z\d])E[1l|]R(?![A-Za-z\d])/g, 'EIR'],
  [/(?<![A-Za-z\d])[1l|]C[O0](?![A-Za-z\d])/g, 'ICO'],
  [/(?<![A-Za-z\d])RF[1l|](?=20[0-3]\d[-/])/g, 'RFI'],
  // a point before three figures and more of the sum is a comma
  [/(?<=£\d{1,3}(?:[.,]\d{3})*)\.(?=\d{3}[.,]\d)/g, ','],
  // letters between figures; a year's last figures
  [/(?<=\d[,.]?)[Oo](?=[,.]?\d)/g, '0'],
  [/(?<=\d[,.]?)[lI|](?=[,.]?\d)/g, '1'],
  [/(?<=£)[lI|](?=[\d,.])/g, '1'],
  [/^2[O0][O0o](?=\d(?:\D|$))/g, '200'],
  [/^Qur$/g, 'Our'],
  [/^0ur$/g, 'Our'],
  [/^0f$/g, 'of'],
  // addresses
  [/^h(?:it|ti|lt|ll)p(?=s?:\/)/, 'http'],
  [/^https?(?:[:;]\/(?!\/)|;\/\/)/, (found) => `${/^https?/.exec(found)?.[0]}://`],
  [/\.x[lI1|]s(x?)(?=$|\W)/g, (found) => found.replace(/[lI1|]/, 'l')],
];

/** Only where the engine is unsure: it sees the stroke of "I" twice ("FOI1/24/15"). */
const DOUBLED = /(?<![A-Za-z\d])(FOI|EIR|SAR)[1lI|](?=\/\d)/g;

/** Only there too: "$106" and "$40(2)" in a letter that speaks of sections. */
const SECTION = /^\$(?=\d{1,3}[A-Z]?(?:\(|[.,;:)]*$))/;

/** A word as the paper has it. `unsure`: the engine had little confidence in it. `next`: the word behind it. */
export function mendSlips(word: string, unsure: boolean, next = ''): string {
  // a stroke between two things is a stroke; before a verb it is a person
  if (word === '|') return /^\p{Ll}/u.test(next) ? 'I' : word;
  const plain = unsure ? word.replace(DOUBLED, '$1').replace(SECTION, 's') : word;
  return SLIPS.reduce((text, [slip, right]) => text.replace(slip, right as string), plain);
}
