import type { DealDay, DealMap } from '#engine/analysis/deal-map.ts';
import type { DaysOfGame } from '#engine/hindsight/days-of-game.ts';
import { at } from '#engine/model/at.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { DealDayModel, StoneModel } from './deal-map-model.ts';
import { solutionStone } from './deal-stones.ts';
import { whenInWords } from './when-signable.ts';

/** The days on which a part could have been signed, as far as its own articles go. */
export function dealDaysOf(game: LocalizedGame, map: DealMap): DealDayModel[] {
  return map.days.map((day) => {
    const { round, count, suits, noDeal, late } = day;
    const date = game.scenario.rounds.dates?.[round - 1];
    return {
      round,
      above: date === undefined ? game.say('debrief-deals.undated') : game.say('debrief-deals.weekday', { date }),
      number: date === undefined ? String(round) : String(Number(date.slice(-2))),
      words: game.say('debrief-deals.suited', { count, round }),
      name: game.say('debrief-deals.day', { round }),
      count,
      suits,
      noDeal,
      late,
      solutions: solutionsOn(game, map, day),
    };
  });
}

function solutionsOn(game: LocalizedGame, map: DealMap, day: DealDay): StoneModel[] {
  const { nash, kalaiSmorodinsky } = day;
  if (nash === undefined || kalaiSmorodinsky === undefined) return [];
  if (nash.pack === kalaiSmorodinsky.pack)
    return [solutionStone(game, map, day, 'both-solutions', { ...nash, ties: 0 })];
  return [
    solutionStone(game, map, day, 'nash', nash),
    solutionStone(game, map, day, 'kalai-smorodinsky', kalaiSmorodinsky),
  ];
}

/** Returns notes on all days: when an unsigned part was signable, the date to aim for, the part to sign first. */
export function daysNoteOf(game: LocalizedGame, { state }: DaysOfGame, map: DealMap): string[] {
  const { aimFor, after } = at(game.common.tracks, map.track);
  const isSigned = at(state.tracks, map.track).status === 'signed';
  return [
    ...(isSigned ? [] : [whenInWords(game, map.days)]),
    ...(aimFor === undefined ? [] : [game.say('debrief-deals.aimed-for', aimFor)]),
    ...(after === undefined ? [] : [onlyAfter(game, state, after)]),
  ];
}

function onlyAfter(game: LocalizedGame, { tracks }: DaysOfGame['state'], track: number): string {
  const { status, since } = at(tracks, track);
  if (status !== 'signed') return game.say('debrief-deals.only-after-unsigned', { track });
  return game.say('debrief-deals.only-after', { track, round: since });
}
