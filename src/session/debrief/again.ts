import { beliefAbout } from '#engine/beliefs/belief.ts';
import { at } from '#engine/model/at.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause, IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import { isSameWording } from '#engine/model/wording.ts';
import type { Compared } from '#engine/playing-on/compare-ways.ts';
import type { Course } from '#engine/playing-on/course.ts';
import {
  isClear,
  isDecision,
  LEAST_COST,
  ownDecisions,
  USUAL_WEIGHING,
  type WeighedDecision,
  type WeighingEffort,
  type Worlds,
} from '#engine/playing-on/own-decisions.ts';
import { retold } from '#engine/playing-on/plan.ts';
import type { WaysPlan } from '#engine/playing-on/ways-plan.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { moveInWords } from '../words/move-in-words.ts';
import { WALK_AWAY_LEVELS } from '../words/walk-away-levels.ts';
import type { AgainModel, AgainTold, HintAgain, LookedDecision, OtherDecision, StopModel } from './again-model.ts';
import { articlesOf, type DecisionPoint, headingOf, knewOf, putIn } from './again-moment.ts';
import { promised } from './promised.ts';
import { triesFor } from './tried-move.ts';

/** Maximum number of decisions that are made again. */
const MOST_STOPS = 3;

/** Weighs the decisions of a chair in a finished game, and makes the costliest ready to be made again. */
export function* decisionsAgain(
  game: LocalizedGame,
  course: Course,
  chair: PartyIndex,
  weighing: WeighingEffort = USUAL_WEIGHING,
): WaysPlan<AgainTold, AgainModel> {
  const { moves } = course;
  const lookedIn = (looked: readonly number[], weighed: readonly WeighedDecision[]) =>
    looked.map((move) => lookedDecision(game, course, move, weighed));
  const weighed = yield* retold(ownDecisions(course, chair, weighing), ({ of, done, ...told }) => ({
    of,
    done,
    looked: lookedIn(told.looked, told.weighed),
  }));
  const costly = weighed.filter(({ choice }) => choice === 'costly');
  const stops = costliest(costly, weighed.filter(isHidden));
  return {
    summary: game.say('debrief-again.summary', {
      count: moves.filter((move) => move.party === chair && isDecision(move)).length,
      looked: weighed.length,
      ways: weighing.ways,
      costly: costly.length,
      least: LEAST_COST / 10,
    }),
    looked: lookedIn(
      weighed.map(({ move }) => move),
      weighed,
    ),
    stops: stops.map((decision) => stopOf(game, course, decision)),
    others: weighed
      .filter((decision) => !stops.includes(decision))
      .flatMap((decision) => otherDecision(game, course, decision)),
  };
}

function lookedDecision(
  game: LocalizedGame,
  { moves, stateAt }: Course,
  move: number,
  weighed: readonly WeighedDecision[],
): LookedDecision {
  const before = stateAt(move);
  return {
    move,
    day: game.say('news.day', { round: before.round }),
    words: moveInWords(game, before, at(moves, move)),
    choice: weighed.find((each) => each.move === move)?.choice,
  };
}

/** Returns the costliest decisions: first those that could have been recognized, then those that nobody could have. */
function costliest(costly: readonly WeighedDecision[], hidden: readonly WeighedDecision[]): WeighedDecision[] {
  const known = [...costly].sort((a, b) => a.asKnown.share - b.asKnown.share);
  const unknown = [...hidden].sort((a, b) => a.asItWas.share - b.asItWas.share);
  return [...known, ...unknown].slice(0, MOST_STOPS).sort((a, b) => a.move - b.move);
}

function isHidden({ choice }: WeighedDecision): boolean {
  return choice === 'hidden';
}

function stopOf(game: LocalizedGame, { moves, stateAt }: Course, decision: WeighedDecision): StopModel {
  const { move } = decision;
  const worlds = isHidden(decision) ? 'asItWas' : 'asKnown';
  const weighed = decision[worlds];
  const made = at(moves, move);
  const before = stateAt(move);
  const moment = { game, before, made };
  const inGame = promised(game, made.party, weighed.with, weighed.ways);
  return {
    move,
    worlds,
    excuse: isHidden(decision) ? game.say('debrief-again.excuse') : undefined,
    day: game.say('news.day', { round: before.round }),
    heading: headingOf(moment),
    inGame: game.say('debrief-again.in-game', {
      move: moveInWords(game, before, made),
      promised: inGame,
      ways: weighed.ways,
    }),
    promised: inGame,
    ways: weighed.ways,
    knew: knewOf(moment),
    articles: articlesOf(moment),
    clauses: putIn(moment)?.clauses ?? [],
    kinds: triesFor(game, before, made),
    hints: hintsOf(moment, decision, worlds),
    hidden: hiddenFrom(moment, decision, worlds),
    draw: drawInWords(game, decision.drawn),
  };
}

function drawInWords(game: LocalizedGame, drawn: Compared): string {
  if (!isClear(drawn)) return game.say('debrief-again.no-draw');
  const by = Math.round(Math.abs(drawn.share) / 10);
  return game.say(drawn.share < 0 ? 'debrief-again.draw-cost' : 'debrief-again.draw-helped', { by });
}

function otherDecision(game: LocalizedGame, { moves, stateAt }: Course, decision: WeighedDecision): OtherDecision[] {
  const { choice: kind, move, asKnown, asItWas, drawn } = decision;
  if (kind === 'costly' || kind === 'even') return [];
  const before = stateAt(move);
  const byShare = { good: asKnown, hidden: asItWas, draw: drawn }[kind];
  const { better, worse, share, ways } = byShare;
  const values = { by: Math.round(Math.abs(share) / 10), times: kind === 'good' ? better : worse, ways };
  return [
    {
      move,
      kind,
      day: game.say('news.day', { round: before.round }),
      words: moveInWords(game, before, at(moves, move)),
      verdict: game.say(`debrief-again.was-${kind}`, values),
    },
  ];
}

/**
 * Returns what a chair could not know when it decided: the worth of no deal to the others, and the result of the better
 * answer in the worlds in which the decision was not weighed.
 */
function hiddenFrom({ game, before, made }: DecisionPoint, decision: WeighedDecision, worlds: Worlds): string[] {
  const view = viewFor(game, before, made.party);
  const levels = othersOf(made.party, game.common.partyCount).flatMap((who) => {
    const { walkAways } = at(game.secrets, who);
    if (!walkAways.some(({ spread }) => spread > 0)) return [];
    const { chances } = beliefAbout(view, who);
    const place = at(before.parties, who).level + 1;
    const believed = chances.reduce((sum, row) => sum + at(row, place), 0);
    const level = at(WALK_AWAY_LEVELS, place);
    return [game.say(`debrief-again.level-${level}`, { who, percent: Math.round(believed / 10_000) })];
  });
  const other = worlds === 'asKnown' ? 'asItWas' : 'asKnown';
  const { ways, ...sums } = decision[other];
  return [
    ...levels,
    game.say(other === 'asItWas' ? 'debrief-again.as-it-was' : 'debrief-again.as-known', {
      made: promised(game, made.party, sums.with, ways),
      better: promised(game, made.party, sums.without, ways),
    }),
  ];
}

// Hints for a decision that is made again, by degrees: what changed, where to look, and the answer with its reason.

/** The three hints; only the last one tells what would have been better, and by how much in the worlds given. */
function hintsOf(moment: DecisionPoint, decision: WeighedDecision, worlds: Worlds): HintAgain[] {
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
