import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { briefingOf } from '#session/screens/briefing.ts';
import type { BriefingModel, ChairModel, SheetTrack } from '#session/screens/briefing-model.ts';
import type { DawnModel } from '#session/table/frame/dawn-model.ts';
import { type LineRead, told } from './line-read.ts';

/**
 * What lies open where a chair is taken: what a class should know, the situation, who sits there, and the mandate of the one
 * chair. Sources, groups at home, what the answers to each question are worth, and the fields of the preparation are folded away.
 */
export function linesOfBrief(game: ToldGame, party: PartyIndex): LineRead[] {
  const briefing = briefingOf(game);
  return [...linesForAll(game, briefing), ...linesOfMandate(game, at(briefing.chairs, party))].map(told);
}

function linesForAll(game: ToldGame, { contentNote, situation, rounds, chairs }: BriefingModel): string[] {
  return [
    game.say('chairs.advice'),
    ...(contentNote === undefined ? [] : [contentNote]),
    ...situation,
    rounds,
    ...chairs.flatMap(({ name, summary }) => [name, summary]),
    game.say('chairs.prepare-about'),
  ];
}

function linesOfMandate(game: ToldGame, chair: ChairModel): string[] {
  const { mandate, redLines, sheet } = chair;
  return [
    ...mandate.map(({ words }) => words),
    ...redLines.flatMap(({ never, because }) => [never, because]),
    ...linesOfMembers(game, chair),
    game.say('chairs.points-about'),
    ...sheet.flatMap(linesOfSheet),
  ];
}

function linesOfMembers(game: ToldGame, { members }: ChairModel): string[] {
  if (members.length === 0) return [];
  const stands = members.flatMap((member) => [
    member.name,
    ...member.stands.map(({ about, words }) => `${about}: ${words}.`),
  ]);
  return [game.say('chairs.members-about'), ...stands];
}

function linesOfSheet({ title, walkAway, issues }: SheetTrack): string[] {
  return [title, walkAway, ...issues.map((issue) => issue.title)];
}

/** What stands over the table in the first minute, before the first decision. */
export function linesOfDawn(game: ToldGame, dawn: DawnModel): LineRead[] {
  const { speaksFor, summary, goals, tracks, worth, ifNoDeal, voices, first } = dawn;
  return [
    ...voices.flatMap(({ words, because = '', known }) => [`${words} ${known}`, because]),
    speaksFor,
    summary,
    ...goals,
    ...tracks.map(({ by, title }) => `${by} ${title}`),
    ...(worth === undefined ? [] : [`${game.say('dawn.worse')} ${game.say('dawn.better')}`, worth.about]),
    ifNoDeal,
    game.say(`dawn.begin-${first}-note`),
  ].map(told);
}
