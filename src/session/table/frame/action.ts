import type { Move } from '#engine/model/moves.ts';
import type { ActionModel } from './action-model.ts';

/** An action with the move that it makes. */
export interface Action {
  readonly model: Omit<ActionModel, 'unavailable' | 'isNext'> & { readonly isNext?: boolean };
  readonly move: Move;
}
