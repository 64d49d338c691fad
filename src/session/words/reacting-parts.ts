import { at } from '#engine/model/at.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { LetterPart } from './fitted-parts.ts';
import type { Given } from './given.ts';
import type { Said, SentenceWriter } from './sentence-writer.ts';

/** The incident that a letter speaks of, in one clause: it is said nowhere else, so it is never left out. */
export function reactingParts(saying: SentenceWriter, given: Given): LetterPart[] {
  const reacts = given.first('reacts');
  return reacts === undefined ? [] : [{ ...reactionSaid(saying, reacts), weight: 110, needed: true }];
}

function reactionSaid({ line, game }: SentenceWriter, incident: Extract<Reason, { code: 'reacts' }>): Said {
  const { scenario } = game;
  switch (incident.what) {
    case 'pressed':
      return line('reacts-pressed', { ...incident, title: at(scenario.levers ?? [], incident.lever).label });
    case 'news': {
      const { title, sensitive } = at(scenario.events ?? [], incident.event);
      return line(sensitive === true ? 'reacts-attack' : 'reacts-news', { ...incident, title });
    }
    case 'breach':
      return line(incident.why === 'claim-denied' ? 'reacts-claim' : 'reacts-breach', incident);
    case 'date-passed':
      return line('reacts-date', incident);
    case 'denied':
    case 'leaves':
    case 'left':
      return line(`reacts-${incident.what}`, incident);
  }
}
