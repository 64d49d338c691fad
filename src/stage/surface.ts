/** What a picture is composed for. */
import type { Size } from './geometry.ts';
import type { Measure } from './stage-fonts.ts';

export interface Surface {
  readonly size: Size;
  readonly measure: Measure;
  /** Pixels at the lower edge that something covers: they are kept free of what matters. */
  readonly covered: number;
}
