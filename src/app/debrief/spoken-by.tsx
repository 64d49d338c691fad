import type { ComponentType } from 'preact';
import type { Speaker } from '#messages/speaker.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import type { EndedGame } from './ended-game.ts';

/** The component of a place in the debrief. */
export type PlaceOf = ComponentType<{ game: EndedGame }>;

/** A place on which one speaks who has the messages of the debrief, too. */
export function spokenBy(speaker: Speaker, Drawn: PlaceOf): PlaceOf {
  return ({ game }) => (
    <Speaking speaker={speaker}>
      <Drawn game={game} />
    </Speaking>
  );
}
