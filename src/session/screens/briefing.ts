import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { own } from '#engine/model/own.ts';
import type { Mandate } from '#engine/model/scenario/mandate.ts';
import type { OptionSets } from '#engine/model/scenario/option-sets.ts';
import { isRuledOutAlone } from '#engine/text/is-ruled-out-alone.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { membersAtFirst } from '../table/parts/member-model.ts';
import { dayInWords } from '../words/dates.ts';
import { factionsInWords } from '../words/home-in-words.ts';
import { optionsInWords } from '../words/member-words.ts';
import { articleNumber, counted, issueTitle, markOf } from '../words/names.ts';
import type { BriefingModel, ChairModel, SheetTrack, SourceModel } from './briefing-model.ts';

const HEADINGS: readonly { readonly key: keyof Mandate; readonly heading: string }[] = [
  { key: 'interests', heading: 'What you need' },
  { key: 'position', heading: 'What you say in public' },
  { key: 'redLines', heading: 'What you will not sign' },
  { key: 'canOffer', heading: 'What you can offer' },
  { key: 'answersTo', heading: 'Who you answer to' },
  { key: 'ifNoDeal', heading: 'If there is no deal' },
];

/** What is read before a game: the situation, and each chair's mandate and sheet. */
export function briefingOf(game: ToldGame): BriefingModel {
  const { scenario } = game;
  const { label, count } = scenario.rounds;
  return {
    title: scenario.title,
    factsAsOf: scenario.factsAsOf && `Facts as of ${dayInWords(scenario.factsAsOf)}`,
    situation: scenario.situation,
    contentNote: scenario.contentNote,
    hasAttacks: game.events.some(({ sensitive, off }) => sensitive && !off),
    rounds: `${counted(count, label)}, ${counted(scenario.rules.movesPerRound, 'move')} a ${label}`,
    sources: knownAtFirst(game, Object.keys(scenario.sources)),
    chairs: scenario.parties.map((_, party) => chairModel(game, party)),
  };
}

function chairModel(game: ToldGame, party: PartyIndex): ChairModel {
  const { scenario } = game;
  const { id, summary, mandate } = at(scenario.parties, party);
  return {
    ...markOf(game, party),
    id,
    summary,
    mandate: HEADINGS.map(({ key, heading }) => ({ key, heading, words: mandate[key] })),
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
function neverInWords(game: ToldGame, never: OptionSets): string {
  const parts = game.scenario.issues.flatMap(({ id, options }, issue) => {
    const indices = options.flatMap((option, index) => (own(never, id)?.includes(option.id) ? [index] : []));
    return indices.length === 0 ? [] : [`${optionsInWords(game, issue, indices)} (${issueTitle(game, issue)})`];
  });
  return `Never ${parts.join(' together with ')}.`;
}

function sheetTrack(game: ToldGame, party: PartyIndex, track: TrackIndex): SheetTrack {
  const { scenario, scale } = game;
  const { points, walkAways, redLines } = at(game.secrets, party);
  const { start, spread } = at(walkAways, track);
  const ruledOut = (issue: number, option: number) => isRuledOutAlone(redLines, issue, option);
  return {
    track,
    title: at(scenario.tracks, track).title,
    walkAway: walkAwayInWords((start - spread) / scale, (start + spread) / scale),
    issues: at(game.common.tracks, track).issues.map((issue) => ({
      number: articleNumber(game, issue),
      title: at(scenario.issues, issue).title,
      options: at(scenario.issues, issue).options.map(({ label, bridging }, option) => ({
        label,
        points: at(at(points, issue), option) / scale,
        redLine: ruledOut(issue, option),
        bridging: bridging ?? false,
      })),
    })),
  };
}

function walkAwayInWords(low: number, high: number): string {
  if (low === high) return `No deal is worth ${counted(low, 'point')} to you here.`;
  return `No deal is worth between ${low} and ${high} points to you here. How much exactly differs from game to game, and nobody else learns it. You see the number at the table.`;
}

/** The sources behind a party's public positions, each once. */
function sourcesOf(game: ToldGame, id: string): SourceModel[] {
  const { positions, redLines, sources } = game.scenario;
  const keys = [...positions, ...redLines].flatMap(({ party, source }) =>
    party === id && source !== undefined && own(sources, source) !== undefined ? [source] : [],
  );
  return knownAtFirst(game, [...new Set(keys)]);
}

/** What was published by the first round: later sources would tell before the game what happens in it. */
function knownAtFirst(game: ToldGame, keys: readonly string[]): SourceModel[] {
  const { rounds, sources } = game.scenario;
  const first = rounds.dates?.[0];
  const isKnown = (key: string): boolean => {
    const date = own(sources, key)?.date;
    return first === undefined || (date !== undefined && date <= first);
  };
  return keys.filter(isKnown).map((key) => sourceOf(game, key));
}

function sourceOf({ scenario }: Game, key: string): SourceModel {
  const source = own(scenario.sources, key);
  if (source === undefined) throw new RangeError(`no source ${key}`);
  return { key, words: `${source.outlet}, ${dayInWords(source.date)}: ${source.says}` };
}
