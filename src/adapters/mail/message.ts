import type { Attachment } from '../attached.js';

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
