import type { openLink } from '../open-link.ts';
import type { CLASS_TASKS } from './class-tasks.ts';
import type { DEBRIEF_TASKS } from './debrief-tasks.ts';
import type { playGames } from './play-games.ts';
import type { LazyTask, TaskTable } from './task.ts';

/** Tasks that the page runs in the background. */
export const TASKS = {
  /** The worker has it at once, see there. */
  openLink: { load: async () => (await import('../open-link.ts')).openLink } as LazyTask<typeof openLink>,
  /** Only for games that are gone on with: the negotiators that come with it are not waited for elsewhere. */
  findReasons: { load: async () => (await import('./find-reasons-task.ts')).findReasons },
  /** Only for scenarios that are not from Parley. */
  carryScenario: { load: async () => (await import('../carried/carry-scenario.ts')).carryScenario },
  listDecisions: ofDebrief('listDecisions'),
  tellMoves: ofDebrief('tellMoves'),
  openDecision: ofDebrief('openDecision'),
  whenSignable: ofDebrief('whenSignable'),
  besidePreparation: ofDebrief('besidePreparation'),
  drawDealMaps: ofDebrief('drawDealMaps'),
  measure: ofDebrief('measure'),
  findPath: ofDebrief('findPath'),
  findBelieved: ofDebrief('findBelieved'),
  findTalk: ofDebrief('findTalk'),
  weighDecisions: ofDebrief('weighDecisions'),
  findOwnMove: ofDebrief('findOwnMove'),
  tryAgain: ofDebrief('tryAgain'),
  layBeside: ofDebrief('layBeside'),
  playWhatIf: ofDebrief('playWhatIf'),
  playPar: ofDebrief('playPar'),
  /** Only where scenarios are written. */
  playGames: { load: async () => (await import('./play-games.ts')).playGames } as LazyTask<typeof playGames>,
  gatherLinks: ofClass('gatherLinks'),
  verifyForClass: ofClass('verifyForClass'),
  mapClass: ofClass('mapClass'),
} satisfies TaskTable;

/** A task of the debrief, whose code neither the table nor an opened link waits for. */
function ofDebrief<Name extends keyof typeof DEBRIEF_TASKS>(name: Name): LazyTask<(typeof DEBRIEF_TASKS)[Name]> {
  return { load: async () => (await import('./debrief-tasks.ts')).DEBRIEF_TASKS[name] };
}

/** A task of the results of a class. */
function ofClass<Name extends keyof typeof CLASS_TASKS>(name: Name): LazyTask<(typeof CLASS_TASKS)[Name]> {
  return { load: async () => (await import('./class-tasks.ts')).CLASS_TASKS[name] };
}
