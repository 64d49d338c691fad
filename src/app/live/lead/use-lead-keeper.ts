import { useEffect, useMemo } from 'preact/hooks';
import { useStore } from '#panels/use-store.ts';
import { useKeptState } from '../../keeping/use-kept-state.ts';
import { openConnection, type WayState } from '../connection.ts';
import { LeadKeeper, type LeadKey, type LeadState } from './lead-keeper.ts';

interface FollowedClass {
  readonly keeper: LeadKeeper;
  readonly state: LeadState;
  readonly way: WayState;
}

const whole = (state: WayState) => state;

/** A class that is followed for as long as it is on the screen. */
export function useLeadKeeper({ classId, token }: LeadKey): FollowedClass {
  const { connection, keeper } = useMemo(() => {
    const opened = openConnection();
    const now = () => performance.now();
    return { connection: opened, keeper: new LeadKeeper({ connection: opened, key: { classId, token }, now }) };
  }, [classId, token]);
  useEffect(
    () => () => {
      keeper.close();
      connection.close();
    },
    [keeper, connection],
  );
  return { keeper, state: useKeptState(keeper), way: useStore(connection.way, whole) };
}
