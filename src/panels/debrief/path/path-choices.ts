import type { MeasureModel, PathModel } from '#session/debrief/path-model.ts';

/** What is shown of a path. */
export interface PathChoices {
  /** Place of the part. */
  readonly part: number;
  readonly measure: MeasureModel['measure'];
  /** Place of the stop that is looked at. */
  readonly stop: number;
  readonly isTable: boolean;
}

/** The last turning point, where there is one: what is nearest to how it ended. */
export function firstChoices({ parts, stops, turning }: PathModel): PathChoices {
  return {
    // The part that the talks were for comes last.
    part: parts.length - 1,
    measure: 'chance',
    stop: turning.cards.at(-1)?.stop ?? stops.length - 1,
    isTable: false,
  };
}
