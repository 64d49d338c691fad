/** The eight shapes that tell delegations apart without colour. */
import type { JSX } from 'preact';
import type { PartyMark } from '#session/party-mark.ts';

type Outline = (className: string | undefined) => JSX.Element;

const path =
  (d: string): Outline =>
  (className) => <path d={d} class={className} />;

const OUTLINES: readonly Outline[] = [
  (className) => <circle cx="20" cy="20" r="17" class={className} />,
  path('M20 1.5 38.5 20 20 38.5 1.5 20Z'),
  path('M4 4h32v32H4Z'),
  path('M10.5 4h19L39 20l-9.5 16h-19L1 20Z'),
  path('M20 2 39 36H1Z'),
  path('M11 2h18v9h9v18h-9v9H11v-9H2V11h9Z'),
  path('M20 1.5 38.5 16 31.5 37.5h-23L1.5 16Z'),
  (className) => (
    <>
      <circle cx="20" cy="20" r="18" class={className} />
      <circle cx="20" cy="20" r="13.5" class="party-shape-hole" />
    </>
  ),
];

/** Number of delegations with a shape and colours of their own; a ninth would look like the first. */
export const PARTY_LOOKS = 8;

/** The class that sets the colours of a delegation by its order in the scenario. */
export function partyClass(order: number): string {
  return `party-${order % PARTY_LOOKS}`;
}

export interface PartyShapeProps {
  readonly order: number;
  readonly class?: string;
}

/** The outline of a delegation in a box of 40 by 40, to stand inside an `svg`. */
export function PartyShape({ order, class: className }: PartyShapeProps) {
  return OUTLINES[order % PARTY_LOOKS]?.(className) ?? null;
}

/** Height of the letters' middle, by order: below the middle of the box in a triangle and a pentagon. */
const LETTERS_AT: Readonly<Record<number, number>> = { 4: 29, 6: 23 };

/** A delegation's letters on its shape, in the same box. */
export function PartyLetters({ party }: { readonly party: PartyMark }) {
  const middle = LETTERS_AT[party.order % PARTY_LOOKS] ?? 20;
  const size = party.mark.length > 2 ? 'mark-letters mark-letters--three' : 'mark-letters';
  return (
    <text class={size} x="20" y={middle} text-anchor="middle" dominant-baseline="central">
      {party.mark}
    </text>
  );
}
