// ui/widgets/text_view.h: formatted text that can be read and followed, but not selected or copied.
#pragma once

#include <QTextBrowser>

namespace crosscase::ui {

/// Shows content of a case; it has no selection, no context menu and no drag, so that nothing goes round the gate.
class TextView : public QTextBrowser {
    Q_OBJECT
public:
    explicit TextView(QWidget* parent = nullptr);
    /// For secondary words in HTML.
    QString mutedColour() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// `text` for HTML, line breaks kept.
QString htmlText(const QString& text);

}  // namespace crosscase::ui
