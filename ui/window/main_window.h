// ui/window/main_window.h: puts the panels together, nothing else.
#pragma once

#include <QMainWindow>

#include "ui/shell/desk.h"

class QDockWidget;
class QLabel;
class QStackedWidget;

namespace crosscase::ui {

class Banner;
class BasisPanel;
class CaseCommands;
class ChartPanel;
class EntitiesPanel;
class OverlapsPanel;
class RecordsPanel;
class ReviewPanel;
class SearchField;
class StartPage;
class WindowActions;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;
    void open(const QString& path);
    void openSample(const QString& path);

    Desk& desk() { return desk_; }
    CaseCommands& commands() { return *commands_; }
    ChartPanel* chart() const { return chart_; }
    OverlapsPanel* overlaps() const { return overlaps_; }
    ReviewPanel* review() const { return review_; }
    BasisPanel* basis() const { return basis_; }
    RecordsPanel* records() const { return records_; }
    QString bannerText() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QDockWidget* addPanel(const QString& name, const QString& title, QWidget* panel, Qt::DockWidgetArea area);
    void buildPanels();
    void placePanels();
    void buildStatusBar();
    void connectPanels();
    void showCase(bool open);
    void showReview(bool shown);  ///< the desk of matches in place of chart and panels
    void showSummary();
    void saveState();

    Desk desk_;
    CaseCommands* commands_ = nullptr;
    WindowActions* actions_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    StartPage* start_ = nullptr;
    Banner* banner_ = nullptr;
    SearchField* search_ = nullptr;
    ChartPanel* chart_ = nullptr;
    OverlapsPanel* overlaps_ = nullptr;
    ReviewPanel* review_ = nullptr;
    RecordsPanel* records_ = nullptr;
    EntitiesPanel* entities_ = nullptr;
    BasisPanel* basis_ = nullptr;
    QList<QDockWidget*> panels_;
    QLabel *counts_ = nullptr, *people_ = nullptr;
    QByteArray layout_;        ///< of the panels while a case is open
    QByteArray original_;      ///< as first placed
    QByteArray beforeReview_;  ///< layout of the panels while the desk of matches has the window
    bool caseShown_ = false;
};

}  // namespace crosscase::ui
