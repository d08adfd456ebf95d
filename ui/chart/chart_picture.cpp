// ui/chart/chart_picture.cpp: what of a chart is seen in a frame, and which labels have room.
#include "ui/chart/chart_painter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace crosscase::ui {
namespace {

constexpr double iconsFrom = 0.22, labelsFrom = 0.48, linkLabelsFrom = 0.8;
constexpr std::size_t mostStyled = 3500;     ///< links: more are drawn as plain lines
constexpr std::size_t mostThrough = 800;     ///< links with neither end in view: more say nothing
constexpr std::size_t crowd = 200;           ///< of these, from which long links step back behind short ones
constexpr std::size_t mostDistant = 2500;    ///< long links
constexpr std::size_t mostMoving = 60000;    ///< links while the chart moves
constexpr std::size_t mostInsisting = 12;    ///< labels of what is selected that are shown where there is no room
constexpr std::size_t mostFarLabels = 48;    ///< far away only what stands out is named
constexpr std::size_t mostLinkLabels = 100;  ///< in view
constexpr std::size_t mostNearLabels = 600;  ///< between the two: items up to which all may be named

/// Spreads a sample evenly over what is sampled, the same in every frame.
std::uint32_t scattered(int index) {
    auto x = static_cast<std::uint32_t>(index) * 0x9E3779B1U;
    x ^= x >> 15;
    return x * 0x85EBCA77U;
}

void keepAbout(std::vector<int>& links, std::size_t count) {
    if (links.size() <= count) return;
    const auto limit =
        static_cast<std::uint32_t>(4294967295.0 * static_cast<double>(count) / static_cast<double>(links.size()));
    std::erase_if(links, [limit](int link) { return scattered(link) > limit; });
}

/// Whether a straight line passes through a box.
bool passes(QPointF a, QPointF b, const QRectF& box) {
    const QPointF by = b - a;
    const auto side = [&](double x, double y) { return by.x() * (y - a.y()) - by.y() * (x - a.x()) > 0; };
    const bool first = side(box.left(), box.top());
    return side(box.right(), box.top()) != first || side(box.left(), box.bottom()) != first ||
           side(box.right(), box.bottom()) != first;
}

/// Lanes are no dots: they say nothing without their lines. Nor are discs that are drawn larger than the scale makes them.
ChartDetail detailOf(const ChartScene& scene, double scale) {
    constexpr std::size_t mostLanes = 500;
    const std::size_t lanes = scene.geometry->lanes().size();
    const bool icons = (lanes > 0 && lanes < mostLanes) || scale * scene.growth >= iconsFrom;
    return icons ? std::max(detailFor(scale), ChartDetail::Icons) : detailFor(scale);
}

}  // namespace

ChartDetail detailFor(double scale) {
    return scale < iconsFrom ? ChartDetail::Dots : scale < labelsFrom ? ChartDetail::Icons : ChartDetail::Full;
}

QPointF ChartScene::middle(int item) const {
    return places ? (*places)[item] : middleOf(content->items[static_cast<std::size_t>(item)]);
}

LinkWay ChartScene::way(int link) const {
    return places ? geometry->way(*content, *places, link, growth) : geometry->way(*content, link, growth);
}

void PaintTools::clear() {
    labels.clear();
    sprites.clear();
    linkLabels.clear();
}

ChartPicture::ChartPicture(const ChartScene& scene, const ChartFrame& frame, const QRectF& area, const Theme& theme,
                           const ChartMarks& marks, LabelCache& labels)
    : scene_(scene), frame_(frame), theme_(&theme), marks_(marks), detail_(detailOf(scene, frame.scale)) {
    // Labels and marks stand out this far.
    const double reach = 130 * std::max(frame.scale, 1.0) + (scene.geometry->reach() - itemRadius) * frame.scale;
    const QRectF seen = frame.toItems(area.adjusted(-reach, -reach, reach, reach));
    items_ = scene.places->in(seen);
    for (int lane : scene.geometry->lanes()) {
        if (!seen.contains((*scene.places)[lane])) items_.push_back(lane);
    }
    if (marks.hidden) std::erase_if(items_, [this](int item) { return isHidden(item); });
    chooseLinks(frame.toItems(area.adjusted(-12, -12, 12, 12)));
    if (isDots()) flatten();
    placeLabels(labels);
}

ChartPicture::ChartPicture(const ChartScene& scene, const ChartFrame& frame, std::vector<int> items,
                           std::vector<int> links, const Theme& theme, const ChartMarks& marks, LabelCache& labels)
    : scene_(scene),
      frame_(frame),
      theme_(&theme),
      marks_(marks),
      detail_(detailOf(scene, frame.scale)),
      items_(std::move(items)),
      links_(std::move(links)) {
    plain_ = isDots() || links_.size() > 300;  // QPainter draws these, on the thread that answers the mouse
    if (isDots()) flatten();
    placeLabels(labels);
}

/// Links that touch the area, those that only pass through, with both ends elsewhere, and very long ones apart.
void ChartPicture::chooseLinks(const QRectF& seen) {
    const ChartGeometry& geometry = *scene_.geometry;
    const bool lanes = !geometry.lanes().empty();
    const auto ends = geometry.ends();
    const double far = longFrom / frame_.scale;
    std::vector<int> through, distant;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const auto [from, to] = ends[i];
        const int index = static_cast<int>(i);
        if (!geometry.isDrawn(index) || isHidden(from) || isHidden(to)) continue;
        if (lanes) {
            links_.push_back(index);
            continue;
        }
        const QPointF a = (*scene_.places)[from], b = (*scene_.places)[to];
        const double bend = std::abs(geometry.bend(index));
        const double left = std::min(a.x(), b.x()) - bend, right = std::max(a.x(), b.x()) + bend;
        const double top = std::min(a.y(), b.y()) - bend, bottom = std::max(a.y(), b.y()) + bend;
        if (right < seen.left() || left > seen.right() || bottom < seen.top() || top > seen.bottom()) continue;
        if (seen.contains(a) || seen.contains(b)) {
            (right - left > far || bottom - top > far ? distant : links_).push_back(index);
        } else if (passes(a, b, seen.adjusted(-60 - bend, -60 - bend, 60 + bend, 60 + bend))) {
            through.push_back(index);
        }
    }
    addLong(std::move(through), std::move(distant));
}

/// Long links are sampled where there are very many, until the picture rests: beside a hub of thousands they take longer
/// than all else. All of them are drawn fainter, so that they do not cover what can be read.
void ChartPicture::addLong(std::vector<int> through, std::vector<int> distant) {
    const std::size_t longOnes = through.size() + distant.size(), all = links_.size() + longOnes;
    const std::size_t sampled = std::min(through.size(), mostThrough) + std::min(distant.size(), mostDistant);
    crowded_ = !marks_.vector && longOnes > crowd;
    plain_ = !marks_.vector && (isDots() || links_.size() + sampled > mostStyled);
    lineAlpha_ = std::clamp(0.5 * std::sqrt(2500 / static_cast<double>(std::max<std::size_t>(all, 1))), 0.12, 0.5);
    if (!marks_.vector && marks_.links != LinkShare::All) {
        keepAbout(through, mostThrough);
        keepAbout(distant, mostDistant);
        if (marks_.links == LinkShare::Few) keepAbout(links_, mostMoving);
    } else if (sampled < longOnes) {
        lineAlpha_ *= std::sqrt(static_cast<double>(sampled) / static_cast<double>(longOnes));
    }
    links_.insert(links_.end(), distant.begin(), distant.end());
    links_.insert(links_.end(), through.begin(), through.end());
    std::ranges::sort(links_);
    leavesOut_ = links_.size() < all;
    // Fewer lines than there are links say the same by being stronger.
    if (marks_.links == LinkShare::Few)
        lineAlpha_ = std::min(
            0.8, lineAlpha_ * static_cast<double>(all) / static_cast<double>(std::max<std::size_t>(links_.size(), 1)));
}

LinkWay ChartPicture::viewWay(int index) const {
    return scene_.way(index).toView(frame_);
}

double ChartPicture::importance(int index) const {
    return (isSelected(index) ? 1e6 : 0) + (item(index).subjectOfOverlap ? 1e3 : 0) +
           static_cast<double>(std::min<std::size_t>(scene_.geometry->degree(index), 900));
}

double ChartPicture::labelHeight() const {
    return std::clamp(labelPixels * frame_.scale, 11.0, 22.0);
}

/// Items to be named if there is room, the most important ones first.
std::vector<int> ChartPicture::labelled() const {
    const bool all = marks_.vector || detail_ == ChartDetail::Full ||
                     (detail_ == ChartDetail::Icons && items_.size() <= mostNearLabels);
    std::vector<std::pair<double, int>> ranked;
    for (int index : items_) {
        const bool outstanding =
            all || isSelected(index) || scene_.geometry->degree(index) >= 12 || item(index).subjectOfOverlap;
        if (outstanding) ranked.emplace_back(-importance(index), index);
    }
    const std::size_t most = all ? ranked.size() : std::min(ranked.size(), mostFarLabels);
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(most), ranked.end());
    std::vector<int> items;
    for (std::size_t i = 0; i < most; ++i) items.push_back(ranked[i].second);
    return items;
}

void ChartPicture::placeLabels(LabelCache& cache) {
    constexpr std::size_t mostDotsClear = 3000;  // among more, names that cover none would have no room
    LabelSpace space;
    if (isDots() && items_.size() <= mostDotsClear) {
        for (const Dot& dot : dots_)
            space.block(QRectF(dot.x - dot.radius, dot.y - dot.radius, 2 * dot.radius, 2 * dot.radius));
    } else if (!isDots()) {
        for (int index : items_) {
            const ItemShape& shape = scene_.geometry->shape(index);
            const double inner = shape.round ? 0.8 : 1.0;
            const QSizeF size = QSizeF(shape.halfWidth, shape.halfHeight) * (2 * inner * shapeScale(shape));
            QRectF place({}, size);
            place.moveCenter(middle(index));
            space.block(place);
        }
    }
    for (int index : labelled()) placeItemLabel(index, cache, space);
    if (!plain_ && frame_.scale >= linkLabelsFrom) placeLinkLabels(cache, space);
}

/// What links say, first those that are chosen or of what is selected, then by their statements; where there are very many not all of them.
void ChartPicture::placeLinkLabels(LabelCache& cache, LabelSpace& space) {
    const auto ends = scene_.geometry->ends();
    const auto rank = [&](int index) {
        const auto [from, to] = ends[static_cast<std::size_t>(index)];
        return std::tuple(!isChosen(index), !isSelected(from) && !isSelected(to), -link(index).count);
    };
    std::vector<int> ranked = links_;
    std::ranges::stable_sort(ranked, {}, rank);
    const std::size_t most = marks_.vector ? ranked.size() : mostLinkLabels;
    for (int index : ranked) {
        const LinkWay way = viewWay(index);
        if (way.visible && (link(index).cards > 0 || link(index).notes > 0))
            linkBadges_.emplace_back(index, way.at(0.3));
        if (!way.visible || linkLabels_.size() >= most || (crowded_ && way.length() > longFrom)) continue;
        if (auto label = placeLinkLabel(link(index), way, frame_.scale, space, cache))
            linkLabels_.emplace_back(index, std::move(*label));
    }
}

void ChartPicture::placeItemLabel(int index, LabelCache& cache, LabelSpace& space) {
    const ChartItem& named = item(index);
    if (!labelBelow(named)) return placeLaneLabel(index, cache, space);
    if (named.label.isEmpty() && named.extras->details.isEmpty()) return;
    const double radius =
        isDots() ? 3 : scene_.geometry->shape(index).halfHeight * shapeScale(scene_.geometry->shape(index));
    const QSizeF size = cache.roughSize(named.label, named.extras->details, labelHeight());
    const double away = radius + std::max(2.0, labelGap * frame_.scale);
    const double half = size.height() / 2;
    // Outwards first: between the items of a chart there are its links.
    const bool isLeft = scene_.places && (*scene_.places)[index].x() < scene_.places->bounds().center().x();
    const double aside = (isLeft ? -1 : 1) * (away + size.width() / 2);
    const std::array beside = {QPointF(0, away), QPointF(aside, -half), QPointF(-aside, -half),
                               QPointF(0, -away - size.height())};  // below, then at its sides, then above
    const auto placeAt = [&](const QPointF& offset) {
        return QRectF(middle(index) + offset - QPointF(size.width() / 2, 0), size);
    };
    const bool free = scene_.content->items.size() <= freeLabels && items_.size() <= mostNearLabels;
    const auto* last = free ? beside.end() : beside.begin() + 1;
    const auto* found =
        std::find_if(beside.begin(), last, [&](const QPointF& offset) { return space.take(placeAt(offset)); });
    if (found == last) {
        if (!isSelected(index) || labels_.size() >= mostInsisting) return;
        found = beside.begin();
        space.block(placeAt(*found));
    }
    labels_.push_back({index, middle(index) + *found, size});
}

/// Far away the heading of a lane cannot be read: its name stands before it, where neighbours leave room.
void ChartPicture::placeLaneLabel(int index, LabelCache& cache, LabelSpace& space) {
    constexpr double legible = 8;  // pixels
    const ItemShape& shape = scene_.geometry->shape(index);
    if (!shape.lane || marks_.vector || labelPixels * frame_.scale >= legible) return;
    const QSizeF size = cache.roughSize(item(index).label, {}, labelHeight());
    const QPointF top = middle(index) - QPointF(shape.halfWidth * frame_.scale + size.width() / 2, size.height() / 2);
    if (space.take(QRectF(top - QPointF(size.width() / 2, 0), size))) labels_.push_back({index, top, size});
}

void ChartPicture::flatten() {
    constexpr double seenBend = 6;  // pixels; parallel links stand nearer together than that
    constexpr int pieces = 8;       // of a curve
    const bool lanes = !scene_.geometry->lanes().empty();
    const auto ends = scene_.geometry->ends();
    lines_.reserve(links_.size());
    const auto add = [this](QPointF a, QPointF b, int index) {
        if (std::abs(a.x() - b.x()) + std::abs(a.y() - b.y()) < 1.5) return;
        lines_.push_back({static_cast<float>(a.x()), static_cast<float>(a.y()), static_cast<float>(b.x()),
                          static_cast<float>(b.y()), index});
    };
    for (int index : links_) {
        if (!lanes && std::abs(scene_.geometry->bend(index)) * frame_.scale > seenBend) {
            const LinkWay way = viewWay(index);
            for (int i = 0; i < pieces; ++i) add(way.at(double(i) / pieces), way.at(double(i + 1) / pieces), index);
            continue;
        }
        const auto [from, to] = ends[static_cast<std::size_t>(index)];
        QPointF a = middle(from), b = middle(to);  // the ends of a line are under its dots
        if (lanes) {
            const LinkWay way = viewWay(index);
            a = way.start;
            b = way.end;
        }
        add(a, b, index);
    }
    // The farther away, the nearer to each other they stand: large ones would melt into one.
    const double least = std::clamp(0.7 + 12 * frame_.scale, 0.8, 1.8);
    const double radius = std::max(itemRadius * frame_.scale * 0.8, least);
    dots_.reserve(items_.size());
    for (int index : items_) {
        const QPointF centre = middle(index);
        dots_.push_back({static_cast<float>(centre.x()), static_cast<float>(centre.y()),
                         static_cast<float>(radius) * scene_.geometry->dot(index).size, index});
    }
}

}  // namespace crosscase::ui
