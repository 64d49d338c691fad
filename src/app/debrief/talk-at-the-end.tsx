import '#panels/debrief/talk/talk.css';
import { TalkPlace } from '#panels/debrief/talk/talk-place.tsx';
import type { EndedGame } from './ended-game.ts';

/** What the scenario gives a class to talk about. */
export function TalkAtTheEnd({ game }: { readonly game: EndedGame }) {
  const { notes } = game.model;
  return notes && <TalkPlace notes={notes} />;
}
