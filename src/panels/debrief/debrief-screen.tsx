/** A game that is over: the bar with its places, and the place where one is. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { EndingKind } from '#engine/model/ending.ts';
import type { EndingModel } from '#session/screens/ending-model.ts';
import { Icon } from '../parts/icon.tsx';
import { useMedia } from '../parts/use-media.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import { TopBar } from '../top-bar.tsx';
import { type DebriefPlace, PLACES } from './places.ts';

export interface DebriefScreenProps {
  readonly model: Pick<EndingModel, 'title' | 'kind' | 'verdict'>;
  /** Available places of this game, including the result. */
  readonly places: readonly DebriefPlace[];
  readonly place: DebriefPlace;
  readonly onPlace: (place: DebriefPlace) => void;
  /** Renders the content of a place on the first visit; it stays as the visitor leaves it. */
  readonly draw: (place: DebriefPlace) => ComponentChildren;
  /** Actions on the game, in the bar. */
  readonly tools?: ComponentChildren;
  readonly onHome: () => void;
}

/** The places that have been come to, of which one is seen; on paper the result is there, too. */
export function DebriefScreen({ model, places, place, onPlace, draw, tools, onHome }: DebriefScreenProps) {
  const visited = useRef(new Set<DebriefPlace>());
  visited.current.add(place);
  return (
    <div class="debrief-screen">
      <TopBar
        title={model.title}
        note={<EndingStatus kind={model.kind} />}
        way={<PlaceRow places={places} place={place} isOwn={model.verdict !== undefined} onPlace={onPlace} />}
        onHome={onHome}
      >
        {tools}
      </TopBar>
      {PLACES.filter((each) => visited.current.has(each)).map((each) => (
        <main key={each} class={`place place--${each}`} hidden={each !== place}>
          {draw(each)}
        </main>
      ))}
    </div>
  );
}

const ICONS: Readonly<Record<EndingKind, string>> = {
  none: 'door',
  opening: 'users-group',
  partial: 'signature',
  signed: 'signature',
  unratified: 'home',
  broken: 'arrow-fork',
  held: 'check',
};

/** The ending in the bar, so that it stands beside the debrief too. */
function EndingStatus({ kind }: { readonly kind: EndingKind }) {
  const { say } = useSpeaker();
  return (
    <span class="row gap1">
      <Icon name={ICONS[kind]} size={14} />
      {say(`debrief.ended-${kind}`)}
    </span>
  );
}

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
function PlaceRow({ places, place, isOwn, onPlace }: PlaceRowProps) {
  const { say } = useSpeaker();
  const isNarrow = useMedia(NARROW);
  if (places.length < 2) return null;
  return (
    <nav class="place-row flex" aria-label={say('debrief-places.row')}>
      {places.map((each) => (
        <button
          key={each}
          type="button"
          class="place-button strong muted bare pressable"
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
