import type { Clause, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { SeenOffer } from '#engine/views/seen-offer.ts';

interface Letter {
  readonly from: PartyIndex;
  readonly to: PartyIndex;
  readonly track: TrackIndex;
}

/** The condition that the addressee of a letter has named in refusing the last one before; `undefined` if it has named none. */
export function conditionNamed(before: readonly SeenOffer[], letter: Letter): readonly Clause[] | undefined {
  const { from, to, track } = letter;
  const answer = before.filter((one) => one.from === from && one.to === to && one.track === track).at(-1)?.answer;
  return answer?.response === 'refuse' ? answer.price : undefined;
}
