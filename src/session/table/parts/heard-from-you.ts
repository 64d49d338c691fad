import type { PartyIndex } from '#engine/model/moves.ts';
import type { Seat } from './chair.ts';

/** Describes what a delegation has heard from the person about the person's own priorities; `undefined` if nothing. */
export function heardFromYou({ game, view, you }: Seat, party: PartyIndex): string | undefined {
  const told = view.record.flatMap((line) =>
    line.kind === 'told' && line.party === you && line.to === party ? [line.issue] : [],
  );
  const replied = view.questions.flatMap(({ from, to, asked, says }) =>
    from === party && to === you && asked.what === 'matters' && says === 'most' ? [asked.issue] : [],
  );
  const issues = [...new Set([...told, ...replied])].sort((a, b) => a - b);
  return issues.length === 0 ? undefined : game.say('offer.heard-from-you', { issues });
}
