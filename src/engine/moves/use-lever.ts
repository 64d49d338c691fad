import { takeEffect } from '../events/take-effect.ts';
import { changeStanding } from '../ledgers/standing.ts';
import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { UseLeverMove } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import { isIndex } from '../text/clauses.ts';

/** Why a lever may not be used: it is another delegation's, used up, or costs more support at home than is left. */
export function useLeverRefusal(game: Game, state: State, { party, lever }: UseLeverMove): Refusal | undefined {
  if (!isIndex(lever, game.levers.length)) return { code: 'malformed', what: 'an unknown lever' };
  const rules = at(game.levers, lever);
  if (rules.party !== party) return { code: 'lever-of-others', party: rules.party };
  if (at(state.world.levers, lever) >= rules.uses) return { code: 'lever-used-up' };
  return at(state.parties, party).standing < rules.cost ? { code: 'too-little-support', needs: rules.cost } : undefined;
}

/** Uses a lever; everybody is told. */
export function performUseLever(game: Game, draft: State, { party, lever }: UseLeverMove): void {
  const { cost, effects } = at(game.levers, lever);
  draft.world.levers[lever] = at(draft.world.levers, lever) + 1;
  draft.movesLeft -= 1;
  note(draft, 'all', { kind: 'leverUsed', party, lever });
  if (cost > 0) changeStanding(draft, party, -cost, 'lever-cost');
  takeEffect(game, draft, effects, { kind: 'lever', lever });
}
