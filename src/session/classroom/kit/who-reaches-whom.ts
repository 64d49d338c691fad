import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import { pairIndex } from '#engine/model/pair-index.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/** Whom a delegation does not reach face to face, a sentence each; nothing where it reaches everybody. */
export function reachOf(game: LocalizedGame, party: PartyIndex): string[] {
  return othersOf(party, game.common.partyCount).flatMap((other) => reachWords(game, party, other));
}

/** Returns a sentence for each pair of delegations that does not talk face to face. */
export function channelsInWords(game: LocalizedGame): string[] {
  const { partyCount } = game.common;
  return Array.from({ length: partyCount }, (_, party) =>
    othersOf(party, partyCount)
      .filter((other) => other > party)
      .flatMap((other) => reachWords(game, party, other)),
  ).flat();
}

function reachWords(game: LocalizedGame, a: PartyIndex, b: PartyIndex): string[] {
  const { kind, opensWith } = channel(game, a, b);
  if (kind === 'direct') return [];
  const carriers = othersOf(a, game.common.partyCount).filter(
    (other) => other !== b && channel(game, a, other).kind === 'direct' && channel(game, other, b).kind === 'direct',
  );
  const pair = [a, b];
  if (kind === 'none' || carriers.length === 0) return [game.say('kit.channel-none', { pair, track: opensWith })];
  return [game.say('kit.channel-relayed', { pair, carriers, track: opensWith })];
}

function channel({ common }: LocalizedGame, a: PartyIndex, b: PartyIndex) {
  return at(common.channels, pairIndex(a, b, common.partyCount));
}
