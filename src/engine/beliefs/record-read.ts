import { at } from '../model/at.ts';
import type { Dispatch } from '../model/dispatch.ts';
import type { CommonKnowledge } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import { wordingOf } from '../model/wording.ts';
import type { RecordRead } from '../views/mind.ts';
import { type SaidBefore, type Sign, signOf } from '../views/sign.ts';
import type { View } from '../views/view.ts';
import { weightSaid } from './signs-in-statements.ts';
import { type TextVoted, textsVoted } from '../text/texts-voted.ts';

/** What the record of a view shows. Lines are only ever added, so that only those since the last view are read. */
export function recordRead(view: View): RecordRead {
  const { record, mind } = view;
  const before = mind.record;
  const isKnown = before !== undefined && record[before.count - 1] === before.last;
  if (isKnown && before.count === record.length) return before;
  const read = readOn(view, isKnown ? before : nothingRead(view.common));
  mind.record = read;
  return read;
}

function nothingRead({ partyCount }: CommonKnowledge): RecordRead {
  const nothing = Array.from({ length: partyCount }, (): Sign[] => []);
  return { count: 0, last: undefined, initials: nothing, told: nothing, votes: nothing };
}

function readOn(view: View, before: RecordRead): RecordRead {
  const { record } = view;
  const initials: OfParty[] = [];
  const told: OfParty[] = [];
  let hasVotes = false;
  for (let place = before.count; place < record.length; place += 1) {
    const line = record[place]!;
    if (line.kind === 'tabled' || line.kind === 'initialled') initials.push(...signsInInitials(view, line));
    else if (line.kind === 'told') told.push(...signsInTold(view, line));
    else if (line.kind === 'voted') hasVotes = true;
  }
  return {
    count: record.length,
    last: record.at(-1),
    initials: withMore(before.initials, initials),
    told: withMore(before.told, told),
    votes: hasVotes ? signsInVotes(view) : before.votes,
  };
}

/** The signs of a party. */
interface OfParty {
  readonly party: PartyIndex;
  readonly sign: Sign;
}

/** By party: its signs, and some more. */
function withMore(signs: readonly (readonly Sign[])[], given: readonly OfParty[]): readonly (readonly Sign[])[] {
  if (given.length === 0) return signs;
  return signs.map((of, index) => {
    const more = given.filter(({ party }) => party === index).map(({ sign }) => sign);
    return more.length === 0 ? of : [...of, ...more];
  });
}

/** Initials are public: they show what was agreed in talks of others, too. */
function signsInInitials(
  { common, mind }: View,
  line: Extract<Dispatch, { kind: 'tabled' | 'initialled' }>,
): readonly OfParty[] {
  const { issue, round } = line;
  const { track } = at(common.issues, issue);
  const sign = signOf(mind.said, 'agreed', { track, round, clauses: [{ issue, ...wordingOf(line) }] });
  const parties = line.kind === 'tabled' ? line.joined : [line.party];
  return parties.map((party) => ({ party, sign }));
}

function signsInTold(view: View, line: Extract<Dispatch, { kind: 'told' }>): readonly OfParty[] {
  if (line.to !== view.party) return [];
  return weightSaid(view, 'most', line.issue, line.round).map((sign) => ({ party: line.party, sign }));
}

/** By party: the signs in its votes. What they were about is found from the first line on. */
function signsInVotes({ common, record, mind }: View): Sign[][] {
  const voted = textsVoted(common, record);
  return Array.from({ length: common.partyCount }, (_, party) =>
    voted.flatMap((vote) => signsInVote(mind.said, vote, party)),
  );
}

function signsInVote(
  said: SaidBefore,
  { vote: { track, round, ballots }, clauses }: TextVoted,
  party: PartyIndex,
): Sign[] {
  const text = { track, round, clauses };
  const ballot = ballots.find((cast) => cast.party === party);
  if (ballot === undefined) return [];
  if (ballot.yes) return [signOf(said, 'would-sign', text)];
  return [signOf(said, 'would-not-sign', text), ...ballot.over.map((issue) => signOf(said, 'named', text, issue))];
}
