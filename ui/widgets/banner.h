// ui/widgets/banner.h: a line across the window that says what holds for all of it.
#pragma once

#include <QFrame>

class QLabel;

namespace crosscase::ui {

class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);
    void showText(const QString& text);  ///< an empty one hides the banner
    QString text() const;

private:
    QLabel* text_ = nullptr;
};

}  // namespace crosscase::ui
