import { LEVELS, type Level } from '#engine/model/scenario/level.ts';
import { SUBJECTS } from '#engine/model/scenario/subject.ts';
import type { FolderModel, FolderSubject } from './folder-model.ts';

/** The choices that narrow down some scenarios; empty if a choice would leave all of them. */
export interface FolderChoices {
  readonly subjects: readonly FolderSubject[];
  /** Longest lessons, in minutes, but for the longest of all. */
  readonly minutes: readonly number[];
  readonly levels: readonly Level[];
  /** Numbers of delegations. */
  readonly delegations: readonly number[];
}

/** Returns the choices for a search among some scenarios: each finds at least one and leaves at least one out. */
export function folderChoices(folders: readonly FolderModel[]): FolderChoices {
  const leaves = (is: (folder: FolderModel) => boolean | undefined) => {
    const count = folders.filter(is).length;
    return count > 0 && count < folders.length;
  };
  const numbers = (of: (folder: FolderModel) => number) => [...new Set(folders.map(of))].sort((a, b) => a - b);
  const everySubject: readonly FolderSubject[] = [...SUBJECTS, 'fictional'];
  return {
    subjects: everySubject.filter((subject) => leaves(({ subjects }) => subjects?.includes(subject))),
    minutes: numbers(({ minutes }) => minutes).slice(0, -1),
    levels: LEVELS.filter((level) => leaves((folder) => folder.level === level)),
    delegations: numbers(({ delegations }) => delegations.length).filter((count) =>
      leaves(({ delegations }) => delegations.length === count),
    ),
  };
}
