import type { LocalizedGame } from '#messages/localized-game.ts';
import { recordOf } from '#record/game-record.ts';
import { encodeLink } from '#record/link/link-codec.ts';
import type { PaperForm } from '#session/classroom/paper/paper-form.ts';
import type { PaperMistake } from '#session/classroom/paper/paper-mistake.ts';
import { readPaperForm } from '#session/classroom/paper/read-paper-form.ts';
import type { PageBackground } from '../../background/page-background.ts';
import { isShipped } from '../../is-shipped.ts';

/** A game that was made of a form. */
export interface PaperGame {
  /** The game as the code of a link that others can open. */
  readonly code: string;
  /** The outcome, in the headline of its debrief. */
  readonly headline: string;
}

type MadePaperGame =
  | ({ readonly ok: true } & PaperGame)
  | { readonly ok: false; readonly mistakes: readonly PaperMistake[] };

/** Makes the game of a form, with its link: a scenario that is not from Parley goes along, where there is room. */
export async function makePaperGame(
  game: LocalizedGame,
  form: PaperForm,
  jobs: PageBackground,
): Promise<MadePaperGame> {
  const read = readPaperForm(game, form);
  if (!read.ok) return read;
  const { state, moves } = read.made;
  const bare = encodeLink(game, recordOf(game, state, { of: 'persons', list: moves }), moves);
  const headline = game.say(`ending.headline-${state.ending?.kind ?? 'none'}`);
  const { scenario } = game;
  if (isShipped(scenario.id)) return { ok: true, code: bare, headline };
  const { linkOfOwn } = await import('../../carried/link-of-own.ts');
  const { code } = await linkOfOwn({ scenario, code: bare, jobs });
  return { ok: true, code, headline };
}
