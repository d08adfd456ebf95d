// ui/shell/jobs_list.cpp: all running jobs, and what the session's jobs took.
#include "ui/shell/jobs_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/shell/conversion.h"
#include "ui/shell/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

namespace crosscase::ui {
namespace {

constexpr int tickMs = 200;

std::vector<TableColumn<EndedJobs>> columns() {
    using Row = EndedJobs;
    const auto time = [](const QString& title, qint64 Row::*ms) -> TableColumn<Row> {
        return {title,
                [ms](const Row& row, int role) -> QVariant {
                    if (role == SortRole) return qlonglong(row.*ms);
                    if (role == Qt::DisplayRole) return durationText(row.*ms);
                    return {};
                },
                Qt::AlignTrailing | Qt::AlignVCenter,
                {}};
    };
    std::vector<TableColumn<Row>> list;
    list.push_back(textColumn<Row>(JobsList::tr("Finished in this session"), [](const Row& row) {
        return row.lastStopped ? JobsList::tr("%1 (stopped)").arg(row.title) : row.title;
    }));
    list.push_back(time(JobsList::tr("Took"), &Row::lastMs));
    list.push_back(numberColumn<Row>(JobsList::tr("Times"), [](const Row& row) { return qlonglong(row.times); }));
    list.push_back(time(JobsList::tr("Longest"), &Row::longestMs));
    return list;
}

QLabel* newTitle(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(titleFont(label->font()));
    return label;
}

}  // namespace

QString durationText(qint64 milliseconds) {
    const QLocale locale;
    const double seconds = double(milliseconds) / 1000;
    if (seconds < 10) return JobsList::tr("%1 s").arg(locale.toString(seconds, 'f', 2));
    if (seconds < 60) return JobsList::tr("%1 s").arg(locale.toString(seconds, 'f', 0));
    return JobsList::tr("%1 min %2 s").arg(milliseconds / 60000).arg(milliseconds / 1000 % 60);
}

JobsList::JobsList(Jobs& jobs, QWidget* parent) : QFrame(parent, Qt::Popup), jobs_(jobs), ended_(columns(), this) {
    setObjectName(QStringLiteral("jobsList"));
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setForegroundRole(QPalette::Mid);
    idle_ = new QLabel(tr("Nothing runs now."), this);
    idle_->setForegroundRole(QPalette::PlaceholderText);
    running_ = new QVBoxLayout;
    table_ = new TableView(this);
    table_->setAccessibleName(tr("Finished in this session"));
    table_->setModel(&ended_);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setColumnWidths({40, 12, 8, 12}, 0);
    table_->setEmptyText(tr("Nothing was finished yet."));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(newTitle(tr("Running jobs"), this));
    layout->addWidget(idle_);
    layout->addLayout(running_);
    layout->addWidget(table_, 1);
    tick_.setInterval(tickMs);
    connect(&tick_, &QTimer::timeout, this, &JobsList::refresh);
    connect(&jobs_, &Jobs::changed, this, [this] {
        if (isVisible()) rebuild();
    });
}

void JobsList::openAbove(const QWidget& anchor) {
    const int line = fontMetrics().height();
    resize(fontMetrics().averageCharWidth() * 90, line * 22);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint corner = anchor.mapToGlobal(mirrored ? QPoint(anchor.width(), 0) : QPoint(0, 0));
    const QRect room = anchor.screen()->availableGeometry();
    const int left = mirrored ? corner.x() - width() : corner.x();
    move(std::clamp(left, room.left(), std::max(room.left(), room.right() - width())),
         std::max(room.top(), corner.y() - height()));
    show();
}

void JobsList::showEvent(QShowEvent* event) {
    rebuild();
    tick_.start();
    QFrame::showEvent(event);
}

void JobsList::hideEvent(QHideEvent* event) {
    tick_.stop();
    QFrame::hideEvent(event);
}

JobsList::Line JobsList::newLine(const std::shared_ptr<Job>& job) {
    Line line{job, new QWidget(this), nullptr, nullptr, nullptr};
    auto* title = new QLabel(job->title(), line.widget);
    line.step = new QLabel(line.widget);
    line.step->setForegroundRole(QPalette::PlaceholderText);
    line.bar = new QProgressBar(line.widget);
    line.bar->setAccessibleName(job->title());
    line.bar->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    line.stop = new QToolButton(line.widget);
    line.stop->setFocusPolicy(Qt::StrongFocus);
    line.stop->setAccessibleName(tr("Stop: %1").arg(job->title()));
    connect(line.stop, &QToolButton::clicked, this, [this, job] {
        job->progress().requestStop();
        refresh();
    });
    auto* layout = new QHBoxLayout(line.widget);
    layout->setContentsMargins({});
    layout->addWidget(title);
    layout->addWidget(line.step, 1);
    layout->addWidget(line.bar);
    layout->addWidget(line.stop);
    return line;
}

void JobsList::rebuild() {
    const auto& running = jobs_.running();
    std::erase_if(lines_, [&](const Line& line) {
        if (std::find(running.begin(), running.end(), line.job) != running.end()) return false;
        line.widget->deleteLater();
        return true;
    });
    for (const auto& job : running) {
        if (std::any_of(lines_.begin(), lines_.end(), [&](const Line& line) { return line.job == job; })) continue;
        lines_.push_back(newLine(job));
        running_->addWidget(lines_.back().widget);
    }
    ended_.setRows(jobs_.ended());
    refresh();
}

void JobsList::refresh() {
    idle_->setVisible(lines_.empty());
    for (const Line& line : lines_) {
        const double share = line.job->share();
        line.bar->setRange(0, share < 0 ? 0 : 100);
        line.bar->setValue(int(share * 100));
        line.step->setText(tr("%1  %2").arg(durationText(line.job->age()), inWords(line.job->step())));
        const bool stopping = line.job->progress().stopRequested();
        line.stop->setEnabled(!stopping);
        line.stop->setText(stopping ? tr("Stopping") : tr("Stop"));
    }
}

}  // namespace crosscase::ui
