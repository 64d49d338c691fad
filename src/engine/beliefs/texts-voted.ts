import type { Dispatch } from '../model/dispatch.ts';
import { at, type CommonKnowledge } from '../model/game.ts';
import type { Clause, IssueIndex, PartyIndex } from '../model/moves.ts';
import { isSameWording, type Wording, wordingOf } from '../model/wording.ts';

/** A vote that was held, with what a signature would have meant on every issue of the track. */
export interface TextVoted {
  readonly vote: Extract<Dispatch, { kind: 'voted' }>;
  readonly clauses: readonly Clause[];
}

/** A version of a clause, with those who have initialled it so far. */
interface VersionThen extends Wording {
  initials: readonly PartyIndex[];
}

/** What the record says of a clause so far: all its versions, and the one that counts. */
interface ClauseThen {
  current: VersionThen | undefined;
  readonly versions: VersionThen[];
}

/** The votes of a record with their texts, found again from its public lines, since the text itself goes on changing. */
export function textsVoted(common: CommonKnowledge, record: readonly Dispatch[]): TextVoted[] {
  if (!record.some(({ kind }) => kind === 'voted')) return [];
  const text = common.issues.map((): ClauseThen => ({ current: undefined, versions: [] }));
  return record.flatMap((line) => {
    if (line.kind === 'voted') return [countVote(common, text, line)];
    if (line.kind === 'tabled') table(at(text, line.issue), line);
    if (line.kind === 'initialled') initial(common, at(text, line.issue), line);
    if (line.kind === 'initialsFell') versionIn(at(text, line.issue), line).initials = [];
    if (line.kind === 'withdrawn') strike(at(text, line.issue), [line.party], undefined);
    return [];
  });
}

function versionIn({ versions }: ClauseThen, wording: Wording): VersionThen {
  const known = versions.find((version) => isSameWording(version, wording));
  if (known !== undefined) return known;
  const version = { ...wordingOf(wording), initials: [] };
  versions.push(version);
  return version;
}

function countVote(common: CommonKnowledge, text: readonly ClauseThen[], vote: TextVoted['vote']): TextVoted {
  const clauses = at(common.tracks, vote.track).issues.map((issue) => ({ issue, ...meant(common, text, issue) }));
  for (const issue of vote.reopened) {
    const { current } = at(text, issue);
    if (current !== undefined) current.initials = [];
  }
  return { vote, clauses };
}

/** What a signature would have meant: the version initialled by all with consent, else silence. */
function meant(common: CommonKnowledge, text: readonly ClauseThen[], issue: IssueIndex): Wording {
  const { current } = at(text, issue);
  const { consent, silent } = at(common.issues, issue);
  const isInitialled = current !== undefined && consent.every((party) => current.initials.includes(party));
  return isInitialled ? wordingOf(current) : { option: silent };
}

function table(clause: ClauseThen, line: Extract<Dispatch, { kind: 'tabled' }>): void {
  const version = versionIn(clause, line);
  strike(clause, line.joined, version);
  version.initials = line.joined;
  if (!line.beside) clause.current = version;
}

function initial(common: CommonKnowledge, clause: ClauseThen, line: Extract<Dispatch, { kind: 'initialled' }>): void {
  const version = versionIn(clause, line);
  strike(clause, [line.party], version);
  version.initials = [...version.initials, line.party];
  if (at(common.issues, line.issue).consent.every((each) => version.initials.includes(each))) clause.current = version;
}

/** A party's initial stands on one version only. */
function strike({ versions }: ClauseThen, parties: readonly PartyIndex[], except: VersionThen | undefined): void {
  for (const version of versions) {
    if (version !== except) version.initials = version.initials.filter((party) => !parties.includes(party));
  }
}
