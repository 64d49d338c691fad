import { at } from '#engine/model/at.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import { clauseStatusOf } from '#engine/text/text.ts';
import { countsAtHome } from '../../words/counts-at-home.ts';
import { issueTitle, listed, trackTitle } from '../../words/names.ts';
import { midSentence } from '../../words/refusal-in-words.ts';
import type { Seat } from '../parts/chair.ts';
import { worthOf } from '../parts/worth.ts';
import type { Action } from './action.ts';

/** To call the vote on a part before its time, with all that the person may not have seen: it cannot be taken back. */
export function voteAction(chair: Seat, track: TrackIndex): Action {
  const { game, you } = chair;
  const title = midSentence(trackTitle(game, track));
  const held = `The vote on ${title} is held at this dusk. You can call it once only.`;
  const said = [held, silence(chair, track), ownWorth(chair, track), price(chair)];
  return {
    model: {
      key: `callVote:${track}`,
      label: `Call a vote on ${title}`,
      icon: 'signature',
      confirm: said.filter((words) => words !== undefined).join(' '),
    },
    move: { type: 'callVote', party: you, track },
  };
}

/** The articles that count for nothing yet. */
function silence({ game, view }: Seat, track: TrackIndex): string | undefined {
  const silent = at(game.common.tracks, track).issues.filter(
    (issue) => clauseStatusOf(game.common, at(view.text, issue), issue) !== 'initialled',
  );
  if (silent.length === 0) return undefined;
  const titles = listed(silent.map((issue) => issueTitle(game, issue)));
  return `The text is silent on what has not all its initials yet: ${titles}.`;
}

/** What a person would not sign itself, or only to its loss. */
function ownWorth(chair: Seat, track: TrackIndex): string | undefined {
  const { points, walkAway, redLine } = worthOf(chair, track);
  if (redLine !== undefined)
    return `As it stands it crosses your own red line, so that you could not sign it. ${redLine}`;
  if (points >= walkAway) return undefined;
  return `As it stands it is worth ${points} to you, and no deal ${walkAway}.`;
}

function price({ game }: Seat): string | undefined {
  const { failedVote } = game.common.standing;
  return failedVote === 0 || !countsAtHome(game)
    ? undefined
    : `If it fails, that costs you ${failedVote} of 100 points of support at home.`;
}
