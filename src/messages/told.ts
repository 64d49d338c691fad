import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Formats } from './formats.ts';
import type { Language } from './language.ts';

/** The parts of a game that sentences name: delegations, articles, answers and days. */
export type Named = Pick<Game, 'scenario' | 'common' | 'scale'>;

/** In what language something is told. */
export interface Locale {
  readonly language: Language;
  readonly formats: Formats;
}

/** In what language something is told, of what, and to whom: a sentence calls that party "you". */
export interface Told extends Locale {
  readonly named: Named;
  /** Absent where it is told to nobody in particular: then all have their names. */
  readonly to: PartyIndex | undefined;
}
