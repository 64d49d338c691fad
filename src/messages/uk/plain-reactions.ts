/** Sentences in plain words with which a delegation speaks of something that has happened on the day of `round`. */
export const plainReactions = {
  'reacts-pressed': [
    '{$round :day style=letter case=acc after=у at=start} {$by :party} {$by :agree you=тиснули m=тиснув f=тиснула n=тиснуло one=тиснула many=тиснули} на нас («{$title}»), і приязні це не додало.',
  ],
  'reacts-news': [
    'Після новини «{$title}» ми менше довіряємо {$by :party case=dat}.',
    'Ми пишемо після новини «{$title}», і довіри до {$by :party case=gen} у нас поменшало.',
  ],
  'reacts-attack': ['Ми не можемо обійти мовчанням те, що сталося: «{$title}».'],
  'reacts-breach': [
    '{$round :day style=letter case=acc after=у at=start} ви відступили від того, що ми парафували разом, і ми це пам’ятаємо.',
    '{$round :day style=letter case=acc after=у at=start} ви знову відкрили те, що ми парафували разом.',
  ],
  'reacts-claim': [
    'Те, що ви казали нам про інших, {$round :day style=letter case=acc after=у} заперечили, тож до ваших слів ми тепер обережніші.',
  ],
  'reacts-denied': [
    '{$round :day style=letter case=acc after=у at=start} ви заперечили те, що ми про вас сказали; відтепер зважаємо на ваші власні слова.',
  ],
  'reacts-date': ['Дата частини {$track :track} минула без підписів, і втрачаємо на цьому ми всі.'],
  'reacts-leaves': [
    '{$by :party at=start} {$by :agree you=|сказали, що підете| m=|сказав, що піде| f=|сказала, що піде| n=|сказало, що піде| one=|сказала, що піде| many=|сказали, що підуть|} з переговорів, і ми просимо {$by :agree you=вас m=його f=її n=його one=її many=їх} лишитися.',
  ],
  'reacts-left': [
    '{$round :day style=letter case=acc after=у at=start} {$by :party} {$by :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів, і домовитися тепер важче.',
  ],
  'closing-agreed': ['Щодо цього ми вже були одної думки: {$issues :articles}. Тепер це втрачено.'],
  'closing-apart': [
    'До кінця ми просили у статті {$issue :article} варіант {$own :answer}, а {$by :party} — варіант {$theirs :answer}, і ми говорили б про це далі.',
  ],
  'closing-none': [
    'Шкода, що {$by :party} {$by :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів, перш ніж ми про щось домовилися.',
  ],
} as const;
