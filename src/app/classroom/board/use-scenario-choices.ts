import { useCallback } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';
import { usePageServices } from '../../page-services.tsx';
import { useAsync } from '../../use-async.ts';

/** The scenarios that a class can play, the one for a first lesson first: those at the top of the first screen, the files of this device, and all others that come with Parley. */
export function useScenarioChoices() {
  const { folders, scenarioStore, visit, language } = usePageServices();
  const { say } = useSpeaker();
  const load = useCallback(
    async () => (await import('../../more-folders-in.ts')).moreFoldersIn(language.language),
    [language],
  );
  const more = useAsync(load);
  const own = [...visit.list(), ...scenarioStore.list()].map(({ folder }) => folder);
  // The list does not begin with another one once all have come.
  if (more.is === 'loading') return [];
  const shipped = [...folders, ...(more.is === 'there' ? more.value : [])].sort(forFirstLesson);
  const [first, ...others] = shipped.map(choiceOf);
  const choices: readonly ScenarioChoice[] = [
    ...(first === undefined ? [] : [first]),
    ...own.map(({ id, title }) => ({ value: id, label: say('class-setup.own-scenario', { title }) })),
    ...others,
  ];
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}

interface ScenarioChoice {
  readonly value: string;
  readonly label: string;
  readonly language?: string | undefined;
}

/** The id of the scenario that is asked for, if there is such a one; else the first. */
export function firstOf(scenarios: readonly ScenarioChoice[], asked: string | undefined): string {
  return (scenarios.find(({ value }) => value === asked) ?? scenarios[0])?.value ?? '';
}

function choiceOf({ id, title, language }: FolderModel): ScenarioChoice {
  return { value: id, label: title, language };
}

/** Compares scenarios by how they suit a first lesson: no real war, chairs for more than a pair, and short. */
export function forFirstLesson(one: FolderModel, other: FolderModel): number {
  return Number(one.realWar) - Number(other.realWar) || forPairs(one) - forPairs(other) || one.minutes - other.minutes;
}

function forPairs({ delegations }: FolderModel): number {
  return Number(delegations.length <= 2);
}
