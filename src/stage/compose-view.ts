/** From the model to the stage's picture. */
import type { HallModel } from '#session/table/frame/hall-model.ts';
import type { SceneMark } from '#session/table/frame/moment.ts';
import type { LaidTable } from '#session/table/table-model.ts';
import { chartOnTable } from './chart-on-table.ts';
import { fitsMap } from './delegation-view.ts';
import { hallView } from './hall-view.ts';
import type { MapData } from './map-data.ts';
import { mapView } from './map-view.ts';
import type { StageView } from './stage-view.ts';
import { steadyCover } from './steady-cover.ts';
import type { Surface } from './surface.ts';

/** The subject of the stage: the table as one chair sees it or, after the talks, the room as it was left. */
export type Scenery = (
  | { readonly of: 'table'; readonly table: LaidTable }
  | { readonly of: 'ending'; readonly hall: HallModel }
) & {
  /** Marks of the scene that is played, if any. */
  readonly marks?: readonly SceneMark[];
};

/** The picture for a surface. What was shown before steadies it. */
export function composeView(scenery: Scenery, map: MapData, surface: Surface, before?: StageView): StageView {
  const same = sameSize(before, surface);
  const steady = { ...surface, covered: steadyCover(surface.covered, same?.covered) };
  const { marks = [] } = scenery;
  if (scenery.of === 'ending') return hallView({ hall: scenery.hall, channels: [], addressed: [], marks }, steady);
  const { table } = scenery;
  const fits = fitsMap(map, table.delegations);
  if (table.stage.together || !fits) {
    const addressed = table.draft.to.map(({ party }) => party);
    const view = hallView(
      { hall: table.stage.hall, channels: table.channels, addressed, reactions: table.reactions, marks },
      steady,
    );
    const hung = same?.kind === 'map' ? same.frame : undefined;
    return fits ? { ...view, chart: chartOnTable(table, map, view.frame, hung) } : view;
  }
  return mapView(table, map, steady, same?.kind === 'map' ? same : undefined, marks);
}

function sameSize(before: StageView | undefined, { size }: Surface): StageView | undefined {
  return before?.size.width === size.width && before.size.height === size.height ? before : undefined;
}
