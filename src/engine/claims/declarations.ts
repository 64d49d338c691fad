import { changeStanding } from '../ledgers/change-standing.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Game } from '../model/game.ts';
import type { Clause, PartyIndex } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { State } from '../model/state.ts';
import { canMean } from '../model/wording.ts';

/**
 * Whether agreeing to a clause goes against a declaration: the option ruled out, by either reading, or one that cannot
 * be read as what was insisted on. So a vague clause saves the face of one that insists.
 */
export function crosses(said: Readonly<Declaration>, clause: Clause): boolean {
  if (said.issue !== clause.issue) return false;
  const canBeRead = canMean(clause, said.option);
  return said.what === 'never' ? canBeRead : !canBeRead;
}

/** What a party has declared and not gone back on, as everybody knows. */
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
