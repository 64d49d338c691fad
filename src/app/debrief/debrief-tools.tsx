import { useCallback, useEffect } from 'preact/hooks';
import type { ButtonKind } from '#panels/parts/button.tsx';
import { LazyDialogButton } from '#panels/parts/lazy-dialog-button.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { openTextStore } from '../text-store.ts';
import { branchNotesIn } from './branch-notes.ts';
import type { EndedGame } from './ended-game.ts';
import { headIn } from './head-in.ts';
import { isTalkKnown } from './is-talk-known.ts';
import { loadTool, type ToolOf } from './load-tool.tsx';

const loadReplay = async () => (await import('./replay-over-debrief.tsx')).ReplayOverDebrief;
const loadBeside = async () => (await import('./comparison-over-debrief.tsx')).ComparisonOverDebrief;
const loadKeep = async () => (await import('./debrief-export.tsx')).DebriefExport;

/** Actions on a finished game, in the bar of its debrief: the first two only if the course of the talks is known. */
export function DebriefTools({ game }: { readonly game: EndedGame }) {
  const { say } = useSpeaker();
  useNotedBranch(game);
  return (
    <>
      {isTalkKnown(game) && (
        <>
          <LazyTool
            {...{ game }}
            load={loadReplay}
            kind="plain"
            icon="player-play"
            label={say('debrief-places.replay')}
          />
          <LazyTool {...{ game }} load={loadBeside} kind="plain" icon="table" label={say('debrief-places.beside')} />
        </>
      )}
      <LazyTool {...{ game }} load={loadKeep} kind="primary" icon="device-floppy" label={say('debrief-places.keep')} />
    </>
  );
}

/** A game that ended, and branched off another one, is kept with that one in the place of its beginning. */
export function useNotedBranch({ scenario: { parties }, code }: Pick<EndedGame, 'scenario' | 'code'>): void {
  useEffect(() => {
    const { origin, setup } = headIn(code) ?? {};
    const chair = setup && parties[setup.seats.indexOf('person')]?.id;
    if (origin === undefined || chair === undefined) return;
    branchNotesIn(openTextStore()).add(origin.record, { code, moves: origin.moves, chair, how: 'played' });
  }, [code, parties]);
}

interface LateToolProps {
  readonly game: EndedGame;
  readonly kind: ButtonKind;
  readonly icon: string;
  readonly label: string;
  /** The same function each time. */
  readonly load: () => Promise<ToolOf>;
}

/** A button in the bar of the debrief for what is loaded when it is first asked for. */
function LazyTool({ game, load, ...button }: LateToolProps) {
  const { tag } = useSpeaker().language;
  const loadHere = useCallback(() => loadTool(game, tag, load), [game, tag, load]);
  return <LazyDialogButton {...button} load={loadHere} />;
}
