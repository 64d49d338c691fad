import type { Level } from '#engine/model/scenario/level.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { ChosenNumbers } from '#scenario/choosing-numbers/choose-numbers.ts';
import { alignedTable, type Column } from '../aligned-table.ts';
import { findingsInWords } from '../findings-in-words.ts';
import { verdictParagraphs } from '../verdict-paragraphs.ts';

type Chosen = Extract<ChosenNumbers, { readonly ok: true }>;

/** Numbers that were chosen, and what the scenario is like with them. */
export function numbersInWords(speaker: Speaker, { scenario, verdict, findings }: Chosen, level: Level): string {
  return [
    `${scenario.title}, with numbers for the level ${level}\n${verdictParagraphs(speaker, verdict)}`,
    ...scenario.issues.map((issue) => pointsTable(scenario, issue)),
    walkAwaysTable(scenario),
    ...(findings.length === 0 ? [] : [`Remaining remarks:\n${findingsInWords(speaker, findings)}`]),
    '',
  ].join('\n');
}

function pointsTable({ parties }: Scenario, { title, options }: Scenario['issues'][number]): string {
  return alignedTable(
    [{ title }, ...parties.map(({ name }): Column => ({ title: name, numeric: true }))],
    options.map(({ label, points }) => [label, ...parties.map(({ id }) => String(points[id] ?? 0))]),
  );
}

/** A table of the signatories' walk-aways: in the first round, with their random spread; the change a round later. */
function walkAwaysTable({ parties, tracks }: Scenario): string {
  const cell = (track: Scenario['tracks'][number], party: Scenario['parties'][number]) => {
    const walkAway = party.walkAway[track.id];
    if (walkAway === undefined || !track.signatories.includes(party.id)) return '-';
    const { start, drift, spread } = walkAway;
    const later = drift === 0 ? '' : `, ${drift > 0 ? '+' : ''}${drift} a round`;
    return `${start}${spread === 0 ? '' : ` ± ${spread}`}${later}`;
  };
  return alignedTable(
    [{ title: 'No deal is worth' }, ...parties.map(({ name }): Column => ({ title: name, numeric: true }))],
    tracks.map((track) => [track.title, ...parties.map((party) => cell(track, party))]),
  );
}
