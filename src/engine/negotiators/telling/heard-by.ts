import { heardSince } from '../../mind/heard-since.ts';
import type { PartyIndex } from '../../model/moves.ts';
import type { View } from '../../views/view.ts';
import type { Cause } from '../decision/cause.ts';
import type { Reason } from '../decision/reason.ts';
import { saidAcceptableIn } from '../position/said-acceptable.ts';

/**
 * Reasons as they are said to one reader: on the days on which that one has heard what the party said before. A word that
 * it has never heard is not taken back before it.
 */
export function heardBy(view: View, reasons: readonly Reason[], reader: PartyIndex): readonly Reason[] {
  return reasons.flatMap((reason): Reason[] => {
    switch (reason.code) {
      case 'moves':
        return [{ ...reason, since: movedSince(view, reason, reader), cause: causeFor(view, reason, reader) }];
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

/** A vote is cast before everybody. */
function movedSince(view: View, { from, since, cause }: Moves, reader: PartyIndex): number | undefined {
  return cause.code === 'unsigned' || since === undefined ? since : heardSince(view, reader, from, since);
}

/** The cause of a change: a word that the party has given on the day on which the reader heard it. */
function causeFor(view: View, { issue, option, or, cause }: Moves, reader: PartyIndex): Cause {
  return cause.code === 'word' ? { ...cause, round: saidAcceptableIn(view, { issue, option, or }, reader) } : cause;
}

type Moves = Extract<Reason, { code: 'moves' }>;
