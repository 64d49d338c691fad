import type { ComponentChildren } from 'preact';
import type { KitDocument } from '#session/classroom/kit/kit-document.ts';
import { KitBlockShown } from './kit-block-shown.tsx';
import type { KitPaper } from './kit-paper.ts';

interface KitSheetsProps {
  readonly document: KitDocument;
  readonly paper: KitPaper;
}

/** A document of the kit as it is printed: its blocks, and on each sheet the line that says whose it is. */
export function KitSheets({ document, paper }: KitSheetsProps) {
  const { running, blocks } = document;
  const shown = blocks.map((block, place) => <KitBlockShown key={place} block={block} />);
  return (
    <article class={classesOf(document, paper)}>
      {running === undefined ? shown : <Repeating {...running}>{shown}</Repeating>}
    </article>
  );
}

function classesOf({ orientation, compact, running }: KitDocument, paper: KitPaper): string {
  return [
    `kit-sheets kit-${paper} kit-${orientation}`,
    ...(compact ? ['kit-compact'] : []),
    ...(running === undefined ? ['kit-cut'] : []),
  ].join(' ');
}

interface RepeatingProps {
  readonly whose: string;
  readonly of: string;
  readonly children: ComponentChildren;
}

/** The head of a table stands on every sheet in every browser, which margin boxes do not. */
function Repeating({ whose, of, children }: RepeatingProps) {
  return (
    <table class="kit-flow full" role="presentation">
      <thead>
        <tr>
          <td class="kit-running">
            <span>{whose}</span>
            <span>{of}</span>
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{children}</td>
        </tr>
      </tbody>
    </table>
  );
}
