import { at } from '../model/at.ts';
import type { Dispatch } from '../model/dispatch.ts';
import { askerOf } from '../model/ids.ts';
import type { Clause, IssueIndex, OfferId, PartyIndex, QuestionId, TrackIndex } from '../model/moves.ts';
import type { View } from '../views/view.ts';
import { cellFor } from './held-since.ts';
import { factsIn, type Part } from './part.ts';

/** An opening statement, and its line of the record. */
export interface OpeningStatement {
  readonly round: number;
  readonly line: number;
  readonly clauses: readonly Clause[];
}

/** Facts that lines of a record tell by themselves. Lines are given by their places. */
export interface Lines {
  /** By letter: the line from which it was known, and that of its answer. */
  readonly known: Map<OfferId, number>;
  readonly answered: Map<OfferId, number>;
  readonly replied: Map<QuestionId, number>;
  readonly declared: Map<number, number>;
  /** By party: the line of the last reply to a question of it; -1 if there is none. */
  readonly lastReplyTo: Int32Array;
  /** By party and issue: the round and the line in which the party has last put its initials to wording; 0 and -1 if never. */
  readonly joinedIn: Int32Array;
  readonly joined: Int32Array;
  /** By party and issue: the line in which wording with its initials was last tabled; -1 if never. */
  readonly tabled: Int32Array;
  /** By issue: how often wording that had initials was replaced. */
  readonly rewritten: Int32Array;
  /** By pair of who told and who heard: what was told in confidence. */
  readonly told: Map<number, Confidences>;
  /** By party: the round in which it last told anybody something in confidence; 0 if never. */
  readonly toldIn: Int32Array;
  readonly openings: (OpeningStatement | undefined)[];
  /** By track and party: the round in which it last voted no; `undefined` if it never did. */
  readonly votedNo: Map<number, number>;
  /** By claim: the round in which it was last answered in public. */
  readonly claimAnswered: Map<number, number>;
}

/** Words of one party to another in confidence, about the issues that matter to it. */
interface Confidences {
  readonly issues: readonly IssueIndex[];
  readonly lastLine: number;
}

const LINES: Part<Dispatch, Lines> = {
  entriesIn: ({ record }) => record,
  onlyGrows: true,
  nothing: ({ common: { partyCount, issues } }) => ({
    known: new Map(),
    answered: new Map(),
    replied: new Map(),
    declared: new Map(),
    lastReplyTo: new Int32Array(partyCount).fill(-1),
    joinedIn: new Int32Array(partyCount * issues.length),
    joined: new Int32Array(partyCount * issues.length).fill(-1),
    tabled: new Int32Array(partyCount * issues.length).fill(-1),
    rewritten: new Int32Array(issues.length),
    told: new Map(),
    toldIn: new Int32Array(partyCount),
    openings: Array.from({ length: partyCount }, () => undefined),
    votedNo: new Map(),
    claimAnswered: new Map(),
  }),
  copyOf: (lines) => ({
    known: new Map(lines.known),
    answered: new Map(lines.answered),
    replied: new Map(lines.replied),
    declared: new Map(lines.declared),
    lastReplyTo: lines.lastReplyTo.slice(),
    joinedIn: lines.joinedIn.slice(),
    joined: lines.joined.slice(),
    tabled: lines.tabled.slice(),
    rewritten: lines.rewritten.slice(),
    told: new Map(lines.told),
    toldIn: lines.toldIn.slice(),
    openings: [...lines.openings],
    votedNo: new Map(lines.votedNo),
    claimAnswered: new Map(lines.claimAnswered),
  }),
  takeIn,
};

/** Facts from the record of a view. Not to be changed. */
export function linesIn(view: View): Lines {
  return factsIn(view, LINES);
}

/** The place of a party's vote on a track in `votedNo`. */
export function voterOn({ common }: Pick<View, 'common'>, track: TrackIndex, party: PartyIndex): number {
  return track * common.partyCount + party;
}

/** The place of who told something and who heard it in `told`. */
export function pairOf({ common }: Pick<View, 'common'>, from: PartyIndex, to: PartyIndex): number {
  return from * common.partyCount + to;
}

function takeIn(lines: Lines, line: Dispatch, view: View, place: number): void {
  switch (line.kind) {
    case 'offered':
    case 'arrived':
      if (!lines.known.has(line.offer)) lines.known.set(line.offer, place);
      break;
    case 'answered':
      if (!lines.answered.has(line.offer)) lines.answered.set(line.offer, place);
      break;
    case 'replied':
      lines.replied.set(line.question, place);
      lines.lastReplyTo[askerOf(view.common, line.question)] = place;
      break;
    case 'tabled':
      takeTabled(lines, line, view, place);
      break;
    case 'initialled':
      join(lines, line.party, line, view, place);
      break;
    case 'opened':
      lines.openings[line.party] = { round: line.round, line: place, clauses: line.clauses };
      break;
    default:
      takeWord(lines, line, view, place);
  }
}

/** Takes in lines of what was said, and votes. */
function takeWord(lines: Lines, line: Dispatch, view: View, place: number): void {
  switch (line.kind) {
    case 'told': {
      const pair = pairOf(view, line.party, line.to);
      const issues = [...(lines.told.get(pair)?.issues ?? []), line.issue];
      lines.told.set(pair, { issues, lastLine: place });
      lines.toldIn[line.party] = line.round;
      break;
    }
    case 'declared':
      lines.declared.set(line.declaration, place);
      break;
    case 'claimAnswered':
      lines.claimAnswered.set(line.claim, line.round);
      break;
    case 'voted':
      for (const { party, yes } of line.ballots) {
        if (!yes) lines.votedNo.set(voterOn(view, line.track, party), line.round);
      }
      break;
  }
}

function takeTabled(lines: Lines, line: Extract<Dispatch, { kind: 'tabled' }>, view: View, place: number): void {
  if (line.dropped.length > 0) lines.rewritten[line.issue] = lines.rewritten[line.issue]! + 1;
  for (const party of line.joined) {
    join(lines, party, line, view, place);
    lines.tabled[cellFor(view.common, party, line.issue)] = place;
  }
}

function join(
  { joined, joinedIn }: Lines,
  party: PartyIndex,
  { issue, round }: { readonly issue: IssueIndex; readonly round: number },
  { common }: View,
  place: number,
): void {
  const cell = cellFor(common, party, issue);
  joined[cell] = place;
  joinedIn[cell] = round;
}

/** The line from which the seat has known a letter: that in which it was sent or came. */
export function knownSince(view: View, letter: OfferId): number | undefined {
  return linesIn(view).known.get(letter);
}

/** The line in which wording of an issue with the initials of a party was last tabled; -1 if it never was. */
export function tabledIn(view: View, party: PartyIndex, issue: IssueIndex): number {
  return linesIn(view).tabled[cellFor(view.common, party, issue)]!;
}

/** The round in which a party has last put its initials to wording of an issue; 0 if it never has. */
export function lastJoinedIn(view: View, party: PartyIndex, issue: IssueIndex): number {
  return linesIn(view).joinedIn[cellFor(view.common, party, issue)]!;
}

/** Number of times that wording of an issue with initials was replaced. */
export function timesRewritten(view: View, issue: IssueIndex): number {
  return linesIn(view).rewritten[issue]!;
}

/** The opening statement of a party, if it has made one. */
export function openingStatement(view: View, party: PartyIndex): OpeningStatement | undefined {
  return linesIn(view).openings[party];
}

/** The round in which a letter was answered, as far as the seat knows. */
export function answeredIn(view: View, letter: OfferId): number | undefined {
  const line = linesIn(view).answered.get(letter);
  return line === undefined ? undefined : at(view.record, line).round;
}

/** The round in which a party last voted no on a track; `undefined` if it never did. */
export function votedNoIn(view: View, track: TrackIndex, party: PartyIndex): number | undefined {
  return linesIn(view).votedNo.get(voterOn(view, track, party));
}
