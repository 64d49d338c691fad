import { own } from '#engine/model/own.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Path } from '#scenario/diagnostic.ts';
import type { PointsCell, PointsGroup, PointsModel } from '#session/workshop/points-model.ts';

/** The points and walk-aways of a scenario as a table. */
export interface PointsTable {
  readonly model: PointsModel;
  /** Returns the path of a cell's number in the file; `undefined` if there is no such cell. */
  readonly pathOf: (cell: PointsCell) => Path | undefined;
}

/** Makes the table: the answers of each article in the order of the file, and last what no deal is worth. */
export function pointsTableOf(scenario: Scenario): PointsTable {
  const { parties, issues } = scenario;
  const articles = issues.map(
    ({ title, options }): PointsGroup => ({
      is: 'article',
      title,
      rows: options.map(({ label, points }) => ({ label, cells: parties.map(({ id }) => own(points, id) ?? 0) })),
    }),
  );
  const paths = [...pointPaths(scenario), ...walkAwayPaths(scenario)];
  return {
    model: {
      parties: parties.map(({ id, name }) => ({ id, name })),
      groups: [...articles, walkAways(scenario)],
    },
    pathOf: ({ row, column }) => paths[row]?.[column],
  };
}

function pointPaths({ parties, issues }: Scenario): Path[][] {
  return issues.flatMap(({ options }, issue) =>
    options.map((_, option) => parties.map(({ id }) => ['issues', issue, 'options', option, 'points', id])),
  );
}

function walkAwayPaths({ parties, tracks }: Scenario): Path[][] {
  return tracks.map(({ id }) => parties.map((_, party) => ['parties', party, 'walkAway', id, 'start']));
}

function walkAways({ parties, tracks }: Scenario): PointsGroup {
  return {
    is: 'walk-aways',
    title: undefined,
    rows: tracks.map(({ id, title }) => ({
      label: title,
      cells: parties.map(({ walkAway }) => own(walkAway, id)?.start ?? 0),
    })),
  };
}
