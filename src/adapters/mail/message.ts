export interface Attachment {
  readonly name: string;
  /** MIME type in lower case; '' where none is given. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** The body shows it in its place. */
  readonly inline: boolean;
}

/** A mail as every mail format gives it. Dates are as printed in the header: the sender's own day counts. */
export interface Mail {
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
  /** The mail says that a program sent it: a bounce or an automatic reply. */
  readonly automatic: 'bounce' | 'reply' | null;
}

/** A file's name without what could be a path or would upset a terminal. */
export const plainName = (name: string): string =>
  [...name].map((sign) => (sign === '/' || sign === '\\' || sign.charCodeAt(0) < 32 ? '_' : sign)).join('');
