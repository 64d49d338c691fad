import { at } from '#engine/model/at.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import { openTracks } from '#engine/model/open-tracks.ts';
import { isToBeVoted, obstacleAtDusk } from '#engine/text/is-to-be-voted.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { Seat } from '../parts/chair.ts';

/** True if a part is put to the vote at the coming dusk: the vote has been called, or is due as the text stands. */
export function isVoteDue({ game, view }: Pick<Seat, 'game' | 'view'>, track: TrackIndex): boolean {
  if (!isToBeVoted(game.common, view, track)) return false;
  return at(view.tracks, track).calledBy !== undefined || obstacleAtDusk(game.common, view, track) === undefined;
}

/** True if everything still open is put to the vote at the coming dusk, so that only the votes are left. */
export function areOnlyVotesLeft(chair: Pick<Seat, 'game' | 'view'>): boolean {
  const open = openTracks(chair.view);
  return open.length > 0 && open.every((track) => isVoteDue(chair, track));
}

/** Explains why a part is put to the vote: the delegation that called it, or the rule. */
export function whyVoted(chair: Seat, track: TrackIndex): string {
  const { game, view, you } = chair;
  const { calledBy } = at(view.tracks, track);
  if (calledBy !== undefined) return game.withPerspective(you).say('desk.vote-called-by', { by: calledBy });
  if (view.round === game.common.roundCount) return game.say('desk.vote-at-the-end');
  return joinSentences(game, [game.say('desk.vote-by-rule'), notAllInitialled(chair, track)]);
}

/** Signatories whose initial not every article needed, and that have not given it: all its articles are not accepted by all. */
function notAllInitialled({ game, view, you }: Seat, track: TrackIndex): string | undefined {
  const { signatories, issues } = at(game.common.tracks, track);
  const who = signatories.filter((party) =>
    issues.some((issue) => !at(view.text, issue).current?.initials.includes(party)),
  );
  return who.length === 0 ? undefined : game.withPerspective(you).say('desk.not-all-initialled', { who });
}
