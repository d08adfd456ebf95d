// ui/analysis/finding_view.cpp: earlier findings as lines of text, their entities as they are today.
#include "ui/analysis/finding_view.h"

#include <algorithm>

#include "ui/analysis/measure_columns.h"
#include "ui/analysis/measures_panel.h"
#include "ui/chart/chart_adding.h"
#include "ui/chart/paths_dialog.h"
#include "ui/shell/conversion.h"
#include "ui/shell/sentences.h"
#include "ui/shell/words.h"

namespace crosscase::ui {
namespace {

QString stateText(const core::NetworkState& state) {
    return MeasuresPanel::tr(
               "%1 entities, %2 ties, %3 parts, the largest of %4; %5 % of pairs can reach each other, over "
               "%6 links on average")
        .arg(state.entities)
        .arg(state.edges)
        .arg(state.parts)
        .arg(state.largest)
        .arg(numberText(100 * state.reachable), numberText(state.meanDistance));
}

const core::AnswerEntity& today(const core::EarlierFinding& earlier, core::EntityId id) {
    return *std::ranges::lower_bound(earlier.entities, id, {}, &core::AnswerEntity::id);
}

/// With the labels of today, in which joined and withdrawn entities say so.
core::Chain named(core::Chain chain, const core::EarlierFinding& earlier) {
    for (core::EntityRow& row : chain.entities) row.label = toUtf8(entityText(today(earlier, row.id)));
    return chain;
}

std::vector<core::EntityId> inOrder(std::vector<core::EntityId> entities) {
    std::ranges::sort(entities);
    entities.erase(std::unique(entities.begin(), entities.end()), entities.end());
    return entities;
}

}  // namespace

QStringList removalLines(const core::Removal& removal) {
    return {MeasuresPanel::tr("With all: %1.").arg(stateText(removal.effect.before)),
            MeasuresPanel::tr("Without %n selected: %1.", nullptr, int(removal.request.removed.size()))
                .arg(stateText(removal.effect.after))};
}

QStringList findingText(const core::EarlierFinding& earlier) {
    QStringList lines;
    if (const auto* connected = std::get_if<core::ConnectedSeeds>(&earlier.finding))
        lines << connectionRemarks(*connected);
    const auto& scope =
        std::visit([](const auto& found) -> const core::NetworkScope& { return found.request.scope; }, earlier.finding);
    QStringList out;
    for (const std::string& type : scope.withoutTypes) out << typePlural(type);
    for (const std::string& link : scope.withoutLinks) out << claimName(link);
    if (!out.isEmpty()) lines << MeasuresPanel::tr("Left out: %1").arg(out.join(QStringLiteral(", ")));
    return lines;
}

FindingView::FindingView(QWidget* parent) : QListWidget(parent) {
    setAccessibleName(tr("Lines of the earlier answer"));
    setWordWrap(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    connect(this, &QListWidget::itemSelectionChanged, this, &FindingView::chooseSelected);
}

void FindingView::setFinding(const core::EarlierFinding& earlier) {
    clear();
    lines_.clear();
    if (const auto* found = std::get_if<core::FoundChains>(&earlier.finding)) {
        if (found->chains.empty())
            addLine(inWords(core::noChain(found->request).message), {found->request.from, found->request.to}, earlier);
        for (const core::Chain& chain : found->chains) {
            std::vector<core::EntityId> ids;
            for (const core::EntityRow& row : chain.entities) ids.push_back(row.id);
            addLine(chainText(named(chain, earlier)), ids, earlier);
        }
        return;
    }
    if (const auto* removal = std::get_if<core::Removal>(&earlier.finding))
        for (const QString& line : removalLines(*removal)) addLine(line, removal->request.removed, earlier);
    for (const core::AnswerEntity& entity : earlier.entities) addLine(entityText(entity), {entity.id}, earlier);
}

/// @param ids  as the answer names them
void FindingView::addLine(const QString& text, const std::vector<core::EntityId>& ids,
                          const core::EarlierFinding& earlier) {
    addItem(text);
    auto& line = lines_.emplace_back();
    for (core::EntityId id : ids)
        if (const core::AnswerEntity& entity = today(earlier, id); !entity.gone) line.push_back(entityNow(entity));
}

std::vector<core::EntityId> FindingView::entities() const {
    std::vector<core::EntityId> all;
    for (const auto& line : lines_) all.insert(all.end(), line.begin(), line.end());
    return inOrder(std::move(all));
}

void FindingView::chooseSelected() {
    if (selectedItems().isEmpty()) return;
    std::vector<core::EntityId> chosen;
    for (int row = 0; row < count(); ++row)
        if (item(row)->isSelected())
            chosen.insert(chosen.end(), lines_[std::size_t(row)].begin(), lines_[std::size_t(row)].end());
    emit entitiesChosen(inOrder(std::move(chosen)));
}

}  // namespace crosscase::ui
