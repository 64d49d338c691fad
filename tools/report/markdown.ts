import type { Estimate } from '#engine/analysis/estimate.ts';

/** A table in Markdown; the first column, or the first few, hold words, the others numbers. */
export function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[], words = 1): string {
  const rule = titles.map((_, place) => (place < words ? '---' : '---:'));
  return [titles, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A mean with half the width of its 95 % interval: "1.2 ± 0.4". */
export function withInterval({ mean, halfWidth }: Estimate): string {
  return `${mean.toFixed(1)} ± ${halfWidth.toFixed(1)}`;
}

/** A share in hundredths without the sign, for a column of percentages: "97". */
export function inHundred(share: number | null): string {
  return share === null ? '-' : (share * 100).toFixed(0);
}
