import { takeEffect } from '../events/take-effect.ts';
import { changeStanding } from '../ledgers/change-standing.ts';
import { at } from '../model/at.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import type { UseLeverMove } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { OwnMeans, Table } from '../model/table.ts';
import { isIndex } from '../text/clauses.ts';

/** Refuses the use of a lever that is another delegation's, used up, or costs more support at home than is left. */
export function leverRefusal(
  common: CommonKnowledge,
  table: Table,
  { party, lever }: UseLeverMove,
  own: OwnMeans,
): Refusal | undefined {
  if (!isIndex(lever, common.leverOwners.length)) return { code: 'malformed', what: 'an unknown lever' };
  const owner = at(common.leverOwners, lever);
  const rules = own.levers.find(({ index }) => index === lever);
  if (owner !== party || rules === undefined) return { code: 'lever-of-others', party: owner };
  if (at(table.world.levers, lever) >= rules.uses) return { code: 'lever-used-up' };
  return at(table.parties, party).standing < rules.cost ? { code: 'too-little-support', needs: rules.cost } : undefined;
}

/** Uses a lever; everybody is told. */
export function performUseLever(game: Game, state: State, { party, lever }: UseLeverMove): void {
  const { cost, effects } = at(game.levers, lever);
  state.world.levers[lever] = at(state.world.levers, lever) + 1;
  state.movesLeft -= 1;
  note(state, 'all', { kind: 'leverUsed', party, lever });
  if (cost > 0) changeStanding(state, party, -cost, 'lever-cost');
  takeEffect(game, state, effects, { kind: 'lever', lever });
}
