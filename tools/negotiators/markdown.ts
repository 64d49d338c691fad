import type { Estimate } from '#engine/analysis/estimate.ts';

/** A table in Markdown; the first column holds words, the others numbers. */
export function markdownTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = titles.map((_, place) => (place === 0 ? '---' : '---:'));
  return [titles, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A mean with half the width of its 95 % interval: "1.2 ± 0.4". */
export function withInterval({ mean, halfWidth }: Estimate): string {
  return `${mean.toFixed(1)} ± ${halfWidth.toFixed(1)}`;
}
