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
  /** What is there to be unfolded: besides other lines, or alone. */
  more: 'Ще {$lines :count}',
  'small-matters': `
    .input {$lines :count}
    .match $lines
    one  {{{$lines} дрібниця}}
    few  {{{$lines} дрібниці}}
    many {{{$lines} дрібниць}}
    *    {{{$lines} дрібниці}}`,

  'morning-strip': `
    .input {$more :count}
    .match $more
    0 {{{#b}Сьогодні вранці.{/b} {$title}.}}
    * {{{#b}Сьогодні вранці.{/b} {$title} і ще {$more}.}}`,
  'morning-read': 'Прочитати{#hidden}, що сталося вранці{/hidden}',
  'morning-all': 'Усі новини цього ранку',
  'morning-label': 'Що сталося',
  changes: 'Що це змінює',
  'who-says-so': 'Хто це каже?{#hidden} {$title}{/hidden}',
  'read-on': 'Читати далі{#hidden}: {$title}{/hidden}',

  'vote-signed': '{#b}Підписано:{/b} {$title}',
  'vote-not-signed': '{#b}Не підписано:{/b} {$title}',
  yes: 'за',
  no: 'проти: {$over :list}',
  /** Reasons of one of several. */
  'said-by': '{$party :party at=start}: {$sentences :list by=sentences}',
} as const;
