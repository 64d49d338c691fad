/** The code of a game in what somebody pasted: a whole address, or the code alone; absent where there is none. */
export function linkIn(text: string): string | undefined {
  const code = (text.includes('#') ? text.slice(text.indexOf('#') + 1) : text).trim();
  return /^[\w-]+$/.test(code) ? code : undefined;
}
