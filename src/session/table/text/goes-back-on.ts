import { crosses, declarationsOf } from '#engine/claims/declarations.ts';
import type { Clause } from '#engine/model/moves.ts';
import { countsAtHome } from '../../words/counts-at-home.ts';
import type { Seat } from '../parts/chair.ts';

/**
 * Names the person's public words that agreeing to clauses would break, and the cost of that; `undefined` if the
 * clauses keep them.
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
