import { useCallback } from 'preact/hooks';
import type { ButtonKind } from '#panels/parts/button.tsx';
import { LazyDialogButton } from '#panels/parts/lazy-dialog-button.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { EndedGame } from './ended-game.ts';
import { loadTool, type ToolOf } from './load-tool.tsx';

interface LateToolProps {
  readonly game: EndedGame;
  readonly kind: ButtonKind;
  readonly icon: string;
  readonly label: string;
  /** The same function each time. */
  readonly load: () => Promise<ToolOf>;
}

/** A button in the bar of the debrief for what is loaded when it is first asked for. */
export function LazyTool({ game, load, ...button }: LateToolProps) {
  const { tag } = useSpeaker().language;
  const loadHere = useCallback(() => loadTool(game, tag, load), [game, tag, load]);
  return <LazyDialogButton {...button} load={loadHere} />;
}
