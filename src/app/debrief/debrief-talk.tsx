import { useMemo } from 'preact/hooks';
import '#panels/debrief/talk/talk.css';
import '#panels/parts/over-screen.css';
import '#panels/debrief/talk/show.css';
import { TalkPlace } from '#panels/debrief/talk/talk-place.tsx';
import type { TalkWork } from '#panels/debrief/talk/talk-work.ts';
import type { EndedGame } from './ended-game.ts';

/** Topics of a game for a class discussion, found in the background. */
export function DebriefTalk({ game }: { readonly game: EndedGame }) {
  const { scenario, setup, moves, model, path, jobs } = game;
  const { you, notes } = model;
  const talk = useMemo<TalkWork | undefined>(
    () =>
      moves && {
        find: () => jobs.start('findTalk', { scenario, setup, moves, you }),
        path: () => path.ask(),
      },
    [scenario, setup, moves, you, path, jobs],
  );
  return <TalkPlace notes={notes} talk={talk} />;
}
