// ui/chart/draw_tool.cpp: from gestures to the dialogs.
#include "ui/chart/draw_tool.h"

#include <QMenu>
#include <algorithm>
#include <vector>

#include "core/records/catalogue.h"
#include "ui/chart/chart_book.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/draw_entity_dialog.h"
#include "ui/chart/draw_link_dialog.h"
#include "ui/shell/ask.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"
#include "ui/theme/icons.h"

namespace crosscase::ui {
namespace {

constexpr std::size_t typesAtOnce = 12;  ///< of the menu; the rest one level down

}  // namespace

DrawTool::DrawTool(Desk& desk, ChartBook& book, ChartView* view, QWidget* panel)
    : QObject(panel), desk_(desk), book_(book), view_(view), panel_(panel) {
    connect(view_, &ChartView::placePicked, this, &DrawTool::askEntity);
    connect(view_, &ChartView::itemPicked, this, &DrawTool::pickEnd);
    connect(&book_, &ChartBook::contentChanged, this, [this](bool other) {
        if (other) view_->stopPicking();
    });
    connect(&desk_.selection, &Selection::changed, this, [this] {
        const auto& chosen = desk_.selection.entities();
        if (chosen.size() == 1) oldest_ = chosen.front();
    });
}

bool DrawTool::canDraw() {
    view_->stopPicking();
    if (!book_.canEdit()) return false;
    if (!desk_.document.holder().isEmpty()) return true;
    Ask::warn(panel_, tr("Nobody holds this case"),
              tr("What is drawn is a record of the holder, and this case names none. Make a case with a holder and "
                 "import the records there."));
    return false;
}

void DrawTool::drawEntity() {
    drawEntityAt(view_->toItems(QRectF(view_->rect()).center()));
}

void DrawTool::drawEntityAt(QPointF at) {
    if (canDraw()) askEntity(at);
}

void DrawTool::placeEntity(const std::string& type) {
    if (!canDraw()) return;
    type_ = type;
    view_->setFocus();
    view_->startPicking(
        ChartView::Picking::Place,
        tr("%1: click where it shall stand. Enter puts it in the middle, Escape leaves.").arg(typeName(type)));
}

void DrawTool::askEntity(QPointF at) {
    view_->stopPicking();
    auto* dialog = new DrawEntityDialog(desk_, book_, at, type_, panel_);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { type_ = dialog->type(); });
    dialog->open();
}

void DrawTool::drawLink() {
    if (!canDraw()) return;
    std::vector<core::EntityId> chosen = view_->selected();
    if (chosen.size() != 2) return askFirstEnd();
    if (oldest_ == chosen[1]) std::swap(chosen[0], chosen[1]);
    for (core::EntityId item : chosen)
        if (const QString why = whyNoEnd(item); !why.isEmpty()) return askFirstEnd(why);
    askLink(chosen[0], chosen[1]);
}

void DrawTool::askFirstEnd(const QString& before) {
    first_.reset();
    view_->setFocus();
    view_->startPicking(ChartView::Picking::Item,
                        before + tr("Link: click its first end, or walk with the arrows and press Enter. Escape "
                                    "leaves."));
}

void DrawTool::askSecondEnd(core::EntityId from, const QString& before) {
    first_ = from;
    QString name;
    for (const core::ChartNode& node : book_.data().nodes)
        if (node.id == from) name = toQString(node.label);
    view_->startPicking(ChartView::Picking::Item, before + tr("Link from %1: now its other end.").arg(name), from);
}

void DrawTool::pickEnd(core::EntityId item) {
    QString why = whyNoEnd(item);
    if (first_ == item) why = tr("A link stands between two. ");
    if (first_)
        why.isEmpty() ? askLink(*first_, item) : askSecondEnd(*first_, why);
    else
        why.isEmpty() ? askSecondEnd(item) : askFirstEnd(why);
}

QString DrawTool::whyNoEnd(core::EntityId item) const {
    if (book_.noteAt(item)) return tr("A note is no end of a link. ");
    if (book_.groupAt(item)) return tr("A folded group is no end of a link: unfold it (F). ");
    return {};
}

void DrawTool::askLink(core::EntityId from, core::EntityId to) {
    view_->stopPicking();
    first_.reset();
    (new DrawLinkDialog(desk_, book_, from, to, panel_))->open();
}

void DrawTool::fillTypes(QMenu* menu) {
    const auto& types = core::Catalogue::shipped().subjects();
    QMenu* into = menu;
    for (std::size_t i = 0; i < types.size(); ++i) {
        if (i == typesAtOnce) into = menu->addMenu(tr("&More types"));
        into->addAction(typeIcon(types[i].id), typeName(types[i].id), this,
                        [this, type = types[i].id] { placeEntity(type); });
    }
}

}  // namespace crosscase::ui
