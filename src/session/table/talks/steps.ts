import { at } from '#engine/model/at.ts';
import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import { isSameWording } from '#engine/model/wording.ts';
import { reasonsOf } from '#engine/negotiators/telling/reasons-given.ts';
import type { PartyMark } from '../../party-mark.ts';
import { clauseLabel, markOf } from '../../words/names.ts';
import { reasonsInWords } from '../../words/reasons-in-words.ts';
import { tellingOfLine } from '../../words/telling.ts';
import { toldTo } from '../../words/told-to.ts';
import type { Seat } from '../parts/chair.ts';
import { keptOr } from '../parts/kept.ts';
import { type Deed, deedsOn } from '../text/deeds-on.ts';

/** The way of a delegation on an article, from its opening statement to where it stands now. */
export interface StepsModel extends PartyMark {
  readonly called: string;
  /** "opened with Istanbul; a Gulf state since Thursday" */
  readonly words: string;
  /** Cause of its last step, in its own words. */
  readonly cause: string | undefined;
}

/** Returns the way of each other delegation that has left what it first asked for. */
export function stepsOn(seat: Seat, issue: IssueIndex): StepsModel[] {
  return keptOr(seat.kept, `steps ${issue}`, [seat.view.record, seat.reasons], () =>
    seat.view.parties.flatMap((_, party) => (party === seat.you ? [] : stepsOf(seat, party, issue))),
  );
}

function stepsOf(seat: Seat, party: PartyIndex, issue: IssueIndex): StepsModel[] {
  const taken = deedsOn(seat, issue).filter((deed) => deed.party === party && deed.how !== 'rejected');
  const steps = taken.filter(
    (deed, place) => place === 0 || !isSameWording(deed.wording, at(taken, place - 1).wording),
  );
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined || first === last) return [];
  const game = toldTo(seat.game, seat.you);
  const label = ({ wording }: Deed) => clauseLabel(game, { issue, ...wording });
  const words = game.say(first.how === 'opened' ? 'talks.opened-then' : 'talks.asked-then', {
    first: label(first),
    now: label(last),
    round: last.round,
    isToday: last.round === seat.view.round,
  });
  return [
    { ...markOf(game, party), called: game.say('grid.called', { party }), words, cause: causeOf(seat, last, issue) },
  ];
}

function causeOf({ game, view, reasons, reveal }: Seat, { line }: Deed, issue: IssueIndex): string | undefined {
  const given = reasonsOf(reasons, at(view.record, line), line);
  const moved = given.filter((reason) => reason.code === 'moves' && reason.issue === issue);
  const telling = { ...tellingOfLine(view, line), on: 'other' as const, reveal };
  return moved.length === 0 ? undefined : reasonsInWords(game, moved, telling)[0];
}
