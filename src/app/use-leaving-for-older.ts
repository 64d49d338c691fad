import { useEffect, useMemo, useState } from 'preact/hooks';
import { decodeGame } from '#record/link/link-codec.ts';
import { isReleaseReachable } from './is-release-reachable.ts';
import { isOfAnother, olderReleaseOf } from './older-release.ts';

/**
 * Leaves the page for the older release that the game of a link can be played again in; in the place of its address, so
 * that Back leads to what was before. Whether it leaves, or is still looking for one.
 */
export function useLeavingForOlder(code: string): boolean {
  const mayLeave = useMemo(() => {
    const decoded = decodeGame(code);
    return decoded.ok && isOfAnother(decoded.record);
  }, [code]);
  const [staysWith, setStaysWith] = useState<string>();
  useEffect(() => {
    if (!mayLeave) return;
    let left = false;
    const stay = () => {
      if (!left) setStaysWith(code);
    };
    const follow = async (address: string | undefined) => {
      if (address === undefined || !(await isReleaseReachable(address))) stay();
      else if (!left) location.replace(address);
    };
    // What is recorded can be shown without any release.
    olderReleaseOf(code)
      .then((release) => follow(release?.address))
      .catch(stay);
    return () => {
      left = true;
    };
  }, [code, mayLeave]);
  return mayLeave && staysWith !== code;
}
