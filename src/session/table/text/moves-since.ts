import { at } from '#engine/model/at.ts';
import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import { isSameWording } from '#engine/model/wording.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
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

/** Reasons that explain a step on the article that they name. */
const CAUSES: readonly Reason['code'][] = ['moves', 'saves-face', 'overtaken', 'no-longer'];

/**
 * Returns the first cause that a delegation has given for its last step, of which others may have been told before the reader;
 * without one, those who have agreed to it.
 */
export function causeOf(seat: Seat, last: Deed, issue: IssueIndex): string | undefined {
  const { game, view, reasons, reveal } = seat;
  const deeds = deedsOn(seat, issue).filter(
    ({ party, how, line }) => party === last.party && how !== 'rejected' && line >= last.line,
  );
  for (const { line, round } of deeds) {
    const given = reasonsOf(reasons, at(view.record, line), line);
    const moved = given.filter((reason) => CAUSES.includes(reason.code) && 'issue' in reason && reason.issue === issue);
    // It is read on later days, too.
    const today = round === view.round ? tellingOfLine(view, line).today : undefined;
    const telling = { ...tellingOfLine(view, line), on: 'other' as const, today, reveal };
    if (moved.length > 0) return reasonsInWords(game, moved, telling)[0];
  }
  const agreed = deeds.map(({ line }) => at(view.record, line)).find((line) => line.kind === 'tabled');
  const others = agreed?.joined.filter((one) => one !== last.party) ?? [];
  return others.length === 0 ? undefined : game.say('talks.agreed-with', { parties: others });
}
