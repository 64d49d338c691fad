import type { Support } from '#engine/model/aftermath.ts';
import { at, type Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { isRatified } from '#engine/ratification/support.ts';
import type { FactionModel, HomeModel } from '../surroundings-model.ts';
import { issueTitle, listed, sentence } from './names.ts';
import { midSentence } from './refusal-words.ts';

/** What a home thinks of a text that has not been signed yet. */
export function homeInWords(game: Game, party: PartyIndex, taken: Support): HomeModel {
  const ratifies = isRatified(taken);
  const degree = Math.abs(taken.support - taken.needed) < 5 ? 'perhaps' : 'probably';
  const verdict = ratifies ? `Home would ${degree} ratify` : `Home would ${degree} not ratify`;
  return {
    ratifies,
    words: `${verdict}: ${taken.support} of 100 behind it, ${taken.needed} needed.`,
    reasons: reasonsOfHome(game, party, taken),
  };
}

/** Why a home takes a text as it does, a sentence for each faction and one for the standing of the delegation. */
export function reasonsOfHome(game: Game, party: PartyIndex, taken: Support): string[] {
  if (taken.factions.length === 0) return ['It rests on how the delegation stands at home.'];
  const factions = at(game.scenario.parties, party).factions ?? [];
  const said = taken.factions.map(({ share, won }, index) => {
    const { name, wants } = at(factions, index);
    const asks = Math.round(wants * 100);
    return `${name}: ${stanceOf(won)}. To them this text is worth ${share} % of the best one; half of them say yes at ${asks} %.`;
  });
  return [...said, ...standingReason(taken.fromStanding)];
}

function stanceOf(won: number): string {
  if (won === 0) return 'against it';
  if (won < 50) return 'mostly against it';
  return won < 100 ? 'mostly for it' : 'for it';
}

function standingReason(points: number): string[] {
  if (points === 0) return [];
  return [
    points > 0
      ? `The delegation stands well at home, which adds ${points}.`
      : `The delegation stands badly at home, which takes ${0 - points}.`,
  ];
}

/** A party's factions as its own briefing tells of them. */
export function factionsInWords(game: Game, party: PartyIndex): FactionModel[] {
  const factions = at(game.scenario.parties, party).factions ?? [];
  const total = factions.reduce((sum, { weight }) => sum + weight, 0);
  const rules = at(game.secrets, party).factions;
  return factions.map(({ name, weight, wants }, index) => {
    const { factors } = at(rules, index);
    const titled = (isMeant: (factor: number) => boolean) =>
      factors.flatMap((factor, issue) => (isMeant(factor) ? [midSentence(inSentence(issueTitle(game, issue)))] : []));
    return {
      name,
      weight: Math.round((weight * 100) / total),
      words: caresInWords(
        titled((factor) => factor > 10),
        titled((factor) => factor < 10),
      ),
      wants: `Half of them say yes to a text that is worth ${Math.round(wants * 100)} % of the best one to them.`,
    };
  });
}

/** Titles of articles stand in small letters within a sentence, but for names in capitals. */
function inSentence(title: string): string {
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

function caresInWords(more: readonly string[], less: readonly string[]): string {
  if (more.length + less.length === 0) return 'Sees things as your sheet does.';
  const parts = [
    more.length > 0 ? `more about ${listed(more)}` : '',
    less.length > 0 ? `less about ${listed(less)}` : '',
  ];
  return sentence(`cares ${parts.filter((part) => part !== '').join(', ')} than your sheet does.`);
}
