/** Legend of dots and lines, and switches for the offers of each delegation. */
import type { DealMapModel } from '#session/debrief/deal-map-model.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
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
  const toggle = (party: number) =>
    onChange({ hidden: hidden.includes(party) ? hidden.filter((each) => each !== party) : [...hidden, party] });
  return (
    <div class="deal-legend stack mt2">
      <ul>
        <li class="row">
          <span class="deal-sign deal-sign--suits" /> {say('debrief-deals.legend-suits')}
        </li>
        <li class="row">
          <span class="deal-sign deal-sign--uncrossed" /> {say('debrief-deals.legend-uncrossed')}
        </li>
        <li class="row">
          <span class="deal-sign deal-sign--crossed" /> {say('debrief-deals.legend-crossed')}
        </li>
        <li class="row">
          <span class="deal-sign deal-sign--frontier" /> {say('debrief-deals.frontier')}
        </li>
        {map.days.some(({ solutions }) => solutions.length > 0) && (
          <li class="row">
            <span class="deal-sign deal-sign--solution" /> {say('debrief-deals.legend-solutions')}
          </li>
        )}
      </ul>
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
