import type { CancellableWork } from '#panels/use-work.ts';
import type { LinkAhead } from './background/link-ahead.ts';
import type { PageBackground } from './background/page-background.ts';
import type { LinkedCode, OpenedLink } from './open-link.ts';
import { textLanguageOf } from './shipped-scenario.ts';

/** The place at which the game of a link is opened. */
interface Opening {
  readonly jobs: PageBackground;
  /** The link that the page was called with, which the worker opens by itself. */
  readonly ahead: LinkAhead | undefined;
  /** The tag of the language in which it is told. */
  readonly language: string;
}

/** Opens the game of a link beside the page; one that the worker has begun already is waited for. */
export function openLinked(
  linked: LinkedCode,
  { jobs, ahead, language }: Opening,
  onRound: (round: number) => void,
): CancellableWork<OpenedLink> {
  const inTheUsualWay = () => jobs.start('openLink', linked, onRound);
  const begun = isOpenedAhead(linked) ? ahead?.open(linked.code, language, onRound) : undefined;
  if (begun === undefined) return inTheUsualWay();
  let { cancel } = begun;
  let hasLeft = false;
  const result = begun.result.catch((error: unknown) => {
    if (hasLeft) throw error;
    const work = inTheUsualWay();
    cancel = work.cancel;
    return work.result;
  });
  return {
    result,
    cancel: () => {
      hasLeft = true;
      cancel();
    },
  };
}

/** Returns what the game of a link is, if the worker has opened it by itself before it is asked for. */
export function foundAhead(
  linked: LinkedCode,
  { ahead, language }: Pick<Opening, 'ahead' | 'language'>,
): OpenedLink | undefined {
  return isOpenedAhead(linked) ? ahead?.found(linked.code, language) : undefined;
}

/** True if the worker has all that the game is told by: the scenario came with Parley, and nobody has sat in a chair of it here. */
function isOpenedAhead({ scenario, you }: LinkedCode): boolean {
  return you === undefined && textLanguageOf(scenario) !== undefined;
}
