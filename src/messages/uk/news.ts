/** What happened, by the days and their parts. */
export const news = {
  day: '{$round :day at=start}',
  'now-dawn': 'Сьогодні вранці',
  'now-talks': 'Сьогодні',
  'now-dusk': 'Сьогодні ввечері',
  dawn: '{$round :day at=start}, ранок',
  talks: '{$round :day at=start}',
  dusk: '{$round :day at=start}, вечір',
  /** Behind the line that tells how. */
  'settles-all': 'Отже, поки що це узгоджено.',
  settles: `
    .input {$issues :articles}
    .match $issues
    one {{Отже, статтю {$issues} поки що узгоджено.}}
    *   {{Отже, статті {$issues} поки що узгоджено.}}`,
  /** Reasons of one of several. */
  'said-by': '{$party :party at=start}: {$sentences :list by=sentences}',
} as const;
