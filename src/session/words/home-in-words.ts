import type { Support } from '#engine/model/aftermath.ts';
import { at } from '#engine/model/at.ts';
import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import { isRatified } from '#engine/ratification/support-at-home.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { FactionModel, HomeModel } from '../home-model.ts';

/** The text that a home is asked about: as it stands, whole or with articles that are not agreed, or with the person's draft in it. */
export type AskedOf = 'whole-text' | 'text' | 'draft';

/**
 * Describes a home's opinion of a text that has not been signed yet: a verdict without numbers, since support at home
 * is another one. The reasons explain it.
 */
export function homeInWords(game: LocalizedGame, party: PartyIndex, taken: TakenAtHome, of: AskedOf): HomeModel {
  const { doubt } = at(game.secrets, party);
  const { thought } = taken;
  const { support, needed } = thought;
  const reception = receptionOf(taken, doubt);
  return {
    ratifies: isRatified(thought),
    isOpen: reception === 'open',
    words: game.say(`home.${of}`, { reception }),
    reasons: [
      game.say(doubt > 0 ? 'home.sum-thought' : 'home.sum', { support, needed }),
      ...reasonsOfHome(game, party, thought),
      ...(doubt > 0 ? [doubtInWords(game, thought, doubt)] : []),
    ],
  };
}

/** A home's verdict on a text, as its delegation expects it, and the chance that it ratifies the text. */
export interface TakenAtHome {
  readonly thought: Support;
  /** In thousandths. */
  readonly chance: number;
}

/** Chances, in thousandths, from which on home ratifies almost certainly or probably, or could go either way. */
const SURE = 970;
const PROBABLE = 750;
const OPEN = 250;
/** Points of support within which a home that is known exactly may change its mind before the signature. */
const CLOSE = 5;

type Reception = 'sure' | 'probable' | 'perhaps' | 'open' | 'perhaps-not' | 'unlikely';

function receptionOf({ thought, chance }: TakenAtHome, doubt: number): Reception {
  if (doubt === 0) return receptionKnown(thought);
  if (chance >= SURE) return 'sure';
  if (chance >= PROBABLE) return 'probable';
  return chance >= OPEN ? 'open' : 'unlikely';
}

/** Returns the reception at a home that is known exactly. */
function receptionKnown(taken: Support): Reception {
  const isClose = Math.abs(taken.support - taken.needed) < CLOSE;
  if (isRatified(taken)) return isClose ? 'perhaps' : 'probable';
  return isClose ? 'perhaps-not' : 'unlikely';
}

function doubtInWords(game: LocalizedGame, { factions }: Support, doubt: number): string {
  return game.say(factions.length > 0 ? 'home.doubt-factions' : 'home.doubt-support', { by: Math.round(doubt / 10) });
}

/** Reasons of a home's verdict: a sentence for each faction, and one for the support that the delegation has. */
export function reasonsOfHome(game: LocalizedGame, party: PartyIndex, taken: Support): string[] {
  if (taken.factions.length === 0) return [game.say('home.support-alone')];
  const factions = at(game.scenario.parties, party).factions ?? [];
  const said = taken.factions.map(({ share, won }, index) => {
    const { name, wants } = at(factions, index);
    return game.say(`home.faction-${stanceOf(won)}`, {
      name,
      share,
      asks: Math.round((Math.round(wants * 1000) + taken.mood) / 10),
    });
  });
  return [...said, ...standingReason(game, taken.fromStanding)];
}

function stanceOf(won: number): 'against' | 'mostly-against' | 'mostly-for' | 'for' {
  if (won === 0) return 'against';
  if (won < 50) return 'mostly-against';
  return won < 100 ? 'mostly-for' : 'for';
}

function standingReason(game: LocalizedGame, points: number): string[] {
  if (points === 0) return [];
  return [game.say(points > 0 ? 'home.support-adds' : 'home.support-takes', { points: Math.abs(points) })];
}

/** A party's factions as its own briefing tells of them. */
export function factionsInWords(game: LocalizedGame, party: PartyIndex): FactionModel[] {
  const factions = at(game.scenario.parties, party).factions ?? [];
  const total = factions.reduce((sum, { weight }) => sum + weight, 0);
  const { factions: rules, doubt } = at(game.secrets, party);
  return factions.map(({ name, weight, wants }, index) => {
    const { factors } = at(rules, index);
    const issuesWith = (isMeant: (factor: number) => boolean): IssueIndex[] =>
      factors.flatMap((factor, issue) => (isMeant(factor) ? [issue] : []));
    return {
      name,
      weight: Math.round((weight * 100) / total),
      words: game.say('home.faction-cares', {
        more: issuesWith((factor) => factor > 10),
        less: issuesWith((factor) => factor < 10),
      }),
      wants: wantsInWords(game, Math.round(wants * 100), doubt),
    };
  });
}

function wantsInWords(game: LocalizedGame, asks: number, doubt: number): string {
  return game.say(doubt === 0 ? 'home.faction-wants' : 'home.faction-wants-about', { part: partOf(asks) });
}

/** Part of what a faction wants that a text must give it. */
function partOf(percent: number): 'all' | 'most' | 'half' | 'some' {
  if (percent >= 85) return 'all';
  if (percent >= 60) return 'most';
  return percent >= 40 ? 'half' : 'some';
}
