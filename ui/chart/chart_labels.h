// ui/chart/chart_labels.h: labels of items: at most three lines (notes: all) and their details, in any mix of scripts; kept once laid out.
#pragma once

#include <QCache>
#include <QFont>
#include <QHash>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <QTextLayout>
#include <memory>
#include <unordered_map>
#include <vector>

class QPainter;

namespace crosscase::ui {

inline constexpr double labelPixels = 11.5;  ///< height of label text at 100 %
inline constexpr double labelWidth = 118;    ///< widest line at 100 %
inline constexpr double labelGap = 5;        ///< from ring to label

QFont labelFont(double pixels, bool bold = false);
/// `text` fenced off (Unicode isolates), so that its direction does not spill over into what stands beside it. Text without
/// right-to-left letters is left as it is.
QString fenced(const QString& text);
/// Size of a label with its background, lines broken as on the chart.
/// @param lineWidth  of a text that is shown whole, at 100 %; 0: a label of few lines
QSizeF labelSize(const QString& text, const QStringList& details, double pixels, double lineWidth = 0);

/// A label ready to draw: each line centred in a box of `size`, details below and fainter.
struct ChartLabel {
    std::unique_ptr<QTextLayout> text, details;  ///< null where there is nothing to say
    QSizeF size;

    void paint(QPainter& painter, QPointF corner, const QColor& colour, const QColor& faint) const;
};

/// Labels by text and size: shaping text costs far more than drawing it. What was not used for longest goes first. One for
/// each thread.
class LabelCache {
public:
    /// Valid until the next call. @param lineWidth  as labelSize() has it
    const ChartLabel& label(const QString& text, const QStringList& details, double pixels, bool bold,
                            double lineWidth = 0);
    /// About the size that the label will have, from widths of single letters: what collision control can afford for
    /// thousands of labels.
    QSizeF roughSize(const QString& text, const QStringList& details, double pixels);
    void clear();

private:
    double roughWidth(const QString& text, int pixels);

    static constexpr qsizetype mostKept = 5000;

    QCache<QString, ChartLabel> labels_{mostKept};
    QHash<int, std::pair<double, QHash<char16_t, float>>> letters_;  ///< by pixel size: line height, widths
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
