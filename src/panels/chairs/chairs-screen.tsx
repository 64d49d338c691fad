/** The choice of a chair, the briefing, and the preparation of the chosen delegation. */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import { PREPARATION_FIELDS, type Preparation } from '#session/preparation.ts';
import type { BriefingModel, ChairModel } from '#session/screens/briefing-model.ts';
import { Button } from '../parts/button.tsx';
import { Fold } from '../parts/fold.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { PaperSheet } from '../parts/paper-sheet.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import { TopBar } from '../top-bar.tsx';
import { ChairSection, type ChairSectionProps } from './chair-section.tsx';
import { GameChoicesForm, type GameChoicesProps } from './game-choices-form.tsx';
import { MandateSheet } from './mandate-sheet.tsx';
import { PreparationSheet } from './preparation-sheet.tsx';
import { SituationSheet } from './situation-sheet.tsx';

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
      <main class="chairs-main grid">
        <ChairSection {...choices} model={model} chair={chair} onChoose={choose} onMandate={() => setLeaf('mandate')} />
        <BriefingLeaves model={model} chair={chair} leaf={leaf} onTurn={setLeaf} />
        <div class="chairs-right column gap3 grid">
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

interface PreparationSectionProps {
  /** The chosen one. */
  readonly chair: ChairModel;
  readonly preparation: Preparation;
  readonly onPrepare: (preparation: Preparation) => void;
}

/** Questions to prepare the talks with, on demand. */
function PreparationSection({ chair, preparation, onPrepare }: PreparationSectionProps) {
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

interface ChairsBarProps {
  readonly model: BriefingModel;
  readonly onBack: () => void;
  readonly onPrint: () => void;
  /** To all that a class needs on paper. */
  readonly onKit: () => void;
}

/** The bar above the choice of a chair: back to the scenarios, and the brief on paper. */
function ChairsBar({ model, onBack, onPrint, onKit }: ChairsBarProps) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  const steps = [
    { label: say('bar.step-scenario'), state: 'done' },
    { label: say('bar.step-chair'), state: 'now' },
    { label: say('bar.step-table'), state: 'ahead' },
  ] as const;
  return (
    <TopBar title={model.title} titleLanguage={lang} note={model.factsAsOf} steps={steps} onHome={onBack}>
      <Button kind="quiet" icon="arrow-left" class="chairs-back" onClick={onBack}>
        {say('bar.scenarios')}
      </Button>
      <Button kind="quiet" icon="file-text" class="chairs-kit" onClick={onKit}>
        <span class="chairs-print-word">{say('bar.kit')}</span>
      </Button>
      <Button kind="quiet" icon="printer" class="chairs-print" onClick={onPrint}>
        <span class="chairs-print-word">{say('bar.print')}</span>
      </Button>
    </TopBar>
  );
}

// The papers of the briefing: the situation, and the mandate of the chosen chair. One lies on top.

type BriefingLeaf = 'situation' | 'mandate';

interface BriefingLeavesProps {
  readonly model: BriefingModel;
  readonly chair: ChairModel | undefined;
  readonly leaf: BriefingLeaf;
  readonly onTurn: (leaf: BriefingLeaf) => void;
}

const LEAVES: readonly BriefingLeaf[] = ['situation', 'mandate'];

/** Tabs that say which paper lies on top, and the papers; those of a chosen chair are printed with the situation. */
function BriefingLeaves({ model, chair, leaf, onTurn }: BriefingLeavesProps) {
  const { say } = useSpeaker();
  return (
    <div class="leaves" data-prints-whole>
      <fieldset class="leaf-tabs">
        <legend class="vh">{say('chairs.leaves')}</legend>
        {LEAVES.map((each) => (
          <button
            key={each}
            type="button"
            class="leaf-tab label"
            aria-pressed={each === leaf}
            onClick={() => onTurn(each)}
          >
            {say(`chairs.${each}`)}
          </button>
        ))}
      </fieldset>
      <div class="leaf-paper" hidden={leaf !== 'mandate'} data-prints={chair !== undefined}>
        <Mandate chair={chair} />
      </div>
      <div class="leaf-paper" hidden={leaf !== 'situation'} data-prints>
        <SituationSheet model={model} />
      </div>
    </div>
  );
}

function Mandate({ chair }: { readonly chair: ChairModel | undefined }) {
  const { say } = useSpeaker();
  if (chair !== undefined) return <MandateSheet key={chair.party} chair={chair} />;
  return (
    <PaperSheet class="mandate mandate--none" aria-labelledby="mandate-heading">
      <header class="mandate-head">
        <h2 id="mandate-heading" class="mandate-heading">
          {say('chairs.mandate')}
        </h2>
        <p class="mandate-stamp mt1">{say('chairs.confidential')}</p>
      </header>
      <p class="mt4 reading paper-muted">{say('chairs.closed')}</p>
    </PaperSheet>
  );
}
