import { codeInvitation, type Invitation } from './invitation.ts';
import { spelled } from './link-codec.ts';
import { codeKind } from './link-head.ts';

/**
 * Settings to sit down with as the code of a link.
 * @throws RangeError when a link cannot say them
 */
export function encodeInvitation(invitation: Invitation, attachment: Uint8Array = new Uint8Array()): string {
  const code = spelled(attachment, (writer) => {
    codeKind(writer, 'invitation');
    codeInvitation(writer, invitation);
    return true;
  });
  if (code === undefined) throw new RangeError('no link can say these settings');
  return code;
}
