/** Legend of dots and lines, and switches for the offers of each delegation. */
import type { DealMapModel } from '#session/debrief/deal-map-model.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { SignLegend } from '../../plot/plot-parts.tsx';
import { type DealChoices, offerers } from './deal-choices.ts';

interface PlotLegendProps {
  readonly map: DealMapModel;
  readonly choices: DealChoices;
  readonly onChange: (change: Partial<DealChoices>) => void;
}

/** The signs that stand for many, then a box to tick for each delegation that made offers. */
export function PlotLegend({ map, choices, onChange }: PlotLegendProps) {
  const { say } = useSpeaker();
  const all = offerers(map);
  const { hidden } = choices;
  const hasSolutions = map.days.some(({ solutions }) => solutions.length > 0);
  const toggle = (party: number) =>
    onChange({ hidden: hidden.includes(party) ? hidden.filter((each) => each !== party) : [...hidden, party] });
  return (
    <div class="stack mt2">
      <SignLegend
        signs={[
          ['suits', say('debrief-deals.legend-suits')],
          ['uncrossed', say('debrief-deals.legend-uncrossed')],
          ['crossed', say('debrief-deals.legend-crossed')],
          ['frontier', say('debrief-deals.frontier')],
          ...(hasSolutions ? [['solution', say('debrief-deals.legend-solutions')] as const] : []),
        ]}
      />
      {all.length > 0 && (
        <fieldset class="deal-paths cluster centred">
          <legend>{say('debrief-deals.paths')}</legend>
          {all.map((party) => (
            <label key={party.party} class="deal-path-choice row">
              <input type="checkbox" checked={!hidden.includes(party.party)} onChange={() => toggle(party.party)} />
              <DelegationTag party={party} kind="solid" />
            </label>
          ))}
          <span class="note muted">{say('debrief-deals.paths-note')}</span>
        </fieldset>
      )}
    </div>
  );
}
