import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import { note } from '../model/note.ts';
import type { State } from '../model/state.ts';

/** At dawn: says of every open track whose announced date is tomorrow that it comes. */
export function announceDates({ common }: Game, draft: State): void {
  common.tracks.forEach(({ aimFor }, track) => {
    if (aimFor?.round !== draft.round + 1 || at(draft.tracks, track).status !== 'open') return;
    note(draft, 'all', { kind: 'dateComes', track });
  });
}

/** After the votes of a dusk: says of every track that is still open that its announced date has passed. */
export function notePassedDates({ common }: Game, draft: State): void {
  common.tracks.forEach(({ aimFor }, track) => {
    if (aimFor?.round !== draft.round || at(draft.tracks, track).status !== 'open') return;
    note(draft, 'all', { kind: 'datePassed', track });
  });
}
