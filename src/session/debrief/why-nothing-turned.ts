import type { DaysOfGame } from '#engine/hindsight/days-of-game.ts';
import { type TextsSuited, textsSuited } from '#engine/hindsight/texts-suited.ts';
import { at } from '#engine/model/at.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { whenInWords } from './when-signable.ts';

/** A day with what suited whom on it. */
interface DaySuited extends TextsSuited {
  readonly round: number;
}

/**
 * Returns the known facts about a game that no move turned: for each part, whether there were texts on its days that
 * suited all who sign. Nothing more follows; why nobody agreed on one is not explained. Yields after each day.
 */
export function* whyNothingTurned(game: LocalizedGame, played: DaysOfGame): Generator<void, string[]> {
  const told: string[] = [];
  for (const track of game.common.tracks.keys()) {
    const days = yield* daysSuited(game, played, track);
    const { status } = at(played.state.tracks, track);
    told.push(...(status === 'signed' ? ofSigned(days, game, track) : ofUnsigned(days, game, track)));
  }
  return told;
}

function* daysSuited(
  game: LocalizedGame,
  { days, state }: DaysOfGame,
  track: TrackIndex,
): Generator<void, readonly DaySuited[]> {
  const { status, since } = at(state.tracks, track);
  const open = status === 'open' ? days : days.filter(({ round }) => round <= since);
  const suited: DaySuited[] = [];
  for (const day of open) {
    suited.push({ round: day.round, ...textsSuited(game, track, day) });
    yield;
  }
  return suited;
}

function ofSigned(days: readonly DaySuited[], game: LocalizedGame, track: TrackIndex): string[] {
  if (days.some(({ all }) => all === 0)) return [];
  return [game.say('debrief-path.suited-until-signed', { track, least: Math.min(...days.map(({ all }) => all)) })];
}

function ofUnsigned(days: readonly DaySuited[], game: LocalizedGame, track: TrackIndex): string[] {
  const words = whenInWords(
    game,
    days.map(({ round, all }) => ({ round, count: all })),
  );
  const when = game.say('debrief-path.of-part', { track, words });
  return days.every(({ all }) => all === 0) ? [when, ...whoAlone(days, game, track)] : [when];
}

/** Names the one whom most of the texts that suited all others on the last day did not suit. Of two that is no news. */
function whoAlone(days: readonly DaySuited[], game: LocalizedGame, track: TrackIndex): string[] {
  const { signatories } = at(game.common.tracks, track);
  const last = days.at(-1);
  const more = Math.max(0, ...(last?.allBut ?? []));
  if (last === undefined || more === 0 || signatories.length < 3) return [];
  const who = at(signatories, last.allBut.indexOf(more));
  return [game.say('debrief-path.suited-but-one', { round: last.round, more, who })];
}
