import type { Dispatch } from '../model/dispatch.ts';
import { at, type CommonKnowledge } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import { wordingOf } from '../model/wording.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { SeenDraft, View } from '../views/view.ts';
import { type GivenSign, type Sign, type SignsRead, signOf } from './sign.ts';
import { signsInStatements } from './statements.ts';
import { type TextVoted, textsVoted } from './texts-voted.ts';

/**
 * What a view shows of another party, in the order of the rounds, each package, answer and statement the first time
 * only. A counter counts as what it asks for, and not as a refusal besides. `given` are the signs in talks, and `votes`
 * those of the view's record, for callers that have found them before.
 */
export function signsOf(
  view: View,
  party: PartyIndex,
  given: readonly Sign[] = at(signsInTalks(view, new WeakMap()), party),
  votes: readonly TextVoted[] = textsVoted(view.common, view.record),
): Sign[] {
  const signs = [...given, ...signsInStatements(view, party)];
  for (const text of view.drafts) signs.push(...signsInReview(text, party));
  for (const voted of votes) signs.push(...signsInVote(voted, party));
  const said = new Set<string>();
  const first = signs.filter(({ words }) => {
    if (said.has(words)) return false;
    said.add(words);
    return true;
  });
  return first.sort((a, b) => a.round - b.round);
}

/** By party: the signs that it has given by its offers and answers, then those by its initials. */
export function signsInTalks({ common, offers, record }: View, read: SignsRead): Sign[][] {
  const signs = Array.from({ length: common.partyCount }, (): Sign[] => []);
  for (const offer of offers) add(signs, offer, read, () => signsInOffer(offer));
  for (const line of record) {
    if (line.kind === 'tabled' || line.kind === 'initialled')
      add(signs, line, read, () => signsInInitials(common, line));
  }
  return signs;
}

function add(signs: readonly Sign[][], source: object, read: SignsRead, find: () => GivenSign[]): void {
  let given = read.get(source);
  if (given === undefined) {
    given = find();
    read.set(source, given);
  }
  for (const { party, sign } of given) signs[party]?.push(sign);
}

function signsInOffer({ from, to, track, round, clauses, answer }: SeenOffer): GivenSign[] {
  const sign = { track, round, clauses, issue: undefined } as const;
  const asked = { party: from, sign: signOf({ ...sign, kind: 'asked' }) };
  if (answer === undefined || answer.response === 'counter') return [asked];
  if (answer.response === 'accept') return [asked, { party: to, sign: signOf({ ...sign, kind: 'agreed' }) }];
  const { issue, reason } = answer;
  const refused = [asked, { party: to, sign: signOf({ ...sign, kind: 'turned-down' }) }];
  if (!clauses.some((clause) => clause.issue === issue)) return refused;
  const kind = reason === 'red-line' ? 'never' : 'named';
  return [...refused, { party: to, sign: signOf({ ...sign, kind, issue }) }];
}

/** Initials are public: they show what was agreed in talks of others, too. */
function signsInInitials(
  common: CommonKnowledge,
  line: Extract<Dispatch, { kind: 'tabled' | 'initialled' }>,
): GivenSign[] {
  const { issue, round } = line;
  const { track } = at(common.issues, issue);
  const sign = signOf({ kind: 'agreed', track, round, clauses: [{ issue, ...wordingOf(line) }], issue: undefined });
  const parties = line.kind === 'tabled' ? line.joined : [line.party];
  return parties.map((party) => ({ party, sign }));
}

/** What must change in a single text is what it costs most in, and is not wanted as it stands. */
function signsInReview({ track, round, clauses, reviews }: SeenDraft, party: PartyIndex): Sign[] {
  const over = reviews.find((review) => review.party === party)?.over ?? [];
  return over.flatMap((issue) => [
    signOf({
      kind: 'turned-down',
      track,
      round,
      clauses: clauses.filter((clause) => clause.issue === issue),
      issue: undefined,
    }),
    signOf({ kind: 'named', track, round, clauses, issue }),
  ]);
}

function signsInVote({ vote: { track, round, ballots }, clauses }: TextVoted, party: PartyIndex): Sign[] {
  const sign = { track, round, clauses, issue: undefined } as const;
  const ballot = ballots.find((cast) => cast.party === party);
  if (ballot === undefined) return [];
  if (ballot.yes) return [signOf({ ...sign, kind: 'would-sign' })];
  return [
    signOf({ ...sign, kind: 'would-not-sign' }),
    ...ballot.over.map((issue) => signOf({ ...sign, kind: 'named', issue })),
  ];
}
