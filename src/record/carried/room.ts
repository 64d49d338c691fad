/** Greatest length of a link with a scenario: most messengers take no longer message. Of more than 2,000 characters some cut it. */
export const MOST_CHARACTERS = 4000;

/** Bytes of an attachment for which a link has room, when the rest of it has so many characters. */
export function roomBeside(characters: number): number {
  return Math.max(0, Math.floor(((MOST_CHARACTERS - characters) * 3) / 4));
}
