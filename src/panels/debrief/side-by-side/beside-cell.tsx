import type { ComponentChildren } from 'preact';

interface BesideCellProps {
  /** Whose it is, as above its column: said in the cell where there is no room for columns. */
  readonly of: string;
  readonly children?: ComponentChildren;
}

export function BesideCell({ of, children }: BesideCellProps) {
  return (
    <td>
      <span class="beside-of">{of}</span>
      {children}
    </td>
  );
}
