import { createContext } from 'preact';
import type { OptionModel } from '#session/table/text/article-model.ts';
import type { PositionMark } from '#session/table/text/position-mark.ts';

/** Whether the brackets also show what the author has only inferred. */
export const InferredMarks = createContext(false);

/** The positions that stand in an option's brackets: an inferred one only where the person asks for them. */
export function shownMarks({ marks }: Pick<OptionModel, 'marks'>, inferred: boolean): readonly PositionMark[] {
  return marks.filter((mark) => mark.stance !== 'against' && (inferred || mark.tag !== 'inferred'));
}
