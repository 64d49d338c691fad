/** What stands around the panels of the table: its bar, its tabs, and what is read over it. */
export const table = {
  calendar: 'Календар, по аркушу на {:round case=acc}',
  today: '{:round at=start} {$round :count} з {$count :count}, {$date :date style=weekday-and-date}',
  'day-and-chair': '{:round at=start} {$round :count} з {$count :count} · {$you :party style=name}',

  tabs: 'Панелі столу',

  mandate: 'Мандат',
  'mandate-of': 'Мандат: {$who :party style=name}',
  others: 'Інші',
  delegations: 'Делегації',
  record: 'Хроніка',
  'record-of-all': 'Хроніка{#hidden} від самого початку{/hidden}',
  'all-rounds': 'Від самого початку',
  'to-start': 'На початок; гру збережено',
} as const;
