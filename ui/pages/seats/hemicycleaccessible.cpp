#include "ui/pages/seats/hemicycleaccessible.h"

#include "ui/pages/seats/hemicycle.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace delegations {

namespace {

class SeatAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SeatAccessible(Hemicycle *hemicycle, int dot) : m_hemicycle(hemicycle), m_dot(dot) {}

    bool isValid() const override { return m_hemicycle && m_dot < m_hemicycle->dotCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return isValid() ? m_hemicycle->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_hemicycle);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_hemicycle->dotText(m_dot);
        return kind == QAccessible::Description ? m_hemicycle->actionText(m_dot) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_hemicycle->dotRect(m_dot).toAlignedRect();
        return {m_hemicycle->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (!isValid())
            return state;
        state.focusable = true;
        state.focused = m_hemicycle->hasFocus() && m_hemicycle->currentDot() == m_dot;
        state.linked = m_hemicycle->leadsSomewhere(m_dot);
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override
    {
        return isValid() && m_hemicycle->leadsSomewhere(m_dot) ? QStringList(pressAction()) : QStringList();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            m_hemicycle->activate(m_dot);
    }

private:
    QPointer<Hemicycle> m_hemicycle;
    int m_dot;
};

class HemicycleAccessible : public QAccessibleWidget
{
public:
    explicit HemicycleAccessible(Hemicycle *hemicycle) : QAccessibleWidget(hemicycle, QAccessible::List) {}
    ~HemicycleAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_seats))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return hemicycle()->dotCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (const auto known = m_seats.constFind(index); known != m_seats.cend())
            return QAccessible::accessibleInterface(*known);
        auto *seat = new SeatAccessible(hemicycle(), index);
        m_seats.insert(index, QAccessible::registerAccessibleInterface(seat));
        return seat;
    }

    int indexOfChild(const QAccessibleInterface *seat) const override
    {
        for (auto known = m_seats.cbegin(); known != m_seats.cend(); ++known) {
            if (QAccessible::accessibleInterface(known.value()) == seat)
                return known.key();
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(hemicycle()->dotAt(hemicycle()->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return hemicycle()->hasFocus() ? child(hemicycle()->currentDot()) : nullptr;
    }

private:
    Hemicycle *hemicycle() const { return static_cast<Hemicycle *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_seats;
};

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *hemicycle = qobject_cast<Hemicycle *>(object);
    return hemicycle ? new HemicycleAccessible(hemicycle) : nullptr;
}

} // namespace

void installHemicycleAccessibility()
{
    static const bool installed = (QAccessible::installFactory(accessibleOf), true);
    Q_UNUSED(installed)
}

} // namespace delegations
