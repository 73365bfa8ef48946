<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Report</name>
    <message>
        <source>There is no such country in the database. Choose another one, or leave it out for all.</source>
        <translation>Такой страны в базе данных нет. Выберите другую или не указывайте страну, чтобы получить все.</translation>
    </message>
    <message>
        <source>Composition of the delegations</source>
        <translation>Состав делегаций</translation>
    </message>
    <message>
        <source>The database holds no countries yet.</source>
        <translation>В базе данных пока нет стран.</translation>
    </message>
    <message>
        <source>Delegation and chamber</source>
        <translation>Делегация, палата</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Замещено</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Вакантно</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Plenipotentiary representatives</source>
        <translation>Полномочные представители</translation>
    </message>
    <message>
        <source>Plenipotentiary representative</source>
        <translation>Полномочный представитель</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>сведений нет</translation>
    </message>
    <message>
        <source>Chamber</source>
        <translation>Палата</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены делегации</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>no members known</source>
        <translation>сведений о членах нет</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>вакантно</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Сайты</translation>
    </message>
    <message>
        <source>Seats: %1, filled: %2, vacant: %3</source>
        <translation>Мест: %1, замещено: %2, вакантно: %3</translation>
    </message>
    <message>
        <source>The document could not be printed: the printer took no more pages. Check it and print again.</source>
        <translation>Документ не напечатан: принтер больше не принимает страницы. Проверьте принтер и повторите печать.</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Новости</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Упоминаются</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Cancelled: the document was not finished.</source>
        <translation>Отменено: документ не закончен.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. Make room or choose another folder, then export again. What stood there before is unchanged.</source>
        <translation>Не удалось записать %1: диск заполнен. Освободите место или выберите другую папку и повторите. Прежний файл не изменён.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is missing or does not let you write. Choose another folder or name.</source>
        <translation>Записать %1 нельзя: папки нет или она закрыта для записи. Выберите другую папку или имя.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the disk or choose another folder, then export again. What stood there before is unchanged.</source>
        <translation>Не удалось записать %1. Проверьте диск или выберите другую папку и повторите. Прежний файл не изменён.</translation>
    </message>
    <message>
        <source>Person cards</source>
        <translation>Личные карточки</translation>
    </message>
    <message>
        <source>This person is no longer in the database.</source>
        <translation>Этого человека в базе данных больше нет.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Дата смерти</translation>
    </message>
    <message>
        <source>Seats and offices</source>
        <translation>Мандаты и должности</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Member of the delegation</source>
        <translation>Член делегации</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>also known as</source>
        <translation>также известен как</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>прежнее имя</translation>
    </message>
    <message>
        <source>romanised</source>
        <translation>латиницей</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>Made on %1 from %2</source>
        <translation>Составлено %1 по базе данных %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Отчёта «%1» нет. Выберите один из: %2.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The format of a whole date, as QDate::toString takes it.</extracomment>
        <translation>d MMMM yyyy &apos;г.&apos;</translation>
    </message>
    <message>
        <source>%1</source>
        <extracomment>A year without month and day.</extracomment>
        <translation>%1 г.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month and its year.</extracomment>
        <translation>%1 %2 г.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>замещающий член</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>исполняющий обязанности</translation>
    </message>
    <message>
        <source>ex officio</source>
        <translation>по должности</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mobile telephone</source>
        <translation>Мобильный телефон</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Почтовый адрес</translation>
    </message>
    <message>
        <source>%1, more than there are seats: %2</source>
        <translation>%1, сверх числа мест: %2</translation>
    </message>
    <message>
        <source>Person card</source>
        <translation>Личная карточка</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From a year to a year.</extracomment>
        <translation>%1–%2 гг.</translation>
    </message>
</context>
<context>
    <name>ReportKind</name>
    <message>
        <source>Composition of the delegations</source>
        <translation>Состав делегаций</translation>
    </message>
    <message>
        <source>Person card</source>
        <translation>Личная карточка</translation>
    </message>
    <message>
        <source>News item</source>
        <translation>Новость</translation>
    </message>
</context>
<context>
    <name>ReportLanguageName</name>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>армянский</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>азербайджанский</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>белорусский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузинский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>греческий</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>иврит</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>киргизский</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>монгольский</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>персидский</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румынский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>сербский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>таджикский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецкий</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>туркменский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>узбекский</translation>
    </message>
</context>
<context>
    <name>ReportOffice</name>
    <message>
        <source>plenipotentiary</source>
        <translation>полномочный представитель</translation>
    </message>
    <message>
        <source>plenipotentiary representative</source>
        <translation>полномочный представитель</translation>
    </message>
    <message>
        <source>chairman</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>chairwoman</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>chairperson</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>deputy chairman</source>
        <translation>заместитель председателя</translation>
    </message>
    <message>
        <source>deputy chairwoman</source>
        <translation>заместитель председателя</translation>
    </message>
    <message>
        <source>first deputy chairman</source>
        <translation>первый заместитель председателя</translation>
    </message>
    <message>
        <source>vice-chairman</source>
        <translation>заместитель председателя</translation>
    </message>
    <message>
        <source>president</source>
        <translation>президент</translation>
    </message>
    <message>
        <source>vice-president</source>
        <translation>вице-президент</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>спикер</translation>
    </message>
    <message>
        <source>deputy speaker</source>
        <translation>вице-спикер</translation>
    </message>
    <message>
        <source>head of the delegation</source>
        <translation>руководитель делегации</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>руководитель делегации</translation>
    </message>
    <message>
        <source>deputy head of the delegation</source>
        <translation>заместитель руководителя делегации</translation>
    </message>
    <message>
        <source>executive secretary</source>
        <translation>ответственный секретарь</translation>
    </message>
    <message>
        <source>deputy executive secretary</source>
        <translation>заместитель ответственного секретаря</translation>
    </message>
    <message>
        <source>secretary general</source>
        <translation>генеральный секретарь</translation>
    </message>
    <message>
        <source>secretary of the delegation</source>
        <translation>секретарь делегации</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>докладчик</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>координатор</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>депутат</translation>
    </message>
    <message>
        <source>senator</source>
        <translation>сенатор</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>наблюдатель</translation>
    </message>
</context>
</TS>
