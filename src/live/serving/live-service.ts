import type { LiveService } from '../service.ts';
import { DeviceConnection } from './connection.ts';
import { newScenarios } from './open-scenario.ts';
import { ServedClasses } from './served-classes.ts';
import type { ServiceNeeds } from './service-needs.ts';

/** Live classes on logs that any number of such services share. */
export function liveService(needs: ServiceNeeds): LiveService {
  const classes = new ServedClasses(needs, newScenarios());
  return {
    connect: (line) => new DeviceConnection(line, needs, classes),
    close: () => classes.close(),
  };
}
