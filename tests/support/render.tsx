import { render as renderAny } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { Speaking } from '#panels/parts/speaking.tsx';
import { SPEAKER } from './speaker.ts';

/** Around what is rendered, where it is spoken in English. */
export function InEnglish({ children }: { readonly children: ComponentChildren }) {
  return <Speaking speaker={SPEAKER}>{children}</Speaking>;
}

/** Renders what a screen shows, spoken in English. */
export function render(shown: ComponentChildren) {
  return renderAny(shown as never, { wrapper: InEnglish });
}
