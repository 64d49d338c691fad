import { at } from '#engine/model/at.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import { clauseStatusOf } from '#engine/text/text.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import { countsAtHome } from '../../words/counts-at-home.ts';
import type { Seat } from '../parts/chair.ts';
import { worthOf } from '../parts/worth.ts';
import type { Action } from './action.ts';

/** To call the vote on a part before its time, with all that the person may not have seen: it cannot be taken back. */
export function voteAction(chair: Seat, track: TrackIndex): Action {
  const { game, you } = chair;
  const held = game.say('frame.vote-held', { track });
  return {
    model: {
      key: `callVote:${track}`,
      label: game.say('frame.call-vote', { track }),
      icon: 'signature',
      confirm: joinSentences(game, [held, silence(chair, track), ownWorth(chair, track), price(chair)]),
    },
    move: { type: 'callVote', party: you, track },
  };
}

/** The articles that count for nothing yet. */
function silence({ game, view }: Seat, track: TrackIndex): string | undefined {
  const silent = at(game.common.tracks, track).issues.filter(
    (issue) => clauseStatusOf(game.common, at(view.text, issue), issue) !== 'initialled',
  );
  return silent.length === 0 ? undefined : game.say('frame.text-silent', { issues: silent });
}

/** Warns of a text that the person would not sign itself, or only to its loss. */
function ownWorth(chair: Seat, track: TrackIndex): string | undefined {
  const { points, walkAway, redLine } = worthOf(chair, track);
  if (redLine !== undefined) return chair.game.say('frame.crosses-own-line', { because: redLine });
  return points < walkAway ? chair.game.say('frame.worth-less', { points, walkAway }) : undefined;
}

function price({ game }: Seat): string | undefined {
  const { failedVote } = game.common.standing;
  if (failedVote === 0 || !countsAtHome(game)) return undefined;
  return game.say('frame.failed-vote-price', { cost: failedVote });
}
