import { carrierBetween, channelBetween } from '#engine/model/channels.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import type { PartyMark } from '../../party-mark.ts';
import { markOf } from '../../words/names.ts';
import type { Chair } from '../parts/chair.ts';
import { whyUnreachable } from '../parts/reachable.ts';

/** Another delegation, as one that the draft may go to. */
export interface AddresseeModel extends PartyMark {
  /** The carrier, if relayed. */
  readonly via: PartyMark | undefined;
  /** The draft goes to it. */
  readonly addressed: boolean;
  /** Reason why it cannot be addressed now, if so. */
  readonly unaddressable: string | undefined;
}

/** Returns all other delegations: whether the draft goes to each, and the reason why it cannot. */
export function addresseeModels(chair: Chair): AddresseeModel[] {
  const { game, view, you, draft } = chair;
  return othersOf(you, game.common.partyCount).map((party) => {
    const isRelayed = channelBetween(game.common, view, you, party) === 'relayed';
    const via = isRelayed ? carrierBetween(game.common, view, you, party) : undefined;
    return {
      ...markOf(game, party),
      via: via === undefined ? undefined : markOf(game, via),
      addressed: draft.to.includes(party),
      unaddressable: whyNot(chair, party),
    };
  });
}

function whyNot(chair: Chair, party: PartyIndex): string | undefined {
  const { game, draft } = chair;
  if (draft.kind === 'counter') return draft.to.includes(party) ? undefined : game.say('offer.counter-goes-back');
  return whyUnreachable(chair, party);
}
