/**
 * Common content of one letter and earlier ones: offers and counters of one party to another about one track, as either
 * of the two knows them. It decides nothing; a delegation remembers it when it explains itself.
 */
import { firstSaidOn } from '../../mind/first-said.ts';
import { letterPlaceOf, lettersBetween } from '../../mind/letters.ts';
import { openingStatement } from '../../mind/lines.ts';
import type { Clause, IssueIndex, PartyIndex, TrackIndex } from '../../model/moves.ts';
import { isSameWording } from '../../model/wording.ts';
import { sameClauses } from '../../text/clauses.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import type { SeenOffer } from '../../views/seen-offer.ts';
import type { View } from '../../views/view.ts';
import type { Repetition } from '../decision/reason.ts';

/** Sender, addressee and track of letters. */
export interface Correspondents {
  readonly from: PartyIndex;
  readonly to: PartyIndex;
  readonly track: TrackIndex;
}

/** The letters of one party to another about a track, oldest first, without what a carrier has kept back. */
export function lettersOf(view: View, way: Correspondents): SeenOffer[] {
  return lettersBetween(view, way).filter(({ status }) => status !== 'held');
}

/** The letters that went the same way before one, as a seat knows of them. */
export function lettersKnownBefore(view: View, letter: SeenOffer): SeenOffer[] {
  const place = letterPlaceOf(view, letter.id);
  return lettersOf(view, letter).filter(({ id }) => letterPlaceOf(view, id) < place);
}

/** The letters of the own party to another about a track, and those of that party to it, oldest first. */
export interface Letters {
  readonly own: readonly SeenOffer[];
  readonly theirs: readonly SeenOffer[];
}

/** Letters between a party and another about a track before the letter that it writes today. */
export function lettersWith(view: View, track: TrackIndex, other: PartyIndex): Letters {
  const { party, round } = view;
  return {
    own: lettersOf(view, { from: party, to: other, track }).filter((letter) => letter.round < round),
    theirs: lettersOf(view, { from: other, to: party, track }),
  };
}

/** Demand of a party on a day, in a letter or in public. */
export type DatedDemand = Pick<SeenOffer, 'round' | 'clauses'>;

/** Public proposal of a party in its opening statement, from the day after on. */
export function openingOf(view: View, party: PartyIndex): DatedDemand[] {
  const opening = openingStatement(view, party);
  return opening === undefined || opening.round >= view.round ? [] : [opening];
}

/** Repetition of the same clauses, as their sender said them, in earlier letters; `undefined` if there is none. */
export function repetitionOf(letters: readonly SeenOffer[], clauses: readonly Clause[]): Repetition | undefined {
  const same = letters.filter((letter) => sameClauses(letter.clauses, clauses));
  const [first] = same;
  return first && { round: first.round, times: same.length, last: same.at(-1) === letters.at(-1) };
}

/**
 * The round since which all letters that speak of an article have the same wording there; absent where the last that speaks
 * of it asks for something else. Who writes two answers has asked for neither of them alone.
 */
export function askedSince(letters: readonly DatedDemand[], { issue, option, or }: Clause): number | undefined {
  let since: number | undefined;
  for (const { round, clauses } of letters) {
    const clause = clauses.find((each) => each.issue === issue);
    if (clause === undefined) continue;
    since = isSameWording(clause, { option, or }) ? (since ?? round) : undefined;
  }
  return since;
}

/**
 * True if another delegation has said wording of an article before the own one did: it is no proposal of the own. What the
 * own opening statement proposes is.
 */
export function isProposedFirst(view: View, by: PartyIndex, { issue, option, or }: Clause): boolean {
  const first = firstSaidOn(view, issue).find(({ party, how, clause }) => {
    const isOwn = party === view.party && (how === 'opened' || how === 'asked');
    return (isOwn || party === by) && isSameWording(clause, { option, or });
  });
  return first?.party === by && askedSince(openingOf(view, view.party), { issue, option, or }) === undefined;
}

/** The letters that had the same clauses, as they were read, and were not accepted. */
export function sameTurnedDown(letters: readonly SeenOffer[], clauses: readonly Clause[]): SeenOffer[] {
  return letters.filter(
    ({ answer, ...letter }) =>
      answer !== undefined && answer.response !== 'accept' && sameClauses(deliveredClauses(letter), clauses),
  );
}

/** The wording of an article that a refusal of earlier letters named last, and when it was offered. */
export function lastRefusedOver(
  letters: readonly SeenOffer[],
  issue: IssueIndex,
): { readonly clause: Clause; readonly letter: SeenOffer } | undefined {
  return letters
    .flatMap((letter) => {
      const { answer } = letter;
      if (answer?.response !== 'refuse' || answer.issue !== issue) return [];
      return onIssue(deliveredClauses(letter), issue).map((clause) => ({ clause, letter }));
    })
    .at(-1);
}

/** True if a letter is refused for what an earlier one of the correspondence was: the same clauses, or the same article. */
export function isRefusedAgain(earlier: readonly SeenOffer[], letter: SeenOffer): boolean {
  const { answer } = letter;
  if (answer?.response !== 'refuse') return false;
  const refused = earlier.filter((each) => each.answer?.response === 'refuse');
  return (
    sameTurnedDown(refused, deliveredClauses(letter)).length > 0 ||
    (answer.issue !== undefined && lastRefusedOver(refused, answer.issue) !== undefined)
  );
}

function onIssue(clauses: readonly Clause[], issue: IssueIndex): Clause[] {
  return clauses.filter((clause) => clause.issue === issue);
}
