import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { EndingModel } from '#session/screens/ending-model.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import type { OwnVerdictModel } from '#session/screens/own-verdict-model.ts';
import { type LineRead, told } from './line-read.ts';

/** Lines on the first page of the ending for the player of a chair: the result, and how it went for them. */
export function linesOfEnding(game: LocalizedGame, state: State, party: PartyIndex): LineRead[] {
  const seats = state.setup.seats.map((seat, each) => (each === party ? 'person' : seat));
  const model = endingModelOf(game, { ...state, setup: { ...state.setup, seats } }, party);
  const own = model.verdict ? [...linesOfVerdict(game, model.verdict), ...linesAtAGlance(model)] : [];
  return [...linesOfScene(game, model), ...own].map(told);
}

/** Returns the results of the others, and the expected durability. */
function linesAtAGlance({ results, aftermath }: EndingModel): string[] {
  const { durability } = aftermath ?? {};
  const others = results.filter(({ you }) => !you).map(({ words }) => words);
  return durability === undefined ? others : [...others, durability.chanceWords];
}

function linesOfScene(game: LocalizedGame, { headline, explanation, chairs }: EndingModel): string[] {
  return [headline, explanation, ...(chairs.length === 0 ? [] : [game.say('debrief.same-game')])];
}

function linesOfVerdict(game: LocalizedGame, { words, line, better, moments }: OwnVerdictModel): string[] {
  const { noDeal, have, reach, best, signed } = line;
  return [
    words,
    game.say('verdict.line-no-deal', { points: noDeal }),
    game.say(signed ? 'verdict.line-signed' : 'verdict.line-have', { points: have }),
    ...(reach === undefined ? [] : [game.say('verdict.line-reach', { points: reach })]),
    game.say('verdict.line-best', { points: best }),
    ...(better.about === undefined ? [] : [better.about]),
    ...better.rows.map(({ title, was, better: instead }) => `${title}: ${was}, ${instead}`),
    ...better.words,
    ...(moments.length === 0 ? [game.say('moment.none')] : []),
    ...moments.flatMap(({ day, deed, meant }) => [`${day.above} ${day.short} ${deed}`, meant]),
  ];
}
