import { at } from '#engine/model/at.ts';
import { carrierBetween, channelBetween } from '#engine/model/channels.ts';
import { byId } from '#engine/model/ids.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { pairIndex } from '#engine/model/pair-index.ts';
import type { ChannelKind } from '#engine/model/scenario/channel.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { PartyMark } from '../../party-mark.ts';
import { trustDegree } from '../../words/ledger-words.ts';
import { markOf } from '../../words/names.ts';
import type { Seat } from '../parts/chair.ts';
import { keptOr } from '../parts/kept.ts';

/** A delegation in the row above the conversation. */
export interface BadgeModel extends PartyMark {
  /** "Moscow": its short name in sentences. */
  readonly called: string;
  readonly you: boolean;
  readonly flags: readonly string[];
  readonly isGone: boolean;
  /** Mood towards the person, in one word; `undefined` of the own delegation and before anything shows it. */
  readonly mood: { readonly degree: 'hardly' | 'little' | 'some' | 'much'; readonly word: string } | undefined;
  /** The delegation that carries letters to it, in words; `undefined` if the person talks to it directly. */
  readonly through: string | undefined;
  /** Letters, questions and other papers of its own that wait for the person. */
  readonly waiting: number;
  /** Channel to the next badge of the row; `undefined` of the last. */
  readonly toNext: ChannelKind | undefined;
}

/** Returns the delegations in an order in which neighbours can talk as directly as possible. */
export function badgeModels(seat: Seat): BadgeModel[] {
  const { game, view } = seat;
  const order = keptOr(seat.kept, 'badge order', [game], () => rowOrder(game));
  return order.map((party, place) => {
    const next = order[place + 1];
    return {
      ...markOf(game, party),
      called: game.say('grid.called', { party }),
      you: party === seat.you,
      flags: at(game.scenario.parties, party).flags ?? [],
      isGone: at(view.parties, party).gone,
      mood: party === seat.you ? undefined : moodOf(seat, party),
      through: carrierOf(seat, party),
      waiting: waitingFrom(seat, party),
      toNext: next === undefined ? undefined : channelBetween(game.common, view, party, next),
    };
  });
}

function moodOf({ game, view }: Seat, party: PartyIndex): BadgeModel['mood'] {
  const degree = trustDegree(at(view.parties, party).trustInYou);
  return degree === undefined ? undefined : { degree, word: game.say(`talks.mood-${degree}`) };
}

function carrierOf({ game, view, you }: Seat, party: PartyIndex): string | undefined {
  if (party === you || channelBetween(game.common, view, you, party) !== 'relayed') return undefined;
  const via = carrierBetween(game.common, view, you, party);
  return via === undefined ? undefined : game.say('talks.through', { via });
}

function waitingFrom({ view }: Seat, party: PartyIndex): number {
  return view.owed.filter((owed) => {
    switch (owed.kind) {
      case 'answer':
      case 'carry':
        return byId(view.offers, owed.offer).from === party;
      case 'reply':
        return byId(view.questions, owed.question).from === party;
      case 'review':
        return at(view.drafts, owed.draft).by === party;
      default:
        return false;
    }
  }).length;
}

/** Beyond so many delegations the order of the file is kept: the number of orders grows too fast. */
const MOST_ORDERED = 6;
const DIRECTNESS = { direct: 2, relayed: 1, none: 0 } as const satisfies Record<ChannelKind, number>;

/** Order of the row, by the channels at the beginning; of several that are alike the first in the order of the file. */
function rowOrder({ common }: LocalizedGame): readonly PartyIndex[] {
  const all = Array.from({ length: common.partyCount }, (_, party) => party);
  if (all.length > MOST_ORDERED) return all;
  const directness = (row: readonly PartyIndex[]) =>
    row.slice(1).reduce((sum, party, place) => {
      const { kind } = at(common.channels, pairIndex(at(row, place), party, common.partyCount));
      return sum + DIRECTNESS[kind];
    }, 0);
  let best = all;
  for (const row of ordersOf(all)) if (directness(row) > directness(best)) best = row;
  return best;
}

function* ordersOf(parties: readonly PartyIndex[]): Generator<PartyIndex[]> {
  if (parties.length === 0) yield [];
  for (const first of parties) {
    for (const rest of ordersOf(parties.filter((party) => party !== first))) yield [first, ...rest];
  }
}
