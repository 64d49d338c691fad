import { ENDING_KINDS } from '#engine/model/ending.ts';
import type { Summary } from '#engine/simulation/summary.ts';
import { alignedTable } from '../aligned-table.ts';
import { percent, shown } from '../numbers.ts';
import { WHICH_IS } from '../which-is.ts';

/** Most violations that are listed for people; `--json` has them all. */
const MOST_LISTED = 20;

/** The result of `simulate` as tables. */
export function summaryInWords(summary: Summary): string {
  return [
    headOf(summary),
    endingsTable(summary),
    tracksTable(summary),
    partiesTable(summary),
    timesOf(summary),
    ...(summary.links === undefined ? [] : [linksTable(summary.links)]),
    violationsOf(summary),
  ].join('\n');
}

function headOf({ scenario, games, seed }: Summary): string {
  return `${scenario}: ${games} ${games === 1 ? 'game' : 'games'} among negotiators, seeds ${seed} to ${seed + games - 1}\n`;
}

function endingsTable({ endings }: Summary): string {
  return alignedTable(
    [{ title: 'ending' }, { title: 'share', numeric: true }, { title: 'which is' }],
    ENDING_KINDS.map((kind) => [kind, percent(endings[kind]), WHICH_IS[kind]]),
  );
}

function tracksTable({ tracks }: Summary): string {
  return alignedTable(
    [
      { title: 'track' },
      { title: 'signed', numeric: true },
      { title: 'median round', numeric: true },
      { title: 'different texts', numeric: true },
      { title: 'commonest', numeric: true },
      { title: 'Nash efficiency', numeric: true },
    ],
    Object.entries(tracks).map(([id, track]) => [
      id,
      percent(track.signed),
      shown(track.medianRound),
      String(track.distinctPackages),
      percent(track.topPackageShare),
      percent(track.nashEfficiency.median),
    ]),
  );
}

function partiesTable({ parties, seats }: Summary): string {
  return alignedTable(
    [
      { title: 'party' },
      { title: 'played by' },
      { title: 'mean points', numeric: true },
      { title: 'over walk-away', numeric: true },
      { title: 'least when signed', numeric: true },
    ],
    Object.entries(parties).map(([id, party]) => [
      id,
      seats[id] ?? '',
      shown(party.meanPoints),
      shown(party.meanSurplus, 2),
      shown(party.minSurplusWhenSigned, 2),
    ]),
  );
}

function timesOf({ msPerGame }: Summary): string {
  return `A game took ${shown(msPerGame.median)} ms (median), ${shown(msPerGame.p95)} ms (95th percentile).\n`;
}

function linksTable(links: NonNullable<Summary['links']>): string {
  return alignedTable(
    [{ title: 'seed', numeric: true }, { title: 'link' }],
    links.map(({ seed, link }) => [String(seed), link]),
  );
}

function violationsOf({ violations }: Summary): string {
  if (violations.length === 0)
    return 'Every move was within the rules. No party signed below its walk-away or across a red line.\n';
  const listed = violations
    .slice(0, MOST_LISTED)
    .map(({ seed, move, what }) => `  seed ${seed}, move ${move}: ${what}\n`);
  const more = violations.length > MOST_LISTED ? `  and ${violations.length - MOST_LISTED} more\n` : '';
  return `${violations.length} violations:\n${listed.join('')}${more}`;
}
