// core/layout/layout_plan.cpp: the items to lay out; components packed on a page.
#include "core/layout/layout_plan.h"

#include <algorithm>
#include <numeric>

#include "core/analysis/measures.h"
#include "core/layout/packing.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr double pageAspect = 1.6;
constexpr double componentGap = 40;

template <typename T>
std::vector<T> chosen(const std::vector<T>& all, const std::vector<Index>& items) {
    std::vector<T> values;
    if (all.empty()) return values;
    values.reserve(items.size());
    for (Index item : items) values.push_back(all[at(item)]);
    return values;
}

/// The links among `items`, each with its direction; notes where each came from.
std::vector<Link> linksAmong(const Network& network, const std::vector<bool>& taken,
                             std::vector<std::size_t>& position) {
    std::vector<Link> links;
    for (std::size_t e = 0; e < network.edgeCount(); ++e) {
        const Network::Edge& edge = network.edges()[e];
        if (!taken[at(edge.first)] || !taken[at(edge.second)]) continue;
        std::int32_t forward = edge.forward;
        for (Index original : network.linksOf(static_cast<Index>(e))) {
            Link link;
            link.from = network.entity(forward > 0 ? edge.first : edge.second);
            link.to = network.entity(forward > 0 ? edge.second : edge.first);
            --forward;
            links.push_back(std::move(link));
            position.push_back(at(original));
        }
    }
    return links;
}

/// The plan of one component; `members` ascending.
LayoutPlan partOf(const LayoutPlan& plan, const std::vector<Index>& members) {
    LayoutPlan part;
    std::vector<EntityId> entities;
    std::vector<Link> links;
    for (Index item : members) {
        entities.push_back(plan.network.entity(item));
        for (Index e : plan.network.edgesAt(item)) {
            const Network::Edge& edge = plan.network.edge(e);
            if (edge.first != item) continue;
            for (std::int32_t i = 0; i < edge.forward + edge.backward; ++i) {
                Link link;
                link.from = plan.network.entity(i < edge.forward ? edge.first : edge.second);
                link.to = plan.network.entity(i < edge.forward ? edge.second : edge.first);
                links.push_back(std::move(link));
            }
        }
    }
    part.network = Network::fromLinks(entities, links);
    part.boxes = chosen(plan.boxes, members);
    part.margin = plan.margin;
    part.group = chosen(plan.group, members);
    part.sortKey = chosen(plan.sortKey, members);
    if (plan.centre) part.centre = part.network.indexOf(plan.network.entity(*plan.centre));
    return part;
}

/// Items without links in rows as wide as the page above them.
void placeIsolated(const LayoutPlan& plan, std::span<const Index> isolated, std::span<const Index> above,
                   Positions& out) {
    if (isolated.empty()) return;
    double width = 0, height = 0;
    for (Index item : isolated) {
        width = std::max(width, plan.boxes[at(item)].width() + plan.margin);
        height = std::max(height, plan.boxes[at(item)].height() + plan.margin);
    }
    const Rect page = above.empty() ? Rect{} : boundsOf(plan.boxes, out, above);
    const double square = std::sqrt(static_cast<double>(isolated.size()) * width * height * pageAspect);
    const double columns = std::max(std::ceil(square / width), std::floor(page.width() / width));
    for (std::size_t i = 0; i < isolated.size(); ++i) {
        const auto number = static_cast<double>(i);
        const double row = std::floor(number / columns), column = number - row * columns;
        const ItemBox& box = plan.boxes[at(isolated[i])];
        out[at(isolated[i])] = {page.left + column * width - box.left,
                                page.bottom + (above.empty() ? 0 : componentGap) + row * height - box.top};
    }
}

}  // namespace

ItemBox LayoutPlan::largestBox() const {
    ItemBox largest{0, 0, 0, 0};
    for (const ItemBox& box : boxes) {
        largest = {std::min(largest.left, box.left), std::min(largest.top, box.top), std::max(largest.right, box.right),
                   std::max(largest.bottom, box.bottom)};
    }
    return {largest.left - margin / 2, largest.top - margin / 2, largest.right + margin / 2,
            largest.bottom + margin / 2};
}

double LayoutPlan::safeDistance() const {
    const ItemBox box = largestBox();
    return std::hypot(box.width(), box.height());
}

std::vector<Index> allItems(const LayoutPlan& plan) {
    std::vector<Index> items(plan.size());
    std::iota(items.begin(), items.end(), 0);
    return items;
}

LayoutPlan planLayout(const Network& network, const LayoutRequest& request) {
    LayoutPlan plan;
    std::vector<bool> taken = request.subset;
    if (taken.empty()) taken.assign(network.entityCount(), true);
    for (std::size_t i = 0; i < taken.size(); ++i) {
        if (taken[i]) plan.item.push_back(static_cast<Index>(i));
    }
    std::ranges::sort(plan.item, {}, [&](Index item) { return network.entity(item); });
    std::vector<EntityId> entities;
    for (Index item : plan.item) entities.push_back(network.entity(item));
    plan.network = Network::fromLinks(entities, linksAmong(network, taken, plan.linkPosition));
    plan.boxes = request.boxes.empty() ? std::vector<ItemBox>(plan.item.size()) : chosen(request.boxes, plan.item);
    plan.margin = request.margin;
    plan.group = chosen(request.group, plan.item);
    plan.sortKey = chosen(request.sortKey, plan.item);
    if (!request.linkTime.empty()) {
        for (std::size_t position : plan.linkPosition) plan.linkTime.push_back(request.linkTime.at(position));
    }
    if (request.centre) plan.centre = plan.network.indexOf(network.entity(*request.centre));
    return plan;
}

Rect boundsOf(std::span<const ItemBox> boxes, const Positions& positions, std::span<const Index> items) {
    Rect bounds = placed(boxes[at(items.front())], positions[at(items.front())]);
    for (Index item : items) {
        const Rect box = placed(boxes[at(item)], positions[at(item)]);
        bounds = {std::min(bounds.left, box.left), std::min(bounds.top, box.top), std::max(bounds.right, box.right),
                  std::max(bounds.bottom, box.bottom)};
    }
    return bounds;
}

void drawByComponents(const LayoutPlan& plan, LayoutBudget& budget, const ComponentDrawer& draw, Drawing& drawing) {
    const Components parts = components(plan.network);
    std::vector<std::vector<Index>> members(parts.sizes.size());
    for (std::size_t i = 0; i < parts.of.size(); ++i) members[at(parts.of[i])].push_back(static_cast<Index>(i));
    std::vector<Index> isolated, done;
    std::vector<Rect> bounds;
    drawing.positions.resize(plan.size());
    for (const std::vector<Index>& part : members) {
        if (part.size() == 1) {
            isolated.push_back(part.front());
            continue;
        }
        Positions positions(part.size());
        if (members.size() == 1) {
            draw(plan, positions);
        } else {
            draw(partOf(plan, part), positions);
        }
        for (std::size_t i = 0; i < part.size(); ++i) drawing.positions[at(part[i])] = positions[i];
        bounds.push_back(boundsOf(plan.boxes, drawing.positions, part));
        done.insert(done.end(), part.begin(), part.end());
        budget.report(0.9 * static_cast<double>(done.size()) / static_cast<double>(plan.size()));
    }
    const std::vector<Point> corners = packBoxes(bounds, componentGap, pageAspect);
    for (std::size_t i = 0; i < corners.size(); ++i) {  // components come largest first, so those of one item last
        const Point by{corners[i].x - bounds[i].left, corners[i].y - bounds[i].top};
        for (Index item : members[i]) {
            Point& p = drawing.positions[at(item)];
            p = {p.x + by.x, p.y + by.y};
        }
    }
    placeIsolated(plan, isolated, done, drawing.positions);
}

}  // namespace crosscase::core
