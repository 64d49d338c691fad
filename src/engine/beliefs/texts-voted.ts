import type { Dispatch } from '../model/dispatch.ts';
import { at, type CommonKnowledge } from '../model/game.ts';
import type { Clause, OptionIndex, PartyIndex } from '../model/moves.ts';

/** A vote that was held, with what a signature would have meant on every issue of the track. */
export interface TextVoted {
  readonly vote: Extract<Dispatch, { kind: 'voted' }>;
  readonly clauses: readonly Clause[];
}

/** What the record says of a clause so far: the version that counts, and who has initialled which. */
interface ClauseThen {
  current: OptionIndex | undefined;
  readonly initials: Map<OptionIndex, readonly PartyIndex[]>;
}

/** The votes of a record with their texts, found again from its public lines, since the text itself goes on changing. */
export function textsVoted(common: CommonKnowledge, record: readonly Dispatch[]): TextVoted[] {
  const text = common.issues.map((): ClauseThen => ({ current: undefined, initials: new Map() }));
  return record.flatMap((line) => {
    if (line.kind === 'voted') return [countVote(common, text, line)];
    if (line.kind === 'tabled') table(at(text, line.issue), line);
    if (line.kind === 'initialled') initial(common, at(text, line.issue), line);
    if (line.kind === 'initialsFell') at(text, line.issue).initials.set(line.option, []);
    if (line.kind === 'withdrawn') strike(at(text, line.issue), [line.party], undefined);
    return [];
  });
}

function countVote(common: CommonKnowledge, text: readonly ClauseThen[], vote: TextVoted['vote']): TextVoted {
  const clauses = at(common.tracks, vote.track).issues.map((issue) => ({ issue, option: meant(common, text, issue) }));
  for (const issue of vote.ballots.flatMap((ballot) => ballot.over)) {
    const { current, initials } = at(text, issue);
    if (current !== undefined) initials.set(current, []);
  }
  return { vote, clauses };
}

/** The option that a signature would have meant: the version initialled by all with consent, else silence. */
function meant(common: CommonKnowledge, text: readonly ClauseThen[], issue: number): OptionIndex {
  const { current, initials } = at(text, issue);
  const { consent, silent } = at(common.issues, issue);
  if (current === undefined) return silent;
  return consent.every((party) => initials.get(current)?.includes(party)) ? current : silent;
}

function table(clause: ClauseThen, { option, joined, beside }: Extract<Dispatch, { kind: 'tabled' }>): void {
  strike(clause, joined, option);
  clause.initials.set(option, joined);
  if (!beside) clause.current = option;
}

function initial(
  common: CommonKnowledge,
  clause: ClauseThen,
  { party, issue, option }: Extract<Dispatch, { kind: 'initialled' }>,
): void {
  strike(clause, [party], option);
  const joined = [...(clause.initials.get(option) ?? []), party];
  clause.initials.set(option, joined);
  if (at(common.issues, issue).consent.every((each) => joined.includes(each))) clause.current = option;
}

/** A party's initial stands on one version only. */
function strike({ initials }: ClauseThen, parties: readonly PartyIndex[], except: OptionIndex | undefined): void {
  for (const [option, on] of initials) {
    if (option === except) continue;
    initials.set(
      option,
      on.filter((party) => !parties.includes(party)),
    );
  }
}
