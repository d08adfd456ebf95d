// ui/window/chart_counts.h: keeps the numbers of the status bar in step with chart, selection and case.
#pragma once

#include <QObject>
#include <QTimer>
#include <optional>
#include <vector>

#include "core/workspace/shown_handling.h"
#include "ui/shell/desk.h"

namespace crosscase::ui {

class ChartBook;
class StatusCounts;

class ChartCounts : public QObject {
    Q_OBJECT
public:
    ChartCounts(Desk& desk, ChartBook& book, StatusCounts* counts, QObject* parent);

private:
    void refresh();
    void askHandling();
    void showHandling(const core::ShownHandling& handling);
    std::vector<core::EntityId> shown() const;  ///< members of folded groups in place of their item
    QStringList filters() const;

    Desk& desk_;
    ChartBook& book_;
    StatusCounts* counts_;
    QTimer soon_;                                       ///< one look after a burst of changes
    QTimer again_;                                      ///< after a question without an answer
    std::optional<std::vector<core::EntityId>> asked_;  ///< those whose handling was asked for, unless that failed
    int turn_ = 0;
};

}  // namespace crosscase::ui
