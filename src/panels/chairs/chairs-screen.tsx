/** The choice of a chair, the briefing, and the preparation of the chosen delegation. */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Preparation } from '#session/preparation.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { type BriefingLeaf, BriefingLeaves } from './briefing-leaves.tsx';
import { ChairSection, type ChairSectionProps } from './chair-section.tsx';
import { ChairsBar } from './chairs-bar.tsx';
import { GameChoicesForm, type GameChoicesProps } from './game-choices-form.tsx';
import { PreparationSection } from './preparation-section.tsx';

export interface ChairsScreenProps extends Omit<ChairSectionProps, 'chair' | 'onMandate'>, GameChoicesProps {
  /** Way to hand these settings out, if there is one. */
  readonly handingOut?: ComponentChildren;
  readonly chosen: PartyIndex | undefined;
  /** Notes on the chosen chair. */
  readonly preparation: Preparation;
  readonly onPrepare: (preparation: Preparation) => void;
  readonly onSit: () => void;
  /** Back to the scenarios. */
  readonly onBack: () => void;
  readonly onPrint: () => void;
  readonly onKit: () => void;
}

/** Chairs left, the situation and the mandate on paper in the middle, settings and the main button right. */
export function ChairsScreen({
  model,
  chosen,
  onChoose,
  onSit,
  onBack,
  onPrint,
  onKit,
  preparation,
  onPrepare,
  ...choices
}: ChairsScreenProps) {
  const { say } = useSpeaker();
  const chair = model.chairs.find((each) => each.party === chosen);
  const [leaf, setLeaf] = useState<BriefingLeaf>(chosen === undefined ? 'situation' : 'mandate');
  const choose = (party: PartyIndex) => {
    onChoose(party);
    setLeaf('mandate');
  };
  return (
    <div class="chairs">
      <ChairsBar model={model} onBack={onBack} onPrint={onPrint} onKit={onKit} />
      <main class="chairs-main">
        <ChairSection {...choices} model={model} chair={chair} onChoose={choose} onMandate={() => setLeaf('mandate')} />
        <BriefingLeaves model={model} chair={chair} leaf={leaf} onTurn={setLeaf} />
        <div class="chairs-right">
          <Fold summary={say('chairs.settings')} open={choices.locks.size > 0}>
            <GameChoicesForm {...choices} />
            {choices.handingOut}
          </Fold>
          {chair && <PreparationSection {...{ chair, preparation, onPrepare }} />}
        </div>
        <div class={chair ? 'chairs-sit chairs-sit--ready' : 'chairs-sit'}>
          <Button kind="primary" onClick={onSit} disabledReason={chair ? undefined : say('chairs.choose-first')}>
            {say('chairs.sit')}
          </Button>
        </div>
      </main>
      <LiveRegion message={chair ? say('chairs.mandate-open', { party: chair.party }) : ''} />
    </div>
  );
}
