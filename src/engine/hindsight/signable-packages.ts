import { isAvailable } from '../events/availability.ts';
import { at } from '../model/at.ts';
import type { Combination, Game, PackageIndex } from '../model/game.ts';
import { meeting } from '../model/meeting.ts';
import type { IssueIndex, PartyIndex, TrackIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { isAskedAtHome } from '../ratification/ratifications.ts';
import { isRatified, supportAtHome } from '../ratification/support-at-home.ts';
import { latePenalty } from '../rounds/conclude.ts';

/** The texts of a track that could have been signed at the end: none that crosses a red line or leaves open what it must not. */
export function signablePackages(game: Game, state: State, track: TrackIndex): PackageIndex[] {
  const { common, secrets } = game;
  const { signatories, packageCount, issues } = at(common.tracks, track);
  const barred = meeting(
    common,
    track,
    issues.flatMap((issue) => barredOptions(game, state, track, issue)),
  );
  const forbidden = signatories.map((party) => at(at(secrets, party).sheets, track).forbidden);
  return Array.from({ length: packageCount }, (_, pack) => pack).filter(
    (pack) => barred[pack] === 0 && forbidden.every((row) => row[pack] === 0),
  );
}

/** Worth of a text to a party, signed when this one was or else at the end; in the game's units. */
export function worthThen(game: Game, state: State, party: PartyIndex, track: TrackIndex, pack: PackageIndex): number {
  const { status, since } = at(state.tracks, track);
  const late = latePenalty(game, track, party, status === 'signed' ? since : state.round);
  return at(at(at(game.secrets, party).sheets, track).points, pack) - late;
}

/**
 * True if every home that is asked about a track would have stood behind a text, by its one or two readings, in the mood
 * in which it was at the end.
 */
export function wouldBeRatified(
  game: Game,
  state: State,
  track: TrackIndex,
  readings: readonly PackageIndex[],
): boolean {
  const { common, secrets } = game;
  if (!isAskedAtHome(common, track)) return true;
  return at(common.tracks, track).signatories.every((party) => {
    const { standing } = at(state.parties, party);
    const mood = state.ending?.moods[party] ?? 0;
    return isRatified(supportAtHome(common, at(secrets, party), track, readings, standing, mood));
  });
}

function barredOptions({ common }: Game, state: State, track: TrackIndex, issue: IssueIndex): Combination[] {
  const { mustSettle, silent, optionCount } = at(common.issues, issue);
  const options = Array.from({ length: optionCount }, (_, option) => option).filter(
    (option) => (mustSettle && option === silent) || !isAvailable(state, issue, option),
  );
  return options.length === 0 ? [] : [{ track, sets: [{ issue, options }] }];
}
