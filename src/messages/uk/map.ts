/** What is written on the painted map, besides the names of delegations and places. There is room for a few words only. */
export const map = {
  /** Which line means what. */
  direct: 'напряму (нитки: довіра)',
  relayed: 'через інших',
  closed: 'закрито',
  claim: 'твердження',

  you: '{$you :party style=name} · ви',
  /** Under the name of a delegation. */
  gone: 'не за столом',
  leaving: 'на виході',
  /** Beside a line that is cut. */
  'no-channel': 'немає каналу',

  borders: 'Кордони умовні. Крим у межах України: резолюція Генеральної Асамблеї ООН 68/262.',
  /** Where that is too long. */
  'borders-briefly': 'Кордони умовні. Крим у межах України: ООН 68/262.',

  'sea-north': 'Північне море',
  'sea-baltic': 'Балтика',
  'sea-black': 'Чорне море',
  'sea-mediterranean': 'Середземне море',
  'sea-atlantic': 'Атлантика',
  'sea-norwegian': 'Норвезьке море',
} as const;
