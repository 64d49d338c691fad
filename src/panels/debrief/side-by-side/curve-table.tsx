import type { CurveBeside, CurvesBeside } from '#session/debrief/curves-beside-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface CurveTableProps extends Pick<CurvesBeside, 'days'> {
  readonly curve: CurveBeside;
}

/** A measure as a table: its evenings down, both games across. After a game has ended its cells are empty. */
export function CurveTable({ days, curve: { here, there } }: CurveTableProps) {
  const { say } = useSpeaker();
  const value = (each: number | undefined) => each !== undefined && say('debrief-beside.curve-value', { value: each });
  return (
    <table class="curve-table note full">
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
