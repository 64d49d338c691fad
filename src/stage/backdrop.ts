/** What pictures are painted with. */
import type { ChartPaths } from './chart-painter.ts';
import type { Flags } from './delegation-painter.ts';
import type { IconSource } from './icon-painter.ts';
import type { MapData } from './map-data.ts';
import type { Theme } from './palette.ts';

export interface Backdrop {
  readonly map: MapData;
  readonly paths: ChartPaths;
  readonly flags: Flags;
  readonly iconOf: IconSource;
  readonly theme: Theme;
  readonly density: number;
}
