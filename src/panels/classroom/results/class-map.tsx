/** One map of deals with what all tables came to. */
import { useState } from 'preact/hooks';
import type { DealMapModel } from '#session/debrief/deal-map-model.ts';
import { DealControls } from '../../debrief/deals/deal-controls.tsx';
import { DealPlot } from '../../debrief/deals/deal-plot.tsx';
import { DealsTable } from '../../debrief/deals/deals-table.tsx';
import { PlotLegend } from '../../debrief/deals/plot-legend.tsx';
import { StoneBox } from '../../debrief/deals/stone-box.tsx';
import { useMapOfPart } from '../../debrief/deals/use-map-of-part.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** Tables have no moments to go back to here: their own debriefs have. */
const NOWHERE = () => undefined;

export function ClassMap({ maps }: { readonly maps: readonly DealMapModel[] }) {
  const { say } = useSpeaker();
  const shown = useMapOfPart(maps);
  const [isTable, setTable] = useState(false);
  if (shown === undefined) return null;
  const { map, choices, change, partChoice } = shown;
  const ground = { map, choices };
  return (
    <div class="sheet deals class-map full">
      <div class="deal-choices full row wrap gap-2-3 between">
        {partChoice}
        <DealControls {...ground} onChange={change} isTable={isTable} onTable={setTable} />
      </div>
      {map.stones.length === 0 && <p>{say('class-results.map-none')}</p>}
      {isTable ? (
        <DealsTable {...ground} onMoment={NOWHERE} />
      ) : (
        <div class="deal-columns full">
          <div>
            <div class="deal-drawn">
              <DealPlot {...ground} onPick={(picked) => change({ picked })} />
              <PlotLegend {...ground} onChange={change} />
            </div>
          </div>
          <div>
            <StoneBox {...ground} onMoment={NOWHERE} />
            <p class="note muted">{say('class-results.map-middle')}</p>
          </div>
        </div>
      )}
    </div>
  );
}
