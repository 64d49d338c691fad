import type { PartyIndex } from '#engine/model/moves.ts';
import { dispatchInWords } from '../../words/dispatch-in-words.ts';
import { toldTo } from '../../words/told-to.ts';
import type { Seat } from './chair.ts';

/** Most broken promises that are told of a delegation. */
const MOST = 3;

/** Returns sentences on the promises that the person and a delegation broke to each other, the newest last. */
export function brokenBetween({ game, view, you }: Seat, party: PartyIndex): string[] {
  const told = toldTo(game, you);
  const losses = view.record.filter(
    (line) =>
      line.kind === 'promiseBroken' &&
      ((line.party === you && line.to === party) || (line.party === party && line.to === you)),
  );
  return [...new Set(losses.map((line) => dispatchInWords(told, view, line).words))].slice(-MOST);
}
