/** From a view to the tiles that show it. */
import type { Backdrop } from './backdrop.ts';
import { hallPicture } from './hall-picture.ts';
import { mapPicture } from './map-picture.ts';
import type { Picture } from './sprite.ts';
import type { StageView } from './stage-view.ts';

export function pictureOf(view: StageView, backdrop: Backdrop): Picture {
  const { density, theme } = backdrop;
  const place = view.kind === 'map' ? [view.frame, view.covered] : [view.frame, view.seats.length];
  return {
    kind: view.kind,
    ...view.size,
    density,
    layout: JSON.stringify([view.size, density, theme, place]),
    opens: view.kind === 'hall' && view.scene !== 'talks',
    sprites: view.kind === 'map' ? mapPicture(view, backdrop) : hallPicture(view, backdrop.theme),
  };
}
