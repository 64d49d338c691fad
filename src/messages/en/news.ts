/** What happened, by the days and their parts. */
export const news = {
  day: '{$round :day at=start}',
  'now-dawn': 'This morning',
  'now-talks': 'Today',
  'now-dusk': 'Dusk today',
  dawn: 'Dawn, {$round :day}',
  talks: '{$round :day at=start}',
  dusk: 'Dusk, {$round :day}',
  /** Behind the line that tells how. */
  'settles-all': 'That settles it for now.',
  settles: 'That settles {$issues :articles} for now.',
  /** Reasons of one of several. */
  'said-by': '{$party :party at=start}: {$sentences :list by=sentences}',
} as const;
