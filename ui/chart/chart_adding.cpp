// ui/chart/chart_adding.cpp: what brings entities onto a chart.
#include "ui/chart/chart_adding.h"

#include <algorithm>
#include <unordered_set>

#include "core/workspace/pathfinding.h"
#include "ui/chart/chart_book.h"
#include "ui/chart/chart_content.h"
#include "ui/chart/expand_dialog.h"
#include "ui/shell/ask.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/widgets/choose_dialog.h"

namespace crosscase::ui {
namespace {

using Entities = std::vector<core::EntityId>;
using Next = core::Result<std::optional<core::ChartId>>;

Entities without(const Entities& entities, const Entities& others) {
    const std::unordered_set<core::EntityId> known(others.begin(), others.end());
    Entities left;
    std::ranges::copy_if(entities, std::back_inserter(left), [&](core::EntityId id) { return !known.contains(id); });
    return left;
}

Entities both(Entities first, const Entities& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// A chart of both, the second ones folded into one item.
core::Result<core::ChartEdit> foldedAround(core::CaseFile& file, const Entities& wanted, const Entities& fresh,
                                           const std::string& name, core::Progress& progress) {
    auto all = core::additionTo(file, {}, both(wanted, fresh), progress);
    if (!all) return all.error();
    return core::foldedTogether(std::move(*all), name, fresh);
}

}  // namespace

ChartAdding::ChartAdding(Desk& desk, ChartBook& book, QWidget* panel)
    : QObject(panel), desk_(desk), book_(book), panel_(panel) {}

void ChartAdding::failed(const core::Error& error) {
    if (error.code != core::Error::Code::Cancelled) Ask::warn(panel_, errorTitle(error.code), errorText(error));
}

Entities ChartAdding::shown() const {
    Entities entities;
    for (const core::ChartNode& node : book_.data().nodes)
        if (node.placed.visibility != core::Visibility::Hidden) entities.push_back(node.id);
    return entities;
}

QString ChartAdding::nameOf(const Entities& entities) const {
    for (const core::ChartNode& node : book_.data().nodes)
        if (entities.size() == 1 && node.id == entities.front()) return toQString(node.label);
    return tr("%n chosen entities", nullptr, int(entities.size()));
}

void ChartAdding::add(const ChartSheet& on, const QString& title, const Entities& entities, const QString& group,
                      const Then& then) {
    const Entities fresh = without(entities, shown());
    ManyDialog::askIfMany(
        fresh.size(), title, [=, this](Many how) { bring(on, without(entities, fresh), fresh, how, group, then); },
        panel_);
}

void ChartAdding::bring(const ChartSheet& on, const Entities& wanted, const Entities& fresh, Many how,
                        const QString& group, Then then) {
    if (how != Many::MostLinked)
        return book_.add(on, both(wanted, fresh), how == Many::Folded ? group : QString(), std::move(then));
    chooseMostLinked(fresh, [=, this](const Entities& most) { book_.add(on, both(wanted, most), {}, then); });
}

void ChartAdding::chooseMostLinked(const Entities& entities, Chosen chosen) {
    desk_.document.read(
        this, tr("Choosing those with most links"),
        [entities](core::CaseFile& file, core::Progress&) { return core::mostLinked(file, entities, manyLimit); },
        [this, chosen = std::move(chosen)](core::Result<Entities> most) {
            most ? chosen(*most) : failed(most.error());
        });
}

void ChartAdding::askNeighbours(const Entities& entities, const Entities& shown,
                                std::function<void(std::vector<core::Expansion>)> next) {
    desk_.document.read(
        this, tr("Looking for neighbours"),
        [entities, shown](core::CaseFile& file, core::Progress&) { return core::expansionsOf(file, entities, shown); },
        [this, next = std::move(next)](core::Result<std::vector<core::Expansion>> found) {
            found ? next(std::move(*found)) : failed(found.error());
        });
}

void ChartAdding::newChartOfSelection() {
    const Entities entities = desk_.selection.entities();
    if (entities.empty()) return;
    askNeighbours(entities, entities, [this, entities](const std::vector<core::Expansion>& found) {
        Entities fresh;
        for (const core::Expansion& line : found) fresh.insert(fresh.end(), line.fresh.begin(), line.fresh.end());
        std::ranges::sort(fresh);
        const auto repeated = std::ranges::unique(fresh);
        fresh.erase(repeated.begin(), repeated.end());
        ManyDialog::askIfMany(
            fresh.size(), tr("New chart of the selection"), [=, this](Many how) { makeChart(entities, fresh, how); },
            panel_);
    });
}

void ChartAdding::makeChart(const Entities& wanted, const Entities& fresh, Many how) {
    if (how == Many::All) return book_.makeChart(both(wanted, fresh));
    if (how == Many::MostLinked)
        return chooseMostLinked(fresh, [=, this](const Entities& most) { book_.makeChart(both(wanted, most)); });
    const std::string group = toUtf8(tr("Linked to %1").arg(nameOf(wanted)));
    book_.perform(tr("Making the chart"), [=](core::CaseFile& file, core::Progress& progress) -> Next {
        const auto edit = foldedAround(file, wanted, fresh, group, progress);
        if (!edit) return edit.error();
        auto made = core::newChart(file, {}, *edit);
        if (!made) return made.error();
        return std::optional(*made);
    });
}

void ChartAdding::expand() {
    const Entities entities = desk_.selection.entities();
    if (entities.empty()) return;
    askNeighbours(entities, shown(), [this, entities, on = book_.sheet()](std::vector<core::Expansion> found) {
        const QString around = nameOf(entities);
        // The chosen ones come along: they may have been chosen elsewhere.
        const auto go = [=, this](const Entities& fresh, Many how) {
            bring(on, entities, fresh, how, tr("Linked to %1").arg(around));
        };
        (new ExpandDialog(around, std::move(found), go, panel_))->open();
    });
}

void ChartAdding::addSelection() {
    add(book_.sheet(), tr("Add the selection"), desk_.selection.entities(), tr("Added together"));
}

void ChartAdding::paste(QPointF at) {
    const auto pasted = [at](const core::ChartData& data, const core::ChartCopies& copies) {
        return core::pasted(data, copies, at.x(), at.y());
    };
    const ChartSheet on = book_.sheet();
    const core::ChartCopies copies = book_.copies();
    const Entities fresh = core::broughtBy(pasted(book_.data(), copies));
    ManyDialog::askIfMany(
        fresh.size(), tr("Paste"),
        [=, this](Many how) {
            if (how == Many::All)
                return book_.edit(on, [=](const core::ChartData& data) { return pasted(data, copies); });
            if (how == Many::Folded)
                return book_.edit(on, [=, name = toUtf8(tr("Pasted together"))](const core::ChartData& data) {
                    return core::foldedTogether(pasted(data, copies), name);
                });
            chooseMostLinked(fresh, [=, this](const Entities& most) {
                const core::ChartCopies few = core::without(copies, without(fresh, most));
                book_.edit(on, [=](const core::ChartData& data) { return pasted(data, few); });
            });
        },
        panel_);
}

void ChartAdding::merge() {
    if (!book_.current()) return;
    std::vector<core::Chart> others = book_.charts();
    std::erase_if(others, [this](const core::Chart& chart) { return chart.id == *book_.current(); });
    (new ChooseDialog(
         tr("Put another chart onto this one"), tr("Put on"), chartLines(others),
         [this, others, on = book_.sheet(), into = *book_.current()](int line) {
             mergeFrom(on, into, others[std::size_t(line)]);
         },
         panel_))
        ->open();
}

void ChartAdding::mergeFrom(const ChartSheet& on, core::ChartId into, const core::Chart& chart) {
    Entities here;  // another chart may be in front when the other one is read
    for (const core::ChartNode& node : book_.data().nodes) here.push_back(node.id);
    desk_.document.read(
        this, tr("Reading the other chart"),
        [from = chart.id](core::CaseFile& file, core::Progress& progress) {
            return core::openChart(file, from, progress);
        },
        [this, on, chart, into, here](core::Result<core::ChartData> other) {
            if (!other) return failed(other.error());
            Entities there;
            for (const core::ChartNode& node : other->nodes) there.push_back(node.id);
            const Entities fresh = without(there, here);
            ManyDialog::askIfMany(
                fresh.size(), tr("Put another chart onto this one"),
                [=, this](Many how) {
                    if (how != Many::All) return bring(on, {}, fresh, how, toQString(chart.name));
                    book_.perform(tr("Merging the charts"),
                                  [into, from = chart.id](core::CaseFile& file, core::Progress&) -> Next {
                                      if (auto merged = core::mergeChart(file, into, from); !merged)
                                          return merged.error();
                                      return std::optional(into);
                                  });
                },
                panel_);
        });
}

QStringList connectionRemarks(const core::ConnectedSeeds& connected) {
    QStringList lines;
    if (connected.parts > 1)
        lines << ChartAdding::tr("They lie in %n parts with no chain of links between.", nullptr, int(connected.parts));
    if (!connected.complete)
        lines << ChartAdding::tr(
            "The search was ended before it was done: this is the best so far, and fewer may connect them.");
    return lines;
}

void ChartAdding::connect() {
    const Entities entities = desk_.selection.entities();
    if (entities.size() < 2) return;
    desk_.document.read(
        this, tr("Looking for what connects them"),
        [entities, networks = desk_.document.networks()](core::CaseFile& file, core::Progress& progress) {
            core::ConnectRequest request;
            request.seeds = entities;
            return core::connectSeeds(file, request, progress, networks.get());
        },
        [this, on = book_.sheet()](core::Result<core::ConnectedSeeds> found) {
            if (!found) return failed(found.error());
            book_.keep(*found);
            Entities all;
            for (const core::EntityRow& row : found->entities) all.push_back(row.id);
            add(on, tr("What connects the selected"), all, tr("What connects them"),
                [this, all] { desk_.selection.selectEntities(all); });
            const QStringList remarks = connectionRemarks(*found);
            if (!remarks.isEmpty())
                Ask::tell(panel_,
                          found->parts > 1 ? tr("Not all of them hang together") : tr("The search was cut short"),
                          remarks.join(QLatin1Char('\n')));
        });
}

}  // namespace crosscase::ui
