// ui/chart/chart_book_edits.cpp: edits of charts: shown at once, written in order, each on the chart that it was made on.
#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

#include "core/workspace/edit_merging.h"
#include "ui/chart/chart_book.h"
#include "ui/chart/chart_content.h"
#include "ui/shell/conversion.h"

namespace crosscase::ui {

using Next = core::Result<std::optional<core::ChartId>>;

core::Result<core::ChartId> ChartBook::writeOn(core::CaseFile& file, const ChartSheet& sheet,
                                               const core::ChartEdit& edit) {
    if (const auto chart = sheet.target()) {
        const auto edited = core::editChart(file, *chart, edit);
        if (edited) return *chart;
        // The making of the chart may have been taken back since: then this edit makes it.
        if (!sheet.made || edited.error().code != core::Error::Code::NotFound) return edited.error();
    }
    auto made = core::newChart(file, {}, core::asNewChart(*sheet.overview, core::carriedOnto(*sheet.overview, edit)));
    if (made) sheet.made->store(made->value);
    return made;
}

void ChartBook::apply(core::ChartEdit edit) {
    write(sheet_, core::madeOn(data_, std::move(edit)), false);
}

void ChartBook::write(const ChartSheet& sheet, core::ChartEdit edit, bool isShown, std::function<void()> then) {
    if (!canEdit() || core::isEmpty(edit) || !sheet.isShown()) return;
    const int number = ++lastEdit_;
    const bool whole = core::isShownWhole(edit);
    pending_.push_back({number, sheet, edit});
    if (isInFront(sheet)) {
        core::show(edit, data_);
        if (whole && !isShown) {
            drawn_ = core::drawnChart(data_);
            emit contentChanged(false);
        }
    }
    // What goes with a row that is taken away is known when the chart is read again.
    const bool holds = whole && sheet.chart && edit.removed.empty() && edit.removedGroups.empty();
    desk_.document.write(
        this, tr("Changing the chart"),
        [sheet, edit = std::move(edit)](core::CaseFile& file, core::Progress&) { return writeOn(file, sheet, edit); },
        [this, number, sheet, holds, then = std::move(then)](const core::Result<core::ChartId>& written) {
            std::erase_if(pending_, [number](const Pending& pending) { return pending.number == number; });
            settle(sheet, written);
            if (!written) return;
            if (then) then();
            upToDate_ = holds && !reading_;
        },
        CaseDocument::Touches::Charts);
}

/// The overview becomes the chart that was made of it; what could not be written does not stay on the screen.
void ChartBook::settle(const ChartSheet& sheet, const core::Result<core::ChartId>& written) {
    if (!written) {
        if (isInFront(sheet)) reload();
        emit failed(written.error());
    } else if (!sheet.chart && isInFront(sheet)) {
        const auto isChosen = [this](const core::Chart& chart) { return chart.id == wanted_ && wanted_ != current_; };
        if (std::ranges::none_of(charts_, isChosen)) wanted_ = *written;  // else another was chosen since
        current_ = *written;
    }
}

/// What was read does not know them yet.
void ChartBook::showPending() {
    bool any = false;
    for (const Pending& pending : pending_) {
        if (!isInFront(pending.sheet)) continue;
        core::show(pending.edit, data_);
        any = true;
    }
    if (any) drawn_ = core::drawnChart(data_);
}

void ChartBook::edit(const ChartSheet& sheet, EditOf make) {
    if (isInFront(sheet) && sheet_.isShown()) return apply(make(data_));
    if (!canEdit() || !sheet.isShown()) return;
    desk_.document.write(
        this, tr("Changing the chart"),
        [sheet, make = std::move(make)](core::CaseFile& file, core::Progress& progress) -> core::Result<core::ChartId> {
            const auto chart = sheet.target();
            auto data = chart ? core::openChart(file, *chart, progress) : core::Result(*sheet.overview);
            if (!data) return data.error();
            return writeOn(file, sheet, core::madeOn(*data, make(*data)));
        },
        [this, sheet](const core::Result<core::ChartId>& written) { settle(sheet, written); },
        CaseDocument::Touches::Charts);
}

void ChartBook::move(const std::vector<std::pair<core::EntityId, QPointF>>& places) {
    if (!canEdit()) return emit contentChanged(false);  // back to where they stand
    std::unordered_map<core::EntityId, core::ChartGroupId> folded;
    for (const core::DrawnItem& item : drawn_.items)
        if (item.group && !item.members.empty()) folded[item.id] = *item.group;
    std::unordered_map<core::EntityId, const core::ChartNote*> noteOf;
    for (const core::ChartNote& note : data_.notes) noteOf[noteItemId(note.id)] = &note;
    std::map<core::EntityId, std::pair<double, double>> items;
    std::map<core::ChartGroupId, std::pair<double, double>> groups;
    std::vector<core::ChartNote> notes;
    for (const auto& [id, place] : places) {
        if (const auto note = noteOf.find(id); note != noteOf.end()) {
            notes.push_back(*note->second);
            notes.back().x = place.x();
            notes.back().y = place.y();
        } else if (const auto group = folded.find(id); group != folded.end()) {
            groups[group->second] = {place.x(), place.y()};
        } else {
            items[id] = {place.x(), place.y()};
        }
    }
    core::ChartEdit edit = core::moved(data_, items);
    if (!groups.empty()) {
        core::ChartEdit moved = core::movedGroups(data_, groups);
        edit.groups = std::move(moved.groups);
        edit.placed.insert(edit.placed.end(), moved.placed.begin(), moved.placed.end());
        if (items.empty()) edit.sentence = std::move(moved.sentence);
    }
    if (!notes.empty() && core::isEmpty(edit)) edit.sentence = "Moved a note";
    edit.notes = std::move(notes);
    showMoved(places);
    write(sheet_, core::madeOn(data_, std::move(edit)), true);
}

/// As the view has them already: what is drawn next, or leaves the chart, is what a person sees.
void ChartBook::showMoved(const std::vector<std::pair<core::EntityId, QPointF>>& places) {
    std::unordered_map<core::EntityId, QPointF> to(places.begin(), places.end());
    for (core::DrawnItem& item : drawn_.items) {
        const auto place = to.find(item.id);
        if (place == to.end()) continue;
        item.x = place->second.x();
        item.y = place->second.y();
    }
    for (core::ChartNote& note : drawn_.notes) {
        const auto place = to.find(noteItemId(note.id));
        if (place == to.end()) continue;
        note.x = place->second.x();
        note.y = place->second.y();
    }
}

void ChartBook::add(const ChartSheet& sheet, const std::vector<core::EntityId>& entities, const QString& foldedAs,
                    std::function<void()> then) {
    if (!canEdit() || entities.empty() || !sheet.isShown()) return;
    std::shared_ptr<const core::ChartData> seen = sheet.overview;
    if (isInFront(sheet)) seen = std::make_shared<const core::ChartData>(data_);
    desk_.document.write(
        this, tr("Placing what is new"),
        [sheet, seen, entities, name = toUtf8(foldedAs)](core::CaseFile& file,
                                                         core::Progress& progress) -> core::Result<core::ChartId> {
            std::optional<core::ChartData> read;
            if (!seen || (sheet.chart && !seen->chart)) {
                auto opened = core::openChart(file, *sheet.chart, progress);
                if (!opened) return opened.error();
                read = std::move(*opened);
            }
            const core::ChartData& data = read ? *read : *seen;
            auto edit = core::additionTo(file, data, entities, progress);
            if (!edit) return edit.error();
            if (!name.empty()) *edit = core::foldedTogether(std::move(*edit), name);
            if (core::isEmpty(*edit)) return sheet.target().value_or(core::ChartId{});
            return writeOn(file, sheet, core::madeOn(data, std::move(*edit)));
        },
        [this, sheet, then = std::move(then)](const core::Result<core::ChartId>& written) {
            if (!written || written->value > 0) settle(sheet, written);
            if (written && then) then();
        },
        CaseDocument::Touches::Charts);
}

void ChartBook::arrange(core::ArrangeRequest request, Measure measure) {
    if (!sheet_.isShown()) return;
    const bool whole = request.only.size() < 2;
    desk_.document.read(
        this, tr("Laying out the chart"),
        [data = std::make_shared<const core::ChartData>(data_), request = std::move(request),
         measure = std::move(measure)](core::CaseFile& file,
                                       core::Progress& progress) mutable -> core::Result<core::ChartEdit> {
            auto boxes = measure(progress);
            if (!boxes) return boxes.error();
            request.boxes = std::move(*boxes);
            auto edit = core::arranged(file, *data, request, progress);
            if (!edit) return edit.error();
            *edit = core::madeOn(*data, std::move(*edit));
            edit->leavesPinned = true;
            return edit;
        },
        [this, sheet = sheet_, whole](core::Result<core::ChartEdit> edit) {
            if (!edit) {
                emit failed(edit.error());
                return;
            }
            const bool atOnce = core::isShownWhole(*edit);
            write(sheet, std::move(*edit), false, [this, sheet, later = whole && !atOnce] {
                if (later && isInFront(sheet)) tellArranged_ = true;
            });
            if (whole && atOnce && isInFront(sheet)) emit arrangedAnew();
        });
}

void ChartBook::makeChart(const std::vector<core::EntityId>& entities) {
    perform(tr("Making the chart"), [entities](core::CaseFile& file, core::Progress& progress) -> Next {
        auto edit = core::additionTo(file, {}, entities, progress);
        if (!edit) return edit.error();
        auto made = core::newChart(file, {}, *edit);
        if (!made) return made.error();
        return std::optional(*made);
    });
}

void ChartBook::perform(const QString& title, ChartWork work) {
    if (!canEdit()) return;
    desk_.document.write(
        this, title, std::move(work),
        [this, choice = choice_](Next next) {
            if (!next)
                emit failed(next.error());
            else if (*next && choice == choice_)  // else a person has chosen another chart since
                wanted_ = **next;
        },
        CaseDocument::Touches::Charts);
}

void ChartBook::keep(const core::Finding& finding) {
    if (!canEdit()) return;
    desk_.document.write(
        this, tr("Keeping the answer"),
        [finding](core::CaseFile& file, core::Progress&) { return core::keepAnswer(file, finding); },
        [this](const core::Result<core::NetworkResultId>& kept) {
            if (kept)
                emit answerKept();
            else
                emit failed(kept.error());
        },
        CaseDocument::Touches::Nothing);
}

void ChartBook::drewOn(const ChartSheet& sheet) {
    if (const auto chart = sheet.target()) settle(sheet, *chart);
}

void ChartBook::copy(const std::vector<core::EntityId>& items) {
    std::vector<core::ChartNoteId> notes;
    for (core::EntityId item : items)
        if (const core::ChartNote* note = noteAt(item)) notes.push_back(note->id);
    copies_ = core::copied(data_, entitiesOf(items), notes);
    emit copied();
}

}  // namespace crosscase::ui
