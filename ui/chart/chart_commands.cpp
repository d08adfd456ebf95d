// ui/chart/chart_commands.cpp: what menus, keys and gestures do to the chart in front.
#include "ui/chart/chart_commands.h"

#include <algorithm>
#include <unordered_set>

#include "core/workspace/item_details.h"
#include "ui/chart/chart_adding.h"
#include "ui/chart/chart_book.h"
#include "ui/chart/chart_content.h"
#include "ui/chart/chart_notes.h"
#include "ui/chart/chart_output.h"
#include "ui/chart/chart_settings_dialog.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/look_dialog.h"
#include "ui/chart/paths_dialog.h"
#include "ui/chart/snapshots_dialog.h"
#include "ui/shell/ask.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/widgets/choose_dialog.h"

namespace crosscase::ui {

using Next = core::Result<std::optional<core::ChartId>>;

ChartCommands::ChartCommands(Desk& desk, ChartBook& book, ChartView* view, QWidget* panel)
    : QObject(panel),
      desk_(desk),
      book_(book),
      view_(view),
      panel_(panel),
      adding_(new ChartAdding(desk, book, panel)),
      notes_(new ChartNotes(book, panel)),
      output_(new ChartOutput(desk, panel)) {
    QObject::connect(&book_, &ChartBook::failed, this, &ChartCommands::failed);
}

void ChartCommands::failed(const core::Error& error) {
    if (error.code != core::Error::Code::Cancelled) Ask::warn(panel_, errorTitle(error.code), errorText(error));
}

std::vector<core::EntityId> ChartCommands::chosen() const {
    return book_.entitiesOf(view_->selected());
}

std::vector<core::LinkId> ChartCommands::chosenLinks() const {
    return desk_.selection.links();
}

QPointF ChartCommands::middleOfView() const {
    return view_->toItems(QRectF(view_->rect()).center());
}

// Charts

void ChartCommands::showOverview() {
    book_.show({});
}

void ChartCommands::newChart() {
    book_.makeChart({});
}

void ChartCommands::askName(const QString& title, const QString& before, std::function<void(const QString&)> answer) {
    Ask::text(panel_, title, tr("Name"), std::move(answer), before);
}

void ChartCommands::rename() {
    const auto selected = view_->selected();
    if (selected.size() == 1 && book_.noteAt(selected.front())) return changeNote(selected.front());
    if (const core::DrawnItem* group = selected.size() == 1 ? book_.groupAt(selected.front()) : nullptr) {
        return askName(tr("Rename the group"), toQString(group->label),
                       [this, on = book_.sheet(), id = *group->group](const QString& name) {
                           if (name.trimmed().isEmpty()) return;
                           book_.edit(on, [id, name = toUtf8(name)](const core::ChartData& chart) {
                               return core::groupRenamed(chart, id, name);
                           });
                       });
    }
    renameChart();
}

void ChartCommands::renameChart() {
    const auto& head = book_.data().chart;
    if (!head) return;
    askName(tr("Rename the chart"), toQString(head->name), [this, id = head->id](const QString& name) {
        book_.perform(tr("Renaming the chart"),
                      [id, name = toUtf8(name)](core::CaseFile& file, core::Progress&) -> Next {
                          if (auto renamed = core::renameChart(file, id, name); !renamed) return renamed.error();
                          return std::optional(id);
                      });
    });
}

void ChartCommands::duplicate() {
    const auto& head = book_.data().chart;
    if (!head) return;
    askName(tr("Duplicate the chart"), tr("%1 copy").arg(toQString(head->name)),
            [this, id = head->id](const QString& name) {
                book_.perform(tr("Copying the chart"),
                              [id, name = toUtf8(name)](core::CaseFile& file, core::Progress&) -> Next {
                                  auto copied = core::copyChart(file, id, name);
                                  if (!copied) return copied.error();
                                  return std::optional(*copied);
                              });
            });
}

void ChartCommands::deleteChart() {
    if (!book_.current()) return;
    book_.perform(tr("Deleting the chart"), [id = *book_.current()](core::CaseFile& file, core::Progress&) -> Next {
        if (auto deleted = core::deleteChart(file, id); !deleted) return deleted.error();
        return std::optional<core::ChartId>();
    });
}

void ChartCommands::takeSnapshot() {
    if (!book_.current()) return;
    const QString now = localTime(core::SystemClock().now());
    askName(tr("Take a snapshot"), now, [this, id = *book_.current()](const QString& name) {
        book_.perform(tr("Taking the snapshot"),
                      [id, name = toUtf8(name)](core::CaseFile& file, core::Progress&) -> Next {
                          if (auto taken = core::takeSnapshot(file, id, name); !taken) return taken.error();
                          return std::optional(id);
                      });
    });
}

void ChartCommands::showSnapshots() {
    if (book_.current()) new SnapshotsDialog(desk_, book_, *book_.current(), panel_);
}

void ChartCommands::editSettings() {
    const core::ChartSettings before = book_.data().chart ? book_.data().chart->settings : core::ChartSettings{};
    (new ChartSettingsDialog(
         before, book_.data(),
         [this, on = book_.sheet()](const core::ChartSettings& after) {
             book_.edit(on, [after](const core::ChartData& chart) { return core::settingsChanged(chart, after); });
         },
         panel_))
        ->open();
}

void ChartCommands::exportPicture() {
    output_->exportPicture(chartToGo(desk_.document, book_, view_->content()));
}

void ChartCommands::print() {
    output_->print(chartToGo(desk_.document, book_, view_->content()));
}

// What is on the chart

void ChartCommands::newChartOfSelection() {
    adding_->newChartOfSelection();
}

void ChartCommands::merge() {
    adding_->merge();
}

void ChartCommands::expand() {
    adding_->expand();
}

void ChartCommands::addSelection() {
    adding_->addSelection();
}

void ChartCommands::connect() {
    adding_->connect();
}

void ChartCommands::copy() {
    book_.copy(view_->selected());
}

void ChartCommands::paste() {
    adding_->paste(middleOfView());
}

void ChartCommands::writeNote() {
    notes_->write(middleOfView());
}

void ChartCommands::changeNote(core::EntityId item) {
    notes_->change(item);
}

// What is selected

void ChartCommands::remove() {
    if (!chosenLinks().empty()) return hide();
    core::ChartEdit edit = core::removed(book_.data(), chosen());
    for (core::EntityId item : view_->selected())
        if (const core::ChartNote* note = book_.noteAt(item)) edit.removedNotes.push_back(note->id);
    if (edit.removed.empty()) edit.sentence = edit.removedNotes.size() == 1 ? "Took a note away" : "Took notes away";
    book_.apply(std::move(edit));
}

void ChartCommands::hide() {
    if (const auto links = chosenLinks(); !links.empty())
        book_.apply(core::linksShownAs(book_.data(), links, core::Visibility::Hidden));
    else
        book_.apply(core::shownAs(book_.data(), chosen(), core::Visibility::Hidden));
}

void ChartCommands::hideOthers() {
    if (const auto entities = chosen(); !entities.empty()) book_.apply(core::hiddenButFor(book_.data(), entities));
}

void ChartCommands::showAll() {
    book_.apply(core::allShown(book_.data()));
}

void ChartCommands::greyOut() {
    const core::ChartData& chart = book_.data();
    const auto other = [](bool all) { return all ? core::Visibility::Shown : core::Visibility::Greyed; };
    if (auto links = chosenLinks(); !links.empty()) {
        const auto are = [&chart](core::Visibility visibility) {
            return [&chart, visibility](core::LinkId link) {
                const auto style = chart.styles.find(link);
                return (style == chart.styles.end() ? core::Visibility::Shown : style->second.visibility) == visibility;
            };
        };
        std::erase_if(links, are(core::Visibility::Hidden));
        const bool all = std::ranges::all_of(links, are(core::Visibility::Greyed));
        return book_.apply(core::linksShownAs(chart, links, other(all)));
    }
    const auto entities = chosen();
    const std::unordered_set<core::EntityId> wanted(entities.begin(), entities.end());
    const bool all = std::ranges::all_of(chart.nodes, [&](const core::ChartNode& node) {
        return !wanted.contains(node.id) || node.placed.visibility == core::Visibility::Greyed;
    });
    book_.apply(core::shownAs(chart, entities, other(all)));
}

void ChartCommands::pin() {
    const auto entities = chosen();
    const std::unordered_set<core::EntityId> wanted(entities.begin(), entities.end());
    const bool all = std::ranges::all_of(book_.data().nodes, [&](const core::ChartNode& node) {
        return !wanted.contains(node.id) || node.placed.pinned;
    });
    book_.apply(core::pinned(book_.data(), entities, !all));
}

void ChartCommands::group() {
    const auto entities = chosen();
    if (entities.size() < 2) return;
    askName(tr("Group %n items", nullptr, int(entities.size())), {},
            [this, on = book_.sheet(), entities](const QString& name) {
                if (name.trimmed().isEmpty()) return;
                book_.edit(on, [entities, name = toUtf8(name)](const core::ChartData& chart) {
                    return core::grouped(chart, entities, name);
                });
            });
}

void ChartCommands::ungroup() {
    book_.apply(core::ungrouped(book_.data(), chosen()));
}

void ChartCommands::fold() {
    const auto items = view_->selected();
    const bool anyFolded =
        std::ranges::any_of(items, [this](core::EntityId item) { return book_.groupAt(item) != nullptr; });
    book_.apply(core::folded(book_.data(), chosen(), !anyFolded));
}

void ChartCommands::changeLook() {
    if (!chosenLinks().empty()) return changeLinkLook();
    if (const auto notes = notes_->only(view_->selected()); !notes.empty()) return notes_->changeLook(notes);
    const auto entities = chosen();
    const std::unordered_set<core::EntityId> wanted(entities.begin(), entities.end());
    LookDialog::Items items;
    for (const core::ChartNode& node : book_.data().nodes)
        if (wanted.contains(node.id)) items.looks.push_back(node.placed.look);
    if (items.looks.empty()) return;
    items.picture = book_.picture(items.looks.front().picture);
    items.picturesDiffer = std::ranges::any_of(
        items.looks, [&items](const core::ItemLook& look) { return look.picture != items.looks.front().picture; });
    items.folded = std::ranges::all_of(view_->selected(), [this](core::EntityId item) {
        return book_.groupAt(item) != nullptr || book_.noteAt(item) != nullptr;
    });
    auto* dialog = new LookDialog(desk_.document, items, panel_);
    QObject::connect(dialog, &LookDialog::itemLookChosen, this,
                     [this, on = book_.sheet(), entities](const core::ItemLookChange& change,
                                                          const std::optional<core::ItemPicture>& picture) {
                         book_.edit(on, [=](const core::ChartData& chart) {
                             return core::looking(chart, entities, change, picture);
                         });
                     });
    dialog->open();
}

void ChartCommands::changeLinkLook() {
    const auto links = chosenLinks();
    std::vector<core::LinkLook> looks;
    for (core::LinkId link : links) {
        const auto known = book_.data().styles.find(link);
        looks.push_back(known == book_.data().styles.end() ? core::LinkLook{} : known->second.look);
    }
    auto* dialog = new LookDialog(looks, panel_);
    QObject::connect(
        dialog, &LookDialog::linkLookChosen, this,
        [this, on = book_.sheet(), links](const core::LinkLookChange& change) {
            book_.edit(on, [=](const core::ChartData& chart) { return core::linksLooking(chart, links, change); });
        });
    dialog->open();
}

void ChartCommands::layOut() {
    layOutBy(lastLayout_);
}

void ChartCommands::layOutBy(const core::ArrangeRequest& wish) {
    lastLayout_ = wish;
    core::ArrangeRequest request = wish;
    std::vector<core::EntityId> selected = view_->selected();
    std::erase_if(selected, [this](core::EntityId item) { return book_.noteAt(item) != nullptr; });
    // One chosen item is the middle of the picture, several are what is laid out.
    if (selected.size() == 1) request.centre = selected.front();
    if (selected.size() > 1) request.only = selected;
    book_.arrange(std::move(request), [items = view_->content().items](core::Progress& progress) {
        ChartBook::Boxes boxes;
        for (ChartItem shape : items) {
            if (progress.stopRequested())
                return core::Result<ChartBook::Boxes>(core::Progress::stopped("Measuring the labels"));
            // A lane is drawn as an icon again by any other layout.
            if (shape.representation == Representation::ThemeLine) shape.representation = Representation::Icon;
            boxes[shape.id] = itemBox(shape);
        }
        return core::Result<ChartBook::Boxes>(std::move(boxes));
    });
}

void ChartCommands::layOutByProperty(core::LayoutKind kind) {
    std::vector<std::string> properties = core::detailChoices(book_.data());
    std::erase(properties, core::statementsDetail);
    QStringList names;
    for (const std::string& property : properties) names << propertyName(property);
    (new ChooseDialog(
         kind == core::LayoutKind::Grid ? tr("Rows by a property") : tr("Groups by a property"), tr("Lay out"), names,
         [this, kind, properties](int line) {
             core::ArrangeRequest wish;
             wish.kind = kind;
             wish.groupBy = core::GroupBy::Property;
             wish.property = properties[std::size_t(line)];
             layOutBy(wish);
         },
         panel_))
        ->open();
}

void ChartCommands::findPaths() {
    const auto& entities = desk_.selection.entities();
    if (entities.size() != 2) return;
    core::PathRequest request;
    request.from = entities[0];
    request.to = entities[1];
    (new PathsDialog(desk_, book_, request, panel_))->open();
}

void ChartCommands::selectAll() {
    view_->selectAll();
}

void ChartCommands::lasso() {
    view_->setFocus();
    view_->startPicking(ChartView::Picking::Lasso,
                        tr("Lasso: draw round what you choose; with Ctrl it is added. Escape leaves."));
}

void ChartCommands::selectNeighbours() {
    std::unordered_set<core::EntityId> wanted;
    for (core::EntityId id : view_->selected()) wanted.insert(id);
    const auto& drawn = book_.drawn();
    std::vector<core::EntityId> items(wanted.begin(), wanted.end());
    for (const core::DrawnLink& link : drawn.links) {
        const core::EntityId from = drawn.items[link.from].id, to = drawn.items[link.to].id;
        if (wanted.contains(from)) items.push_back(to);
        if (wanted.contains(to)) items.push_back(from);
    }
    desk_.selection.selectEntities(book_.entitiesOf(items));
}

void ChartCommands::invertSelection() {
    const auto selected = view_->selected();
    const std::unordered_set<core::EntityId> wanted(selected.begin(), selected.end());
    std::vector<core::EntityId> items;
    for (const core::DrawnItem& item : book_.drawn().items)
        if (!wanted.contains(item.id)) items.push_back(item.id);
    desk_.selection.selectEntities(book_.entitiesOf(items));
}

}  // namespace crosscase::ui
