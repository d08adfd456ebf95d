// ui/widgets/banner.cpp: a line across the window that says what holds for all of it.
#include "ui/widgets/banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace crosscase::ui {

Banner::Banner(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("banner"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    auto* icon = new QLabel(this);
    const int size = fontMetrics().height();
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxInformation).pixmap(size, size));
    text_ = new QLabel(this);
    text_->setWordWrap(true);
    text_->setForegroundRole(QPalette::ToolTipText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(size / 2, size / 3, size / 2, size / 3);
    layout->addWidget(icon);
    layout->addWidget(text_, 1);
    hide();
}

void Banner::showText(const QString& text) {
    text_->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString Banner::text() const {
    return text_->text();
}

}  // namespace crosscase::ui
