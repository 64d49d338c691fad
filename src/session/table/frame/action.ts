import type { Move } from '#engine/model/moves.ts';

/** A move besides the offer; `key` is stable for tests and shortcuts. */
export interface ActionModel {
  readonly key: string;
  readonly label: string;
  readonly icon: string;
  /** Reason why it is unavailable now, if so. */
  readonly unavailable: string | undefined;
  /** Asked before it is done, where it cannot be undone. */
  readonly confirm: string | undefined;
  /** The step that leads on: there is no other that brings a signature nearer today. */
  readonly isNext?: boolean;
}

/** An action with the move that it makes. */
export interface Action {
  readonly model: Omit<ActionModel, 'unavailable' | 'isNext'> & { readonly isNext?: boolean };
  readonly move: Move;
}

/** True of the action that ends the person's day. */
export function endsDay({ key }: ActionModel): boolean {
  return key === 'endDay';
}

/** True of an action that calls a vote, now or later. */
export function callsVote({ key }: ActionModel): boolean {
  return key.startsWith('callVote');
}
