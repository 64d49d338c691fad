import { at } from '../model/at.ts';
import { isCarrier } from '../model/channels.ts';
import type { Game } from '../model/game.ts';
import type { InstructMove } from '../model/moves.ts';
import { MAIL_INSTRUCTIONS } from '../model/moves.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';

/** Why a party may not change its standing instruction: it carries for nobody, nothing would change, or it has today. */
export function instructRefusal(game: Game, state: State, { party, mail }: InstructMove): Refusal | undefined {
  if (!MAIL_INSTRUCTIONS.includes(mail)) return { code: 'malformed', what: 'an unknown instruction' };
  if (!isCarrier(game.common, state, party)) return { code: 'carries-nothing' };
  const { mail: now, instructedIn } = at(state.parties, party);
  if (now === mail) return { code: 'instructed-so' };
  return instructedIn === state.round ? { code: 'instructed-today' } : undefined;
}

/** Changes the standing instruction. It takes no move and is nobody else's business: the record does not tell it. */
export function performInstruct(_game: Game, draft: State, { party, mail }: InstructMove): void {
  const state = at(draft.parties, party);
  state.mail = mail;
  state.instructedIn = draft.round;
}
