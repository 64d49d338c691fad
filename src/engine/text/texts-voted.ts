import { at } from '../model/at.ts';
import type { Dispatch } from '../model/dispatch.ts';
import type { CommonKnowledge } from '../model/game.ts';
import type { Clause, IssueIndex, PartyIndex } from '../model/moves.ts';
import { isSameWording, type Wording, wordingOf } from '../model/wording.ts';

/** A vote that was held, with what a signature would have meant on every issue of the track. */
export interface TextVoted {
  readonly vote: Extract<Dispatch, { kind: 'voted' }>;
  readonly clauses: readonly Clause[];
  /** For each of the clauses, who had initialled it; nobody where the text was silent. */
  readonly initials: readonly (readonly PartyIndex[])[];
}

/** A version of a clause, with those who have initialled it so far. */
interface VersionThen extends Wording {
  initials: readonly PartyIndex[];
}

/** State of a clause by the record so far: all its versions, and the one that counts. */
interface ClauseThen {
  current: VersionThen | undefined;
  readonly versions: VersionThen[];
}

/** The text so far, found from the public lines of a record, since the text itself goes on changing; and the votes on it. */
export interface TextThen {
  readonly clauses: readonly ClauseThen[];
  readonly voted: TextVoted[];
}

/** The votes of a record with their texts. */
export function textsVoted(common: CommonKnowledge, record: readonly Dispatch[]): readonly TextVoted[] {
  if (!record.some(({ kind }) => kind === 'voted')) return [];
  const text = noTextThen(common);
  for (const line of record) readLine(common, text, line);
  return text.voted;
}

/** A text in which nothing was written, before any vote. */
export function noTextThen({ issues }: Pick<CommonKnowledge, 'issues'>): TextThen {
  return { clauses: issues.map(() => ({ current: undefined, versions: [] })), voted: [] };
}

/** A copy that can be read on while the given text stays as it is. */
export function copyOfTextThen({ clauses, voted }: TextThen): TextThen {
  return {
    clauses: clauses.map(({ current, versions }) => {
      const copies = versions.map((version) => ({ ...version }));
      return { current: current && copies[versions.indexOf(current)], versions: copies };
    }),
    voted: [...voted],
  };
}

/** Reads the next line of a record. */
export function readLine(common: CommonKnowledge, { clauses, voted }: TextThen, line: Dispatch): void {
  if (line.kind === 'voted') voted.push(countVote(common, clauses, line));
  if (line.kind === 'tabled') table(at(clauses, line.issue), line);
  if (line.kind === 'initialled') initial(common, at(clauses, line.issue), line);
  if (line.kind === 'initialsFell') versionIn(at(clauses, line.issue), line).initials = [];
  if (line.kind === 'withdrawn') strike(at(clauses, line.issue), [line.party], undefined);
}

function versionIn({ versions }: ClauseThen, wording: Wording): VersionThen {
  const known = versions.find((version) => isSameWording(version, wording));
  if (known !== undefined) return known;
  const version = { initials: [], ...wordingOf(wording) };
  versions.push(version);
  return version;
}

function countVote(common: CommonKnowledge, text: readonly ClauseThen[], vote: TextVoted['vote']): TextVoted {
  const { issues } = at(common.tracks, vote.track);
  const clauses = issues.map((issue) => ({ issue, ...meant(common, text, issue) }));
  const initials = issues.map((issue) => settled(common, text, issue)?.initials ?? []);
  for (const issue of vote.reopened) {
    const { current } = at(text, issue);
    if (current !== undefined) current.initials = [];
  }
  return { vote, clauses, initials };
}

/** Wording that a signature would have meant: the version initialled by all with consent, else silence. */
function meant(common: CommonKnowledge, text: readonly ClauseThen[], issue: IssueIndex): Wording {
  const version = settled(common, text, issue);
  return version === undefined ? { option: at(common.issues, issue).silent } : wordingOf(version);
}

/** The version that all with consent had initialled, if they had. */
function settled(common: CommonKnowledge, text: readonly ClauseThen[], issue: IssueIndex): VersionThen | undefined {
  const { current } = at(text, issue);
  const isSettled =
    current !== undefined && at(common.issues, issue).consent.every((party) => current.initials.includes(party));
  return isSettled ? current : undefined;
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
