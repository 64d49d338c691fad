/** A photograph clipped to a folder: the map with the delegations and who talks with whom at first. */
import type { PhotographModel } from '#session/screens/folder-model.ts';
import mapUrl from '../../../assets/map/europe.svg';
import { PartyLetters, PartyShape, partyClass } from '../parts/party-shape.tsx';

/** Decoration: says nothing that the list of delegations does not say. */
export function MapPhotograph({ photograph }: { readonly photograph: PhotographModel }) {
  const { width, height, map, marks, channels, territories } = photograph;
  return (
    <svg class="night photograph full photograph--map" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect class="night photograph-room" width={width} height={height} />
      <image href={mapUrl} {...map} />
      {territories.map(({ order, path }) => (
        <path key={order} class={`photograph-territory ${partyClass(order)}`} d={path} />
      ))}
      {channels.map(({ x1, y1, x2, y2 }) => (
        <path
          key={`${x1} ${y1} ${x2} ${y2}`}
          class="night photograph-channel"
          d={`M${x1} ${y1}Q${(x1 + x2) / 2 + (y2 - y1) * BEND} ${(y1 + y2) / 2 - (x2 - x1) * BEND} ${x2} ${y2}`}
        />
      ))}
      {marks.map((mark) => (
        <g
          key={mark.party}
          class={partyClass(mark.order)}
          transform={`translate(${mark.x - 13} ${mark.y - 13}) scale(.65)`}
        >
          <PartyShape order={mark.order} class="night photograph-mark" />
          <PartyLetters party={mark} />
        </g>
      ))}
    </svg>
  );
}

/** Distance of a line's midpoint from the straight line, as a share of its length. */
const BEND = 0.16;
