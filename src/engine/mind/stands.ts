/** The positions of the delegations, as far as one seat has been told of them. */
import { at } from '../model/at.ts';
import type { Ballot, Dispatch } from '../model/dispatch.ts';
import { byId } from '../model/ids.ts';
import type { Clause, IssueIndex, PartyIndex } from '../model/moves.ts';
import { bitsOf } from '../model/option-bits.ts';
import { isSameWording } from '../model/wording.ts';
import { deliveredClauses } from '../text/delivered-clauses.ts';
import type { Stand, StandsSeen } from '../views/mind.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { View } from '../views/view.ts';

/** Position of a delegation on an issue as the seat of a view knows it; `undefined` if it has said nothing there. */
export function standOf(view: View, party: PartyIndex, issue: IssueIndex): Stand | undefined {
  return at(standsSeen(view), party)[issue];
}

/** By party and issue: positions. Lines of a record are only ever added: only new ones are read. */
export function standsSeen(view: View): StandsSeen['stands'] {
  const { mind, record, party } = view;
  const before = mind.stands;
  const isKnown = before !== undefined && before.party === party && record[before.count - 1] === before.last;
  if (isKnown && before.count === record.length) return before.stands;
  const stands = isKnown ? before.stands.map((row) => [...row]) : nothingSaid(view);
  for (let line = isKnown ? before.count : 0; line < record.length; line += 1) takeIn(view, stands, line);
  mind.stands = { party, count: record.length, last: record.at(-1), stands };
  return stands;
}

type Rows = (Stand | undefined)[][];

function nothingSaid({ common: { partyCount, issues } }: View): Rows {
  return Array.from({ length: partyCount }, () => issues.map(() => undefined));
}

function takeIn(view: View, rows: Rows, line: number): void {
  const dispatch = at(view.record, line);
  const { round } = dispatch;
  for (const { party, clauses, how } of saidIn(view, dispatch)) {
    const row = at(rows, party);
    for (const clause of clauses) row[clause.issue] = saidAgain(row[clause.issue], clause, { how, round, line });
  }
  for (const { of, clause, by } of refusedIn(view, rows, dispatch)) {
    const row = at(rows, of);
    const stand = row[clause.issue];
    if (stand === undefined || (bitsOf(stand.clause) & bitsOf(clause)) === 0) continue;
    row[clause.issue] = {
      ...stand,
      refused: { by, round },
      noes: stand.noes + (stand.refused?.round === round ? 0 : 1),
    };
  }
}

/** A position after the delegation has said something: since when and how it says this, and who has refused it since. */
function saidAgain(
  before: Stand | undefined,
  { issue, option, or }: Clause,
  said: Pick<Stand, 'how' | 'round' | 'line'>,
): Stand {
  const clause = { issue, option, or };
  if (before === undefined || !isSameWording(before.clause, clause))
    return { clause, ...said, refused: undefined, noes: 0, opened: said.how === 'opened' };
  return { ...before, how: said.how, line: said.line };
}

/** Words of a delegation on articles. */
interface Said {
  readonly party: PartyIndex;
  readonly clauses: readonly Clause[];
  readonly how: Stand['how'];
}

/** What delegations say in a line that they could sign. */
function saidIn({ offers }: View, dispatch: Dispatch): Said[] {
  switch (dispatch.kind) {
    case 'opened':
      return [{ party: dispatch.party, clauses: dispatch.clauses, how: 'opened' }];
    case 'offered':
    case 'arrived': {
      const { from, clauses } = byId(offers, dispatch.offer);
      return [{ party: from, clauses, how: 'asked' }];
    }
    case 'answered': {
      const offer = byId(offers, dispatch.offer);
      const isAccepted = offer.answer?.response === 'accept';
      return isAccepted ? [{ party: offer.to, clauses: deliveredClauses(offer), how: 'accepted' }] : [];
    }
    case 'tabled':
      return dispatch.joined.map((party) => ({ party, clauses: [dispatch], how: 'initialled' }));
    case 'initialled':
      return [{ party: dispatch.party, clauses: [dispatch], how: 'initialled' }];
    default:
      return [];
  }
}

/** A no of one delegation to what another has asked for. */
interface Refused {
  readonly of: PartyIndex;
  readonly clause: Clause;
  readonly by: PartyIndex;
}

/** The noes in a line: to a letter over an article or by a counter, to a question, or to a text in a vote. */
function refusedIn(view: View, rows: Rows, dispatch: Dispatch): Refused[] {
  switch (dispatch.kind) {
    case 'answered':
      return refusedByAnswer(byId(view.offers, dispatch.offer));
    case 'offered':
    case 'arrived':
      return refusedByCounter(view, byId(view.offers, dispatch.offer));
    case 'replied':
      return refusedByReply(view, dispatch.question);
    case 'voted':
      return dispatch.ballots.flatMap((ballot) => refusedByBallot(rows, ballot));
    default:
      return [];
  }
}

function refusedByAnswer({ from, to, clauses, answer }: SeenOffer): Refused[] {
  if (answer?.response !== 'refuse') return [];
  const over = clauses.length === 1 ? clauses : clauses.filter(({ issue }) => issue === answer.issue);
  return over.map((clause) => ({ of: from, clause, by: to }));
}

function refusedByCounter({ offers }: View, counter: SeenOffer): Refused[] {
  if (counter.counters === undefined) return [];
  const { clauses: asked } = byId(offers, counter.counters);
  return deliveredClauses(counter).flatMap((instead) => {
    const clause = asked.find(({ issue }) => issue === instead.issue);
    const isOther = clause !== undefined && (bitsOf(clause) & bitsOf(instead)) === 0;
    return isOther ? [{ of: counter.to, clause, by: counter.from }] : [];
  });
}

function refusedByReply({ questions }: View, id: number): Refused[] {
  const { from, to, asked, says } = byId(questions, id);
  if (says !== 'no' || asked.what !== 'could-live-with') return [];
  return [{ of: from, clause: asked, by: to }];
}

/** Everybody else that has agreed to wording of an article hears that it is refused. */
function refusedByBallot(rows: Rows, { party: by, yes, over }: Ballot): Refused[] {
  if (yes) return [];
  return rows.flatMap((row, of) =>
    over.flatMap((issue) => {
      const stand = row[issue];
      const hasAgreed = stand?.how === 'initialled' || stand?.how === 'accepted';
      return of !== by && hasAgreed ? [{ of, clause: stand.clause, by }] : [];
    }),
  );
}
