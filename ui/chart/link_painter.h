// ui/chart/link_painter.h: one link: line style by strength, arrow heads, marks, label. In view pixels.
#pragma once
#include "ui/chart/chart_geometry.h"
#include "ui/chart/chart_labels.h"
#include "ui/chart/image_cache.h"
#include "ui/chart/ink.h"
#include "ui/theme/theme.h"

class QPainter;

namespace crosscase::ui {

/// How much of a link is drawn, and how strongly.
struct LinkLook {
    double scale = 1;     ///< of the view; lines grow with it, within limits
    bool plain = false;   ///< far away: a thin line without marks
    bool strong = false;  ///< an end is selected
    bool chosen = false;  ///< itself: wider, between two rails
    double alpha = 0.5;   ///< of plain lines: the more there are, the fainter
};

/// @param way  in view pixels
void paintLink(Ink& ink, const ChartLink& link, const LinkWay& way, const LinkLook& look, const Theme& theme);

/// "calls (12)"; empty when there is nothing to say.
QString linkText(const ChartLink& link);

/// Text along a way, in its place.
struct LinkLabel {
    QString text;
    QPointF middle;
    double angle = 0;  ///< degrees, never upside down
    double pixels = 10;
    QSizeF size;
};
/// Its text along the way when that is long enough and the place is free.
std::optional<LinkLabel> placeLinkLabel(const ChartLink& link, const LinkWay& way, double scale, LabelSpace& space,
                                        LabelCache& cache);
/// Labels as pictures: a turned text costs as much as a hundred straight ones, and a chart has few kinds of links.
/// @param cache  null: as text, for SVG, PDF and paper
void paintLinkLabel(QPainter& painter, const LinkLabel& label, const ChartLink& link, const Theme& theme,
                    ImageCache* cache);

/// The colour of what is greyed: most of the way to the ground.
QColor greyed(const QColor& colour, const Theme& theme);

}  // namespace crosscase::ui
