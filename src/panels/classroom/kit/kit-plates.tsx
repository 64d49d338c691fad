import type { PartyMark } from '#session/party-mark.ts';
import { PartyLetters, PartyShape } from '../../parts/party-shape.tsx';

interface KitPlatesProps {
  readonly plates: readonly PartyMark[];
}

/** Name plates, one a sheet: folded in the middle, the name is read from both sides. */
export function KitPlates({ plates }: KitPlatesProps) {
  return (
    <>
      {plates.map((party) => (
        <section key={party.party} class="kit-plate">
          <div class="kit-plate-back" aria-hidden="true">
            <PlateSide party={party} />
          </div>
          <div class="kit-plate-front">
            <PlateSide party={party} />
          </div>
        </section>
      ))}
    </>
  );
}

/** Longer names are smaller, so that each stands on a line or two. */
const LONG = 15;

function PlateSide({ party }: { readonly party: PartyMark }) {
  return (
    <>
      <KitMark party={party} />
      <p class={[...party.name].length > LONG ? 'kit-plate-name kit-plate-name--long' : 'kit-plate-name'}>
        {party.name}
      </p>
    </>
  );
}

interface KitMarkProps {
  readonly party: PartyMark;
}

/** The sign of a delegation in black on white: its shape and its letters; the name stands beside it. */
export function KitMark({ party }: KitMarkProps) {
  return (
    <svg class="kit-mark" viewBox="-1 -1 42 42" aria-hidden="true">
      <PartyShape order={party.order} class="kit-mark-shape" />
      <PartyLetters party={party} />
    </svg>
  );
}
