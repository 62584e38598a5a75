/** The program was called in a way that cannot be carried out: one line, exit 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
