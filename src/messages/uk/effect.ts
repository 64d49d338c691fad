/** What an event or a lever has changed. */
export const effect = {
  // What an event of a war does to a delegation is said as a cost, never as a gain.
  'costs-more': 'Без угоди щодо частини {$track :track} вам тепер гірше.',
  'costs-less': 'Без угоди щодо частини {$track :track} вам тепер не так зле.',
  'trusts-more':
    '{$of :party at=start} {$of :agree you=довіряєте one=довіряє many=довіряють} {$to :party case=dat} більше.',
  'trusts-less':
    '{$of :party at=start} {$of :agree you=довіряєте one=довіряє many=довіряють} {$to :party case=dat} менше.',
  'standing-falls': `
    .input {$party :party case=gen}
    .match $party
    you {{Ваша підтримка вдома падає на {$by :count}.}}
    *   {{Підтримка {$party} вдома падає на {$by :count}.}}`,
  'standing-rises': `
    .input {$party :party case=gen}
    .match $party
    you {{Ваша підтримка вдома зростає на {$by :count}.}}
    *   {{Підтримка {$party} вдома зростає на {$by :count}.}}`,
  'channel-direct': 'Між {$pair :parties case=ins} тепер є прямий канал.',
  'channel-relayed': 'Між {$pair :parties case=ins} тепер є зв’язок лише через інших.',
  'channel-none': 'Між {$pair :parties case=ins} більше немає каналу.',
  'option-on': 'Знову на столі варіант {$clauses :clauses style=full}.',
  'option-off': 'Знято зі столу варіант {$clauses :clauses style=full}.',
  'position-wants':
    'Публічно {$party :party} {$party :agree you=виступаєте one=виступає many=виступають} за варіант {$answer :answer} у статті {$issue :article}.',
  'position-accepts':
    'Публічно {$party :party} {$party :agree you=допускаєте one=допускає many=допускають} варіант {$answer :answer} у статті {$issue :article}.',
  'position-against':
    'Публічно {$party :party} {$party :agree you=виступаєте one=виступає many=виступають} проти варіанта {$answer :answer} у статті {$issue :article}.',
  'position-never':
    'Публічно {$party :party} {$party :agree you=відкидаєте one=відкидає many=відкидають} варіант {$answer :answer} у статті {$issue :article}.',
} as const;
