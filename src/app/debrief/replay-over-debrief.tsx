import { useCallback, useContext, useState } from 'preact/hooks';
import '#panels/debrief/replay/replay.css';
import type { MessageCatalogue } from '#messages/message-catalogue.ts';
import { ReplayScreen } from '#panels/debrief/replay/replay-screen.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { PreferencesContext } from '#panels/settings/preferences.ts';
import { useSwitch } from '#panels/settings/use-switch.ts';
import type { EndedGame } from './ended-game.ts';
import { ReplayStage } from './replay-stage.tsx';
import { useBelieved } from './use-believed.ts';
import { useFromHere } from './use-from-here.ts';
import { usePins } from './use-pins.ts';
import { useReplayBook } from './use-replay-book.ts';

interface ReplayOverDebriefProps {
  readonly game: EndedGame;
  readonly voice: MessageCatalogue;
  /** The moment that is seen first: how many moves had been made; the beginning where absent. */
  readonly first?: number;
  readonly onClose: () => void;
}

/** A finished game, seen again; why its negotiators moved is worked out beside the page. */
export function ReplayOverDebrief({ game, voice, first = 0, onClose }: ReplayOverDebriefProps) {
  const { scenario, setup, moves, model, jobs } = game;
  const isOwn = model.verdict !== undefined;
  const replayed = useReplayBook(game, voice, first);
  const pins = usePins(game.path);
  const believed = useBelieved(game);
  const noPicture = useSwitch(useContext(PreferencesContext)?.noPicture);
  const [hasFailed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  const open = useCallback(
    (key: number) => jobs.start('openDecision', { scenario, setup, moves: moves ?? [], key }),
    [jobs, scenario, setup, moves],
  );
  const fromHere = useFromHere(game, replayed?.told);
  return (
    <Speaking speaker={replayed?.told.withPerspective(model.you) ?? voice.speaker}>
      <ReplayScreen
        title={model.title}
        book={replayed?.book}
        {...{ first, isOwn, pins, open, believed }}
        stage={noPicture || hasFailed ? undefined : (table) => <ReplayStage table={table} onFailure={fail} />}
        fromHere={fromHere}
        onClose={onClose}
      />
    </Speaking>
  );
}
