import { at } from '../model/at.ts';
import type { Game, PackageIndex } from '../model/game.ts';
import type { IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '../model/moves.ts';
import { optionIn } from '../model/packages.ts';

/** In one article a text went the way of one signatory, in another that of a second: each gave ground where it cost less. */
export interface TradeInText {
  readonly one: GoneTheWayOf;
  readonly other: GoneTheWayOf;
}

interface GoneTheWayOf {
  readonly who: PartyIndex;
  readonly issue: IssueIndex;
  /** Option in the text. */
  readonly option: OptionIndex;
  /** Option that the other of the two would like best there, with the rest of the text as it is. */
  readonly instead: OptionIndex;
}

/**
 * The trade of a text that was worth most to the two: turned the other way in both articles it would be worth less to
 * both, while turned in one of them alone it would be worth more to one. Absent where there is none.
 */
export function tradeIn(game: Game, track: TrackIndex, pack: PackageIndex): TradeInText | undefined {
  const { signatories } = at(game.common.tracks, track);
  const found = signatories.flatMap((one, place) =>
    signatories.slice(place + 1).flatMap((other) => tradesOf(game, track, pack, one, other)),
  );
  const most = Math.max(0, ...found.map(({ lost }) => lost));
  return found.find(({ lost }) => lost === most)?.trade;
}

function tradesOf(game: Game, track: TrackIndex, pack: PackageIndex, one: PartyIndex, other: PartyIndex) {
  const worth = (party: PartyIndex, of: PackageIndex) => at(at(game.secrets, party).sheets, track).points[of]!;
  const lostBy = (party: PartyIndex, turned: PackageIndex) => worth(party, pack) - worth(party, turned);
  const waysOf = (who: PartyIndex, against: PartyIndex) =>
    at(game.common.tracks, track).issues.flatMap((issue, place) => {
      const option = optionOf(game, track, pack, place);
      const instead = bestOf(game, track, pack, place, against);
      const turned = pack + (instead - option) * at(at(game.common.tracks, track).strides, place);
      const isGone = lostBy(who, turned) > 0 && lostBy(against, turned) < 0;
      return isGone ? [{ who, issue, option, instead, turned }] : [];
    });
  return waysOf(one, other).flatMap((mine) =>
    waysOf(other, one).flatMap((theirs) => {
      if (mine.issue === theirs.issue) return [];
      const both = mine.turned + theirs.turned - pack;
      const lost = Math.min(lostBy(one, both), lostBy(other, both));
      return lost > 0 ? [{ trade: { one: told(mine), other: told(theirs) }, lost }] : [];
    }),
  );
}

function told({ who, issue, option, instead }: GoneTheWayOf): GoneTheWayOf {
  return { who, issue, option, instead };
}

function optionOf({ common }: Game, track: TrackIndex, pack: PackageIndex, place: number): OptionIndex {
  const rules = at(common.tracks, track);
  return optionIn(rules, pack, place, at(common.issues, at(rules.issues, place)).optionCount);
}

/** Option of an article that is worth most to a party; the first of several. */
function bestOf(game: Game, track: TrackIndex, pack: PackageIndex, place: number, party: PartyIndex): OptionIndex {
  const rules = at(game.common.tracks, track);
  const { points } = at(at(game.secrets, party).sheets, track);
  const { optionCount } = at(game.common.issues, at(rules.issues, place));
  const first = pack - optionOf(game, track, pack, place) * at(rules.strides, place);
  let best = 0;
  for (let option = 1; option < optionCount; option += 1) {
    if (points[first + option * at(rules.strides, place)]! > points[first + best * at(rules.strides, place)]!)
      best = option;
  }
  return best;
}
