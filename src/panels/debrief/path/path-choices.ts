import type { PathMeasureModel, PathModel } from '#session/debrief/path-model.ts';

/** View settings of a path. */
export interface PathChoices {
  /** Place of the part. */
  readonly part: number;
  readonly measure: PathMeasureModel['measure'];
  /** The moment that is looked at; absent for the last one that is known. */
  readonly moment: number | undefined;
  readonly isTable: boolean;
}

/**
 * The last turning point, where there is one: what is nearest to how it ended. While the path is still reckoned it is the
 * last moment, which stays the last.
 */
export function firstPathChoices({ isWhole, parts, turning }: PathModel): PathChoices {
  const card = isWhole ? turning.cards.at(-1) : undefined;
  return {
    // The part that the talks were for comes last.
    part: parts.length - 1,
    measure: 'chance',
    moment: card && card.move + 1,
    isTable: false,
  };
}

/** Place of the stop that is looked at. */
export function stopShown({ stops }: Pick<PathModel, 'stops'>, { moment }: Pick<PathChoices, 'moment'>): number {
  const stop = stops.findIndex((each) => each.moment === moment);
  return stop === -1 ? stops.length - 1 : stop;
}
