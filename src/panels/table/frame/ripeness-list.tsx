import type { RipenessModel } from '#session/table/frame/ripeness-model.ts';
import { Term } from '../../parts/term.tsx';

/** Whether the time is ripe, as far as it can be seen from the person's chair. */
export function RipenessList({ ripeness }: { readonly ripeness: readonly RipenessModel[] }) {
  if (ripeness.length === 0) return null;
  return (
    <section class="ripeness" aria-labelledby="ripeness-heading">
      <h3 id="ripeness-heading">Is this the moment for a deal?</h3>
      <p>
        The time is <Term of="ripe">ripe</Term> for it when staying apart hurts all who must sign, and a way out can be
        seen.
      </p>
      <ul class="ripeness-list">
        {ripeness.map((one) => (
          <li key={one.track}>
            <b>{one.title}</b>
            <p>{one.hurt}</p>
            <p>{one.wayOut}</p>
          </li>
        ))}
      </ul>
      <p>Whom else it hurts is theirs to know.</p>
    </section>
  );
}
