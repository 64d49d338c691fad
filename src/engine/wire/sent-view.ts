import type { CommonKnowledge } from '../model/game.ts';
import type { View } from '../views/view.ts';

/**
 * A view as it is sent: without what a seat has kept, which is its own, what follows from the rest, and hypotheses. Those are made of the
 * secret sheet where an author changes only what a party cares for most, so that they would tell it.
 */
export interface SentView extends Omit<View, 'mind' | 'common'> {
  readonly common: SentKnowledge;
}
type SentKnowledge = Omit<CommonKnowledge, 'hypotheses' | 'worked'>;

/** The part of a view that is sent. */
export function sentView({ mind: _mind, common, ...view }: View): SentView {
  const { hypotheses: _hypotheses, worked: _worked, ...known } = common;
  return { ...view, common: known };
}
