import { Lazy } from './lazy.tsx';
import type { Route } from './route.ts';

const loadWorkshop = async () => (await import('./workshop/workshop-route.tsx')).WorkshopRoute;
const loadClassroom = async () => (await import('./classroom/classroom-route.tsx')).ClassroomRoute;
const loadLive = async () => (await import('./live/live-route.tsx')).LiveRoute;

interface DeskRoutesProps {
  readonly route: Extract<Route, { screen: 'workshop' | 'classroom' | 'live' }>;
}

/** The screens of classes, and of those who prepare games for others: few come to them, so that the first script knows of none. */
export function DeskRoutes({ route }: DeskRoutesProps) {
  if (route.screen === 'workshop') return <Lazy key="workshop" load={loadWorkshop} props={{ file: route.file }} />;
  const { rest } = route;
  if (route.screen === 'live') return <Lazy key="live" load={loadLive} props={{ page: route.page, rest }} />;
  return <Lazy key="classroom" load={loadClassroom} props={{ page: route.page, rest }} />;
}
