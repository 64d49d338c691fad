import { scenarioDigest } from '#record/scenario-digest.ts';
import { cardToken, isTokenOf } from '../class/tokens.ts';
import type { AskedByTeacher } from '../protocol/asked-by-teacher.ts';
import type { Leading } from '../protocol/told-to-teacher.ts';
import type { MessageHandler } from './asker.ts';
import { boardOf } from './board-of.ts';
import type { LeadingDevice } from './listeners.ts';
import { partiesOf } from './lobby-of.ts';
import type { ServedClass } from './served-class.ts';

/** To lead a class, or to show it. Answered with `Leading`. */
export const lead: MessageHandler<AskedByTeacher['lead']> = async (asker, { classId, token }) => {
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
