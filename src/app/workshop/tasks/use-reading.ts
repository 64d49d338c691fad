import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { AskedReading, ReadingResult } from './read-text.ts';
import type { WorkshopBackground } from './workshop-background.ts';

/** The worker's reading of a text during typing. */
export interface LiveReading {
  /** The text that was read. */
  readonly text: string | undefined;
  /** The result of reading it. */
  readonly reading: ReadingResult | undefined;
  /** The last version that could be played. */
  readonly playable: Scenario | undefined;
}

/** Reads the newest text whenever the worker has read the one before; texts typed in between are skipped. */
export function useReading(background: WorkshopBackground, { text, name, shipped }: AskedReading): LiveReading {
  const [live, setLive] = useState<LiveReading>({ text: undefined, reading: undefined, playable: undefined });
  const reader = useMemo(() => readerOf(background, setLive), [background]);
  useEffect(() => reader.stop, [reader]);
  useEffect(() => reader.read({ text, name, shipped }), [reader, text, name, shipped]);
  return live;
}

function readerOf(background: WorkshopBackground, tell: (how: (before: LiveReading) => LiveReading) => void) {
  let newest: AskedReading | undefined;
  let isGoing = false;
  let isStopped = false;
  const next = async (): Promise<void> => {
    const asked = newest;
    if (isGoing || isStopped || asked === undefined) return;
    newest = undefined;
    isGoing = true;
    // Where it fails nothing is said of this text; the next one is read all the same.
    const reading = await background.start('readText', asked).result.catch(() => undefined);
    isGoing = false;
    if (isStopped) return;
    if (reading !== undefined) {
      tell(({ playable }) => ({ text: asked.text, reading, playable: reading.scenario ?? playable }));
    }
    await next();
  };
  return {
    read: (asked: AskedReading) => {
      newest = asked;
      next();
    },
    stop: () => {
      isStopped = true;
    },
  };
}
