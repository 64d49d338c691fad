import { useEffect, useMemo, useState } from 'preact/hooks';
import { useJobs } from '../../use-jobs.ts';
import type { WorkshopBackground } from '../tasks/workshop-background.ts';
import { SelfPlaying, type SelfPlayState, type TextToPlay } from './self-playing.ts';

/** Games of the text among negotiators, for as long as it is shown; the workers of the page play them. */
export function useSelfPlay(reader: WorkshopBackground): {
  readonly state: SelfPlayState | undefined;
  readonly begin: (played: TextToPlay, games: number) => void;
  readonly stop: () => void;
} {
  const [state, setState] = useState<SelfPlayState>();
  const jobs = useJobs();
  const playing = useMemo(() => new SelfPlaying(jobs, reader, setState), [jobs, reader]);
  useEffect(() => () => playing.close(), [playing]);
  return { state, begin: (played, games) => playing.begin(played, games), stop: () => playing.stop() };
}
