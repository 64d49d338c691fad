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
  /** Place in the record of the line that tells of it. */
  readonly line: number;
}

type Act = Omit<Deed, 'line'>;

/** Returns all acts on an article, in the order in which the seat has learned of them. */
export function deedsOn({ view, kept }: Seat, issue: IssueIndex): Deed[] {
  return keptOr(kept, 'deeds', [view.record], () => deedsIn(view)).filter((deed) => deed.issue === issue);
}

function deedsIn(view: View): readonly Deed[] {
  let deeds: Deed[] = [];
  const known: Known = {
    offers: new Map(view.offers.map((offer) => [offer.id, offer])),
    offered: new Set(),
    answered: new Set(),
    text: new Map(),
  };
  for (const [key, line] of view.record.entries()) {
    if (line.kind === 'withdrawn') deeds = deeds.filter((deed) => !isOf(deed, line));
    for (const deed of byLine(view, line, known)) deeds.push({ ...deed, line: key });
    if (line.kind === 'tabled' && !line.beside) known.text.set(line.issue, line);
  }
  return deeds;
}

/** Facts that the record has told before a line. */
interface Known {
  /** All offers that the seat knows of, by id. */
  readonly offers: ReadonlyMap<number, Offer>;
  /** Ids of offers of which a line has told. */
  readonly offered: Set<number>;
  /** Ids of offers of whose answers a line has told. */
  readonly answered: Set<number>;
  /** The wording of each article. */
  readonly text: Map<IssueIndex, Clause>;
}

/** An offer that is carried has a line when it is made, and another when it arrives; so has its answer: the first one counts. */
function isFirstLineOf(id: number, told: Set<number>): boolean {
  const isFirst = !told.has(id);
  told.add(id);
  return isFirst;
}

function isOf(deed: Act, { party, issue, option, or }: Extract<Dispatch, { kind: 'withdrawn' }>): boolean {
  return deed.party === party && deed.issue === issue && isSameWording(deed.wording, { option, or });
}

/** Returns the acts of an offer: its sender asks for its clauses; a counter rejects the clauses that it changes. */
function byOffer({ offers }: Known, { from, clauses, counters }: Offer, round: number): Act[] {
  const countered = counters === undefined ? undefined : offers.get(counters);
  const changed = (countered === undefined ? [] : deliveredClauses(countered)).filter((before) =>
    clauses.some((clause) => clause.issue === before.issue && !isSameWording(clause, before)),
  );
  return [...deedsOf('rejected', from, changed, round), ...deedsOf('asked', from, clauses, round)];
}

/** A refusal rejects the article that it names. One that names none rejects the offer as a whole, and no wording by itself. */
function byAnswer(offer: Offer, round: number): Act[] {
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

function byLine(view: View, line: Dispatch, known: Known): readonly Act[] {
  const { round } = line;
  if ('offer' in line) {
    const isAnswer = line.kind === 'answered';
    const offer = known.offers.get(line.offer);
    if (!isFirstLineOf(line.offer, isAnswer ? known.answered : known.offered) || offer === undefined) return [];
    return isAnswer ? byAnswer(offer, round) : byOffer(known, offer, round);
  }
  switch (line.kind) {
    case 'opened':
      return deedsOf('opened', line.party, line.clauses, round);
    case 'tabled':
      return line.joined.flatMap((party) => deedsOf('accepted', party, [line], round));
    case 'initialled':
      return deedsOf('accepted', line.party, [line], round);
    case 'reviewed': {
      const { clauses, reviews } = at(view.drafts, line.draft);
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
          over.flatMap((issue) => known.text.get(issue) ?? []),
          round,
        ),
      );
    default:
      return [];
  }
}

function deedsOf(how: Deed['how'], party: PartyIndex, clauses: readonly Clause[], round: number): Act[] {
  return clauses.map((clause) => ({ party, issue: clause.issue, wording: wordingOf(clause), how, round }));
}
