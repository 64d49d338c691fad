import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { EndedGame } from './ended-game.ts';
import { isTalkKnown } from './is-talk-known.ts';
import { LazyTool } from './lazy-tool.tsx';
import { useNotedBranch } from './use-noted-branch.ts';

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
