const SECOND = 1000;
const MINUTE = 60;

/** "4:10": minutes and seconds of a time in milliseconds, rounded down; the same in every language. */
export function clock(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND));
  return `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, '0')}`;
}
