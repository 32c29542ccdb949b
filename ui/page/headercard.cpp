// SPDX-License-Identifier: Apache-2.0
#include "page/headercard.h"

#include "page/chiprow.h"
#include "page/elidedlabel.h"
#include "theme.h"
#include "tips.h"
#include "vendors/profilecheck.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Vitrine {

/** Stands in for a product's picture: a diamond on the profile's colour. */
class HeaderCard::Picture final : public QWidget
{
public:
    explicit Picture(QWidget *parent)
        : QWidget(parent)
    {
        const int side = qBound(48, parent->fontMetrics().height() * 9 / 2, 96);
        setFixedSize(side, side);
    }

    QColor colour;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QLinearGradient ground(rect().topLeft(), rect().bottomRight());
        const QColor base = palette().color(QPalette::Base);
        const auto tinted = [&](float share) {
            return QColor::fromRgbF(base.redF() + (colour.redF() - base.redF()) * share,
                                    base.greenF() + (colour.greenF() - base.greenF()) * share,
                                    base.blueF() + (colour.blueF() - base.blueF()) * share);
        };
        ground.setColorAt(0, tinted(0.28F));
        ground.setColorAt(1, tinted(0.50F));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), 6, 6);
        const QPointF centre = QRectF(rect()).center();
        const qreal half = width() * 0.17;
        const QPointF diamond[] = {centre - QPointF(0, half), centre + QPointF(half, 0), centre + QPointF(0, half),
                                   centre - QPointF(half, 0)};
        painter.setBrush(Qt::white);
        painter.drawPolygon(diamond, 4);
    }
};

QString stageTitle(Profile::Stage stage)
{
    switch (stage) {
    case Profile::Stage::Test:
        return HeaderCard::tr("Test");
    case Profile::Stage::Live:
        return HeaderCard::tr("Live");
    case Profile::Stage::NotStated:
        break;
    }
    return {};
}

QString encryptionTitle(const Profile &profile)
{
    return isUnencrypted(profile) ? HeaderCard::tr("not encrypted") : QString();
}

HeaderCard::HeaderCard(const Display &display, QWidget *parent)
    : QWidget(parent)
    , m_display(display)
    , m_picture(new Picture(this))
    , m_name(new ElidedLabel)
    , m_line(new ElidedLabel)
    , m_chips(new ChipRow)
    , m_again(new QPushButton(tr("Ask again")))
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.45);
    big.setBold(true);
    m_name->setFont(big);
    m_name->setObjectName("productName"_L1);
    m_line->setMuted(true);
    m_line->setObjectName("productLine"_L1);
    m_again->setAutoDefault(false);
    setTip(m_again, tr("Ask the vendor for this product again (F5)"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addStretch();
    texts->addWidget(m_name);
    texts->addWidget(m_line);
    texts->addSpacing(4);
    texts->addWidget(m_chips);
    texts->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 14, 16, 14);
    layout->setSpacing(16);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_again, 0, Qt::AlignTop);
    connect(m_again, &QPushButton::clicked, this, &HeaderCard::askAgainWanted);
}

void HeaderCard::setColour(const Profile &profile)
{
    m_picture->colour = profileColour(profile.colour, palette());
    m_picture->update();
}

void HeaderCard::showQuestion(const Profile &profile, const QString &vendor, const QString &id)
{
    setColour(profile);
    m_name->setText(id);
    QStringList parts{profile.name, vendor, stageTitle(profile.stage), encryptionTitle(profile)};
    parts.removeAll(QString());
    parts.removeDuplicates();
    m_line->setText(parts.join(u" · "_s));
    m_chips->setTexts({});
}

void HeaderCard::showAnswer(const LookupResult &result, const QString &vendor)
{
    if (!result.product)
        return;
    const Product &product = *result.product;
    setColour(result.profile);
    m_name->setText(product.name.isEmpty() ? result.asked : product.name);
    const QDateTime fetched = result.fetched.toLocalTime();
    const bool today = fetched.date() == QDate::currentDate();
    const QString when = today ? m_display.locale().toString(fetched.time(), QLocale::ShortFormat)
                               : m_display.locale().toString(fetched, QLocale::ShortFormat);
    QStringList parts{product.id.isEmpty() ? result.asked : product.id, result.profile.name, vendor,
                      stageTitle(result.profile.stage), encryptionTitle(result.profile)};
    parts.removeAll(QString());
    parts.removeDuplicates();
    parts.append(tr("answered in %1 ms at %2").arg(m_display.locale().toString(result.tookMs), when));
    m_line->setText(parts.join(u" · "_s));
    m_chips->setTexts(m_display.summary(product));
}

QString HeaderCard::name() const
{
    return m_name->text();
}

void HeaderCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(Theme::of(palette()).line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace Vitrine
