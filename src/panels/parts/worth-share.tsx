/** Percent of the most that it can be, for a bar: from 0 to 100. */
export function percentOfBest(points: number, best: number): number {
  return best <= 0 ? 0 : Math.max(0, Math.min(100, (points / best) * 100));
}

/** A bar of what an answer is worth, of the most that one is. Words must stand beside it. */
export function WorthShare({ points, best }: { readonly points: number; readonly best: number }) {
  return (
    <span class="worth-share" aria-hidden="true">
      <span style={{ width: `${percentOfBest(points, best)}%` }} />
    </span>
  );
}
