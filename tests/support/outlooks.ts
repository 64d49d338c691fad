import { at } from '#engine/model/at.ts';
import type { Outlook } from '#engine/negotiators/weighing/outlook.ts';
import { nothingFound } from '#engine/negotiators/weighing/sight.ts';

/** An outlook in which packages have other chances that all others sign them. */
export function withChances(outlook: Outlook, chanceOf: (pack: number, before: number) => number): Outlook {
  const chances = outlook.chances.map((chance, place) => chanceOf(at(outlook.space.open, place), chance));
  return { ...outlook, chances, found: nothingFound() };
}

/** The packages that are live in an outlook, in order. */
export function livePackages({ live, space }: Pick<Outlook, 'live' | 'space'>): number[] {
  return [...live].map((place) => at(space.open, place));
}
