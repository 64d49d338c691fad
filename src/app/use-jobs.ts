import { useEffect, useMemo } from 'preact/hooks';
import { openPageBackground, type PageBackground } from './background/page-background.ts';
import { usePageServices } from './page-services.tsx';

/** Opens the scheduler of the page's long work in its language, and closes it with the component. */
export function useJobs(): PageBackground {
  const { language, workers } = usePageServices();
  const jobs = useMemo(() => openPageBackground(language.language, workers), [language, workers]);
  useEffect(() => jobs.close, [jobs]);
  return jobs;
}
