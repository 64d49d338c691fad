import type { Preparation } from '#session/preparation.ts';
import type { ChairModel } from '#session/screens/briefing-model.ts';
import { Term } from '../parts/term.tsx';
import { PreparationSheet } from './preparation-sheet.tsx';

interface PreparationSectionProps {
  /** The chosen one. */
  readonly chair: ChairModel | undefined;
  readonly preparation: Preparation;
  readonly onPrepare: (preparation: Preparation) => void;
}

/** The way to the table while no chair is chosen, then the questions to go there with. */
export function PreparationSection({ chair, preparation, onPrepare }: PreparationSectionProps) {
  return (
    <section class="chairs-right" aria-labelledby="preparation-heading">
      <h2 id="preparation-heading">Prepare in five minutes</h2>
      {chair === undefined ? (
        <Path />
      ) : (
        <>
          <p class="chairs-advice">
            In your own words. Kept on this device only, and at hand at the table. You can leave it empty.
          </p>
          <PreparationSheet key={chair.party} preparation={preparation} onWrite={onPrepare} />
        </>
      )}
    </section>
  );
}

function Path() {
  return (
    <ol class="chairs-path">
      <li>Read the situation: everybody at the table knows it.</li>
      <li>
        <span>
          Choose a chair, and read its <Term of="mandate">mandate</Term>: only you know it.
        </span>
      </li>
      <li>Write down what you go to the table with. The questions for that come here.</li>
      <li>Sit down. The other chairs negotiate with you.</li>
    </ol>
  );
}
