// ui/chart/chart_panel.h: the chart in the centre of the window with its tool bar: what it shows and how it is laid out.
#pragma once

#include <QWidget>

#include "core/workspace/charting.h"
#include "ui/shell/desk.h"

class QAction;
class QLabel;
class QToolBar;

namespace crosscase::ui {

class ChartView;

class ChartPanel : public QWidget {
    Q_OBJECT
public:
    ChartPanel(Desk& desk, QWidget* parent = nullptr);
    ChartView* view() const { return view_; }
    QAction* exportAction() const { return export_; }
    QAction* expandAction() const { return expand_; }
    QAction* layoutAction() const { return layout_; }
    QAction* fitAction() const { return fit_; }
    QAction* zoomInAction() const { return zoomIn_; }
    QAction* zoomOutAction() const { return zoomOut_; }
    QAction* legendAction() const { return legend_; }

public slots:
    void showOverview();   ///< overlaps and what is around them
    void showSelection();  ///< the selection and its neighbours alone
    void addNeighbours();  ///< of the selection, to what is shown
    void layOutAgain();
    void exportPicture();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Content {
        core::ChartData chart;
        std::vector<std::string> agencies;
    };
    /// How a chart is made: around these, within so many steps; entities of `keep` stay where they are.
    struct Wish {
        std::vector<core::EntityId> around;
        std::vector<core::EntityId> also;
        int steps = 1;
        std::vector<core::ChartNode> keep;
    };
    static core::Result<Content> make(core::CaseFile& file, const Wish& wish, core::Progress& progress);
    void load(const Wish& wish, bool keepPositions);
    void reload();
    void show(Content content, bool keepPositions);
    void followSelection();
    void updateActions();
    std::vector<core::EntityId> shown() const;
    std::vector<core::ChartNode> places() const;
    QAction* addAction(const QString& icon, const QString& text, const QKeySequence& key);
    void buildToolBar();

    Desk& desk_;
    ChartView* view_ = nullptr;
    QToolBar* bar_ = nullptr;
    QLabel* counts_ = nullptr;
    QAction *overview_ = nullptr, *only_ = nullptr, *expand_ = nullptr, *layout_ = nullptr, *fit_ = nullptr;
    QAction *zoomIn_ = nullptr, *zoomOut_ = nullptr, *legend_ = nullptr, *export_ = nullptr;
    bool isOverview_ = true;
    bool legendChosen_ = false;  ///< by the person
    std::size_t hidden_ = 0;
    int turn_ = 0;
};

}  // namespace crosscase::ui
