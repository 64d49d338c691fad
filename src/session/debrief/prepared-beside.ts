/** The results of a person's preparation for its chair, question by question. */
import { at } from '#engine/model/at.ts';
import type { IssueWeight } from '#engine/model/game.ts';
import type { IssueIndex, Move, OfferId, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { issueWeightOf } from '#engine/negotiators/weighing/own-views.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { signedWording } from '#engine/text/text.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { PreparationField } from '../preparation.ts';
import { ownPointsInWords } from '../screens/own-points-in-words.ts';
import { moveInWords } from '../words/move-in-words.ts';

/** By question: sentences on what came of it in the game. */
export type PreparedBeside = Readonly<Record<PreparationField, readonly string[]>>;

/**
 * Compares the chair's most and least important articles with the final text, its points with no deal, and its first
 * offer with the answers to it; names the others' most important articles: by all true sheets, for the game is over.
 * @throws RangeError if the game is unfinished
 */
export function preparedBeside(
  named: LocalizedGame,
  setup: Setup,
  moves: readonly Move[],
  you: PartyIndex,
): PreparedBeside {
  const game = named.withPerspective(you);
  const { state, offer } = firstOffer(game, setup, moves, you);
  const { ending } = state;
  if (ending === undefined) throw new RangeError('the game goes on');
  return {
    interests: weighed(game, state, you, 'most'),
    walkAway: ownPointsInWords(game, state, ending, you),
    trades: weighed(game, state, you, 'least'),
    opening: offer,
    others: game.scenario.parties.flatMap((_, party) => {
      const issues = party === you ? [] : weighing(game, state, party, 'most');
      return issues.length === 0 ? [] : [game.say('debrief-prepared.others', { who: party, issues })];
    }),
  };
}

/** Plays the game again, and listens for the first offer of a party and for what it was answered. */
function firstOffer(game: LocalizedGame, setup: Setup, moves: readonly Move[], you: PartyIndex) {
  const first = moves.findIndex(({ type, party }) => type === 'offer' && party === you);
  const state = createGame(game, setup);
  const lines: string[] = [];
  let waiting: readonly OfferId[] = [];
  moves.forEach((move, index) => {
    if (index === first || answersOneOf(waiting, move)) lines.push(moveInWords(game, state, move));
    const known = new Set(state.offers.map(({ id }) => id));
    applyTo(game, state, move);
    if (index === first) waiting = state.offers.map(({ id }) => id).filter((id) => !known.has(id));
  });
  if (lines.length === 0) lines.push(game.say('debrief-prepared.no-offer'));
  else if (lines.length === 1) lines.push(game.say('debrief-prepared.unanswered'));
  return { state, offer: lines };
}

function answersOneOf(offers: readonly OfferId[], move: Move): boolean {
  return move.type === 'answer' && offers.includes(move.offer);
}

/** Returns the articles of this weight for the reader, part by part, with their answers if the part was signed. */
function weighed(game: LocalizedGame, state: State, you: PartyIndex, weight: Exclude<IssueWeight, 'middle'>): string[] {
  return game.common.tracks.flatMap((_, track) => {
    const issues = weighing(game, state, you, weight, track);
    if (issues.length === 0) return [];
    if (at(state.tracks, track).status !== 'signed') {
      return [game.say(`debrief-prepared.${weight}-unsigned`, { track, issues })];
    }
    const clauses = issues.map((issue) => ({ issue, ...signedWording(game.common, state, issue) }));
    return [game.say(`debrief-prepared.${weight}-signed`, { track, clauses })];
  });
}

/** The articles that weigh so much for a party, in the parts that it signs, or in one of them. */
function weighing(
  game: LocalizedGame,
  state: State,
  party: PartyIndex,
  weight: IssueWeight,
  only?: TrackIndex,
): IssueIndex[] {
  const view = viewFor(game, state, party);
  return game.common.tracks.flatMap(({ signatories, issues }, track) => {
    if (!signatories.includes(party) || (only ?? track) !== track) return [];
    return issues.filter((issue) => issueWeightOf(view, issue) === weight);
  });
}
