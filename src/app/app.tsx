import { useErrorBoundary, useState } from 'preact/hooks';
import { MessageScreen } from '#panels/message-screen.tsx';
import type { Catalogue } from './catalogue.ts';
import { ChairsRoute } from './chairs-route.tsx';
import type { Play } from './ending-route.tsx';
import { Late } from './late.tsx';
import { LinkRoute } from './link-route.tsx';
import { goTo, useRoute } from './route.ts';
import { StartRoute } from './start-route.tsx';
import type { SaveSlot } from './storage.ts';
import { usePlay } from './use-play.tsx';

const loadTable = async () => (await import('./table-route.tsx')).TableRoute;

interface AppProps {
  readonly catalogue: Catalogue;
  readonly slot: SaveSlot;
}

/** The page: one screen for each route. Whatever breaks in one leaves the saved game as it is and says so. */
export function App({ catalogue, slot }: AppProps) {
  const [error] = useErrorBoundary((thrown) => reportError(thrown));
  if (error === undefined) return <Screens catalogue={catalogue} slot={slot} />;
  const action = { label: 'Load the page again', onAct: () => location.reload() };
  const words = 'Your game is kept on this device up to the last move. Load the page again to go on.';
  return <MessageScreen heading="Something in this page broke" words={words} action={action} />;
}

function Screens({ catalogue, slot }: AppProps) {
  const [games, setGames] = useState(0);
  const { play, question } = usePlay(catalogue, slot, () => {
    setGames(games + 1);
    goTo({ screen: 'table' });
  });
  return (
    <>
      <Screen {...{ catalogue, slot, play, games }} />
      {question}
    </>
  );
}

interface ScreenProps extends AppProps {
  readonly play: Play;
  /** How many games have been begun on this page. */
  readonly games: number;
}

function Screen({ catalogue, slot, play, games }: ScreenProps) {
  const route = useRoute();
  switch (route.screen) {
    case 'start':
      return <StartRoute catalogue={catalogue} slot={slot} />;
    case 'table':
      return <Late key={games} load={loadTable} props={{ catalogue, slot, play }} />;
    case 'link':
      return <LinkRoute catalogue={catalogue} text={route.text} play={play} />;
    case 'chairs':
      return <Chairs {...route} catalogue={catalogue} play={play} />;
  }
}

interface ChairsProps {
  readonly catalogue: Catalogue;
  readonly scenario: string;
  readonly seed: number | undefined;
  readonly play: Play;
}

function Chairs({ scenario, seed, catalogue, play }: ChairsProps) {
  const game = catalogue.find(scenario);
  if (game !== undefined) return <ChairsRoute key={scenario} game={game} seed={seed} play={play} />;
  const action = { label: 'To the scenarios', onAct: () => goTo({ screen: 'start' }) };
  return (
    <MessageScreen heading="No such scenario" words={`There is no scenario "${scenario}" here.`} action={action} />
  );
}
