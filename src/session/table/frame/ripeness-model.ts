import { HURTING, hurtOf, wayOutOf } from '#engine/events/ripeness.ts';
import { at } from '#engine/model/at.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import { trackTitle } from '../../words/names.ts';
import type { Seat } from '../parts/chair.ts';

/** The pain of a stalemate for the person's own delegation, and the visibility of a way out. */
export interface RipenessModel {
  readonly track: TrackIndex;
  readonly title: string;
  readonly hurt: string;
  readonly wayOut: string;
}

/** Returns the ripeness of each open track that the person signs. The pain of others is secret. */
export function ripenessModels({ game, view, you }: Seat): RipenessModel[] {
  return game.common.tracks.flatMap(({ signatories }, track) => {
    if (!signatories.includes(you) || at(view.tracks, track).status !== 'open') return [];
    const hurt = game.say(`frame.hurt-${degreeOf(hurtOf(view.own, track))}`);
    const wayOut = game.say(`frame.way-out-${wayOutOf(game.common, view, track)}`);
    return [{ track, title: trackTitle(game, track), hurt, wayOut }];
  });
}

function degreeOf(thousandths: number): 'much' | 'little' | 'none' {
  if (thousandths >= HURTING) return 'much';
  return thousandths > 0 ? 'little' : 'none';
}
