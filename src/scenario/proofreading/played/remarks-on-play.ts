import type { Finding } from '../../diagnostic.ts';
import { notIntended } from '../not-intended.ts';
import type { Played, PlayedRemark } from './played.ts';
import { alwaysSilent } from './remarks/always-silent.ts';
import { neverHappens } from './remarks/never-happens.ts';
import { neverProposed } from './remarks/never-proposed.ts';
import { sameText } from './remarks/same-text.ts';
import { seldomHolds } from './remarks/seldom-holds.ts';
import { seldomRatified } from './remarks/seldom-ratified.ts';
import { seldomSigned } from './remarks/seldom-signed.ts';
import { signedEarly } from './remarks/signed-early.ts';
import { signedWithoutDeal } from './remarks/signed-without-deal.ts';
import { unevenChairs } from './remarks/uneven-chairs.ts';
import { unusedMediator } from './remarks/unused-mediator.ts';
import { walkOuts } from './remarks/walk-outs.ts';

/** Every remark on how games go, in the order in which they are made. */
const PLAYED_REMARKS: readonly PlayedRemark[] = [
  seldomSigned,
  signedWithoutDeal,
  signedEarly,
  sameText,
  walkOuts,
  unevenChairs,
  seldomRatified,
  seldomHolds,
  alwaysSilent,
  neverProposed,
  unusedMediator,
  neverHappens,
];

/** Returns remarks on simulated games, without those that are intended or that need more games. */
export function remarksOnPlay(played: Played): readonly Finding[] {
  return notIntended(
    played.scenario,
    PLAYED_REMARKS.flatMap((remark) => [...remark(played)]),
  );
}
