// ui/collation/evidence_scale.cpp: the sum of the evidence as a place on a scale of words.
#include "ui/collation/evidence_scale.h"

#include <QPainter>
#include <algorithm>

#include "ui/collation/review_words.h"
#include "ui/theme/theme.h"

namespace crosscase::ui {
namespace {

constexpr int steps = 5;

/// From 0 (different) to 4 (the same); what is ruled out stands at the first.
int stepOf(core::Leaning leaning) {
    return std::max(0, int(leaning) - int(core::Leaning::Different));
}

}  // namespace

EvidenceScale::EvidenceScale(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EvidenceScale::show(std::optional<core::Leaning> leaning) {
    leaning_ = leaning;
    setAccessibleName(leaning ? tr("Evidence: %1").arg(leaningName(*leaning)) : QString());
    setToolTip(leaning ? tr("By the calibration of this case; orders the work and says nothing of a person")
                       : QString());
    update();
}

QSize EvidenceScale::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 2};
}

void EvidenceScale::paintEvent(QPaintEvent*) {
    if (!leaning_) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height(), gap = line / 5, height = line / 2;
    const int width = (this->width() - gap * (steps - 1)) / steps;
    const int current = stepOf(*leaning_);
    for (int step = 0; step < steps; ++step) {
        const QRect rect =
            QStyle::visualRect(layoutDirection(), this->rect(), QRect(step * (width + gap), 0, width, height));
        painter.setPen(QPen(step == current ? theme().text : theme().border, step == current ? 1.5 : 1));
        painter.setBrush(step == current ? theme().accent : theme().raised);
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), height / 3.0, height / 3.0);
    }
    const QRect words(0, height, this->width(), this->height() - height);
    QFont strong = font();
    painter.setPen(theme().muted);
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     tr("different"));
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter),
                     tr("the same"));
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme().text);
    painter.drawText(words, Qt::AlignCenter, leaningName(*leaning_));
}

}  // namespace crosscase::ui
