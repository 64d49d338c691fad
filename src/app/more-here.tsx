import { useCallback } from 'preact/hooks';
import { Button } from '#panels/parts/button.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { MoreScenariosProps } from '#panels/start/more-scenarios.tsx';
import { usePageServices } from './page-services.tsx';
import { useAsync } from './use-async.ts';

/** The other scenarios, loaded once the first screen stands: it need not wait for what is further down. */
export function MoreHere(props: Omit<MoreScenariosProps, 'folders'>) {
  const { language } = usePageServices();
  const { say } = useSpeaker();
  const load = useCallback(async () => (await import('./load-more.ts')).loadMore(language), [language]);
  const loaded = useAsync(load);
  if (loaded.is === 'loading') return null;
  if (loaded.is === 'missing') {
    return (
      <p class="start-more stack gap4 start-more-missing">
        {say('start.more-missing')}
        <Button kind="plain" onClick={loaded.retry}>
          {say('page.try-again')}
        </Button>
      </p>
    );
  }
  const { speaker, MoreScenarios, WrittenPages, folders, writtenPages } = loaded.value;
  return (
    <Speaking speaker={speaker}>
      <MoreScenarios folders={folders} {...props} />
      {language.share !== undefined && (
        <p class="start-more stack gap4">
          {speaker.say('more.in-part', { percent: Math.round(language.share * 100) })}
        </p>
      )}
      <WrittenPages files={writtenPages} />
    </Speaking>
  );
}
