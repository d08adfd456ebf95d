// ui/chart/chart_notes.cpp: notes on the chart in front.
#include "ui/chart/chart_notes.h"

#include <algorithm>

#include "ui/chart/chart_book.h"
#include "ui/chart/look_dialog.h"
#include "ui/chart/look_fields.h"
#include "ui/shell/ask.h"
#include "ui/shell/conversion.h"

namespace crosscase::ui {

ChartNotes::ChartNotes(ChartBook& book, QWidget* panel) : QObject(panel), book_(book), panel_(panel) {}

void ChartNotes::write(QPointF at) {
    Ask::text(panel_, tr("Write a note"), tr("Note"), [this, at, on = book_.sheet()](const QString& text) {
        core::ChartNote note;
        note.text = toUtf8(text);
        note.x = at.x();
        note.y = at.y();
        book_.edit(on, [note](const core::ChartData&) { return core::noteWritten(note); });
    });
}

void ChartNotes::change(core::EntityId item) {
    const core::ChartNote* found = book_.noteAt(item);
    if (!found) return;
    Ask::text(
        panel_, tr("Change the note"), tr("Note"),
        [this, on = book_.sheet(), id = found->id](const QString& text) {
            book_.edit(on, [id, text = toUtf8(text)](const core::ChartData& chart) {
                const auto note = std::ranges::find(chart.notes, id, &core::ChartNote::id);
                if (note == chart.notes.end()) return core::ChartEdit{};
                core::ChartNote changed = *note;
                changed.text = text;
                return core::noteWritten(changed);
            });
        },
        toQString(found->text));
}

std::vector<core::ChartNoteId> ChartNotes::only(const std::vector<core::EntityId>& items) const {
    std::vector<core::ChartNoteId> notes;
    for (core::EntityId item : items) {
        const core::ChartNote* note = book_.noteAt(item);
        if (!note) return {};
        notes.push_back(note->id);
    }
    return notes;
}

void ChartNotes::changeLook(const std::vector<core::ChartNoteId>& notes) {
    std::vector<NoteLook> looks;
    for (const core::ChartNote& note : book_.data().notes)
        if (std::ranges::find(notes, note.id) != notes.end()) looks.push_back({note.colour, note.width});
    auto* dialog = new LookDialog(looks, panel_);
    connect(dialog, &LookDialog::noteLookChosen, this,
            [this, on = book_.sheet(), notes](const core::NoteLookChange& change) {
                book_.edit(on, [notes, change](const core::ChartData& chart) {
                    return core::notesLooking(chart, notes, change);
                });
            });
    dialog->open();
}

}  // namespace crosscase::ui
