import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import { scenarioDigest } from '#record/scenario-digest.ts';
import { type ClassHead, classLog, headText, scenarioLog } from '../class/class-head.ts';
import { giveCode } from '../class/give-code.ts';
import { LiveClass } from '../class/live-class.ts';
import { removeClass } from '../class/remove-class.ts';
import { cardToken, hashOfToken, isTokenOf, newClassId, newToken } from '../class/tokens.ts';
import type { AskedByTeacher } from '../protocol/asked-by-teacher.ts';
import type { Problem } from '../protocol/problem.ts';
import type { Leading } from '../protocol/told-to-teacher.ts';
import { observed } from '../table/observed.ts';
import { DONE, type MessageHandler } from './asker.ts';
import { boardOf } from './board-of.ts';
import { led } from './led.ts';
import type { LeadingDevice } from './listeners.ts';
import { partiesOf } from './lobby-of.ts';
import { scenarioTextIn } from './open-scenario.ts';
import type { ServedClass } from './served-class.ts';
import type { ServiceNeeds } from './service-needs.ts';

/** Classes that one service keeps, at most. */
const MOST_CLASSES = 500;

/** Opens a class. Answered with `Opened`. */
const openClass: MessageHandler<AskedByTeacher['open']> = async (
  { needs, mayOpen },
  { scenario, tables, settings },
) => {
  if (!mayOpen) return { ok: false, why: 'may-not-open' };
  const { logs, clock } = needs;
  if ((await logs.list('class:')).length >= MOST_CLASSES) return { ok: false, why: 'full' };
  const text = scenarioTextIn(scenario);
  if (text === undefined) return { ok: false, why: 'no-scenario' };
  const { parties } = JSON.parse(text) as Scenario;
  const [classId, token, projector] = [newClassId(), newToken(), newToken()];
  const head: ClassHead = {
    format: 1,
    rules: RULES_VERSION,
    openedAt: clock.now(),
    teacher: hashOfToken(token),
    projector: hashOfToken(projector),
    secret: newToken(),
    settings,
    tables,
    parties: parties.length,
  };
  const why = await begin(needs, classId, head, text).catch(async (error: unknown) => {
    await leaveNothing(needs, classId);
    throw error;
  });
  if (why === undefined) return { ok: true, classId, token, projector };
  await leaveNothing(needs, classId);
  return { ok: false, why };
};

/** Gives back why it cannot be begun. */
async function begin(
  { logs, clock }: ServiceNeeds,
  classId: string,
  head: ClassHead,
  scenario: string,
): Promise<Problem | undefined> {
  // The class first: what belongs to none is swept away.
  await logs.open(classLog(classId), headText(head));
  await logs.open(scenarioLog(classId), scenario);
  const opened = await LiveClass.load(classId, logs, clock.now);
  return opened === undefined ? 'not-stored' : giveCode(opened, logs, clock.now());
}

/** Removes a class that could not be opened: nobody knows of it, but it would count until it expires. */
async function leaveNothing({ logs, report }: ServiceNeeds, classId: string): Promise<void> {
  try {
    await removeClass(logs, classId, report);
  } catch (error) {
    report(error);
  }
}

/** To lead a class, or to show it. Answered with `Leading`. */
const lead: MessageHandler<AskedByTeacher['lead']> = async (asker, { classId, token }) => {
  const used = await asker.classes.use(classId);
  if (used === undefined) return { ok: false, why: 'no-such-class' };
  const { served, letGo } = used;
  const as = whoHas(served, token);
  if (as === undefined) {
    letGo();
    return { ok: false, why: 'not-yours' };
  }
  const device: LeadingDevice = { as, tell: asker.tell, observes: undefined, toldBoard: undefined };
  served.leading.add(device);
  asker.assumeRole({ is: 'leader', served, device }, () => {
    served.leading.delete(device);
    letGo();
  });
  // All tables are read.
  await served.refresh();
  return { ok: true, ...leadingOf(served, as) };
};

function whoHas({ live }: ServedClass, token: string): LeadingDevice['as'] | undefined {
  const { teacher, projector } = live.head;
  if (isTokenOf(teacher, token)) return 'teacher';
  return isTokenOf(projector, token) ? 'projector' : undefined;
}

function leadingOf(served: ServedClass, as: LeadingDevice['as']): Leading {
  const { live, game } = served;
  const { scenario } = game;
  return {
    as,
    scenario: { id: scenario.id, title: scenario.title, digest: scenarioDigest(scenario) },
    hasAttacks: scenario.events?.some(({ sensitive }) => sensitive) === true,
    parties: partiesOf(served),
    issues: scenario.issues.map(({ title, options }) => ({ title, options: options.map(({ label }) => label) })),
    rounds: scenario.rounds,
    cards: as === 'teacher' ? cardsOf(live) : undefined,
    board: boardOf(served, as),
  };
}

function cardsOf({ head: { secret, parties }, state }: ServedClass['live']): string[][] {
  return state.tables.map((_, table) =>
    Array.from({ length: parties }, (__, party) => cardToken(secret, table, party)),
  );
}

/** Answers with the history of a table as `Observed`, then sends updates; without `table`, stops them. */
const observe: MessageHandler<AskedByTeacher['observe']> = async ({ role }, { table }) => {
  if (role.is !== 'leader' || role.device.as !== 'teacher') return { ok: false, why: 'not-yours' };
  const { served, device } = role;
  device.observes = undefined;
  if (table === undefined) return DONE;
  if (table >= served.live.state.tables.length) return { ok: false, why: 'no-such-seat' };
  const { live } = await served.readTable(table);
  device.observes = table;
  return { ok: true, ...observed(live, table) };
};

/** The class with all that is stored of it is gone. */
const deleteClass: MessageHandler<AskedByTeacher['delete']> = async ({ needs, role }) => {
  if (role.is !== 'leader' || role.device.as !== 'teacher') return { ok: false, why: 'not-yours' };
  const { served } = role;
  await removeClass(needs.logs, served.live.id, needs.report);
  await served.refresh();
  return DONE;
};

/** The handlers of a teacher's or projector's messages. */
export const ANSWERS_TO_TEACHER: { readonly [Kind in keyof AskedByTeacher]: MessageHandler<AskedByTeacher[Kind]> } = {
  open: openClass,
  lead,
  led,
  observe,
  delete: deleteClass,
};
