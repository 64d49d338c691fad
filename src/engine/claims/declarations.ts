import { changeStanding } from '../ledgers/change-standing.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Game } from '../model/game.ts';
import type { Clause, PartyIndex } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { State } from '../model/state.ts';
import { canMean } from '../model/wording.ts';

/**
 * True if agreeing to a clause contradicts a declaration: one reading of the clause is the option ruled out, or none is
 * the option insisted on. A vague clause thus saves the face of a party that insists.
 */
export function crosses(said: Readonly<Declaration>, clause: Clause): boolean {
  if (said.issue !== clause.issue) return false;
  const canBeRead = canMean(clause, said.option);
  return said.what === 'never' ? canBeRead : !canBeRead;
}

/** Public declarations of a party that it has not gone back on. */
export function declarationsOf(
  { declarations }: { readonly declarations: readonly Readonly<Declaration>[] },
  party: PartyIndex,
): Readonly<Declaration>[] {
  return declarations.filter((said) => said.party === party && !said.crossed);
}

/** A party that agrees to clauses against its own declarations loses support at home, once a declaration. */
export function payForCrossing(game: Game, state: State, party: PartyIndex, clauses: readonly Clause[]): void {
  state.declarations.forEach((said, declaration) => {
    if (said.party !== party || said.crossed || !clauses.some((clause) => crosses(said, clause))) return;
    said.crossed = true;
    note(state, 'all', { kind: 'declarationCrossed', declaration });
    changeStanding(state, party, -game.common.standing.crossedDeclaration, 'crossed-declaration');
  });
}
