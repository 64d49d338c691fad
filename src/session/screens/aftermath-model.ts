import { holds } from '#engine/durability/assess.ts';
import type { Aftermath, Durability, Ratification } from '#engine/model/aftermath.ts';
import { isRatified } from '#engine/ratification/support-at-home.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { DurabilityRow } from '../durability-row.ts';
import type { PartyMark } from '../party-mark.ts';
import { durabilityRows } from '../words/durability-rows.ts';
import { reasonsOfHome } from '../words/home-in-words.ts';
import { markOf, trackTitle } from '../words/names.ts';

/** The fate of the signed text. A model, not a forecast. */
export interface AftermathModel {
  readonly ratifications: readonly RatificationModel[];
  /** Absent when nothing was ratified. */
  readonly durability: DurabilityModel | undefined;
}

export interface RatificationModel extends PartyMark {
  readonly key: string;
  /** Title of the track that was asked about. */
  readonly title: string;
  readonly ratified: boolean;
  /** Support and what was needed, of 100. */
  readonly support: number;
  readonly needed: number;
  readonly words: string;
  /** "Why Ukraine did so" */
  readonly why: string;
  /** The chance that there was, one sentence for each faction, one for the standing, and one for the mood of home. */
  readonly reasons: readonly string[];
}

export interface DurabilityModel {
  readonly rows: readonly DurabilityRow[];
  /** 0 to 100. */
  readonly score: number;
  /** Number of games, out of ten with such a text, in which it holds. */
  readonly tenths: number;
  readonly chanceWords: string;
  readonly held: boolean;
  readonly drawWords: string;
}

/** Describes the fate of the signed text: the ratifications, the reasons why it might last, and whether it did. */
export function aftermathModel(game: LocalizedGame, { ratifications, durability }: Aftermath): AftermathModel {
  return {
    ratifications: ratifications.map((taken) => {
      const ratified = isRatified(taken);
      return {
        ...markOf(game, taken.party),
        key: `${taken.track}-${taken.party}`,
        title: trackTitle(game, taken.track),
        ratified,
        support: taken.support,
        needed: taken.needed,
        words: game.say(ratified ? 'aftermath.ratified' : 'aftermath.not-ratified', taken),
        why: game.say('aftermath.why', taken),
        reasons: [
          ...judgedBefore(game, taken),
          ...reasonsOfHome(game, taken.party, taken),
          ...moodInWords(game, taken),
        ],
      };
    }),
    durability: durability && durabilityModel(game, durability),
  };
}

/** The chance that there was, where either could be. */
function judgedBefore(game: LocalizedGame, { chance }: Ratification): string[] {
  if (chance === 0 || chance === 1000) return [];
  return [game.say('aftermath.judged', { tenths: Math.max(1, Math.min(9, Math.round(chance / 100))) })];
}

/** States how much the mood at home differed from its delegation's expectation. */
function moodInWords(game: LocalizedGame, { mood, factions }: Ratification): string[] {
  const by = Math.floor(Math.abs(mood) / 10);
  if (by === 0) return [];
  if (factions.length === 0) return [game.say(mood > 0 ? 'aftermath.mood-lower' : 'aftermath.mood-higher', { by })];
  return [game.say(mood > 0 ? 'aftermath.mood-more' : 'aftermath.mood-less', { by })];
}

function durabilityModel(game: LocalizedGame, durability: Durability): DurabilityModel {
  const { score, chance, drawn } = durability;
  const tenths = Math.round(chance / 100);
  const held = holds(durability);
  return {
    rows: durabilityRows(game, durability),
    score,
    tenths,
    chanceWords: game.say('aftermath.holds-in', { tenths }),
    held,
    drawWords: game.say(held ? 'aftermath.held' : 'aftermath.broke', { most: 1000, drawn: drawn + 1, chance }),
  };
}
