import type { Greeting } from '#live/protocol/version.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { LeadPlace } from '#panels/live/lead/lead-frame.tsx';
import { type ClassAddress, classAddress } from '#session/live/lead/class-address.ts';
import { addressOf, fragmentOf } from '../../route.ts';
import { isOnlyHere } from '../../share/is-only-here.ts';

/** Of all classes that are led from here. */
export const TO_LED = { screen: 'live', page: 'live', rest: '' } as const;

export function placeAddress(classId: string, place: LeadPlace): string {
  return fragmentOf({ ...TO_LED, rest: place === 'open' ? classId : `${classId}/${place}` });
}

/** Returns the address for pupils: that of this page or, if it works only on this computer, one known to the server. */
export function addressForPupils({ addresses }: Pick<Greeting, 'addresses'>): ClassAddress {
  const own = addressOf('').replace(/#.*$/, '');
  return classAddress(isOnlyHere(own) ? (addresses[0] ?? own) : own);
}

/** Returns warnings about the server, for a person who opens or leads a class. */
export function warningsOf({ say }: Speaker, greeting: Greeting): readonly string[] {
  const { base } = addressForPupils(greeting);
  return [
    ...(isOnlyHere(base) ? [say('live-teacher.only-here')] : []),
    ...(greeting.keptIn === 'memory' ? [say('live-teacher.memory-only')] : []),
    ...(!isOnlyHere(base) && base.startsWith('http:') ? [say('live-teacher.plain-http')] : []),
  ];
}
