/** Two games evening by evening, each measure by itself. */
import { useRef, useState } from 'preact/hooks';
import type { CurveBeside, CurvesBeside } from '#session/debrief/curves-beside-model.ts';
import { Button } from '../../parts/button.tsx';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { labelsApart, stepLine } from '../../plot/lines.ts';
import { usePlotSize } from '../../plot/use-plot-size.ts';

/** Small charts, or the same as tables. */
export function CurvesShown({ curves: { days, curves } }: { readonly curves: CurvesBeside }) {
  const { say } = useSpeaker();
  const [isTable, setTable] = useState(false);
  return (
    <section class="curves stack column pad-top3" aria-labelledby="curves-heading">
      <div class="cluster between centred">
        <h3 class="strong" id="curves-heading">
          {say('debrief-beside.curves')}
        </h3>
        <Button kind="paper" icon={isTable ? 'adjustments-horizontal' : 'table'} onClick={() => setTable(!isTable)}>
          {say(isTable ? 'debrief-path.as-chart' : 'debrief-path.as-table')}
        </Button>
      </div>
      <p>{say('debrief-beside.curves-about')}</p>
      <div class="curves-all stack gap4">
        {curves.map((curve) => (
          <figure key={curve.key} class="curve stack gap1 column">
            <figcaption class="label">
              {curve.party && <DelegationTag party={curve.party} kind="solid" />} {curve.title}
            </figcaption>
            {isTable ? <CurveTable days={days} curve={curve} /> : <Drawn days={days} curve={curve} />}
          </figure>
        ))}
      </div>
    </section>
  );
}

interface DrawnProps extends Pick<CurvesBeside, 'days'> {
  readonly curve: CurveBeside;
}

function Drawn({ days, curve }: DrawnProps) {
  const { say } = useSpeaker();
  const { title, here, there } = curve;
  const said = say('debrief-beside.curve-said', { title, here: here.at(-1) ?? 0, there: there.at(-1) ?? 0 });
  return (
    <div role="img" aria-label={said}>
      <CurvePlot days={days} curve={curve} />
    </div>
  );
}

interface CurveTableProps extends Pick<CurvesBeside, 'days'> {
  readonly curve: CurveBeside;
}

/** A measure as a table: its evenings down, both games across. After a game has ended its cells are empty. */
function CurveTable({ days, curve: { here, there } }: CurveTableProps) {
  const { say } = useSpeaker();
  const value = (each: number | undefined) => each !== undefined && say('debrief-beside.curve-value', { value: each });
  return (
    <table class="curve-table note full collapse">
      <thead>
        <tr>
          <th scope="col">{say('debrief-beside.curve-day')}</th>
          <th scope="col">{say('debrief-beside.here')}</th>
          <th scope="col">{say('debrief-beside.there')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ round, words }, place) => (
          <tr key={round}>
            <th scope="row">{words}</th>
            <td>{value(here[place])}</td>
            <td>{value(there[place])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CurvePlotProps extends Pick<CurvesBeside, 'days'> {
  readonly curve: CurveBeside;
}

/** In pixels of the usual type: the plot, what is around it, what a day's number and a label need. */
const HEIGHT = 96;
const AIR = 9;
const FOOT = 20;
const SCALE = 26;
const LABELS = 92;
const NUMBER = 24;
const LINE = 16;

/** Both games as steps over one another: this one in a full line, the other one in a broken one, each named at its end. */
function CurvePlot({ days, curve: { foot, top, here, there } }: CurvePlotProps) {
  const { say } = useSpeaker();
  const room = useRef<HTMLDivElement>(null);
  const { width, unit } = usePlotSize(room);
  const height = HEIGHT * unit;
  const right = Math.max(0, width - (SCALE + LABELS) * unit);
  const day = right / Math.max(1, days.length);
  const yAt = (value: number) => Math.round(height * (1 - (value - foot) / Math.max(1, top - foot)) * 10) / 10;
  // The last value lasts for a whole day, too.
  const steps = (values: readonly number[]) =>
    stepLine([...values, ...values.slice(-1)].map((value, place) => ({ x: place * day, y: yAt(value) })));
  const [hereEnd = 0, thereEnd = 0] = [here.at(-1), there.at(-1)];
  const [hereAt, thereAt] = labelsApart(yAt(hereEnd), yAt(thereEnd), LINE * unit, height);
  const each = Math.max(1, Math.ceil((NUMBER * unit) / Math.max(1, day)));
  return (
    <div ref={room}>
      <svg class="plot-steps" width={width} height={height + (AIR + FOOT) * unit} aria-hidden="true">
        <g transform={`translate(${SCALE * unit} ${AIR * unit})`}>
          <path class="plot-grid" d={`M0 0H${right}M0 ${height}H${right}`} />
          <Scale value={top} y={0} unit={unit} />
          <Scale value={foot} y={height} unit={unit} />
          <path class="curve-line curve-line--there" d={steps(there)} />
          <path class="curve-line curve-line--here" d={steps(here)} />
          <circle class="curve-end" cx={there.length * day} cy={yAt(thereEnd)} r={3 * unit} />
          <circle class="curve-end curve-end--here" cx={here.length * day} cy={yAt(hereEnd)} r={3 * unit} />
          <text class="curve-label curve-label--here" x={right + 7 * unit} y={hereAt} dy="0.35em">
            {say('debrief-beside.curve-here', { value: hereEnd })}
          </text>
          <text class="curve-label" x={right + 7 * unit} y={thereAt} dy="0.35em">
            {say('debrief-beside.curve-there', { value: thereEnd })}
          </text>
          {days.map(({ round, short }, place) =>
            place % each > 0 ? null : (
              <text key={round} class="curve-day" x={(place + 0.5) * day} y={height + 15 * unit} text-anchor="middle">
                {short}
              </text>
            ),
          )}
        </g>
      </svg>
    </div>
  );
}

interface ScaleProps {
  readonly value: number;
  readonly y: number;
  readonly unit: number;
}

function Scale({ value, y, unit }: ScaleProps) {
  const { say } = useSpeaker();
  return (
    <text class="curve-day" x={-5 * unit} y={y} dy="0.35em" text-anchor="end">
      {say('debrief-beside.curve-value', { value })}
    </text>
  );
}
