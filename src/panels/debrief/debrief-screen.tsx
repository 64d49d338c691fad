/** A game that is over: the bar with its places, and the place where one is. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { EndingModel } from '#session/screens/ending-model.ts';
import { TopBar } from '../top-bar.tsx';
import { EndingStatus } from './ending-status.tsx';
import { PlaceRow } from './place-row.tsx';
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
