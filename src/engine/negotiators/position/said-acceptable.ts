import { yesesOn } from '../../mind/questions.ts';
import { standOf } from '../../mind/stands.ts';
import type { Clause, PartyIndex } from '../../model/moves.ts';
import { optionsOf } from '../../model/wording.ts';
import type { View } from '../../views/view.ts';

/**
 * Returns the round since which the party has said, when asked, that it could accept all readings of a clause that are not its
 * position; `undefined` if it has not, or if all are its position. With an `asker`, its word to that delegation alone counts.
 */
export function saidAcceptableIn(view: View, clause: Clause, asker?: PartyIndex): number | undefined {
  const yeses = yesesOn(view, view.party, clause.issue).filter((yes) => (asker ?? yes.asker) === yes.asker);
  if (yeses.length === 0) return undefined;
  const own = standOf(view, view.party, clause.issue)?.clause;
  const left = optionsOf(clause).filter((option) => own === undefined || !optionsOf(own).includes(option));
  const rounds = left.map((option) => yeses.find((yes) => yes.option === option)?.round ?? 0);
  return rounds.length === 0 || rounds.includes(0) ? undefined : Math.max(...rounds);
}
