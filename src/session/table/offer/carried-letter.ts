import { at } from '#engine/model/at.ts';
import { carrierBetween, channelBetween } from '#engine/model/channels.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { PartyMark } from '../../party-mark.ts';
import { markOf } from '../../words/names.ts';
import type { Chair } from '../parts/chair.ts';
import { whyUnreachable } from '../parts/reachable.ts';

/** Days that a carried letter and its answer take: each arrives at the next dawn. */
const DAYS_AWAY = 2;

/** Returns, for each delegation that carries the draft, who carries it to whom, and the day on which the answer comes. */
export function carriedLetter(chair: Chair, addressees: readonly AddresseeModel[]): string[] {
  const { game, draft } = chair;
  const { track } = draft;
  if (track === undefined) return [];
  const carried = addressees.filter(({ addressed, via }) => addressed && via !== undefined);
  const carriers = [...new Set(carried.flatMap(({ via }) => via?.party ?? []))];
  const comes = dayOfAnswer(chair, track);
  return carriers.map((via) => {
    const to: PartyIndex[] = carried.filter((one) => one.via?.party === via).map(({ party }) => party);
    return joinSentences(game, [
      game.say('talks.carried-by', { via, to }),
      game.say('talks.answer-comes', comes),
      comes.isLastInTime ? game.say('talks.carried-no-later', { track }) : undefined,
    ]);
  });
}

/** The day of the answer, and its place before or after the date of the part and the last day. */
function dayOfAnswer({ game, view }: Chair, track: TrackIndex) {
  const { roundCount, tracks } = game.common;
  const round = view.round + DAYS_AWAY;
  const aim = at(tracks, track).aimFor?.round;
  const ahead = aim === undefined || aim < view.round ? undefined : aim;
  return {
    round,
    track,
    late: ahead === undefined ? 0 : Math.max(0, round - ahead),
    last: round === roundCount,
    isLastInTime: ahead !== undefined && round <= ahead && ahead < round + DAYS_AWAY,
  };
}

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
