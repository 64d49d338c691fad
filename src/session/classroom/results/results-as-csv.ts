import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Speaker } from '#messages/speaker.ts';
import { type Cell, csvOf } from '../../debrief/keep/csv.ts';
import { articlesInOrder, type BoardRow } from './board-row.ts';

/** The board as a table for a spreadsheet: a row a game. `addressOf` gives the address of a link. */
export function resultsAsCsv(
  { say }: Speaker,
  scenario: Scenario,
  rows: readonly BoardRow[],
  addressOf: (key: string) => string,
): string {
  const order = articlesInOrder(scenario);
  const head = [
    say('class-results.column-table'),
    say('class-results.column-chairs'),
    say('class-results.column-seed'),
    ...order.map((issue, place) => `${place + 1} ${scenario.issues[issue]?.title}`),
    say('class-results.column-ending'),
    ...scenario.tracks.map(({ title }) => say('class-results.column-signed', { title })),
    say('class-results.column-checked'),
    say('class-results.column-link'),
  ];
  return csvOf([head, ...rows.map((row) => cellsOf(row))]);

  function cellsOf({ key, name, setup, articles, kind, signedIn, standing }: BoardRow): Cell[] {
    const chairs = scenario.parties.flatMap((party, index) => (setup.seats[index] === 'person' ? [party.name] : []));
    const answers = order.map((issue) => {
      const { option, or, left = 'empty' } = articles[issue] ?? {};
      if (left !== 'accepted' && left !== 'silent') return '';
      return [option, or].flatMap((each) => scenario.issues[issue]?.options[each ?? -1]?.label ?? []).join(' / ');
    });
    return [
      name,
      chairs.join('; '),
      setup.seed,
      ...answers,
      say(`class-results.kind-${kind}`),
      ...signedIn.map((round) => (round === 0 ? '' : round)),
      say(standing === 'checked' ? 'class-results.cell-yes' : 'class-results.cell-no'),
      addressOf(key),
    ];
  }
}
