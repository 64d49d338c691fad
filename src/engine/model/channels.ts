import { at } from './at.ts';
import type { CommonKnowledge } from './game.ts';
import type { PartyIndex } from './moves.ts';
import { othersOf } from './others-of.ts';
import { pairIndex } from './pair-index.ts';
import type { ChannelKind } from './scenario/channel.ts';
import type { Table } from './table.ts';

/** Part of the table that the state of channels depends on. */
type Channels = Pick<Table, 'tracks' | 'parties' | 'world'>;

/**
 * Returns the channel between two parties now. It becomes direct when the track that opens it is signed; events and
 * levers change it.
 */
export function channelBetween(common: CommonKnowledge, table: Channels, a: PartyIndex, b: PartyIndex): ChannelKind {
  const pair = pairIndex(a, b, common.partyCount);
  const { opensWith } = at(common.channels, pair);
  const opened = opensWith !== undefined && at(table.tracks, opensWith).status === 'signed';
  return opened ? 'direct' : at(table.world.channels, pair);
}

/** The first party that has a direct channel with both and has not left; absent when nobody has. */
export function carrierBetween(
  common: CommonKnowledge,
  table: Channels,
  a: PartyIndex,
  b: PartyIndex,
): PartyIndex | undefined {
  return othersOf(a, common.partyCount).find(
    (party) =>
      party !== b &&
      !at(table.parties, party).gone &&
      channelBetween(common, table, a, party) === 'direct' &&
      channelBetween(common, table, party, b) === 'direct',
  );
}

/** True if any two others can now reach one another only through a party. */
export function isCarrier(common: CommonKnowledge, table: Channels, party: PartyIndex): boolean {
  const others = othersOf(party, common.partyCount);
  return others.some((a) =>
    others.some(
      (b) =>
        a < b && channelBetween(common, table, a, b) === 'relayed' && carrierBetween(common, table, a, b) === party,
    ),
  );
}
