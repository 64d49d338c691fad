import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { Clause, Move, PartyIndex, TrackIndex } from '../model/moves.ts';
import { optionsOf } from '../model/wording.ts';
import { signedPoints } from '../rounds/conclude.ts';
import type { DaysOfGame, OfferMade } from './days-of-game.ts';

/**
 * Measures of a delegation's conduct in a finished game, from the record alone. Points are its own, in the game's
 * units.
 */
export interface OwnMeasures {
  /** Offers and counters on the part on which the delegation made most of them, in order. */
  readonly offers: readonly OwnOffer[];
  /** Part of these offers; `undefined` if it offered nothing. */
  readonly track: TrackIndex | undefined;
  /**
   * Number of its offers after the first on a part, and of those in which it gave on one article and asked more on
   * another.
   */
  readonly trades: { readonly of: number; readonly traded: number };
  /** Questions that it asked, and those that were evaded. */
  readonly questions: { readonly asked: number; readonly evaded: number };
  /** Offers that it refused, and those of these where it named what it was over. */
  readonly refusals: { readonly given: number; readonly named: number };
  /** Number of times it told another party what matters to it. */
  readonly told: number;
  /** Number of all its offers, and of those that were worth less to it than no deal on their day. */
  readonly below: { readonly of: number; readonly less: number };
  /** Points of each signed track, and worth of no deal when it was signed. */
  readonly signed: readonly { readonly track: TrackIndex; readonly points: number; readonly noDeal: number }[];
  /** Number of final declarations, and number of those it has gone back on. */
  readonly declarations: { readonly made: number; readonly crossed: number };
}

/** An offer as the whole text that it would have made. */
export interface OwnOffer {
  readonly round: number;
  /** In the game's units. */
  readonly worth: number;
  /** Worth as a share of the best text of the part, in thousandths. */
  readonly share: number;
}

/** Measures what a delegation did. */
export function ownMeasures(game: Game, moves: readonly Move[], played: DaysOfGame, party: PartyIndex): OwnMeasures {
  const { state } = played;
  const own = moves.filter((move) => move.party === party);
  const offers = played.offers.filter(({ by }) => by === party);
  const track = mostTalkedOf(offers);
  const asked = state.questions.filter(({ from }) => from === party);
  const refused = own.filter((move) => move.type === 'answer' && move.response === 'refuse');
  const declared = state.declarations.filter((declaration) => declaration.party === party);
  return {
    offers: offers.filter((offer) => offer.track === track).map((offer) => measured(game, offer, party)),
    track,
    trades: tradesIn(game, offers, party),
    questions: { asked: asked.length, evaded: asked.filter(({ says }) => says === 'evade').length },
    refusals: {
      given: refused.length,
      named: refused.filter((move) => 'issue' in move && move.issue !== undefined).length,
    },
    told: own.filter((move) => move.type === 'tell' && move.what === 'matters').length,
    below: { of: offers.length, less: offers.filter((offer) => isBelow(played, offer, party)).length },
    signed: signedBy(game, played, party),
    declarations: { made: declared.length, crossed: declared.filter(({ crossed }) => crossed).length },
  };
}

/** The last of those with as many offers: the part that the talks were for comes last. */
function mostTalkedOf(offers: readonly OfferMade[]): TrackIndex | undefined {
  const countOn = (track: TrackIndex) => offers.filter((offer) => offer.track === track).length;
  const tracks = [...new Set(offers.map(({ track }) => track))];
  return tracks.sort((a, b) => countOn(b) - countOn(a) || b - a)[0];
}

function measured({ secrets }: Game, { round, track, worth }: OfferMade, party: PartyIndex): OwnOffer {
  const { best } = at(at(secrets, party).sheets, track);
  const own = at(worth, party);
  return { round, worth: own, share: Math.trunc((own * 1000) / Math.max(1, best)) };
}

function tradesIn(game: Game, offers: readonly OfferMade[], party: PartyIndex): OwnMeasures['trades'] {
  const pairs = offers.flatMap((offer, index) => {
    const before = offers
      .slice(0, index)
      .filter(({ track }) => track === offer.track)
      .at(-1);
    return before === undefined ? [] : [{ before, offer }];
  });
  const traded = pairs.filter(({ before, offer }) => isTrade(game, before.clauses, offer.clauses, party));
  return { of: pairs.length, traded: traded.length };
}

/** True if the party came down on one article that both offers name, and went up on another. */
function isTrade({ secrets }: Game, before: readonly Clause[], after: readonly Clause[], party: PartyIndex): boolean {
  const points = (clause: Clause) => {
    const [first, second = first] = optionsOf(clause).map((option) =>
      at(at(at(secrets, party).points, clause.issue), option),
    );
    return (first ?? 0) + (second ?? 0);
  };
  const changes = after.flatMap((clause) => {
    const same = before.find(({ issue }) => issue === clause.issue);
    return same === undefined ? [] : [points(clause) - points(same)];
  });
  return changes.some((change) => change > 0) && changes.some((change) => change < 0);
}

function isBelow({ days }: DaysOfGame, { round, track, worth }: OfferMade, party: PartyIndex): boolean {
  const day = days.find((each) => each.round === round);
  return day !== undefined && at(worth, party) < at(at(day.walkAways, party), track);
}

function signedBy(game: Game, { state }: DaysOfGame, party: PartyIndex): OwnMeasures['signed'] {
  return game.common.tracks.flatMap(({ signatories }, track) => {
    const { status, walkAwaysThen } = at(state.tracks, track);
    if (status !== 'signed' || !signatories.includes(party)) return [];
    return [{ track, points: signedPoints(game, state, party, track), noDeal: at(walkAwaysThen, party) }];
  });
}
