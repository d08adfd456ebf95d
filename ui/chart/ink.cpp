// ui/chart/ink.cpp: strokes, arrow heads and dots.
#include "ui/chart/ink.h"

#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QPolygonF>
#include <algorithm>
#include <array>
#include <cmath>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace crosscase::ui {
namespace {

QPen penOf(const Stroke& stroke) {
    QPen pen(stroke.colour, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (stroke.dash == Dash::Dashed) pen.setDashPattern({stroke.on / stroke.width, stroke.off / stroke.width});
    if (stroke.dash == Dash::Dotted) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, stroke.off / stroke.width});
    }
    return pen;
}

/// Pieces that a curve is drawn in.
int piecesOf(const LinkWay& way) {
    return way.straight ? 1 : std::clamp(static_cast<int>(way.length() / 10), 4, 32);
}

/// The stretch of a line within a box, as shares of it; false when it passes by.
bool clip(QPointF a, QPointF b, const QRectF& box, double& from, double& to) {
    from = 0;
    to = 1;
    const auto side = [&](double towards, double room) {
        if (towards == 0) return room >= 0;
        const double share = room / towards;
        if (towards < 0) {
            from = std::max(from, share);
        } else {
            to = std::min(to, share);
        }
        return from < to;
    };
    const QPointF by = b - a;
    return side(-by.x(), a.x() - box.left()) && side(by.x(), box.right() - a.x()) && side(-by.y(), a.y() - box.top()) &&
           side(by.y(), box.bottom() - a.y());
}

/// Share of a pixel that a dash covers at this distance from its line's start; dashes repeat with on + off.
double dashCoverage(double distance, double on, double period) {
    const double place = distance - static_cast<int>(distance / period) * period;
    const double inside = std::min(place, on - place);
    const double next = place - period;  // the next dash begins within half a pixel
    return std::clamp(std::max(inside, std::min(next, on - next)) + 0.5, 0.0, 1.0);
}

}  // namespace

void PainterInk::stroke(const LinkWay& way, const Stroke& stroke) {
    painter_.setPen(penOf(stroke));
    if (way.straight) {
        painter_.drawLine(way.start, way.end);
        return;
    }
    QPainterPath path(way.start);
    path.quadTo(way.control, way.end);
    painter_.setBrush(Qt::NoBrush);
    painter_.drawPath(path);
}

void PainterInk::fill(std::span<const QPointF> outline, const QColor& colour) {
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(colour);
    painter_.drawPolygon(outline.data(), static_cast<int>(outline.size()));
}

void PainterInk::disc(QPointF centre, double radius, std::span<const QRgb> colours) {
    painter_.setPen(Qt::NoPen);
    if (colours.size() < 2) {
        painter_.setBrush(QColor::fromRgb(colours.front()));
        painter_.drawEllipse(centre, radius, radius);
        return;
    }
    painter_.save();
    QPainterPath round;
    round.addEllipse(centre, radius, radius);
    painter_.setClipPath(round, Qt::IntersectClip);
    const double width = 2 * radius / static_cast<double>(colours.size());
    for (std::size_t i = 0; i < colours.size(); ++i) {
        const double left = centre.x() - radius + static_cast<double>(i) * width;
        painter_.fillRect(QRectF(left, centre.y() - radius, width, 2 * radius), QColor::fromRgb(colours[i]));
    }
    painter_.restore();
}

RasterInk::RasterInk(QImage& image, double devicePixelRatio, QPointF corner)
    : pixels_(reinterpret_cast<QRgb*>(image.bits())),
      stride_(image.bytesPerLine() / static_cast<std::ptrdiff_t>(sizeof(QRgb))),
      width_(image.width()),
      height_(image.height()),
      ratio_(devicePixelRatio),
      corner_(corner * devicePixelRatio) {}

/// @param alpha  0 to 256
inline void RasterInk::blend(QRgb& pixel, QRgb colour, int alpha) {
    const auto a = static_cast<quint32>(alpha), rest = 256 - a;
    const quint32 redBlue = ((colour & 0xff00ffU) * a + (pixel & 0xff00ffU) * rest) >> 8;
    const quint32 green = ((colour & 0xff00U) * a + (pixel & 0xff00U) * rest) >> 8;
    pixel = 0xff000000U | (redBlue & 0xff00ffU) | (green & 0xff00U);
}

/// Two pixels at once: of far-away charts and long links nearly all the time goes here.
inline void RasterInk::blendTwo(QRgb& one, int alphaOfOne, QRgb& other, int alphaOfOther, QRgb colour) {
#ifdef __SSE2__
    const __m128i none = _mm_setzero_si128();
    const __m128i paint = _mm_unpacklo_epi8(_mm_set1_epi32(static_cast<int>(colour)), none);
    const __m128i below = _mm_unpacklo_epi8(
        _mm_unpacklo_epi32(_mm_cvtsi32_si128(static_cast<int>(one)), _mm_cvtsi32_si128(static_cast<int>(other))), none);
    const __m128i both = _mm_cvtsi32_si128(alphaOfOne | alphaOfOther << 16), pairs = _mm_unpacklo_epi16(both, both);
    const __m128i alpha = _mm_unpacklo_epi32(pairs, pairs);  // four times the one, four times the other
    const __m128i mixed = _mm_srli_epi16(
        _mm_add_epi16(_mm_mullo_epi16(paint, alpha), _mm_mullo_epi16(below, _mm_sub_epi16(_mm_set1_epi16(256), alpha))),
        8);
    const __m128i pixels = _mm_packus_epi16(mixed, mixed);
    one = 0xff000000U | static_cast<QRgb>(_mm_cvtsi128_si32(pixels));
    other = 0xff000000U | static_cast<QRgb>(_mm_cvtsi128_si32(_mm_srli_si128(pixels, 4)));
#else
    blend(one, colour, alphaOfOne);
    blend(other, colour, alphaOfOther);
#endif
}

void RasterInk::stroke(const LinkWay& way, const Stroke& stroke) {
    if (stroke.dash == Dash::Dotted && stroke.width * ratio_ > 2.2) return dots(way, stroke);
    const int pieces = piecesOf(way);
    QPointF last = toPixels(way.start);
    if (pieces == 1) return line(last, toPixels(way.end), stroke, 0);
    double gone = 0;
    for (int i = 1; i <= pieces; ++i) {
        const QPointF next = toPixels(way.at(i / double(pieces)));
        line(last, next, stroke, gone);
        gone += QLineF(last, next).length();
        last = next;
    }
}

/// @param gone  length of the way before `a`, so that dashes run on over its pieces
void RasterInk::line(QPointF a, QPointF b, const Stroke& stroke, double gone) {
    const QPointF apart = b - a;
    const double length = std::sqrt(QPointF::dotProduct(apart, apart));
    if (length < 1e-6) return;
    double width = stroke.width * ratio_, strength = stroke.colour.alphaF() * 256.0;
    if (width < 1) {  // thinner than a pixel: a pixel, fainter
        strength *= width;
        width = 1;
    }
    const bool flat = std::abs(b.x() - a.x()) >= std::abs(b.y() - a.y());
    const double margin = width + 1;
    double from = 0, to = 1;
    if (!clip(a, b, {-margin, -margin, width_ + 2 * margin, height_ + 2 * margin}, from, to)) return;

    // Along the axis on which the line is longer, pixel by pixel; across it, as many as the line is thick. Places across are
    // whole numbers of 1/65536 of a pixel.
    const double start = flat ? a.x() : a.y(), end = flat ? b.x() : b.y(), run = end - start;
    const double crossStart = flat ? a.y() : a.x(), slope = ((flat ? b.y() : b.x()) - crossStart) / run;
    const double along = length / std::abs(run), half = width / 2 * along;
    const double low = std::min(start + run * from, start + run * to),
                 high = std::max(start + run * from, start + run * to);
    const int first = std::max(0, qRound(low)), last = std::min((flat ? width_ : height_) - 1, qRound(high) - 1);
    const int most = (flat ? height_ : width_) - 1;
    if (width <= 1 && stroke.dash == Dash::Solid)
        return thinLine(first, last, flat, crossStart + (first + 0.5 - start) * slope, slope, stroke);
    const bool dashed = stroke.dash != Dash::Solid;  // small dots are as good as short dashes
    const double on = (stroke.dash == Dash::Dotted ? stroke.width : stroke.on) * ratio_;
    const double period = stroke.off * ratio_ + (stroke.dash == Dash::Dotted ? 0 : on);
    const QRgb colour = stroke.colour.rgb();
    const auto thick = static_cast<std::int64_t>(2 * half * 65536), step = static_cast<std::int64_t>(slope * 65536);
    auto upper = static_cast<std::int64_t>((crossStart + (first + 0.5 - start) * slope - half) * 65536);
    const std::ptrdiff_t next = flat ? stride_ : 1, forward = flat ? 1 : stride_;
    QRgb* column = pixels_ + first * forward;
    for (int i = first; i <= last; ++i, upper += step, column += forward) {
        int share = static_cast<int>(strength);
        if (dashed)
            share = static_cast<int>(strength * dashCoverage(gone + std::abs(i + 0.5 - start) * along, on, period));
        if (share == 0) continue;
        const std::int64_t lower = upper + thick;
        const int top = std::max(0, static_cast<int>(upper >> 16)),
                  bottom = std::min(most, static_cast<int>(lower >> 16));
        for (int j = top; j <= bottom; ++j) {
            const std::int64_t edge = static_cast<std::int64_t>(j) << 16;
            const auto cover =
                static_cast<int>(std::min<std::int64_t>(lower, edge + 65536) - std::max(upper, edge)) >> 8;
            blend(column[j * next], colour, share * cover >> 8);
        }
    }
}

/// A line of one pixel: two pixels in each column share it.
/// @param middle  of the line across the first column
void RasterInk::thinLine(int first, int last, bool flat, double middle, double slope, const Stroke& stroke) {
    const int most = (flat ? height_ : width_) - 1;
    const double width = std::min(1.0, stroke.width * ratio_);
    const int share = static_cast<int>(stroke.colour.alphaF() * 256.0 * width);
    const QRgb colour = stroke.colour.rgb();
    const auto step = static_cast<std::int64_t>(slope * 65536);
    auto place = static_cast<std::int64_t>((middle - 0.5) * 65536);
    const std::ptrdiff_t next = flat ? stride_ : 1, forward = flat ? 1 : stride_;
    QRgb* column = pixels_ + first * forward;
    for (int i = first; i <= last; ++i, place += step, column += forward) {
        const int j = static_cast<int>(place >> 16), lower = static_cast<int>(place >> 8) & 255;
        const int ofUpper = share * (256 - lower) >> 8, ofLower = share * lower >> 8;
        QRgb* upper = column + j * next;
        if (j >= 0 && j < most) {
            blendTwo(*upper, ofUpper, upper[next], ofLower, colour);
        } else if (j == most) {
            blend(*upper, colour, ofUpper);
        } else if (j == -1) {
            blend(upper[next], colour, ofLower);
        }
    }
}

void RasterInk::dots(const LinkWay& way, const Stroke& stroke) {
    const double length = way.length();
    const int count = static_cast<int>(length / stroke.off);
    const QRectF piece(corner_ / ratio_, QSizeF(width_, height_) / ratio_);
    const QRectF seen = piece.adjusted(-stroke.width, -stroke.width, stroke.width, stroke.width);
    double from = 0, to = 1;
    if (way.straight && !clip(way.start, way.end, seen, from, to)) return;
    const double step = count > 0 ? 1.0 / count : 1.0;
    const std::array colours{stroke.colour.rgb()};
    const int first = static_cast<int>(std::ceil(from / step)), last = static_cast<int>((to + 1e-9) / step);
    for (int i = first; i <= last; ++i) disc(way.at(i * step), stroke.width / 2, colours);
}

void RasterInk::fill(std::span<const QPointF> outline, const QColor& colour) {
    struct Edge {
        double x, y, constant;  ///< x * X + y * Y + constant: how far inside a point lies, in pixels
    };
    std::array<Edge, 8> edges{};
    const std::size_t count = std::min(outline.size(), edges.size());
    double area = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const QPointF p = outline[i], q = outline[(i + 1) % count];
        area += p.x() * q.y() - q.x() * p.y();
    }
    QPointF low = toPixels(outline[0]), high = low;
    for (std::size_t i = 0; i < count; ++i) {
        const QPointF p = toPixels(outline[i]), along = toPixels(outline[(i + 1) % count]) - p;
        const double length = std::max(1e-9, std::sqrt(QPointF::dotProduct(along, along))) * (area > 0 ? 1 : -1);
        edges[i] = {-along.y() / length, along.x() / length, (along.y() * p.x() - along.x() * p.y()) / length};
        low = {std::min(low.x(), p.x()), std::min(low.y(), p.y())};
        high = {std::max(high.x(), p.x()), std::max(high.y(), p.y())};
    }
    const int left = std::max(0, qRound(low.x()) - 1), right = std::min(width_ - 1, qRound(high.x()));
    const int top = std::max(0, qRound(low.y()) - 1), bottom = std::min(height_ - 1, qRound(high.y()));
    const double strength = colour.alphaF() * 256.0;
    const QRgb paint = colour.rgb();
    for (int y = top; y <= bottom; ++y) {
        for (int x = left; x <= right; ++x) {
            double inside = 1;
            for (std::size_t i = 0; i < count; ++i)
                inside = std::min(inside, edges[i].x * (x + 0.5) + edges[i].y * (y + 0.5) + edges[i].constant + 0.5);
            if (inside > 0) blend(pixels_[y * stride_ + x], paint, static_cast<int>(strength * inside));
        }
    }
}

/// Coverage of the pixels under a disc, 0 to 256, line by line; its middle lies `part` of a pixel after pixel maskSide_ / 2.
const std::uint16_t* RasterInk::maskOf(double radius, QPointF part) {
    constexpr int places = 4;
    if (radius != maskRadius_) {
        maskRadius_ = radius;
        maskSide_ = 2 * static_cast<int>(radius + 1.5) + 1;
        masks_.clear();
        const int half = maskSide_ / 2;
        for (int place = 0; place < places * places; ++place) {
            const int right = place % places, down = place / places;
            const QPointF middle(half + (right + 0.5) / places, half + (down + 0.5) / places);
            for (int y = 0; y < maskSide_; ++y) {
                for (int x = 0; x < maskSide_; ++x) {
                    const double away = QLineF(middle, {x + 0.5, y + 0.5}).length();
                    masks_.push_back(static_cast<std::uint16_t>(256 * std::clamp(radius + 0.5 - away, 0.0, 1.0)));
                }
            }
        }
    }
    const int place = std::min(places - 1, static_cast<int>(part.y() * places)) * places +
                      std::min(places - 1, static_cast<int>(part.x() * places));
    return masks_.data() + static_cast<std::ptrdiff_t>(place) * maskSide_ * maskSide_;
}

void RasterInk::disc(QPointF centre, double radius, std::span<const QRgb> colours) {
    const QPointF middle = toPixels(centre);
    const double r = radius * ratio_;
    const QPoint base(static_cast<int>(std::floor(middle.x())), static_cast<int>(std::floor(middle.y())));
    const std::uint16_t* mask = maskOf(r, middle - base);
    const int half = maskSide_ / 2;
    if (base.x() + half < 0 || base.x() - half >= width_ || base.y() + half < 0 || base.y() - half >= height_) return;
    const auto stripes = static_cast<int>(colours.size());
    for (int row = 0; row < maskSide_; ++row, mask += maskSide_) {
        const int y = base.y() - half + row;
        if (y < 0 || y >= height_) continue;
        for (int column = 0; column < maskSide_; ++column) {
            const int x = base.x() - half + column;
            if (mask[column] == 0 || x < 0 || x >= width_) continue;
            const int stripe =
                stripes == 1
                    ? 0
                    : std::clamp(static_cast<int>((x + 0.5 - middle.x() + r) / (2 * r) * stripes), 0, stripes - 1);
            blend(pixels_[y * stride_ + x], colours[static_cast<std::size_t>(stripe)], mask[column]);
        }
    }
}

}  // namespace crosscase::ui
