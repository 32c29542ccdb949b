// SPDX-License-Identifier: Apache-2.0
#include "form/formaccessible.h"

#include "form/formview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QKeySequence>

namespace Vitrine {

namespace {

/** One box of the form: a heading, or a field with what it says. Valid as long as the view shows the product it was
 * made for. */
class FormItemAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    FormItemAccessible(FormView *view, const QModelIndex &index)
        : m_view(view)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_view && m_index.isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_view->visualRect(m_index);
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        if (which == QAccessible::Name)
            return m_index.data(Qt::AccessibleTextRole).toString();
        return which == QAccessible::Description ? m_index.data(Qt::AccessibleDescriptionRole).toString() : QString();
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        return isHeading() ? QAccessible::Heading : QAccessible::ListItem;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    /** What Space does there: folds a section, reveals a secret. */
    [[nodiscard]] QStringList actionNames() const override
    {
        const bool does = isValid() && (isHeading() || model().isSecret(m_index));
        return does ? QStringList{pressAction()} : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (!actionNames().contains(name))
            return;
        m_view->setCurrentIndex(m_index);
        if (isHeading())
            m_view->setSectionFolded(model().section(m_index), !isFolded());
        else
            m_view->toggleSecret();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override
    {
        return {QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText)};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = state.selectable = state.readOnly = true;
        state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
        state.selected = m_view->selectionModel()->isSelected(m_index);
        if (isHeading()) {
            state.expandable = true;
            state.collapsed = isFolded();
            state.expanded = !isFolded();
        }
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
        return state;
    }

private:
    [[nodiscard]] const FormModel &model() const { return *static_cast<const FormModel *>(m_view->model()); }
    [[nodiscard]] bool isHeading() const { return !m_index.parent().isValid(); }
    [[nodiscard]] bool isFolded() const { return m_view->foldedSections().contains(int(model().section(m_index))); }

    QPointer<FormView> m_view;
    QPersistentModelIndex m_index;
};

/** The form as a list of its boxes in reading order. */
class FormAccessible final : public QAccessibleWidget
{
public:
    explicit FormAccessible(FormView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
        QObject::connect(view->model(), &QAbstractItemModel::modelAboutToBeReset, view, [this] {
            forget();
        });
    }
    ~FormAccessible() override { forget(); }

    [[nodiscard]] int childCount() const override { return int(view()->readingOrder().size()); }

    [[nodiscard]] QAccessibleInterface *child(int at) const override
    {
        const QModelIndexList order = view()->readingOrder();
        return at >= 0 && at < order.size() ? itemFor(order.at(at)) : nullptr;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const QModelIndexList order = view()->readingOrder();
        for (qsizetype i = 0; i < order.size(); ++i) {
            if (QAccessible::Id id = m_items.value(FormModel::node(order.at(i)));
                id && QAccessible::accessibleInterface(id) == child)
                return int(i);
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? itemFor(index) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const QModelIndex current = view()->currentIndex();
        return view()->hasFocus() && current.isValid() ? itemFor(current) : nullptr;
    }

private:
    [[nodiscard]] FormView *view() const { return static_cast<FormView *>(widget()); }

    [[nodiscard]] QAccessibleInterface *itemFor(const QModelIndex &index) const
    {
        QAccessible::Id &id = m_items[FormModel::node(index)];
        if (!id)
            id = QAccessible::registerAccessibleInterface(new FormItemAccessible(view(), index));
        return QAccessible::accessibleInterface(id);
    }

    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
        m_items.clear();
    }

    mutable QHash<int, QAccessible::Id> m_items;
};

QAccessibleInterface *accessibleForm(const QString &, QObject *object)
{
    auto *view = qobject_cast<FormView *>(object);
    return view ? new FormAccessible(view) : nullptr;
}

} // namespace

void installFormAccessibility()
{
    QAccessible::installFactory(accessibleForm); // Qt keeps a list and takes each factory once.
}

} // namespace Vitrine
