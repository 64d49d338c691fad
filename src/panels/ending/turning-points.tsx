/** The moments that decided it. */
import type { DispatchModel } from '#session/table-model.ts';
import { Tag } from '../parts/tag.tsx';

/** Dispatches in the order in which they happened; nothing where there are none. */
export function TurningPoints({ points }: { readonly points: readonly DispatchModel[] }) {
  if (points.length === 0) return null;
  return (
    <section class="turning" aria-labelledby="turning-heading">
      <h2 id="turning-heading">Turning points</h2>
      <ol class="turning-list">
        {points.map((point) => (
          <li key={point.key} class={`turning-point turning-point--${point.weight}`}>
            {point.about && <Tag party={point.about} kind="solid" />}
            <div>
              <p>{point.words}</p>
              {point.reasons.map((reason) => (
                <p key={reason} class="turning-reason">
                  {reason}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
