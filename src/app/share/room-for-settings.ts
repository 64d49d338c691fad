import { roomBeside } from '#record/carried/room.ts';
import { addressOf } from '../route.ts';

/** Characters that settings take in a link, at most. */
const SETTINGS = 100;

/** Bytes that a link which hands settings out has for a scenario. */
export function roomForSettings(): number {
  return roomBeside(addressOf('').length + SETTINGS);
}
