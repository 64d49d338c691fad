/** The scenario that a file translates, by its name: `lake.uk.yaml` lies beside `lake.yaml`. Absent of one that is a scenario itself. */
export function originalOf(file: string): string | undefined {
  const named = /^(.*)\.[a-z]{2,3}(?:-[A-Za-z]+)*(\.ya?ml)$/.exec(file);
  return named === null ? undefined : `${named[1]}${named[2]}`;
}
