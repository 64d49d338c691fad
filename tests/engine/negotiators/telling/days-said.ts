import type { Game } from '#engine/model/game.ts';
import type { Clause, IssueIndex, Move, PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { optionsOf } from '#engine/model/wording.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { signedWording } from '#engine/text/text.ts';

/** Words of a delegation on wording of an article, and the delegations that have heard them. */
interface Said {
  readonly what: 'yes' | 'no' | 'priced' | 'declared';
  readonly party: PartyIndex;
  readonly heardBy: readonly PartyIndex[] | 'all';
  readonly clause: Clause;
  readonly round: number;
}

/** A day that a letter names, and the words that must have been said on it. */
export interface DayNamed {
  readonly round: number;
  readonly what: Said['what'];
  readonly clause: Clause;
}

/** Days on which delegations have said what, read from moves alone. */
export class DaysSaid {
  private readonly game: Game;
  private readonly said: Said[] = [];

  constructor(game: Game) {
    this.game = game;
  }

  /** Takes in a move. */
  read(state: State, move: Move): void {
    for (const { what, heardBy, clauses, party = move.party } of wordsIn(this.game, state, move)) {
      for (const clause of clauses) this.said.push({ what, party, heardBy, clause, round: state.round });
    }
  }

  /** True if a delegation has said that on that day, to a reader or, without one, to anybody. */
  has(party: PartyIndex, { round, what, clause }: DayNamed, reader?: PartyIndex): boolean {
    return this.said.some(
      (said) =>
        said.party === party &&
        said.round === round &&
        said.what === what &&
        said.clause.issue === clause.issue &&
        optionsOf(said.clause).some((option) => optionsOf(clause).includes(option)) &&
        (reader === undefined || said.heardBy === 'all' || said.heardBy.includes(reader)),
    );
  }

  /** Wording of an article that a reader has heard from a delegation as what it could sign. */
  heard(party: PartyIndex, issue: IssueIndex, reader: PartyIndex): readonly Clause[] {
    return this.said.flatMap(({ party: by, what, clause, heardBy }) => {
      const isHeard = heardBy === 'all' || heardBy.includes(reader);
      return by === party && what === 'yes' && isHeard && clause.issue === issue ? [clause] : [];
    });
  }
}

type Words = Pick<Said, 'what' | 'heardBy'> & { readonly clauses: readonly Clause[]; readonly party?: PartyIndex };

function wordsIn(game: Game, state: State, move: Move): Words[] {
  switch (move.type) {
    case 'open':
      return [
        { what: 'yes', heardBy: 'all', clauses: move.clauses },
        { what: 'declared', heardBy: 'all', clauses: move.never ?? [] },
      ];
    case 'offer':
      return [{ what: 'yes', heardBy: move.to, clauses: move.clauses }];
    case 'initial':
      return [{ what: 'yes', heardBy: 'all', clauses: [move] }];
    case 'declare':
      if (move.what !== 'insist' && move.what !== 'never') return [];
      return [
        { what: 'declared', heardBy: 'all', clauses: [move] },
        { what: move.what === 'insist' ? 'yes' : 'no', heardBy: 'all', clauses: [move] },
      ];
    case 'vote':
      return [votedIn(game, state, move)];
    case 'reply':
      return repliedIn(state, move);
    case 'review':
      return [{ what: 'yes', heardBy: 'all', clauses: state.drafts[move.draft]?.clauses ?? [] }];
    case 'answer':
      return answeredIn(state, move);
    default:
      return [];
  }
}

function votedIn({ common }: Game, state: State, move: Extract<Move, { type: 'vote' }>): Words {
  const issues = move.yes ? (common.tracks[move.track]?.issues ?? []) : move.over;
  const clauses = issues.map((issue) => ({ issue, ...signedWording(common, state, issue) }));
  return { what: move.yes ? 'yes' : 'no', heardBy: 'all', clauses };
}

function repliedIn({ questions }: State, move: Extract<Move, { type: 'reply' }>): Words[] {
  const question = questions.find(({ id }) => id === move.question);
  if (question?.asked.what !== 'could-live-with' || move.says === 'evade') return [];
  return [{ what: move.says === 'yes' ? 'yes' : 'no', heardBy: [question.from], clauses: [question.asked] }];
}

function answeredIn({ offers }: State, move: Extract<Move, { type: 'answer' }>): Words[] {
  const letter = offers.find(({ id }) => id === move.offer);
  if (letter === undefined) return [];
  const clauses = letter.delivered ?? letter.clauses;
  const heardBy = [letter.from];
  if (move.response === 'accept') {
    // What is accepted is written in the text before everybody, with the initials of both.
    return [move.party, letter.from].map((party) => ({ what: 'yes', heardBy: 'all', clauses, party }));
  }
  if (move.response === 'counter') return [{ what: 'yes', heardBy, clauses: move.clauses }];
  return [
    { what: 'no', heardBy, clauses },
    { what: 'priced', heardBy, clauses: move.price ?? [] },
  ];
}

/** Days that reasons of a letter, a vote or a review name, with what was said on them. */
export function daysIn(reasons: readonly Reason[]): DayNamed[] {
  return reasons.flatMap((reason): DayNamed[] => {
    switch (reason.code) {
      case 'moves':
        return [...sinceIn(reason), ...causedIn(reason)];
      case 'asks': {
        const [clause] = reason.clauses;
        const { since } = reason;
        return since === undefined || clause === undefined ? [] : [{ round: since, what: 'yes', clause }];
      }
      case 'no-longer':
        return [{ round: reason.since, what: 'yes', clause: reason }];
      case 'rest-departs':
        return reason.round === undefined ? [] : [{ round: reason.round, what: 'yes', clause: reason }];
      case 'still-no':
        return [{ round: reason.round, what: 'no', clause: reason }];
      case 'public-word':
        return [{ round: reason.round, what: 'declared', clause: reason }];
      default:
        return [];
    }
  });
}

type Moves = Extract<Reason, { code: 'moves' }>;

function sinceIn({ from, since }: Moves): DayNamed[] {
  return since === undefined ? [] : [{ round: since, what: 'yes', clause: from }];
}

function causedIn({ cause, issue, option, or }: Moves): DayNamed[] {
  const clause = { issue, option, or };
  return cause.code === 'word' && cause.round !== undefined ? [{ round: cause.round, what: 'yes', clause }] : [];
}
