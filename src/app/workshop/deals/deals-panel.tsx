import '#panels/debrief/deals/deals.css';
import '#panels/parts/choice-list.css';
import '#panels/workshop/deals/bench-deals.css';
import { loadLazyWorkshopMessages } from '#messages/message-catalogue.ts';
import { DealsSaid } from '#panels/workshop/deals/deals-said.tsx';
import { WithMessages } from '../../with-messages.tsx';
import type { WorkshopBackground } from '../tasks/workshop-background.ts';
import { useDeals } from './use-deals.ts';

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
