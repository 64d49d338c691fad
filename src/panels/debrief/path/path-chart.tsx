/** One measure over the days: a lane for each delegation. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { LaneModel, PathMeasureModel, PathModel } from '#session/debrief/path-model.ts';
import { Mark } from '../../parts/mark.tsx';
import { partyClass } from '../../parts/party-shape.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { usePlotSize } from '../deals/use-plot-size.ts';
import { Lane } from './lane.tsx';
import { MarksDrawn } from './marks-drawn.tsx';
import { NewsRow } from './news-row.tsx';
import { pinRows } from './pin-rows.ts';
import { StopSlider } from './stop-slider.tsx';
import { StretchBand } from './stretch-band.tsx';

interface PathChartProps {
  readonly path: PathModel;
  readonly measure: PathMeasureModel;
  /** Place of the stop that is looked at. */
  readonly stop: number;
  /** There is room for pins in two rows, whether there are any or not. */
  readonly hasRoom: boolean;
  readonly onStop: (stop: number) => void;
  readonly onCard: (card: number) => void;
}

/** Lanes, and over them what happened on the way; one stop of the Tab key, whose arrows go from moment to moment. */
export function PathChart({ path, measure, stop, hasRoom, onStop, onCard }: PathChartProps) {
  const { say } = useSpeaker();
  const room = useRef<HTMLDivElement>(null);
  const { width, unit } = usePlotSize(room);
  const [chosen, setChosen] = useState<string>();
  const { lanes } = measure;
  const only = lanes.find(({ key }) => key === chosen) ?? at(lanes, 0);
  const days = path.days.length;
  const xAt = useMemo(() => (time: number) => (time / days) * width, [days, width]);
  const rows = pinRows(path.turning.cards.map((card) => xAt(card.at) / unit));
  return (
    <div class="path-chart">
      <LaneSelect lanes={lanes} chosen={only.key} onChoose={setChosen} />
      <StretchBand path={path} />
      <div class="path-days" aria-hidden="true">
        {path.days.map(({ round, above, number }) => (
          <span key={round}>
            {above} <b>{number}</b>
          </span>
        ))}
      </div>
      <div class={hasRoom || rows.includes(1) ? 'path-lanes path-lanes--two-rows' : 'path-lanes'}>
        <div
          role="img"
          aria-label={say('debrief-path.chart', { measure: say(`debrief-path.${measure.measure}`) })}
          class="path-picture stack gap1"
        >
          {lanes.map((lane) => (
            <div key={lane.key} class={laneClass(lane, only)}>
              <LaneName lane={lane} />
              <Lane lane={lane} path={path} stop={stop} xAt={xAt} width={width} unit={unit} />
              <span class="path-end">{lane.points.at(-1)?.short}</span>
            </div>
          ))}
        </div>
        <div ref={room} class="path-over">
          <MarksDrawn path={path} rows={rows} stop={stop} xAt={xAt} unit={unit} />
          <StopSlider path={path} measure={measure} stop={stop} xAt={xAt} onStop={onStop} onCard={onCard} />
        </div>
      </div>
      <NewsRow path={path} xAt={xAt} width={width} />
    </div>
  );
}

function laneClass({ key, party }: LaneModel, only: LaneModel): string {
  const classes = ['path-lane', party === undefined ? 'path-lane--all' : partyClass(party.order)];
  return [...classes, ...(key === only.key ? ['path-lane--only'] : [])].join(' ');
}

function LaneName({ lane: { party, name, foot, top } }: { readonly lane: LaneModel }) {
  return (
    <span class="path-name small">
      {party && <Mark party={party} size={26} decorative />}
      <b>{name}</b>
      <span class="path-scale note muted">
        <span>{top}</span>
        <span>{foot}</span>
      </span>
    </span>
  );
}

interface LaneSelectProps {
  readonly lanes: readonly LaneModel[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** Selector for the lane, if there is room for only one. */
function LaneSelect({ lanes, chosen, onChoose }: LaneSelectProps) {
  const { say } = useSpeaker();
  return (
    <label class="path-select note muted">
      {say('debrief-path.lane')}
      <select class="choice-list" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {lanes.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
