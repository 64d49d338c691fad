import type { Catalogue } from '../../catalogue.ts';
import type { ClassPlaceProps } from '../board/class-place-props.ts';
import type { HeadsRead } from './class-results.ts';

/** Props of the results of a class. */
export interface ResultsOfClassProps extends ClassPlaceProps {
  /** With the scenarios of all that came in. */
  readonly catalogue: Catalogue;
  readonly heads: HeadsRead;
}
