import { useEffect, useMemo } from 'preact/hooks';
import type { Setup } from '#engine/model/setup.ts';
import { linkText } from '#record/link/link-text.ts';
import type { Preparation } from '#session/preparation.ts';
import type { EndingModel } from '#session/screens/ending-model.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import { lastTimeInWords } from '#session/screens/last-time.ts';
import { EndingRoute } from './ending-route.tsx';
import type { GamesPlayed } from './games-played.ts';
import { localizedForDebrief } from './localized-for-play.ts';
import { usePageServices } from './page-services.tsx';
import { tableNotesIn } from './table-notes.ts';
import type { ActiveSeat } from './use-active-seat.ts';

interface TableEndingProps {
  readonly activeSeat: ActiveSeat;
  readonly preparation: Preparation | undefined;
  readonly roomSeen: boolean;
}

/** The ending, made once however often the page is drawn. */
export function TableEnding({ activeSeat, ...rest }: TableEndingProps) {
  const { store, played, play } = usePageServices('play');
  const { session, you, lineage, settings } = activeSeat;
  const { state, moves } = session.store.getState();
  const game = useMemo(() => localizedForDebrief(activeSeat.game, settings), [activeSeat, settings]);
  const model = useMemo(() => endingModelOf(game, state, you), [game, state, you]);
  // A link shows as much of the game as its player saw.
  const told = game.tellsPoints ? undefined : settings;
  const code = useMemo(() => linkText(game, state, moves, lineage, told), [game, state, moves, lineage, told]);
  const { setup } = state;
  const lastTime = useLastTime({ ...activeSeat, game }, played, model);
  const onPlay = (next: Setup) => play(activeSeat.game, next, settings);
  const table = tableNotesIn(store).of(game.scenario.id, setup);
  return (
    <EndingRoute
      {...{ model, setup, moves, code, table, lastTime, onPlay }}
      {...rest}
      scenario={game.scenario}
      tellsPoints={game.tellsPoints}
      verification={undefined}
    />
  );
}

/** Returns the outcome of the previous game, and notes this one as played. */
function useLastTime({ game, session, you }: ActiveSeat, played: GamesPlayed, { kind, verdict }: EndingModel) {
  const { state, moves } = session.store.getState();
  const key = `${state.setup.seed}-${you}-${moves.length}`;
  const { id, parties } = game.scenario;
  useEffect(() => {
    const chair = parties[you]?.id;
    if (verdict === undefined || chair === undefined) return;
    const { have: points, noDeal } = verdict.line;
    played.note(id, { key, kind, chair, round: state.round, points, noDeal });
  }, [played, id, parties, you, key, kind, verdict, state.round]);
  return useMemo(() => lastTimeInWords(game, played.last(id, key)), [game, played, id, key]);
}
