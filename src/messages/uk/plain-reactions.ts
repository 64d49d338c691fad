/** Sentences in plain words with which a delegation speaks of something that has happened on the day of `round`. */
export const plainReactions = {
  'reacts-pressed': [
    '{$round :day style=letter case=acc after=у at=start} {$by :party} {$by :agree you=тиснули m=тиснув f=тиснула n=тиснуло one=тиснула many=тиснули} на нас («{$title}»), і прихильності тут це не додало.',
  ],
  'reacts-news': [
    'Після новини «{$title}» ми менше довіряємо {$by :party case=dat}.',
    'Новина «{$title}» послабила нашу довіру до {$by :party case=gen}.',
  ],
  'reacts-attack': ['Ми не можемо писати вам, не згадавши про напад («{$title}»).'],
  'reacts-breach': [
    '{$round :day style=letter case=acc after=у at=start} ви відступили від того, що ми парафували разом, і тепер нам важче на вас покладатися.',
    '{$round :day style=letter case=acc after=у at=start} ви знову відкрили те, що ми парафували разом, і це підірвало довіру.',
  ],
  'reacts-claim': [
    'Те, що ви казали нам про інших, {$round :day style=letter case=acc after=у} спростували, тож до ваших слів ми тепер ставимося обережніше.',
  ],
  'reacts-denied': [
    '{$round :day style=letter case=acc after=у at=start} ви спростували те, що ми про вас сказали, тож тепер ми зважаємо на ваші власні слова.',
  ],
  'reacts-date': ['Дата частини {$track :track} минула без підписів, і це дорого обходиться всім нам.'],
  'reacts-leaves': [
    '{$by :party at=start} {$by :agree you=|сказали, що підете| m=|сказав, що піде| f=|сказала, що піде| n=|сказало, що піде| one=|сказала, що піде| many=|сказали, що підуть|} з переговорів, і ми просимо {$by :agree you=вас m=його f=її n=його one=її many=їх} лишитися.',
  ],
  'reacts-left': [
    '{$round :day style=letter case=acc after=у at=start} {$by :party} {$by :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів, і домовитися тепер важче.',
  ],
  'closing-agreed': ['Щодо цього ми вже були згодні, а тепер це втрачено: {$issues :articles}.'],
  'closing-apart': [
    'До кінця ми просили у статті {$issue :article} варіант {$own :answer}, а {$by :party} — варіант {$theirs :answer}, і ми говорили б про це далі.',
  ],
  'closing-none': [
    'Шкода, що {$by :party} {$by :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів, перш ніж ми про щось домовилися.',
  ],
} as const;
