import type { ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { PreparationContext } from '#panels/chairs/preparation-at-table.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { TutorialAgainContext } from '#panels/rules/tutorial-again.tsx';
import { PreferencesContext } from '#panels/settings/preferences.ts';
import { useSwitch } from '#panels/settings/use-switch.ts';
import type { Introductions } from '#panels/table/introductions/use-introduction.tsx';
import { ScenesAgainContext } from '#panels/table/parts/scenes-again.ts';
import { TalksScreen } from '#panels/talks/talks-screen.tsx';
import type { WaysFromMap } from '#panels/talks/work.tsx';
import { useStore } from '#panels/use-store.ts';
import { INTRODUCTION_IDS } from '#session/introductions/introduction-ids.ts';
import type { Session } from '#session/running/session.ts';
import { chairModel } from '#session/screens/briefing.ts';
import type { MomentPlayer } from './moment-player.ts';
import { usePageServices } from './page-services.tsx';
import { goTo } from './route.ts';
import { StageHost } from './stage-host.tsx';
import { tableOnStage } from './stage-sources.ts';
import { tutorialNotesIn } from './tutorial-notes.ts';
import { usePreparation } from './use-preparation.ts';
import { useScreen } from './use-screen.ts';

function toStart(): void {
  goTo({ screen: 'start' });
}

interface TableWithStageProps {
  readonly game: LocalizedGame;
  readonly session: Session;
  readonly you: PartyIndex;
  /** True if the tutorial is offered to a chair that has one. */
  readonly hasTutorial?: boolean;
  readonly player: MomentPlayer;
  /** Notices about this game. */
  readonly notice: ComponentChildren;
}

/** The table at a chair, with the painted stage, and with what this device keeps of its persons. */
export function TableWithStage({ game, session, you, hasTutorial, player, notice }: TableWithStageProps) {
  useScreen(useSpeaker().say('notice.table'));
  const mandate = useMemo(() => chairModel(game, you), [game, you]);
  const [preparation, write] = usePreparation(game, you);
  const offered = useTutorial(game, you);
  const tutorial = hasTutorial ? offered : undefined;
  const noPicture = useSwitch(useContext(PreferencesContext)?.noPicture);
  const [hasFailed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);
  const introduced = useIntroductions();
  const hasPlayed = useStore(player.store, (playing) => playing.hasPlayed);
  const stage =
    noPicture || hasFailed
      ? undefined
      : (ways: WaysFromMap) => <TableStage {...{ session, player, ways }} onFailure={fail} />;
  return (
    <PreparationContext.Provider value={{ preparation, write }}>
      <TutorialAgainContext.Provider value={tutorial?.again}>
        <ScenesAgainContext.Provider value={hasPlayed ? player.again : undefined}>
          <TalksScreen
            {...{ session, mandate, tutorial, notice, stage }}
            introductions={introduced}
            onLeave={toStart}
          />
        </ScenesAgainContext.Provider>
      </TutorialAgainContext.Provider>
    </PreparationContext.Provider>
  );
}

/** Subscribes to the table's introductions; `undefined` if they are off. */
function useIntroductions(): Introductions | undefined {
  const { introductions: notes } = usePageServices();
  const [, redraw] = useState({});
  useEffect(() => notes.watch(() => redraw({})), [notes]);
  if (notes.areOff()) return undefined;
  const had = notes.had();
  return { had: INTRODUCTION_IDS.filter((id) => had.includes(id)), mark: notes.mark };
}

interface TableStageProps {
  readonly session: Session;
  /** Of what is played over the table. */
  readonly player: MomentPlayer;
  readonly ways: WaysFromMap;
  readonly onFailure: () => void;
}

/** The painted stage of a table, which leads from what is clicked there to its article or conversation. */
function TableStage({ session, player, ways, onFailure }: TableStageProps) {
  const latest = useRef(ways);
  latest.current = ways;
  const source = useMemo(() => tableOnStage(session, player, () => latest.current), [session, player]);
  return <StageHost source={source} onFailure={onFailure} />;
}

interface TutorialHere {
  readonly isOn: boolean;
  /** The person has had it, or wants none. */
  end(): void;
  /** Starts it again; absent while it is on. */
  readonly again: (() => void) | undefined;
}

/** The tutorial of a chair; absent where the chair has none. */
function useTutorial({ scenario }: Game, you: PartyIndex): TutorialHere | undefined {
  const { store } = usePageServices();
  const notes = useMemo(() => tutorialNotesIn(store), [store]);
  const [, redraw] = useState({});
  if (scenario.tutorial === undefined || scenario.parties[you]?.id !== scenario.tutorial) return undefined;
  const mark = (done: boolean) => () => {
    notes.mark(scenario.id, done);
    redraw({});
  };
  const isOn = !notes.isDone(scenario.id);
  return { isOn, end: mark(true), again: isOn ? undefined : mark(false) };
}
