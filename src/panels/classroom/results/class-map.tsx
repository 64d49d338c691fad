/** One map of deals with what all tables came to. */
import { useState } from 'preact/hooks';
import type { DealMapModel } from '#session/debrief/deal-map-model.ts';
import { type DealChoices, firstChoices } from '../../debrief/deals/deal-choices.ts';
import { DealControls } from '../../debrief/deals/deal-controls.tsx';
import { DealPlot } from '../../debrief/deals/deal-plot.tsx';
import { DealsTable } from '../../debrief/deals/deals-table.tsx';
import { PlotLegend } from '../../debrief/deals/plot-legend.tsx';
import { StoneBox } from '../../debrief/deals/stone-box.tsx';
import { Segment } from '../../parts/segment.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** Tables have no moments to go back to here: their own debriefs have. */
const NOWHERE = () => undefined;

/** The part that the talks were for at first; of each part what is chosen is kept. */
export function ClassMap({ maps }: { readonly maps: readonly DealMapModel[] }) {
  const { say } = useSpeaker();
  const [part, setPart] = useState(maps.length - 1);
  const [chosen, setChosen] = useState<readonly DealChoices[]>(() => maps.map(firstChoices));
  const [isTable, setTable] = useState(false);
  const [map, choices] = [maps[part], chosen[part]];
  if (map === undefined || choices === undefined) return null;
  const change = (to: Partial<DealChoices>) =>
    setChosen((before) => before.map((each, index) => (index === part ? { ...each, ...to } : each)));
  const ground = { map, choices };
  return (
    <div class="sheet deals class-map">
      <div class="deal-choices">
        {maps.length > 1 && (
          <Segment
            label={say('debrief-deals.part')}
            value={String(part)}
            choices={maps.map(({ title }, index) => ({ value: String(index), label: title }))}
            onChoose={(value) => setPart(Number(value))}
          />
        )}
        <DealControls {...ground} onChange={change} isTable={isTable} onTable={setTable} />
      </div>
      {map.stones.length === 0 && <p>{say('class-results.map-none')}</p>}
      {isTable ? (
        <DealsTable {...ground} onMoment={NOWHERE} />
      ) : (
        <div class="deal-columns">
          <div>
            <div class="deal-drawn">
              <DealPlot {...ground} onPick={(picked) => change({ picked })} />
              <PlotLegend {...ground} onChange={change} />
            </div>
          </div>
          <div>
            <StoneBox {...ground} onMoment={NOWHERE} />
            <p class="deal-note">{say('class-results.map-middle')}</p>
          </div>
        </div>
      )}
    </div>
  );
}
