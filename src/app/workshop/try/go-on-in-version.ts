import type { Move } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { madeAgain } from '#engine/playing-on/made-again.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Catalogue } from '../../catalogue.ts';
import { saveText } from '../../game-text.ts';
import { readSave } from '../../saved-game.ts';

/** A game, gone on with in another version of its scenario; or why that cannot be. */
export type GoneOn =
  | {
      readonly ok: true;
      /** The continued game, as a save. */
      readonly save: string;
      /** The number of the person's moves that could be repeated, and their total. */
      readonly kept: number;
      readonly of: number;
    }
  | { readonly ok: false; readonly why: 'other-version' | 'other-parts' };

/**
 * Makes the moves of a saved game again in another version of its scenario, those of the negotiators too, up to the first
 * that is not allowed there; from then on all decide anew.
 * @param older With the version in which the game was begun
 */
export function goOnInVersion(older: Catalogue, text: string, newer: LocalizedGame): GoneOn {
  const save = readSave(older, text);
  if (!save.ok) return { ok: false, why: 'other-version' };
  // Moves name parties, articles and answers by their places.
  if (partsOf(save.game.scenario) !== partsOf(newer.scenario)) return { ok: false, why: 'other-parts' };
  const { state, moves } = madeAgain(newer, save.state.setup, save.moves);
  const persons = (list: readonly Move[]) => list.filter(({ party }) => state.setup.seats[party] === 'person').length;
  return {
    ok: true,
    save: saveText(newer, state, moves, save.settings, save.lineage),
    kept: persons(moves),
    of: persons(save.moves),
  };
}

/** Returns everything that a move can name, in order, as text. */
function partsOf({ parties, tracks, issues, claims = [], levers = [] }: Scenario): string {
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const articles = issues.map(({ id, track, options }) => [id, track, ids(options)]);
  return JSON.stringify([ids(parties), ids(tracks), articles, ids(claims), ids(levers)]);
}
