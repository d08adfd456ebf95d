// ui/window/chart_counts.cpp: keeps the numbers of the status bar in step.
#include "ui/window/chart_counts.h"

#include "ui/chart/chart_book.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/widgets/status_counts.h"

namespace crosscase::ui {
namespace {

constexpr int settleMs = 60;
constexpr int againMs = 3000;

}  // namespace

ChartCounts::ChartCounts(Desk& desk, ChartBook& book, StatusCounts* counts, QObject* parent)
    : QObject(parent), desk_(desk), book_(book), counts_(counts) {
    soon_.setSingleShot(true);
    soon_.setInterval(settleMs);
    connect(&soon_, &QTimer::timeout, this, &ChartCounts::refresh);
    again_.setSingleShot(true);
    again_.setInterval(againMs);
    connect(&again_, &QTimer::timeout, this, &ChartCounts::refresh);
    const auto later = qOverload<>(&QTimer::start);
    connect(&desk_.selection, &Selection::changed, &soon_, later);
    connect(&desk_.selection, &Selection::scopeChanged, &soon_, later);
    connect(&desk_.document, &CaseDocument::summaryChanged, &soon_, later);
    connect(&book_, &ChartBook::contentChanged, &soon_, later);
    connect(&desk_.document, &CaseDocument::changed, this, [this] { asked_.reset(); });
    connect(&desk_.document, &CaseDocument::closed, this, [this] {
        ++turn_;
        asked_.reset();
        counts_->clear();
    });
}

void ChartCounts::refresh() {
    if (!desk_.document.isOpen()) return counts_->clear();
    const core::DrawnChart& drawn = book_.drawn();
    counts_->setItems(int(drawn.items.size()), int(drawn.links.size()));
    counts_->setHidden(int(book_.hiddenCount()));
    counts_->setSelected(int(desk_.selection.entities().size()));
    counts_->setFilters(filters());
    askHandling();
}

QStringList ChartCounts::filters() const {
    QStringList filters;
    if (!desk_.selection.scope().empty())
        filters << tr("Lists and overlaps: %n investigations only", nullptr, int(desk_.selection.scope().size()));
    return filters;
}

std::vector<core::EntityId> ChartCounts::shown() const {
    std::vector<core::EntityId> entities;
    for (const core::DrawnItem& item : book_.drawn().items) {
        if (item.members.empty()) entities.push_back(item.id);
        entities.insert(entities.end(), item.members.begin(), item.members.end());
    }
    return entities;
}

void ChartCounts::askHandling() {
    const std::vector<core::EntityId> shown = this->shown();
    if (shown == asked_) return;
    asked_ = shown;
    ++turn_;
    if (shown.empty()) return counts_->setHandling({}, {});
    // What was found for another chart, or for the case as it was, may bind less.
    counts_->setHandling(QStringLiteral("..."), tr("Being read"));
    desk_.document.read(
        this, tr("Reading handling codes"),
        [shown](core::CaseFile& file, core::Progress&) { return core::handlingOf(file, shown); },
        [this, turn = turn_](core::Result<core::ShownHandling> handling) {
            if (turn != turn_) return;
            if (handling) return showHandling(*handling);
            asked_.reset();
            again_.start();
        });
}

void ChartCounts::showHandling(const core::ShownHandling& handling) {
    QStringList lines{tr("Handling codes on the records behind the chart:")};
    for (const auto& [code, records] : handling.codes) {
        const core::HandlingCode* known = core::handlingCode(code);
        lines << tr("%1 on %n records: %2", nullptr, int(records))
                     .arg(toQString(code), known ? codeMeaning(known->meaning) : tr("not a known code"));
    }
    if (handling.unstated > 0) lines << tr("%n records state none", nullptr, int(handling.unstated));
    counts_->setHandling(handling.strictest.empty() ? tr("not stated") : joined(handling.strictest),
                         lines.join(QLatin1Char('\n')));
}

}  // namespace crosscase::ui
