import type { ComponentChildren } from 'preact';

interface BesideCellProps {
  /** Owner of the value, as in the column head; shown in the cell if there is no room for columns. */
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
