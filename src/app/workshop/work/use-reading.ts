import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { AskedReading, Reading } from './read-text.ts';
import type { WorkshopBackground } from './workshop-background.ts';

/** What the worker makes of a text as it is typed. */
export interface LiveReading {
  /** Of which text, */
  readonly text: string | undefined;
  /** and what was read in it. */
  readonly reading: Reading | undefined;
  /** The last version that could be played. */
  readonly playable: Scenario | undefined;
}

/** Reads the newest text whenever the worker has read the one before; whoever types fast is not read letter by letter. */
export function useReading(background: WorkshopBackground, { text, name, shipped }: AskedReading): LiveReading {
  const [live, setLive] = useState<LiveReading>({ text: undefined, reading: undefined, playable: undefined });
  const newest = useRef<AskedReading | undefined>(undefined);
  const going = useRef(false);
  useEffect(() => {
    newest.current = { text, name, shipped };
    let left = false;
    const next = async () => {
      const asked = newest.current;
      if (going.current || asked === undefined) return;
      newest.current = undefined;
      going.current = true;
      const reading = await background.start('readText', asked).result.catch(() => undefined);
      going.current = false;
      if (reading !== undefined) {
        setLive(({ playable }) => ({ text: asked.text, reading, playable: reading.scenario ?? playable }));
      }
      if (!left) next();
    };
    next();
    return () => {
      left = true;
    };
  }, [background, text, name, shipped]);
  return live;
}
