/** Two games evening by evening, each measure by itself. */
import { useState } from 'preact/hooks';
import type { CurveBeside, CurvesBeside } from '#session/debrief/curves-beside-model.ts';
import { Button } from '../../parts/button.tsx';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { CurvePlot } from './curve-plot.tsx';
import { CurveTable } from './curve-table.tsx';

/** Small charts, or the same as tables. */
export function CurvesShown({ curves: { days, curves } }: { readonly curves: CurvesBeside }) {
  const { say } = useSpeaker();
  const [isTable, setTable] = useState(false);
  return (
    <section class="curves stack" aria-labelledby="curves-heading">
      <div class="curves-head cluster between">
        <h3 id="curves-heading">{say('debrief-beside.curves')}</h3>
        <Button kind="paper" icon={isTable ? 'adjustments-horizontal' : 'table'} onClick={() => setTable(!isTable)}>
          {say(isTable ? 'debrief-path.as-chart' : 'debrief-path.as-table')}
        </Button>
      </div>
      <p>{say('debrief-beside.curves-about')}</p>
      <div class="curves-all stack gap4">
        {curves.map((curve) => (
          <figure key={curve.key} class="curve stack gap1">
            <figcaption>
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
