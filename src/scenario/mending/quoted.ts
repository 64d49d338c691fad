/** A text as it is to be written in quotes: in those that it does not hold itself. */
export function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** What is repeated of a text that goes in quotes: its start and its end, where it is long. */
export function quotedBriefly(text: string): string {
  const whole = quoted(text);
  return whole.length <= 140 ? whole : `${whole.slice(0, 70)} … ${whole.slice(-30)}`;
}
