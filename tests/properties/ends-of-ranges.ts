/** Moves at the ends of what a party is told that it may do, and moves just beyond them. */
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import { type Clause, type IssueIndex, type Move, REFUSAL_REASONS, REPLY_WORDS } from '#engine/model/moves.ts';
import { claimMove } from '#engine/moves/legal-claims.ts';
import { crossesOwnLine } from '#engine/moves/open.ts';
import { sameClauses } from '#engine/text/clauses.ts';
import type { LegalDraft, LegalMoves, LegalRange } from '../support/legal-moves.ts';

type Legal<Kind extends LegalMoves['kind']> = Extract<LegalMoves, { kind: Kind }>;
export interface Ends {
  readonly inside: readonly Move[];
  readonly beyond: readonly Move[];
}
type Range = Omit<LegalDraft, 'track'>;

/** The first, the last and all of a list. */
const endsOf = <T>(list: readonly T[]): (readonly T[])[] => [list.slice(0, 1), list.slice(-1), list];

export function endsOfLegal(game: Game, legal: LegalMoves): Ends {
  switch (legal.kind) {
    case 'talk':
      return endsOfTalk(game, legal);
    case 'answer':
      return endsOfAnswer(game, legal);
    case 'vote':
      return endsOfVote(legal);
    case 'reply':
      return endsOfReply(legal);
    case 'carry':
      return endsOfCarry(game, legal);
    case 'review':
      return endsOfReview(legal);
    case 'open':
      return endsOfOpening(game, legal);
    default:
      return { inside: [], beyond: [] };
  }
}

function endsOfTalk(game: Game, legal: Legal<'talk'>): Ends {
  const { party } = legal;
  const offers = (wordings: (game: Game, range: Range) => Clause[][]) =>
    legal.offers.flatMap((range) =>
      endsOf(range.to).flatMap((to) =>
        wordings(game, range).map((clauses): Move => ({ type: 'offer', party, track: range.track, to, clauses })),
      ),
    );
  const drafts = (wordings: (game: Game, range: Range) => Clause[][]) =>
    legal.drafts.flatMap((range) =>
      wordings(game, range).map((clauses): Move => ({ type: 'draft', party, track: range.track, clauses })),
    );
  const claims = (choices: (options: readonly number[]) => (readonly number[])[]) =>
    legal.claims.flatMap((claim) => choices(claim.options).map((options) => claimMove(party, claim, options)));
  return {
    inside: [...offers(within), ...drafts(within), ...claims(endsOf), ...legal.others, ...legal.speeches],
    beyond: [
      ...offers(outside),
      ...offersToOthers(game, legal),
      ...drafts(outside),
      ...claims((options) => [[], [99], [...options, ...options]]),
    ],
  };
}

/** Offers to somebody with whom one may not talk about the part. */
function offersToOthers(game: Game, { party, offers }: Legal<'talk'>): Move[] {
  return offers.flatMap((range) => {
    const others = [...game.secrets.keys()].filter((other) => !range.to.includes(other));
    const clauses = at(within(game, range), 0);
    return others.map(
      (other): Move => ({ type: 'offer', party, track: range.track, to: [...range.to, other], clauses }),
    );
  });
}

function endsOfAnswer(game: Game, legal: Legal<'answer'>): Ends {
  const { party, offer, offered, mayCounter } = legal;
  const base = { type: 'answer', party, offer } as const;
  const counters = (wordings: Clause[][]) =>
    wordings.map((clauses): Move => ({ ...base, response: 'counter', clauses }));
  const others = within(game, legal).filter((clauses) => !sameClauses(clauses, offered));
  const refusals = REFUSAL_REASONS.flatMap((reason): Move[] => [
    { ...base, response: 'refuse', reason },
    ...[0, game.common.issues.length - 1].map((issue): Move => ({ ...base, response: 'refuse', reason, issue })),
  ]);
  const never = counters([...outside(game, legal), [...offered]]);
  return {
    inside: [{ ...base, response: 'accept' }, ...refusals, ...(mayCounter ? counters(others) : [])],
    beyond: mayCounter ? never : [...never, ...counters(others)],
  };
}

function endsOfVote({ party, track, maySign, over }: Legal<'vote'>): Ends {
  const sign: Move = { type: 'vote', party, track, yes: true };
  const no = (named: readonly IssueIndex[]): Move => ({ type: 'vote', party, track, yes: false, over: named });
  return {
    inside: [no(over.slice(0, 1)), no(over.slice(-2)), ...(maySign ? [sign] : [])],
    beyond: [no([]), no([99]), ...(over.length > 2 ? [no(over.slice(0, 3))] : []), ...(maySign ? [] : [sign])],
  };
}

function endsOfReply({ party, question, says }: Legal<'reply'>): Ends {
  const replies = REPLY_WORDS.map(
    (word): Extract<Move, { type: 'reply' }> => ({ type: 'reply', party, question, says: word }),
  );
  return {
    inside: replies.filter((move) => says.includes(move.says)),
    beyond: replies.filter((move) => !says.includes(move.says)),
  };
}

function endsOfCarry(game: Game, { party, offer, blurs }: Legal<'carry'>): Ends {
  const base = { type: 'carry', party, offer } as const;
  const all = game.common.issues.flatMap(({ optionCount }, issue) =>
    Array.from({ length: optionCount + 1 }, (_, or) => ({ ...base, how: 'blur' as const, issue, or })),
  );
  const isTold = (move: (typeof all)[number]) => blurs.some(({ issue, or }) => issue === move.issue && or === move.or);
  return {
    inside: [{ ...base, how: 'pass' }, { ...base, how: 'hold' }, ...all.filter(isTold)],
    beyond: all.filter((move) => !isTold(move)),
  };
}

function endsOfReview({ party, draft, over, most }: Legal<'review'>): Ends {
  const name = (named: readonly IssueIndex[]): Move => ({ type: 'review', party, draft, over: named });
  return {
    inside: [name([]), name(over.slice(0, most)), name(over.slice(-most))],
    beyond: [name([99]), ...(over.length > most ? [name(over.slice(0, most + 1))] : [])],
  };
}

/** Nothing, one clause on any issue, or that this is never signed; beyond: unknown, twice, contradicted, across a red line. */
function endsOfOpening(game: Game, legal: Legal<'open'>): Ends {
  const { party, redLines } = legal;
  const open = (clauses: readonly Clause[], never: readonly Clause[]): Move => ({
    type: 'open',
    party,
    clauses,
    never,
  });
  const all = legal.issues.flatMap((issue) =>
    [0, -1].map((end): Clause => ({ issue, option: optionsOn(game, legal, issue).at(end) ?? 0 })),
  );
  const isAcross = (clause: Clause) => crossesOwnLine(redLines, [clause]);
  return {
    inside: [
      open([], []),
      ...all.map((no) => open([], [no])),
      ...all.filter((clause) => !isAcross(clause)).map((clause) => open([clause], [])),
    ],
    beyond: [
      open([{ issue: 99, option: 0 }], []),
      open([], [{ issue: 0, option: 99 }]),
      ...all.flatMap((clause) => [
        open([clause], [clause]),
        open([clause, clause], []),
        open([], [clause, clause]),
        open([{ ...clause, or: clause.option + 1 }], []),
      ]),
      ...all.filter(isAcross).map((clause) => open([clause], [])),
    ],
  };
}

/** The options of an issue that can be said. */
function optionsOn(game: Game, { offTable }: LegalRange, issue: IssueIndex): number[] {
  return upTo(at(game.common.issues, issue).optionCount).filter((option) => at(at(offTable, issue), option) === 0);
}

/** One issue or all, with the first option or the last, and each issue vague: alone where the text has room, and with all. */
function within(game: Game, range: Range): Clause[][] {
  const end = (issue: IssueIndex, place: number): Clause => ({
    issue,
    option: optionsOn(game, range, issue).at(place) ?? 0,
  });
  const firm = endsOf(range.issues).flatMap((issues) =>
    [0, -1].map((place) => issues.map((issue) => end(issue, place))),
  );
  const vague = range.issues.flatMap((issue) => {
    const [option, or] = [end(issue, 0).option, end(issue, -1).option];
    const clause = { issue, option, or };
    if (option === or) return [];
    const full = range.issues.map((other) => (other === issue ? clause : end(other, 0)));
    return range.vagueAt.every((other) => other === issue) ? [full, [clause]] : [full];
  });
  return [...firm, ...vague];
}

/** Nothing; an option too many, or off the table; an issue twice, or of another part; vague where there is no room. */
function outside(game: Game, range: Range): Clause[][] {
  const { issues, vagueAt } = range;
  const [issue = 0] = issues;
  const option = optionsOn(game, range, issue)[0] ?? 0;
  const off = issues.flatMap((each) =>
    upTo(at(game.common.issues, each).optionCount)
      .filter((other) => !optionsOn(game, range, each).includes(other))
      .map((other) => [{ issue: each, option: other }]),
  );
  const vague = issues.flatMap((each): Clause[] => {
    const [one, two] = optionsOn(game, range, each);
    return one === undefined || two === undefined ? [] : [{ issue: each, option: one, or: two }];
  });
  const crowded = vague.filter((clause) => vagueAt.some((other) => other !== clause.issue)).map((clause) => [clause]);
  return [
    [],
    [{ issue, option: at(game.common.issues, issue).optionCount }],
    [
      { issue, option },
      { issue, option },
    ],
    ...upTo(game.common.issues.length)
      .filter((other) => !issues.includes(other))
      .map((other) => [{ issue: other, option: 0 }]),
    ...off,
    ...crowded,
    ...(vague.length > 1 ? [vague.slice(0, 2)] : []),
  ];
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
