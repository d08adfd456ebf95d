// ui/window/chart_counts.cpp: keeps the numbers of the status bar in step.
#include "ui/window/chart_counts.h"

#include "ui/chart/chart_book.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/widgets/status_counts.h"

namespace crosscase::ui {
namespace {

constexpr int settleMs = 60;

}  // namespace

ChartCounts::ChartCounts(Desk& desk, ChartBook& book, StatusCounts* counts, QObject* parent)
    : QObject(parent), desk_(desk), book_(book), counts_(counts) {
    soon_.setSingleShot(true);
    soon_.setInterval(settleMs);
    connect(&soon_, &QTimer::timeout, this, &ChartCounts::refresh);
    const auto later = qOverload<>(&QTimer::start);
    connect(&desk_.selection, &Selection::changed, &soon_, later);
    connect(&desk_.selection, &Selection::scopeChanged, &soon_, later);
    connect(&desk_.document, &CaseDocument::summaryChanged, &soon_, later);
    connect(&book_, &ChartBook::contentChanged, &soon_, later);
    connect(&desk_.document, &CaseDocument::changed, this, [this] { asked_.clear(); });
    connect(&desk_.document, &CaseDocument::closed, this, [this] {
        ++turn_;
        asked_.clear();
        counts_->clear();
    });
}

void ChartCounts::refresh() {
    if (!desk_.document.isOpen()) return counts_->clear();
    const core::DrawnChart& drawn = book_.drawn();
    // The overview leaves out what is far from any overlap; on other charts people hide items themselves.
    const std::size_t leftOut = book_.current() ? 0 : book_.data().hidden;
    counts_->setItems(int(drawn.items.size()), int(drawn.links.size()));
    counts_->setHidden(int(drawn.hiddenItems + leftOut));
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
    if (shown.empty()) return counts_->setHandling({}, {});
    desk_.document.read(
        this, tr("Reading handling codes"),
        [shown](core::CaseFile& file, core::Progress&) { return core::handlingOf(file, shown); },
        [this, turn = ++turn_](core::Result<core::ShownHandling> handling) {
            if (turn == turn_ && handling) showHandling(*handling);
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
