import type { ComponentType } from 'preact';
import type { ClassroomPage } from '../route.ts';
import type { ClassroomPageProps } from './classroom-page-props.ts';

/** Loaders of the components of the pages, called when a page is first shown. */
export const CLASSROOM_PAGES: Readonly<
  Partial<Record<ClassroomPage, () => Promise<ComponentType<ClassroomPageProps>>>>
> = {
  check: async () => (await import('./check/check-page.tsx')).CheckPage,
  paper: async () => (await import('./paper/paper-page.tsx')).PaperPage,
  lesson: async () => (await import('./guide/guide-page.tsx')).GuidePage,
  kit: async () => (await import('./kit/kit-page.tsx')).KitPage,
  class: async () => (await import('./board/board-page.tsx')).BoardPage,
};
