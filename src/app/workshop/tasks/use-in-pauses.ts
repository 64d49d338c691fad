import { useEffect, useState } from 'preact/hooks';
import type { CancellableWork } from '#panels/use-work.ts';

/** A result, with the text that it is of. */
export interface FoundOfText<Found> {
  readonly text: string;
  readonly found: Found;
}

/** A request about a text, made in pauses of writing. */
interface AskedInPauses<Found> {
  /** Absent while there is nothing to ask of. */
  readonly text: string | undefined;
  /** Milliseconds after which somebody who writes has stopped for a moment. */
  readonly pause: number;
  /** Finds it, or nothing; the same function each time. */
  readonly ask: (text: string) => CancellableWork<Found | undefined>;
}

/** Asks something of a text whenever its author pauses; what was found last stays until something else is. */
export function useInPauses<Found>({ text, pause, ask }: AskedInPauses<Found>): FoundOfText<Found> | undefined {
  const [last, setLast] = useState<FoundOfText<Found>>();
  useEffect(() => {
    if (text === undefined) return;
    let cancel = () => {};
    const timer = setTimeout(() => {
      const work = ask(text);
      cancel = work.cancel;
      work.result.then(
        (found) => found && setLast({ text, found }),
        // Cancelled by what was typed meanwhile, or there is nothing to say.
        () => undefined,
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [text, pause, ask]);
  return last;
}
