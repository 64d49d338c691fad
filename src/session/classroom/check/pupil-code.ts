import { at } from '#engine/model/at.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { PupilCode } from './check-result.ts';
import { TREES } from './trees.ts';

/** A pupil's code in words: a tree and a number. */
export function pupilCode(say: Speaker['say'], { tree, number }: PupilCode): string {
  const name = say(`concept-check.tree-${at(TREES, tree)}`);
  return say('concept-check.code', { tree: name, number: String(number) });
}
