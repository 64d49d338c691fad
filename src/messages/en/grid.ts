/** The text as a grid: what each delegation stands for, article by article, and who says what of an answer. */
export const grid = {
  called: '{$party :party at=start}',
  you: 'you',
  left: 'has left',
  leaving: 'is leaving',
  'trust-untried': 'does not know you yet',
  'trust-hardly': 'distrusts you',
  'trust-little': 'is wary of you',
  'trust-some': 'is open to you',
  'trust-much': 'trusts you',

  wants: '{$who :party at=start} {$who :agree you=want one=wants} it',
  accepts: '{$who :party at=start} could live with it',
  claimed: 'Others say that {$who :party} {$who :agree you=accept one=accepts} it',
  against: '{$who :party at=start} {$who :agree you=are one=is} against it',
  never: '{$who :party at=start} will never sign it',
  stated: 'stated',
  reported: 'reported',
  inferred: 'inferred',
} as const;
