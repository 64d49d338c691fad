import type { RulesBlock as Block } from './parse-rules.ts';
import type { Span } from './spans.ts';

/** A paragraph, a list or a table of the rules. */
export function RulesBlock({ block }: { readonly block: Block }) {
  if (block.kind === 'table') return <RulesTable {...block} />;
  if (block.kind === 'paragraph') return <p>{words(block.spans)}</p>;
  return (
    <ul class="rules-list">
      {block.items.map((item, index) => (
        <li key={index}>{words(item)}</li>
      ))}
    </ul>
  );
}

function RulesTable({ head, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    <table class="rules-table">
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {rest.map((cell, column) => (
              <td key={head[column + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function words(spans: readonly Span[]) {
  return spans.map(({ words, as: As }) => (As === undefined ? words : <As key={words}>{words}</As>));
}
