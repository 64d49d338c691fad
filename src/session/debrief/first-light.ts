import type { Light, ReplayBook } from './replay-model.ts';

/** The light in which a moment is seen first: as the chair knew it, where somebody sat in it and saw the move that led there. */
export function firstLight({ moves }: Pick<ReplayBook, 'moves'>, moment: number, isOwn: boolean): Light {
  const isKnown = moment === 0 || moves[moment - 1]?.known !== undefined;
  return isOwn && isKnown ? 'known' : 'revealed';
}
