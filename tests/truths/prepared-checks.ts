/** What a debrief says of what somebody had prepared. */
import { at } from '#engine/model/at.ts';
import type { Clause, IssueIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { type Check, type Checks, sameAll } from './check.ts';
import { type Facts, issuesOf, meantIn, signedOn } from './facts.ts';
import { isSameClause } from './whereabouts.ts';

/** Articles of a part by how far apart the points of their answers are for a delegation, the widest first. */
function byWeight({ game }: Facts, who: PartyIndex, issues: readonly IssueIndex[]): IssueIndex[] {
  const { id } = at(game.scenario.parties, who);
  const spread = (issue: IssueIndex) => {
    const points = at(game.scenario.issues, issue).options.map((option) => option.points[id] ?? 0);
    return Math.max(...points) - Math.min(...points);
  };
  return [...issues].sort((a, b) => spread(b) - spread(a) || a - b);
}

/** The first third weighs most; the last third, or the last of all, least. */
function weighing(facts: Facts, who: PartyIndex, track: TrackIndex, weight: 'most' | 'least'): IssueIndex[] {
  const { signatories } = at(facts.game.common.tracks, track);
  if (!signatories.includes(who)) return [];
  const ranked = byWeight(facts, who, issuesOf(facts, track));
  const isMost = (place: number) => place * 3 < ranked.length;
  const isLeast = (place: number) => place === ranked.length - 1 || place * 3 >= ranked.length * 2;
  return ranked.filter((_, place) => (weight === 'most' ? isMost(place) : isLeast(place) && !isMost(place)));
}

const signed =
  (weight: 'most' | 'least'): Check<'debrief-prepared.most-signed'> =>
  (facts, { track, clauses }) =>
    signedOn(facts, track) !== undefined &&
    sameAll(
      clauses.map(({ issue }) => issue),
      weighing(facts, facts.you, track, weight),
    ) &&
    clauses.every((clause) => isSameClause(meantIn(facts, facts.end, clause.issue), clause as Clause));
const unsigned =
  (weight: 'most' | 'least'): Check<'debrief-prepared.most-unsigned'> =>
  (facts, { track, issues }) =>
    signedOn(facts, track) === undefined && sameAll(issues, weighing(facts, facts.you, track, weight));

/** Answers to the first offer of whoever sat in the chair, which went to one or several. */
function answersToFirst({ moves, before, acted, you }: Facts): number {
  const first = moves.findIndex(({ type, party }) => type === 'offer' && party === you);
  if (first === -1) return -1;
  const known = at(before, first).offers.map(({ id }) => id);
  const made = at(acted, first).offers.flatMap(({ id }) => (known.includes(id) ? [] : [id]));
  return moves.filter((move) => move.type === 'answer' && made.includes(move.offer)).length;
}

export const PREPARED_CHECKS: Checks = {
  'debrief-prepared.most-signed': signed('most'),
  'debrief-prepared.least-signed': signed('least'),
  'debrief-prepared.most-unsigned': unsigned('most'),
  'debrief-prepared.least-unsigned': unsigned('least'),
  'debrief-prepared.others': (facts, { who, issues }) => {
    const all = facts.game.common.tracks.flatMap((_, track) => weighing(facts, who, track, 'most'));
    return sameAll(issues, all);
  },
  'debrief-prepared.no-offer': ({ moves, you }) => !moves.some(({ type, party }) => type === 'offer' && party === you),
  'debrief-prepared.unanswered': (facts) => answersToFirst(facts) === 0,
};
