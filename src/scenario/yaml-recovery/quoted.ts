/** A text as it is to be written in quotes: in those that it does not hold itself. */
export function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** Quotes a text; a long one is reduced to its start and its end. */
export function quotedBriefly(text: string): string {
  const whole = quoted(text);
  return whole.length <= 140 ? whole : `${whole.slice(0, 70)} … ${whole.slice(-30)}`;
}
