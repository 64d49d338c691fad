import type { TrackIndex } from '#engine/model/moves.ts';
import { type Draft, EMPTY_DRAFT } from '../draft.ts';

/** The draft, with what it was before and what was taken back; only unsent drafts have a history. */
export interface DraftHistory {
  readonly before: readonly Draft[];
  readonly now: Draft;
  readonly takenBack: readonly Draft[];
}

/** Steps kept at most. */
const MOST = 100;

export const NO_DRAFTS: DraftHistory = { before: [], now: EMPTY_DRAFT, takenBack: [] };

/** The history with a next draft; what had been taken back is gone. */
export function redrafted(history: DraftHistory, next: Draft): DraftHistory {
  if (next === history.now) return history;
  return { before: [...history.before, history.now].slice(-MOST), now: next, takenBack: [] };
}

/** The history a step back; itself where there is none. */
export function undone({ before, now, takenBack }: DraftHistory): DraftHistory {
  const last = before.at(-1);
  if (last === undefined) return { before, now, takenBack };
  return { before: before.slice(0, -1), now: last, takenBack: [...takenBack, now] };
}

/** The history with the last step made again that was taken back; itself where there is none. */
export function redone({ before, now, takenBack }: DraftHistory): DraftHistory {
  const next = takenBack.at(-1);
  if (next === undefined) return { before, now, takenBack };
  return { before: [...before, now], now: next, takenBack: takenBack.slice(0, -1) };
}

/** The history without drafts about a part that has been signed or closed since: they can never be sent. */
export function stillSendable(history: DraftHistory, isOpen: (track: TrackIndex) => boolean): DraftHistory {
  const stays = ({ track }: Draft): boolean => track === undefined || isOpen(track);
  const { before, now, takenBack } = history;
  if ([...before, now, ...takenBack].every(stays)) return history;
  return { before: before.filter(stays), now: stays(now) ? now : EMPTY_DRAFT, takenBack: takenBack.filter(stays) };
}

/** The track of the letter that the last change put aside for one on another track; `undefined` if it put none aside. */
export function putAside({ before, now }: DraftHistory): TrackIndex | undefined {
  const last = before.at(-1);
  const isOther = last !== undefined && last.clauses.length > 0 && now.track !== undefined && last.track !== now.track;
  return isOther ? last.track : undefined;
}
