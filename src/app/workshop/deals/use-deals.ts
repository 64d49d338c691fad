import { useCallback } from 'preact/hooks';
import type { DealsModel } from '#session/workshop/deals-model.ts';
import { type FoundOfText, useInPauses } from '../tasks/use-in-pauses.ts';
import type { WorkshopBackground } from '../tasks/workshop-background.ts';

/** The maps of the parts of a text. */
export type LiveDeals = FoundOfText<readonly DealsModel[]>;

/** Milliseconds: what the proof-reader says comes first. */
const PAUSE = 400;

/** Has the deals of a text mapped whenever it can be played. */
export function useDeals(background: WorkshopBackground, text: string, isPlayable: boolean): LiveDeals | undefined {
  const ask = useCallback((asked: string) => background.start('mapDeals', { text: asked }), [background]);
  return useInPauses({ text: isPlayable ? text : undefined, pause: PAUSE, ask });
}
