import type { ComponentProps } from 'preact';
import type { ClassroomRoute } from './classroom/classroom-route.tsx';
import { Lazy } from './lazy.tsx';
import type { LiveRoute } from './live/live-route.tsx';
import type { Route } from './route.ts';
import type { WorkshopRoute } from './workshop/workshop-route.tsx';

const loadWorkshop = async () => (await import('./workshop/workshop-route.tsx')).WorkshopRoute;
const loadClassroom = async () => (await import('./classroom/classroom-route.tsx')).ClassroomRoute;
const loadLive = async () => (await import('./live/live-route.tsx')).LiveRoute;

type WorkshopPlaces = Omit<ComponentProps<typeof WorkshopRoute>, 'file'>;
type ClassroomPlaces = Omit<ComponentProps<typeof ClassroomRoute>, 'page' | 'rest'>;
type LivePlaces = Omit<ComponentProps<typeof LiveRoute>, 'page' | 'rest'>;
type DeskRoutesProps = WorkshopPlaces &
  ClassroomPlaces &
  LivePlaces & { readonly route: Extract<Route, { screen: 'workshop' | 'classroom' | 'live' }> };

/** The screens of classes, and of those who prepare games for others: few come to them, so that the first script knows of none. */
export function DeskRoutes({ route, ...places }: DeskRoutesProps) {
  if (route.screen === 'workshop')
    return <Lazy key="workshop" load={loadWorkshop} props={{ ...places, file: route.file }} />;
  const { rest } = route;
  if (route.screen === 'live') return <Lazy key="live" load={loadLive} props={{ ...places, page: route.page, rest }} />;
  return <Lazy key="classroom" load={loadClassroom} props={{ ...places, page: route.page, rest }} />;
}
