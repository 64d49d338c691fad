/** The map of one part of the text. */
import { at } from '#engine/model/at.ts';
import type { DealMapModel } from '#session/debrief/deal-map-model.ts';
import { Fold } from '../../parts/fold.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { DayRow } from './day-row.tsx';
import type { DealChoices } from './deal-choices.ts';
import { DealPlot } from './deal-plot.tsx';
import { DealsTable } from './deals-table.tsx';
import { LeftList } from './left-list.tsx';
import { PlotLegend } from './plot-legend.tsx';
import { StoneBox } from './stone-box.tsx';

interface DealMapProps {
  readonly map: DealMapModel;
  readonly choices: DealChoices;
  readonly onChange: (change: Partial<DealChoices>) => void;
  readonly isTable: boolean;
  readonly onMoment: (moment: number) => void;
}

/** Number of texts; then the plot or the tables, with the selected text, the missed texts and the days. */
export function DealMapPanel({ map, choices, onChange, isTable, onMoment }: DealMapProps) {
  const days = <DayRow map={map} day={choices.day} onDay={(day) => onChange({ day })} />;
  // Where there is room: few texts that were left take little of it.
  const daysBeside = !isTable && map.left.texts.length < 2;
  return (
    <>
      <p class="deal-counts muted">
        {map.counts.map((words) => (
          <span key={words}>{words} </span>
        ))}
        <b>{at(map.days, choices.day).words}</b>
      </p>
      <div class={isTable ? 'deal-columns full deal-columns--table' : 'deal-columns full'}>
        <div>
          {!isTable && (
            <div class="deal-drawn">
              <DealPlot map={map} choices={choices} onPick={(picked) => onChange({ picked })} />
              <PlotLegend map={map} choices={choices} onChange={onChange} />
            </div>
          )}
          {!daysBeside && days}
          {isTable && <DealsTable {...{ map, choices, onMoment }} />}
        </div>
        <div>
          {!isTable && <StoneBox {...{ map, choices, onMoment }} />}
          <LeftList left={map.left} picked={choices.picked} onPick={(picked) => onChange({ picked })} />
          {daysBeside && days}
        </div>
      </div>
      {map.days.some(({ solutions }) => solutions.length > 0) && <WorkedOut />}
    </>
  );
}

/** Explanation of how the deals that share the gains fairly were found. */
function WorkedOut() {
  const { say } = useSpeaker();
  return (
    <Fold summary={say('debrief-deals.worked-out')}>
      <p class="note muted">{say('debrief-deals.fair-methods')}</p>
    </Fold>
  );
}
