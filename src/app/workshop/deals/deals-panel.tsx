import '#panels/plot/plot.css';
import '#panels/parts/choice-list.css';
import '#panels/workshop/deals/bench-deals.css';
import { useCallback } from 'preact/hooks';
import { loadLazyWorkshopMessages } from '#messages/message-catalogue.ts';
import { DealsSaid } from '#panels/workshop/deals/deals-said.tsx';
import type { DealsModel } from '#session/workshop/deals-model.ts';
import { WithMessages } from '../../with-messages.tsx';
import { type FoundOfText, useInPauses } from '../tasks/use-in-pauses.ts';
import type { WorkshopBackground } from '../tasks/workshop-background.ts';

interface DealsBesideProps {
  readonly background: WorkshopBackground;
  readonly text: string;
  /** True if the text can be played. */
  readonly isCurrent: boolean;
}

/** The deals of a text as one types. */
export function DealsPanel({ background, text, isCurrent }: DealsBesideProps) {
  const deals = useDeals(background, text, isCurrent);
  if (deals === undefined) return null;
  return (
    <WithMessages load={loadLazyWorkshopMessages}>
      <DealsSaid parts={deals.found} />
    </WithMessages>
  );
}

/** The maps of the parts of a text. */
type LiveDeals = FoundOfText<readonly DealsModel[]>;

/** Milliseconds: what the proof-reader says comes first. */
const PAUSE = 400;

/** Has the deals of a text mapped whenever it can be played. */
function useDeals(background: WorkshopBackground, text: string, isPlayable: boolean): LiveDeals | undefined {
  const ask = useCallback((asked: string) => background.start('mapDeals', { text: asked }), [background]);
  return useInPauses({ text: isPlayable ? text : undefined, pause: PAUSE, ask });
}
