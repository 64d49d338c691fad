import type { ParsedBlock as Block, Span, Spans } from './parse-document.ts';

interface DocumentBlockProps {
  readonly block: Block;
  /**
   * Returns the address on the page of a document of the project, `undefined` if it has none. Without this function
   * such addresses are plain words.
   */
  readonly placeOf?: (href: string) => string | undefined;
}

/** A paragraph, a list, a quotation or a table of a document. */
export function DocumentBlock({ block, placeOf = () => undefined }: DocumentBlockProps) {
  const words = (spans: Spans) => spans.map((span, index) => <Words key={index} span={span} placeOf={placeOf} />);
  if (block.kind === 'table') return <DocumentTable {...block} words={words} />;
  if (block.kind === 'paragraph') return <p>{words(block.spans)}</p>;
  if (block.kind === 'quote') {
    return (
      <blockquote class="document-quote reading">
        {block.paragraphs.map((spans, index) => (
          <p key={index}>{words(spans)}</p>
        ))}
      </blockquote>
    );
  }
  const List = block.isOrdered ? 'ol' : 'ul';
  return (
    <List class="document-list">
      {block.items.map((item, index) => (
        <li key={index}>{words(item)}</li>
      ))}
    </List>
  );
}

interface DocumentTableProps extends Omit<Extract<Block, { kind: 'table' }>, 'kind'> {
  readonly words: (spans: Spans) => preact.ComponentChildren;
}

function DocumentTable({ head, rows, words }: DocumentTableProps) {
  return (
    <table class="document-table">
      <thead>
        <tr>
          {head.map((cell, column) => (
            <th key={column} scope="col">
              {words(cell)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = [], ...rest], row) => (
          <tr key={row}>
            <th scope="row">{words(first)}</th>
            {rest.map((cell, column) => (
              // Where a narrow screen has no room for columns, each cell says what it is.
              <td key={column} data-head={plain(head[column + 1])}>
                {words(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function plain(spans: Spans = []): string {
  return spans.map(({ words }) => words).join('');
}

type WordsProps = Required<Pick<DocumentBlockProps, 'placeOf'>> & { readonly span: Span };

function Words({ span: { words, as: As, href }, placeOf }: WordsProps) {
  if (As !== undefined) return <As>{words}</As>;
  const to = href?.startsWith('https://') ? href : href && placeOf(href);
  // A page elsewhere need not know where its reader comes from.
  return to === undefined ? (
    words
  ) : (
    <a href={to} rel={to.startsWith('#') ? undefined : 'noreferrer'}>
      {words}
    </a>
  );
}
