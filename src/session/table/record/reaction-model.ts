import type { PartyIndex } from '#engine/model/moves.ts';
import { type Reaction, reactionsSince } from '#engine/reactions/reactions-since.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Seat } from '../parts/chair.ts';

/** The reaction of another delegation to the person's acts. */
export interface ReactionModel {
  readonly party: PartyIndex;
  readonly mood: Reaction['mood'];
  /** True if it warms or cools by more than a single small thing. */
  readonly isMarked: boolean;
  /** The place in the record of the last line that shows it: what has shown something new has another. */
  readonly line: number | undefined;
  /** True if it was shown since the person last acted. */
  readonly isNew: boolean;
  /** "warmer to you", beside its name */
  readonly words: string;
  /** "Washington is warmer to you." */
  readonly sentence: string;
  /** "Kyiv, to you: “We accept that.”"; `undefined` if it has not answered. */
  readonly says: string | undefined;
}

/** Returns the others' reactions to the person: on this day, and at the dusk before until the person acts again. */
export function reactionModels(chair: Seat): ReactionModel[] {
  const { game, view, actedUpTo } = chair;
  const today = view.record.findIndex(({ round }) => round === view.round);
  const reactions = reactionsSince(view, today === -1 ? actedUpTo : Math.min(today, actedUpTo));
  return reactions.map((reaction) => reactionModel(game, reaction, actedUpTo));
}

/** Describes the reactions for readers who cannot see the stage; delegations that were not asked share a sentence. */
export function reactionSentences(game: LocalizedGame, reactions: readonly ReactionModel[]): string[] {
  const notAsked = reactions.filter(({ mood }) => mood === 'not-asked').map(({ party }) => party);
  return [
    ...reactions.filter(({ mood }) => mood !== 'not-asked').map(({ sentence }) => sentence),
    ...(notAsked.length === 0 ? [] : [game.say('reaction.is-not-asked', { who: notAsked })]),
  ];
}

function reactionModel(game: LocalizedGame, reaction: Reaction, actedUpTo: number): ReactionModel {
  const { party, mood } = reaction;
  const isMarked = 'isMarked' in reaction && reaction.isMarked;
  const shown = 'by' in reaction ? reaction : undefined;
  const name = nameOf(reaction);
  return {
    party,
    mood,
    isMarked,
    line: shown?.line,
    isNew: shown !== undefined && shown.line >= actedUpTo,
    words: game.say(`reaction.${name}`),
    sentence: game.say(`reaction.is-${name}`, { who: [party] }),
    says: shown && spoken(game, party, game.variant(`reaction.${shown.by}`, shown.line)),
  };
}

/** Words with their speaker: on the map a slip may lie nearer to another delegation. */
function spoken(game: LocalizedGame, who: PartyIndex, words: string): string {
  return game.say('reaction.spoken', { who, words });
}

function nameOf(reaction: Reaction) {
  const { mood } = reaction;
  return (mood === 'warmer' || mood === 'cooler') && reaction.isMarked ? (`marked-${mood}` as const) : mood;
}
