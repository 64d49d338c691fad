import { at } from '../model/at.ts';
import type { Ending } from '../model/ending.ts';
import type { Game } from '../model/game.ts';
import type { IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '../model/moves.ts';
import { packageOf } from '../model/packages.ts';
import type { State } from '../model/state.ts';
import { tracksMeasuring } from '../model/tracks-measuring.ts';
import { bestWithin, betterTexts } from './better-texts.ts';
import { besideTheEnd, type MissedArticle, type MissedText, missedOf } from './missed-text.ts';
import { worthThen } from './signable-packages.ts';

/** A text that would have given one delegation more than what came of its track. */
export interface OwnBetterText {
  readonly track: TrackIndex;
  readonly text: MissedText;
  /** What the delegation would have had more, in the game's units. */
  readonly gain: number;
}

/** Articles in which a signatory would have liked better what stood there, with the rest as in the better text. */
export interface GivenGround {
  readonly party: PartyIndex;
  readonly issues: readonly IssueIndex[];
}

/**
 * The text that one delegation missed most: on the tracks that it is measured by, and that could be signed when the game was over; where
 * none of them has one, on those that could have been signed after another one, of which there was a better text, too. Of
 * each track the one that is shown to all, see `missedOf`, where that gives it more; else the best for it that is still better
 * than no deal for everybody. Absent where none of them would have given it more.
 */
export function ownBetterText(game: Game, state: State, ending: Ending, party: PartyIndex): OwnBetterText | undefined {
  const mine = tracksMeasuring(game.common, party);
  const isOpen = (track: TrackIndex) => {
    const { after } = at(game.common.tracks, track);
    return after === undefined || at(state.tracks, after).status === 'signed';
  };
  const couldOpen = (track: TrackIndex) => {
    const { after } = at(game.common.tracks, track);
    return after !== undefined && betterTexts(game, state, ending, after).length > 0;
  };
  const on = (tracks: readonly TrackIndex[]) =>
    most(tracks.flatMap((track) => betterTextsOf(game, state, ending, track, party)));
  return on(mine.filter(isOpen)) ?? on(mine.filter((track) => !isOpen(track) && couldOpen(track)));
}

function most(texts: readonly OwnBetterText[]): OwnBetterText | undefined {
  return texts.reduce<OwnBetterText | undefined>(
    (best, each) => (best === undefined || each.gain > best.gain ? each : best),
    undefined,
  );
}

/** At most one. */
function betterTextsOf(
  game: Game,
  state: State,
  ending: Ending,
  track: TrackIndex,
  party: PartyIndex,
): OwnBetterText[] {
  const { text } = missedOf(game, state, ending, track);
  const own = text?.gains.find((each) => each.party === party);
  if (text !== undefined && own !== undefined && own.worth > own.instead) {
    return [{ track, text, gain: own.worth - own.instead }];
  }
  const best = bestWithin(game, state, ending, track, party);
  const gain = best === undefined ? 0 : best.worth - at(at(ending.points, party), track);
  if (best === undefined || gain <= 0) return [];
  return [{ track, text: besideTheEnd(game, state, ending, track, best.pack), gain }];
}

/** Who would have given ground for a text, and where; an article that was vague is left out, since it has two readings. */
export function givenGround(game: Game, state: State, { track, text }: OwnBetterText): GivenGround[] {
  const { signatories } = at(game.common.tracks, track);
  return signatories.flatMap((party) => {
    const issues = text.articles.flatMap(({ issue, way, stood }, place) => {
      if (way !== 'differs' || stood?.or !== undefined) return [];
      const before = stood?.option ?? at(game.common.issues, issue).silent;
      const pack = packageWith(game, track, text.articles, place, before);
      const isLost = worthThen(game, state, party, track, pack) > worthThen(game, state, party, track, text.pack);
      return isLost ? [issue] : [];
    });
    return issues.length === 0 ? [] : [{ party, issues }];
  });
}

function packageWith(
  { common }: Game,
  track: TrackIndex,
  articles: readonly MissedArticle[],
  place: number,
  option: OptionIndex,
): number {
  const options = articles.map((article, index) => (index === place ? option : article.option));
  return packageOf(at(common.tracks, track), options);
}
