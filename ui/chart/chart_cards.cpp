// ui/chart/chart_cards.cpp: when a card shows beside an item or a link, and what stands on it.
#include "ui/chart/chart_cards.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/chart/card_frame.h"
#include "ui/chart/chart_book.h"
#include "ui/chart/chart_labels.h"
#include "ui/chart/chart_view.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"

namespace crosscase::ui {
namespace {

constexpr std::size_t mostStatements = 5;
constexpr std::size_t mostKnown = 200;

}  // namespace

ChartCards::ChartCards(Desk& desk, ChartBook& book, ChartView* view)
    : QObject(view), desk_(desk), book_(book), view_(view), frame_(new CardFrame(view)) {
    view_->installEventFilter(this);
    connect(&desk_.document, &CaseDocument::changed, this, [this] {
        known_.clear();
        close();
    });
    connect(&desk_.document, &CaseDocument::closed, this, [this] {
        known_.clear();
        close();
    });
    connect(&book_, &ChartBook::contentChanged, this, &ChartCards::close);
}

bool ChartCards::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const QPoint at = static_cast<QHelpEvent*>(event)->pos();
        const Target target = targetAt(at);
        if (target == Target()) return false;
        if (const auto* item = std::get_if<core::EntityId>(&target))
            open(target, view_->placeOf(*item));
        else
            open(target, QRectF(at, QSizeF(1, 1)).adjusted(-4, -4, 4, 4));
        return true;
    }
    return closesBy(event);
}

/// @return whether the event was meant for the card alone
bool ChartCards::closesBy(QEvent* event) {
    if (target_ == Target()) return false;
    switch (event->type()) {
        case QEvent::MouseMove:
            if (targetAt(static_cast<QMouseEvent*>(event)->position()) != target_) close();
            return false;
        case QEvent::KeyPress:
            close();
            return static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
        case QEvent::MouseButtonPress:
        case QEvent::Wheel:
        case QEvent::Leave:
        case QEvent::FocusOut:
        case QEvent::Resize:
        case QEvent::Hide:
            close();
            return false;
        default:
            return false;
    }
}

ChartCards::Target ChartCards::targetAt(QPointF at) const {
    if (const auto item = view_->itemAt(at)) return book_.noteAt(*item) ? Target() : Target(*item);
    if (const auto link = view_->linkAt(at)) return *link;
    return {};
}

ChartCards::Target ChartCards::targetByKey() const {
    if (!desk_.selection.links().empty() && book_.linkAt(desk_.selection.links().front()))
        return desk_.selection.links().front();
    auto item = view_->current();
    if (!item && !view_->selected().empty()) item = view_->selected().front();
    if (!item || book_.noteAt(*item)) return {};
    return *item;
}

void ChartCards::toggle() {
    if (target_ != Target()) return close();
    const Target target = targetByKey();
    if (const auto* item = std::get_if<core::EntityId>(&target)) open(target, view_->placeOf(*item));
    if (const auto* link = std::get_if<core::LinkId>(&target)) open(target, view_->placeOf(*link));
}

void ChartCards::close() {
    ++turn_;
    target_ = {};
    frame_->hide();
}

CardHead ChartCards::headOf(const Target& target) const {
    const core::DrawnChart& drawn = book_.drawn();
    if (const auto* id = std::get_if<core::EntityId>(&target)) {
        for (const core::DrawnItem& item : drawn.items) {
            if (item.id != *id) continue;
            CardHead head{toQString(item.label), {}};
            head.facts << (item.members.empty() ? typeName(item.type)
                                                : tr("%n entities, folded", nullptr, int(item.members.size())));
            if (!item.agencies.empty()) head.facts << joined(item.agencies);
            if (item.isProtected) head.facts << tr("Protected person");
            return head;
        }
    }
    if (const auto* id = std::get_if<core::LinkId>(&target)) {
        if (const core::DrawnLink* link = book_.linkAt(*id)) {
            CardHead head;
            head.title = tr("%1 – %2", "the two ends of a link")
                             .arg(fenced(toQString(drawn.items[link->from].label)),
                                  fenced(toQString(drawn.items[link->to].label)));
            head.facts << (link->type.empty() ? tr("%n kinds of link", nullptr, int(link->links.size()))
                                              : claimName(link->type));
            head.facts << strengthName(link->strength);
            return head;
        }
    }
    return {};
}

ChartCards::About ChartCards::aboutOf(const Target& target) const {
    if (const auto* item = std::get_if<core::EntityId>(&target)) return {book_.entitiesOf({*item}), {}};
    if (const auto* link = std::get_if<core::LinkId>(&target)) return {{}, book_.linkAt(*link)->links};
    return {};
}

void ChartCards::open(const Target& target, const QRectF& beside) {
    if (target == target_) return;
    close();
    const CardHead head = headOf(target);
    if (head.title.isEmpty()) return;
    target_ = target;
    beside_ = beside;
    const About about = aboutOf(target);
    if (const auto known = known_.find(about); known != known_.end()) return show(known->second);
    frame_->showLoading(head, beside);
    desk_.document.read(
        this, tr("Looking up the statements"),
        [about](core::CaseFile& file, core::Progress&) {
            return about.second.empty() ? core::cardOf(file, about.first, mostStatements)
                                        : core::cardOf(file, about.second, mostStatements);
        },
        [this, about, turn = turn_](core::Result<core::StatementCard> card) {
            if (turn != turn_) return;
            if (!card) return close();
            if (known_.size() >= mostKnown) known_.clear();
            show(known_.insert_or_assign(about, std::move(*card)).first->second);
        });
}

void ChartCards::show(const core::StatementCard& card) {
    frame_->showCard(headOf(target_), card, beside_);
    QAccessibleEvent told(frame_, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

}  // namespace crosscase::ui
