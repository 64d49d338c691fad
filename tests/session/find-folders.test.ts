import { expect, it } from 'vitest';
import { findFolders } from '#session/screens/find-folders.ts';
import { folderChoices } from '#session/screens/folder-choices.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';
import { folderOf } from '#session/screens/folders.ts';
import { smallScenario } from '../support/scenarios.ts';

const { parties } = smallScenario();
const two = parties.slice(0, 2);
const FOLDERS: readonly FolderModel[] = [
  folderOf(smallScenario({ id: 'well', level: 'beginner', minutes: 30, subjects: ['environment'] })),
  folderOf(smallScenario({ id: 'rent', level: 'standard', minutes: 15, subjects: ['everyday'], parties: two })),
  folderOf(
    smallScenario({
      id: 'straits',
      level: 'hard',
      minutes: 60,
      subjects: ['peace', 'history'],
      factsAsOf: '1936-07-20',
    }),
  ),
  // An older version kept it, and knew no subjects.
  { ...folderOf(smallScenario({ id: 'older', level: 'standard', minutes: 30 })), subjects: undefined },
];
const AS_THEY_COME = { order: 'as-they-come' } as const;

const ids = (folders: readonly FolderModel[]) => folders.map(({ id }) => id);

it('finds scenarios by what they are about, how long, how hard and how large they are', () => {
  expect(ids(findFolders(FOLDERS, AS_THEY_COME))).toEqual(['well', 'rent', 'straits', 'older']);
  expect(ids(findFolders(FOLDERS, { ...AS_THEY_COME, subject: 'history' }))).toEqual(['straits']);
  expect(ids(findFolders(FOLDERS, { ...AS_THEY_COME, subject: 'fictional' }))).toEqual(['well', 'rent']);
  expect(ids(findFolders(FOLDERS, { ...AS_THEY_COME, minutes: 30 }))).toEqual(['well', 'rent', 'older']);
  expect(ids(findFolders(FOLDERS, { ...AS_THEY_COME, level: 'standard' }))).toEqual(['rent', 'older']);
  expect(ids(findFolders(FOLDERS, { ...AS_THEY_COME, delegations: 2 }))).toEqual(['rent']);
  expect(findFolders(FOLDERS, { ...AS_THEY_COME, subject: 'history', delegations: 2 })).toEqual([]);
});

it('puts the shortest or the smallest first, and leaves what is alike as it came', () => {
  expect(ids(findFolders(FOLDERS, { order: 'shortest' }))).toEqual(['rent', 'well', 'older', 'straits']);
  expect(ids(findFolders(FOLDERS, { order: 'smallest' }))).toEqual(['rent', 'well', 'straits', 'older']);
});

it('offers only what finds something and leaves something out', () => {
  expect(folderChoices(FOLDERS)).toEqual({
    subjects: ['everyday', 'environment', 'peace', 'history', 'fictional'],
    minutes: [15, 30],
    levels: ['beginner', 'standard', 'hard'],
    delegations: [2, 3],
  });
  expect(folderChoices(FOLDERS.slice(0, 1))).toEqual({ subjects: [], minutes: [], levels: [], delegations: [] });
});
