import { crosses, declarationsOf } from '#engine/claims/declarations.ts';
import type { Clause } from '#engine/model/moves.ts';
import { countsAtHome } from '../../words/counts-at-home.ts';
import type { Seat } from '../parts/chair.ts';

/**
 * What the person has said in public and would go back on by agreeing to clauses, and what that costs; absent where
 * they keep to their word.
 */
export function goesBackOn({ game, view, you }: Seat, clauses: readonly Clause[]): string | undefined {
  const broken = declarationsOf(view, you).filter((said) => clauses.some((clause) => crosses(said, clause)));
  if (broken.length === 0) return undefined;
  const said = broken.map(({ what, ...answer }) =>
    game.say(what === 'never' ? 'text.ruled-out' : 'text.insisted-on', { answer }),
  );
  if (!countsAtHome(game)) return game.say('text.goes-back', { said });
  const cost = broken.length * game.common.standing.crossedDeclaration;
  return game.say('text.goes-back-at-cost', { said, cost });
}
