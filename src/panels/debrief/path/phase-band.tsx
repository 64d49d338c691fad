import type { PathModel } from '#session/debrief/path-model.ts';

/** The phases of the game above its days: what is told of each moment in words, too. */
export function PhaseBand({ path: { phases, days } }: { readonly path: Pick<PathModel, 'phases' | 'days'> }) {
  const share = (time: number) => `${(time * 100) / days.length}%`;
  if (phases.length === 0) return null;
  return (
    <div class="path-phases" aria-hidden="true">
      {phases.map(({ from, to, words }) => (
        <span key={from} style={{ width: share(to - from) }}>
          <span>{words}</span>
        </span>
      ))}
    </div>
  );
}
