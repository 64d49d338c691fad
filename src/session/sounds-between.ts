/** Sounds at the table: paper, a pen, wood. Events in the world outside have no sound. */

import type { Dispatch } from '#engine/model/dispatch.ts';
import { byId } from '#engine/model/ids.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Table } from '#engine/model/table.ts';
import { mayKnow } from '#engine/views/view-for.ts';
import { isSameData } from '#record/digest.ts';

/**
 * Send: the person's own offer goes out. Answer: something waits for the person. Initial: somebody has initialled.
 * Agreed: a text is signed. Sent back: refused, voted down, or taken back. Day: the next one begins. Hall: all can
 * talk directly.
 */
export const SOUND_NAMES = ['send', 'answer', 'initial', 'agreed', 'sent-back', 'day', 'hall'] as const;
export type SoundName = (typeof SOUND_NAMES)[number];

/** Returns the sounds that a chair hears when a table has changed: each once, in the order of the record. */
export function soundsBetween(before: Table, after: Table, you: PartyIndex): readonly SoundName[] {
  const news = after.record.slice(before.record.length).filter((dispatch) => mayKnow(dispatch, you));
  const sounds = news.flatMap((dispatch) => soundOf(dispatch, after, you) ?? []);
  if (waits(after, you) && !isSameData(after.toAct, before.toAct)) sounds.push('answer');
  return [...new Set(sounds)];
}

function soundOf(dispatch: Dispatch, table: Table, you: PartyIndex): SoundName | undefined {
  switch (dispatch.kind) {
    case 'offered':
      return byId(table.offers, dispatch.offer).from === you ? 'send' : undefined;
    case 'answered':
      return wasSentBack(table, dispatch.offer, you) ? 'sent-back' : undefined;
    case 'initialled':
      return 'initial';
    case 'tabled':
      return dispatch.joined.length > 0 ? 'initial' : undefined;
    case 'withdrawn':
      return 'sent-back';
    case 'voted':
      return dispatch.signed ? 'agreed' : 'sent-back';
    case 'roundBegan':
      return 'day';
    case 'channelsOpened':
      return 'hall';
    default:
      return undefined;
  }
}

/** The person's own offer was refused. A counter waits for them as a letter, and is heard as that. */
function wasSentBack(table: Table, offer: number, you: PartyIndex): boolean {
  const { from, answer } = byId(table.offers, offer);
  return from === you && answer?.response === 'refuse';
}

/** A letter, a question or a ballot waits; one's own turn to talk is no news. */
function waits({ toAct }: Table, you: PartyIndex): boolean {
  return toAct !== undefined && toAct.party === you && toAct.kind !== 'talk';
}
