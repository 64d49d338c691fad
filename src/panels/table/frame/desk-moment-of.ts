import type { TableModel } from '#session/table/table-model.ts';
import type { DeskMoment } from '../parts/use-focus-home.ts';
import { type DeskPaperModel, deskPaperOf } from './desk-paper-of.ts';

/** Returns the moment of the game, as far as it says what waits for the person. */
export function deskMomentOf(model: DeskPaperModel & Pick<TableModel, 'asked' | 'movesLeft'>): DeskMoment {
  const { asked, calendar, movesLeft } = model;
  // Once the talks are over nothing waits on the desk: the way to the ending has the focus.
  return {
    waiting: asked === 'wait' || asked === 'ended',
    paper: deskPaperOf(model),
    round: calendar.round,
    movesLeft,
  };
}
