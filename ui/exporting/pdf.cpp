// SPDX-License-Identifier: Apache-2.0
#include "exporting/pdf.h"

#include "exporting/pdfletters.h"
#include "exporting/typesetter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr int resolution = 600;

class PdfExport final : public ExportWriter
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::PdfExport)

public:
    explicit PdfExport(ExportOptions options)
        : m_options(std::move(options))
        , m_paper(Paper::of(m_options.display.locale(), resolution))
        , m_pdf(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_pdf.setResolution(resolution);
        m_pdf.setPageSize(QPageSize(m_paper.points, QPageSize::Point, {}, QPageSize::FuzzyMatch));
        m_pdf.setPageMargins({});
        m_pdf.setCreator(u"Vitrine " VITRINE_VERSION ""_s);
    }

    QByteArray add(const LookupResult &result) override
    {
        const Report report = reportOf(result, m_options);
        if (!begin(m_options.title.isEmpty() ? report.title : m_options.title))
            return {};
        const QList<SetPage> pages = Typesetter(m_paper, result.profile.colour).set(report);
        for (const SetPage &page : pages) {
            if (m_count++ > 0)
                m_pdf.newPage();
            page.paint(m_painter);
        }
        return drained();
    }

    QByteArray finish() override
    {
        if (!begin(m_options.title) || !m_painter.end())
            m_isBroken = true;
        return withLettersAsWritten(drained());
    }

    [[nodiscard]] std::optional<Error> error() const override
    {
        if (!m_isBroken)
            return std::nullopt;
        return Error{.kind = Error::Kind::File, .detail = tr("The PDF could not be put together.")};
    }

private:
    bool begin(const QString &title)
    {
        if (m_painter.isActive())
            return true;
        m_pdf.setTitle(title);
        m_isBroken = !m_painter.begin(&m_pdf);
        return !m_isBroken;
    }

    /** What is ready can go out: a long document is never in memory as a whole. */
    QByteArray drained()
    {
        const QByteArray bytes = m_buffer.data();
        m_buffer.buffer().clear();
        m_buffer.seek(0);
        return bytes;
    }

    ExportOptions m_options;
    Paper m_paper;
    QBuffer m_buffer;
    QPdfWriter m_pdf;
    QPainter m_painter;
    int m_count = 0;
    bool m_isBroken = false;
};

} // namespace

std::unique_ptr<ExportWriter> pdfWriter(const ExportOptions &options)
{
    return std::make_unique<PdfExport>(options);
}

const QList<ExportFormat> &windowFormats()
{
    static const QList<ExportFormat> formats = [] {
        QList<ExportFormat> all{{.name = "pdf",
                                 .suffix = "pdf",
                                 .title = QT_TRANSLATE_NOOP("Vitrine::ExportFormat", "PDF, the form on paper"),
                                 .shape = ExportFormat::Shape::Document,
                                 .writer = pdfWriter,
                                 .needsFile = true}};
        for (const ExportFormat &format : exportFormats())
            all.append(format);
        return all;
    }();
    return formats;
}

} // namespace Vitrine
