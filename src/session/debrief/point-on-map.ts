import { at } from '#engine/model/at.ts';
import type { DealDayModel, PointOnMap, TextsOnMap } from './deal-map-model.ts';

/** The text at a place of the map, worth what it was worth on a day. */
export function pointOnMap(texts: TextsOnMap, day: DealDayModel, place: number): PointOnMap {
  const crossed = at(texts.crossed, place);
  const worth = texts.points.map((row) => at(row, place) - day.late);
  return {
    points: worth.map((units) => units / texts.scale),
    over: worth.map((units, signatory) => (units - at(day.noDeal, signatory)) / texts.scale),
    crossedBy: worth.flatMap((_, signatory) => ((crossed >> signatory) & 1 ? [signatory] : [])),
    open: at(texts.open, place) === 1,
    suits: day.suits.includes(place),
  };
}

/** The answers of a package, by article. */
export function answersOf(
  articles: readonly { readonly stride: number; readonly answers: readonly string[] }[],
  pack: number,
): string[] {
  return articles.map(({ stride, answers }) => at(answers, Math.floor(pack / stride) % answers.length));
}
