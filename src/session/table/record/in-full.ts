import type { DispatchModel } from './news-model.ts';
import { lineWeightOf, type Reader } from './weight.ts';

/** Lines of one round that are told in full; the rest is there to be unfolded. */
const MOST = 3;

/** Returns the heaviest lines of one round, in their order, at most three. */
export function inFull(reader: Reader, lines: readonly DispatchModel[]): readonly DispatchModel[] {
  const ranked = byWeight(reader, lines).slice(0, MOST);
  return lines.filter((line) => ranked.includes(line));
}

/** The heaviest first; of those that weigh the same, the newest. */
export function byWeight<Line extends DispatchModel>(reader: Reader, lines: readonly Line[]): Line[] {
  const weighed = lines.map((line) => ({ line, weight: lineWeightOf(reader, line.key) }));
  return weighed.sort((a, b) => b.weight - a.weight || b.line.key - a.line.key).map(({ line }) => line);
}
