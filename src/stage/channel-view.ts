/** The lines between delegations, and the papers on them. */

import type { PartyIndex } from '#engine/model/moves.ts';
import type { ChannelModel } from '#session/table/parts/delegation-model.ts';
import type { LaidTable } from '#session/table/table-model.ts';
import { type Bow, bentLine, centroid, pointAlong } from './geometry.ts';
import type { Point } from './map-data.ts';
import type { ChannelView, DelegationView, DossierView } from './stage-view.ts';

/** Share of the second leg at which carried papers rest: half-way from the carrier. */
const RESTS_AT = 0.5;
/** No more papers are on their way on the stage at a time; the record has all. */
const MOST_DOSSIERS = 6;

/** Lines between the delegations; `strands` is known for those of the person's own. */
export function channelViews(
  { channels, stage, you }: Pick<LaidTable, 'channels' | 'stage' | 'you'>,
  delegations: readonly DelegationView[],
  bow: Bow,
): ChannelView[] {
  const strandsOf = ({ a, b }: ChannelModel) =>
    a === you || b === you ? stage.strands.find(({ party }) => party === a || party === b)?.count : undefined;
  const busy = channels.flatMap(({ carrying }) => (carrying ? [carrying] : []));
  return channels.flatMap((channel) => {
    const path = pathBetween(delegations, channel.a, channel.b, bow);
    if (path.length === 0) return [];
    const carried = busy.find(({ from, via, to }) => samePair(channel, from, via) || samePair(channel, via, to));
    const { a, b, kind } = channel;
    return [{ a, b, kind, path, strands: strandsOf(channel), carriedFor: orderOf(delegations, carried?.from) }];
  });
}

export function dossierViews(
  channels: readonly ChannelModel[],
  delegations: readonly DelegationView[],
  bow: Bow,
): DossierView[] {
  const views = channels.flatMap(({ carrying }) => {
    if (carrying === undefined) return [];
    const { from, via, to } = carrying;
    const legs = [pathBetween(delegations, from, via, bow), pathBetween(delegations, via, to, bow)];
    const order = orderOf(delegations, from);
    if (order === undefined || legs.some((leg) => leg.length === 0)) return [];
    return [{ key: `${from}-${via}-${to}`, order, legs, rest: pointAlong(legs[1] ?? [], RESTS_AT) }];
  });
  return views.slice(0, MOST_DOSSIERS);
}

/** From the token of one delegation to that of another, both ends left free. */
function pathBetween(delegations: readonly DelegationView[], from: PartyIndex, to: PartyIndex, bow: Bow): Point[] {
  const [a, b] = [find(delegations, from), find(delegations, to)];
  if (a === undefined || b === undefined) return [];
  const [low, high] = from < to ? [a, b] : [b, a];
  const ends: [number, number] = [low.porthole ?? low.radius + 4, high.porthole ?? high.radius + 4];
  const path = bentLine(low.at, high.at, centroid(delegations.map(({ at }) => at)), ends, bow);
  return from < to ? path : path.reverse();
}

function samePair({ a, b }: ChannelModel, one: PartyIndex, other: PartyIndex): boolean {
  return (a === one && b === other) || (a === other && b === one);
}

function find(delegations: readonly DelegationView[], party: PartyIndex): DelegationView | undefined {
  return delegations.find((delegation) => delegation.party === party);
}

function orderOf(delegations: readonly DelegationView[], party: PartyIndex | undefined): number | undefined {
  return party === undefined ? undefined : find(delegations, party)?.order;
}
