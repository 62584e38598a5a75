import type { Attachment } from '../attached.js';
import { tnefAttachments } from './tnef.js';

/** Attachments as the sender sent them: Outlook's winmail.dat is opened; one that is damaged stays, empty, so that it is named. */
export function unpack(attachments: readonly Attachment[]): Attachment[] {
  return attachments.flatMap((one) => (one.type === 'application/ms-tnef' || /^winmail\.dat$/i.test(one.name) ? filesOf(one) : [one]));
}

function filesOf(one: Attachment): Attachment[] {
  const { files, whole } = tnefAttachments(one.bytes);
  return whole ? files : [...files, { ...one, bytes: new Uint8Array() }];
}
