/** The surface for which a picture is composed. */
import type { Size } from './geometry.ts';
import type { TextMeasurer } from './stage-fonts.ts';

export interface Surface {
  readonly size: Size;
  readonly measure: TextMeasurer;
  /** Pixels at the lower edge that something covers: they are kept free of what matters. */
  readonly covered: number;
  /** Size of the page's type, 1 for 16 px; 1 when absent. Labels grow with it, for the back row. */
  readonly lettering?: number;
}
