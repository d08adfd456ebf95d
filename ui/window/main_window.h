// ui/window/main_window.h: puts the panels together, nothing else.
#pragma once

#include <QMainWindow>

#include "ui/shell/actions.h"
#include "ui/shell/desk.h"
#include "ui/shell/session_file.h"

class QDockWidget;
class QLabel;
class QStackedWidget;

namespace crosscase::ui {

class Banner;
class BasisPanel;
class CaseCommands;
class ChartPanel;
class CommandPalette;
class EntitiesPanel;
class JobsIndicator;
class KeyMap;
class Layouts;
class OverlapsPanel;
class RecordsPanel;
class ReviewPanel;
class SearchField;
class SessionKeeper;
class StartPage;
class StatusCounts;
class WindowActions;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;
    void open(const QString& path);
    void openSample(const QString& path);

    Desk& desk() { return desk_; }
    Actions& actions() { return known_; }
    CaseCommands& commands() { return *commands_; }
    ChartPanel* chart() const { return chart_; }
    OverlapsPanel* overlaps() const { return overlaps_; }
    ReviewPanel* review() const { return review_; }
    KeyMap& keys() { return *keys_; }
    Layouts& layouts() { return *layouts_; }
    SessionKeeper& session() { return *session_; }
    CommandPalette* palette() const { return palette_; }
    BasisPanel* basis() const { return basis_; }
    RecordsPanel* records() const { return records_; }
    StatusCounts* counts() const { return counts_; }
    QString bannerText() const;
    QString summaryText() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    /// Escape, when nobody closer wanted it, empties a field and then clears the selection.
    void keyPressEvent(QKeyEvent* event) override;

private:
    QDockWidget* addPanel(const QString& name, const QString& title, QWidget* panel, Qt::DockWidgetArea area);
    void buildPanels();
    void fitPages();
    void placePanels();
    void buildStatusBar();
    void connectPanels();
    void connectLayouts();
    void showCase(bool open);
    void showEntity(core::EntityId entity);  ///< chosen by name: selected and in the middle of the chart
    void showReview(bool shown);             ///< the desk of matches in place of chart and panels
    void showSummary();
    WindowState state() const;  ///< what is open, to be opened again after an unclean end
    void offerAgain();
    void openAgain();
    void restoreWhenDrawn();
    void restore(const WindowState& state);
    void showKeyHints();  ///< keys that stand in texts of the window
    void saveState();

    Desk desk_;
    Actions known_{desk_};  ///< every action of the window
    CaseCommands* commands_ = nullptr;
    WindowActions* actions_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    StartPage* start_ = nullptr;
    Banner* banner_ = nullptr;
    SearchField* search_ = nullptr;
    CommandPalette* palette_ = nullptr;
    KeyMap* keys_ = nullptr;
    Layouts* layouts_ = nullptr;
    SessionKeeper* session_ = nullptr;
    std::optional<WindowState> toRestore_;  ///< once the case that it belongs to is open and drawn
    QJsonObject placeToRestore_;            ///< once the chart that it belongs to is drawn
    JobsIndicator* jobs_ = nullptr;
    ChartPanel* chart_ = nullptr;
    OverlapsPanel* overlaps_ = nullptr;
    ReviewPanel* review_ = nullptr;
    RecordsPanel* records_ = nullptr;
    EntitiesPanel* entities_ = nullptr;
    BasisPanel* basis_ = nullptr;
    QList<QDockWidget*> panels_;
    StatusCounts* counts_ = nullptr;  ///< of the chart
    QLabel* summary_ = nullptr;       ///< of the case
    QByteArray layout_;               ///< of the panels while a case is open
    QByteArray beforeReview_;         ///< layout of the panels while the desk of matches has the window
    bool caseShown_ = false;
};

}  // namespace crosscase::ui
