import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import { openPageBackground } from '../../background/page-background.ts';
import { type Checking, type ClassLink, LinkChecker } from './link-checker.ts';

/** Workers that check links: as many as the slowest devices of a school have cores. */
const HANDS = 2;

/** Has links checked for as long as they are on the screen; none while it is stopped. */
export function useLinkChecker(
  { language }: OfferedLanguage,
  links: readonly ClassLink[],
  isStopped: boolean,
): Checking {
  const [checking, setChecking] = useState<Checking>({ checked: new Map(), failed: new Set() });
  const checker = useMemo(() => {
    const hands = Array.from({ length: HANDS }, () => openPageBackground(language, undefined));
    return new LinkChecker(hands, setChecking, () => performance.now());
  }, [language]);
  useEffect(() => checker.close.bind(checker), [checker]);
  useEffect(() => checker.want(isStopped ? [] : links), [checker, links, isStopped]);
  return checking;
}
