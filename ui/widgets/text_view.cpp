// ui/widgets/text_view.cpp: formatted text that can be read and followed.
#include "ui/widgets/text_view.h"

#include <QKeyEvent>
#include <QTextOption>

namespace crosscase::ui {

TextView::TextView(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setContextMenuPolicy(Qt::NoContextMenu);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(fontMetrics().height() * 0.6);
    QTextOption reading = document()->defaultTextOption();
    reading.setTextDirection(layoutDirection());  // of the window, not of the first name in a line
    document()->setDefaultTextOption(reading);
}

QString TextView::mutedColour() const {
    return palette().color(QPalette::PlaceholderText).name();
}

void TextView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        event->accept();
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

QString htmlText(const QString& text) {
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

}  // namespace crosscase::ui
