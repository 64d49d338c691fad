import type { RequestFailure } from '#app/live/connection.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import type { ClassSettings } from '#live/protocol/asked-by-teacher.ts';
import { nicknameAt } from '#record/link/nicknames.ts';
import { faultsOfTable } from './faults-of-table.ts';
import { scriptDraw } from './script-draw.ts';
import { ScriptedPupil } from './scripted-pupil.ts';
import { ScriptedTeacher } from './scripted-teacher.ts';

export interface ClassPlan {
  readonly scenario: Scenario;
  readonly tables: number;
  /** Milliseconds from when it is somebody's turn until it moves. */
  readonly pause: number;
  readonly seed: number;
  readonly settings?: Partial<ClassSettings>;
  readonly stutters?: boolean;
  /** Of the server, where it asks for one. */
  readonly key?: string;
}

/** A class of scripted people, one at each chair. */
export interface ClassUnderWay {
  readonly teacher: ScriptedTeacher;
  readonly pupils: readonly ScriptedPupil[];
  /** Waits until so many moves are known to have been made. */
  untilMade(moves: number): Promise<void>;
  /** Waits until somebody's move is not made, for that reason. */
  untilRefused(why: RequestFailure): Promise<void>;
  /** Lets one of so many pupils load its page again: a new page, with the seat that the old one had. */
  reload(oneIn: number): void;
  /** Waits until all tables have ended. */
  untilOver(): Promise<void>;
  /** Waits until all tables have ended, and says what is wrong with what they came to, in sentences. */
  faultsAtTheEnd(): Promise<string[]>;
  /** The same where somebody may have been told nothing of a move that it made, or several of the same one. */
  looseFaultsAtTheEnd(pupils?: readonly ScriptedPupil[]): Promise<string[]>;
  close(): void;
}

/** Opens a class, seats everybody, and begins. */
export async function startClass(origin: string, plan: ClassPlan): Promise<ClassUnderWay> {
  const teacher = new ScriptedTeacher(origin);
  await teacher.open(plan);
  const pupils: ScriptedPupil[] = [];
  const chairs = plan.tables * plan.scenario.parties.length;
  for (let place = 0; place < chairs; place += 1) {
    const script = {
      code: teacher.code,
      nickname: nicknameAt(place),
      draw: scriptDraw(plan.seed + place),
      pause: plan.pause,
    };
    pupils.push(new ScriptedPupil(origin, script));
  }
  await Promise.all(pupils.map((pupil) => pupil.until(({ view }) => view !== undefined)));
  await teacher.must('led', { act: 'begin' });
  return {
    teacher,
    pupils,
    untilMade: async (moves) => {
      const made = () => pupils.reduce((sum, pupil) => sum + pupil.made.length, 0);
      while (made() < moves) await Promise.race(pupils.map((pupil) => pupil.untilChanged()));
    },
    untilRefused: (why) => Promise.race(pupils.map((pupil) => pupil.until(({ whyNot }) => whyNot === why))),
    reload: (oneIn) => {
      for (const [place, pupil] of pupils.entries()) if (place % oneIn === 0) pupils[place] = pupil.reloaded();
    },
    untilOver: () => isOver(teacher),
    faultsAtTheEnd: () => faultsOfClass(teacher, pupils, plan, true),
    looseFaultsAtTheEnd: (those = pupils) => faultsOfClass(teacher, those, plan, false),
    close: () => {
      for (const device of [teacher, ...pupils]) device.close();
    },
  };
}

function isOver(teacher: ScriptedTeacher): Promise<void> {
  return teacher.until(({ board }) => board?.tables.every(({ over }) => over !== undefined));
}

async function faultsOfClass(
  teacher: ScriptedTeacher,
  pupils: readonly ScriptedPupil[],
  { scenario, tables }: ClassPlan,
  isExact: boolean,
): Promise<string[]> {
  await isOver(teacher);
  const game = compileGame(scenario);
  const faults: string[] = [];
  for (let table = 0; table < tables; table += 1) {
    const observed = await teacher.observe(table);
    const there = pupils.filter(({ seat }) => seat?.chair?.table === table);
    // Whoever is on its way back is told of the end.
    await Promise.all(there.map((pupil) => pupil.until(({ view }) => view?.ending !== undefined)));
    const code = teacher.board?.tables[table]?.over?.code;
    const found = faultsOfTable(game, observed, code, there, isExact);
    faults.push(...found.map((fault) => `table ${table}: ${fault}`));
  }
  return faults;
}
