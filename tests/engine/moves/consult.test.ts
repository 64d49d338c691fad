import { describe, expect, it } from 'vitest';
import { event, standing } from '../../support/happenings.ts';
import { consult, openTable, type PlayTable } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

/** At the second dawn a loses, or gains, so much support. */
const changed = (by: number) =>
  openTable(smallScenario({ events: [event({ round: 2 }, [standing('a', by)])] }))
    .toRound(2)
    .skipTo('a');
const support = ({ state }: PlayTable) => state.parties[0]?.standing;

describe('explaining oneself at home', () => {
  it.each([
    { title: 'wins back six points where more was lost', by: -20, after: 46 },
    { title: 'wins back all of six points', by: -6, after: 60 },
    { title: 'wins back five where one more was lost', by: -7, after: 59 },
    { title: 'wins back no more than there was', by: -1, after: 60 },
    { title: 'wins back something from nothing', by: -100, after: 6 },
  ])('$title', ({ by, after }) => {
    const table = changed(by).play('a', consult());
    expect(support(table)).toBe(after);
    expect(table.state.movesLeft).toBe(1);
    expect(table.recorded('consulted')).toMatchObject([{ audience: 'all', party: 0 }]);
  });

  it.each([
    { title: 'is nothing to do where no support was lost', table: () => changed(0), code: 'support-whole' },
    { title: 'is nothing to do where support has grown', table: () => changed(9), code: 'support-whole' },
    { title: 'is done where one point was lost', table: () => changed(-1), code: undefined },
    { title: 'is done once a day', table: () => changed(-20).play('a', consult()), code: 'consulted-today' },
    {
      title: 'is done again the next day',
      table: () => changed(-20).play('a', consult()).toRound(3).skipTo('a'),
      code: undefined,
    },
  ])('$title: $code', ({ table, code }) => {
    expect(table().refusalOf('a', consult())).toBe(code);
  });
});
