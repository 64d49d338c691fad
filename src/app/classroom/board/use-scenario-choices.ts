import { useCallback } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';
import { useLoaded } from '../../use-loaded.ts';
import type { ClassroomPageProps } from '../classroom-page-props.ts';

/** What a class can play: what is at the top of the first screen, the files of this device, and all others that come with Parley. */
export function useScenarioChoices({
  shown,
  shelf,
  visit,
  language,
}: Pick<ClassroomPageProps, 'shown' | 'shelf' | 'visit' | 'language'>) {
  const { say } = useSpeaker();
  const load = useCallback(
    async () => (await import('../../more-folders-in.ts')).moreFoldersIn(language.language),
    [language],
  );
  const more = useLoaded(load);
  const own = [...visit.list(), ...shelf.list()].map(({ folder }) => folder);
  const choices: readonly ScenarioChoice[] = [
    ...[...shown].sort(byDelegations).map(choiceOf),
    ...own.map(({ id, title }) => ({ value: id, label: say('class-setup.own-scenario', { title }) })),
    ...(more.is === 'there' ? more.value.map(choiceOf) : []),
  ];
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}

interface ScenarioChoice {
  readonly value: string;
  readonly label: string;
  readonly language?: string | undefined;
}

function choiceOf({ id, title, language }: FolderModel): ScenarioChoice {
  return { value: id, label: title, language };
}

/** First what has chairs for a whole table; the tutorial has two. */
function byDelegations(one: FolderModel, other: FolderModel): number {
  return other.delegations.length - one.delegations.length;
}
