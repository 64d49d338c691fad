import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Clause, IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import type { Offer } from '#engine/model/offer.ts';
import { isSameWording, type Wording, wordingOf } from '#engine/model/wording.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import type { View } from '#engine/views/view.ts';
import type { Seat } from '../parts/chair.ts';
import { keptOr } from '../parts/kept.ts';

/** An act of a delegation on the wording of an article in these talks, as far as the seat knows of it. */
export interface Deed {
  readonly party: PartyIndex;
  readonly issue: IssueIndex;
  readonly wording: Wording;
  /** `opened`: in its opening statement; `asked`: in an offer or a counter of its own. */
  readonly how: 'opened' | 'asked' | 'accepted' | 'rejected';
  readonly round: number;
}

/** All acts on an article, in the order in which the seat has learnt of them. */
export function deedsOn({ view, kept }: Seat, issue: IssueIndex): Deed[] {
  return keptOr(kept, 'deeds', [view.record], () => deedsIn(view)).filter((deed) => deed.issue === issue);
}

function deedsIn(view: View): readonly Deed[] {
  let deeds: Deed[] = [];
  const told = new Set<string>();
  const text = new Map<IssueIndex, Clause>();
  for (const line of view.record) {
    if ('offer' in line) {
      // An offer or answer that is carried has a line when it is given, and another when it arrives.
      const name = `${line.kind === 'answered' ? 'answer' : 'offer'} ${line.offer}`;
      const offer = view.offers.find(({ id }) => id === line.offer);
      if (offer === undefined || told.has(name)) continue;
      told.add(name);
      deeds.push(...(line.kind === 'answered' ? byAnswer(offer, line.round) : byOffer(view, offer, line.round)));
    } else if (line.kind === 'withdrawn') {
      deeds = deeds.filter((deed) => !isOf(deed, line));
    } else {
      deeds.push(...byLine(view, line, text));
    }
    if (line.kind === 'tabled' && !line.beside) text.set(line.issue, line);
  }
  return deeds;
}

function isOf(deed: Deed, { party, issue, option, or }: Extract<Dispatch, { kind: 'withdrawn' }>): boolean {
  return deed.party === party && deed.issue === issue && isSameWording(deed.wording, { option, or });
}

/** Its sender asks for what it says; a counter rejects what it would have otherwise. */
function byOffer({ offers }: View, { from, clauses, counters }: Offer, round: number): Deed[] {
  const countered = offers.find(({ id }) => id === counters);
  const changed = (countered === undefined ? [] : deliveredClauses(countered)).filter((before) =>
    clauses.some((clause) => clause.issue === before.issue && !isSameWording(clause, before)),
  );
  return [...deedsOf('rejected', from, changed, round), ...deedsOf('asked', from, clauses, round)];
}

/** A refusal rejects the article that it names. One that names none rejects the offer as a whole, and no wording by itself. */
function byAnswer(offer: Offer, round: number): Deed[] {
  const { answer, to } = offer;
  const clauses = deliveredClauses(offer);
  if (answer?.response === 'accept') return deedsOf('accepted', to, clauses, round);
  if (answer?.response !== 'refuse') return [];
  return deedsOf(
    'rejected',
    to,
    clauses.filter(({ issue }) => issue === answer.issue),
    round,
  );
}

/** `text`: the wording of each article before the line. */
function byLine({ drafts }: View, line: Dispatch, text: ReadonlyMap<IssueIndex, Clause>): Deed[] {
  const { round } = line;
  switch (line.kind) {
    case 'opened':
      return deedsOf('opened', line.party, line.clauses, round);
    case 'tabled':
      return line.joined.flatMap((party) => deedsOf('accepted', party, [line], round));
    case 'initialled':
      return deedsOf('accepted', line.party, [line], round);
    case 'reviewed': {
      const { clauses, reviews } = at(drafts, line.draft);
      return reviews.flatMap(({ party, over }) =>
        deedsOf(
          'rejected',
          party,
          clauses.filter(({ issue }) => over.includes(issue)),
          round,
        ),
      );
    }
    case 'voted':
      return line.ballots.flatMap(({ party, over }) =>
        deedsOf(
          'rejected',
          party,
          over.flatMap((issue) => text.get(issue) ?? []),
          round,
        ),
      );
    default:
      return [];
  }
}

function deedsOf(how: Deed['how'], party: PartyIndex, clauses: readonly Clause[], round: number): Deed[] {
  return clauses.map((clause) => ({ party, issue: clause.issue, wording: wordingOf(clause), how, round }));
}
