import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
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
} from '#engine/playing-on/own-decisions.ts';
import { retold } from '#engine/playing-on/plan.ts';
import type { WaysPlan } from '#engine/playing-on/ways-plan.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { moveInWords } from '../words/move-in-words.ts';
import { hintsOf } from './again-hints.ts';
import type { AgainModel, AgainTold, LookedDecision, OtherDecision, StopModel } from './again-model.ts';
import { articlesOf, headingOf, knewOf, putIn } from './again-moment.ts';
import { hiddenFrom } from './hidden-from.ts';
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
