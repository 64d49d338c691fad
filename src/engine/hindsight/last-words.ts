import { at } from '../model/at.ts';
import type { Dispatch } from '../model/dispatch.ts';
import type { Game } from '../model/game.ts';
import { byId } from '../model/ids.ts';
import type { Clause, IssueIndex, OfferId, OptionIndex, PartyIndex } from '../model/moves.ts';
import type { Offer } from '../model/offer.ts';
import type { State } from '../model/state.ts';
import { canMean, isSameWording, type Wording, wordingOf } from '../model/wording.ts';
import { initialsAfter } from '../text/initials-after.ts';
import { type TextVoted, textsVoted } from '../text/texts-voted.ts';

/** Last word of a party on an article. */
export interface LastWord {
  /** The wording that it last proposed, accepted or initialled and has not gone back on since. */
  stoodFor: Wording | undefined;
  /** Wordings over which it has refused an offer or a text, and which it has not accepted since. */
  refused: Wording[];
}

/** By party and issue. */
export type LastWords = readonly (readonly LastWord[])[];

/** A line of the record as far as it is a word on articles: who said it, of which clauses, and whether for or against. */
interface Word {
  readonly party: PartyIndex;
  readonly clauses: readonly Clause[];
  readonly says: 'yes' | 'no';
}

/** A wording of an article, with those who have initialled it so far. */
interface VersionThen extends Clause {
  initials: readonly PartyIndex[];
}

/** Returns the last word of every party on every article, to any audience, from the whole record. */
export function lastWordsOf({ common }: Game, state: State): LastWords {
  const all = state.parties.map(() => common.issues.map((): LastWord => ({ stoodFor: undefined, refused: [] })));
  const voted = new Map(textsVoted(common, state.record).map(({ vote, clauses }) => [vote, clauses]));
  const versions: VersionThen[] = [];
  for (const line of withoutReturns(state.record)) {
    for (const { party, clauses, says } of wordsIn(state, line, voted, versions)) {
      const change = says === 'yes' ? standFor : goBackOn;
      for (const clause of clauses) change(at(at(all, party), clause.issue), wordingOf(clause));
    }
    keepInitials(versions, line);
  }
  return all;
}

/** The record with each answer once, when it was given: what a carrier brings back is told again. */
function withoutReturns(record: readonly Dispatch[]): readonly Dispatch[] {
  const answered = new Set<OfferId>();
  return record.filter((line) => {
    if (line.kind !== 'answered') return true;
    const isNew = !answered.has(line.offer);
    answered.add(line.offer);
    return isNew;
  });
}

/** Updates the initials on each wording after a line of the record. */
function keepInitials(versions: VersionThen[], line: Dispatch): void {
  if (line.kind === 'tabled' || line.kind === 'initialled') {
    if (versionAs(versions, line) === undefined) versions.push({ issue: line.issue, ...wordingOf(line), initials: [] });
  } else if (line.kind !== 'withdrawn' && line.kind !== 'initialsFell' && line.kind !== 'voted') return;
  for (const version of versions) version.initials = initialsAfter(version.initials, line, version);
}

function versionAs(versions: readonly VersionThen[], clause: Clause): VersionThen | undefined {
  return versions.find((each) => each.issue === clause.issue && isSameWording(each, clause));
}

function wordsIn(
  state: State,
  line: Dispatch,
  voted: ReadonlyMap<TextVoted['vote'], readonly Clause[]>,
  versions: readonly VersionThen[],
): Word[] {
  switch (line.kind) {
    case 'offered': {
      const { from: party, clauses } = byId(state.offers, line.offer);
      return [{ party, clauses, says: 'yes' }];
    }
    case 'answered':
      return answerIn(byId(state.offers, line.offer));
    case 'tabled':
      // Who has put its initial there before says nothing new when others do.
      return line.joined
        .filter((party) => !versionAs(versions, line)?.initials.includes(party))
        .map((party) => ({ party, clauses: [line], says: 'yes' }));
    case 'initialled':
      return [{ party: line.party, clauses: [line], says: 'yes' }];
    case 'withdrawn':
      return [{ party: line.party, clauses: [line], says: 'no' }];
    case 'voted':
      return line.ballots.map(({ party, over }) => {
        const clauses = (voted.get(line) ?? []).filter(({ issue }) => over.includes(issue));
        return { party, clauses, says: 'no' };
      });
    default:
      return [];
  }
}

/** A refused offer is a no to the article that it is refused over; a counter speaks for itself. */
function answerIn({ to: party, clauses, delivered = clauses, answer }: Offer): Word[] {
  if (answer?.response === 'accept') return [{ party, clauses: delivered, says: 'yes' }];
  if (answer?.response !== 'refuse') return [];
  return [{ party, clauses: delivered.filter(({ issue }) => issue === answer.issue), says: 'no' }];
}

/** `for`: its last word was for it. `against`: it has refused it. `otherwise`: it has not, and last asked for another one. */
export type LastStance = 'for' | 'against' | 'otherwise';

/** Stance of a party on an option at the end; `undefined` if it has said nothing that tells. */
export function stanceInTheEnd(
  words: LastWords,
  party: PartyIndex,
  issue: IssueIndex,
  option: OptionIndex,
): LastStance | undefined {
  const { stoodFor, refused } = at(at(words, party), issue);
  if (stoodFor !== undefined && canMean(stoodFor, option)) return 'for';
  if (refused.some((wording) => canMean(wording, option))) return 'against';
  return stoodFor && 'otherwise';
}

function standFor(word: LastWord, wording: Wording): void {
  word.stoodFor = wording;
  word.refused = word.refused.filter((each) => !isSameWording(each, wording));
}

function goBackOn(word: LastWord, wording: Wording): void {
  if (word.stoodFor !== undefined && isSameWording(word.stoodFor, wording)) word.stoodFor = undefined;
  word.refused.push(wording);
}
