#pragma once

#include "models/core/answer.h"
#include "models/core/result.h"
#include "models/core/suggestion.h"
#include "ui/form/fieldeditor.h"

#include <QFuture>

#include <functional>

class QCompleter;
class QLineEdit;
class QStandardItemModel;
class QTimer;

namespace delegations {

class RecordEditor;

/// Another record, found by typing part of its name. Only a record that was picked counts; other text stays
/// as typed and is a problem.
class ReferenceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ReferenceEditor(const FieldSpec &field, Room room, RecordEditor &records, QWidget *parent);

    /// The record's id, null, or the text that names none.
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QWidget &input() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// The country whose records shall be offered first.
    void setArea(std::function<qint64()> area) { m_area = std::move(area); }

private:
    void textEdited(const QString &text);
    void suggest(const QString &text);
    [[nodiscard]] std::vector<Suggestion> withChosen(std::vector<Suggestion> suggestions) const;
    void offer(const std::vector<Suggestion> &suggestions);
    void tellFailed(const Error &error);
    void standAtChosen();
    void pick(qint64 id, const QString &text);

    RecordEditor &m_records;
    QLineEdit *m_input;
    QCompleter *m_completer;
    QStandardItemModel *m_offered;
    QTimer *m_pause; ///< Until the person stops typing.
    LatestQuestion m_asked;
    std::function<qint64()> m_area;
    qint64 m_id = 0;
    QString m_name; ///< Of the picked record.
};

} // namespace delegations
