/** Letters that are written with two where there are only those of English. */
const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'oe', å: 'aa' };

/** An id that is most like what was written; nothing where it has no letters to make one of. */
export function suggestedId(written: string): string | undefined {
  const words = written
    .toLowerCase()
    .replace(/[äöüßæøå]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^\d/, 'n$&')
    .slice(0, 40)
    .replace(/-$/, '');
  return words === '' ? undefined : words;
}
