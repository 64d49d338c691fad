import { issueWeights } from '#engine/beliefs/issue-weight.ts';
import { type IssueMatters, type WhatMatters, whatMatters } from '#engine/hints/what-matters.ts';
import { at } from '#engine/model/at.ts';
import type { IssueIndex, Move, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import type { Setup } from '#engine/model/setup.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { newSeatMemories } from '#engine/views/seat-memory.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { issueTitle, markOf } from '../words/names.ts';
import { readingInWords } from '../words/reading-in-words.ts';
import type { BelievedModel, BelievedRow } from './believed-model.ts';

/** A moment of a game, and the part of the text that is asked about. */
export interface AskedBeliefs {
  /** Number of moves made. */
  readonly moment: number;
  readonly track: TrackIndex;
}

/**
 * Computes the beliefs of every chair's negotiator about every other at a moment, or of the negotiator in a person's
 * place: from what that chair had seen, as its hints are. Yields after each pair.
 */
export function* believedThen(
  game: LocalizedGame,
  setup: Setup,
  moves: readonly Move[],
  { moment, track }: AskedBeliefs,
): Generator<void, BelievedModel> {
  const state = createGame(game, setup);
  for (const move of moves.slice(0, moment)) applyTo(game, state, move);
  const memories = newSeatMemories(game);
  const views = memories.map((memory, party) => viewFor(game, state, party, memory));
  const believers: BelievedModel['believers'][number][] = [];
  for (const by of views.keys()) {
    const rows = yield* rowsOf(game, views, by, track);
    const isPerson = at(setup.seats, by) === 'person';
    const heading = game.say(isPerson ? 'debrief-path.would-have-believed' : 'debrief-path.believed-by', { who: by });
    believers.push({ by: markOf(game, by), heading, rows });
  }
  return { moment, believers, note: game.say('debrief-path.believed-note', { track }) };
}

/** Each has the truth about itself in its own view. */
function* rowsOf(
  game: LocalizedGame,
  views: readonly View[],
  by: PartyIndex,
  track: TrackIndex,
): Generator<void, BelievedRow[]> {
  const rows: BelievedRow[] = [];
  for (const party of othersOf(by, views.length)) {
    rows.push(rowOf(game, at(views, party), whatMatters(at(views, by), party), track));
    yield;
  }
  return rows;
}

function rowOf(game: LocalizedGame, { own }: View, believed: WhatMatters, track: TrackIndex): BelievedRow {
  const { party, readings } = believed;
  const likeliest = readings.reduce((best, each) => (each.chance > best.chance ? each : best));
  const { issues } = at(game.common.tracks, track);
  const weights = issueWeights(game.common.tracks, own.points);
  const most = believed.issues.filter(({ issue }) => issues.includes(issue)).filter(isMost);
  const inTruth = issues.filter((issue) => weights[issue] === 'most');
  const titles = (of: readonly IssueIndex[]) => of.map((issue) => issueTitle(game, issue));
  return {
    about: markOf(game, party),
    reading: game.say('debrief-path.believed-reading', {
      reading: readingInWords(game, likeliest.name, party),
      percent: Math.round(likeliest.chance / 10),
    }),
    most: titles(most.map(({ issue }) => issue)),
    mostInTruth: titles(inTruth),
    isRight: most.length === inTruth.length && most.every(({ issue }) => inTruth.includes(issue)),
    noDeal: noDealOf(game, own, believed, track),
  };
}

function isMost({ most, middle, least }: IssueMatters): boolean {
  return most >= middle && most >= least;
}

function noDealOf(game: LocalizedGame, own: View['own'], { walkAway }: WhatMatters, track: TrackIndex) {
  const believed = walkAway.shares.find((each) => each.track === track);
  if (believed === undefined) return undefined;
  const { best } = at(own.sheets, track);
  const inTruth = Math.round((Math.max(0, at(own.walkAway, track)) * 100) / Math.max(1, best));
  const said = (share: number) => game.say('debrief-path.believed-share', { share });
  return { believed: said(believed.share), inTruth: said(inTruth) };
}
