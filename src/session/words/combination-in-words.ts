import { own } from '#engine/model/own.ts';
import type { OptionSets } from '#engine/model/scenario/option-sets.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';

/** A combination of answers, article by article: "“Trainers” (Forces)", "“Not covered” (The fighting)". */
export function combinationInWords(game: LocalizedGame, sets: OptionSets): string[] {
  return game.scenario.issues.flatMap(({ id, options }, issue) => {
    const named = options.flatMap((option, index) => (own(sets, id)?.includes(option.id) ? [index] : []));
    return named.length === 0 ? [] : [game.say('briefing.answers-of', { answers: { issue, options: named }, issue })];
  });
}
