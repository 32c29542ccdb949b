// SPDX-License-Identifier: Apache-2.0
#include "page/askallpage.h"

#include "lookup/askalljob.h"
#include "plainlabel.h"
#include "shown.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

const Theme::Tint &tintOf(const Theme &theme, AskAllModel::Tone tone)
{
    switch (tone) {
    case AskAllModel::Tone::Asking:
        return theme.info;
    case AskAllModel::Tone::Good:
        return theme.good;
    case AskAllModel::Tone::Bad:
        return theme.bad;
    case AskAllModel::Tone::Plain:
        break;
    }
    return theme.plain;
}

class AskAllDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const QRect row = option.rect.adjusted(16, 1, -16, -1);
        const auto place = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, row, rect);
        };
        const int flags =
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextSingleLine;
        const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(focused ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
            painter->setBrush(theme.hover);
            painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        const int line = option.fontMetrics.height();
        const int dot = line * 9 / 16;
        painter->setPen(Qt::NoPen);
        painter->setBrush(profileColour(index.data(AskAllModel::ColourRole).toString(), option.palette));
        painter->drawEllipse(place(QRect(row.left() + 10, row.center().y() - dot / 2, dot, dot)));

        const auto tone = AskAllModel::Tone(index.data(AskAllModel::ToneRole).toInt());
        const Theme::Tint &tint = tintOf(theme, tone);
        const QString state = index.data(AskAllModel::StateRole).toString();
        const int chipWidth = option.fontMetrics.horizontalAdvance(state) + line;
        const QRect chip =
            place(QRect(row.right() - 10 - chipWidth, row.center().y() - line / 2 - 3, chipWidth, line + 6));
        painter->setBrush(tint.ground);
        painter->drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0);
        painter->setPen(tint.text);
        painter->setFont(option.font);
        painter->drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, state);

        QFont bold = option.font;
        bold.setBold(true);
        const int nameLeft = row.left() + 20 + dot;
        const int nameWidth = qMin(line * 14, (row.width() - chipWidth) / 3);
        painter->setFont(bold);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(place(QRect(nameLeft, row.top(), nameWidth, row.height())), flags,
                          QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, nameWidth));
        const int textLeft = nameLeft + nameWidth + line;
        const int textWidth = row.right() - 10 - chipWidth - line - textLeft;
        painter->setFont(option.font);
        painter->setPen(tone == AskAllModel::Tone::Good || tone == AskAllModel::Tone::Bad
                            ? option.palette.color(QPalette::Text)
                            : theme.muted);
        painter->drawText(
            place(QRect(textLeft, row.top(), textWidth, row.height())), flags,
            option.fontMetrics.elidedText(index.data(AskAllModel::TextRole).toString(), Qt::ElideRight, textWidth));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.height() * 20, option.fontMetrics.height() * 11 / 4};
    }
};

} // namespace

AskAllPage::AskAllPage(Lookups &lookups, const Display &display, const QList<Profile> &profiles, const QString &typed,
                       QWidget *parent)
    : QWidget(parent)
    , m_typed(typed)
    , m_model(display, profiles)
    , m_job(new AskAllJob(lookups, profiles, typed, this))
    , m_hits(new QLabel)
    , m_rest(new QLabel)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_list(new QListView)
{
    for (QLabel *label : {m_hits, m_rest})
        label->setTextFormat(Qt::PlainText);
    m_hits->setObjectName("hits"_L1);
    QFont bold = font();
    bold.setBold(true);
    m_hits->setFont(bold);
    colourText(m_rest, Theme::of(palette()).muted);
    m_cancel->setAutoDefault(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new AskAllDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->setAccessibleName(tr("Answers by profile"));
    m_list->setModel(&m_model);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 10, 16, 10);
    head->addWidget(m_hits);
    head->addWidget(m_rest);
    head->addStretch();
    head->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);

    connect(m_job, &AskAllJob::result, this, [this](qsizetype profile, const LookupResult &result) {
        m_model.setResult(profile, result);
        showProgress();
    });
    connect(m_job, &AskAllJob::finished, this, [this] {
        m_job.clear();
        m_tick.stop();
        showProgress();
        m_list->setCurrentIndex(m_model.index(0));
        Q_EMIT askingChanged();
    });
    connect(m_cancel, &QPushButton::clicked, this, &AskAllPage::cancel);
    const auto open = [this](const QModelIndex &index) {
        const LookupResult *result = m_model.result(index);
        if (result && result->outcome != Outcome::Skipped)
            Q_EMIT resultWanted(*result);
    };
    connect(m_list, &QListView::activated, this, open);
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_model.tick();
        showProgress();
    });
    m_tick.start();
    showProgress();
}

void AskAllPage::showProgress()
{
    m_hits->setText(tr("%1 of %n profile(s) have it", nullptr, m_model.rowCount()).arg(m_model.found()));
    const int asking = m_model.asking();
    m_rest->setText(asking > 0 ? tr("· %n still asking", nullptr, asking) : QString());
    m_cancel->setVisible(asking > 0);
}

bool AskAllPage::isAsking() const
{
    return !m_job.isNull();
}

void AskAllPage::cancel()
{
    if (m_job)
        m_job->cancel();
}

QString AskAllPage::title() const
{
    return tr("%1 in all profiles").arg(shownLine(m_typed, 16));
}

void AskAllPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(Theme::of(palette()).line);
    painter.drawLine(0, m_list->y() - 1, width(), m_list->y() - 1);
}

} // namespace Vitrine
