import { carrierBetween, channelBetween } from '#engine/model/channels.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { carriedInWords } from '../parts/carried-in-words.ts';
import type { Seat } from '../parts/chair.ts';
import { carriedOffers, type DelegationModel } from '../parts/delegation-model.ts';
import { type ReactionModel, reactionSentences } from '../record/reaction-model.ts';
import type { StageModel } from './stage-model.ts';

/** The stage for those who cannot see it: where the delegations sit, who is reached how, how the others take what was
 * done, who of them talks with whom, and what is on its way. */
export function describeStage(
  chair: Seat,
  { together: atOneTable, overdue }: StageModel,
  delegations: readonly DelegationModel[],
  reactions: readonly ReactionModel[],
): string {
  const { you } = chair;
  const game = chair.game.withPerspective(you);
  const present = delegations.filter((party) => !party.you && party.status !== 'gone');
  const isMapped = !atOneTable && game.scenario.parties.some((party) => party.at !== undefined);
  return joinSentences(game, [
    game.say('frame.you-speak-for', { you }),
    atOneTable ? game.say('frame.one-table') : undefined,
    ...REACHES.map(({ reach, said }) =>
      ofSome(game, said, indicesOf(present.filter((party) => party.reach === reach))),
    ),
    ofSome(game, 'frame.have-left', indicesOf(delegations.filter((party) => !party.you && party.status === 'gone'))),
    ...reactionSentences(game, reactions),
    ...betweenOthers(chair, game, indicesOf(present)),
    ...carriedInWords(game, carriedOffers(chair)),
    ...overdue.map(({ party, rounds }) => game.say('frame.you-have-waited', { party, rounds })),
    // Wherever there is a map: what is drawn is a choice, and this is its ground.
    isMapped ? game.say('frame.borders') : undefined,
  ]);
}

const REACHES = [
  { reach: 'direct', said: 'frame.you-talk-directly' },
  { reach: 'relayed', said: 'frame.you-reach-through-others' },
  { reach: 'none', said: 'frame.you-cannot-reach' },
] as const;

type OfSome = (typeof REACHES)[number]['said'] | 'frame.have-left';

/** Returns a sentence on some delegations, if there are any. */
function ofSome(game: LocalizedGame, said: OfSome, parties: readonly PartyIndex[]): string | undefined {
  return parties.length === 0 ? undefined : game.say(said, { parties });
}

function indicesOf(delegations: readonly DelegationModel[]): PartyIndex[] {
  return delegations.map(({ party }) => party);
}

/** Describes the channels between the others: one sentence if all of them talk directly, otherwise one per pair. */
function betweenOthers({ view }: Seat, game: LocalizedGame, others: readonly PartyIndex[]): string[] {
  const pairs = others.flatMap((one, index) => others.slice(index + 1).map((other) => [one, other] as const));
  const kinds = pairs.map(([one, other]) => channelBetween(game.common, view, one, other));
  if (pairs.length > 1 && kinds.every((kind) => kind === 'direct')) return [game.say('frame.others-talk-directly')];
  return pairs.map((two, index) => {
    if (kinds[index] === 'direct') return game.say('frame.two-talk-directly', { two });
    if (kinds[index] === 'none') return game.say('frame.two-have-no-channel', { two });
    return game.say('frame.two-talk-through', { two, via: carrierBetween(game.common, view, ...two) });
  });
}
