/** The chart as a table: the same moments, in rows. */
import { at } from '#engine/model/at.ts';
import type { PathMeasureModel, PathModel, PathStop } from '#session/debrief/path-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { PlotTable } from '../../plot/plot-parts.tsx';
import { ReplayFromRow } from '../replay-from.tsx';

interface PathTableProps {
  readonly path: PathModel;
  readonly measure: PathMeasureModel;
  readonly onMoment: (moment: number) => void;
}

/** Moments that belong together, by their places. */
interface StretchInRows {
  readonly words: string | undefined;
  readonly stops: readonly number[];
}

/** Groups moments by stretch; a game with one stretch has all of them in one group. */
function stretchesInRows({ stretches, stops }: PathModel): StretchInRows[] {
  const all = [...stops.keys()];
  if (stretches.length === 0) return [{ words: undefined, stops: all }];
  return stretches
    .map(({ words }, stretch) => ({ words, stops: all.filter((stop) => at(stops, stop).stretch === stretch) }))
    .filter((each) => each.stops.length > 0);
}

interface StopRowProps extends Pick<PathTableProps, 'measure' | 'onMoment'> {
  readonly stop: PathStop;
  readonly place: number;
}

function StopRow({ stop: { moment, words, since }, place, measure, onMoment }: StopRowProps) {
  return (
    <tr>
      <th scope="row">
        {words} <ReplayFromRow row={words} moment={moment} onMoment={onMoment} />
      </th>
      {measure.lanes.map(({ key, points }) => (
        <td key={key}>{at(points, place).words}</td>
      ))}
      <td>
        {since.map((each) => (
          <span key={each}>{each}</span>
        ))}
      </td>
    </tr>
  );
}

/** Moments down, delegations across, and what had happened since the moment before. */
export function PathTable({ path, measure, onMoment }: PathTableProps) {
  const { say } = useSpeaker();
  const caption = say('debrief-path.table-caption', { measure: say(`debrief-path.${measure.measure}`) });
  return (
    <PlotTable
      label={caption}
      look="path-table"
      heads={[
        { key: 'moment', words: say('debrief-path.table-moment') },
        ...measure.lanes.map(({ key, name }) => ({ key: `lane ${key}`, words: name })),
        { key: 'happened', words: say('debrief-path.table-happened') },
      ]}
    >
      {stretchesInRows(path).map(({ words, stops }) => (
        <tbody key={words}>
          {words !== undefined && (
            <tr>
              <th scope="rowgroup" class="path-table-stretch" colSpan={measure.lanes.length + 2}>
                {words}
              </th>
            </tr>
          )}
          {stops.map((stop) => (
            <StopRow key={stop} stop={at(path.stops, stop)} place={stop} {...{ measure, onMoment }} />
          ))}
        </tbody>
      ))}
    </PlotTable>
  );
}
