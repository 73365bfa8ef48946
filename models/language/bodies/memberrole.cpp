#include "models/language/bodies/memberrole.h"

#include "models/language/bodies/bodykind.h"
#include "models/language/resourcetable.h"

#include <QSet>
#include <QStringList>

#include <initializer_list>

namespace delegations {

namespace {

const QSet<QString> &words()
{
    static const QSet<QString> all = [] {
        QSet<QString> made;
        const QList<QStringList> rows = resourceTable(QStringLiteral(":/languages/memberroles.tsv"));
        for (const QStringList &row : rows) {
            for (const QString &word : row.sliced(1))
                made.insert(word);
        }
        return made;
    }();
    return all;
}

/// In small letters, without stops and the dots of ё.
QString comparable(const QString &text)
{
    QString result = text.simplified().toLower();
    result.remove(u'.');
    result.replace(u'\u2019', u'\'');
    return result.replace(u'ё', u'е');
}

/// The longest beginning of whole words that is one of them; 0 without any.
qsizetype roleLength(const QString &comparable)
{
    for (qsizetype end = comparable.size(); end > 0; end = comparable.lastIndexOf(u' ', end - 1)) {
        if (words().contains(comparable.left(end)))
            return end;
    }
    return 0;
}

} // namespace

bool isMemberRole(const QString &role)
{
    const QString text = comparable(role);
    const qsizetype length = roleLength(text);
    if (length == 0)
        return false;
    return length == text.size() || bodyKind(role.simplified().sliced(length)) == QLatin1String("chamber");
}

QString constituencyIn(const QString &label)
{
    const QString text = label.simplified();
    const QString small = text.toLower();
    const qsizetype length = roleLength(small);
    if (length == 0)
        return {};
    for (const char *between : {" for ", " from ", " from the ", " от "}) {
        const QString words = QString::fromUtf8(between);
        if (small.indexOf(words, length) == length)
            return text.sliced(length + words.size());
    }
    return {};
}

} // namespace delegations
