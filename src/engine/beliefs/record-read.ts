import { declarationAt, declaredBy } from '../mind/declarations.ts';
import { factsIn } from '../mind/part.ts';
import { ofLines } from '../mind/parts-of.ts';
import { votesIn } from '../mind/votes.ts';
import { at } from '../model/at.ts';
import type { Dispatch } from '../model/dispatch.ts';
import type { PartyIndex } from '../model/moves.ts';
import { wordingOf } from '../model/wording.ts';
import type { TextVoted } from '../text/texts-voted.ts';
import { type InterestSign, type SaidBefore, signOf } from '../views/interest-sign.ts';
import type { View } from '../views/view.ts';
import { signInDeclaration, weightSaid } from './signs-in-statements.ts';

/** Signs in the record, by party. Lists in which nothing is new stay the same objects. */
interface RecordRead {
  /** In its initials: they are public, and show what was agreed in talks of others, too. */
  readonly initials: (readonly InterestSign[])[];
  /** In what it has declared, and not gone back on. */
  readonly declared: (readonly InterestSign[])[];
  /** In what it has told the one who reads in confidence. */
  readonly told: (readonly InterestSign[])[];
  readonly votes: (readonly InterestSign[])[];
}

const RECORD = ofLines<RecordRead>({
  nothing: ({ common: { partyCount } }) => {
    const lists = () => Array.from({ length: partyCount }, (): readonly InterestSign[] => []);
    return { initials: lists(), declared: lists(), told: lists(), votes: lists() };
  },
  copyOf: ({ initials, declared, told, votes }) => ({
    initials: [...initials],
    declared: [...declared],
    told: [...told],
    votes: [...votes],
  }),
  takeIn,
});

/** The signs in the record of a view. Not to be changed. */
export function recordRead(view: View): RecordRead {
  return factsIn(view, RECORD);
}

function takeIn({ initials, declared, told, votes }: RecordRead, line: Dispatch, view: View): void {
  switch (line.kind) {
    case 'tabled':
      for (const party of line.joined) add(initials, party, [signInInitials(view, line)]);
      break;
    case 'initialled':
      add(initials, line.party, [signInInitials(view, line)]);
      break;
    case 'opened':
      declared[line.party] = signsDeclared(view, line.party);
      break;
    case 'declared':
    case 'declarationCrossed': {
      const { party } = declarationAt(view, line.declaration);
      declared[party] = signsDeclared(view, party);
      break;
    }
    case 'told':
      if (line.to === view.party) add(told, line.party, weightSaid(view, 'most', line.issue, line.round));
      break;
    case 'voted':
      for (const voted of votesIn(view)) if (voted.vote === line) takeBallots(votes, voted, view.mind.said);
      break;
  }
}

function add(lists: (readonly InterestSign[])[], party: PartyIndex, signs: readonly InterestSign[]): void {
  lists[party] = [...at(lists, party), ...signs];
}

function signInInitials(
  { common, mind }: View,
  line: Extract<Dispatch, { kind: 'tabled' | 'initialled' }>,
): InterestSign {
  const { issue, round } = line;
  const { track } = at(common.issues, issue);
  return signOf(mind.said, 'agreed', { track, round, clauses: [{ issue, ...wordingOf(line) }] });
}

function signsDeclared(view: View, party: PartyIndex): InterestSign[] {
  return declaredBy(view, party).flatMap((said) => signInDeclaration(view, said) ?? []);
}

function takeBallots(
  votes: (readonly InterestSign[])[],
  { vote: { track, round, ballots }, clauses }: TextVoted,
  said: SaidBefore,
): void {
  const text = { track, round, clauses };
  for (const { party, yes, over } of ballots) {
    const signs = yes
      ? [signOf(said, 'would-sign', text)]
      : [signOf(said, 'would-not-sign', text), ...over.map((issue) => signOf(said, 'named', text, issue))];
    add(votes, party, signs);
  }
}
