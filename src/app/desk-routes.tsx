import type { ComponentProps } from 'preact';
import type { ClassroomRoute } from './classroom/classroom-route.tsx';
import { Late } from './late.tsx';
import type { Route } from './route.ts';
import type { WorkshopRoute } from './workshop/workshop-route.tsx';

const loadWorkshop = async () => (await import('./workshop/workshop-route.tsx')).WorkshopRoute;
const loadClassroom = async () => (await import('./classroom/classroom-route.tsx')).ClassroomRoute;

type WorkshopPlaces = Omit<ComponentProps<typeof WorkshopRoute>, 'file'>;
type ClassroomPlaces = Omit<ComponentProps<typeof ClassroomRoute>, 'page' | 'rest'>;
type DeskRoutesProps = WorkshopPlaces &
  ClassroomPlaces & { readonly route: Extract<Route, { screen: 'workshop' | 'classroom' }> };

/** The screens of those who prepare games for others: few come to them, so that the first script knows of neither. */
export function DeskRoutes({ route, ...places }: DeskRoutesProps) {
  if (route.screen === 'workshop')
    return <Late key="workshop" load={loadWorkshop} props={{ ...places, file: route.file }} />;
  const { page, rest } = route;
  return <Late key="classroom" load={loadClassroom} props={{ ...places, page, rest }} />;
}
