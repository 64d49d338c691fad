import type { ComponentType } from 'preact';
import type { LivePage } from '../route.ts';
import type { LivePageProps } from './live-page-props.ts';

/** Loaders of the components of the pages, called when a page is first shown. */
export const LIVE_PAGES: Readonly<Record<LivePage, () => Promise<ComponentType<LivePageProps>>>> = {
  join: async () => (await import('./join/join-page.tsx')).JoinPage,
  seat: async () => (await import('./seat/seat-page.tsx')).SeatPage,
  live: async () => (await import('./lead/lead-page.tsx')).LeadPage,
};
