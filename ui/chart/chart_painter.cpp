// ui/chart/chart_painter.cpp: links, then items, then labels as room allows, by level of detail.
#include "ui/chart/chart_painter.h"

#include <QPaintDevice>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/chart/item_painter.h"
#include "ui/chart/link_painter.h"

namespace crosscase::ui {
namespace {

constexpr double iconsFrom = 0.22, labelsFrom = 0.48, linkLabelsFrom = 0.8;

/// One call of the painter: what it was given, and what it needs again and again.
class Picture {
public:
    Picture(QPainter& painter, const ChartContent& content, const ChartGeometry& geometry, const ChartFrame& frame,
            const Theme& theme, const ChartMarks& marks, LabelCache& labels)
        : painter_(painter),
          content_(content),
          geometry_(geometry),
          frame_(frame),
          theme_(theme),
          marks_(marks),
          labels_(labels),
          detail_(detailFor(frame.scale)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
    }

    void paintLinks(const std::vector<int>& links) {
        for (int link : links) {
            const LinkWay way = viewWay(link);
            if (!way.visible) continue;
            paintLink(painter_, this->link(link), way, frame_.scale, detail_ == ChartDetail::Dots, isStrong(link),
                      theme_);
        }
    }

    void paintItems(const std::vector<int>& items) {
        for (int index : items) {
            paintItem(painter_, item(index), content_.agencies, look(index), theme_);
        }
    }

    void paintItemLabels(std::vector<int> items, LabelSpace& space) {
        for (int index : items) {
            const ItemLook shape = look(index);
            space.block({shape.centre.x() - shape.radius * 0.8, shape.centre.y() - shape.radius * 0.8,
                         shape.radius * 1.6, shape.radius * 1.6});
        }
        std::ranges::stable_sort(items, std::ranges::greater{}, [this](int i) { return importance(i); });
        for (int index : items) paintLabel(index, space);
    }

    void paintLinkLabels(const std::vector<int>& links, LabelSpace& space) {
        if (frame_.scale < linkLabelsFrom) return;
        for (int index : links) {
            const LinkWay way = viewWay(index);
            if (way.visible) paintLinkLabel(painter_, link(index), way, frame_.scale, space, theme_);
        }
    }

private:
    const ChartItem& item(int index) const { return content_.items[static_cast<std::size_t>(index)]; }
    const ChartLink& link(int index) const { return content_.links[static_cast<std::size_t>(index)]; }
    bool isSelected(int index) const { return marks_.selected && (*marks_.selected)[static_cast<std::size_t>(index)]; }
    bool isStrong(int index) const { return isSelected(link(index).from) || isSelected(link(index).to); }

    LinkWay viewWay(int index) const {
        LinkWay way = geometry_.way(content_, index);
        way.start = frame_.toView(way.start);
        way.control = frame_.toView(way.control);
        way.end = frame_.toView(way.end);
        return way;
    }

    ItemLook look(int index) const {
        ItemLook look;
        look.centre = frame_.toView(item(index).position);
        look.radius = itemRadius * frame_.scale;
        look.devicePixelRatio = marks_.vector ? 1.0 : painter_.device()->devicePixelRatioF();
        look.selected = isSelected(index);
        look.vector = marks_.vector;
        look.dots = detail_ == ChartDetail::Dots;
        return look;
    }

    double importance(int index) const {
        const ChartItem& subject = item(index);
        return (isSelected(index) ? 1e6 : 0) + (subject.subjectOfOverlap ? 1e3 : 0) +
               static_cast<double>(std::min<std::size_t>(geometry_.degree(index), 900));
    }

    /// Far away only what stands out is named; the sizes keep labels readable at every zoom.
    bool wantsLabel(int index) const {
        if (detail_ != ChartDetail::Dots) return true;
        return isSelected(index) || item(index).subjectOfOverlap || geometry_.degree(index) >= 12;
    }

    void paintLabel(int index, LabelSpace& space) {
        if (item(index).label.isEmpty() || !wantsLabel(index)) return;
        const double pixels = std::clamp(labelPixels * frame_.scale, 11.0, 22.0);
        const bool selected = isSelected(index);
        const ChartLabel& label = labels_.label(item(index).label, pixels, selected);
        const ItemLook shape = look(index);
        QRectF place(shape.centre.x() - label.size.width() / 2,
                     shape.centre.y() + shape.radius + std::max(2.0, labelGap * frame_.scale) + (selected ? 4 : 0),
                     label.size.width(), label.size.height());
        if (selected) {
            space.block(place);
        } else if (!space.take(place)) {
            return;
        }
        QColor ground = selected ? theme_.accent : theme_.canvas;
        ground.setAlphaF(selected ? 1.0F : 0.86F);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(ground);
        painter_.drawRoundedRect(place, 4, 4);
        painter_.setFont(label.font);
        painter_.setPen(selected ? theme_.accentText : theme_.text);
        painter_.drawStaticText(QPointF(place.left(), place.top() + 1.5), label.text);
    }

    QPainter& painter_;
    const ChartContent& content_;
    const ChartGeometry& geometry_;
    const ChartFrame& frame_;
    const Theme& theme_;
    const ChartMarks& marks_;
    LabelCache& labels_;
    ChartDetail detail_;
};

}  // namespace

ChartDetail detailFor(double scale) {
    return scale < iconsFrom ? ChartDetail::Dots : scale < labelsFrom ? ChartDetail::Icons : ChartDetail::Full;
}

void ChartPainter::paint(QPainter& painter, const ChartContent& content, const ChartGeometry& geometry,
                         const ChartFrame& frame, const QRectF& area, const Theme& theme, const ChartMarks& marks) {
    const auto isHidden = [&](int i) { return marks.hidden && (*marks.hidden)[static_cast<std::size_t>(i)]; };
    const double reach = 130 * std::max(frame.scale, 1.0);  // labels and marks stand out this far
    const QRectF seen = frame.toItems(area.adjusted(-reach, -reach, reach, reach));
    std::vector<int> items, links;
    for (std::size_t i = 0; i < content.items.size(); ++i) {
        if (!isHidden(static_cast<int>(i)) && seen.contains(content.items[i].position))
            items.push_back(static_cast<int>(i));
    }
    for (std::size_t i = 0; i < content.links.size(); ++i) {
        const ChartLink& link = content.links[i];
        if (isHidden(link.from) || isHidden(link.to)) continue;
        const QPointF a = content.items[static_cast<std::size_t>(link.from)].position;
        const QPointF b = content.items[static_cast<std::size_t>(link.to)].position;
        const QRectF span = QRectF(a, b).normalized().adjusted(-1, -1, 1, 1);
        if (span.intersects(seen)) links.push_back(static_cast<int>(i));
    }
    painter.save();
    Picture picture(painter, content, geometry, frame, theme, marks, labels_);
    LabelSpace space;
    picture.paintLinks(links);
    picture.paintItems(items);
    picture.paintItemLabels(items, space);
    picture.paintLinkLabels(links, space);
    painter.restore();
}

void ChartPainter::paintItems(QPainter& painter, const ChartContent& content, const ChartGeometry& geometry,
                              const ChartFrame& frame, const std::vector<int>& items, const Theme& theme,
                              const ChartMarks& marks) {
    std::vector<int> links;
    for (int item : items) links.insert(links.end(), geometry.linksAt(item).begin(), geometry.linksAt(item).end());
    std::ranges::sort(links);
    const auto repeated = std::ranges::unique(links);
    links.erase(repeated.begin(), repeated.end());
    painter.save();
    Picture picture(painter, content, geometry, frame, theme, marks, labels_);
    LabelSpace space;
    picture.paintLinks(links);
    picture.paintItems(items);
    picture.paintItemLabels(items, space);
    painter.restore();
}

void paintCanvas(QPainter& painter, const QRectF& area, const ChartFrame& frame, const Theme& theme) {
    painter.fillRect(area, theme.canvas);
    // A dot every 50 units; every second line falls away whenever they come nearer than 22 pixels.
    double step = 50;
    while (step * frame.scale < 22) step *= 2;
    const QRectF seen = frame.toItems(area);
    std::vector<QPointF> dots;
    for (double y = std::floor(seen.top() / step) * step; y <= seen.bottom(); y += step) {
        for (double x = std::floor(seen.left() / step) * step; x <= seen.right(); x += step) {
            dots.push_back(frame.toView({x, y}));
        }
    }
    painter.setPen(QPen(theme.canvasGrid, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoints(dots.data(), static_cast<int>(dots.size()));
}

}  // namespace crosscase::ui
