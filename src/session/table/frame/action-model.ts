import { at } from '#engine/model/at.ts';
import type { Move, TrackIndex } from '#engine/model/moves.ts';
import { openTracks } from '#engine/model/open-tracks.ts';
import { othersOf } from '#engine/model/others-of.ts';
import { decide } from '#engine/moves/decide.ts';
import { letterRefusal } from '#engine/moves/offer.ts';
import { clauseStatusOf } from '#engine/text/text.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import { countsAtHome } from '../../words/counts-at-home.ts';
import { refusalInWords } from '../../words/refusal-in-words.ts';
import { areOnlyVotesLeft, isVoteDue } from '../desk/is-vote-due.ts';
import type { Chair, Seat } from '../parts/chair.ts';
import { keptOr } from '../parts/kept.ts';
import { worthOf } from '../parts/worth.ts';
import type { Action, ActionModel } from './action.ts';

/** Returns the person's actions besides offers and initials, with nothing drafted. */
export function actionModels(chair: Seat): ActionModel[] {
  const { game, view } = chair;
  return actionsOf(chair).map(({ model, move }) => {
    const refusal = decide(view.common, view.own, view, move);
    const unavailable = refusal === undefined ? needless(chair, move) : refusalInWords(game, refusal);
    return { ...model, unavailable, isNext: unavailable === undefined && model.isNext === true };
  });
}

/** Explains why a move that the rules allow would have no effect but its price. */
function needless(chair: Seat, move: Move): string | undefined {
  if (move.type !== 'callVote' || !isVoteDue(chair, move.track)) return undefined;
  return chair.game.say('frame.voted-anyway');
}

/** The move of an action. */
export function moveOfAction(chair: Seat, key: string): Move | undefined {
  return actionsOf(chair).find(({ model }) => model.key === key)?.move;
}

function actionsOf(chair: Seat): Action[] {
  const { game, you } = chair;
  const votes = game.common.tracks.flatMap((rules, track) =>
    rules.signatories.includes(you) && at(chair.view.tracks, track).status === 'open' ? [voteAction(chair, track)] : [],
  );
  return [...votes, ...leverActions(chair), endDayAction(chair), ...leaveActions(chair)];
}

/** To end the day; asked first if something unsent is lost by it, and on the first day if nothing was done. */
function endDayAction(chair: Seat): Action {
  const { game, you } = chair;
  return {
    model: {
      key: 'endDay',
      label: game.say(isVoteAsked(chair) ? 'frame.end-day-and-vote' : 'frame.end-day'),
      icon: 'sunset-2',
      confirm: lostByEnding(chair, false),
      isNext: isDayDone(chair) && chair.ahead === undefined,
    },
    move: { type: 'endDay', party: you },
  };
}

/** The actions as they are asked about while something is drafted: ending the day drops that. */
export function withUnsent(chair: Chair, actions: readonly ActionModel[]): readonly ActionModel[] {
  if (chair.draft.clauses.length === 0) return actions;
  return keptOr(chair.kept, 'actions with a draft', [actions], () =>
    actions.map((action) => (action.key === 'endDay' ? { ...action, confirm: lostByEnding(chair, true) } : action)),
  );
}

function lostByEnding(chair: Seat, unsent: boolean): string | undefined {
  const { game, view, ahead } = chair;
  const isBegun = view.round > 1 || view.movesLeft < game.common.movesPerRound;
  if ((isDayDone(chair) || isBegun) && !unsent && ahead === undefined) return undefined;
  return joinSentences(game, [
    ahead && game.say('frame.counter-goes-back'),
    game.say('frame.moves-lost', { left: view.movesLeft }),
    unsent ? game.say('frame.offer-dropped') : undefined,
    game.say('frame.nothing-to-add'),
  ]);
}

/** True if nothing is left to do today for a signature: there are only votes, or nobody to send an offer to. */
function isDayDone(chair: Seat): boolean {
  return areOnlyVotesLeft(chair) || !canTalk(chair);
}

/** True if a vote of the person's own follows the day. */
function isVoteAsked(chair: Seat): boolean {
  const { game, you } = chair;
  return openTracks(chair.view).some(
    (track) => at(game.common.tracks, track).signatories.includes(you) && isVoteDue(chair, track),
  );
}

function leaveActions({ game, view, you }: Seat): Action[] {
  if (!game.common.mayWalkOut) return [];
  if (at(view.parties, you).leavesAt > 0) {
    const model = { key: 'stay', label: game.say('frame.stay'), icon: 'arrow-back-up', confirm: undefined };
    return [{ model, move: { type: 'stay', party: you } }];
  }
  const round = Math.min(view.round + 1, game.common.roundCount);
  const confirm = game.say('frame.walk-out-confirm', { round });
  const model = { key: 'walkOut', label: game.say('frame.walk-out'), icon: 'door', confirm };
  return [{ model, move: { type: 'walkOut', party: you } }];
}

/** True if the person could still send somebody an offer today, whatever is drafted. */
function canTalk({ game, view, you }: Seat): boolean {
  const open = openTracks(view);
  return othersOf(you, game.common.partyCount).some((party) =>
    open.some((track) => letterRefusal(game.common, view, track, you, party) === undefined),
  );
}

/** Returns the actions of the person's delegation besides talking. */
function leverActions({ game, view, you }: Seat): Action[] {
  return (game.scenario.levers ?? []).flatMap((lever, index): Action[] => {
    const { party, uses, cost } = at(game.levers, index);
    if (party !== you) return [];
    const left = uses - at(view.world.levers, index);
    const confirm = joinSentences(game, [
      lever.says,
      game.say('frame.lever-public'),
      cost === 0 ? undefined : game.say('frame.lever-price', { cost }),
      game.say('frame.lever-left', { left: Math.max(1, left) }),
    ]);
    const model = { key: `useLever:${index}`, label: lever.label, icon: 'speakerphone', confirm };
    return [{ model, move: { type: 'useLever', party: you, lever: index } }];
  });
}

/** To call the vote on a part before its time, with all that the person may not have seen: it cannot be taken back. */
function voteAction(chair: Seat, track: TrackIndex): Action {
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
