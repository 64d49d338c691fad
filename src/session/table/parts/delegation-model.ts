import { at } from '#engine/model/at.ts';
import { carrierBetween, channelBetween } from '#engine/model/channels.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Offer } from '#engine/model/offer.ts';
import { pairIndex } from '#engine/model/pair-index.ts';
import type { ChannelKind } from '#engine/model/scenario/channel.ts';
import type { Coordinates } from '#engine/model/scenario/coordinates.ts';
import { type Rapport, rapports } from '#engine/reactions/rapports.ts';
import type { SeenOffer } from '#engine/views/seen-offer.ts';
import type { PartyMark } from '../../party-mark.ts';
import { countsAtHome } from '../../words/counts-at-home.ts';
import {
  isMuchFrustrated,
  regardInWords,
  standingInWords,
  standsTowardsYou,
  trustInWords,
} from '../../words/ledger-words.ts';
import { markOf } from '../../words/names.ts';
import type { Seat } from './chair.ts';
import { keptOr } from './kept.ts';
import { type MemberModel, memberModels } from './member-model.ts';

export interface DelegationModel extends PartyMark {
  /** Name in sentences, with a capital: "Moscow", "The teachers" */
  readonly called: string;
  /** Of your own "you"; of another how it stands towards you, "is wary of you", that it loses patience, or that it has left. */
  readonly towardsYou: string;
  readonly seatOf: string | undefined;
  readonly flags: readonly string[];
  readonly at: Coordinates | undefined;
  readonly you: boolean;
  /** The person's channel to it. */
  readonly reach: 'self' | ChannelKind;
  /** The carrier, if relayed. */
  readonly via: PartyMark | undefined;
  readonly status: 'present' | 'leaving' | 'gone';
  /** Support at home: 0 to 100, and in words; absent where nothing depends on it. */
  readonly standing: { readonly points: number; readonly words: string } | undefined;
  /** Number of times that it ended its day with moves left, in both readings; absent if it never did, and for your own delegation. */
  readonly endedEarly: string | undefined;
  /** Your trust in it, and its trust in you, in words; absent for your own delegation. */
  readonly trust:
    | {
        readonly inIt: string;
        readonly inYou: string;
        /** Promises that one of the two broke to the other, the newest last. */
        readonly broken: readonly string[];
      }
    | undefined;
  /** Its feelings for you besides trust that it has shown, a sentence each. */
  readonly regard: readonly string[];
  /** Its knowledge, from you, of what matters to you; absent if you have not said. */
  readonly heardFromYou?: string | undefined;
  /** Members for whom it speaks, if it is a bloc. */
  readonly members: readonly MemberModel[];
}

export interface ChannelModel {
  readonly a: PartyIndex;
  readonly b: PartyIndex;
  readonly kind: ChannelKind;
  /** Carried now: an offer or an answer of yours is on its way. */
  readonly carrying: { readonly from: PartyIndex; readonly via: PartyIndex; readonly to: PartyIndex } | undefined;
}

/** A delegation, and how the person can reach it; `broken`: promises between the two that were broken, in sentences. */
export function delegationModel(chair: Seat, party: PartyIndex, broken: readonly string[]): DelegationModel {
  const { game, view, you } = chair;
  const { seatOf, flags, at: place } = at(game.scenario.parties, party);
  const isYou = party === you;
  const reach = isYou ? 'self' : channelBetween(game.common, view, you, party);
  const via = reach === 'relayed' ? carrierBetween(game.common, view, you, party) : undefined;
  return {
    ...markOf(game, party),
    called: game.say('grid.called', { party }),
    towardsYou: towardsYou(chair, party),
    seatOf,
    flags: flags ?? [],
    at: place,
    you: isYou,
    reach,
    via: via === undefined ? undefined : markOf(game, via),
    status: statusOf(chair, party),
    standing: standingOf(chair, party),
    endedEarly: isYou ? undefined : endedEarly(chair, party),
    trust: isYou ? undefined : trustWith(chair, party, broken),
    regard: isYou ? [] : regardInWords(game, rapportWith(chair, party)),
    heardFromYou: heardFromYou(chair, party),
    members: memberModels(chair, party),
  };
}

function towardsYou(chair: Seat, party: PartyIndex): string {
  const { game, view, you } = chair;
  if (party === you) return game.say('grid.you');
  const status = statusOf(chair, party);
  if (status !== 'present') return game.say(status === 'gone' ? 'grid.left' : 'grid.leaving');
  if (isMuchFrustrated(rapportWith(chair, party))) return game.say('grid.frustrated');
  return standsTowardsYou(game, at(view.parties, party).trustInYou);
}

function standingOf({ game, view }: Seat, party: PartyIndex): DelegationModel['standing'] {
  if (!countsAtHome(game)) return undefined;
  const { standing } = at(view.parties, party);
  return { points: standing, words: standingInWords(game, standing) };
}

function endedEarly({ game, view }: Seat, party: PartyIndex): string | undefined {
  const { daysEnded } = at(view.parties, party);
  if (daysEnded === 0) return undefined;
  return game.say('offer.ended-early', { days: daysEnded });
}

function trustWith(
  { game, view }: Seat,
  party: PartyIndex,
  broken: readonly string[],
): NonNullable<DelegationModel['trust']> {
  return {
    inIt: trustInWords(game, at(view.own.trust, party)),
    inYou: trustInWords(game, at(view.parties, party).trustInYou),
    broken,
  };
}

/** Found for all delegations at once, and kept for the view. */
function rapportWith({ view, kept }: Seat, party: PartyIndex): Rapport {
  return at(
    keptOr(kept, 'rapports', [view], () => rapports(view)),
    party,
  );
}

function statusOf({ view }: Seat, party: PartyIndex): DelegationModel['status'] {
  const { gone, leavesAt } = at(view.parties, party);
  if (gone) return 'gone';
  return leavesAt > 0 ? 'leaving' : 'present';
}

/** Every pair's channel, and what of the person's own is being carried on it. */
export function channelModels(chair: Seat): ChannelModel[] {
  const { game, view } = chair;
  const count = game.common.partyCount;
  const carried = carriedOffers(chair);
  const channels: ChannelModel[] = [];
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      const offer = carried.find(({ from, to }) => pairIndex(from, to, count) === pairIndex(a, b, count));
      channels.push({ a, b, kind: channelBetween(game.common, view, a, b), carrying: offer && carriage(offer) });
    }
  }
  return channels;
}

/** Offers on their way through a third, or whose answers are, as far as the person knows of them. */
export function carriedOffers({ view }: Seat): readonly SeenOffer[] {
  return view.offers.filter(isCarried);
}

function isCarried(offer: Readonly<Offer>): boolean {
  return (
    offer.via !== undefined &&
    (offer.status === 'outbound' || offer.status === 'returning' || offer.status === 'waiting')
  );
}

function carriage({ from, via, to, status }: Readonly<Offer>): ChannelModel['carrying'] {
  if (via === undefined) return undefined;
  return status === 'returning' ? { from: to, via, to: from } : { from, via, to };
}

/** Describes what a delegation has heard from the person about the person's own priorities; `undefined` if nothing. */
function heardFromYou({ game, view, you }: Seat, party: PartyIndex): string | undefined {
  const told = view.record.flatMap((line) =>
    line.kind === 'told' && line.party === you && line.to === party ? [line.issue] : [],
  );
  const replied = view.questions.flatMap(({ from, to, asked, says }) =>
    from === party && to === you && asked.what === 'matters' && says === 'most' ? [asked.issue] : [],
  );
  const issues = [...new Set([...told, ...replied])].sort((a, b) => a - b);
  return issues.length === 0 ? undefined : game.say('offer.heard-from-you', { issues });
}
