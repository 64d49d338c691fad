/** The moments that decided it. */
import type { TurningPointModel } from '#session/screens/ending-model.ts';
import { Tag } from '../parts/tag.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

/** In the order in which they happened; nothing where there are none. */
export function TurningPoints({ points }: { readonly points: readonly TurningPointModel[] }) {
  const { say } = useSpeaker();
  if (points.length === 0) return null;
  return (
    <section class="turning" aria-labelledby="turning-heading">
      <h3 id="turning-heading" class="debrief-part">
        {say('debrief.turning-points')}
      </h3>
      <ol class="turning-list">
        {points.map((point) => (
          <li key={point.key} class={`turning-point turning-point--${point.weight}`}>
            <p class="turning-when">
              {point.when}
              {point.about && <Tag party={point.about} kind="solid" />}
            </p>
            <p>{point.words}</p>
            {point.reasons.map((reason) => (
              <p key={reason} class="turning-reason">
                {reason}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
