/** The papers of the briefing: the situation, and the mandate of the chosen chair. One lies on top. */
import type { BriefingModel, ChairModel } from '#session/screens/briefing-model.ts';
import { PaperSheet } from '../parts/paper-sheet.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { MandateSheet } from './mandate-sheet.tsx';
import { SituationSheet } from './situation-sheet.tsx';

export type BriefingLeaf = 'situation' | 'mandate';

export interface BriefingLeavesProps {
  readonly model: BriefingModel;
  readonly chair: ChairModel | undefined;
  readonly leaf: BriefingLeaf;
  readonly onTurn: (leaf: BriefingLeaf) => void;
}

const LEAVES: readonly BriefingLeaf[] = ['situation', 'mandate'];

/** Tabs that say which paper lies on top, and the papers; those of a chosen chair are printed with the situation. */
export function BriefingLeaves({ model, chair, leaf, onTurn }: BriefingLeavesProps) {
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
