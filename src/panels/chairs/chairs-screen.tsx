/** The choice of a chair, the briefing, and the preparation of the chosen delegation. */

import { useState } from 'preact/hooks';
import type { HintTime } from '#engine/model/hint-time.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Reveal } from '#engine/model/scenario.ts';
import type { Difficulty } from '#session/difficulty.ts';
import type { Preparation } from '#session/preparation.ts';
import type { BriefingModel } from '#session/screens-model.ts';
import { DIFFICULTY_CHOICES } from '#session/words/difficulty-words.ts';
import { HINT_TIME_CHOICES } from '#session/words/hint-time-words.ts';
import { REVEAL_CHOICES } from '#session/words/reveal-words.ts';
import { Button } from '../parts/button.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { Term } from '../parts/term.tsx';
import { TopBar } from '../top-bar.tsx';
import { AttacksChoice } from './attacks-choice.tsx';
import { BriefingLeaves, type Leaf } from './briefing-leaves.tsx';
import { ChairChoice } from './chair-choice.tsx';
import { ContentNote } from './content-note.tsx';
import { MandateLink } from './mandate-link.tsx';
import { PreparationSheet } from './preparation-sheet.tsx';
import { TellingChoice } from './telling-choice.tsx';

export interface ChairsScreenProps {
  readonly model: BriefingModel;
  readonly chosen: PartyIndex | undefined;
  readonly onChoose: (party: PartyIndex) => void;
  /** Other chairs that persons beside the first one play, at the same device. */
  readonly others: readonly PartyIndex[];
  readonly onOther: (party: PartyIndex, isPerson: boolean) => void;
  /** How hard the negotiators make it. */
  readonly difficulty: Difficulty;
  readonly onDifficulty: (difficulty: Difficulty) => void;
  /** Whether the news tells of attacks, in a scenario that has any. */
  readonly tellsOfAttacks: boolean;
  readonly onTellsOfAttacks: (tells: boolean) => void;
  /** How much the others tell. */
  readonly reveal: Reveal;
  readonly onReveal: (reveal: Reveal) => void;
  /** When hints are shown. */
  readonly hints: HintTime;
  readonly onHints: (hints: HintTime) => void;
  /** What was written down about the chosen chair. */
  readonly preparation: Preparation;
  readonly onPrepare: (preparation: Preparation) => void;
  readonly onSit: () => void;
  /** Back to the scenarios. */
  readonly onBack: () => void;
  readonly onPrint: () => void;
}

const STEPS = [
  { label: 'Scenario', state: 'done' },
  { label: 'Chair and mandate', state: 'now' },
  { label: 'Table', state: 'ahead' },
] as const;

/** Chairs left, the situation and the mandate on paper in the middle, the preparation and the main button right. */
export function ChairsScreen({ model, chosen, onChoose, onSit, onBack, onPrint, ...choices }: ChairsScreenProps) {
  const chair = model.chairs.find((each) => each.party === chosen);
  const [leaf, setLeaf] = useState<Leaf>('situation');
  const choose = (party: PartyIndex) => {
    onChoose(party);
    setLeaf('mandate');
  };
  return (
    <div class="chairs">
      <TopBar title={model.title} factsAsOf={model.factsAsOf} steps={STEPS} onHome={onBack}>
        <Button kind="quiet" icon="arrow-left" class="chairs-back" onClick={onBack}>
          Scenarios
        </Button>
        <Button kind="quiet" icon="printer" class="chairs-print" onClick={onPrint}>
          <span class="chairs-print-word">Print this brief</span>
        </Button>
      </TopBar>
      <main class="chairs-main">
        <section class="chairs-left" aria-labelledby="chairs-heading">
          <h1 id="chairs-heading">Whose chair?</h1>
          <p class="chairs-advice">
            You speak for a <Term of="delegation">delegation</Term>, not for a person. To play it is not to agree with
            it.
          </p>
          {model.contentNote !== undefined && <ContentNote words={model.contentNote} open={chair === undefined} />}
          {model.hasAttacks && <AttacksChoice checked={choices.tellsOfAttacks} onChange={choices.onTellsOfAttacks} />}
          <ChairChoice
            chairs={model.chairs}
            chosen={chosen}
            onChoose={choose}
            others={choices.others}
            onOther={choices.onOther}
          />
          {chair && <MandateLink chair={chair} onOpen={() => setLeaf('mandate')} />}
          <TellingChoice
            label="The others bargain"
            value={choices.difficulty}
            choices={DIFFICULTY_CHOICES}
            onChoose={choices.onDifficulty}
          />
          <TellingChoice
            label="They tell you"
            value={choices.reveal}
            choices={REVEAL_CHOICES}
            onChoose={choices.onReveal}
          />
          <TellingChoice label="Hints" value={choices.hints} choices={HINT_TIME_CHOICES} onChoose={choices.onHints} />
        </section>
        <BriefingLeaves model={model} chair={chair} leaf={leaf} onTurn={setLeaf} />
        <section class="chairs-right" aria-labelledby="preparation-heading">
          <h2 id="preparation-heading">Prepare in five minutes</h2>
          {chair === undefined ? (
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
          ) : (
            <>
              <p class="chairs-advice">
                In your own words. Kept on this device only, and at hand at the table. You can leave it empty.
              </p>
              <PreparationSheet key={chair.party} preparation={choices.preparation} onWrite={choices.onPrepare} />
            </>
          )}
        </section>
        <div class={chair ? 'chairs-sit chairs-sit--ready' : 'chairs-sit'}>
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
