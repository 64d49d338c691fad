import { assess, holds } from '../durability/assess.ts';
import type { Durability, Ratification } from '../model/aftermath.ts';
import { at } from '../model/at.ts';
import type { Ending, EndingKind } from '../model/ending.ts';
import type { CommonKnowledge, Game, Sheet } from '../model/game.ts';
import type { Clause, PartyIndex, TrackIndex } from '../model/moves.ts';
import { note } from '../model/note.ts';
import { drawFrom } from '../model/random.ts';
import type { State } from '../model/state.ts';
import type { Table } from '../model/table.ts';
import { drawMood } from '../ratification/mood.ts';
import { isMain, isTrackRatified, ratificationsOf } from '../ratification/ratifications.ts';
import { readingsOf } from '../text/readings.ts';
import { initialledIssues, vagueArticles } from '../text/text.ts';
import { lowestTrust, worthOfReadings } from '../text/worth-of-readings.ts';

/** The game is over after the last round, or as soon as no track is open. */
export function isOver(game: Game, state: State): boolean {
  return state.round >= game.common.roundCount || state.tracks.every((track) => track.status !== 'open');
}

/** Ends the game: what was signed, what became of it at home and later, and what it is worth to each party. */
export function conclude(game: Game, state: State): void {
  for (const offer of state.offers) {
    if (offer.status === 'outbound' || offer.status === 'returning') offer.status = 'lapsed';
  }
  state.ending = endingOf(game, state);
  note(state, 'all', { kind: 'ended' });
}

/** Results of the decisions of the signatories' homes. */
interface AtHome {
  /** The signed main tracks, and which of them were ratified; all where the scenario ends with signing. */
  readonly mains: readonly TrackIndex[];
  /** By party, see `Ending`. */
  readonly moods: readonly number[];
  readonly ratified: readonly TrackIndex[];
  readonly ratifications: readonly Ratification[];
  /** By party and track, see `Ending`. */
  readonly points: Ending['points'];
  readonly walkAways: Ending['walkAways'];
}

function endingOf(game: Game, state: State): Ending {
  const atHome = askHome(game, state);
  const { mains, ratified, ratifications, points, walkAways } = atHome;
  const { on } = game.common.afterSigning;
  const durability = on && ratified.length > 0 ? drawDurability(game, state, atHome) : undefined;
  return {
    kind: endingKindOf(game, state, atHome, durability),
    points,
    walkAways,
    moods: atHome.moods,
    aftermath: on && mains.length > 0 ? { ratifications, durability } : undefined,
  };
}

function askHome(game: Game, state: State): AtHome {
  const { common } = game;
  const mains = state.tracks.flatMap(({ status }, track) =>
    status === 'signed' && isMain(common, track) ? [track] : [],
  );
  const moods = drawMoods(game, state);
  const ratifications = common.afterSigning.on ? ratificationsOf(game, state, mains, moods) : [];
  const ratified = mains.filter((track) => isTrackRatified(ratifications, track));
  const stands = (track: TrackIndex) =>
    at(state.tracks, track).status === 'signed' && (ratified.includes(track) || !mains.includes(track));
  const perTrack = (value: (party: PartyIndex, track: TrackIndex) => number) =>
    state.parties.map((_, party) => state.tracks.map((_track, track) => value(party, track)));
  const walkAwayNow = (party: PartyIndex, track: TrackIndex) => at(at(state.parties, party).walkAway, track);
  return {
    mains,
    moods,
    ratified,
    ratifications,
    points: perTrack((party, track) =>
      stands(track) ? signedPoints(game, state, party, track) : walkAwayNow(party, track),
    ),
    walkAways: perTrack((party, track) =>
      stands(track) ? at(at(state.tracks, track).walkAwaysThen, party) : walkAwayNow(party, track),
    ),
  };
}

/** Draws the mood of each home. */
function drawMoods({ secrets }: Game, state: State): number[] {
  const { drawn, next } = drawFrom(state.random.homes, (draw) => secrets.map(({ doubt }) => drawMood(doubt, draw)));
  state.random.homes = next;
  return drawn;
}

/** The table of reasons why it may last, and the draw whether it does. */
function drawDurability(game: Game, state: State, atHome: AtHome): Durability {
  const { ratified: tracks, ratifications, points, walkAways: walkAwaysThen } = atHome;
  const vagueClauses = tracks.flatMap((track) => vagueArticles(game.common, state, track)).length;
  const assessed = assess({ game, state, tracks, ratifications, points, walkAwaysThen, vagueClauses });
  const { drawn, next } = drawFrom(state.random.holds, (draw) => draw(0, 999));
  state.random.holds = next;
  return { ...assessed, drawn };
}

/**
 * Worth of a track's text to a party if it is (or was) signed in a round: its points, less the cost of lateness.
 * `changed` clauses replace what the text says on their issues.
 */
export function signedPoints(
  game: Game,
  state: State,
  party: PartyIndex,
  track: TrackIndex,
  changed: readonly Clause[] = [],
): number {
  const { trustThen } = at(state.tracks, track);
  const { signatories } = at(game.common.tracks, track);
  const trust = trustThen?.[party] ?? lowestTrust(at(state.parties, party).trust, signatories, party);
  const sheet = at(at(game.secrets, party).sheets, track);
  return signedPointsTo({ party, sheet, trust }, game.common, state, track, changed);
}

/**
 * Party for which a text is valued: its sheet, and its lowest trust in another signatory when the text is (or was)
 * signed.
 */
export interface Taker {
  readonly party: PartyIndex;
  readonly sheet: Sheet;
  readonly trust: number;
}

/** Like `signedPoints`, with only the data of the party itself. */
export function signedPointsTo(
  { party, sheet, trust }: Taker,
  common: CommonKnowledge,
  table: Pick<Table, 'round' | 'tracks' | 'text'>,
  track: TrackIndex,
  changed: readonly Clause[] = [],
): number {
  const readings = readingsOf(common, table, track, changed);
  const late = latePenalty({ common }, track, party, at(table.tracks, track).since || table.round);
  return worthOfReadings(sheet, readings, trust, common.point) - late;
}

/** Cost of signing in a round for a signatory of a track whose announced date has passed; 0 for the others. */
export function latePenalty(
  { common }: Pick<Game, 'common'>,
  track: TrackIndex,
  party: PartyIndex,
  round: number,
): number {
  const { aimFor, signatories } = at(common.tracks, track);
  return aimFor !== undefined && round > aimFor.round && signatories.includes(party) ? aimFor.penalty : 0;
}

function endingKindOf(
  game: Game,
  state: State,
  { mains, ratified }: AtHome,
  durability: Durability | undefined,
): EndingKind {
  const { tracks } = game.common;
  const isSigned = (track: number) => at(state.tracks, track).status === 'signed';
  const all = tracks.map((_, track) => track);
  if (mains.length === 0) return all.some(isSigned) ? 'opening' : 'none';
  if (ratified.length === 0) return 'unratified';
  if (durability !== undefined && !holds(durability)) return 'broken';
  const complete = all.every(
    (track) =>
      isSigned(track) &&
      (ratified.includes(track) || !mains.includes(track)) &&
      initialledIssues(game.common, state, track).length === at(tracks, track).issues.length,
  );
  if (!complete) return 'partial';
  return durability === undefined ? 'signed' : 'held';
}
