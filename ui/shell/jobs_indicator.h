// ui/shell/jobs_indicator.h: the oldest running job in the status bar: what, how far, stop; and a way to all of them.
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

#include "ui/shell/jobs.h"

class QLabel;
class QProgressBar;
class QToolButton;

namespace crosscase::ui {

class JobsList;

class JobsIndicator : public QWidget {
    Q_OBJECT
public:
    JobsIndicator(Jobs& jobs, QWidget* parent = nullptr);
    void openList();

private:
    void refresh();
    Jobs& jobs_;
    std::shared_ptr<Job> shown_;
    QTimer tick_;
    QLabel* text_ = nullptr;
    QProgressBar* bar_ = nullptr;
    QToolButton *stop_ = nullptr, *all_ = nullptr;
    JobsList* list_ = nullptr;
};

}  // namespace crosscase::ui
