import type { Dispatch } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import type { State } from '#engine/model/state.ts';
import type { DayPart } from '../news-model.ts';

type Kind = Dispatch['kind'];

/** What only a delegation that has its turn can bring about. */
const OF_TALKS: readonly Kind[] = [
  'offered',
  'initialled',
  'withdrawn',
  'openingLeft',
  'voteCalled',
  'dayEnded',
  'walkOutAnnounced',
  'walkOutTakenBack',
  'declared',
  'claimAnswered',
  'told',
  'asked',
  'consulted',
  'leverUsed',
  'membersAsked',
  'heldBack',
  'drafted',
];
/** What opens or fills the dusk. */
const OF_DUSK: readonly Kind[] = ['voted', 'voteLapsed', 'walkedOut', 'ended'];

/**
 * The part of the day of each line of the record: a round is at its dawn until somebody acts, and at its dusk from the
 * first vote or departure.
 */
export function dayParts({ record, offers }: Pick<State, 'record' | 'offers'>): readonly DayPart[] {
  let part: DayPart = 'dawn';
  return record.map((dispatch) => {
    part = nextPart(part, dispatch, offers);
    return part;
  });
}

function nextPart(part: DayPart, dispatch: Dispatch, offers: State['offers']): DayPart {
  if (dispatch.kind === 'roundBegan') return 'dawn';
  if (OF_DUSK.includes(dispatch.kind)) return 'dusk';
  if (part === 'dawn' && (OF_TALKS.includes(dispatch.kind) || isSpokenAnswer(dispatch, offers))) return 'talks';
  return part;
}

/** An answer given by word of mouth; one that was carried has come with the morning. */
function isSpokenAnswer(dispatch: Dispatch, offers: State['offers']): boolean {
  if (dispatch.kind !== 'answered') return false;
  const { from, via } = byId(offers, dispatch.offer);
  return via === undefined || (dispatch.audience !== 'all' && !dispatch.audience.includes(from));
}
