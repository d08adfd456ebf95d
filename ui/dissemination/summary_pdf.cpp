// ui/dissemination/summary_pdf.cpp: the summary's HTML as PDF.
#include "ui/dissemination/summary_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include "ui/shell/conversion.h"

namespace crosscase::ui {
namespace {

constexpr double marginMm = 18;
constexpr int dotsPerInch = 300;
constexpr double headMm = 8;  ///< room for the line at head and foot

struct SummaryPdf {
    Q_DECLARE_TR_FUNCTIONS(SummaryPdf)
};

double dots(double millimetres) {
    return millimetres / 25.4 * dotsPerInch;
}

void drawPage(QPainter& painter, QTextDocument& text, int page, int pages, const QSizeF& body, const QString& head) {
    painter.save();
    painter.translate(0, dots(headMm));
    painter.setClipRect(QRectF(QPointF(), body));
    painter.translate(0, -page * body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(0, page * body.height(), body.width(), body.height());
    text.documentLayout()->draw(&painter, context);
    painter.restore();
    QFont small = text.defaultFont();
    small.setPointSizeF(7.5);
    painter.setFont(small);
    painter.setPen(Qt::darkGray);
    painter.drawText(QRectF(0, 0, body.width(), dots(headMm)), Qt::AlignHCenter | Qt::AlignTop, head);
    painter.drawText(QRectF(0, dots(headMm) + body.height(), body.width(), dots(headMm)),
                     Qt::AlignHCenter | Qt::AlignBottom, SummaryPdf::tr("Page %1 of %2").arg(page + 1).arg(pages));
}

}  // namespace

core::Result<std::string> pdfFromHtml(const std::string& html, const std::string& everyPage) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    writer.setResolution(dotsPerInch);
    writer.setCreator(QStringLiteral("Crosscase"));
    QPainter painter;
    if (!painter.begin(&writer)) return core::Error{core::Error::Code::Storage, "the PDF could not be written", {}};

    QTextDocument text;
    text.documentLayout()->setPaintDevice(&writer);  // sizes in points become dots of the page
    QFont font = text.defaultFont();
    font.setPointSizeF(9.5);
    text.setDefaultFont(font);
    text.setDocumentMargin(0);
    text.setHtml(toQString(html));
    const QSizeF body(writer.width(), writer.height() - 2 * dots(headMm));
    text.setPageSize(body);
    const int pages = text.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0) writer.newPage();
        drawPage(painter, text, page, pages, body, toQString(everyPage));
    }
    painter.end();
    return buffer.data().toStdString();
}

}  // namespace crosscase::ui
