import { useMedia } from '../parts/use-media.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import type { DebriefPlace } from './places.ts';

/** There all have room in one row by short names only. */
const NARROW = '(max-width: 37.4375em)';

interface PlaceRowProps {
  readonly places: readonly DebriefPlace[];
  readonly place: DebriefPlace;
  /** True if a person sat in a chair, whose decisions are among those of all. */
  readonly isOwn: boolean;
  readonly onPlace: (place: DebriefPlace) => void;
}

/** The way from place to place; nothing where there is one only. */
export function PlaceRow({ places, place, isOwn, onPlace }: PlaceRowProps) {
  const { say } = useSpeaker();
  const isNarrow = useMedia(NARROW);
  if (places.length < 2) return null;
  return (
    <nav class="place-row" aria-label={say('debrief-places.row')}>
      {places.map((each) => (
        <button
          key={each}
          type="button"
          class="place-button"
          aria-current={each === place ? 'page' : undefined}
          onClick={() => onPlace(each)}
        >
          {say(nameOf(each, isOwn, isNarrow))}
        </button>
      ))}
    </nav>
  );
}

function nameOf(place: DebriefPlace, isOwn: boolean, isNarrow: boolean) {
  if (isNarrow && (place === 'decisions' || place === 'talk')) return `debrief-places.${place}-short` as const;
  return place === 'decisions' && !isOwn ? 'debrief-places.all-decisions' : (`debrief-places.${place}` as const);
}
