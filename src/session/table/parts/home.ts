import { at } from '#engine/model/at.ts';
import type { Clause, TrackIndex } from '#engine/model/moves.ts';
import { chanceAtHome } from '#engine/ratification/chance-at-home.ts';
import { isMain } from '#engine/ratification/ratifications.ts';
import { supportAtHome } from '#engine/ratification/support-at-home.ts';
import { readingsOf } from '#engine/text/readings.ts';
import { initialledIssues, voteObstacle } from '#engine/text/text.ts';
import type { HomeModel } from '../../home-model.ts';
import { homeInWords } from '../../words/home-in-words.ts';
import type { Seat } from './chair.ts';

/**
 * Predicts the decision of the person's home on a track's text if it were signed as it stands, with `changed` applied.
 * `undefined` if home is not asked, or if the text could not be signed whatever else happens.
 */
export function homeModel(
  { game, view, you }: Seat,
  track: TrackIndex,
  changed: readonly Clause[] = [],
): HomeModel | undefined {
  const { common, own } = view;
  const isAsked = common.afterSigning.on && isMain(common, track) && at(common.tracks, track).signatories.includes(you);
  if (!isAsked || at(view.tracks, track).status !== 'open') return undefined;
  const obstacle = voteObstacle(common, view, track);
  if (changed.length === 0 && obstacle !== undefined && obstacle.code !== 'after') return undefined;
  const { standing } = at(view.parties, you);
  const readings = readingsOf(common, view, track, changed);
  const taken = {
    thought: supportAtHome(common, own, track, readings, standing, 0),
    chance: chanceAtHome(common, own, track, readings, standing),
  };
  const { issues } = at(common.tracks, track);
  const text = initialledIssues(common, view, track).length === issues.length ? 'whole-text' : 'text';
  return homeInWords(game, you, taken, changed.length === 0 ? text : 'draft');
}
