/** What happened, by the days and their parts. */
export const news = {
  day: '{$round :day at=start}',
  'now-dawn': 'This morning',
  'now-talks': 'Today',
  'now-dusk': 'This evening',
  dawn: '{$round :day at=start}, morning',
  talks: '{$round :day at=start}',
  dusk: '{$round :day at=start}, evening',
  /** Behind the line that tells how. */
  'settles-all': 'That settles it for now.',
  settles: 'That settles {$issues :articles} for now.',
  /** What is there to be unfolded: besides other lines, or alone. */
  more: '{$lines :count} more',
  'small-matters': `
    .input {$lines :count}
    .match $lines
    one {{{$lines} small matter}}
    *   {{{$lines} small matters}}`,

  'morning-strip': `
    .input {$more :count}
    .match $more
    0 {{{#b}This morning.{/b} {$title}.}}
    * {{{#b}This morning.{/b} {$title}, and {$more} more.}}`,
  'morning-read': 'Read{#hidden} what happened this morning{/hidden}',
  'morning-all': 'All news of this morning',
  'morning-label': 'What happened',
  changes: 'What it changes',
  'who-says-so': 'Who says so?{#hidden} {$title}{/hidden}',
  'read-on': 'Read on{#hidden}: {$title}{/hidden}',

  'vote-signed': '{#b}Signed:{/b} {$title}',
  'vote-not-signed': '{#b}Not signed:{/b} {$title}',
  yes: 'yes',
  no: 'no: {$over :list}',
  /** Reasons of one of several. */
  'said-by': '{$party :party at=start}: {$sentences :list by=sentences}',
} as const;
