import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { briefingOf } from '#session/screens/briefing.ts';
import type { BriefingModel, ChairModel } from '#session/screens/briefing-model.ts';
import { mandateInSteps } from '#session/screens/mandate-in-steps.ts';
import type { DawnModel } from '#session/table/frame/dawn-model.ts';
import { type LineRead, told } from './line-read.ts';

/**
 * Words in sight where a chair is taken: the note for a class, the story in short, the chairs, and the first parts of the
 * mandate of the one chair. All else is folded: the situation, the rest of the mandate, points, settings and notes.
 */
export function linesOfBrief(game: LocalizedGame, party: PartyIndex): LineRead[] {
  const briefing = briefingOf(game);
  return [...linesForAll(game, briefing), ...linesOfMandate(at(briefing.chairs, party))].map(told);
}

function linesForAll(game: LocalizedGame, { contentNote, lead, rounds, chairs }: BriefingModel): string[] {
  return [
    game.say('chairs.advice'),
    ...(contentNote === undefined ? [] : [contentNote]),
    lead,
    rounds,
    ...chairs.flatMap(({ name, summary }) => [name, summary]),
  ];
}

function linesOfMandate(chair: ChairModel): string[] {
  return [
    ...mandateInSteps(chair).first.flatMap(({ words, isListed }) => (isListed ? [] : [words])),
    ...chair.redLines.flatMap(({ never, because }) => [never, because]),
  ];
}

/** Returns the lines above the table in the first minute, before the first decision. */
export function linesOfDawn(game: LocalizedGame, dawn: DawnModel): LineRead[] {
  const { speaksFor, goals, worth, ifNoDeal, voices, first } = dawn;
  return [
    ...voices.map(({ words, known }) => `${words} ${known}`),
    speaksFor,
    ...goals.map(({ words }) => words),
    ...(worth === undefined ? [ifNoDeal] : [`${game.say('dawn.worse')} ${game.say('dawn.better')}`, worth.about]),
    game.say(`dawn.begin-${first}-note`),
  ].map(told);
}
