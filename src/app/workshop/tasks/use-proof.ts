import { useEffect, useState } from 'preact/hooks';
import type { TextProof } from './proofread-text.ts';
import type { LiveReading } from './use-reading.ts';
import type { WorkshopBackground } from './workshop-background.ts';

/** What a proof-reader says, and of which text. */
export interface LiveProof extends TextProof {
  readonly text: string;
}

/** Milliseconds after which somebody who writes has stopped for a moment. */
const PAUSE = 250;

/** Has the text proof-read in the pauses of writing, whenever it can be played; the last proof stays until there is another. */
export function useProof(background: WorkshopBackground, { text, reading }: LiveReading): LiveProof | undefined {
  const [proof, setProof] = useState<LiveProof>();
  const isPlayable = reading?.scenario !== undefined;
  useEffect(() => {
    if (text === undefined || !isPlayable) return;
    let cancel = () => {};
    const timer = setTimeout(() => {
      const work = background.start('proofreadText', { text });
      cancel = work.cancel;
      work.result.then(
        (found) => found && setProof({ ...found, text }),
        // Cancelled by what was typed meanwhile, or there is nothing to say.
        () => undefined,
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [background, text, isPlayable]);
  return proof;
}
