import { at } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import { wordingOf } from '../model/wording.ts';
import type { SeenDraft, SeenOffer, View } from '../views/view.ts';
import type { Sign } from './sign.ts';
import { signsInStatements } from './statements.ts';
import { type TextVoted, textsVoted } from './texts-voted.ts';

/**
 * What a view shows of another party, in the order of the rounds, each package, answer and statement the first time
 * only. A counter counts as what it asks for, and not as a refusal besides. `votes` are those of the view's record, for
 * callers that have found them before.
 */
export function signsOf(
  view: View,
  party: PartyIndex,
  votes: readonly TextVoted[] = textsVoted(view.common, view.record),
): Sign[] {
  const signs: Sign[] = [];
  for (const offer of view.offers) addSignsInOffer(signs, offer, party);
  addSignsInInitials(signs, view, party);
  signs.push(...signsInStatements(view, party));
  for (const text of view.drafts) signs.push(...signsInReview(text, party));
  for (const voted of votes) signs.push(...signsInVote(voted, party));
  const said = new Set<string>();
  const first = signs.filter((sign) => {
    const words = wordsOf(sign);
    if (said.has(words)) return false;
    said.add(words);
    return true;
  });
  return first.sort((a, b) => a.round - b.round);
}

/** Words that tell signs apart, whatever the round. */
export function wordsOf({ kind, issue, clauses }: Sign): string {
  let words = `${kind} ${issue}`;
  for (const { issue: on, option, or } of clauses) words += ` ${on}:${option}:${or ?? ''}`;
  return words;
}

function addSignsInOffer(
  signs: Sign[],
  { from, to, track, round, clauses, answer }: SeenOffer,
  party: PartyIndex,
): void {
  if (from === party) signs.push({ kind: 'asked', track, round, clauses, issue: undefined });
  if (from === party || to !== party || answer === undefined || answer.response === 'counter') return;
  if (answer.response === 'accept') {
    signs.push({ kind: 'agreed', track, round, clauses, issue: undefined });
    return;
  }
  const { issue, reason } = answer;
  signs.push({ kind: 'turned-down', track, round, clauses, issue: undefined });
  if (!clauses.some((clause) => clause.issue === issue)) return;
  signs.push({ kind: reason === 'red-line' ? 'never' : 'named', track, round, clauses, issue });
}

/** Initials are public: they show what was agreed in talks of others, too. */
function addSignsInInitials(signs: Sign[], { common, record }: View, party: PartyIndex): void {
  for (const line of record) {
    if (line.kind !== 'tabled' && line.kind !== 'initialled') continue;
    const isOwn = line.kind === 'tabled' ? line.joined.includes(party) : line.party === party;
    if (!isOwn) continue;
    const { issue, round } = line;
    const clauses = [{ issue, ...wordingOf(line) }];
    signs.push({ kind: 'agreed', track: at(common.issues, issue).track, round, clauses, issue: undefined });
  }
}

/** What must change in a single text is what it costs most in, and is not wanted as it stands. */
function signsInReview({ track, round, clauses, reviews }: SeenDraft, party: PartyIndex): Sign[] {
  const over = reviews.find((review) => review.party === party)?.over ?? [];
  return over.flatMap((issue): Sign[] => [
    {
      kind: 'turned-down',
      track,
      round,
      clauses: clauses.filter((clause) => clause.issue === issue),
      issue: undefined,
    },
    { kind: 'named', track, round, clauses, issue },
  ]);
}

function signsInVote({ vote: { track, round, ballots }, clauses }: TextVoted, party: PartyIndex): Sign[] {
  const sign = { track, round, clauses, issue: undefined } as const;
  const ballot = ballots.find((cast) => cast.party === party);
  if (ballot === undefined) return [];
  if (ballot.yes) return [{ ...sign, kind: 'would-sign' }];
  return [
    { ...sign, kind: 'would-not-sign' },
    ...ballot.over.map((issue): Sign => ({ ...sign, kind: 'named', issue })),
  ];
}
