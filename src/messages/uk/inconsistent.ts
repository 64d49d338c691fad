/**
 * How parts of a scenario file do not fit each other, by code. Ids, dates and keys are repeated as they stand in the file; what
 * is said of events and levers stands in a file of its own.
 */
export const inconsistent = {
  'duplicate-id':
    'Вище вже є {$kind :one-of party=|інша сторона| track=|інша частина| issue=|інша стаття| claim=|інше твердження| event=|інша подія| lever=|інший крок| option=|інший варіант| faction=|інша група| member=|інший учасник| durability-line=|інший рядок тривкості|} "{$id}": тут потрібен власний id.',
  'duplicate-id.shipped': 'Id "{$id}" має сценарій, який іде разом із Parley.',
  'duplicate-mark': 'Позначку "{$mark}" вже має {$party}.',
  repeated: '"{$id}" у цьому списку вже є.',
  'repeated.hypothesis': 'Вище вже є інша гіпотеза "{$name}": кожна потребує власної назви.',

  'unknown-party': 'Сторони "{$id}" немає.',
  'unknown-party.in-places': 'Сторони "{$id}" немає, а згадок про неї {$places :count}.',
  'unknown-party.renamed': 'Сторони "{$id}" немає, а згадок про неї {$places :count}; "{$unnamed}" не згадано ніде.',
  'unknown-track': 'Частини "{$id}" немає.',
  'unknown-track.in-places': 'Частини "{$id}" немає, а згадок про неї {$places :count}.',
  'unknown-track.renamed': 'Частини "{$id}" немає, а згадок про неї {$places :count}; "{$unnamed}" не згадано ніде.',
  'unknown-issue': 'Статті "{$id}" немає.',
  'unknown-issue.in-places': 'Статті "{$id}" немає, а згадок про неї {$places :count}.',
  'unknown-issue.renamed': 'Статті "{$id}" немає, а згадок про неї {$places :count}; "{$unnamed}" не згадано ніде.',
  'unknown-source': 'Джерела "{$id}" немає.',
  'unknown-source.in-places': 'Джерела "{$id}" немає, а згадок про нього {$places :count}.',
  'unknown-source.renamed': 'Джерела "{$id}" немає, а згадок про нього {$places :count}; "{$unnamed}" не згадано ніде.',
  'unknown-option': 'Варіанта "{$option}" у статті {$issue} немає.',
  'unknown-option.in-places': 'Варіанта "{$option}" у статті {$issue} немає, а згадок про нього {$places :count}.',
  'unknown-option.renamed':
    'Варіанта "{$option}" у статті {$issue} немає, а згадок про нього {$places :count}; "{$unnamed}" не згадано ніде.',

  'missing-points': 'Варіант "{$option}" статті {$issue} не має балів для "{$party}".',
  'missing-points.in-places': 'Варіантів, за які "{$party}" не має балів: {$places :count}; це перший із них.',
  'missing-points.hypothesis': 'Ця гіпотеза має бали для статті {$issue}, але не для її варіанта "{$option}".',
  'missing-walk-away': 'Сторона "{$party}" не має межі поступок (walkAway) для частини "{$track}".',
  'missing-source':
    '{$kind :one-of position=|Позиція| event=|Подія| stand=|Думка учасника|} з позначкою {$tag} потребує джерела.',
  'missing-placeholder': 'У реченні немає місця для слів варіанта: напишіть там \\{option\\}.',
  'missing-placeholder.almost':
    'Слова варіанта стають на місце \\{option\\}, записаного малими літерами й без пробілів, а тут "{$written}".',

  'track-without-issues': 'Частина "{$track}" не має статей: підписувати було б нічого.',
  'track-cycle': 'Частина "{$track}" чекає сама на себе, тож її ніколи не підписали б.',
  'track-cycle.by-way-of':
    'Частина "{$track}" через {$by :list} чекає сама на себе, тож жодної з них ніколи не підписали б.',
  'mixed-tracks':
    '{$kind :one-of red-line=|Ця червона лінія| term=|Ця комбінація|} змішує частини: стаття {$issue} належить до "{$track}", а {$otherIssue} до "{$otherTrack}".',
  'late-target': 'До раунду {$round :count} гра не дійде: раундів у сценарії {$rounds :count}.',

  'not-a-date': 'Дати {$date} в календарі немає.',
  'dates-order': '{$date} не настає після {$before}, дати попереднього раунду.',
  'dates-count': 'Раундів {$rounds :count}, а дат {$dates :count}: кожен раунд потребує своєї.',
  'late-position': '{$date} настає після останнього раунду, {$last}: цієї позиції ніхто не побачить.',
  'late-claim': '{$date} настає після останнього раунду, {$last}: цього твердження ніхто не почує.',
  'late-stand': '{$date} настає після останнього раунду, {$last}: про цю думку ніхто не дізнається.',
  'early-fact': '{$date} настає раніше за {$before}.',

  'repeated-position': 'Позицію {$party} щодо цього варіанта на цей день уже записано вище.',
  'contradicting-position':
    'Це суперечить позиції {$party} щодо того самого варіанта того самого дня вище: там "{$before}", тут "{$now}".',
  'repeated-stand': 'Думку цього учасника про цей варіант на цей день уже записано вище.',
  'private-with-date': 'Непублічна думка ніколи не стає відома, тож дати вона не має.',
  'claim-about-oneself': '"{$party}" тут говорить про себе: те, що сторона каже про себе, — це позиція.',

  'channel-to-itself': 'Канал з’єднує дві сторони, а "{$party}" тут стоїть двічі.',
  'repeated-channel': 'Канал між "{$one}" і "{$other}" уже є вище.',
  'nobody-to-mediate': 'Крім "{$mediator}", цю частину не підписує ніхто, тож нема між ким бути посередником.',
  'mediator-unreachable':
    'Посередник "{$mediator}" не має прямого каналу з "{$party}", що підписує цю частину: єдиний текст туди не дійде.',

  'two-forms': 'Ця гіпотеза має і emphasis, і points: лишіть щось одне.',
  'priors-sum': 'Імовірності гіпотез (prior) про "{$party}" дають разом {$sum}, а не 1.',
  'too-many-packages':
    'У частині "{$track}" можливих пакетів {$packages :count} ({$product}); проаналізувати можна щонайбільше {$most :count}.',
  'nothing-to-settle-on':
    'Статтю "{$issue}" треба вирішити, але її єдиний варіант "{$option}" означає те саме, що й мовчання.',
  'never-signable':
    'Червоні лінії "{$party}" не лишають їй у статті {$issue} варіанта, який вона могла б підписати, тож "{$track}" ніколи не підпишуть.',

  'unknown-flag': 'Прапора "{$flag}" тут немає, тож його не намальовано.',
  'unknown-icon': 'Значка "{$icon}" тут немає, тож його не намальовано.',
  'markup-as-text.html':
    'HTML показується так, як написано, з кутовими дужками. У текстах може бути *виділення*, списки й посилання: скажіть це ними.',
  'markup-as-text.picture':
    'У текстах немає зображень, тож це показується так, як написано. Скажіть словами, що тут видно.',
  'markup-as-text.heading': 'У текстах немає заголовків, тож "#" показується так, як написано. Приберіть цей знак.',
  'markup-as-text.code': 'Зворотні лапки показуються так, як написано: приберіть їх.',
  'markup-as-text.link':
    'За посилання вважається лише адреса, що починається з https://, тож це показується так, як написано.',
  'id-not-file-name': 'Id тут "{$id}", тож файл має називатися {$id}.yaml.',
  'more-problems': 'Нижче є ще проблеми, {$count :count}: спершу виправте ті, що вище.',
} as const;
