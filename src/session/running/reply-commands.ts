import type {
  Clause,
  IssueIndex,
  Move,
  OptionIndex,
  PartyIndex,
  RefusalReason,
  ReplyWord,
} from '#engine/model/moves.ts';
import type { View } from '#engine/views/view.ts';

/** Commands that answer an offer. */
export interface AnswerCommands {
  accept(): void;
  refuse(reason: RefusalReason, issue?: IssueIndex): void;
}

/** Commands for an offer that the person carries. */
export interface CarryCommands {
  /** Pass it on as it is, or hold it back. */
  carry(how: 'pass' | 'hold'): void;
  /** Pass it on with an option added to a clause, which makes that vague. */
  blur(issue: IssueIndex, or: OptionIndex): void;
}

/** Commands that answer the game's questions to the person. */
export interface ReplyCommands extends AnswerCommands, CarryCommands {
  /** Reply to the question that waits. */
  reply(says: ReplyWord): void;
  /** Say which clauses of the single text must change; none where all is accepted for now. */
  review(over: readonly IssueIndex[]): void;
  /** Make the opening statement; to propose nothing and rule out nothing is to make none. */
  open(clauses: readonly Clause[], never: readonly Clause[]): void;
  vote(yes: boolean, over: readonly IssueIndex[]): void;
}

/** The commands of a chair; each does something only while just that is asked of it. */
export function replyCommands(
  you: PartyIndex,
  view: () => Pick<View, 'toAct'>,
  play: (move: Move) => void,
): ReplyCommands {
  const answer = (respond: (offer: number) => Move) => {
    const { toAct } = view();
    if (toAct?.kind === 'answer') play(respond(toAct.offer));
  };
  const carry = (carried: (offer: number) => Move) => {
    const { toAct } = view();
    if (toAct?.kind === 'carry') play(carried(toAct.offer));
  };
  return {
    carry: (how) => carry((offer) => ({ type: 'carry', party: you, offer, how })),
    blur: (issue, or) => carry((offer) => ({ type: 'carry', party: you, offer, how: 'blur', issue, or })),
    accept: () => answer((offer) => ({ type: 'answer', party: you, offer, response: 'accept' })),
    refuse: (reason, issue) =>
      answer((offer) => ({ type: 'answer', party: you, offer, response: 'refuse', reason, issue })),
    reply: (says) => {
      const { toAct } = view();
      if (toAct?.kind === 'reply') play({ type: 'reply', party: you, question: toAct.question, says });
    },
    review: (over) => {
      const { toAct } = view();
      if (toAct?.kind === 'review') play({ type: 'review', party: you, draft: toAct.draft, over });
    },
    open: (clauses, never) => {
      if (view().toAct?.kind === 'open') play({ type: 'open', party: you, clauses, never });
    },
    vote: (yes, over) => {
      const { toAct } = view();
      if (toAct?.kind !== 'vote') return;
      const { track } = toAct;
      play(yes ? { type: 'vote', party: you, track, yes } : { type: 'vote', party: you, track, yes, over });
    },
  };
}
