// ui/chart/chart_to_go.cpp: a chart that leaves the screen.
#include "ui/chart/chart_to_go.h"

#include <QCoreApplication>
#include <cmath>
#include <unordered_map>

#include "ui/chart/chart_book.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"

namespace crosscase::ui {
namespace {

constexpr double apart = 90;  ///< members of a folded group, item units

struct ToGo {
    Q_DECLARE_TR_FUNCTIONS(ToGo)
};

void place(const core::DrawnItem& item, core::SharedChart& shown) {
    if (item.members.empty()) {
        shown.places[item.id] = {item.x, item.y};
        return;
    }
    const auto across = std::size_t(std::ceil(std::sqrt(double(item.members.size()))));
    for (std::size_t i = 0; i < item.members.size(); ++i) {
        const std::size_t row = i / across, column = i % across;
        shown.places[item.members[i]] = {item.x + apart * double(column), item.y + apart * double(row)};
    }
}

}  // namespace

std::vector<core::EntityId> ChartToGo::entities() const {
    std::vector<core::EntityId> all;
    for (const auto& [entity, at] : shown.places) all.push_back(entity);
    return all;
}

ChartToGo chartToGo(const CaseDocument& document, const ChartBook& book, const ChartContent& content) {
    ChartToGo chart;
    const auto& head = book.data().chart;
    chart.title = head ? QStringLiteral("%1: %2").arg(document.name(), toQString(head->name)) : document.name();
    chart.name = head ? toQString(head->name) : ToGo::tr("%1 chart").arg(document.name());
    chart.content = std::make_shared<const ChartContent>(content);
    if (head) chart.shown.name = head->name;
    const core::DrawnChart& drawn = book.drawn();
    chart.items = drawn.items.size();
    chart.links = drawn.links.size();
    for (const core::DrawnItem& item : drawn.items) place(item, chart.shown);
    std::unordered_map<core::LinkId, const core::LinkRow*> rows;
    for (const core::LinkRow& row : book.data().links) rows[row.id] = &row;
    for (const core::DrawnLink& link : drawn.links)
        for (const core::LinkId id : link.links)
            if (const auto row = rows.find(id); row != rows.end())
                chart.shown.links.insert({row->second->from, row->second->to, row->second->type});
    return chart;
}

core::SharingRequest requestOf(const ChartToGo& chart, const Audience& audience) {
    core::SharingRequest request;
    request.recipient = audience.recipient;
    request.purpose = audience.purpose;
    request.chart = chart.shown;
    return request;
}

QString workingCopyWords() {
    return ToGo::tr("Working copy, not for dissemination");
}

QString workingBanner(const core::ShownHandling& handling) {
    const QString codes = handling.strictest.empty() ? ToGo::tr("Handling not stated") : joined(handling.strictest);
    return QStringLiteral("%1 · %2").arg(codes, workingCopyWords());
}

ChartLines workingLines(const QString& title, const core::CopyMarks& marks, const QString& holder,
                        const QString& person) {
    const QString whose = holder.isEmpty() ? person : QStringLiteral("%1, %2").arg(holder, person);
    return {title, workingBanner(marks.handling),
            ToGo::tr("%1 · %2 · log %3", "whose copy, when, head of the log")
                .arg(whose, localTime(marks.at), toQString(marks.logHead))};
}

}  // namespace crosscase::ui
