import { at } from '#engine/model/at.ts';
import type { Game, PackageIndex } from '#engine/model/game.ts';
import type { Clause, TrackIndex } from '#engine/model/moves.ts';
import { optionIn } from '#engine/model/packages.ts';

/** A package as the clauses that it consists of, an answer to each article of its track. */
export function answersTo({ common }: Game, track: TrackIndex, pack: PackageIndex): Clause[] {
  const rules = at(common.tracks, track);
  return rules.issues.map((issue, place) => {
    const { optionCount } = at(common.issues, issue);
    return { issue, option: optionIn(rules, pack, place, optionCount) };
  });
}
