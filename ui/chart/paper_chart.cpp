// ui/chart/paper_chart.cpp: a chart in the colours of paper.
#include "ui/chart/paper_chart.h"

namespace crosscase::ui {

const Theme& paperTheme() {
    static const Theme theme = [] {
        Theme copy = Theme::light();
        copy.canvas = Qt::white;
        return copy;
    }();
    return theme;
}

PaperChart::PaperChart(const ChartContent& content)
    : content_(content), axis_(content), bounds_(boundsOf(content)), geometry_(content), places_(content) {
    if (bounds_.isEmpty()) bounds_ = {0, 0, 400, 200};
    bounds_.adjust(0, -axis_.height(labelPixels), 0, 0);
    frame_.origin = bounds_.topLeft();
    ChartMarks marks;
    marks.vector = true;
    picture_.emplace(ChartScene{&content_, &geometry_, &places_}, frame_, QRectF({0, 0}, bounds_.size()), paperTheme(),
                     marks, tools_.labels);
}

void PaperChart::paint(QPainter& painter, const QRectF& piece, const PaintStage& stage) const {
    tools_.stage = stage;
    PainterInk ink(painter);
    picture_->paint(painter, ink, piece, tools_);
    axis_.paint(painter, frame_, {0, 0}, bounds_.width(), labelPixels, paperTheme());
}

}  // namespace crosscase::ui
