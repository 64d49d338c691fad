import { at } from '#engine/model/at.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { own } from '#engine/model/own.ts';
import type { Mandate } from '#engine/model/scenario/mandate.ts';
import type { OptionSets } from '#engine/model/scenario/option-sets.ts';
import { isRuledOutAlone } from '#engine/text/is-ruled-out-alone.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { membersAtFirst } from '../table/parts/member-model.ts';
import { noDealWeightOf, weightOn } from '../weight.ts';
import { combinationInWords } from '../words/combination-in-words.ts';
import { factionsInWords } from '../words/home-in-words.ts';
import { articleNumber, markOf } from '../words/names.ts';
import { sourceInWords } from '../words/source-in-words.ts';
import type { BriefingModel, ChairModel, SheetTrack, SourceModel } from './briefing-model.ts';

const MANDATE_PARTS: readonly (keyof Mandate)[] = [
  'interests',
  'position',
  'redLines',
  'canOffer',
  'answersTo',
  'ifNoDeal',
];

/** Returns the reading before a game: the situation, and each chair's mandate and sheet. */
export function briefingOf(game: LocalizedGame): BriefingModel {
  return { ...situationModel(game), chairs: game.scenario.parties.map((_, party) => chairModel(game, party)) };
}

/** Returns the part that everybody reads. */
export function situationModel(game: LocalizedGame): Omit<BriefingModel, 'chairs'> {
  const { scenario } = game;
  const { rounds, rules, factsAsOf } = scenario;
  return {
    title: scenario.title,
    factsAsOf: factsAsOf && game.say('facts.as-of', { date: factsAsOf }),
    lead: scenario.summary,
    situation: scenario.situation,
    glossary: scenario.glossary ?? [],
    contentNote: scenario.contentNote,
    hasAttacks: game.events.some(({ sensitive, off }) => sensitive && !off),
    rounds: game.say('briefing.rounds', { count: rounds.count, moves: rules.movesPerRound }),
    sources: knownAtFirst(game, Object.keys(scenario.sources)),
  };
}

/** Returns the part that only one chair reads. */
export function chairModel(game: LocalizedGame, party: PartyIndex): ChairModel {
  const { scenario } = game;
  const { id, summary, mandate } = at(scenario.parties, party);
  return {
    ...markOf(game, party),
    id,
    summary,
    mandate: MANDATE_PARTS.map((key) => ({ key, heading: game.say(`briefing.heading-${key}`), words: mandate[key] })),
    glossary: scenario.glossary ?? [],
    redLines: scenario.redLines
      .filter((line) => line.party === id)
      .map(({ never, because }) => ({ never: neverInWords(game, never), because })),
    members: membersAtFirst(game, party),
    factions: factionsInWords(game, party),
    sheet: game.common.tracks.map((_, track) => sheetTrack(game, party, track)),
    sources: sourcesOf(game, id),
  };
}

/** "Never “Moscow” (Place).", or a combination: "Never “Trainers” (Forces) together with “Not covered” (The fighting)." */
function neverInWords(game: LocalizedGame, never: OptionSets): string {
  const [first = '', ...others] = combinationInWords(game, never);
  return game.say('briefing.never', { first, others });
}

function sheetTrack(game: LocalizedGame, party: PartyIndex, track: TrackIndex): SheetTrack {
  const { scenario, scale } = game;
  const { points, walkAways, redLines, sheets } = at(game.secrets, party);
  const { start, spread } = at(walkAways, track);
  const ruledOut = (issue: number, option: number) => isRuledOutAlone(redLines, issue, option);
  return {
    track,
    title: at(scenario.tracks, track).title,
    walkAway: walkAwayInWords(game, { start, spread, best: at(sheets, track).best }),
    issues: at(game.common.tracks, track).issues.map((issue) => ({
      number: articleNumber(game, issue),
      title: at(scenario.issues, issue).title,
      options: at(scenario.issues, issue).options.map(({ label, bridging }, option) => ({
        label,
        points: at(at(points, issue), option) / scale,
        weight: weightOn(points, issue, option),
        redLine: ruledOut(issue, option),
        bridging: bridging ?? false,
      })),
    })),
  };
}

interface NoDeal {
  readonly start: number;
  readonly spread: number;
  /** The most that a text is worth. */
  readonly best: number;
}

function walkAwayInWords(game: LocalizedGame, { start, spread, best }: NoDeal): string {
  if (!game.tellsPoints) return game.say('briefing.no-deal-weight', { weight: noDealWeightOf(start, best) });
  if (spread === 0) return game.say('briefing.no-deal', { worth: start });
  return game.say('briefing.no-deal-between', { low: start - spread, high: start + spread });
}

/** The sources behind a party's public positions, each once. */
function sourcesOf(game: LocalizedGame, id: string): SourceModel[] {
  const { positions, redLines, sources } = game.scenario;
  const keys = [...positions, ...redLines].flatMap(({ party, source }) =>
    party === id && source !== undefined && own(sources, source) !== undefined ? [source] : [],
  );
  return knownAtFirst(game, [...new Set(keys)]);
}

/** Returns the sources published by the first round: later ones would reveal what happens in the game. */
function knownAtFirst(game: LocalizedGame, keys: readonly string[]): SourceModel[] {
  const { rounds, sources } = game.scenario;
  const first = rounds.dates?.[0];
  const isKnown = (key: string): boolean => {
    const date = own(sources, key)?.date;
    return first === undefined || (date !== undefined && date <= first);
  };
  return keys.filter(isKnown).flatMap((key) => {
    const words = sourceInWords(game, key);
    return words === undefined ? [] : [{ key, words }];
  });
}
