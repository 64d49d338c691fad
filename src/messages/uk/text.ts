/** The text on the table: its parts and articles, and who stands where on them. */
export const text = {
  initial: 'Парафа: {$party :party style=name}',
  'initial-struck': 'Парафа, що вже не діє: {$party :party style=name}',
  'countering-elsewhere': 'Ви готуєте зустрічну пропозицію щодо частини {$track :track}: тут до неї додати нічого.',
  mediates:
    '({#term of=mediator}{$mediator :party} {$mediator :agree you=посередничаєте one=посередничає many=посередничають}{/term})',
  'agreed-but-ruled-out':
    'Згодні: {$agreed :parties}. {$refusers :parties at=start} публічно це {$refusers :agree you=відкинули m=відкинув f=відкинула n=відкинуло one=відкинула}.',
  'said-in-opening': 'Сказано у вступній заяві.',
  'declared-on': 'Заявлено у {$round :day case=acc}',
  'so-they-say': 'Так {$by :agree you=кажете one=каже many=кажуть} {$by :parties}',
  'ruled-out': 'відкинули варіант {$answer :answer}',
  'insisted-on': 'наполягли на варіанті {$answer :answer}',
  'goes-back': 'Публічно ви {$said :list}. Усі побачать, що ви відступаєте від свого слова.',
  'goes-back-at-cost':
    'Публічно ви {$said :list}. Відступити від цього коштує вам {$cost :count} зі 100 балів підтримки вдома.',
  'those-on': 'у статті {$issue :article} — {$parties :parties}',
  'initials-fall':
    'Якщо ви це приймете, парафи під іншими формулюваннями втратять чинність: {$those :list by=semicolon}.',
  'trust-you-less': 'Через це у {$wronged :parties case=gen} стане менше довіри до вас.',

  heading: 'Текст',
  note: 'Парафи: {#term of=initial}прийнято попередньо{/term}, доки не узгоджено все',
  articles: 'Статті',

  // Over a part. Its number stands before the other words, and those before the signs of the signatories.
  part: '{#term of=part}частина {$number :count}{/term},',
  'signed-by': 'підписали',
  'to-sign': 'підписують:',
  'voted-today': 'Сьогодні ввечері її поставлять на голосування.',

  // In an article.
  'article-heading': '{#hidden}Стаття {$number :count}: {/hidden}{$issue :article style=title}.',
  'who-says-what': 'Хто що каже про статтю {$number :count}',
  'wordings-of': 'Формулювання: {$issue :article style=title}',
  'other-wording': 'Інше формулювання{#hidden}: {$issue :article style=title}{/hidden}',
  /** A label, and what it stands for, both in the words of the scenario's author. */
  'stands-for': '{#b}{$label}:{/b} {$wording}.',
  /** Vague wording that stands in the text. */
  vague: '{#vague}{$wordings :list by=or}{/vague}{#note}, кожна сторона читає це по-своєму{/note}',
  tabled: 'внесено',
  'in-text-now': 'зараз у тексті',
  'in-text-note': '(зараз у тексті)',
  'accept-for-now': 'Прийняти попередньо: {$answer :answer style=label}',
  'accept-anyway-ask': 'Усе одно прийняти?',
  'accept-anyway': 'Усе одно прийняти',
  'withdraw-ask': 'Відкликати свою парафу під статтею {$number :count}?',
  'withdraw-means':
    'Це забирає хід. Про це дізнаються всі, а ті, хто теж парафував статтю, менше вам довірятимуть. Скасувати цього не можна.',
  withdraw: 'Відкликати',
  'withdraw-mine': 'Відкликати свою парафу',

  // In the margin.
  'must-be-settled': 'треба узгодити{#hidden}.{/hidden}',
  'you-pencilled': 'ви{#hidden} позначили це олівцем{/hidden}',
  'accepted-by': 'Попередньо прийняли',
  'initialled-by': 'Парафували',

  // A wording in its brackets as it is heard: its words, then what stands beside them.
  'heard-option': '{$parts :list by=comma}',
  'heard-position': '{$mark}: {$words}',
  'heard-inferred': '{$mark}, припущено: {$words}',

  // What the signs stand for.
  signs: 'Що означають знаки',
  'all-signs': 'Усі знаки',
  'signs-label': 'Знаки',
  'sign-brackets': '{#term of=brackets}не узгоджено{/term}',
  /** Beside its sign, which names it. */
  'sign-accepts': 'згода',
  'sign-claimed': 'інші {#term of=claim}так кажуть{/term}',
  'sign-never': 'ніколи',
  'show-inferred': 'Показати те, що лише припущено',
  'sign-inferred': '{#term of=tags}припущено{/term}',
  'sign-silent': '{#term of=silent}якщо текст мовчить{/term}',
  'sign-bridging': 'ніхто цього не пропонував',
  'sign-red-line': '{#term of=red-line}ваша червона лінія{/term}',

  // Who says what on an article, wording by wording.
  'points-are-guesses': 'Бали — припущення автора гри.',
  'settled-by': 'Щоб це узгодити, потрібні парафи: {$parties :parties style=name}.',
  'if-silent': 'Якщо текст мовчить: {$answer :answer style=label}.',
  'must-settle': 'Поки це не узгоджено, підписати не можна.',
  /** Its label and its words, both of the scenario's author. */
  'option-in-full': '{#b}{$label}{/b}: {$wording}.',
  'note-in-text': 'Зараз у тексті.',
  'note-initialled': 'Парафи: {$parties :parties style=name}.',
  'note-red-line': 'Це переходить вашу червону лінію.',
  'note-silent': 'Це діє, якщо текст мовчить.',
  'note-bridging': 'Ідея автора гри, якої ніхто не пропонував.',
  'note-nobody': 'Публічно про це ніхто не казав.',
  /** What a delegation thinks of it, with how that is known; what others say of it has that in its words. */
  'position-stated': '{$words} (заявлено).',
  'position-reported': '{$words} (повідомлено).',
  'position-inferred': '{$words} (припущення автора; ніхто цього не казав).',
  'position-claimed': '{$words}.',

  // What others say of a delegation, and its answer.
  claims: 'Твердження',
  'claims-and-sources': 'Твердження та їхні джерела',
  'not-in-public': '(Сказано не публічно.)',
  'claim-confirm': 'Підтвердити публічно',
  'claim-confirm-ask': 'Підтвердити публічно?',
  'claim-deny': 'Заперечити публічно',
  'claim-deny-ask': 'Заперечити публічно?',
  'claim-reinterpret': 'Витлумачити інакше',
  'claim-reinterpret-ask': 'Витлумачити інакше?',
  'claim-by-members': 'Відповісти словами учасників',
  'claim-by-members-ask': 'Відповісти словами учасників?',
  'claim-meant': 'Ми маємо на увазі',
  'claim-you-say': 'Ви кажете: {$stands}.',
  'claim-is-heard': 'Вашу відповідь почують усі, і взяти її назад не можна. Це забирає один хід.',
} as const;
