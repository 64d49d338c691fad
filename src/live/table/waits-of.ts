import { byId } from '#engine/model/ids.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { Turn } from '#engine/model/turn.ts';
import type { Waits } from '../protocol/told-to-teacher.ts';

/** What is given one after another and opened together: all who still owe it are waited for. */
const TOGETHER: readonly Turn['kind'][] = ['vote', 'review'];

/** Who is waited for, and for what, the one that must act first; absent when the game is over. All of it, as the teacher is told. */
export function waitsOf({ toAct, owed }: State): Pick<Waits, 'parties' | 'kind'> | undefined {
  if (toAct === undefined) return undefined;
  const { kind, party } = toAct;
  if (!TOGETHER.includes(kind)) return { parties: [party], kind };
  return { parties: owed.filter((each) => each.kind === kind).map((each) => each.party), kind };
}

/**
 * Who is waited for as far as a chair may know. That one has a letter to answer is for the two of them alone: to anybody
 * else it is still the one that has the floor.
 */
export function waitsSeenBy(state: State, party: PartyIndex): readonly PartyIndex[] {
  const { toAct, speakers } = state;
  if (toAct === undefined) return [];
  if (toAct.party === party || isFor(state, toAct, party)) return waitsOf(state)?.parties ?? [];
  const [floor] = speakers;
  // Its own letter is on its way to somebody who is asked what becomes of it, and it is not to know.
  return floor === undefined || floor === party ? [] : [floor];
}

/** Who is waited for as far as everybody at the table may know, such as on the wall of the room. */
export function waitsSeenByAll(state: State): readonly PartyIndex[] {
  return waitsSeenBy(state, NOBODY);
}
const NOBODY = -1;

/** Whether a party that need not act itself knows that another must. */
function isFor({ offers, questions }: State, toAct: Turn, party: PartyIndex): boolean {
  switch (toAct.kind) {
    case 'answer': {
      const { from, via } = byId(offers, toAct.offer);
      return from === party && via === undefined;
    }
    case 'reply':
      return byId(questions, toAct.question).from === party;
    case 'carry':
      return false;
    default:
      return true;
  }
}
