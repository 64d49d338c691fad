import { useEffect, useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import { useSpoken } from './use-speaker.ts';

/** One who can say all that the page may say, once the messages are here; absent until then, and where they cannot be had. */
export function useWholeSpeaker(): Speaker | undefined {
  const { whole } = useSpoken();
  const [speaker, setSpeaker] = useState<Speaker>();
  useEffect(() => {
    let isShown = true;
    whole().then(
      (loaded) => isShown && setSpeaker(loaded),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [whole]);
  return speaker;
}
