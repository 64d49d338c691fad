import { useEffect, useMemo, useState } from 'preact/hooks';
import { openWorkshopBackground } from '../tasks/workshop-background.ts';
import { SelfPlaying, type SelfPlayState } from './self-playing.ts';

/** Two play side by side where the machine has hands for it; a third one reads what is typed meanwhile. */
const MOST_WORKERS = 2;

/** Games of the text among negotiators, for as long as it is shown; their workers are called when the first is asked for. */
export function useSelfPlay(tag: string): {
  readonly state: SelfPlayState | undefined;
  readonly begin: (text: string, games: number) => void;
  readonly stop: () => void;
} {
  const [state, setState] = useState<SelfPlayState>();
  const playing = useMemo(() => {
    const count = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 1));
    return new SelfPlaying(
      Array.from({ length: count }, () => openWorkshopBackground(tag)),
      setState,
    );
  }, [tag]);
  useEffect(() => () => playing.close(), [playing]);
  return { state, begin: (text, games) => playing.begin(text, games), stop: () => playing.stop() };
}
