import type { Preparation } from '#session/preparation.ts';
import type { ChairModel } from '#session/screens/briefing-model.ts';
import { Said } from '../parts/said.tsx';
import { TERMS } from '../parts/terms.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { PreparationSheet } from './preparation-sheet.tsx';

interface PreparationSectionProps {
  /** The chosen one. */
  readonly chair: ChairModel | undefined;
  readonly preparation: Preparation;
  readonly onPrepare: (preparation: Preparation) => void;
}

/** The way to the table while no chair is chosen, then the questions to go there with. */
export function PreparationSection({ chair, preparation, onPrepare }: PreparationSectionProps) {
  const { say } = useSpeaker();
  return (
    <section class="chairs-right" aria-labelledby="preparation-heading">
      <h2 id="preparation-heading">{say('chairs.prepare')}</h2>
      {chair === undefined ? (
        <Path />
      ) : (
        <>
          <p class="chairs-advice">{say('chairs.prepare-about')}</p>
          <PreparationSheet key={chair.party} preparation={preparation} onWrite={onPrepare} />
        </>
      )}
    </section>
  );
}

function Path() {
  const { say } = useSpeaker();
  return (
    <ol class="chairs-path">
      <li>{say('chairs.way-situation')}</li>
      <li>
        <span>
          <Said id="chairs.way-chair" draw={TERMS} />
        </span>
      </li>
      <li>{say('chairs.way-prepare')}</li>
      <li>{say('chairs.way-sit')}</li>
    </ol>
  );
}
