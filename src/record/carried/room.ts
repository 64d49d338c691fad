/** A link of more characters is cut by some programs, or not taken for one. */
export const MOST_CHARACTERS = 2000;

/** Bytes of an attachment for which a link has room, when the rest of it has so many characters. */
export function roomBeside(characters: number): number {
  return Math.max(0, Math.floor(((MOST_CHARACTERS - characters) * 3) / 4));
}
