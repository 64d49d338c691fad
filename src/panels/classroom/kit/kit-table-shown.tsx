import type { KitTable } from '#session/classroom/kit/kit-block.ts';
import { useTextLanguage } from '../../parts/text-language.ts';

/** A table with lines. */
export function KitTableShown({ heads, rows, numeric = [], told = [], rowHeight, firstWidth }: KitTable) {
  const lang = useTextLanguage();
  const cell = (column: number) => (numeric.includes(column) ? 'kit-number' : undefined);
  const first = firstWidth === undefined ? undefined : { width: `${firstWidth}mm` };
  return (
    <table class={firstWidth === undefined ? 'kit-table full' : 'kit-table full kit-table--even'}>
      <thead>
        <tr>
          {heads.map((head, column) => (
            <th key={column} scope="col" class={cell(column)} style={column === 0 ? first : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) =>
          row.length === 1 ? (
            <tr key={line} class="kit-group">
              <th scope="colgroup" colspan={heads.length}>
                {row[0]}
              </th>
            </tr>
          ) : (
            <tr key={line}>
              {row.map((words, column) => (
                <td
                  key={column}
                  class={cell(column)}
                  lang={told.includes(column) ? lang : undefined}
                  style={rowHeight === undefined ? undefined : { height: `${rowHeight}mm` }}
                >
                  {words}
                </td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
