import { at } from '../model/at.ts';
import { channelBetween } from '../model/channels.ts';
import type { CommonKnowledge } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Table } from '../model/table.ts';
import { isIndex } from '../text/clauses.ts';

/** Refuses to let a party speak face to face to one that has left, or without a direct channel. */
export function directRefusal(
  common: CommonKnowledge,
  table: Table,
  from: PartyIndex,
  to: PartyIndex,
): Refusal | undefined {
  if (!isIndex(to, common.partyCount) || to === from) return { code: 'malformed', what: 'a wrong addressee' };
  if (at(table.parties, to).gone) return { code: 'gone', party: to };
  return channelBetween(common, table, from, to) === 'direct' ? undefined : { code: 'not-direct', party: to };
}
