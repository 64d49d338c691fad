/** Sentences of letters in the voice of a bloc: it speaks for its members, and has to keep them together. */
export const joint = {
  'cannot-instead': [
    'Ми говоримо за багатьох і з варіантом {$theirs :answer} у статті {$issue :article} до них прийти не можемо; просимо вас про {$own :answer}.',
    'Щоб наші учасники трималися разом, у статті {$issue :article} нам потрібен варіант {$own :answer}, а не варіант {$theirs :answer}.',
    'У статті {$issue :article} наші учасники розраховують, що ми проситимемо варіант {$own :answer}, а варіант {$theirs :answer} — це інше.',
    'Варіанта {$theirs :answer} у статті {$issue :article} ми не змогли б пояснити всім нашим учасникам, тож пропонуємо варіант {$own :answer}.',
  ],
  'cannot-instead-since': [
    'Ще з {$since :day style=letter case=gen} наші учасники стоять у статті {$issue :article} за варіант {$own :answer}, і з варіантом {$theirs :answer} ми до них повернутися не можемо.',
    'Ви знаєте з {$since :day style=letter case=gen}, що у статті {$issue :article} нашим учасникам потрібен варіант {$own :answer}; варіант {$theirs :answer} цього не дає.',
    'У статті {$issue :article} ви просите варіант {$theirs :answer}. Заради наших учасників ми тримаємося варіанта {$own :answer}, як і з {$since :day style=letter case=gen}.',
    'Разом ми просимо у статті {$issue :article} варіант {$own :answer} ще з {$since :day style=letter case=gen}, а варіант {$theirs :answer} лишив би декого з нас осторонь.',
    'Нас багато, і з {$since :day style=letter case=gen} наша спільна лінія у статті {$issue :article} — {$own :answer}, тому варіанта {$theirs :answer} ми прийняти не можемо.',
  ],
  cannot: [
    'Ваш лист просить у статті {$issue :article} варіант {$answer :answer}, а схилити до нього наших учасників ми не змогли б.',
    'Серед наших учасників варіант {$answer :answer} у статті {$issue :article} мав би замало підтримки.',
    'Ваш лист заслуговує на чесну відповідь: варіант {$answer :answer} у статті {$issue :article} нас роз’єднав би.',
    'Ми не можемо погодитися за наших учасників на варіант {$answer :answer} у статті {$issue :article}.',
  ],
  'still-no': [
    'У відповіді від {$round :day style=letter case=gen} ми не змогли прийняти за своїх учасників варіант {$answer :answer} у статті {$issue :article}, не можемо й сьогодні.',
    'З {$round :day style=letter case=gen} наші учасники не змінили думки про варіант {$answer :answer} у статті {$issue :article}.',
    'Як ми й відповіли вам у листі від {$round :day style=letter case=gen}, варіант {$answer :answer} у статті {$issue :article} для нас разом неможливий.',
  ],
  'answer-stands': [
    'Цю пропозицію від {$round :day style=letter case=gen} ми вже обговорили, і наша спільна відповідь сьогодні та сама.',
    'Ваша пропозиція від {$round :day style=letter case=gen} повернулася до нас незмінною, і наша відповідь незмінна.',
    'Прийняти за своїх учасників вашу пропозицію від {$round :day style=letter case=gen} ми не змогли, і так є досі.',
  ],
  accepts: [
    'Від імені наших учасників приймаємо вашу пропозицію: {$clauses :clauses style=full}.',
    'Разом ми можемо погодитися: {$clauses :clauses style=full}.',
    'Дякуємо за ваш лист і від імені наших учасників погоджуємося: {$clauses :clauses style=full}.',
    'З цим ми можемо прийти до наших учасників, тож відповідь — «так»: {$clauses :clauses style=full}.',
  ],
  'accepts-all': [
    'Від імені наших учасників приймаємо вашу пропозицію.',
    'Разом ми можемо погодитися з вашим листом.',
    'З вашою пропозицією ми можемо прийти до наших учасників, тож відповідь — «так».',
    'Дякуємо за ваш лист і приймаємо його.',
  ],
  'moves-refused': [
    'З {$since :day style=letter case=gen} ми просили для наших учасників у статті {$issue :article} варіант {$from :answer}. Але {$by :party} це {$by :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили}, і разом ми можемо піти на варіант {$answer :answer}.',
    'Наші учасники хотіли у статті {$issue :article} варіант {$from :answer}, нашу лінію з {$since :day style=letter case=gen}; але {$by :party} {$by :agree you=сказали m=сказав f=сказала n=сказало one=сказала many=сказали} «ні», і ми підтримали б варіант {$answer :answer}.',
    'Оскільки {$by :party} {$by :agree you=відхилили m=відхилив f=відхилила n=відхилило one=відхилила many=відхилили} варіант {$from :answer} у статті {$issue :article}, наше спільне прохання від {$since :day style=letter case=gen}, ми готові прийти до учасників із {$answer :answer}.',
    'На варіант {$from :answer} у статті {$issue :article}, нашу лінію з {$since :day style=letter case=gen}, {$by :party} не {$by :agree you=погодилися m=погодився f=погодилася n=погодилося one=погодилася many=погодилися}, тож ми разом переходимо до варіанта {$answer :answer}.',
  ],
  'moves-return': [
    'З вашим варіантом {$gained :answer style=full} ми можемо прийти до наших учасників, тож у статті {$issue :article} відступаємо від варіанта {$from :answer}, нашої лінії з {$since :day style=letter case=gen}, до варіанта {$answer :answer}.',
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}. За ваш варіант {$gained :answer style=full} ми разом приймаємо варіант {$answer :answer}.',
    'Ви даєте нашим учасникам варіант {$gained :answer style=full}, а ми відповідаємо варіантом {$answer :answer} у статті {$issue :article} замість варіанта {$from :answer}, нашої лінії з {$since :day style=letter case=gen}.',
  ],
  'moves-offered': [
    'Нашим учасникам ваш варіант {$answer :answer} у статті {$issue :article} сподобається більше, ніж {$from :answer}, про який ми просили з {$since :day style=letter case=gen}.',
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}; ваш варіант {$answer :answer} дає всім нам більше.',
    'Варіантом {$answer :answer} у статті {$issue :article} ви даєте нашим учасникам більше, ніж наше прохання від {$since :day style=letter case=gen}: {$from :answer}.',
  ],
  'moves-agreed': [
    '{$parties :parties at=start} зійшлися на варіанті {$answer :answer}, і ми не хочемо лишатися осторонь: знімаємо варіант {$from :answer} у статті {$issue :article}, нашу лінію з {$since :day style=letter case=gen}.',
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}; тепер {$parties :parties} за варіант {$answer :answer}, і ми можемо це підтримати.',
    'Оскільки {$parties :parties} погодилися на варіант {$answer :answer}, ми відмовляємося від варіанта {$from :answer} у статті {$issue :article}, про що наші учасники просили з {$since :day style=letter case=gen}.',
  ],
  'moves-time': [
    'Наші учасники знають, що часу мало. Замість варіанта {$from :answer} у статті {$issue :article}, нашої лінії з {$since :day style=letter case=gen}, ми можемо підтримати варіант {$answer :answer}.',
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}; доки є час, воліємо разом погодитися на варіант {$answer :answer}.',
    'Ми не хотіли б роз’їхатися ні з чим, тож у статті {$issue :article} йдемо від варіанта {$from :answer}, нашої лінії з {$since :day style=letter case=gen}, до варіанта {$answer :answer}.',
  ],
  'moves-exchange': [
    'Якщо наші учасники побачать у тексті варіант {$asked :answer style=full}, ми зможемо підтримати у статті {$issue :article} варіант {$answer :answer} замість варіанта {$from :answer}, нашої лінії з {$since :day style=letter case=gen}.',
    'З {$since :day style=letter case=gen} ми просили у статті {$issue :article} варіант {$from :answer}. Наші учасники прийняли б варіант {$answer :answer} в обмін на варіант {$asked :answer style=full}.',
  ],
  'moves-too': [
    'З тієї ж причини можемо підтримати варіант {$answer :answer} у статті {$issue :article} замість варіанта {$from :answer}.',
    'Це дає нам змогу разом зрушити й у статті {$issue :article}: від варіанта {$from :answer} до варіанта {$answer :answer}.',
    'Тому ж наші учасники могли б піти у статті {$issue :article} від варіанта {$from :answer} до варіанта {$answer :answer}.',
  ],
  asks: [
    'Від імені наших учасників просимо записати {$clauses :clauses style=full}.',
    'Разом ми пропонуємо записати {$clauses :clauses style=full}.',
    'Приходимо до вас зі спільним проханням: {$clauses :clauses style=full}.',
    'Наші учасники могли б стати за таке: {$clauses :clauses style=full}.',
    'Сподіваємося схилити вас до такого: {$clauses :clauses style=full}.',
  ],
  'asks-since': [
    'З {$since :day style=letter case=gen} наше спільне прохання таке: {$answer :answer style=full}, і воно чинне.',
    'Наші учасники сподіваються на це ще з {$since :day style=letter case=gen}: {$answer :answer style=full}.',
    'Як і з {$since :day style=letter case=gen}, від імені всіх наших учасників просимо варіант {$answer :answer style=full}.',
    'З {$since :day style=letter case=gen} наші учасники разом стоять за варіант {$answer :answer style=full}, і ми просимо вас знову.',
  ],
  'asks-since-two': [
    'З {$since :day style=letter case=gen} наше спільне прохання — {$answer :answer style=full}; разом із ним просимо варіант {$other :answer style=full}.',
    'Для наших учасників важать дві речі: {$answer :answer style=full}, про що ми пишемо з {$since :day style=letter case=gen}, і {$other :answer style=full}.',
    'Як і з {$since :day style=letter case=gen}, разом просимо варіант {$answer :answer style=full}, а також {$other :answer style=full}.',
    'З {$since :day style=letter case=gen} наші учасники разом стоять за варіант {$answer :answer style=full}; сподіваємося й на варіант {$other :answer style=full}.',
  ],
  'asks-in-return': [
    'Щоб наші учасники пішли за нами, просимо записати {$clauses :clauses style=full}.',
    'Натомість наші учасники хотіли б такого: {$clauses :clauses style=full}.',
    'Допоможіть нам у цьому: {$clauses :clauses style=full}, і ми зможемо все їм пояснити.',
    'Просимо вас піти нам назустріч: {$clauses :clauses style=full}.',
  ],
  'asks-too': [
    'Наші учасники сподіваються й на таке: {$clauses :clauses style=full}.',
    'Разом із цим просимо записати {$clauses :clauses style=full}.',
    'Для декого з нас не менш важливе й таке: {$clauses :clauses style=full}.',
    'Додаємо друге прохання: {$clauses :clauses style=full}.',
    'Подумайте, будь ласка, й про таке: {$clauses :clauses style=full}: для багатьох із нас це важливо.',
    'Усім нам допомогло б, якби стояло {$clauses :clauses style=full}.',
  ],
  besides: [
    'Наша спільна пропозиція містить і таке: {$clauses :clauses style=full}.',
    'Наші учасники додали б і таке: {$clauses :clauses style=full}.',
    'Разом ми пропонуємо також таке: {$clauses :clauses style=full}.',
  ],
  'price-there': [
    'З варіантом {$answer :answer} на цьому місці ми могли б прийти з вашим листом до наших учасників.',
    'Якщо ви напишете натомість варіант {$answer :answer}, решту ми разом зможемо прийняти.',
    'Наші учасники пішли б за нами, якби там у вашому листі стояло {$answer :answer}.',
    'Ми погодилися б на ваш лист із варіантом {$answer :answer} на тому місці.',
  ],
  price: [
    'Ми могли б прийти до наших учасників із вашим листом, якби в ньому стояло {$clauses :clauses style=full}, а решта лишилася як є.',
    'Якщо ви напишете {$clauses :clauses style=full}, ми разом зможемо прийняти ваш лист.',
    'Наші учасники пішли б за нами, якби у вашому листі стояло {$clauses :clauses style=full}.',
    'Усім нам разом для згоди потрібно ось що: {$clauses :clauses style=full}.',
  ],
  'far-apart': [
    `
      .input {$issues :articles}
      .match $issues
      one {{Щодо статті {$issues} наші учасники від вас далеко, і однієї зміни їм було б замало.}}
      * {{Щодо статей {$issues} наші учасники від вас далеко, і однієї зміни їм було б замало.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Щоб переконати наших учасників, потрібна не одна зміна, передусім щодо статті {$issues}.}}
      * {{Щоб переконати наших учасників, потрібна не одна зміна, передусім щодо статей {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Розбіжності щодо статті {$issues} надто великі, щоб ми подолали їх одним новим реченням.}}
      * {{Розбіжності щодо статей {$issues} надто великі, щоб ми подолали їх одним новим реченням.}}`,
  ],
  'red-line': [
    'У статті {$issue :article} ваш лист перетинає лінію, на якій наші учасники стоять разом.',
    'Спільних червоних ліній у нас небагато, і у статті {$issue :article} ваш лист одну з них перетинає.',
    'Того, що ви просите у статті {$issue :article}, не підпише ніхто з нас: це наша червона лінія.',
  ],
  agreed: [
    `
      .input {$issues :articles}
      .match $issues
      one {{Щодо статті {$issues} наші учасники хочуть того самого, що й ви, і ми хотіли б це зберегти.}}
      * {{Щодо статей {$issues} наші учасники хочуть того самого, що й ви, і ми хотіли б це зберегти.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Ми можемо сказати нашим учасникам, що щодо статті {$issues} ми з вами згодні.}}
      * {{Ми можемо сказати нашим учасникам, що щодо статей {$issues} ми з вами згодні.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Усім нам допомагає те, що щодо статті {$issues} між нами немає суперечки.}}
      * {{Усім нам допомагає те, що щодо статей {$issues} між нами немає суперечки.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Ми цінуємо спільне з вами: нашу згоду щодо статті {$issues}.}}
      * {{Ми цінуємо спільне з вами: нашу згоду щодо статей {$issues}.}}`,
  ],
  open: [
    `
      .input {$issues :articles}
      .match $issues
      one {{Тепер наші учасники запитають нас про статтю {$issues}: тут ми з вами ще розходимося.}}
      * {{Тепер наші учасники запитають нас про статті {$issues}: тут ми з вами ще розходимося.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Знайдімо спільну відповідь і щодо статті {$issues}.}}
      * {{Знайдімо спільну відповідь і щодо статей {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Разом нам іще треба вирішити статтю {$issues}.}}
      * {{Разом нам іще треба вирішити статті {$issues}.}}`,
    `
      .input {$issues :articles}
      .match $issues
      one {{Сподіваємося, це відкриє шлях і щодо статті {$issues}.}}
      * {{Сподіваємося, це відкриє шлях і щодо статей {$issues}.}}`,
  ],
  invites: [
    'Нам треба радитися з багатьма, тож скажіть, будь ласка, раніше, чого ви не змогли б прийняти.',
    'Якщо ви бачите інший шлях, який підтримали б наші учасники, ми охоче обговоримо його з ними.',
    'Напишіть нам, будь ласка, що вам потрібно, і ми запитаємо своїх учасників, як далеко вони можуть піти.',
    'Сподіваємося на відповідь, із якою зможемо повернутися до всіх наших учасників.',
  ],
  'invites-again': [
    'Якщо ви зміните свій лист, ми знову покажемо його нашим учасникам.',
    'Ми не хочемо на цьому розходитися, тож допоможіть нам знайти слова, які підтримають усі.',
    'Ми були б раді прийти до наших учасників з іншою вашою пропозицією.',
  ],
  'reacts-pressed': [
    '{$round :day style=letter case=acc after=у at=start} {$by :party} {$by :agree you=тиснули m=тиснув f=тиснула n=тиснуло one=тиснула many=тиснули} на всіх нас («{$title}»), і нашим учасникам це не до вподоби.',
  ],
  'reacts-news': [
    'Після новини «{$title}» наші учасники менше довіряють {$by :party case=dat}.',
    'Новина «{$title}» коштувала {$by :party case=dat} довіри наших учасників.',
  ],
  'reacts-attack': ['Наші учасники просять сказати про те, чого не оминути: «{$title}».'],
  'reacts-breach': [
    'Наші учасники питають, чому {$round :day style=letter case=acc after=у} ви відступили від того, що ми з вами парафували.',
    'Наші учасники покладалися на те, що ми з вами парафували, а {$round :day style=letter case=acc after=у} ви від цього відступили.',
  ],
  'reacts-claim': [
    'Ми передали нашим учасникам те, що ви нам казали, а {$round :day style=letter case=acc after=у} це заперечили.',
  ],
  'reacts-denied': [
    '{$round :day style=letter case=acc after=у at=start} ви заперечили те, що ми про вас сказали, і ми повідомили про це наших учасників.',
  ],
  'reacts-date': ['Дата частини {$track :track} минула без підписів, і наші учасники на цьому втрачають.'],
  'reacts-leaves': [
    '{$by :party at=start} {$by :agree you=збираєтеся one=збирається many=збираються} піти з переговорів, і всі наші учасники просять {$by :agree you=вас m=його f=її n=його one=її many=їх} лишитися.',
  ],
  'reacts-left': [
    '{$round :day style=letter case=acc after=у at=start} {$by :party} {$by :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів, і наші учасники про це шкодують.',
  ],
  'closing-agreed': [
    'Тут ми й наші учасники вже були згодні з іншою стороною: {$issues :articles}. Тепер це втрачено.',
  ],
  'closing-apart': [
    'Заради наших учасників ми до кінця просили у статті {$issue :article} варіант {$own :answer}, а {$by :party} {$by :agree you=просили m=просив f=просила n=просило one=просила many=просили} варіант {$theirs :answer}.',
  ],
  'closing-none': [
    'Наші учасники шкодують, що {$by :party} {$by :agree you=вийшли m=вийшов f=вийшла n=вийшло one=вийшла many=вийшли} з переговорів, перш ніж було про що домовлятися.',
  ],
} as const;
