import type { ChairSnapshot } from '#engine/chair/game-at-chair.ts';
import type { Game } from '#engine/model/game.ts';
import type { Mind } from '#engine/views/mind.ts';
import type { View } from '#engine/views/view.ts';
import { applyPatch } from '#engine/wire/apply-patch.ts';
import { decodeView } from '#engine/wire/decode-view.ts';
import type { HeardNote } from '#engine/wire/heard-notes.ts';
import type { SentView } from '#engine/wire/sent-view.ts';
import type { SeatDelta, SeatSnapshot } from '#live/protocol/told-to-pupil.ts';
import { movesFromTexts } from '../live/moves-from-texts.ts';

/** Everything that a seat was told of a game played elsewhere, up to some moment. */
export interface SeatReplica extends Omit<ChairSnapshot, 'view' | 'ahead'> {
  readonly view: SentView;
  readonly ahead: SentView | undefined;
  readonly notes: readonly HeardNote[];
  /** Number of its moves that a negotiator has made in its place since it last moved itself. */
  readonly inYourPlace: number;
}

/** Decodes a sheet; `undefined` if it cannot be read. */
export function replicaOf(sheet: SeatSnapshot): SeatReplica | undefined {
  const view = decodeView(sheet.view);
  const ahead = sheet.ahead === undefined ? undefined : decodeView(sheet.ahead);
  const ownMoves = movesFromTexts(sheet.ownMoves);
  if (view === undefined || ownMoves === undefined || (ahead === undefined && sheet.ahead !== undefined))
    return undefined;
  const { read, after: moment } = sheet;
  return {
    view,
    ahead,
    notes: sheet.notes,
    reasons: new Map(sheet.reasons),
    read,
    moment,
    ownMoves,
    inYourPlace: sheet.inYourPlace,
  };
}

/** Applies a change; `undefined` if it does not start from this moment or cannot be applied. */
export function applyDelta(told: SeatReplica, seen: SeatDelta): SeatReplica | undefined {
  if (seen.from !== told.moment) return undefined;
  const view = applyPatch(told.view, seen.view);
  if (view === undefined) return undefined;
  const ahead = seen.ahead === undefined ? undefined : applyPatch(view, seen.ahead);
  if (ahead === undefined && seen.ahead !== undefined) return undefined;
  const { notes, reasons, read, after: moment, inYourPlace } = seen;
  const made = movesFromTexts(seen.ownMoves);
  if (made === undefined) return undefined;
  const movedItself = made.length > inYourPlace;
  return {
    view,
    ahead,
    notes: notes.length === 0 ? told.notes : [...told.notes, ...notes],
    reasons: reasons.length === 0 ? told.reasons : new Map([...told.reasons, ...reasons]),
    read,
    moment,
    ownMoves: made.length === 0 ? told.ownMoves : [...told.ownMoves, ...made],
    inYourPlace: inYourPlace + (movedItself ? 0 : told.inYourPlace),
  };
}

/** The game as a seat sees it that was told this (see `seatGame`); `mind` is the seat's own. */
export function remoteSnapshot({ common }: Game, told: SeatReplica, mind: Mind): ChairSnapshot {
  const seen = (view: SentView): View => ({ ...view, common, mind });
  const { view, ahead, reasons, read, moment, ownMoves } = told;
  return { view: seen(view), ahead: ahead && seen(ahead), reasons, read, moment, ownMoves };
}
