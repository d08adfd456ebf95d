// ui/window/start_page.h: what the window shows without a case: recent files, and the ways to a first one.
#pragma once

#include <QWidget>

#include "ui/shell/settings.h"

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace crosscase::ui {

class StartPage : public QWidget {
    Q_OBJECT
public:
    StartPage(const Settings& settings, QWidget* parent = nullptr);
    void refresh();  ///< reads the recent files again

signals:
    void newAsked();
    void openAsked();
    void sampleAsked();
    void fileChosen(const QString& path);

private:
    QPushButton* addChoice(QVBoxLayout* column, const QString& icon, const QString& title, const QString& text);
    QWidget* newHeading();
    const Settings& settings_;
    QListWidget* recent_ = nullptr;
    QLabel* noRecent_ = nullptr;
};

}  // namespace crosscase::ui
