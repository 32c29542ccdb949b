// SPDX-License-Identifier: Apache-2.0
#include "profiles/profilelist.h"

#include "glyph.h"
#include "profiles/profiledelegate.h"
#include "profiles/profilelistmodel.h"
#include "profiles/profilerow.h"
#include "sidelist.h"
#include "theme.h"
#include "tips.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr int manyProfiles = 8; ///< from here on they are searched

} // namespace

ProfileList::ProfileList(const VendorList &vendors, QWidget *parent)
    : QWidget(parent)
    , m_model(new ProfileListModel(vendors, this))
    , m_search(new QLineEdit)
    , m_view(new SideList)
    , m_addMenu(new QMenu(this))
    , m_add(new QPushButton(tr("&Add")))
    , m_duplicate(new QPushButton)
    , m_remove(new QPushButton)
    , m_more(new QPushButton(u"…"_s))
{
    m_search->setPlaceholderText(tr("Search profiles"));
    m_search->setAccessibleName(tr("Search profiles"));
    m_search->setClearButtonEnabled(true);
    m_search->hide();
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ProfileDelegate(m_view));
    m_view->setAccessibleName(tr("Profiles"));
    m_view->setAccessibleDescription(tr("Alt+Up and Alt+Down change the order and the folder, Delete removes."));
    m_view->setDragDropMode(QListView::InternalMove);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->installEventFilter(this);
    for (const auto &vendor : vendors) {
        const VendorInfo info = vendor->info();
        QAction *action = m_addMenu->addAction(dotIcon(info.colour), QString(info.name).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, id = info.id] {
            Q_EMIT addWanted(id);
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    addButtons();

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        mark(m_marked);
    });
    connect(m_model, &ProfileListModel::moveWanted, this, &ProfileList::moveWanted);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString id = index.data(ProfileRow::IdRole).toString();
        if (!id.isEmpty() && id != m_marked)
            Q_EMIT wanted(id);
    });
}

void ProfileList::addButtons()
{
    m_add->setIcon(glyphIcon(Glyph::Add));
    m_add->setMenu(m_addMenu);
    setTip(m_add, tr("Add a profile: choose its vendor first"));
    m_duplicate->setIcon(glyphIcon(Glyph::Copy));
    m_duplicate->setAccessibleName(tr("Duplicate"));
    setTip(m_duplicate, tr("Duplicate: a copy, without its secrets"));
    m_remove->setIcon(glyphIcon(Glyph::Remove));
    m_remove->setAccessibleName(tr("Remove"));
    setTip(m_remove, tr("Remove"));
    setTip(m_more, tr("Import and export"));
    m_more->setAccessibleName(tr("More: import and export"));
    m_more->setMaximumWidth(m_more->fontMetrics().averageCharWidth() * 9);
    auto *more = new QMenu(this);
    m_import = more->addAction(tr("&Import …"));
    more->addSeparator();
    m_exportOne = more->addAction(tr("Export &this profile …"));
    m_exportAll = more->addAction(tr("&Export all profiles …"));
    m_more->setMenu(more);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 0);
    buttons->setSpacing(6);
    for (QPushButton *button : {m_add, m_duplicate, m_remove, m_more}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->insertStretch(3, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(m_duplicate, &QPushButton::clicked, this, &ProfileList::duplicateWanted);
    connect(m_remove, &QPushButton::clicked, this, &ProfileList::removeWanted);
    connect(m_import, &QAction::triggered, this, &ProfileList::importWanted);
    connect(m_exportOne, &QAction::triggered, this, [this] {
        Q_EMIT exportWanted(false);
    });
    connect(m_exportAll, &QAction::triggered, this, [this] {
        Q_EMIT exportWanted(true);
    });
}

void ProfileList::setProfiles(const QList<Profile> &profiles)
{
    m_model->setProfiles(profiles);
    m_search->setVisible(profiles.size() >= manyProfiles || !m_search->text().isEmpty());
    m_exportAll->setEnabled(!profiles.isEmpty());
    mark(m_marked);
}

void ProfileList::mark(const QString &id)
{
    m_marked = id;
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid())
        m_view->setCurrentIndex(index);
    else
        m_view->selectionModel()->clear();
    m_duplicate->setEnabled(!id.isEmpty() && !m_readOnly);
    m_remove->setEnabled(!id.isEmpty() && !m_readOnly);
    m_exportOne->setEnabled(!id.isEmpty());
}

void ProfileList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setEnabled(!readOnly);
    m_import->setEnabled(!readOnly);
    m_view->setDragEnabled(!readOnly);
    mark(m_marked);
}

void ProfileList::offerVendors()
{
    m_add->setFocus(Qt::OtherFocusReason);
    m_addMenu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

bool ProfileList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_readOnly) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isStep = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (isStep && key->modifiers() & Qt::AltModifier) {
            m_model->wantStep(m_marked, key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->matches(QKeySequence::Delete) && m_remove->isEnabled()) {
            Q_EMIT removeWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProfileList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
}

} // namespace Vitrine
