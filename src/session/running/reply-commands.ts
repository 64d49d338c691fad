import type {
  Clause,
  IssueIndex,
  Move,
  OptionIndex,
  PartyIndex,
  RefusalReason,
  ReplyWord,
} from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';

/** What answers to what the game asks of the person. */
export interface ReplyCommands {
  accept(): void;
  refuse(reason: RefusalReason, issue?: IssueIndex): void;
  /** Reply to the question that waits. */
  reply(says: ReplyWord): void;
  /** Carry what the person is given to carry; to blur, with the option that is added to a clause. */
  carry(how: 'pass' | 'hold'): void;
  blur(issue: IssueIndex, or: OptionIndex): void;
  /** Say which clauses of the single text must change; none where all is accepted for now. */
  review(over: readonly IssueIndex[]): void;
  /** Make the opening statement; to propose nothing and rule out nothing is to make none. */
  open(clauses: readonly Clause[], never: readonly Clause[]): void;
  vote(yes: boolean, over: readonly IssueIndex[]): void;
}

/** The commands of a chair; each does something only while just that is asked of it. */
export function replyCommands(you: PartyIndex, state: () => State, play: (move: Move) => void): ReplyCommands {
  const answer = (respond: (offer: number) => Move) => {
    const { toAct } = state();
    if (toAct?.kind === 'answer') play(respond(toAct.offer));
  };
  const carry = (carried: (offer: number) => Move) => {
    const { toAct } = state();
    if (toAct?.kind === 'carry') play(carried(toAct.offer));
  };
  return {
    carry: (how) => carry((offer) => ({ type: 'carry', party: you, offer, how })),
    blur: (issue, or) => carry((offer) => ({ type: 'carry', party: you, offer, how: 'blur', issue, or })),
    accept: () => answer((offer) => ({ type: 'answer', party: you, offer, response: 'accept' })),
    refuse: (reason, issue) =>
      answer((offer) => ({ type: 'answer', party: you, offer, response: 'refuse', reason, issue })),
    reply: (says) => {
      const { toAct } = state();
      if (toAct?.kind === 'reply') play({ type: 'reply', party: you, question: toAct.question, says });
    },
    review: (over) => {
      const { toAct } = state();
      if (toAct?.kind === 'review') play({ type: 'review', party: you, draft: toAct.draft, over });
    },
    open: (clauses, never) => {
      if (state().toAct?.kind === 'open') play({ type: 'open', party: you, clauses, never });
    },
    vote: (yes, over) => {
      const { toAct } = state();
      if (toAct?.kind !== 'vote') return;
      const { track } = toAct;
      play(yes ? { type: 'vote', party: you, track, yes } : { type: 'vote', party: you, track, yes, over });
    },
  };
}
