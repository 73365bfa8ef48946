#include "tests/support/sourceliterals.h"

#include <QRegularExpression>

#include <algorithm>

namespace delegations::test {

namespace {

struct Token
{
    enum class Kind { Word, Sign, Text };
    Kind kind = Kind::Sign;
    QString text;
    int line = 0;
};

QList<Token> tokensOf(const QString &source)
{
    // Comments and lines of the preprocessor that hold no text; raw strings, strings, characters; the rest.
    static const QRegularExpression token(
        QStringLiteral(
            R"re((?<none>//[^\n]*|/\*.*?\*/|(?:^|\n)[ \t]*#[ \t]*(?:include|pragma|error)[^\n]*|\s+))re"
            R"re(|(?:u8|u|U|L)?R"(?<mark>[^(\s"]*)\((?<raw>.*?)\)\k<mark>")re"
            R"re(|(?:u8|u|U|L)?"(?<text>(?:[^"\\]|\\.)*+)")re"
            R"re(|(?:u8|u|U|L)?'(?:[^'\\]|\\.)*+')re"
            R"re(|(?<word>[A-Za-z0-9_]+(?:'[0-9A-Fa-f]+)*)|::|->|.)re"),
        QRegularExpression::DotMatchesEverythingOption);
    QList<Token> tokens;
    int line = 1;
    auto matches = token.globalMatch(source);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool isText = match.hasCaptured(QStringLiteral("text"));
        if (isText || match.hasCaptured(QStringLiteral("raw")))
            tokens.append({Token::Kind::Text, match.captured(isText ? u"text" : u"raw"), line});
        else if (match.hasCaptured(QStringLiteral("word")))
            tokens.append({Token::Kind::Word, match.captured(), line});
        else if (!match.hasCaptured(QStringLiteral("none")))
            tokens.append({Token::Kind::Sign, match.captured(), line});
        line += int(match.captured().count(u'\n'));
    }
    return tokens;
}

bool isWrapper(const QString &name)
{
    static const QStringList wrappers{QStringLiteral("QStringLiteral"),    QStringLiteral("QLatin1String"),
                                      QStringLiteral("QByteArrayLiteral"), QStringLiteral("QString"),
                                      QStringLiteral("fromUtf8"),          QStringLiteral("fromLatin1"),
                                      QStringLiteral("QLatin1StringView"), QStringLiteral("l")};
    return wrappers.contains(name);
}

/// What is called or constructed by the bracket at `at`: of "QLabel note(" the type, which says more.
QString calledAt(const QList<Token> &tokens, qsizetype at)
{
    const auto word = [&](qsizetype index) {
        return index >= 0 && tokens[index].kind == Token::Kind::Word ? tokens[index].text : QString();
    };
    const QString name = word(at - 1);
    const QString type = word(at - 2);
    const QString braces = tokens[at].text == QLatin1String("{") ? QStringLiteral("{") : QString();
    const bool isVariable = !name.isEmpty() && !type.isEmpty() && type.front().isUpper();
    return (isVariable ? type : name) + braces;
}

class Reader
{
public:
    Reader(QString file, const QString &source) : m_file(std::move(file)), m_tokens(tokensOf(source)) {}

    QList<SourceLiteral> read()
    {
        for (qsizetype at = 0; at < m_tokens.size(); ++at) {
            const Token &token = m_tokens[at];
            if (token.kind == Token::Kind::Text)
                at = addLiteral(at);
            else if (token.kind == Token::Kind::Sign)
                readSign(token.text, at);
        }
        return m_literals;
    }

private:
    void readSign(const QString &sign, qsizetype at)
    {
        if (sign == QLatin1String("(") || sign == QLatin1String("{") || sign == QLatin1String("["))
            m_calls.append({calledAt(m_tokens, at), 0, false});
        else if (sign == QLatin1String(")") || sign == QLatin1String("}") || sign == QLatin1String("]"))
            m_calls.resize(std::max<qsizetype>(0, m_calls.size() - 1));
        else if (sign == QLatin1String(",") && !m_calls.isEmpty())
            ++m_calls.last().argument;
    }

    /// Returns the last of the neighbours that make up the literal.
    qsizetype addLiteral(qsizetype at)
    {
        SourceLiteral literal{m_file, m_tokens[at].line, {}, m_calls};
        if (!literal.calls.isEmpty() && at > 0)
            literal.calls.last().isAlone =
                m_tokens[at - 1].text == QLatin1String("(") || m_tokens[at - 1].text == QLatin1String(",");
        qsizetype last = at;
        for (; last < m_tokens.size() && m_tokens[last].kind == Token::Kind::Text; ++last)
            literal.text += m_tokens[last].text;
        m_literals.append(literal);
        return last - 1;
    }

    QString m_file;
    QList<Token> m_tokens;
    QList<Call> m_calls;
    QList<SourceLiteral> m_literals;
};

/// lupdate takes a text only where an argument begins with it: "tr(a ? "x" : "y")" has none. A text that is
/// marked, and made a QString as it is, stays English.
bool isTranslated(const SourceLiteral &literal)
{
    static const QStringList marks{QStringLiteral("tr"), QStringLiteral("translate"),
                                   QStringLiteral("QT_TRANSLATE_NOOP"), QStringLiteral("QT_TRANSLATE_N_NOOP"),
                                   QStringLiteral("QT_TRANSLATE_NOOP3")};
    if (literal.calls.isEmpty() || !literal.calls.last().isAlone ||
        !marks.contains(literal.calls.last().name))
        return false;
    if (literal.calls.last().argument == 0 && literal.calls.last().name != QLatin1String("tr"))
        return true; // The context.
    const bool isOnlyMarked = literal.calls.last().name.startsWith(QLatin1String("QT_"));
    return !isOnlyMarked || literal.calls.size() < 2 ||
           !isWrapper(literal.calls[literal.calls.size() - 2].name);
}

/// The nearest call that is not only another spelling of a literal.
Call use(const SourceLiteral &literal)
{
    for (auto call = literal.calls.crbegin(); call != literal.calls.crend(); ++call) {
        if (!isWrapper(call->name))
            return *call;
    }
    return {};
}

/// Names that only the program reads, and what only a log holds.
bool isInternal(const Call &use)
{
    static const QStringList readers{
        QStringLiteral("setObjectName"), QStringLiteral("findChild"), QStringLiteral("QRegularExpression"),
        QStringLiteral("execute"),       QStringLiteral("scalar"),    QStringLiteral("qDebug"),
        QStringLiteral("static_assert"), QStringLiteral("bind"),      QStringLiteral("qCWarning")};
    const bool isDetail = use.name == QLatin1String("Error{") && use.argument == 2;
    const bool isSyntax = use.name == QLatin1String("addPositionalArgument") && use.argument == 2;
    return readers.contains(use.name) || isDetail || isSyntax;
}

bool isShown(const Call &use)
{
    static const QRegularExpression shown(QStringLiteral(
        "^(set(Window|Accessible)?(Text|Title|Name|Description|ToolTip|StatusTip|WhatsThis|PlaceholderText|"
        "Prefix|Suffix|HorizontalHeaderLabels|DetailedText|InformativeText|IconText|LabelText)|"
        "addItem|addItems|addRow|addAction|addMenu|addTab|addSection|showMessage|complain|fail|refuse|"
        "readingError|QLabel|QPushButton|QToolButton|QCheckBox|QRadioButton|QGroupBox|QAction|QMenu|"
        "TextLabel|QListWidgetItem|QTableWidgetItem|QStandardItem|Error\\{)$"));
    return shown.match(use.name).hasMatch();
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.isLetter(); });
}

/// Several words, a part of a sentence, or one word as a person writes it: "Members", "done.", "von ".
bool readsAsText(const QString &text)
{
    static const QRegularExpression written(
        QStringLiteral("\\s|^[^\\p{L}]*\\p{Lu}\\p{Ll}|\\p{L}[.:?!…]$|[…“”«»]"));
    return written.match(text).hasMatch();
}

} // namespace

QList<SourceLiteral> literalsOf(const QString &file, const QString &source)
{
    return Reader(file, source).read();
}

bool isUntranslatedText(const SourceLiteral &literal)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?[0-9]+|%n|\\\\x[0-9A-Fa-f]+"));
    static const QRegularExpression escape(QStringLiteral("\\\\[a-z0-9]"));
    QString words = literal.text;
    words.remove(placeholder).replace(escape, QStringLiteral(" "));
    if (!hasLetters(words) || isTranslated(literal))
        return false;
    const Call use = test::use(literal);
    return !isInternal(use) && (isShown(use) || readsAsText(words));
}

} // namespace delegations::test
