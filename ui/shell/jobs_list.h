// ui/shell/jobs_list.h: all running jobs, each with its progress and a way to stop it, and what the session's jobs took.
#pragma once

#include <QFrame>
#include <QTimer>
#include <memory>
#include <vector>

#include "ui/shell/jobs.h"
#include "ui/widgets/table_model.h"

class QLabel;
class QProgressBar;
class QToolButton;
class QVBoxLayout;

namespace crosscase::ui {

class TableView;

class JobsList : public QFrame {
    Q_OBJECT
public:
    JobsList(Jobs& jobs, QWidget* parent = nullptr);
    /// Opens as a popup whose lower edge stands on `anchor`.
    void openAbove(const QWidget& anchor);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Line {
        std::shared_ptr<Job> job;
        QWidget* widget = nullptr;
        QLabel* step = nullptr;
        QProgressBar* bar = nullptr;
        QToolButton* stop = nullptr;
    };
    Line newLine(const std::shared_ptr<Job>& job);
    void rebuild();
    void refresh();

    Jobs& jobs_;
    std::vector<Line> lines_;
    QVBoxLayout* running_ = nullptr;
    QLabel* idle_ = nullptr;
    RowTable<EndedJobs> ended_;
    TableView* table_ = nullptr;
    QTimer tick_;
};

/// "0.04 s", "12 s", "3 min 5 s".
QString durationText(qint64 milliseconds);

}  // namespace crosscase::ui
