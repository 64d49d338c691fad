import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '../../party-mark.ts';
import { markOf } from '../../words/names.ts';
import { toldTo } from '../../words/told-to.ts';
import type { Seat } from '../parts/chair.ts';
import { keptOr } from '../parts/kept.ts';
import { causeOf, labelOf, stepsTaken } from '../text/moves-since.ts';

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
  const steps = stepsTaken(seat, party, issue);
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined || first === last) return [];
  const game = toldTo(seat.game, seat.you);
  const words = game.say(first.how === 'opened' ? 'talks.opened-then' : 'talks.asked-then', {
    first: labelOf(game, first),
    now: labelOf(game, last),
    round: last.round,
    isToday: last.round === seat.view.round,
  });
  return [
    { ...markOf(game, party), called: game.say('grid.called', { party }), words, cause: causeOf(seat, last, issue) },
  ];
}
