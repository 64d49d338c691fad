import '#panels/classroom/guide/guide.css';
import { useCallback } from 'preact/hooks';
import { GuideScreen } from '#panels/classroom/guide/guide-screen.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { Await } from '../../lazy.tsx';
import { usePageServices } from '../../page-services.tsx';
import { fragmentOf, goTo } from '../../route.ts';
import { useScreen } from '../../use-screen.ts';
import type { ClassroomPageProps } from '../classroom-page-props.ts';
import { loadGuide } from './load-guide.ts';
import { LIST_OF_SCENARIOS, placeInGuide } from './place-in-guide.ts';

/** Addresses of the other pages for a lesson. */
const PAGES = {
  class: fragmentOf({ screen: 'classroom', page: 'class', rest: '' }),
  live: fragmentOf({ screen: 'live', page: 'live', rest: '' }),
  check: fragmentOf({ screen: 'classroom', page: 'check', rest: '' }),
  kit: fragmentOf({ screen: 'classroom', page: 'kit', rest: '' }),
  paper: fragmentOf({ screen: 'classroom', page: 'paper', rest: '' }),
  workshop: fragmentOf({ screen: 'workshop', file: undefined }),
};

/** The guide for teachers, at its beginning or at the section that the address names; or the list of scenarios that it leads to. */
export function GuidePage({ rest }: ClassroomPageProps) {
  const { language } = usePageServices();
  const { say } = useSpeaker();
  useScreen(say('page.teaching'));
  const { tag } = language.language;
  const name = rest === LIST_OF_SCENARIOS ? 'scenarios' : 'teaching';
  const load = useCallback(() => loadGuide(tag, name), [tag, name]);
  return (
    <Await load={load}>
      {(guide) => (
        <GuideScreen
          key={name}
          guide={guide.text}
          language={guide.language}
          section={rest}
          pages={PAGES}
          addressOf={(section) => fragmentOf({ screen: 'classroom', page: 'lesson', rest: section })}
          placeOf={placeInGuide}
          onHome={() => goTo({ screen: 'start' })}
          onPrint={() => window.print()}
        />
      )}
    </Await>
  );
}
