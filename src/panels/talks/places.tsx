import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import type { Place } from './place.ts';

const PLACES = [
  { place: 'talk', icon: 'message-2' },
  { place: 'draft', icon: 'file-text' },
  { place: 'day', icon: 'sunset-2' },
  { place: 'map', icon: 'map' },
  { place: 'more', icon: 'dots' },
] as const;

/** Shows the map, which lies behind the papers, and hides it again. */
export function MapButton({ isShown, onToggle }: { readonly isShown: boolean; onToggle(): void }) {
  const { say } = useSpeaker();
  return (
    <Button kind="quiet" icon="map" class="bar-button" aria-pressed={isShown} onClick={onToggle}>
      <span class="bar-word">{say('talks.map')}</span>
    </Button>
  );
}

/** The places of a narrow page, one at a time. */
export function Places({ current, onChoose }: { readonly current: Place; onChoose(place: Place): void }) {
  const { say } = useSpeaker();
  return (
    <nav class="talks-places" aria-label={say('table.tabs')}>
      {PLACES.map(({ place, icon }) => (
        <button
          key={place}
          type="button"
          data-to={place}
          aria-current={place === current ? 'true' : undefined}
          onClick={() => onChoose(place)}
        >
          <Icon name={icon} size={20} /> <span>{say(`talks.to-${place}`)}</span>
        </button>
      ))}
    </nav>
  );
}
