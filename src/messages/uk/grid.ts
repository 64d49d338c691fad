/** The text as a grid: what each delegation stands for, article by article, and who says what of an answer. */
export const grid = {
  called: '{$party :party at=start}',
  you: 'ви',
  left: 'уже не за столом',
  leaving: 'вихід оголошено',
  'trust-untried': 'довіру ще не перевірено',
  'trust-hardly': 'недовіра до вас',
  'trust-little': 'обережність щодо вас',
  'trust-some': 'відкритість до вас',
  'trust-much': 'довіра до вас',

  wants: '{$who :party at=start} цього {$who :agree you=хочете one=хоче many=хочуть}',
  accepts: 'Для {$who :party case=gen} це прийнятно',
  claimed: 'Інші кажуть, що {$who :party} це {$who :agree you=приймаєте one=приймає many=приймають}',
  against: '{$who :party at=start} проти цього',
  never: '{$who :party at=start} цього ніколи не {$who :agree you=підпишете one=підпише many=підпишуть}',
  stated: 'заявлено',
  reported: 'повідомлено',
  inferred: 'припущено',
} as const;
