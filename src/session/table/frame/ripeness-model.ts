import { HURTING, hurtOf, wayOutOf } from '#engine/events/ripeness.ts';
import { at } from '#engine/model/at.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import { trackTitle } from '../../words/names.ts';
import type { Seat } from '../parts/chair.ts';

/** Whether staying apart hurts the person's own delegation, and whether a way out can be seen. */
export interface RipenessModel {
  readonly track: TrackIndex;
  readonly title: string;
  readonly hurt: string;
  readonly wayOut: string;
}

const WAYS_OUT = {
  none: 'What the signatories say in public leaves no way out.',
  possible: 'What the signatories say in public leaves a way out; it does not stand in the text yet.',
  'in-text': 'A way out that nobody has spoken against stands in the text.',
} as const;

/** Whether the time is ripe for each open track that the person signs. Who else is hurting is secret. */
export function ripenessModels({ game, view, you }: Seat): RipenessModel[] {
  return game.common.tracks.flatMap(({ signatories }, track) => {
    if (!signatories.includes(you) || at(view.tracks, track).status !== 'open') return [];
    const hurt = hurtInWords(hurtOf(view.own, track));
    return [{ track, title: trackTitle(game, track), hurt, wayOut: WAYS_OUT[wayOutOf(game.common, view, track)] }];
  });
}

function hurtInWords(thousandths: number): string {
  if (thousandths >= HURTING) return 'Staying apart hurts your delegation much more than at first.';
  if (thousandths > 0) return 'Staying apart hurts your delegation a little more than at first.';
  return 'Staying apart hurts your delegation no more than at first.';
}
