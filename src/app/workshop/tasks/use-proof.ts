import { useCallback } from 'preact/hooks';
import type { TextProof } from './proofread-text.ts';
import { type FoundOfText, useInPauses } from './use-in-pauses.ts';
import type { LiveReading } from './use-reading.ts';
import type { WorkshopBackground } from './workshop-background.ts';

/** The proof, with the text that it is of. */
export type LiveProof = FoundOfText<TextProof>;

const PAUSE = 250;

/** Has the text proof-read whenever it can be played. */
export function useProof(background: WorkshopBackground, { text, reading }: LiveReading): LiveProof | undefined {
  const ask = useCallback((asked: string) => background.start('proofreadText', { text: asked }), [background]);
  return useInPauses({ text: reading?.scenario && text, pause: PAUSE, ask });
}
