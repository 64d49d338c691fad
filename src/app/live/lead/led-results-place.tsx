import { useCallback, useState } from 'preact/hooks';
import { LiveResultsScreen } from '#panels/live/lead/live-results-screen.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { atTable } from '#record/link/table-name.ts';
import type { KeptClass } from '#session/classroom/class/kept-class.ts';
import { classOfResults, updatedClass, withResults } from '#session/live/lead/class-of-results.ts';
import { timeInWords } from '#session/workshop/time-in-words.ts';
import { type ClassStore, openClassStore } from '../../classroom/board/class-store.ts';
import { openCrossTabChannel } from '../../keeping/cross-tab-channel.ts';
import { Lazy } from '../../lazy.tsx';
import { LoadError } from '../../load-error.tsx';
import { usePageServices } from '../../page-services.tsx';
import { addressOf, fragmentOf } from '../../route.ts';
import { useAsync } from '../../use-async.ts';
import { ledClassStoreIn } from './led-class-store.ts';
import type { LedPlaceProps } from './led-place-props.ts';

const loadRoster = async () => (await import('./roster.tsx')).Roster;

/** The place in which results are copied to this device. */
export function LedResultsPlace(props: LedPlaceProps) {
  // What was taken over before is noted with what this device keeps of the class.
  const { store } = usePageServices();
  const { keptAs } = ledClassStoreIn(store).of(props.led.classId) ?? props.led;
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept is read again after a change
  const load = useCallback(() => keptFor(keptAs), [keptAs, times]);
  const kept = useAsync(load);
  if (kept.is === 'missing') return <LoadError onAgain={kept.retry} />;
  if (kept.is === 'loading') return null;
  return <Results {...props} {...kept.value} onKept={() => setTimes(times + 1)} />;
}

async function keptFor(id: string | undefined) {
  const classes = await openClassStore();
  return { classes, kept: id === undefined ? undefined : await classes.get(id) };
}

interface ResultsProps extends LedPlaceProps {
  readonly classes: ClassStore;
  /** The results copied so far. */
  readonly kept: KeptClass | undefined;
  readonly onKept: () => void;
}

function Results({ classes, kept, onKept, led, leading, cards }: ResultsProps) {
  const { store } = usePageServices();
  const { say, language } = useSpeaker();
  const [told, setTold] = useState('');
  const { board, scenario } = leading;
  const isNothing = kept ? updatedClass(kept, leading, board, 0) === kept : withResults([], board, 0).length === 0;
  const takeOver = async () => {
    try {
      const name = say('live-teacher.kept-name', {
        title: scenario.title,
        time: timeInWords(language, led.openedAt),
      });
      const { id } = await putInto(classes, kept, leading, name);
      ledClassStoreIn(store).keep({ ...led, keptAs: id });
      openCrossTabChannel('parley-classes').publish(id);
      setTold(say('live-teacher.taken-over'));
      onKept();
    } catch {
      setTold(say('live-teacher.take-over-failed'));
    }
  };
  return (
    <LiveResultsScreen
      {...{ cards, told }}
      addresses={board.tables.map(({ over, earlier, name }) => ({
        game: over && addressOf(atTable(over.code, name)),
        lines: earlier.map(({ code }) => addressOf(atTable(code, name))),
      }))}
      isNothing={isNothing}
      toClass={kept && fragmentOf({ screen: 'classroom', page: 'class', rest: `${kept.id}/results` })}
      onTakeOver={takeOver}
      roster={<Lazy load={loadRoster} props={{ leading, cards }} />}
    />
  );
}

/** Into the class that they were put into before, if that is still here; else into a new one. */
async function putInto(
  scenarioStore: ClassStore,
  kept: KeptClass | undefined,
  leading: LedPlaceProps['leading'],
  name: string,
): Promise<KeptClass> {
  const now = Date.now();
  const { board } = leading;
  const changed = kept && (await scenarioStore.update(kept.id, (before) => updatedClass(before, leading, board, now)));
  return changed ?? (await scenarioStore.add(classOfResults(leading, board, { name, now })));
}
