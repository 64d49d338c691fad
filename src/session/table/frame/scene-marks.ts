import type { Moment, SceneMark, VoteMoment } from './moment.ts';

/** Marks that the stage draws for a moment, of a vote with so many ballots open. */
export function sceneMarks(moment: Moment, open: number): readonly SceneMark[] {
  switch (moment.kind) {
    case 'morning':
      return moment.changes.flatMap(({ at: place }, index) =>
        place === undefined ? [] : [{ ...place, sign: index + 1 }],
      );
    case 'date':
      return moment.costs.flatMap(({ party: { party }, pays }) => (pays ? [{ party, sign: 'late' as const }] : []));
    case 'vote':
      return isOpen(moment, open) && moment.signed ? [] : ballotMarks(moment, open);
    default:
      return [];
  }
}

/** True if all ballots of a vote are open. */
export function isOpen({ ballots }: Pick<VoteMoment, 'ballots'>, open: number): boolean {
  return open >= ballots.length;
}

function ballotMarks({ ballots }: VoteMoment, open: number): SceneMark[] {
  return ballots.slice(0, open).map(({ party: { party }, yes }) => ({ party, sign: yes ? 'yes' : 'no' }));
}
