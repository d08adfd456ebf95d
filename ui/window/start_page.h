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
    /// Offers to open again what an ended window showed. @param words  empty takes the offer away
    void offerAgain(const QString& words);

signals:
    void newAsked();
    void openAsked();
    void sampleAsked();
    void fileChosen(const QString& path);
    void againAsked();
    void againRefused();

private:
    QPushButton* addChoice(QVBoxLayout* column, const QString& icon, const QString& title, const QString& text);
    QWidget* newHeading();
    QWidget* newOffer();
    const Settings& settings_;
    QListWidget* recent_ = nullptr;
    QLabel* noRecent_ = nullptr;
    QWidget* offer_ = nullptr;
    QLabel* offerText_ = nullptr;
};

}  // namespace crosscase::ui
