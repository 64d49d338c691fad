/** What is written on the painted map, besides the names of delegations and places. There is room for a few words only. */
export const map = {
  /** Which line means what. */
  direct: 'direct (strands: trust)',
  relayed: 'relayed',
  closed: 'closed',
  claim: 'claim',

  you: '{$you :party style=name} · you',
  /** Under the name of a delegation. */
  gone: 'has left',
  leaving: 'is leaving',
  /** Beside a line that is cut. */
  'no-channel': 'no channel',

  borders: 'Borders illustrative. Crimea as Ukraine: UN General Assembly resolution 68/262.',
  /** Where that is too long. */
  'borders-briefly': 'Borders illustrative. Crimea as Ukraine: UN 68/262.',

  'sea-north': 'North Sea',
  'sea-baltic': 'Baltic',
  'sea-black': 'Black Sea',
  'sea-mediterranean': 'Mediterranean',
  'sea-atlantic': 'Atlantic',
  'sea-norwegian': 'Norwegian Sea',
} as const;
