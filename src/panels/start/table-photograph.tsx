/** A photograph clipped to a folder: the table with the delegations' places around it. */
import type { PartyMark } from '#session/party-mark.ts';
import { PartyLetters, PartyShape, partyClass } from '../parts/party-shape.tsx';

const CENTRE = { x: 132, y: 88 };
const REACH = { x: 96, y: 54 };

/** The place of one of `count` delegations around the table, the first at the lower left. */
function seatAt(index: number, count: number): { readonly x: number; readonly y: number } {
  const angle = Math.PI * (0.75 + (2 * index) / count);
  return { x: CENTRE.x + REACH.x * Math.cos(angle), y: CENTRE.y + REACH.y * Math.sin(angle) };
}

/** Decoration: says nothing that the list of delegations does not say. */
export function TablePhotograph({ delegations }: { readonly delegations: readonly PartyMark[] }) {
  const seats = delegations.map((party, index) => ({ party, at: seatAt(index, delegations.length) }));
  return (
    <svg class="night photograph full" viewBox="0 0 264 176" aria-hidden="true">
      <rect class="night photograph-room" width="264" height="176" />
      <ellipse class="night photograph-light" cx={CENTRE.x} cy={CENTRE.y} rx="128" ry="82" />
      <ellipse class="night photograph-wood" cx={CENTRE.x} cy={CENTRE.y + 3} rx="76" ry="40" />
      <ellipse class="night photograph-felt" cx={CENTRE.x} cy={CENTRE.y} rx="56" ry="27" />
      <path class="night photograph-paper" d="M119 78 147 80 145 97 117 95Z" />
      {seats.map(({ party, at }) => (
        <g key={party.party} transform={`translate(${at.x} ${at.y})`}>
          <path class="night photograph-chair" d="M-19 18V-6A19 20 0 0 1 19 -6V18Z" />
          <g class={partyClass(party.order)} transform="translate(-15 -16) scale(.75)">
            <PartyShape order={party.order} class="night photograph-mark" />
            <PartyLetters party={party} />
          </g>
        </g>
      ))}
    </svg>
  );
}
