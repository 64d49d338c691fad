import { at } from '../model/at.ts';
import { isCarrier } from '../model/channels.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import type { InstructMove } from '../model/moves.ts';
import { MAIL_INSTRUCTIONS } from '../model/moves.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { OwnMeans, Table } from '../model/table.ts';

/**
 * Refuses a change of a party's standing instruction if it carries for nobody, nothing would change, or it has changed
 * it today.
 */
export function instructRefusal(
  common: CommonKnowledge,
  table: Table,
  { party, mail }: InstructMove,
  own: OwnMeans,
): Refusal | undefined {
  if (!MAIL_INSTRUCTIONS.includes(mail)) return { code: 'malformed', what: 'an unknown instruction' };
  if (!isCarrier(common, table, party)) return { code: 'carries-nothing' };
  if (own.mail === mail) return { code: 'instructed-so' };
  return own.instructedIn === table.round ? { code: 'instructed-today' } : undefined;
}

/** Changes the standing instruction. It takes no move and is nobody else's business: the record does not tell it. */
export function performInstruct(_game: Game, state: State, { party, mail }: InstructMove): void {
  const own = at(state.parties, party);
  own.mail = mail;
  own.instructedIn = state.round;
}
