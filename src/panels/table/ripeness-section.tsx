import type { RipenessModel } from '#session/surroundings-model.ts';
import { Icon } from '../parts/icon.tsx';
import { Term } from '../parts/term.tsx';

/** Whether the time is ripe, as far as it can be seen from the person's chair. */
export function RipenessSection({ ripeness }: { readonly ripeness: readonly RipenessModel[] }) {
  if (ripeness.length === 0) return null;
  return (
    <details class="others">
      <summary class="others-summary">
        <Icon name="hourglass" size={18} /> Is the time ripe?
      </summary>
      <ul class="others-list ripeness-list">
        {ripeness.map((one) => (
          <li key={one.track}>
            <b>{one.title}</b>
            <p>{one.hurt}</p>
            <p>{one.wayOut}</p>
          </li>
        ))}
      </ul>
      <p class="ripeness-note">
        Whom else it hurts, and so whether the time is <Term of="ripe">ripe</Term>, is theirs to know.
      </p>
    </details>
  );
}
