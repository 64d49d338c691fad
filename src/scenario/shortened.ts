/** What an author has written, short enough to be repeated in a sentence. */
export function shortened(written: string): string {
  return written.length > 40 ? `${written.slice(0, 39)}…` : written;
}
