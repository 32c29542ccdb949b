// SPDX-License-Identifier: Apache-2.0
#include "page/askallpage.h"

#include "lookup/askalljob.h"
#include "plainlabel.h"
#include "shown.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

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

/** Where the parts of a row stand, not mirrored yet. */
struct Places
{
    QRect row, dot, name, text, link, chip;

    Places(const QStyleOptionViewItem &option, const QModelIndex &index)
        : row(option.rect.adjusted(16, 1, -16, -1))
    {
        const int line = option.fontMetrics.height();
        const int middle = row.center().y();
        const int dotSize = line * 9 / 16;
        dot = QRect(row.left() + 10, middle - dotSize / 2, dotSize, dotSize);
        const int chipWidth = wide(option, index.data(AskAllModel::StateRole)) + line;
        chip = QRect(row.right() - 10 - chipWidth, middle - line / 2 - 3, chipWidth, line + 6);
        name = QRect(dot.right() + 11, row.top(), qMin(line * 14, (row.width() - chipWidth) / 3), row.height());
        const int left = name.right() + 1 + line;
        const int linkWidth = wide(option, index.data(AskAllModel::LinkRole));
        const int most = chip.left() - line - left - (linkWidth > 0 ? linkWidth + line / 2 : 0);
        text = QRect(left, row.top(), qMin(most, wide(option, index.data(AskAllModel::TextRole)) + 1), row.height());
        link = QRect(text.right() + 1 + line / 2, row.top(), linkWidth, row.height());
    }

private:
    static int wide(const QStyleOptionViewItem &option, const QVariant &text)
    {
        return option.fontMetrics.horizontalAdvance(text.toString());
    }
};

class AskAllDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    std::function<void(const QModelIndex &)> openLink;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const Places places(option, index);
        const QRect &row = places.row;
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
        painter->setPen(Qt::NoPen);
        painter->setBrush(profileColour(index.data(AskAllModel::ColourRole).toString(), option.palette));
        painter->drawEllipse(place(places.dot));

        const auto tone = AskAllModel::Tone(index.data(AskAllModel::ToneRole).toInt());
        const Theme::Tint &tint = tintOf(theme, tone);
        painter->setBrush(tint.ground);
        painter->drawRoundedRect(place(places.chip), places.chip.height() / 2.0, places.chip.height() / 2.0);
        painter->setPen(tint.text);
        painter->setFont(option.font);
        painter->drawText(place(places.chip), Qt::AlignCenter | Qt::TextSingleLine,
                          index.data(AskAllModel::StateRole).toString());

        const auto write = [&](const QRect &where, const QString &text, const QFont &font, const QColor &colour) {
            painter->setFont(font);
            painter->setPen(colour);
            painter->drawText(place(where), flags, QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width()));
        };
        QFont bold = option.font;
        bold.setBold(true);
        const QColor text = option.palette.color(QPalette::Text);
        const bool isTold = tone == AskAllModel::Tone::Good || tone == AskAllModel::Tone::Bad;
        write(places.name, index.data().toString(), bold, text);
        write(places.text, index.data(AskAllModel::TextRole).toString(), option.font, isTold ? text : theme.muted);
        write(places.link, index.data(AskAllModel::LinkRole).toString(), option.font, theme.accent);
        if (const QVariant progress = index.data(AskAllModel::ProgressRole); progress.isValid()) {
            const int line = option.fontMetrics.height();
            const int wide = qMin(line * 10, places.chip.left() - places.link.left() - line);
            const QRect bar(places.link.left(), row.center().y() - 1, qMax(0, wide), 4);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.line);
            painter->drawRoundedRect(place(bar), 2, 2);
            painter->setBrush(theme.accent);
            QRect done = bar;
            done.setWidth(int(bar.width() * progress.toDouble()));
            painter->drawRoundedRect(place(done), 2, 2);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.height() * 20, option.fontMetrics.height() * 11 / 4};
    }

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        if (event->type() == QEvent::MouseButtonRelease) {
            const Places places(option, index);
            const QRect link = QStyle::visualRect(option.direction, places.row, places.link);
            if (link.contains(static_cast<QMouseEvent *>(event)->pos())) {
                openLink(index);
                return true;
            }
        }
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }
};

} // namespace

AskAllPage::AskAllPage(Lookups &lookups, const Display &display, const QList<Profile> &profiles, const QString &typed,
                       QWidget *parent)
    : QWidget(parent)
    , m_lookups(lookups)
    , m_profiles(profiles)
    , m_typed(typed)
    , m_model(display, profiles)
    , m_hits(new QLabel)
    , m_rest(new QLabel)
    , m_button(new QPushButton)
    , m_list(new QListView)
{
    for (QLabel *label : {m_hits, m_rest})
        label->setTextFormat(Qt::PlainText);
    m_hits->setObjectName("hits"_L1);
    QFont bold = font();
    bold.setBold(true);
    m_hits->setFont(bold);
    colourText(m_rest, &Theme::muted);
    m_button->setAutoDefault(false);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *delegate = new AskAllDelegate(m_list);
    delegate->openLink = [this](const QModelIndex &index) {
        Q_EMIT profileWanted(m_model.result(index)->profile.id);
    };
    m_list->setItemDelegate(delegate);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->setAccessibleName(tr("Answers by profile"));
    m_list->setModel(&m_model);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 10, 16, 10);
    head->setSpacing(8);
    head->addWidget(m_hits);
    head->addWidget(m_rest);
    head->addStretch();
    head->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);

    connect(m_button, &QPushButton::clicked, this, [this] {
        if (isAsking())
            cancel();
        else
            ask();
    });
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
    showProgress();
}

void AskAllPage::ask()
{
    if (m_job)
        return;
    m_hasAsked = true;
    m_model.begin();
    m_job = new AskAllJob(m_lookups, m_profiles, m_typed, this);
    connect(m_job, &AskAllJob::result, this, [this](qsizetype profile, const LookupResult &result) {
        m_model.setResult(profile, result);
        showProgress();
        if (result.product)
            Q_EMIT answered(result);
    });
    connect(m_job, &AskAllJob::finished, this, [this] {
        m_job.clear();
        m_model.end();
        m_tick.stop();
        showProgress();
        m_list->setCurrentIndex(m_model.index(0));
        Q_EMIT askingChanged();
    });
    m_tick.start();
    showProgress();
    Q_EMIT askingChanged();
}

void AskAllPage::show(const LookupResult &result)
{
    const auto of = std::ranges::find(std::as_const(m_profiles), result.profile.id, &Profile::id);
    if (m_job || of == m_profiles.cend())
        return;
    m_model.setResult(of - m_profiles.cbegin(), result);
    showProgress();
}

QString AskAllPage::idFor(const Profile &profile) const
{
    const Vendor *vendor = findVendor(m_lookups.vendors(), profile.vendor);
    return vendor ? vendor->recognise(m_typed).id : QString();
}

void AskAllPage::showProgress()
{
    m_hits->setText(tr("%1 of %n profile(s) have it", nullptr, m_model.rowCount()).arg(m_model.found()));
    const int asking = m_model.asking();
    const QString took = tr("%1 s").arg(m_model.locale().toString(double(m_model.elapsedMs()) / 1'000, 'f', 1));
    const bool isKept = !isAsking() && !m_hasAsked;
    m_rest->setText(u"· "_s + (asking > 0 ? tr("%n still asking", nullptr, asking) + u" · "_s + took
                               : isKept   ? tr("from this computer")
                                          : took));
    m_button->setText(isAsking() ? tr("Cancel") : tr("Ask again"));
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

ExportSource AskAllPage::exportSource() const
{
    QList<LookupResult> results;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const LookupResult *result = m_model.result(m_model.index(row)))
            results.append(*result);
    }
    return ExportSource::of(results);
}

ExportSubject AskAllPage::exportSubject() const
{
    return {m_typed};
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
