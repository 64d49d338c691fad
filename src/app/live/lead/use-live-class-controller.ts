import { useEffect, useMemo } from 'preact/hooks';
import { useStore } from '#panels/use-store.ts';
import { useControllerState } from '../../keeping/use-controller-state.ts';
import { type ConnectionStatus, openConnection } from '../connection.ts';
import { type LeadKey, type LeadState, LiveClassController } from './live-class-controller.ts';

interface FollowedClass {
  readonly controller: LiveClassController;
  readonly state: LeadState;
  readonly way: ConnectionStatus;
}

const whole = (state: ConnectionStatus) => state;

/** A class that is followed for as long as it is on the screen. */
export function useLiveClassController({ classId, token }: LeadKey): FollowedClass {
  const { connection, controller } = useMemo(() => {
    const opened = openConnection();
    const now = () => performance.now();
    return {
      connection: opened,
      controller: new LiveClassController({ connection: opened, key: { classId, token }, now }),
    };
  }, [classId, token]);
  useEffect(
    () => () => {
      controller.close();
      connection.close();
    },
    [controller, connection],
  );
  return { controller, state: useControllerState(controller), way: useStore(connection.way, whole) };
}
