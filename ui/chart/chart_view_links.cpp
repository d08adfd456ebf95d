// ui/chart/chart_view_links.cpp: links chosen by mouse and by key, and what is said of them.
#include <QAccessible>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_set>

#include "ui/chart/chart_view.h"
#include "ui/shell/words.h"

namespace crosscase::ui {
namespace {

constexpr double hitSlack = 6;  ///< pixels

/// Of a direction, clockwise from straight up, 0 to 2 pi.
double clockwise(QPointF way) {
    const double angle = std::atan2(way.x(), -way.y());
    return angle < 0 ? angle + 2 * std::numbers::pi : angle;
}

}  // namespace

int ChartView::linkIndexAt(QPointF view) const {
    return geometry_->linkAt(*content_, *places_, frame_.toItems(view), hitSlack / frame_.scale);
}

std::vector<core::LinkId> ChartView::chosenLinks() const {
    std::vector<core::LinkId> links;
    for (int link : chosenLinks_) links.push_back(content_->links[static_cast<std::size_t>(link)].id);
    return links;
}

void ChartView::setChosenLinks(const std::vector<core::LinkId>& links) {
    if (links == wantedLinks_) return;
    wantedLinks_ = links;
    findChosenLinks();
    if (!marksAbove()) publish(ChartChange::Places);
    update();
}

/// O(links) while any is chosen.
void ChartView::findChosenLinks() {
    chosenLinks_.clear();
    const std::unordered_set<core::LinkId> wanted(wantedLinks_.begin(), wantedLinks_.end());
    if (wanted.empty()) return;
    for (std::size_t i = 0; i < content_->links.size(); ++i) {
        const int link = static_cast<int>(i);
        if (wanted.contains(content_->links[i].id) && geometry_->isDrawn(link)) chosenLinks_.push_back(link);
    }
}

void ChartView::chooseLink(int link) {
    const core::LinkId id = content_->links[static_cast<std::size_t>(link)].id;
    setChosenLinks({id});
    announce(describeLink(link));
    emit linkChosen(id);
}

/// Links of an item in the order in which they stand around it.
std::vector<int> ChartView::linksAround(int item) const {
    std::vector<std::pair<double, int>> placed;
    const QPointF here = middleOf(content_->items[static_cast<std::size_t>(item)]);
    for (int link : geometry_->linksAt(item)) {
        if (!geometry_->isDrawn(link)) continue;
        const LinkWay way = geometry_->way(*content_, link);
        const QPointF middle = way.visible ? way.at(0.5) : (way.start + way.end) / 2;
        placed.emplace_back(clockwise(middle - here), link);
    }
    std::ranges::sort(placed);
    std::vector<int> links;
    links.reserve(placed.size());
    for (const auto& [angle, link] : placed) links.push_back(link);
    return links;
}

void ChartView::stepLink(int by) {
    if (picking_ != Picking::Nothing || isDragging() || content_->items.empty()) return;
    const int chosen = isLinkChosen() ? chosenLinks_.front() : -1;
    if (current_ < 0 && chosen >= 0) current_ = content_->links[static_cast<std::size_t>(chosen)].from;
    if (current_ < 0) current_ = selectedItems().empty() ? 0 : selectedItems().front();
    const std::vector<int> around = linksAround(current_);
    if (around.empty()) return announce(describe(current_));
    const auto count = static_cast<std::ptrdiff_t>(around.size());
    const auto known = std::ranges::find(around, chosen);
    const std::ptrdiff_t next =
        known == around.end() ? (by > 0 ? 0 : count - 1) : (known - around.begin() + by + count) % count;
    chooseLink(around[static_cast<std::size_t>(next)]);
    revealLink(around[static_cast<std::size_t>(next)]);
}

void ChartView::revealLink(int link) {
    const QPointF middle = geometry_->way(*content_, link).at(0.5);
    if (QRectF(rect()).adjusted(20, 20, -20, -20).contains(frame_.toView(middle))) return;
    ChartFrame frame = frame_;
    frame.origin = middle - QRectF(rect()).center() / frame.scale;
    setFrame(frame);
}

/// Opens what was chosen last: a link, else the item where the keyboard stands.
void ChartView::activateCurrent() {
    if (isLinkChosen()) {
        emit linkActivated(chosenLinks().front());
    } else if (current_ >= 0) {
        emit itemActivated(content_->items[static_cast<std::size_t>(current_)].id);
    }
}

QString ChartView::describeLink(int index) const {
    const ChartLink& link = geometry_->drawn(*content_, index);
    const auto name = [this](int item) { return content_->items[static_cast<std::size_t>(item)].label; };
    const QString from = name(link.from), to = name(link.to);
    QStringList lines;
    if (link.directed != link.backward)
        lines << (link.directed ? tr("Link from %1 to %2").arg(from, to) : tr("Link from %1 to %2").arg(to, from));
    else
        lines << tr("Link between %1 and %2").arg(from, to);
    if (!link.label.isEmpty()) lines << link.label;
    lines << tr("%n statement(s)", nullptr, link.count) << strengthName(link.strength);
    return lines.join(QLatin1Char('\n'));
}

void ChartView::announce(const QString& text) {
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

}  // namespace crosscase::ui
