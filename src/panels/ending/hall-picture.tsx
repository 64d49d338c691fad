/** The hall after the talks: lamps burn and papers lie before those who signed, the other places are empty. */
import type { PartyMark } from '#session/party-mark.ts';
import { PartyLetters, PartyShape, partyClass } from '../parts/party-shape.tsx';
import { type HallPlace, hallPlaces, TABLE } from './hall-places.ts';

export interface HallSeat extends PartyMark {
  /** Has signed some part of the text. */
  readonly signed: boolean;
}

/** With more delegations the plates carry letters: names would lie over each other. */
const NAMES_FIT = 5;

/** Decoration: what it shows stands beside it in words. */
export function HallPicture({ seats }: { readonly seats: readonly HallSeat[] }) {
  const places = hallPlaces(seats.length);
  const placed = seats.flatMap((seat, index) => {
    const place = places[index];
    return place ? [{ seat, place }] : [];
  });
  const far = placed.filter(({ place }) => !place.near);
  const near = placed.filter(({ place }) => place.near);
  return (
    <svg class="hall" viewBox="0 0 842 660" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <Room lit={seats.some((seat) => seat.signed)} />
      {far.map((each) => (
        <Chair key={each.seat.party} {...each} />
      ))}
      <Table />
      {near.map((each) => (
        <Chair key={each.seat.party} {...each} />
      ))}
      {placed.map((each) => (
        <OnTable key={each.seat.party} {...each} label={seats.length > NAMES_FIT ? each.seat.mark : each.seat.name} />
      ))}
    </svg>
  );
}

function Room({ lit }: { readonly lit: boolean }) {
  return (
    <g>
      <radialGradient id="hall-glow">
        <stop class="hall-glow-core" offset="0" />
        <stop class="hall-glow-rim" offset="1" />
      </radialGradient>
      <rect class="hall-wall" x="-600" width="2042" height="270" />
      <rect class="hall-floor" x="-600" y="270" width="2042" height="430" />
      {Array.from({ length: 17 }, (_, index) => (
        <path
          key={index}
          class={lit ? 'hall-window hall-window--lit' : 'hall-window'}
          d="M0 0h40v58H0zM46 0h40v58H46zM0 64h40v58H0zM46 64h40v58H46zM0 128h40v58H0zM46 128h40v58H46z"
          transform={`translate(${-566 + index * 118} 24)`}
        />
      ))}
      <path class="hall-line" d="M-600 270H1442" />
      <ellipse class="hall-line" cx={TABLE.x} cy="430" rx="430" ry="190" />
    </g>
  );
}

function Table() {
  return (
    <g>
      <ellipse class="hall-table-side" cx={TABLE.x} cy={TABLE.y + 22} rx={TABLE.rx} ry={TABLE.ry} />
      <ellipse class="hall-table-top" cx={TABLE.x} cy={TABLE.y} rx={TABLE.rx} ry={TABLE.ry} />
      <ellipse class="hall-table-felt" cx={TABLE.x} cy={TABLE.y - 6} rx="172" ry="70" />
    </g>
  );
}

interface Placed {
  readonly seat: HallSeat;
  readonly place: HallPlace;
}

function Chair({ seat, place }: Placed) {
  return (
    <g
      class={`${partyClass(seat.order)} hall-chair${seat.signed ? ' hall-chair--signed' : ''}`}
      transform={`translate(${place.chair.x} ${place.chair.y}) scale(${place.scale})`}
    >
      <path class="hall-chair-back" d="M-50 40V-34C-50-74-28-92 0-92S50-74 50-34V40Z" />
      <path class="hall-chair-trim" d="M-41 33V-32C-41-66-24-82 0-82S41-66 41-32V33Z" />
      <g transform="translate(-21 -46) scale(1.05)">
        <PartyShape order={seat.order} class="hall-mark" />
        <PartyLetters party={seat} />
      </g>
    </g>
  );
}

function OnTable({ seat, place, label }: Placed & { readonly label: string }) {
  const width = Math.min(190, Math.max(60, label.length * 9 + 26));
  return (
    <g class={seat.signed ? 'hall-place hall-place--signed' : 'hall-place'}>
      <g transform={`translate(${place.lamp.x} ${place.lamp.y})`}>
        {seat.signed && <ellipse fill="url(#hall-glow)" cy="12" rx="74" ry="34" />}
        <path class="hall-lamp-foot" d="M-2-14h4V12h-4zM-10 11h20v4h-20z" />
        <path class="hall-lamp-shade" d="M-17-14C-15-30 15-30 17-14Z" />
      </g>
      {seat.signed && (
        <g class={partyClass(seat.order)} transform={`translate(${place.paper.x} ${place.paper.y})`}>
          <path class="hall-paper" d="M-21-24H17L22 20H-24Z" />
          <path class="hall-paper-lines" d="M-15-15H11M-15-8H13M-16-1H9" />
          <path class="hall-paper-signature" d="M-15 12q5-9 8-1t7-2 8 0" />
        </g>
      )}
      <g transform={`translate(${place.plate.x} ${place.plate.y})`}>
        <path class="hall-plate" d={`M${-width / 2 + 6}-13H${width / 2 - 6}L${width / 2} 13H${-width / 2}Z`} />
        <text
          class="hall-plate-name"
          text-anchor="middle"
          dominant-baseline="central"
          {...(label.length > 17 ? { textLength: width - 22, lengthAdjust: 'spacingAndGlyphs' } : {})}
        >
          {label}
        </text>
      </g>
    </g>
  );
}
