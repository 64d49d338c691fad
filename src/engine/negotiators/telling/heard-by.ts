import { heardSince, lastHeard } from '../../mind/heard-since.ts';
import type { PartyIndex } from '../../model/moves.ts';
import { isSameWording } from '../../model/wording.ts';
import type { View } from '../../views/view.ts';
import type { Cause } from '../decision/cause.ts';
import type { Reason } from '../decision/reason.ts';
import { saidAcceptableIn } from '../position/said-acceptable.ts';
import { isProposedFirst } from './correspondence.ts';

/**
 * Reasons as they are said to one reader: on the days on which that one has heard what the party said before. A word that
 * it has never heard is not taken back before it.
 */
export function heardBy(view: View, reasons: readonly Reason[], reader: PartyIndex): readonly Reason[] {
  return reasons.flatMap((reason): Reason[] => {
    switch (reason.code) {
      case 'moves':
        return [{ ...reason, ...movedFrom(view, reason, reader), cause: causeFor(view, reason, reader) }];
      case 'rest-departs':
        return [{ ...reason, round: saidAcceptableIn(view, reason, reader) }];
      case 'no-longer': {
        const since =
          reason.said === 'asked'
            ? heardSince(view, reader, reason, reason.since)
            : saidAcceptableIn(view, reason, reader);
        return since === undefined ? [] : [{ ...reason, since }];
      }
      default:
        return [reason];
    }
  });
}

/**
 * The position that is left and the round in which the reader heard it; without a round if the reader had proposed it first,
 * since it was no request of the sender. A reader that has heard another one last, since
 * the party said this one only to others, is told of that. A vote is cast before everybody.
 */
function movedFrom(view: View, { issue, option, or, from, since, opened, cause }: Moves, reader: PartyIndex): Left {
  if (cause.code === 'unsigned' || since === undefined) return { from, since, opened };
  const heard = heardSince(view, reader, from, since);
  const last = heard === undefined ? lastHeard(view, reader, issue) : undefined;
  if (last === undefined || isSameWording(last.clause, { option, or })) {
    return { from, since: isProposedFirst(view, reader, from) ? undefined : heard, opened };
  }
  return { from: last.clause, since: last.round, opened: false };
}

type Left = Pick<Moves, 'from' | 'since' | 'opened'>;

/** The cause of a change: a word that the party has given on the day on which the reader heard it. */
function causeFor(view: View, { issue, option, or, cause }: Moves, reader: PartyIndex): Cause {
  return cause.code === 'word' ? { ...cause, round: saidAcceptableIn(view, { issue, option, or }, reader) } : cause;
}

type Moves = Extract<Reason, { code: 'moves' }>;
