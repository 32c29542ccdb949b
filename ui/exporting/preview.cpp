// SPDX-License-Identifier: Apache-2.0
#include "exporting/preview.h"

#include "exporting/cells.h"
#include "exporting/pdf.h"
#include "exporting/typesetter.h"
#include "inbackground.h"
#include "shown.h"
#include "theme.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr qint64 mostResults = 3;
constexpr int mostLines = 60;
constexpr qsizetype longestLine = 200;
constexpr qsizetype mostBytes = 200'000; ///< that lines are looked for in
constexpr int pageDpi = 110;

QString linesOf(const QByteArray &bytes)
{
    // A page's head is its style, which tells nothing of what is in it.
    const QByteArray body = "<body>\n";
    const qsizetype begin = std::max<qsizetype>(0, bytes.indexOf(body));
    const QString text = QString::fromUtf8(bytes.sliced(begin).left(mostBytes)).replace("\r\n"_L1, "\n"_L1);
    QStringList lines;
    const QStringList all = text.split(u'\n').mid(0, mostLines);
    for (const QString &line : all)
        lines.append(shownLine(line, longestLine));
    return lines.join(u'\n');
}

QString rowsOf(const QList<LookupResult> &results, const ExportOptions &options)
{
    const QStringList columns = productColumns();
    QStringList lines;
    for (const LookupResult &result : results) {
        const QList<Cell> row = productRow(result, options);
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!row[i].text.isEmpty())
                lines.append(shownLine(QString(columns[i] + u": "_s + row[i].text), longestLine));
        }
        lines.append(QString());
    }
    return lines.mid(0, mostLines).join(u'\n');
}

/** As much of it as the first page can hold. */
Report beginning(Report report)
{
    qsizetype left = mostLines * 2;
    qsizetype sections = 0;
    for (ReportSection &section : report.sections) {
        if (left <= 0)
            break;
        ++sections;
        for (ReportBlock &block : section.blocks) {
            block.lines = block.lines.mid(0, left);
            block.rows = block.rows.mid(0, left);
            left -= std::min(left, block.lines.size() + block.rows.size());
        }
    }
    report.sections.resize(sections);
    return report;
}

QImage pageOf(const LookupResult &result, const ExportOptions &options, qreal ratio)
{
    const Paper paper = Paper::of(options.display.locale(), int(pageDpi * ratio));
    const SetPage page =
        Typesetter(paper, result.profile.colour).set(beginning(reportOf(result, options)), false).constFirst();
    QImage image(paper.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    page.paint(painter);
    return image;
}

} // namespace

/** The top of a page, as wide as there is room. */
class Preview::Picture final : public QWidget
{
public:
    QImage page;

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (page.isNull())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setClipRect(rect());
        const qreal height = qreal(width()) * page.height() / page.width();
        const QRectF place(0, 0, width(), height);
        painter.drawImage(place, page);
        painter.setPen(Theme::of(palette()).line);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

Preview::Preview(QWidget *parent)
    : QStackedWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_picture(new Picture)
{
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("The file's first lines"));
    m_picture->setAccessibleName(tr("The file's first page"));
    m_text->document()->setDefaultTextOption(QTextOption(Qt::AlignLeft | Qt::AlignAbsolute));
    addWidget(m_text);
    addWidget(m_picture);
    setMinimumWidth(240);
}

void Preview::show(const ExportSource &source, const ExportFormat &format, const ExportOptions &options)
{
    m_next = Wanted{source, format, options};
    if (!m_isBusy)
        begin();
}

void Preview::begin()
{
    m_isBusy = true;
    inBackground(
        this,
        [wanted = *m_next, ratio = devicePixelRatioF()] {
            return make(wanted, ratio);
        },
        [this](const Made &made) {
            take(made);
        });
    m_next.reset();
}

Preview::Made Preview::make(const Wanted &wanted, qreal ratio)
{
    const ExportSource &source = wanted.source;
    const qint64 count = std::min(source.count, mostResults);
    QList<LookupResult> results;
    for (qint64 number = 0; number < count; ++number) {
        if (const Result<LookupResult> result = source.at(number))
            results.append(*result);
    }
    if (wanted.format.writer == pdfWriter && !results.isEmpty())
        return {.text = {}, .picture = pageOf(results.constFirst(), wanted.options, ratio)};
    if (wanted.format.writer == xlsxWriter)
        return {.text = rowsOf(results, wanted.options), .picture = {}};
    const auto writer = wanted.format.writer(wanted.options);
    QByteArray bytes;
    for (const LookupResult &result : std::as_const(results))
        bytes += writer->add(result);
    if (count == source.count || bytes.isEmpty())
        bytes += writer->finish();
    return {.text = linesOf(bytes), .picture = {}};
}

void Preview::take(const Made &made)
{
    m_isBusy = false;
    if (m_next)
        return begin();
    m_picture->page = made.picture;
    m_picture->update();
    m_text->setPlainText(made.text);
    setCurrentWidget(made.picture.isNull() ? static_cast<QWidget *>(m_text) : m_picture);
    Q_EMIT shown();
}

QString Preview::text() const
{
    return m_text->toPlainText();
}

bool Preview::isPicture() const
{
    return currentWidget() == m_picture;
}

} // namespace Vitrine
