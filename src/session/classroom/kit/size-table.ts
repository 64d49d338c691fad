import type { LocalizedGame } from '#messages/localized-game.ts';
import { CLASS_SIZES, classPlan } from './class-plan.ts';
import type { KitDocument } from './kit-document.ts';
import { framed, titled } from './kit-frame.ts';

/** For every size of a class: tables, chairs that two share, and who watches. */
export function sizeTable(game: LocalizedGame): KitDocument {
  const title = game.say('kit.sizes');
  const sizes = Array.from(
    { length: CLASS_SIZES.most - CLASS_SIZES.least + 1 },
    (_, place) => CLASS_SIZES.least + place,
  );
  const rows = sizes.map((students) => {
    const tables = classPlan(students, game.common.partyCount);
    const chairs = tables.flatMap((table) => table.chairs);
    const [alone, pairs] = [1, 2].map((size) => chairs.filter((chair) => chair.students.length === size).length);
    const watch = tables.reduce((sum, { observers }) => sum + observers.length, 0);
    const empty = tables.reduce((sum, table) => sum + table.empty.length, 0);
    return [students, tables.length, alone ?? 0, pairs ?? 0, watch, empty].map(String);
  });
  const heads = (['students', 'tables', 'alone', 'pairs', 'watch', 'empty'] as const).map((key) =>
    game.say(`kit-lesson.sizes-${key}`),
  );
  return framed(game, {
    id: 'class-sizes',
    title,
    audience: 'teacher',
    compact: true,
    blocks: [
      titled(title),
      { kind: 'words', words: game.say('kit-lesson.sizes-words') },
      { kind: 'table', heads, rows, numeric: [0, 1, 2, 3, 4, 5], firstWidth: 30 },
    ],
  });
}
