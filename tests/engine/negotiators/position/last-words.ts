import type { Game } from '#engine/model/game.ts';
import type { AnswerMove, Clause, Move } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { optionsOf } from '#engine/model/wording.ts';
import type { Decision } from '#engine/negotiators/decision/decision.ts';
import { signedWording } from '#engine/text/text.ts';

/** Last words of a delegation on an article: the answers that it has asked for or agreed to, and those that it could accept. */
interface Words {
  readonly asked: readonly number[];
  readonly acceptable: readonly number[];
}

/** A change of position that a move shows, and true if a reason of the move explains it. */
export interface ChangeSeen {
  readonly kind: string;
  readonly issue: number;
  readonly before: Words;
  readonly said: readonly number[];
  readonly isExplained: boolean;
}

/** Reads the positions of all delegations from moves alone. */
export class LastWords {
  private readonly game: Game;
  private readonly words = new Map<string, Words>();

  constructor(game: Game) {
    this.game = game;
  }

  /** Takes in a move; returns the changes of position that it shows. `reasons`: undefined if nobody gives any. */
  read(state: State, move: Move, reasons: Decision['reasons'] = []): ChangeSeen[] {
    this.dropOffTable(state);
    const isExplained = (issue: number) =>
      reasons.some((reason) => 'issue' in reason && reason.issue === issue && CAUSES.has(reason.code));
    const all = [
      ...this.asked(state, move).flatMap((clause) => this.takeAsked(move, clause)),
      ...this.accepted(state, move).flatMap((clause) => this.takeAccepted(move, clause)),
      ...this.rejected(state, move).flatMap((clause) => this.takeRejected(move, clause)),
    ];
    return all.map((change) => ({ ...change, isExplained: isExplained(change.issue) }));
  }

  private asked(state: State, move: Move): readonly Clause[] {
    switch (move.type) {
      case 'open':
      case 'offer':
        return move.clauses;
      case 'initial':
        return [move];
      case 'vote':
        return move.yes ? this.signed(state, this.game.common.tracks[move.track]?.issues ?? []) : [];
      case 'answer':
        if (move.response === 'counter') return move.clauses;
        return move.response === 'accept' ? clausesOf(state.offers, move.offer) : [];
      case 'review':
        // It puts its initials to all that it does not name.
        return draftedIn(state, move).filter(({ issue }) => !move.over.includes(issue));
      case 'declare':
        return move.what === 'insist' ? [move] : [];
      default:
        return [];
    }
  }

  /** Nobody stands for what can no longer be said. */
  private dropOffTable({ world }: State): void {
    for (const [key, { asked }] of this.words) {
      const issue = Number(key.split(' ')[1]);
      if (asked.some((option) => world.offTable[issue]?.[option] !== 0)) this.words.delete(key);
    }
  }

  private accepted({ questions }: State, move: Move): readonly Clause[] {
    if (move.type !== 'reply' || move.says !== 'yes') return [];
    const asked = questions.find(({ id }) => id === move.question)?.asked;
    return asked?.what === 'could-live-with' ? [{ issue: asked.issue, option: asked.option }] : [];
  }

  private rejected(state: State, move: Move): readonly Clause[] {
    if (move.type === 'review') return draftedIn(state, move).filter(({ issue }) => move.over.includes(issue));
    if (move.type === 'vote' && !move.yes) return this.signed(state, move.over);
    if (move.type === 'reply' && move.says === 'no') {
      const asked = state.questions.find(({ id }) => id === move.question)?.asked;
      return asked?.what === 'could-live-with' ? [{ issue: asked.issue, option: asked.option }] : [];
    }
    return move.type === 'answer' ? this.rejectedBy(state, move) : [];
  }

  /** Texts of articles as they would be signed. */
  private signed({ text, tracks }: State, issues: readonly number[]): readonly Clause[] {
    return issues.map((issue) => ({ issue, ...signedWording(this.game.common, { text, tracks }, issue) }));
  }

  private rejectedBy({ offers }: State, move: AnswerMove): readonly Clause[] {
    if (move.response === 'accept') return [];
    const letter = clausesOf(offers, move.offer);
    if (move.response === 'counter') {
      return letter.filter((theirs) => move.clauses.some((own) => own.issue === theirs.issue && !overlap(own, theirs)));
    }
    const named = [move.issue, ...(move.price ?? []).map(({ issue }) => issue)];
    return letter.filter(({ issue }) => named.includes(issue));
  }

  private takeAsked({ party, type }: Move, clause: Clause): Omit<ChangeSeen, 'isExplained'>[] {
    const before = this.of(party, clause.issue);
    const said = optionsOf(clause);
    const isKnown = said.every((option) => [...before.asked, ...before.acceptable].includes(option));
    this.words.set(`${party} ${clause.issue}`, {
      asked: said,
      acceptable: isKnown || before.asked.length === 0 ? before.acceptable : [],
    });
    return isKnown || before.asked.length === 0 ? [] : [{ kind: type, issue: clause.issue, before, said }];
  }

  private takeAccepted({ party, type }: Move, clause: Clause): Omit<ChangeSeen, 'isExplained'>[] {
    const before = this.of(party, clause.issue);
    const { asked, acceptable } = before;
    if ([...asked, ...acceptable].includes(clause.option)) return [];
    this.words.set(`${party} ${clause.issue}`, { asked, acceptable: [...acceptable, clause.option] });
    return asked.length === 0 ? [] : [{ kind: type, issue: clause.issue, before, said: [clause.option] }];
  }

  /** A no to what the delegation stands for itself takes its word back, until it says it again. */
  private takeRejected({ party, type }: Move, clause: Clause): Omit<ChangeSeen, 'isExplained'>[] {
    const before = this.of(party, clause.issue);
    const said = optionsOf(clause);
    if (!said.every((option) => [...before.asked, ...before.acceptable].includes(option))) return [];
    const left = before.acceptable.filter((option) => !said.includes(option));
    this.words.set(`${party} ${clause.issue}`, { asked: before.asked, acceptable: left });
    return [{ kind: `no in ${type}`, issue: clause.issue, before, said }];
  }

  private of(party: number, issue: number): Words {
    return this.words.get(`${party} ${issue}`) ?? { asked: [], acceptable: [] };
  }
}

/** Reasons that explain a change on the article that they name. */
const CAUSES = new Set(['moves', 'in-exchange', 'rest-departs', 'saves-face', 'overtaken', 'no-longer']);

function clausesOf(offers: State['offers'], id: number): readonly Clause[] {
  const letter = offers.find((offer) => offer.id === id);
  return letter?.delivered ?? letter?.clauses ?? [];
}

function overlap(one: Clause, other: Clause): boolean {
  return optionsOf(one).some((option) => optionsOf(other).includes(option));
}

/** Clauses of the single text that a review is about. */
function draftedIn({ drafts }: State, { draft }: Extract<Move, { readonly type: 'review' }>): readonly Clause[] {
  return drafts[draft]?.clauses ?? [];
}
