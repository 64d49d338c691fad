import { expect, it } from 'vitest';
import { rosterAsCsv } from '#session/live/lead/roster.ts';
import { board, leading, pupil, table } from '../../../support/live-leading.ts';
import { SPEAKER } from '../../../support/speaker.ts';

const PART = { joined: 125_000, atEnd: true, moves: 7, debriefed: false };

function classWith(name: string) {
  const heron = pupil('p1', 'heron', { part: PART });
  const alder = table({ chairs: [{ pupils: [heron], negotiator: false, put: false }] });
  const [first, ...others] = leading().parties;
  if (first === undefined) throw new RangeError();
  const standing = [pupil('p2', 'badger', { part: { ...PART, atEnd: undefined, moves: 0 } })];
  return leading({ parties: [{ ...first, name }, ...others], board: board({ tables: [alder], standing }) });
}

it('the roster has a row a student, with those who have no seat, and no points', () => {
  const rows = rosterAsCsv(SPEAKER, classWith('Ada')).slice(1).trim().split('\r\n');
  expect(rows).toEqual([
    'Table,Student,Delegation,Joined (minute),Here at the end,Moves of the seat,Debrief opened',
    'Alder,Heron,Ada,2,yes,7,no',
    ',Badger,,2,,0,no',
  ]);
});

it.each(['=1+1', '+1', '-1', '@now'])(
  'a name that a spreadsheet would reckon as a formula is made harmless (%s)',
  (name) => {
    expect(rosterAsCsv(SPEAKER, classWith(name))).toContain(`,Heron,'${name},`);
  },
);

it('a name with commas and quotes stays one cell', () => {
  expect(rosterAsCsv(SPEAKER, classWith('A "B", C'))).toContain(',Heron,"A ""B"", C",');
});
