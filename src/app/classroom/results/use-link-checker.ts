import { useEffect, useMemo, useState } from 'preact/hooks';
import { usePageServices } from '../../page-services.tsx';
import { type Checking, type ClassLink, LinkChecker } from './link-checker.ts';

/** Has links checked for as long as they are on the screen; none while it is stopped. */
export function useLinkChecker(links: readonly ClassLink[], isStopped: boolean): Checking {
  const { jobs } = usePageServices('jobs');
  const [checking, setChecking] = useState<Checking>({ checked: new Map(), failed: new Set() });
  const checker = useMemo(() => new LinkChecker(jobs, setChecking), [jobs]);
  useEffect(() => checker.close.bind(checker), [checker]);
  useEffect(() => checker.want(isStopped ? [] : links), [checker, links, isStopped]);
  return checking;
}
