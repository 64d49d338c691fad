/** Hints for a decision that is made again, by degrees: what changed, where to look, and the answer with its reason. */
import { at } from '#engine/model/at.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause, IssueIndex } from '#engine/model/moves.ts';
import { isSameWording } from '#engine/model/wording.ts';
import type { WeighedDecision, Worlds } from '#engine/playing-on/own-decisions.ts';
import { moveInWords } from '../words/move-in-words.ts';
import type { HintAgain } from './again-model.ts';
import { type DecisionPoint, putIn } from './again-moment.ts';
import { promised } from './promised.ts';

/** The three hints; only the last one tells what would have been better, and by how much in the worlds given. */
export function hintsOf(moment: DecisionPoint, decision: WeighedDecision, worlds: Worlds): HintAgain[] {
  const { game } = moment;
  return [
    { title: game.say('debrief-again.hint-change'), words: [whatChanged(moment)] },
    { title: game.say('debrief-again.hint-article'), words: [whereToLook(moment, decision)] },
    { title: game.say('debrief-again.hint-answer'), words: theAnswer(moment, decision, worlds) },
  ];
}

function whatChanged(moment: DecisionPoint): string {
  const { game, made, before } = moment;
  const put = putIn(moment);
  if (made.type === 'vote' || made.type === 'callVote') return game.say('debrief-again.weigh-text');
  if (put === undefined) return game.say('debrief-again.think-without');
  const from = made.type === 'answer' ? byId(before.offers, made.offer).from : made.party;
  const earlier = before.offers.filter(
    (offer) =>
      offer.from === from &&
      offer.track === put.track &&
      !(made.type === 'answer' && offer.id === made.offer) &&
      (from === made.party || offer.to === made.party),
  );
  const last = earlier.at(-1);
  if (last === undefined) return game.say('debrief-again.first-letter', { from });
  const issues = changedIn(last.clauses, put.clauses);
  if (issues.length === 0) return game.say('debrief-again.same-letter', { from, round: last.round });
  return game.say('debrief-again.changed-letter', { from, round: last.round, issues });
}

function changedIn(before: readonly Clause[], after: readonly Clause[]): IssueIndex[] {
  return after
    .filter((clause) => !before.some((other) => other.issue === clause.issue && isSameWording(other, clause)))
    .map(({ issue }) => issue);
}

function whereToLook(moment: DecisionPoint, { instead }: WeighedDecision): string {
  const { game, made } = moment;
  const put = putIn(moment);
  if (put === undefined) return game.say('debrief-again.no-article');
  const better = instead.first !== undefined && 'clauses' in instead.first ? instead.first.clauses : put.clauses;
  const { points } = at(game.secrets, made.party);
  const most = (issue: IssueIndex) => Math.max(...at(points, issue));
  const changed = changedIn(put.clauses, better);
  const all = at(game.common.tracks, put.track).issues;
  const among = [changed, put.clauses.map(({ issue }) => issue), all].find((each) => each.length > 0) ?? all;
  const issue = among.reduce((one, other) => (most(other) > most(one) ? other : one));
  return game.say('debrief-again.look-at', { issue });
}

function theAnswer({ game, before, made }: DecisionPoint, decision: WeighedDecision, worlds: Worlds): string[] {
  const { instead } = decision;
  const weighed = decision[worlds];
  const { ways, better, worse } = weighed;
  return [
    instead.first === undefined
      ? game.say('debrief-again.better-left')
      : game.say('debrief-again.better-was', { move: moveInWords(game, before, instead.first) }),
    game.say('debrief-again.because', {
      better: promised(game, made.party, weighed.without, ways),
      made: promised(game, made.party, weighed.with, ways),
      times: worse,
      of: better + worse,
    }),
  ];
}
