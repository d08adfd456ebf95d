// core/workspace/drawn_network.cpp: the network of what is drawn; sizes of labels by counting letters.
#include "core/workspace/drawn_network.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

namespace crosscase::core {
namespace {

// As the workstation draws them at 100 %.
constexpr double radius = 25, marks = 6, padding = 7;
constexpr double lineWidth = 118, lineHeight = 15.5;
constexpr double mostLines = 3;

struct Size {
    double width = 0, height = 0;
};

/// Letters of East Asia are as wide as they are high.
double widthOf(std::string_view text) {
    double width = 0;
    for (const char byte : text) {
        const auto value = static_cast<unsigned char>(byte);
        if (value >= 0xE1)
            width += 11.5;
        else if ((value & 0xC0U) != 0x80)
            width += 6.6;
    }
    return width;
}

Size roughLabel(std::string_view text, const std::vector<ItemDetail>& details) {
    const double most = text.find(' ') == std::string_view::npos ? 1.35 * lineWidth : lineWidth;
    const double full = widthOf(text);
    Size size{std::min(full, most), lineHeight * std::clamp(std::ceil(full / most), 1.0, mostLines)};
    for (const ItemDetail& detail : details) {
        size.width = std::max(size.width, std::min(widthOf(detail.value) + (detail.further > 0 ? 25 : 0), 1.15 * most));
        size.height += 0.9 * lineHeight;
    }
    return {size.width + 8, size.height + 3};
}

/// A rectangle with the label inside.
ItemBox boxWithLabel(const DrawnItem& item, Size label) {
    const double size = item.look.size, icon = item.look.picture ? 50 * size : 24 * size;
    double width = label.width * size, height = label.height * size;
    switch (item.look.form) {
        case ItemForm::Text:
            break;
        case ItemForm::EventFrame:
            width = std::max(width, 104 * size);
            height += icon;
            break;
        default:
            width += icon;
            height = std::max(height, icon);
    }
    const double across = width / 2 + (padding + marks) * size, down = height / 2 + (padding + marks) * size;
    return {-across, -down, across, down};
}

}  // namespace

DrawnNetwork::DrawnNetwork(const ChartData& data) : chart(drawnChart(data)) {
    std::vector<EntityId> ids;
    for (const DrawnItem& item : chart.items) ids.push_back(item.id);
    for (const DrawnLink& link : chart.links) {
        EntityId from = chart.items[link.from].id, to = chart.items[link.to].id;
        if (!link.forward && link.backward) std::swap(from, to);
        links.push_back({link.links.front(), from, to, link.type, link.strength, {}, link.viaMatch});
    }
    network = Network::fromLinks(ids, links);
}

ItemBox roughBox(const DrawnItem& item) {
    const Size label = roughLabel(item.label, item.details);
    if (item.look.form != ItemForm::Icon && item.look.form != ItemForm::Circle) return boxWithLabel(item, label);
    const double ring = radius * item.look.size, outer = ring + marks * item.look.size;
    const double half = std::max(outer, label.width / 2);
    return {-half, -outer, half, ring + 5 + label.height};
}

Rect roughPlace(const ChartNote& note) {
    const double full = widthOf(note.text), most = std::max(1.0, note.width);
    const Size label{std::min(full, most) + 8, lineHeight * std::max(1.0, std::ceil(full / most)) + 3};
    const double across = label.width / 2 + padding + marks, down = label.height / 2 + padding + marks;
    return {note.x - across, note.y - down, note.x + across, note.y + down};
}

}  // namespace crosscase::core
