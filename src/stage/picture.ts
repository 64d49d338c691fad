/** From a view to the tiles that show it. */
import type { Backdrop } from './backdrop.ts';
import { chartOnTablePicture } from './chart-on-table-picture.ts';
import { hallPicture } from './hall-picture.ts';
import { mapPicture } from './map-picture.ts';
import type { Picture, Sprite } from './sprite.ts';
import type { HallView, StageView } from './stage-view.ts';

function onTable({ chart, seats }: HallView, backdrop: Backdrop): Sprite[] | undefined {
  return chart && chartOnTablePicture(chart, seats.length, backdrop);
}

export function pictureOf(view: StageView, backdrop: Backdrop): Picture {
  const { density, theme } = backdrop;
  const place = view.kind === 'map' ? [view.frame, view.covered] : [view.covered, view.seats.length];
  return {
    kind: view.kind,
    ...view.size,
    density,
    layout: JSON.stringify([view.size, density, theme, place]),
    opens: view.kind === 'hall' && view.scene !== 'talks',
    sprites: view.kind === 'map' ? mapPicture(view, backdrop) : hallPicture(view, theme, onTable(view, backdrop)),
  };
}
