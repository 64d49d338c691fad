/** The choice of a chair and the briefing of the chosen delegation. */

import type { PartyIndex } from '#engine/model/moves.ts';
import type { Reveal } from '#engine/model/scenario.ts';
import type { BriefingModel } from '#session/screens-model.ts';
import { Button } from '../parts/button.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { Term } from '../parts/term.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { ChairChoice } from './chair-choice.tsx';
import { MandateSheet } from './mandate-sheet.tsx';
import { RevealChoice } from './reveal-choice.tsx';
import { Situation } from './situation.tsx';

export interface ChairsScreenProps {
  readonly model: BriefingModel;
  readonly chosen: PartyIndex | undefined;
  readonly onChoose: (party: PartyIndex) => void;
  /** How much the others tell. */
  readonly reveal: Reveal;
  readonly onReveal: (reveal: Reveal) => void;
  readonly onSit: () => void;
  /** Back to the scenarios. */
  readonly onBack: () => void;
}

const STEPS = [
  { label: 'Scenario', state: 'done' },
  { label: 'Chair and mandate', state: 'now' },
  { label: 'Table', state: 'ahead' },
] as const;

/** Chairs left, the mandate of the chosen one in the middle, the situation and the main button right. */
export function ChairsScreen({ model, chosen, onChoose, reveal, onReveal, onSit, onBack }: ChairsScreenProps) {
  const chair = model.chairs.find((each) => each.party === chosen);
  return (
    <div class="chairs">
      <TopBar title={model.title} factsAsOf={model.factsAsOf} steps={STEPS} onHome={onBack}>
        <Button kind="quiet" icon="arrow-left" onClick={onBack}>
          Scenarios
        </Button>
      </TopBar>
      <main class="chairs-main">
        <section class="chairs-left" aria-labelledby="chairs-heading">
          <h1 id="chairs-heading">Whose chair?</h1>
          <p class="chairs-advice">
            You speak for a <Term of="delegation">delegation</Term>, not for a person. To play it is not to agree with
            it.
          </p>
          <ChairChoice chairs={model.chairs} chosen={chosen} onChoose={onChoose} />
          <RevealChoice reveal={reveal} onReveal={onReveal} />
        </section>
        {chair ? <MandateSheet key={chair.party} chair={chair} /> : <NoMandate />}
        <section class="chairs-right" aria-label="The situation">
          <Situation model={model} sources={chair?.sources ?? []} />
        </section>
        <div class="chairs-sit">
          <Button
            kind="primary"
            onClick={onSit}
            disabledReason={chair ? undefined : 'Choose a chair first, and read its mandate.'}
          >
            Sit down at the table
          </Button>
        </div>
      </main>
      <LiveRegion message={chair ? `The mandate of ${chair.name} is open.` : ''} />
    </div>
  );
}

function NoMandate() {
  return (
    <Sheet class="mandate mandate--none" aria-labelledby="mandate-heading">
      <header class="mandate-head">
        <h2 id="mandate-heading" class="mandate-heading">
          Mandate
        </h2>
        <p class="mandate-stamp">Confidential</p>
      </header>
      <p class="mandate-closed">
        Choose a chair to open its mandate: what the delegation needs, what it can offer, what it never signs, and what
        each answer is worth to it. The other delegations do not see it.
      </p>
    </Sheet>
  );
}
