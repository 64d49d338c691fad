import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import { CARRIAGES, type Clause, type IssueIndex, type Move, REFUSAL_REASONS } from '#engine/model/moves.ts';
import { pick, pickSome } from '#engine/model/pick.ts';
import type { DrawBetween } from '#engine/model/random.ts';
import { claimMove } from '#engine/moves/legal-claims.ts';
import { crossesOwnLine } from '#engine/moves/open.ts';
import { sameClauses } from '#engine/text/clauses.ts';
import type { LegalDraft, LegalMoves, LegalOffer } from './legal-moves.ts';

/**
 * Draws one of the allowed moves: first its kind, then what it says. For random play and for tests.
 * @throws RangeError when nothing is allowed
 */
export function sampleMove(game: Game, legal: LegalMoves, draw: DrawBetween): Move {
  if (legal.kind === 'none') throw new RangeError('it is not this party that must act');
  if (legal.kind === 'talk') return sampleTalk(game, legal, draw);
  if (legal.kind === 'reply') {
    return { type: 'reply', party: legal.party, question: legal.question, says: pick(legal.says, draw) };
  }
  if (legal.kind === 'carry') return sampleCarry(legal, draw);
  if (legal.kind === 'review') return sampleReview(legal, draw);
  if (legal.kind === 'open') return sampleOpening(game, legal, draw);
  return legal.kind === 'answer' ? sampleAnswer(game, legal, draw) : sampleVote(legal, draw);
}

function sampleTalk(game: Game, legal: Extract<LegalMoves, { kind: 'talk' }>, draw: DrawBetween): Move {
  // Few are something said or asked: there are many of these, and they would crowd out the rest.
  if (legal.claims.length > 0 && draw(0, 23) === 0) {
    const claim = pick(legal.claims, draw);
    return claimMove(legal.party, claim, pickSome(claim.options, draw));
  }
  if (legal.speeches.length > 0 && draw(0, 15) === 0) return pick(legal.speeches, draw);
  // Nothing is drawn where nobody mediates.
  if (legal.drafts.length > 0 && draw(0, 2) === 0)
    return sampleDraft(game, legal.party, pick(legal.drafts, draw), draw);
  const offered = legal.offers.length > 0 && (legal.others.length === 0 || draw(0, 1) === 0);
  return offered ? sampleOffer(game, legal.party, pick(legal.offers, draw), draw) : pick(legal.others, draw);
}

function sampleOffer(game: Game, party: number, offer: LegalOffer, draw: DrawBetween): Move {
  const to = pickSome(offer.to, draw);
  const clauses = sampleClauses(game, offer, draw);
  // Nothing is drawn for it: what else is drawn stays as it was.
  const together = to.length > 1 && clauses.length % 2 === 0 ? { together: true as const } : {};
  return { type: 'offer', party, track: offer.track, to, clauses, ...sampleExact(draw), ...together };
}

function sampleDraft(game: Game, party: number, range: LegalDraft, draw: DrawBetween): Move {
  return { type: 'draft', party, track: range.track, clauses: sampleClauses(game, range, draw) };
}

function sampleAnswer(game: Game, legal: Extract<LegalMoves, { kind: 'answer' }>, draw: DrawBetween): Move {
  const { party, offer } = legal;
  const response = draw(0, legal.mayCounter ? 2 : 1);
  if (response === 0) return { type: 'answer', party, offer, response: 'accept' };
  const clauses = sampleClauses(game, legal, draw);
  if (response === 1 || sameClauses(clauses, legal.offered)) {
    return { type: 'answer', party, offer, response: 'refuse', reason: pick(REFUSAL_REASONS, draw) };
  }
  return { type: 'answer', party, offer, response: 'counter', clauses, ...sampleExact(draw) };
}

function sampleVote(legal: Extract<LegalMoves, { kind: 'vote' }>, draw: DrawBetween): Move {
  const { party, track } = legal;
  if (legal.maySign && draw(0, 1) === 0) return { type: 'vote', party, track, yes: true };
  return { type: 'vote', party, track, yes: false, over: pickSome(legal.over, draw).slice(0, 2) };
}

function sampleCarry({ party, offer, blurs }: Extract<LegalMoves, { kind: 'carry' }>, draw: DrawBetween): Move {
  const how = CARRIAGES[draw(0, blurs.length > 0 ? 2 : 1)] ?? 'pass';
  const base = { type: 'carry', party, offer } as const;
  return how === 'blur' ? { ...base, how, ...pick(blurs, draw) } : { ...base, how };
}

function sampleReview({ party, draft, over, most }: Extract<LegalMoves, { kind: 'review' }>, draw: DrawBetween): Move {
  const named = draw(0, 1) === 0 ? [] : pickSome(over, draw).slice(0, most);
  return { type: 'review', party, draft, over: named };
}

/** An opening statement on some of the issues, without the clauses that would cross a red line; of some, what it never signs. */
function sampleOpening(game: Game, legal: Extract<LegalMoves, { kind: 'open' }>, draw: DrawBetween): Move {
  const { party, issues, redLines } = legal;
  const wanted = pickSome(issues, draw).map((issue) => ({ issue, option: drawOption(game, legal, issue, draw) }));
  const clauses: Clause[] = [];
  for (const clause of wanted) if (!crossesOwnLine(redLines, [...clauses, clause])) clauses.push(clause);
  const refused = draw(0, 1) === 0 ? [] : pickSome(issues, draw);
  const never = refused
    .map((issue) => ({ issue, option: drawOption(game, legal, issue, draw) }))
    .filter((no) => !clauses.some(({ issue, option }) => issue === no.issue && option === no.option));
  return { type: 'open', party, clauses, never };
}

/** Now and then, the wish to be carried word for word. */
function sampleExact(draw: DrawBetween): { exact?: true } {
  return draw(0, 3) === 0 ? { exact: true } : {};
}

/** Clauses on some of the issues; now and then one of them is vague, where the text has room for it. */
function sampleClauses(game: Game, range: Omit<LegalDraft, 'track'>, draw: DrawBetween): Clause[] {
  const chosen = pickSome(range.issues, draw);
  const clauses = chosen.map((issue): Clause => ({ issue, option: drawOption(game, range, issue, draw) }));
  const vague = pick(clauses, draw);
  const room = range.vagueAt.every((issue) => chosen.includes(issue));
  const or = drawOption(game, range, vague.issue, draw);
  if (!room || or <= vague.option) return clauses;
  return clauses.map((clause) => (clause === vague ? { ...clause, or } : clause));
}

/** One of the options of an issue that are on the table. */
function drawOption(
  game: Game,
  { offTable }: Pick<LegalDraft, 'offTable'>,
  issue: IssueIndex,
  draw: DrawBetween,
): number {
  const options = Array.from({ length: at(game.common.issues, issue).optionCount }, (_, option) => option);
  return pick(
    options.filter((option) => at(at(offTable, issue), option) === 0),
    draw,
  );
}
