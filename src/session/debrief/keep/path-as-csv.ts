import { at } from '#engine/model/at.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { LaneModel, LanePoint, PathMeasure, PathMeasureModel, PathModel, PathPart } from '../path-model.ts';
import { csvOf } from './csv.ts';

/** A line of the path, and what it is called at the head of its column. */
interface Column {
  readonly head: string;
  readonly points: readonly LanePoint[];
}

/** Measures that differ from part to part; the others are the same for all parts. */
const OF_A_PART: readonly PathMeasure[] = ['chance', 'no-deal'];

/** Returns everything that the path of a game shows: its moments in rows, each line of each measure in a column. */
export function pathAsCsv(speaker: Speaker, { parts, stops }: PathModel): string {
  const { say } = speaker;
  const columns = parts.flatMap((part, place) =>
    part.measures
      .filter(({ measure }) => place === 0 || OF_A_PART.includes(measure))
      .flatMap((measure) => measure.lanes.map((lane) => columnOf(speaker, part, measure, lane))),
  );
  return csvOf([
    [
      say('debrief-keep.moment'),
      say('debrief-keep.days-gone'),
      say('debrief-keep.moves-made'),
      ...columns.map(({ head }) => head),
    ],
    ...stops.map((stop, place) => [
      stop.words,
      rounded(stop.at, 100),
      stop.moment,
      ...columns.map(({ points }) => rounded(at(points, place).value, 10)),
    ]),
  ]);
}

function columnOf(
  { say }: Speaker,
  { title: part }: PathPart,
  { measure }: PathMeasureModel,
  { name: who, party, top: ways, points }: LaneModel,
): Column {
  if (party === undefined) return { head: say('debrief-keep.path-all', { part, ways }), points };
  return { head: say(`debrief-keep.path-${measure}`, { part, ways, who }), points };
}

function rounded(value: number, to: number): number {
  return Math.round(value * to) / to;
}
