/** Assets with which pictures are painted. */

import type { MapData } from './map-data.ts';
import type { ChartPaths } from './paint-chart.ts';
import type { FlagSource } from './paint-delegation.ts';
import type { IconSource } from './paint-icon.ts';
import type { Theme } from './palette.ts';

export interface Backdrop {
  readonly map: MapData;
  readonly paths: ChartPaths;
  readonly flags: FlagSource;
  readonly iconOf: IconSource;
  readonly theme: Theme;
  readonly density: number;
}
