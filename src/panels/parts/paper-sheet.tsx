/** Paper: whatever counts is written on it. */
import type { ComponentChildren, HTMLAttributes } from 'preact';

export interface SheetProps extends Omit<HTMLAttributes<HTMLElement>, 'class'> {
  /** `section` when absent. */
  readonly as?: 'section' | 'article' | 'div' | 'aside';
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A sheet of paper; colours inside it are those of ink on paper in every theme. */
export function PaperSheet({ as: Element = 'section', class: extra, children, ...rest }: SheetProps) {
  return (
    <Element {...(rest as object)} class={extra ? `sheet ${extra}` : 'sheet'}>
      {children}
    </Element>
  );
}
