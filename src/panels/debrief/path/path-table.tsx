/** The chart as a table: the same moments, in rows. */
import { at } from '#engine/model/at.ts';
import type { MeasureModel, PathModel } from '#session/debrief/path-model.ts';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { ReplayFromRow } from '../replay-from.tsx';

interface PathTableProps {
  readonly path: PathModel;
  readonly measure: MeasureModel;
  readonly onMoment: (moment: number) => void;
}

/** Moments down, delegations across, and what had happened since the moment before. */
export function PathTable({ path, measure, onMoment }: PathTableProps) {
  const { say } = useSpeaker();
  const caption = say('debrief-path.table-caption', { measure: say(`debrief-path.${measure.measure}`) });
  return (
    <ScrollRegion class="path-table-room" label={caption}>
      <table class="path-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('debrief-path.table-moment')}</th>
            {measure.lanes.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{say('debrief-path.table-happened')}</th>
          </tr>
        </thead>
        <tbody>
          {path.stops.map(({ moment, words, since }, stop) => (
            <tr key={moment}>
              <th scope="row">
                {words} <ReplayFromRow row={words} moment={moment} onMoment={onMoment} />
              </th>
              {measure.lanes.map(({ key, points }) => (
                <td key={key}>{at(points, stop).words}</td>
              ))}
              <td>
                {since.map((each) => (
                  <span key={each}>{each}</span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
