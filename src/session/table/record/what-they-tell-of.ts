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
    if (IS_MADE_ANEW[dispatch.kind]) return undefined;
    if ('offer' in dispatch) offers.push(...correspondence(view, dispatch.offer));
  }
  return [...dispatches, ...offers];
}

/** The letters between the two of an offer: whether one is said to repeat another hangs on all of them. */
function correspondence({ offers }: Seat['view'], id: number): Seat['view']['offers'] {
  const { from, to } = byId(offers, id);
  return offers.filter((one) => (one.from === from && one.to === to) || (one.from === to && one.to === from));
}

/**
 * By line: true for claims, declarations, questions, consultations and single texts, and for several parties' words about
 * one, whose objects a view makes anew.
 */
const IS_MADE_ANEW: Readonly<Record<Dispatch['kind'], boolean>> = {
  roundBegan: false,
  offered: false,
  arrived: false,
  answered: false,
  tabled: false,
  initialled: false,
  withdrawn: false,
  voteCalled: false,
  voteLapsed: false,
  voted: true,
  dayEnded: false,
  walkOutAnnounced: false,
  walkOutTakenBack: false,
  walkedOut: false,
  channelsOpened: false,
  ended: false,
  promiseBroken: false,
  standingChanged: false,
  claimed: true,
  claimAnswered: true,
  declared: true,
  declarationCrossed: true,
  told: false,
  asked: true,
  replied: true,
  consulted: false,
  happened: false,
  leverUsed: false,
  changed: false,
  initialsFell: false,
  idle: false,
  dateComes: false,
  datePassed: false,
  heldBack: false,
  notWritten: false,
  membersAsked: true,
  membersHeard: true,
  memberDissents: true,
  drafted: true,
  reviewed: true,
  openingLeft: false,
  opened: false,
};
