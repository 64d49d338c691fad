import { ENDING_KINDS } from '#engine/model/ending.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { countOf, medianOf } from '#scenario/proofreading/played/histogram.ts';
import type { PlayedChair, PlayedSummary, PlayedTrack } from '#scenario/proofreading/played/played-summary.ts';
import type { PlayedChairModel, PlayedTrackModel, SelfPlayModel } from '#session/workshop/self-play-model.ts';
import type { SelfPlayState } from './self-playing.ts';

/** Returns the results of games of a scenario, as shown beside the text. */
export function selfPlayModelOf(
  scenario: Scenario,
  { summary, wanted, is, text }: SelfPlayState,
  current: string,
): SelfPlayModel {
  const head = { played: summary?.games ?? 0, wanted, is, isCurrent: text === current };
  if (summary === undefined) return { ...head, endings: [], tracks: [], chairs: [] };
  return {
    ...head,
    endings: endingsOf(summary),
    tracks: summary.tracks.map((track, index) => trackOf(scenario, track, index, summary.games)),
    chairs: summary.chairs.flatMap((chair, party) => chairOf(scenario, chair, party, summary.games)),
  };
}

/** Returns the endings that occurred, from none to the best. */
function endingsOf({ endings, games }: PlayedSummary): SelfPlayModel['endings'] {
  return ENDING_KINDS.filter((kind) => endings[kind] > 0).map((kind) => ({
    kind,
    percent: percent(endings[kind], games),
  }));
}

function trackOf(scenario: Scenario, track: PlayedTrack, index: number, games: number): PlayedTrackModel {
  const signed = countOf(track.rounds);
  const median = medianOf(track.rounds);
  const counts = Object.values(track.texts);
  return {
    title: scenario.tracks.length > 1 ? scenario.tracks[index]?.title : undefined,
    signed: percent(signed, games),
    round: median === undefined ? undefined : median + 1,
    rounds: scenario.rounds.count,
    texts: counts.length,
    commonest: percent(Math.max(0, ...counts), signed),
  };
}

function chairOf(scenario: Scenario, chair: PlayedChair, party: number, games: number): PlayedChairModel[] {
  const name = scenario.parties[party]?.name;
  if (name === undefined) return [];
  const over = Math.round(((chair.points - chair.walkAways) / games) * 10) / 10;
  return [{ name, over, ofMost: medianOf(chair.gains) }];
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}
