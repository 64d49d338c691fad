import { at } from '#engine/model/at.ts';
import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import { isSameWording } from '#engine/model/wording.ts';
import { reasonsOf } from '#engine/negotiators/telling/reasons-given.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { PartyMark } from '../../party-mark.ts';
import { clauseLabel, markOf } from '../../words/names.ts';
import { reasonsInWords } from '../../words/reasons-in-words.ts';
import { tellingOfLine } from '../../words/telling.ts';
import { toldTo } from '../../words/told-to.ts';
import type { Seat } from '../parts/chair.ts';
import { type Deed, deedsOn } from './deeds-on.ts';

/** A change of position. */
export interface MoveModel {
  readonly by: PartyMark;
  /** "Moscow on the place: Istanbul instead of Moscow." */
  readonly words: string;
  /** The wording that it goes to now. */
  readonly at: Deed;
}

/** Returns the changes of position of the other delegations on some articles since a line of the record. */
export function movesSince(seat: Seat, since: number, issues: readonly IssueIndex[]): MoveModel[] {
  return issues.flatMap((issue) =>
    seat.view.parties.flatMap((_, party) => (party === seat.you ? [] : moveOf(seat, since, party, issue))),
  );
}

function moveOf(seat: Seat, since: number, party: PartyIndex, issue: IssueIndex): MoveModel[] {
  const steps = stepsTaken(seat, party, issue);
  const before = steps.filter(({ line }) => line < since).at(-1) ?? steps[0];
  const now = steps.at(-1);
  if (before === undefined || now === undefined || isSameWording(before.wording, now.wording)) return [];
  const game = toldTo(seat.game, seat.you);
  const words = game.say('talks.moved', { who: party, issue, before: labelOf(game, before), now: labelOf(game, now) });
  return [{ by: markOf(game, party), words, at: now }];
}

/** The wording of a deed. */
export function labelOf(game: LocalizedGame, { issue, wording }: Deed): string {
  return clauseLabel(game, { issue, ...wording });
}

/** Returns the positions that a delegation has taken on an article, one after the other. */
export function stepsTaken(seat: Seat, party: PartyIndex, issue: IssueIndex): Deed[] {
  const taken = deedsOn(seat, issue).filter((deed) => deed.party === party && deed.how !== 'rejected');
  return taken.filter((deed, place) => place === 0 || !isSameWording(deed.wording, at(taken, place - 1).wording));
}

/** Returns the cause of a change of position, in the words of the delegation. */
export function causeOf({ game, view, reasons, reveal }: Seat, { line }: Deed, issue: IssueIndex): string | undefined {
  const given = reasonsOf(reasons, at(view.record, line), line);
  const moved = given.filter((reason) => reason.code === 'moves' && reason.issue === issue);
  const telling = { ...tellingOfLine(view, line), on: 'other' as const, reveal };
  return moved.length === 0 ? undefined : reasonsInWords(game, moved, telling)[0];
}
