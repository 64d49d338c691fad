import { at } from '#engine/model/at.ts';
import type { CommonKnowledge, PackageIndex } from '#engine/model/game.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import { packageOf } from '#engine/model/packages.ts';
import { signedOption } from '#engine/text/text.ts';

/** The package that a text signed now would mean, by the first reading of a vague clause. */
export function signedPackage(
  common: CommonKnowledge,
  texts: Parameters<typeof signedOption>[1],
  track: TrackIndex,
): PackageIndex {
  const rules = at(common.tracks, track);
  return packageOf(
    rules,
    rules.issues.map((issue) => signedOption(common, texts, issue)),
  );
}
