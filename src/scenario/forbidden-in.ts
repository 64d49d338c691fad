/**
 * Control characters; marks that reverse the reading direction (they can make a text read otherwise than it is); marks
 * that cannot be seen at all, so that two names with and without them look alike; and halves of characters. What joins
 * the parts of an emoji, or the letters of some scripts, is none of them.
 */
const FORBIDDEN =
  /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]|[\u00ad\u180e\u200b\u2060-\u2064\u3164]|(?<!^)\ufeff|\p{Cs}/u;

/** The first character of a text that a scenario file may not hold: where it stands, and how Unicode numbers it, `U+200B`. */
export function forbiddenIn(text: string): { readonly offset: number; readonly character: string } | undefined {
  const match = FORBIDDEN.exec(text);
  if (match === null) return undefined;
  const number = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { offset: match.index, character: `U+${number}` };
}
