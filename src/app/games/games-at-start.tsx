import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '#panels/parts/button.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useLazyDialog } from '#panels/parts/use-lazy-dialog.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { ReadingCard } from '#panels/start/reading-card.tsx';
import { ResumeCard } from '#panels/start/resume-card.tsx';
import { StrandedCard } from '#panels/start/stranded-card.tsx';
import { usePageServices } from '../page-services.tsx';
import { goTo } from '../route.ts';
import { useDroppedFile } from '../use-dropped-file.ts';
import { gameAtHand } from './game-at-hand.ts';
import { gameNames } from './game-names.ts';
import type { GameRead, GameReader } from './game-reader.ts';
import type { GameStore, KeptGame } from './game-store.ts';
import type { GamesHereProps } from './games-here-props.ts';
import { useGameStore } from './use-game-store.ts';
import { useGames } from './use-games.ts';

/** The game at hand, and the way to all of them. */
export function GamesAtStart({ looks, onFile }: GamesHereProps) {
  useDroppedFile(onFile);
  const { say } = useSpeaker();
  const games = useGameStore();
  const [kept, lookAgain] = useGames(games, looks);
  const game = gameAtHand(kept);
  const { open, shown } = useLazyDialog(say('start.games'));
  const list = async () => {
    const { GamesDialogHere } = await import('./games-dialog-here.tsx');
    return ({ onClose }: { readonly onClose: () => void }) => {
      const close = () => {
        onClose();
        lookAgain();
      };
      return <GamesDialogHere onClose={close} />;
    };
  };
  return (
    <>
      {game && (
        <CardOfGame key={game.id} {...{ game, games, kept }}>
          <Button kind="paper" aria-haspopup="dialog" onClick={() => open(list)}>
            {kept.length > 1 ? say('start.games-all', { count: kept.length }) : say('start.games-one')}
          </Button>
        </CardOfGame>
      )}
      {shown}
    </>
  );
}

interface CardOfGameProps {
  readonly game: KeptGame;
  readonly games: GameStore;
  readonly kept: readonly KeptGame[];
  readonly children: ComponentChildren;
}

function CardOfGame({ children, ...props }: CardOfGameProps) {
  const { game, games } = props;
  const { id, keeping } = game;
  const found = useRead(props);
  const { own, title } = gameNames(games, id);
  const resume = () => goTo({ screen: 'table', game: id });
  switch (found?.read.is) {
    case 'stranded': {
      const { words, onOlder } = found.read;
      return (
        <Speaking speaker={found.speaker}>
          <StrandedCard name={own ?? title} {...{ words, onOlder }}>
            {children}
          </StrandedCard>
        </Speaking>
      );
    }
    case 'open':
      return (
        <ResumeCard resume={{ ...found.read.resume, called: own }} keeping={keeping} onResume={resume}>
          {children}
        </ResumeCard>
      );
    default:
      return (
        <ReadingCard name={own ?? title} onResume={resume}>
          {children}
        </ReadingCard>
      );
  }
}

/** Reads a game with the engine, again whenever it may have changed. */
function useRead({ game, games, kept }: Omit<CardOfGameProps, 'children'>) {
  const { scenarioStore, language } = usePageServices();
  const [found, setFound] = useState<{ readonly speaker: GameReader['speaker']; readonly read: GameRead }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another list, what the game needs may have changed
  useEffect(() => {
    let stale = false;
    const readIt = async () => {
      const { openGameReader } = await import('./game-reader.ts');
      const { speaker, read } = await openGameReader(scenarioStore, language);
      const text = games.read(game.id);
      if (text === undefined) return;
      const now = await read(text);
      if (!stale) setFound({ speaker, read: now });
    };
    // Without the engine the game cannot be shown; it stays where it is, and can still be resumed.
    readIt().catch(() => undefined);
    return () => {
      stale = true;
    };
  }, [games, game.id, kept, scenarioStore, language]);
  return found;
}
