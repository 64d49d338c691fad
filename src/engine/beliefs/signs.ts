import { at } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import { wordingOf } from '../model/wording.ts';
import type { SeenOffer, View } from '../views/view.ts';
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
  const signs = [
    ...view.offers.flatMap((offer) => signsInOffer(offer, party)),
    ...signsInInitials(view, party),
    ...signsInStatements(view, party),
    ...votes.flatMap((voted) => signsInVote(voted, party)),
  ];
  const said = new Set<string>();
  const first = signs.filter((sign) => {
    const words = wordsOf(sign);
    const isNew = !said.has(words);
    said.add(words);
    return isNew;
  });
  return first.sort((a, b) => a.round - b.round);
}

/** Words that tell signs apart, whatever the round. */
export function wordsOf({ kind, issue, clauses }: Sign): string {
  return `${kind} ${issue} ${clauses.map(({ issue: on, option, or }) => `${on}:${option}:${or ?? ''}`).join(' ')}`;
}

function signsInOffer({ from, to, track, round, clauses, answer }: SeenOffer, party: PartyIndex): Sign[] {
  const sign = { track, round, clauses, issue: undefined } as const;
  if (from === party) return [{ ...sign, kind: 'asked' }];
  if (to !== party || answer === undefined || answer.response === 'counter') return [];
  if (answer.response === 'accept') return [{ ...sign, kind: 'agreed' }];
  const refused: Sign = { ...sign, kind: 'turned-down' };
  if (!clauses.some(({ issue }) => issue === answer.issue)) return [refused];
  return [refused, { ...sign, kind: answer.reason === 'red-line' ? 'never' : 'named', issue: answer.issue }];
}

/** Initials are public: they show what was agreed in talks of others, too. */
function signsInInitials({ common, record }: View, party: PartyIndex): Sign[] {
  return record.flatMap((line) => {
    const initialled =
      (line.kind === 'tabled' && line.joined.includes(party)) || (line.kind === 'initialled' && line.party === party);
    if (!initialled) return [];
    const { issue, round } = line;
    const clauses = [{ issue, ...wordingOf(line) }];
    return [{ kind: 'agreed', track: at(common.issues, issue).track, round, clauses, issue: undefined }];
  });
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
