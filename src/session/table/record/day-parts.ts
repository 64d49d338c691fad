import { at } from '#engine/model/at.ts';
import { channelBetween } from '#engine/model/channels.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { CommonKnowledge } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import type { View } from '#engine/views/view.ts';
import { isAgreedUnseen } from './cause.ts';
import type { DayPart } from './news-model.ts';

type Kind = Dispatch['kind'];

/** Lines that only a delegation with its turn can bring about. */
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
/** Lines that open or fill the dusk. */
const OF_DUSK: readonly Kind[] = ['voted', 'voteLapsed', 'walkedOut', 'ended'];

/**
 * The part of the day of each line of the record, as far as the seat can tell: a round is at its dawn until it sees that
 * somebody has acted, and at its dusk from the first vote or departure.
 */
export function dayParts(common: CommonKnowledge, view: View): readonly DayPart[] {
  let part: DayPart = 'dawn';
  return view.record.map(({ kind }, key) => {
    if (kind === 'roundBegan') part = 'dawn';
    else if (OF_DUSK.includes(kind)) part = 'dusk';
    else if (part === 'dawn' && isOfTalks(common, view, key)) part = 'talks';
    return part;
  });
}

function isOfTalks(common: CommonKnowledge, view: View, key: number): boolean {
  const line = at(view.record, key);
  if (isAgreedUnseen(view, key)) return isAgreedInTalks(common, view, key);
  switch (line.kind) {
    case 'claimed':
      // The scenario's own claims come with the dawn.
      return byId(view.claims, line.claim).listed === undefined;
    case 'answered':
      return isSpokenAnswer(view, line);
    default:
      return OF_TALKS.includes(line.kind);
  }
}

/** An answer given by word of mouth; one that was carried has come with the morning. */
function isSpokenAnswer({ offers }: View, { offer, audience }: Extract<Dispatch, { kind: 'answered' }>): boolean {
  const { from, via } = byId(offers, offer);
  return via === undefined || (audience !== 'all' && !audience.includes(from));
}

/** True for an unseen agreement that was made in the talks: one that may have been carried came with the morning. */
function isAgreedInTalks(common: CommonKnowledge, view: View, key: number): boolean {
  const written = view.record.slice(key).find((line) => line.kind === 'tabled');
  const by = written?.kind === 'tabled' ? written.joined : [];
  const others = by.length > 1 ? by : view.parties.map((_, party) => party);
  return by.every((one) =>
    others.every((other) => other === one || channelBetween(common, view, one, other) === 'direct'),
  );
}
