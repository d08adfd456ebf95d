// ui/chart/chart_labels.h: labels of items: at most two lines, elided, in any mix of scripts; kept once laid out.
#pragma once

#include <QFont>
#include <QHash>
#include <QRectF>
#include <QSizeF>
#include <QStaticText>
#include <QString>
#include <unordered_map>
#include <vector>

namespace crosscase::ui {

inline constexpr double labelPixels = 11.5;  ///< height of label text at 100 %
inline constexpr double labelWidth = 118;    ///< widest line at 100 %
inline constexpr double labelGap = 5;        ///< from ring to label

QFont labelFont(double pixels, bool bold = false);
/// Size of a label with its background, lines broken as on the chart.
QSizeF labelSize(const QString& text, double pixels);

/// A label ready to draw; `text` lies in a box of `size` less the padding, each line centred.
struct ChartLabel {
    QStaticText text;
    QSizeF size;
    QFont font;
};

/// Labels by text and size: shaping text costs far more than drawing it.
class LabelCache {
public:
    const ChartLabel& label(const QString& text, double pixels, bool bold);
    void clear() { labels_.clear(); }

private:
    QHash<QString, ChartLabel> labels_;
};

/// Which places are taken. A grid of small squares: O(squares under a label).
class LabelSpace {
public:
    /// Takes the place unless something stands there. @return whether it was free
    bool take(const QRectF& place);
    /// Takes it whatever stands there.
    void block(const QRectF& place);

private:
    template <typename Do>
    static void visit(const QRectF& place, Do act);

    std::unordered_map<std::int64_t, std::vector<QRectF>> squares_;
};

}  // namespace crosscase::ui
