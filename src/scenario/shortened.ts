/** Shortens an author's text for quotation in a sentence. */
export function shortened(written: string, most = 40): string {
  return written.length > most ? `${written.slice(0, most - 1)}…` : written;
}
