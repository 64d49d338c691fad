import { useCallback, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Setup } from '#engine/model/setup.ts';
import { ReplayProgress } from '#panels/ending/replay-progress.tsx';
import { MessageScreen } from '#panels/message-screen.tsx';
import { useWork } from '#panels/use-work.ts';
import type { GameRecord } from '#record/game-record.ts';
import { sentence } from '#session/words/names.ts';
import type { Catalogue } from './catalogue.ts';
import { EndingRoute, type Play } from './ending-route.tsx';
import { MessageRoute } from './message-route.tsx';
import { goTo } from './route.ts';
import type { PageWorkshop } from './work/page-workshop.ts';

interface SharedGameProps {
  readonly catalogue: Catalogue;
  readonly scenario: Scenario;
  readonly record: GameRecord;
  /** The record as the code of a link. */
  readonly code: string;
  readonly workshop: PageWorkshop;
  readonly play: Play;
  /** Goes on with a game from the text of a save. */
  readonly goOn: (save: string) => void;
}

export const CANNOT_BE_OPENED = 'This link cannot be opened';
const TO_START = { label: 'To the scenarios', onAct: () => goTo({ screen: 'start' }) };

/** The game of a link, once it was played again and compared; until then, that it is. */
export function SharedGame({ catalogue, scenario, record, code, workshop, play, goOn }: SharedGameProps) {
  const [round, setRound] = useState(1);
  const start = useCallback(
    () => workshop.start('openLink', { scenario, record }, setRound),
    [workshop, scenario, record],
  );
  const opened = useWork(start);
  const onPlay = (setup: Setup) => {
    // Made ready on this page only now: for an ending it need not be.
    const game = catalogue.find(scenario.id);
    if (game !== undefined) play(game, setup);
  };
  if (opened.is === 'failed') throw opened.error;
  if (opened.is === 'going') return <PlayingAgain scenario={scenario} round={round} />;
  const { value } = opened;
  switch (value.is) {
    case 'ending':
      return <EndingRoute {...value} {...{ scenario, code, workshop, onPlay }} />;
    case 'unfinished':
      return (
        <MessageRoute
          heading="A game that is not over"
          words="Somebody stopped in the middle of it. You can go on with it here, in the same chair."
          action={{ label: 'Go on with it', onAct: () => goOn(value.save) }}
          other={TO_START}
        />
      );
    case 'newer': {
      const again = { label: 'Load the page again', onAct: () => location.reload() };
      return <MessageRoute heading={CANNOT_BE_OPENED} words={value.words} action={again} other={TO_START} />;
    }
    case 'nothing':
      return <MessageRoute heading={CANNOT_BE_OPENED} words={value.words} action={TO_START} />;
  }
}

/** No screen of its own, that would name the page and take the focus: who opens a link comes to what it shows. */
function PlayingAgain({ scenario, round }: { readonly scenario: Scenario; readonly round: number }) {
  const { label, count } = scenario.rounds;
  return (
    <MessageScreen
      heading="A shared game"
      words={`"${scenario.title}" is being played again here, move by move, to see whether it comes to the ending that the link says.`}
      action={TO_START}
    >
      <ReplayProgress words={`${sentence(label)} ${round} of ${count}`} played={round - 1} rounds={count} />
    </MessageScreen>
  );
}
