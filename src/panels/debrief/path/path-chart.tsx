/** One measure over the days: a lane for each delegation. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { LaneModel, PathMark, PathMeasureModel, PathModel } from '#session/debrief/path-model.ts';
import { Mark } from '../../parts/mark.tsx';
import { partyClass } from '../../parts/party-shape.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { usePlotSize } from '../../plot/use-plot-size.ts';
import { Lane } from './lane.tsx';
import { pinRows } from './pin-rows.ts';
import { StopSlider } from './stop-slider.tsx';

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
    <div class="column grid">
      <LaneSelect lanes={lanes} chosen={only.key} onChoose={setChosen} />
      <StretchBand path={path} />
      <div class="path-days flex" aria-hidden="true">
        {path.days.map(({ round, above, number }) => (
          <span key={round}>
            {above} <b class="primary-text">{number}</b>
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
    <span class="path-name small row">
      {party && <Mark party={party} size={26} decorative />}
      <b>{name}</b>
      <span class="path-scale note muted between flex">
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
    <label class="path-select plot-select note muted row">
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

/** The stretches of the game above its days: what is told of each moment in words, too. */
function StretchBand({ path: { stretches, days } }: { readonly path: Pick<PathModel, 'stretches' | 'days'> }) {
  const share = (time: number) => `${(time * 100) / days.length}%`;
  if (stretches.length === 0) return null;
  return (
    <div class="path-stretches note muted flex" aria-hidden="true">
      {stretches.map(({ from, to, words }) => (
        <span key={from} style={{ width: share(to - from) }}>
          <span>{words}</span>
        </span>
      ))}
    </div>
  );
}

// News below the lanes.

interface NewsRowProps {
  readonly path: PathModel;
  readonly xAt: (time: number) => number;
  readonly width: number;
}

/** A diamond at each dawn that brought news, with as much of a title as there is room for. */
function NewsRow({ path, xAt, width }: NewsRowProps) {
  const dawns = newsByTime(path.marks);
  return (
    <div class="path-news" aria-hidden="true">
      {dawns.map(([first, ...more], index) => {
        const next = dawns[index + 1];
        const end = next === undefined ? width : xAt(at(next, 0).at);
        return (
          first && (
            <span
              key={first.key}
              style={{ left: `${xAt(first.at)}px`, maxWidth: `${Math.max(12, end - xAt(first.at) - 6)}px` }}
            >
              <i />
              <span>{first.short}</span>
              {more.length > 0 && <b>+{more.length}</b>}
            </span>
          )
        );
      })}
    </div>
  );
}

function newsByTime(marks: readonly PathMark[]): PathMark[][] {
  const news = marks.filter(({ kind }) => kind === 'news');
  const times = [...new Set(news.map((mark) => mark.at))];
  return times.map((time) => news.filter((mark) => mark.at === time));
}

// Marks that cross all lanes.

interface MarksDrawnProps {
  readonly path: PathModel;
  /** By pin: its row, see `pinRows`. */
  readonly rows: readonly number[];
  readonly stop: number;
  readonly xAt: (time: number) => number;
  readonly unit: number;
}

/** Height of the row of pins, and of a pin's middle from its top. */
const MIDDLE = 13;
const ROW = 24;

/** Days, votes, departures, the pins of turning points, and the moment that is looked at: decoration, since words say all of it. */
function MarksDrawn({ path, rows, stop, xAt, unit }: MarksDrawnProps) {
  const { days, marks, turning, stops } = path;
  const looked = at(stops, stop);
  return (
    <svg class="path-marks full" aria-hidden="true">
      {days.slice(1).map(({ round }, index) => (
        <line key={round} class="path-day" x1={xAt(index + 1)} x2={xAt(index + 1)} y1={0} y2="100%" />
      ))}
      {marks
        .filter(({ kind }) => kind === 'signed' || kind === 'failed' || kind === 'left')
        .map((mark) => (
          <line
            key={mark.key}
            class={`path-vote path-vote--${mark.kind}`}
            x1={xAt(mark.at)}
            x2={xAt(mark.at)}
            y1={0}
            y2="100%"
          />
        ))}
      <line class="path-cursor" x1={xAt(looked.at)} x2={xAt(looked.at)} y1={0} y2="100%" />
      {turning.cards.map((card, place) => (
        <g key={card.number} class={card.stop === stop ? 'path-pin path-pin--here' : 'path-pin'}>
          <line x1={xAt(card.at)} x2={xAt(card.at)} y1={(MIDDLE + at(rows, place) * ROW) * unit} y2="100%" />
          <circle cx={xAt(card.at)} cy={(MIDDLE + at(rows, place) * ROW) * unit} r={11 * unit} />
          <text x={xAt(card.at)} y={(MIDDLE + at(rows, place) * ROW) * unit} dy="0.36em" text-anchor="middle">
            {card.number}
          </text>
        </g>
      ))}
    </svg>
  );
}
