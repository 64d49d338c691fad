import { PREPARATION_FIELDS, type Preparation } from '#session/preparation.ts';
import type { ChairModel } from '#session/screens/briefing-model.ts';
import { Fold } from '../parts/fold.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { PreparationSheet } from './preparation-sheet.tsx';

interface PreparationSectionProps {
  /** The chosen one. */
  readonly chair: ChairModel;
  readonly preparation: Preparation;
  readonly onPrepare: (preparation: Preparation) => void;
}

/** Questions to prepare the talks with, on demand. */
export function PreparationSection({ chair, preparation, onPrepare }: PreparationSectionProps) {
  const { say } = useSpeaker();
  const isBegun = PREPARATION_FIELDS.some((field) => preparation[field] !== '');
  return (
    <section aria-label={say('chairs.prepare')} data-prints-whole>
      <Fold key={chair.party} summary={say('chairs.prepare')} open={isBegun}>
        <p class="chairs-advice note muted">{say('chairs.prepare-about')}</p>
        <PreparationSheet preparation={preparation} onWrite={onPrepare} />
      </Fold>
    </section>
  );
}
