/** What stands around the panels of the table: its bar, its tabs, and what is read over it. */
export const table = {
  calendar: 'Calendar, one page per {:round}',
  today: '{:round at=start} {$round :count} of {$count :count}, {$date :date style=weekday-and-date}',
  'day-and-chair': '{:round at=start} {$round :count} of {$count :count} · {$you :party style=name}',

  tabs: 'Panels of the table',

  mandate: 'Mandate',
  'mandate-of': 'Mandate of {$who :party style=name}',
  others: 'Others',
  delegations: 'Delegations',
  record: 'Record',
  'record-of-all': 'Record{#hidden} of all rounds{/hidden}',
  'all-rounds': 'All rounds',
  'to-start': 'Start page; your game is saved',
} as const;
