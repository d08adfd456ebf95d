// ui/shell/jobs_indicator.cpp: the oldest running job in the status bar.
#include "ui/shell/jobs_indicator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <algorithm>

#include "ui/shell/conversion.h"
#include "ui/shell/jobs_list.h"
#include "ui/shell/sentences.h"

namespace crosscase::ui {
namespace {

constexpr int tickMs = 100;
constexpr qint64 quietMs = 300;  ///< shorter jobs would only flicker

}  // namespace

JobsIndicator::JobsIndicator(Jobs& jobs, QWidget* parent) : QWidget(parent), jobs_(jobs) {
    text_ = new QLabel(this);
    bar_ = new QProgressBar(this);
    bar_->setTextVisible(false);
    bar_->setFixedWidth(fontMetrics().averageCharWidth() * 18);
    bar_->setMaximumHeight(fontMetrics().height() * 2 / 3);
    stop_ = new QToolButton(this);
    stop_->setText(tr("Stop"));
    stop_->setAutoRaise(true);
    all_ = new QToolButton(this);
    all_->setObjectName(QStringLiteral("jobsButton"));
    all_->setText(tr("Jobs"));
    all_->setToolTip(tr("All running jobs, and what finished ones took"));
    all_->setAutoRaise(true);
    list_ = new JobsList(jobs_, this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(all_);
    layout->addWidget(bar_);
    layout->addWidget(text_);
    layout->addWidget(stop_);
    layout->addStretch();
    connect(all_, &QToolButton::clicked, this, &JobsIndicator::openList);
    tick_.setInterval(tickMs);
    connect(&tick_, &QTimer::timeout, this, &JobsIndicator::refresh);
    connect(&jobs_, &Jobs::changed, this, [this] {
        if (!jobs_.running().empty() && !tick_.isActive()) tick_.start();
        if (jobs_.running().empty()) refresh();
    });
    connect(stop_, &QToolButton::clicked, this, [this] {
        if (shown_) shown_->progress().requestStop();
    });
    refresh();
}

void JobsIndicator::openList() {
    list_->openAbove(*all_);
}

void JobsIndicator::refresh() {
    const auto& running = jobs_.running();
    const auto shown =
        std::find_if(running.begin(), running.end(), [](const auto& job) { return job->age() > quietMs; });
    const bool any = shown != running.end();
    for (QWidget* part : {static_cast<QWidget*>(text_), static_cast<QWidget*>(bar_), static_cast<QWidget*>(stop_)})
        part->setVisible(any);
    if (running.empty()) tick_.stop();
    shown_ = any ? *shown : nullptr;
    if (!shown_) return;
    const double share = shown_->share();
    bar_->setRange(0, share < 0 ? 0 : 100);
    bar_->setValue(int(share * 100));
    QString text = shown_->title();
    if (running.size() > 1) text += tr("  (and %n more)", nullptr, int(running.size()) - 1);
    text_->setText(text);
    text_->setToolTip(inWords(shown_->step()));
    const bool stopping = shown_->progress().stopRequested();
    stop_->setEnabled(!stopping);
    stop_->setText(stopping ? tr("Stopping") : tr("Stop"));
}

}  // namespace crosscase::ui
