import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useLazyDialog } from '#panels/parts/use-lazy-dialog.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { EndedGame } from './ended-game.ts';
import { loadTool, type ToolOf } from './load-tool.tsx';

interface ReplayAt {
  /** Opens the replay at a moment: a number of moves that had been made. */
  readonly open: (moment: number) => void;
  readonly shown: ComponentChildren;
}

/** The replay of a finished game over a place of its debrief; leaving it returns to that place. */
export function useReplayAt(game: EndedGame): ReplayAt {
  const { say, language } = useSpeaker();
  const { open, shown } = useLazyDialog(say('debrief-places.replay'));
  return { open: (moment) => open(() => loadTool(game, language.tag, () => loadReplay(moment))), shown };
}

async function loadReplay(first: number): Promise<ToolOf> {
  const { ReplayOverDebrief } = await import('./replay-over-debrief.tsx');
  return (tool) => {
    const { onClose } = tool;
    useEffect(() => {
      // The browser's way back leads from the place, and what lies over it would be hidden with it, still in the way.
      window.addEventListener('popstate', onClose);
      return () => window.removeEventListener('popstate', onClose);
    }, [onClose]);
    return <ReplayOverDebrief {...tool} first={first} />;
  };
}
