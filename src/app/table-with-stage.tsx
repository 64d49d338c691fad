import type { ComponentChildren } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { PreparationContext } from '#panels/chairs/preparation-at-table.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { TutorialAgainContext } from '#panels/rules/tutorial-again.tsx';
import { PreferencesContext } from '#panels/settings/preferences.ts';
import { useSwitch } from '#panels/settings/use-switch.ts';
import { ScenesAgainContext } from '#panels/table/parts/scenes-again.ts';
import { TalksScreen } from '#panels/talks/talks-screen.tsx';
import type { WaysFromMap } from '#panels/talks/work.tsx';
import { useStore } from '#panels/use-store.ts';
import type { Session } from '#session/running/session.ts';
import { chairModel } from '#session/screens/briefing.ts';
import type { MomentPlayer } from './moment-player.ts';
import { goTo } from './route.ts';
import { TableStage } from './table-stage.tsx';
import { useIntroductions } from './use-introductions.ts';
import { usePreparation } from './use-preparation.ts';
import { useScreen } from './use-screen.ts';
import { useTutorial } from './use-tutorial.ts';

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
