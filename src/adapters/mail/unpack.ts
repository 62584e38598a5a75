import type { Attachment } from '../attached.js';
import { tnefAttachments } from './tnef.js';

/** Attachments as the sender sent them: Outlook's winmail.dat is opened. */
export function unpack(attachments: readonly Attachment[]): Attachment[] {
  return attachments.flatMap((one) =>
    one.type === 'application/ms-tnef' || /^winmail\.dat$/i.test(one.name) ? tnefAttachments(one.bytes) : [one],
  );
}
