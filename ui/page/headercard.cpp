// SPDX-License-Identifier: Apache-2.0
#include "page/headercard.h"

#include "clipboard.h"
#include "glyph.h"
#include "page/chiprow.h"
#include "page/elidedlabel.h"
#include "page/productpicture.h"
#include "theme.h"
#include "tips.h"
#include "vendors/profilecheck.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr auto agingInterval = std::chrono::seconds(30);

Chip::Tone toneOf(Profile::Stage stage)
{
    return stage == Profile::Stage::Live ? Chip::Tone::Good : Chip::Tone::Warn;
}

int ownValues(const QList<Field> &fields)
{
    int count = 0;
    for (const Field &field : fields)
        count += field.fields.isEmpty() ? 1 : ownValues(field.fields);
    return count;
}

} // namespace

QString encryptionTitle(const Profile &profile)
{
    return isUnencrypted(profile) ? HeaderCard::tr("not encrypted") : QString();
}

HeaderCard::HeaderCard(const Display &display, QWidget *parent)
    : QWidget(parent)
    , m_display(display)
    , m_picture(new ProductPicture)
    , m_name(new ElidedLabel)
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_idGroup(new QWidget)
    , m_id(new ElidedLabel)
    , m_copyId(new QToolButton)
    , m_stage(new ChipRow)
    , m_answered(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_line(new ElidedLabel)
    , m_age(new ElidedLabel)
    , m_chips(new ChipRow)
    , m_buttons(new QHBoxLayout)
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.45);
    big.setBold(true);
    m_name->setFont(big);
    m_name->setObjectName("productName"_L1);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF());
    m_id->setFont(mono);
    m_id->setMuted(true);
    m_id->setLeftToRight();
    m_id->setObjectName("productId"_L1);
    m_id->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_copyId->setObjectName("copyId"_L1);
    m_copyId->setAutoRaise(true);
    m_copyId->setFocusPolicy(Qt::TabFocus);
    m_copyId->setAccessibleName(tr("Copy the id"));
    setTip(m_copyId, tr("Copy the id"));
    m_stage->setObjectName("stage"_L1);
    m_stage->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_line->setMuted(true);
    m_line->setObjectName("productLine"_L1);
    m_line->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_age->setMuted(true);
    m_age->setObjectName("productAge"_L1);
    m_age->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_copyId->setIcon(glyphIcon(Glyph::Copy));
    m_refresh =
        addButton(Glyph::Refresh, u"refresh"_s, tr("Refresh"), tr("Ask the vendor for this product again (F5)"));
    m_pin = addButton(Glyph::Pin, u"pin"_s, tr("Pin"), tr("Keep this product in the side bar (Ctrl+D)"));
    m_pin->setCheckable(true);
    m_ticket = addButton(Glyph::Ticket, u"ticket"_s, tr("Copy for ticket"),
                         tr("Copy the chosen rows, or the whole product, without secrets, for pasting into a ticket, "
                            "a mail or a chat (Ctrl+Shift+C)"));
    m_export = addButton(Glyph::Export, u"export"_s, tr("Export"), tr("Save this product as a file (Ctrl+E)"));
    m_export->setDefault(true);
    m_export->setIcon(glyphIcon(Glyph::Export, &Theme::onAccent));

    m_idGroup->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *idLine = new QHBoxLayout(m_idGroup);
    idLine->setContentsMargins(0, 0, 0, 0);
    idLine->setSpacing(4);
    idLine->addWidget(m_id);
    idLine->addWidget(m_copyId);
    idLine->addWidget(m_stage);
    m_lines->setSpacing(6);
    m_lines->addWidget(m_idGroup, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_answered->setSpacing(2);
    m_answered->addWidget(m_line, 0, Qt::AlignLeft);
    m_answered->addWidget(m_age, 0, Qt::AlignLeft);
    m_answered->addStretch();
    m_lines->addLayout(m_answered, 1);
    m_buttons->setSpacing(8);
    // The buttons stand beside the name alone: what is below it has the whole width.
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_name, 1);
    top->addLayout(m_buttons);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addLayout(top);
    texts->addLayout(m_lines);
    texts->addSpacing(2);
    texts->addWidget(m_chips);
    texts->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 14, 16, 14);
    layout->setSpacing(16);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);

    m_aging.setInterval(agingInterval);
    connect(&m_aging, &QTimer::timeout, this, [this] {
        showAge(QDateTime::currentDateTimeUtc());
    });
    connect(m_copyId, &QToolButton::clicked, this, [this] {
        copyToClipboard(m_whole, false);
        Q_EMIT idCopied();
    });
    connect(m_refresh, &QPushButton::clicked, this, &HeaderCard::refreshAsked);
    connect(m_pin, &QPushButton::clicked, this, &HeaderCard::pinToggled);
    connect(m_ticket, &QPushButton::clicked, this, &HeaderCard::ticketAsked);
    connect(m_export, &QPushButton::clicked, this, &HeaderCard::exportAsked);
}

QPushButton *HeaderCard::addButton(Glyph glyph, const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setIcon(glyphIcon(glyph));
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    setTip(button, tip);
    m_buttons->addWidget(button);
    return button;
}

void HeaderCard::showProfile(const Profile &profile)
{
    m_picture->setColour(profile.colour);
    const QString stage = stageTitle(profile.stage);
    m_stage->setChips(stage.isEmpty() ? QList<Chip>() : QList<Chip>{{stage, toneOf(profile.stage)}});
}

void HeaderCard::showId(const QString &id)
{
    m_whole = id;
    m_id->setText(id);
    arrange();
}

void HeaderCard::showQuestion(const Profile &profile, const QString &vendor, const QString &id)
{
    showProfile(profile);
    m_name->setText(id);
    showId(id);
    m_who = {profile.name, vendor, encryptionTitle(profile)};
    m_who.removeAll(QString());
    m_who.removeDuplicates();
    m_line->setText(m_who.join(u" · "_s));
    m_answeredThen.clear();
    arrange();
    m_chips->setChips({});
    for (QPushButton *button : {m_pin, m_ticket, m_export})
        button->setEnabled(false);
}

void HeaderCard::showAnswer(const LookupResult &result, const QString &vendor)
{
    if (!result.product)
        return;
    const Product &product = *result.product;
    showQuestion(result.profile, vendor, product.id.isEmpty() ? result.asked : product.id);
    const QString name = m_display.name(product);
    m_name->setText(name.isEmpty() ? result.asked : name);
    m_fetched = result.fetched;
    m_tookMs = result.tookMs;
    m_isKept = result.isKept;
    showAge(QDateTime::currentDateTimeUtc());
    m_aging.start();
    m_summary = m_display.summary(product);
    m_availability = Availability::of(product, m_display);
    const Section *undocumented = product.section(SectionId::Undocumented);
    m_undocumented = undocumented ? ownValues(undocumented->fields) : 0;
    m_changes.clear();
    showChips();
    for (QPushButton *button : {m_pin, m_ticket, m_export})
        button->setEnabled(true);
}

void HeaderCard::showChips()
{
    QList<Chip> chips;
    for (const QString &text : std::as_const(m_summary)) {
        const bool saysOffered = m_availability.isOffered && text == m_availability.text;
        const bool isBad = saysOffered ? !*m_availability.isOffered : m_availability.against.contains(text);
        const bool isGood = saysOffered && m_availability.against.isEmpty();
        chips.append({text, isBad             ? Chip::Tone::Bad
                            : isGood          ? Chip::Tone::Good
                            : chips.isEmpty() ? Chip::Tone::Info
                                              : Chip::Tone::Plain});
    }
    if (m_undocumented > 0)
        chips.append({tr("%n undocumented field(s)", nullptr, m_undocumented), Chip::Tone::Plain});
    if (!m_changes.isEmpty())
        chips.append({m_changes, Chip::Tone::Warn});
    m_chips->setChips(chips);
}

void HeaderCard::showAge(const QDateTime &now)
{
    const QLocale &locale = m_display.locale();
    const qint64 minutes = m_fetched.secsTo(now) / 60;
    const QString age = !m_fetched.isValid() ? QString()
                        : minutes < 1        ? tr("just now")
                        : minutes < 60       ? tr("%1 min ago").arg(locale.toString(minutes))
                        : minutes < 24 * 60  ? tr("%1 h ago").arg(locale.toString(minutes / 60))
                                             : tr("on %1", "a date").arg(m_display.instant({m_fetched.toUTC(), true}));
    const QString answered =
        m_isKept ? tr("from this computer") : tr("answered in %1 ms").arg(locale.toString(m_tookMs));
    m_answeredThen = age.isEmpty() ? answered : tr("%1, %2", "answered in 3 ms, 2 min ago").arg(answered, age);
    arrange();
}

void HeaderCard::setPicture(const QImage &picture)
{
    m_picture->setPicture(picture);
}

void HeaderCard::setChanges(const QString &changes)
{
    m_changes = changes;
    showChips();
}

void HeaderCard::setPinned(bool pinned)
{
    m_pin->setChecked(pinned);
}

void HeaderCard::setAsking(bool asking)
{
    m_refresh->setEnabled(!asking);
}

QString HeaderCard::name() const
{
    return m_name->text();
}

QString HeaderCard::line() const
{
    return m_answeredThen.isEmpty() ? m_line->text() : QString(m_line->text() + u" · "_s + m_answeredThen);
}

QStringList HeaderCard::chips() const
{
    return m_chips->texts();
}

void HeaderCard::arrange()
{
    const int inset = m_picture->width() + 20 + 2 * 16;
    // A name of usual length must stand beside the buttons whole; what is done most often is named longest.
    constexpr int sign = 48;
    int room = width() - inset - m_name->fontMetrics().averageCharWidth() * 28 - 4 * sign;
    for (QPushButton *button : {m_ticket, m_export, m_pin, m_refresh}) {
        const int word = button->fontMetrics().horizontalAdvance(button->accessibleName()) + 12;
        const bool isNamed = room >= word;
        room = isNamed ? room - word : 0;
        button->setText(isNamed ? button->accessibleName() : QString());
    }
    m_age->setVisible(!m_answeredThen.isEmpty());
    m_age->setText(u"· "_s + m_answeredThen);
    const int answered = m_line->sizeHint().width() + m_answered->spacing() + m_age->sizeHint().width();
    const bool isBeside = answered <= width() - inset;
    if (!isBeside)
        m_age->setText(m_answeredThen);
    m_answered->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int needed = m_idGroup->sizeHint().width() + m_lines->spacing() + answered;
    m_lines->setDirection(needed <= width() - inset ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void HeaderCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HeaderCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(Theme::of(palette()).line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace Vitrine
