/** The mandate of one delegation, and what each answer is worth to it. */
import type { ChairModel } from '#session/screens/briefing-model.ts';
import { PaperSheet } from '../parts/paper-sheet.tsx';
import { partyClass } from '../parts/party-shape.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { MandateParts } from './mandate-parts.tsx';

/** One sheet of paper, which only its own delegation reads. */
export function MandateSheet({ chair }: { readonly chair: ChairModel }) {
  const { say } = useSpeaker();
  return (
    <PaperSheet class={`mandate ${partyClass(chair.order)}`} aria-labelledby="mandate-heading">
      <header class="mandate-head">
        <div>
          <h2 id="mandate-heading" class="mandate-heading" tabIndex={-1}>
            {say('chairs.mandate')}
          </h2>
          <p class="mandate-of reading paper-muted">{say('chairs.mandate-of', { party: chair.party })}</p>
        </div>
        <p class="mandate-stamp mt1">{say('chairs.confidential')}</p>
      </header>
      <MandateParts chair={chair} isWhole={false} />
    </PaperSheet>
  );
}
