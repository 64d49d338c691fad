import type { ComponentChildren } from 'preact';

interface ScrollRegionProps {
  readonly class: string;
  /** Accessible name of the landmark. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A part that may scroll by itself, in reach of the keyboard. */
export function ScrollRegion({ class: name, label, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the arrow keys could not scroll it
    <section class={name} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
