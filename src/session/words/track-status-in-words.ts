import type { TrackState } from '#engine/model/track-state.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/** Describes the status of a track's text: "Signed on Friday, 22 August", "Closed on day 3", "Not signed". */
export function trackStatusInWords(
  game: LocalizedGame,
  { status, since }: Pick<TrackState, 'status' | 'since'>,
): string {
  return status === 'open' ? game.say('track-status.open') : game.say(`track-status.${status}`, { since });
}
