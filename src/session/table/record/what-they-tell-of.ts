import type { Dispatch } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import type { Seat } from '../parts/chair.ts';

/**
 * Returns everything that the words of some lines of the record depend on, besides the game: if every part is the same
 * object, the words are the same. `undefined` for lines on objects that a view makes anew each time.
 */
export function whatTheyTellOf({ view }: Seat, dispatches: readonly Dispatch[]): readonly unknown[] | undefined {
  const offers: unknown[] = [];
  for (const dispatch of dispatches) {
    if (MADE_ANEW.has(dispatch.kind)) return undefined;
    if ('offer' in dispatch) offers.push(...correspondence(view, dispatch.offer));
  }
  return [...dispatches, ...offers];
}

/** The letters between the two of an offer: whether one is said to repeat another hangs on all of them. */
function correspondence({ offers }: Seat['view'], id: number): Seat['view']['offers'] {
  const { from, to } = byId(offers, id);
  return offers.filter((one) => (one.from === from && one.to === to) || (one.from === to && one.to === from));
}

/** Lines on claims, declarations, questions, consultations and single texts, or on several parties' words about one. */
const MADE_ANEW: ReadonlySet<Dispatch['kind']> = new Set<Dispatch['kind']>([
  'claimed',
  'claimAnswered',
  'declared',
  'declarationCrossed',
  'asked',
  'replied',
  'membersAsked',
  'membersHeard',
  'memberDissents',
  'drafted',
  'reviewed',
  'voted',
]);
