/** The map of one part of the text. */
import { useState } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { DealMapModel } from '#session/debrief/deal-map-model.ts';
import { DayRow } from './day-row.tsx';
import { useDealChoices } from './deal-choices.ts';
import { DealControls } from './deal-controls.tsx';
import { DealPlot } from './deal-plot.tsx';
import { DealsTable } from './deals-table.tsx';
import { LeftList } from './left-list.tsx';
import { PlotLegend } from './plot-legend.tsx';
import { StoneBox } from './stone-box.tsx';

interface DealMapProps {
  readonly map: DealMapModel;
  readonly onMove?: ((move: number) => void) | undefined;
}

/** How many texts there are; then the plot, what was left, and the days. */
export function DealMap({ map, onMove }: DealMapProps) {
  const [choices, change] = useDealChoices(map);
  const [isTable, setTable] = useState(false);
  return (
    <>
      <p class="deal-counts">
        {map.counts.map((words) => (
          <span key={words}>{words} </span>
        ))}
        <b>{at(map.days, choices.day).words}</b>
      </p>
      <DealControls map={map} choices={choices} onChange={change} isTable={isTable} onTable={setTable} />
      <div class="deal-columns">
        <div>
          {isTable ? (
            <DealsTable map={map} choices={choices} />
          ) : (
            <>
              <DealPlot map={map} choices={choices} onPick={(picked) => change({ picked })} />
              <PlotLegend map={map} choices={choices} onChange={change} />
              <StoneBox map={map} choices={choices} onMove={onMove} />
            </>
          )}
        </div>
        <div>
          <LeftList left={map.left} picked={choices.picked} onPick={(picked) => change({ picked })} />
          <DayRow map={map} day={choices.day} onDay={(day) => change({ day })} />
        </div>
      </div>
    </>
  );
}
