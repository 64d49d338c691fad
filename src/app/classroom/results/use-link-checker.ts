import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageBackground } from '../../background/page-background.ts';
import { type Checking, type ClassLink, LinkChecker } from './link-checker.ts';

/** Has links checked for as long as they are on the screen; none while it is stopped. */
export function useLinkChecker(background: PageBackground, links: readonly ClassLink[], isStopped: boolean): Checking {
  const [checking, setChecking] = useState<Checking>({ checked: new Map(), failed: new Set() });
  const checker = useMemo(() => new LinkChecker(background, setChecking), [background]);
  useEffect(() => checker.close.bind(checker), [checker]);
  useEffect(() => checker.want(isStopped ? [] : links), [checker, links, isStopped]);
  return checking;
}
