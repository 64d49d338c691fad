import type { PathModel } from '#session/debrief/path-model.ts';

/** The stretches of the game above its days: what is told of each moment in words, too. */
export function StretchBand({ path: { stretches, days } }: { readonly path: Pick<PathModel, 'stretches' | 'days'> }) {
  const share = (time: number) => `${(time * 100) / days.length}%`;
  if (stretches.length === 0) return null;
  return (
    <div class="path-stretches note muted" aria-hidden="true">
      {stretches.map(({ from, to, words }) => (
        <span key={from} style={{ width: share(to - from) }}>
          <span>{words}</span>
        </span>
      ))}
    </div>
  );
}
