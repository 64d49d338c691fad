import { useEffect, useMemo, useState } from 'preact/hooks';
import { openPageBackground } from '../../background/page-background.ts';
import type { WorkshopBackground } from '../tasks/workshop-background.ts';
import type { WorkshopPlaces } from '../workshop-places.ts';
import { SelfPlaying, type SelfPlayState, type TextToPlay } from './self-playing.ts';

/** Games of the text among negotiators, for as long as it is shown; the workers of the page play them. */
export function useSelfPlay(
  reader: WorkshopBackground,
  { language: { language }, workers }: Pick<WorkshopPlaces, 'language' | 'workers'>,
): {
  readonly state: SelfPlayState | undefined;
  readonly begin: (played: TextToPlay, games: number) => void;
  readonly stop: () => void;
} {
  const [state, setState] = useState<SelfPlayState>();
  const playing = useMemo(
    () => new SelfPlaying(openPageBackground(language, workers), reader, setState),
    [language, workers, reader],
  );
  useEffect(() => () => playing.close(), [playing]);
  return { state, begin: (played, games) => playing.begin(played, games), stop: () => playing.stop() };
}
