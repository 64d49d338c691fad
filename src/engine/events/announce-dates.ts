import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import { note } from '../model/note.ts';
import type { State } from '../model/state.ts';

/** At dawn: says of every open track whose announced date is tomorrow that it comes. */
export function announceDates({ common }: Game, state: State): void {
  common.tracks.forEach(({ aimFor }, track) => {
    if (aimFor?.round !== state.round + 1 || at(state.tracks, track).status !== 'open') return;
    note(state, 'all', { kind: 'dateComes', track });
  });
}

/** After the votes of a dusk: says of every track that is still open that its announced date has passed. */
export function notePassedDates({ common }: Game, state: State): void {
  common.tracks.forEach(({ aimFor }, track) => {
    if (aimFor?.round !== state.round || at(state.tracks, track).status !== 'open') return;
    note(state, 'all', { kind: 'datePassed', track });
  });
}
