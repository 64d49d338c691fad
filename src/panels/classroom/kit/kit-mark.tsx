import type { PartyMark } from '#session/party-mark.ts';
import { PartyLetters, PartyShape } from '../../parts/party-shape.tsx';

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
