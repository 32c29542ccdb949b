// SPDX-License-Identifier: Apache-2.0
#include "window/sidebar.h"

#include "clipboard.h"
#include "tips.h"
#include "window/sidebardelegate.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Vitrine {

SideBar::SideBar(const VendorList &vendors, const QLocale &locale, QWidget *parent)
    : SideList(parent)
    , m_model(new SideBarModel(vendors, locale, this))
{
    setAccessibleName(tr("Profiles and lookups"));
    setItemDelegate(new SideBarDelegate(this));
    setModel(m_model);
    const auto keepFocusable = [this] {
        // Where nothing can be chosen Tab has nothing to stop at.
        setFocusPolicy(m_model->hasChoice() ? Qt::StrongFocus : Qt::NoFocus);
    };
    connect(m_model, &QAbstractItemModel::layoutChanged, this, keepFocusable);
    keepFocusable();
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        use(index, false);
    });
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_model->past(index))
            use(index, true);
    });
}

void SideBar::use(const QModelIndex &index, bool keep)
{
    switch (SideBarModel::Kind(index.data(SideBarModel::KindRole).toInt())) {
    case SideBarModel::Kind::Folder:
        fold(index, !index.data(SideBarModel::OpenRole).toBool());
        break;
    case SideBarModel::Kind::Profile:
        Q_EMIT profileWanted(index.data(SideBarModel::PlaceRole).toInt());
        break;
    case SideBarModel::Kind::Pin:
    case SideBarModel::Kind::Recent:
        Q_EMIT lookupWanted(*m_model->past(index), keep);
        break;
    case SideBarModel::Kind::Heading:
    case SideBarModel::Kind::Note:
        break;
    }
}

bool SideBar::fold(const QModelIndex &index, bool open)
{
    const QString folder = index.data(SideBarModel::FolderRole).toString();
    if (folder.isEmpty())
        return false;
    m_model->setOpen(folder, open);
    setCurrentIndex(m_model->indexOfFolder(folder));
    return true;
}

void SideBar::remove(const QModelIndex &index)
{
    const std::optional<PastLookup> past = m_model->past(index);
    if (!past)
        return;
    if (SideBarModel::Kind(index.data(SideBarModel::KindRole).toInt()) == SideBarModel::Kind::Pin)
        Q_EMIT pinWanted(*past, false);
    else
        Q_EMIT forgetWanted(*past);
}

void SideBar::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool plainly = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int in = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int out = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (plainly && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        use(index, true);
    else if (plainly && event->key() == Qt::Key_Space)
        use(index, false);
    else if (plainly && event->key() == Qt::Key_Delete)
        remove(index);
    else if (!plainly || (event->key() != in && event->key() != out) || !fold(index, event->key() == in))
        SideList::keyPressEvent(event);
}

bool SideBar::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return SideList::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const QString tip = indexAt(help->pos()).data(SideBarModel::TipRole).toString(); !tip.isEmpty())
        showTip(help->globalPos(), tip, viewport());
    return true;
}

void SideBar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const std::optional<PastLookup> past = m_model->past(index))
        addLookupEntries(menu, *past);
    else if (index.data(SideBarModel::PlaceRole).isValid())
        addProfileEntries(menu, index);
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void SideBar::addProfileEntries(QMenu *menu, const QModelIndex &index)
{
    const int which = index.data(SideBarModel::PlaceRole).toInt();
    const QString id = index.data(ProfileRow::IdRole).toString();
    connect(menu->addAction(tr("&Ask this profile only")), &QAction::triggered, this, [this, which] {
        Q_EMIT profileWanted(which);
    });
    connect(menu->addAction(tr("&Edit the profile …")), &QAction::triggered, this, [this, id] {
        Q_EMIT editProfileWanted(id);
    });
}

void SideBar::addLookupEntries(QMenu *menu, const PastLookup &past)
{
    const auto add = [this, menu](const QString &text, auto &&does) {
        connect(menu->addAction(text), &QAction::triggered, this, does);
    };
    const bool pinned = m_model->isPinned(past);
    add(tr("&Open in a tab"), [this, past] {
        Q_EMIT lookupWanted(past, true);
    });
    if (m_model->hasProfile(past.profileId)) {
        add(tr("&Ask again"), [this, past] {
            Q_EMIT askAgainWanted(past);
        });
    }
    add(pinned ? tr("Un&pin") : tr("&Pin"), [this, past, pinned] {
        Q_EMIT pinWanted(past, !pinned);
    });
    add(tr("&Copy the id"), [past] {
        copyToClipboard(past.asked, false);
    });
    if (past.fetched.isValid()) {
        menu->addSeparator();
        add(tr("&Remove from recent lookups"), [this, past] {
            Q_EMIT forgetWanted(past);
        });
        add(tr("C&lear all recent lookups"), [this] {
            Q_EMIT forgetAllWanted();
        });
    }
}

void SideBar::mark(const QString &profileId, const QString &asked)
{
    // Who walks through the lookups with the keyboard stays where they are.
    const std::optional<PastLookup> past = m_model->past(currentIndex());
    if (past && past->isAbout(profileId, asked))
        return;
    const QModelIndex index = m_model->indexOfProfile(profileId);
    if (index.isValid())
        setCurrentIndex(index);
    else
        clearSelection();
}

QSize SideBar::sizeHint() const
{
    return {fontMetrics().height() * 18, 200};
}

} // namespace Vitrine
