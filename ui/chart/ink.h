// ui/chart/ink.h: lines and simple shapes for thousands of links: through a QPainter, or straight into an image.
#pragma once

#include <QColor>
#include <QPointF>
#include <QRgb>
#include <cstdint>
#include <span>
#include <vector>

#include "ui/chart/chart_geometry.h"

class QImage;
class QPainter;

namespace crosscase::ui {

enum class Dash { Solid, Dashed, Dotted };

/// Lengths in view pixels; `on` and `off` are those of dashes (dots: `off` from dot to dot).
struct Stroke {
    QColor colour;
    double width = 1;
    Dash dash = Dash::Solid;
    double on = 8, off = 5;
};

class Ink {
public:
    virtual ~Ink() = default;
    virtual void stroke(const LinkWay& way, const Stroke& stroke) = 0;
    /// A convex outline.
    virtual void fill(std::span<const QPointF> outline, const QColor& colour) = 0;
    /// A disc in equal upright stripes of the colours, for dots of several agencies.
    virtual void disc(QPointF centre, double radius, std::span<const QRgb> colours) = 0;
};

/// For SVG, PDF, paper, and for the few things that lie above the layer.
class PainterInk final : public Ink {
public:
    explicit PainterInk(QPainter& painter) : painter_(painter) {}
    void stroke(const LinkWay& way, const Stroke& stroke) override;
    void fill(std::span<const QPointF> outline, const QColor& colour) override;
    void disc(QPointF centre, double radius, std::span<const QRgb> colours) override;

private:
    QPainter& painter_;
};

/// Antialiased, about ten times as fast as QPainter on short lines: the coverage of a pixel is taken from its distance to
/// the line, column by column. The image has to be opaque (Format_RGB32).
class RasterInk final : public Ink {
public:
    /// @param corner  the image's upper left one in view pixels: pieces of one picture are drawn by several threads
    RasterInk(QImage& image, double devicePixelRatio, QPointF corner);
    void stroke(const LinkWay& way, const Stroke& stroke) override;
    void fill(std::span<const QPointF> outline, const QColor& colour) override;
    void disc(QPointF centre, double radius, std::span<const QRgb> colours) override;

private:
    QPointF toPixels(QPointF view) const { return view * ratio_ - corner_; }
    void line(QPointF a, QPointF b, const Stroke& stroke, double gone);
    void thinLine(int first, int last, bool flat, double middle, double slope, const Stroke& stroke);
    void dots(const LinkWay& way, const Stroke& stroke);
    const std::uint16_t* maskOf(double radius, QPointF part);
    static void blend(QRgb& pixel, QRgb colour, int alpha);
    static void blendTwo(QRgb& one, int alphaOfOne, QRgb& other, int alphaOfOther, QRgb colour);

    QRgb* pixels_;
    std::ptrdiff_t stride_;  ///< pixels from line to line
    int width_, height_;
    double ratio_;
    QPointF corner_;  ///< pixels
    double maskRadius_ =
        -1;  ///< pixels; coverage of a small disc at 16 places within a pixel, for the dots of a large chart
    int maskSide_ = 0;
    std::vector<std::uint16_t> masks_;
};

}  // namespace crosscase::ui
