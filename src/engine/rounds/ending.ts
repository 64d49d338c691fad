import { at, type Game } from '../model/game.ts';
import type { PartyIndex, TrackIndex } from '../model/moves.ts';
import type { Ending, EndingKind, State } from '../model/state.ts';
import { note } from '../moves/note.ts';
import { initialledIssues, signedPackage } from '../text/text.ts';

/** The game is over after the last round, or as soon as no track is open. */
export function isOver(game: Game, state: State): boolean {
  return state.round >= game.common.roundCount || state.tracks.every((track) => track.status !== 'open');
}

/** Ends the game: what was signed, and what it is worth to each party. */
export function conclude(game: Game, draft: State): void {
  for (const offer of draft.offers) {
    if (offer.status === 'outbound' || offer.status === 'returning') offer.status = 'lapsed';
  }
  draft.ending = endingOf(game, draft);
  note(draft, 'all', { kind: 'ended' });
}

function endingOf(game: Game, state: State): Ending {
  const perTrack = (value: (party: PartyIndex, track: TrackIndex) => number) =>
    state.parties.map((_, party) => state.tracks.map((_track, track) => value(party, track)));
  const walkAways = perTrack((party, track) => {
    const { walkAwaysThen } = at(state.tracks, track);
    return walkAwaysThen[party] ?? at(at(state.parties, party).walkAway, track);
  });
  const points = perTrack((party, track) =>
    at(state.tracks, track).status === 'signed'
      ? signedPoints(game, state, party, track)
      : at(at(state.parties, party).walkAway, track),
  );
  return { kind: endingKindOf(game, state), points, walkAways };
}

/** What a track's text is worth to a party if it is (or was) signed in a round: its points, less what lateness costs. */
export function signedPoints(game: Game, state: State, party: PartyIndex, track: TrackIndex): number {
  const pack = signedPackage(game.common, state, track);
  const { since } = at(state.tracks, track);
  return (
    at(at(at(game.secrets, party).sheets, track).points, pack) - latePenalty(game, track, party, since || state.round)
  );
}

/** What signing in a round costs a signatory of a track whose announced date has passed; 0 for the others. */
export function latePenalty(game: Game, track: TrackIndex, party: PartyIndex, round: number): number {
  const { aimFor, signatories } = at(game.common.tracks, track);
  return aimFor !== undefined && round > aimFor.round && signatories.includes(party) ? aimFor.penalty : 0;
}

function endingKindOf(game: Game, state: State): EndingKind {
  const { tracks } = game.common;
  const isSigned = (track: number) => at(state.tracks, track).status === 'signed';
  const all = tracks.map((_, track) => track);
  if (!all.some(isSigned)) return 'none';
  const openings = all.filter((track) => tracks.some((other) => other.after === track));
  if (!all.some((track) => isSigned(track) && !openings.includes(track))) return 'opening';
  const complete = all.every(
    (track) =>
      isSigned(track) && initialledIssues(game.common, state, track).length === at(tracks, track).issues.length,
  );
  return complete ? 'signed' : 'partial';
}
