import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { RULES_VERSION } from '#engine/rules-version.ts';
import { type ClassHead, classLog, headText, scenarioLog } from '../class/class-head.ts';
import { giveCode } from '../class/give-code.ts';
import { LiveClass } from '../class/live-class.ts';
import { removeClass } from '../class/remove-class.ts';
import { hashOfToken, newClassId, newToken } from '../class/tokens.ts';
import type { AskedByTeacher } from '../protocol/asked-by-teacher.ts';
import type { Problem } from '../protocol/problem.ts';
import type { MessageHandler } from './asker.ts';
import { scenarioTextIn } from './open-scenario.ts';
import type { ServiceNeeds } from './service-needs.ts';

/** Classes that one service keeps, at most. */
const MOST_CLASSES = 500;

/** Opens a class. Answered with `Opened`. */
export const openClass: MessageHandler<AskedByTeacher['open']> = async (
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
