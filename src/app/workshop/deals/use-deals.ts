import { useEffect, useState } from 'preact/hooks';
import type { DealsModel } from '#session/workshop/deals-model.ts';
import type { WorkshopBackground } from '../tasks/workshop-background.ts';

/** The maps of the parts of a text. */
export interface LiveDeals {
  readonly text: string;
  readonly parts: readonly DealsModel[];
}

/** Milliseconds after which somebody who writes has stopped for a moment: what the proof-reader says comes first. */
const PAUSE = 400;

/** Has the deals of a text mapped in the pauses of writing, whenever it can be played; the last map stays until there is another. */
export function useDeals(background: WorkshopBackground, text: string, isPlayable: boolean): LiveDeals | undefined {
  const [deals, setDeals] = useState<LiveDeals>();
  useEffect(() => {
    if (!isPlayable) return;
    let cancel = () => {};
    const timer = setTimeout(() => {
      const work = background.start('mapDeals', { text });
      cancel = work.cancel;
      work.result.then(
        (parts) => parts && setDeals({ text, parts }),
        // Cancelled by what was typed meanwhile, or there is nothing to draw.
        () => undefined,
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [background, text, isPlayable]);
  return deals;
}
