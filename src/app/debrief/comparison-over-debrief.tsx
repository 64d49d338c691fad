import { useCallback } from 'preact/hooks';
import '#panels/plot/plot.css';
import '#panels/debrief/side-by-side/side-by-side.css';
import type { PlayPar } from '#panels/debrief/side-by-side/par-shown.tsx';
import { SideBySideDialog } from '#panels/debrief/side-by-side/side-by-side-dialog.tsx';
import type { CancellableWork } from '#panels/use-work.ts';
import type { GameBeside } from '#session/debrief/curves-beside-model.ts';
import { usePageServices } from '../page-services.tsx';
import { addressOf } from '../route.ts';
import { tableNotesIn } from '../table-notes.ts';
import type { EndedGame } from './ended-game.ts';
import { headIn } from './head-in.ts';
import { useBranches } from './use-branches.ts';

interface BesideOverDebriefProps {
  readonly game: EndedGame;
  readonly onClose: () => void;
}

/** A finished game beside another one, which is played again beside the page. */
export function ComparisonOverDebrief({ game, onClose }: BesideOverDebriefProps) {
  const { branches } = useBranches(game);
  const { scenario, setup, moves, code, jobs } = game;
  const open = useCallback(
    (link: string): CancellableWork<GameBeside | undefined> => {
      return jobs.start('layBeside', { scenario, played: { setup, moves: moves ?? [] }, link });
    },
    [scenario, setup, moves, jobs],
  );
  const playPar: PlayPar = useCallback(
    (onGame) => jobs.start('playPar', { scenario, setup, here: headIn(code)?.outcome }, onGame),
    [scenario, setup, code, jobs],
  );
  const { store } = usePageServices();
  const lines = tableNotesIn(store)
    .linesOf(code)
    .map((line, place) => ({
      code: line,
      address: addressOf(line),
      moves: place + 1,
      chair: '',
      how: 'line' as const,
    }));
  const ended = branches.filter(({ code }) => headIn(code)?.outcome !== undefined);
  return <SideBySideDialog {...{ open, playPar, onClose }} model={game.model} branches={[...lines, ...ended]} />;
}
