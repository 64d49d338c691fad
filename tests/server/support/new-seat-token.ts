import { randomBytes } from 'node:crypto';

/** A token as a page draws it for a seat. */
export function newSeatToken(): string {
  return randomBytes(16).toString('base64url');
}
