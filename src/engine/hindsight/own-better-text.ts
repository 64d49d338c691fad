import { at } from '../model/at.ts';
import type { Ending } from '../model/ending.ts';
import type { Game } from '../model/game.ts';
import type { IssueIndex, OptionIndex, PartyIndex, TrackIndex } from '../model/moves.ts';
import { packageOf } from '../model/packages.ts';
import type { State } from '../model/state.ts';
import { tracksMeasuring } from '../model/tracks-measuring.ts';
import { besideTheEnd, type MissedArticle, type MissedText, missedOf } from './missed-text.ts';
import { worthThen } from './signable-packages.ts';
import { bestWithinReach } from './within-reach.ts';

/** A text that would have given one delegation more than what came of its track. */
export interface OwnBetterText {
  readonly track: TrackIndex;
  readonly text: MissedText;
  /** To the delegation, and what it has instead, in the game's units. */
  readonly worth: number;
  readonly instead: number;
}

/** Articles in which a signatory would have liked better what stood there, with the rest as in the better text. */
export interface GivenGround {
  readonly party: PartyIndex;
  readonly issues: readonly IssueIndex[];
}

/**
 * The text within reach that one delegation missed most: on the tracks that it is measured by, and that could be signed
 * when the game was over; where none of them has one, on those that had to wait for another one. Of each track the one that
 * is shown to all, see `missedOf`, where that gives it more; else the best for it. `undefined` if none would have given it
 * more.
 */
export function ownBetterText(game: Game, state: State, ending: Ending, party: PartyIndex): OwnBetterText | undefined {
  const mine = tracksMeasuring(game.common, party);
  const isOpen = (track: TrackIndex) => {
    const { after } = at(game.common.tracks, track);
    return after === undefined || at(state.tracks, after).status === 'signed';
  };
  const on = (tracks: readonly TrackIndex[]) =>
    most(tracks.flatMap((track) => betterTextsOf(game, state, ending, track, party)));
  return on(mine.filter(isOpen)) ?? on(mine.filter((track) => !isOpen(track)));
}

function most(texts: readonly OwnBetterText[]): OwnBetterText | undefined {
  return texts.reduce<OwnBetterText | undefined>(
    (best, each) => (best === undefined || gainOf(each) > gainOf(best) ? each : best),
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
  const instead = at(at(ending.points, party), track);
  const { text } = missedOf(game, state, ending, track);
  const own = text?.gains.find((each) => each.party === party);
  if (text !== undefined && own !== undefined && own.worth > instead) {
    return [{ track, text, worth: own.worth, instead }];
  }
  const best = bestWithinReach(game, state, ending, track, party);
  if (best === undefined || best.worth <= instead) return [];
  return [{ track, text: besideTheEnd(game, state, ending, track, best.pack), worth: best.worth, instead }];
}

/** Gain that the better text would have brought the delegation, in the game's units. */
export function gainOf({ worth, instead }: Pick<OwnBetterText, 'worth' | 'instead'>): number {
  return worth - instead;
}

/**
 * Parties that would have given ground for a text, with the articles; vague articles are excluded, since they have two
 * readings.
 */
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
